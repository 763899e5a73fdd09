"""One document from generation to calls; prints what came of it as JSON.

`python -m tests.corpus.check NAME FOLDER`, in a process of its own: packages of the corpus are
imported here, and some are large.
"""

from __future__ import annotations

import json
import pkgutil
import re
import subprocess
import sys
import time
import warnings
from importlib import import_module
from pathlib import Path
from shutil import rmtree
from typing import Any

import yaml

from .calling import Caller, Judged
from .documents import DOCUMENTS, Entry
from .fetch import fetch
from .original import Original
from .referee import Referee

_LEVELS = ("error", "warning", "note")
NAMES: dict[str, dict[str, str]] = yaml.safe_load(
    (Path(__file__).parents[1] / "packages" / "documents" / "names.yaml").read_text("utf-8")
)
"""What a person would call operations, by document and route."""


def check(entry: Entry, folder: Path) -> dict[str, Any]:
    file = fetch(entry.package, folder / "packages") / entry.path
    original = Original(file, folder / "packages")
    routes = list(original.routes())
    result: dict[str, Any] = {
        "name": entry.name,
        "standard": original.standard,
        "operations": len(routes),
    }
    out = folder / "out"
    package = re.sub(r"\W", "_", entry.name.lower())
    result |= _generate(entry, file, out, package)
    if result["exit"]:
        return result
    result |= _types(out, package)
    sys.path.insert(0, str(out))
    result |= _imports(package)
    if not result["import"]:
        result |= _calls(package, original, NAMES.get(entry.name, {}))
    return result


def _generate(entry: Entry, file: Path, out: Path, package: str) -> dict[str, Any]:
    root = ("--ref-root", str(file.parents[entry.up])) if entry.up else ()
    target = ("--package", package, "--out", str(out))
    command = [sys.executable, "-m", "aoaigen", "generate", "--spec", str(file), *target, *root]
    rmtree(out / package, ignore_errors=True)  # whose names would be kept
    before = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - before
    levels = [line.partition(":")[0] for line in done.stderr.splitlines()]
    return {
        "exit": done.returncode,
        "message": done.stderr[-600:] if done.returncode else "",
        "seconds": round(seconds, 2),
        "reports": {level: levels.count(level) for level in _LEVELS},
    }


def _types(out: Path, package: str) -> dict[str, Any]:
    cache = out.parent / "mypy"
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    command += ["--cache-dir", str(cache), "-p", package]
    done = subprocess.run(command, cwd=out, capture_output=True, text=True, check=False)
    errors = [line for line in done.stdout.splitlines() if ": error:" in line]
    if done.returncode and not errors:
        errors = [(done.stdout + done.stderr)[-600:]]
    return {"type_errors": len(errors), "first_type_errors": errors[:8]}


def _imports(package: str) -> dict[str, Any]:
    """Every module there is, not only those that calls need."""
    try:
        names = [
            m.name for m in pkgutil.walk_packages(import_module(package).__path__, f"{package}.")
        ]
        for name in names:
            import_module(name)
    except Exception as error:
        return {"import": f"{type(error).__name__}: {error}"}
    return {"import": ""}


def _calls(package: str, original: Original, names: dict[str, str]) -> dict[str, Any]:
    warnings.simplefilter("ignore")
    caller = Caller(original, import_module(package).Client, Referee(original))
    judged = list(caller.all())
    found = {f"{m.operation.method} {m.operation.path}": m.name for m in caller.methods.values()}
    misnamed = [
        {"route": route, "kind": "name", "what": f"{found.get(route)}, not {name}"}
        for route, name in names.items()
        if found.get(route) != name
    ]
    return {
        "generated": len(caller.methods),
        "called": sum(one.called for one in judged),
        "valid": sum(one.called and not one.faults for one in judged),
        "names": len(names) - len(misnamed),
        "faults": [*(fault for one in judged for fault in _faults(one)), *misnamed],
    }


def _faults(one: Judged) -> list[dict[str, str]]:
    """What is wrong with an operation, that no call of it was made included."""
    found = list(dict.fromkeys(one.faults))
    if not one.called and not found:
        found = [("call", f"none was made: {', '.join(dict.fromkeys(one.skipped))}")]
    route = f"{one.route.method.upper()} {one.route.path}"
    return [{"route": route, "kind": kind, "what": what} for kind, what in found]


def main() -> None:
    name, folder = sys.argv[1:]
    entry = next(entry for entry in DOCUMENTS if entry.name == name)
    print(json.dumps(check(entry, Path(folder))))


if __name__ == "__main__":
    main()
