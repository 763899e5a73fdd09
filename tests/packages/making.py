"""Documents of somebody's own API, the command on them, and the packages that come out."""

from __future__ import annotations

import importlib
import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Any

from aoaigen.cli.main import cli
from aoaigen.home import shipped_templates
from aoaigen.pipeline import Order, generate_package
from tests.official import ROOT


def aoai(*arguments: object, cwd: Path, given: str = "") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    command = [sys.executable, "-m", "aoaigen", "--root", str(ROOT), *map(str, arguments)]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, input=given
    )


def generate(
    folder: Path, package: str, *specs: Path, options: tuple[object, ...] = ()
) -> subprocess.CompletedProcess[str]:
    """`aoai generate --spec ... --package ... --out folder`, in this process."""
    named = [argument for spec in specs for argument in ("--spec", spec)]
    said = ("generate", *named, "--package", package, "--out", folder, *options)
    command = ["--root", str(ROOT), *map(str, said)]
    out, err, code = io.StringIO(), io.StringIO(), 0
    with redirect_stdout(out), redirect_stderr(err):
        try:
            cli(command, prog_name="aoai")
        except SystemExit as end:
            code = int(end.code or 0)
    return subprocess.CompletedProcess(command, code, out.getvalue(), err.getvalue())


def mypy(folder: Path, *arguments: object, python: Path | str = sys.executable) -> None:
    """Fails where mypy finds anything; what it knows of the standard library is kept for others."""
    cache = ("--cache-dir", ROOT / ".mypy_cache" / "packages")
    command = [str(each) for each in (python, "-m", "mypy", "--strict", *cache, *arguments)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]


def imported(folder: Path, package: str) -> ModuleType:
    """A package that was generated into `folder`."""
    importlib.invalidate_caches()
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    return importlib.import_module(package)


def written(path: Path, document: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document), "utf-8")
    return path


def document(version: str = "1.0.0", **parts: Any) -> dict[str, Any]:
    """A small shop."""
    pet = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": version},
        "servers": [{"url": "https://shop.example/v1"}],
        "paths": {
            "/pets/{petId}": {
                "parameters": [
                    {"name": "petId", "in": "path", "required": True, "schema": {"type": "integer"}}
                ],
                "get": {
                    "operationId": "getPet",
                    "summary": "Looks one pet up.",
                    "responses": {"200": {"description": "ok", **answer}},
                },
            }
        },
        "components": {"schemas": {"Pet": pet}},
        **parts,
    }


def made(folder: Path, package: str, document: Any, options: str = "") -> ModuleType:
    """The package of a document that leaves nothing to report, made in this process."""
    spec = written(folder / "specs" / f"{package}.json", document)
    if options:
        (spec.parent / "api.yaml").write_text(options, "utf-8")
    told = generate_package(Order((spec,), package, folder), shipped_templates(), lambda *_: None)
    assert not told.problems, told.problems
    return imported(folder, package)


def answering(schema: Any, headers: Any = None, **operation: Any) -> dict[str, Any]:
    """An operation that answers with JSON."""
    content = {"application/json": {"schema": schema}}
    answer = {"description": "", "content": content, **({"headers": headers} if headers else {})}
    return {"responses": {"200": answer}, **operation}


def asked(*names: str, kind: str = "string") -> list[dict[str, Any]]:
    """Parameters of the query."""
    return [{"name": name, "in": "query", "schema": {"type": kind}} for name in names]
