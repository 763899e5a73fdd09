"""The command line as a user runs it: a process, real files, exit codes and messages."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from aoaigen.documents import yaml12

ROOT = Path(__file__).parents[2]

API = """\
title: Shop
origins:
  inference:
    title: Shop API
    path: shop/{stability}/{version}/inference.json
"""

CORRECTION = """\
overlay: 1.0.0
info: {title: No empty names, version: '1'}
actions:
- target: $.components.schemas.Pet.properties.name
  description: The service refuses empty names.
  update: {minLength: 1}
"""


def aoai(
    *args: object, cwd: Path, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator"), **(env or {})}
    command = [sys.executable, "-m", "aoaigen", *map(str, args)]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def at(checkout: Path, *args: object) -> subprocess.CompletedProcess[str]:
    """Runs it on a checkout that is not its own, and takes the line off that says so."""
    done = aoai("--root", checkout, *args, cwd=checkout)
    said, end, done.stderr = done.stderr.partition("\n")
    assert (said, end) == (f"aoai: --root: documents and templates are those of {checkout}", "\n")
    return done


def document(
    version: str = "2024-10-21", title: str = "Shop API", /, **parts: Any
) -> dict[str, Any]:
    pet = {"properties": {"name": {"type": "string", "description": "What it is called."}}}
    return {
        "openapi": "3.0.0",
        "info": {"title": title, "version": version, "description": "A shop."},
        "paths": {"/pets": {"get": {"operationId": "list", "responses": {}}}},
        "components": {"schemas": {"Pet": pet}},
        **parts,
    }


def save(path: Path, data: Any) -> Path:
    path.write_text(data if isinstance(data, str) else json.dumps(data))
    return path


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "checkout"
    corrections = root / "specs" / "azure-openai" / "overlays" / "corrections"
    corrections.mkdir(parents=True)
    save(root / "specs" / "azure-openai" / "api.yaml", API)
    save(corrections / "pet-name.yaml", CORRECTION)
    return root


def specs(checkout: Path) -> Path:
    return checkout / "specs" / "azure-openai"


def snapshot(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_add_writes_facts_with_their_origin(checkout: Path, tmp_path: Path) -> None:
    file = save(tmp_path / "official.json", document())
    done = at(checkout, "add", file)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "2024-10-21/inference: written\n"
    assert (specs(checkout) / "2024-10-21" / "inference.yaml").read_text() == (
        f"""\
openapi: 3.0.3
info:
  title: Shop API
  version: '2024-10-21'
  x-origin:
    path: shop/stable/2024-10-21/inference.json
    version: '2024-10-21'
    openapi: 3.0.0
    sha256: {hashlib.sha256(file.read_bytes()).hexdigest()}
    corrections:
    - pet-name
paths:
  /pets:
    get:
      operationId: list
      responses: {{}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name:
          type: string
          minLength: 1
"""
    )


def test_adding_again_changes_nothing(checkout: Path, tmp_path: Path) -> None:
    file = save(tmp_path / "official.json", document())
    at(checkout, "add", file)
    before = snapshot(checkout)
    done = at(checkout, "add", file)
    assert done.stdout == "2024-10-21/inference: unchanged\n"
    assert snapshot(checkout) == before


def test_yaml_gives_the_same_facts_as_json(checkout: Path, tmp_path: Path) -> None:
    official = document(openapi="3.1.0")
    at(checkout, "add", save(tmp_path / "a.json", official))
    path = specs(checkout) / "2024-10-21" / "inference.yaml"
    from_json = path.read_text().splitlines()
    at(checkout, "add", save(tmp_path / "a.yaml", yaml12.dump(official)))
    differing = set(from_json) ^ set(path.read_text().splitlines())
    assert {line.split(":")[0].strip() for line in differing} == {"sha256"}


def test_an_unknown_extension_is_dropped_with_a_note(checkout: Path, tmp_path: Path) -> None:
    file = save(tmp_path / "official.json", document() | {"x-vendor": {"text": "Anything."}})
    done = at(checkout, "add", file)
    assert done.returncode == 0
    assert "note: 2024-10-21/inference#/x-vendor: an unknown extension; it is" in done.stderr


def test_name_and_origin_can_be_given(checkout: Path, tmp_path: Path) -> None:
    file = save(tmp_path / "official.json", document("2024-10-21", "Another API"))
    assert at(checkout, "add", file).stdout == "2024-10-21/official: written\n"
    at(checkout, "add", file, "--name", "realtime", "--origin", "a/b.json")
    written = (specs(checkout) / "2024-10-21" / "realtime.yaml").read_text()
    assert "    path: a/b.json\n" in written
    assert "    corrections: []\n" in written


def test_what_stays_wrong_is_reported_with_its_pointer(checkout: Path, tmp_path: Path) -> None:
    pets = {"Pet": {"properties": {"name": {}}, "required": ["nam"]}}
    file = save(tmp_path / "official.json", document(components={"schemas": pets}))
    done = at(checkout, "add", file)
    assert done.returncode == 0
    assert done.stderr == (
        "warning: 2024-10-21/inference#/components/schemas/Pet: "
        "'nam' is required and not described; no model has it\n"
    )


def test_an_error_in_a_document_sets_the_exit_code(checkout: Path, tmp_path: Path) -> None:
    schemas = {"Pet": {"properties": {"owner": {"$ref": "#/components/schemas/Owner"}}}}
    file = save(tmp_path / "official.json", document(components={"schemas": schemas}))
    done = at(checkout, "add", file)
    assert done.returncode == 1
    assert "error: 2024-10-21/inference#/components/schemas/Pet/properties/owner" in done.stderr
    assert "names nothing" in done.stderr


@pytest.mark.parametrize(
    ("bad", "what"),
    [
        ({"info": {}}, "neither Swagger 2.0 nor OpenAPI"),
        ({"openapi": "3.3.0"}, "neither Swagger 2.0 nor OpenAPI 3.0, 3.1 or 3.2 (3.3.0)"),
        ({"openapi": "3.0.0", "paths": {}}, "info is missing"),
        (document(paths=[]), "this should be an object"),
        (document("nightly"), "'nightly' is no api-version"),
        (document("../../2024-10-21"), "is no api-version"),
        (document(info={"title": "Shop API"}), "no version"),
        ("{", "not valid JSON"),
        ("", "the file is empty"),
    ],
)
def test_one_bad_file_of_several_writes_none(
    bad: Any, what: str, checkout: Path, tmp_path: Path
) -> None:
    before = snapshot(checkout)
    good = save(tmp_path / "good.json", document())
    done = at(checkout, "add", good, save(tmp_path / "bad.json", bad))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"aoai: {tmp_path / 'bad.json'}")
    assert what in done.stderr
    assert done.stderr.count("\n") == 1
    assert snapshot(checkout) == before


def test_two_files_for_one_place_are_refused(checkout: Path, tmp_path: Path) -> None:
    files = [save(tmp_path / name, document()) for name in ("a.json", "b.json")]
    done = at(checkout, "add", *files)
    assert done.returncode == 2
    assert "2024-10-21/inference comes from two of the files" in done.stderr


@pytest.mark.parametrize(
    ("args", "what"),
    [
        (["--name", "../up"], "'../up' cannot name a document"),
        (["--origin", "a.json", "second.json"], "--origin is for one file at a time"),
        (["none.json"], "none.json: no such file"),
        (["--wrong"], "No such option"),
    ],
)
def test_arguments_that_cannot_be_meant_are_told(
    args: list[str], what: str, checkout: Path, tmp_path: Path
) -> None:
    file = save(tmp_path / "official.json", document())
    done = at(checkout, "add", file, *args)
    assert done.returncode == 2
    assert what in done.stderr
    assert "Traceback" not in done.stderr


def test_what_cannot_be_written_is_told_and_leaves_no_trace(checkout: Path, tmp_path: Path) -> None:
    files = [
        save(tmp_path / f"{version}.json", document(version, "Other"))
        for version in ("2024-10-21", "2024-12-01")
    ]
    (specs(checkout) / "2024-12-01").write_text("in the way")
    before = snapshot(checkout)
    done = at(checkout, "add", "--name", "other", *files)
    assert done.returncode == 2
    assert str(specs(checkout) / "2024-12-01") in done.stderr
    assert snapshot(checkout) == before


def test_text_from_a_document_cannot_write_to_the_terminal(checkout: Path, tmp_path: Path) -> None:
    schemas = {"Pet": {"properties": {"name": {}}, "required": ["\x1b[31mred\nline"]}}
    file = save(tmp_path / "official.json", document(components={"schemas": schemas}))
    done = at(checkout, "add", file)
    assert "\x1b" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_versions_are_listed_by_date_with_preview_after_stable(
    checkout: Path, tmp_path: Path
) -> None:
    names = ("2024-10-21-preview", "2024-10-21", "2023-05-15")
    for version in names:
        at(checkout, "add", save(tmp_path / "a.json", document(version)))
    rows = json.loads(at(checkout, "versions", "--format", "json").stdout)
    assert [row["version"] for row in rows] == sorted(names)
    assert rows[-1] == {
        "api": "azure-openai",
        "version": "2024-10-21-preview",
        "stability": "preview",
        "operations": 1,
        "schemas": 1,
        "documents": ["inference"],
        "missing": [],
    }
    text = at(checkout, "versions").stdout
    assert [line.split() for line in text.splitlines() if "2024-10-21 " in line] == [
        ["azure-openai", "2024-10-21", "stable", "1", "1", "inference"]
    ]


def test_a_checkout_is_the_one_given_or_the_own_one(checkout: Path, tmp_path: Path) -> None:
    assert at(checkout, "add", save(tmp_path / "a.json", document())).returncode == 0
    assert at(checkout, "versions").stdout.splitlines()[1:] == [
        "azure-openai  2024-10-21          stable              1        1  inference"
    ]
    own = aoai("versions", cwd=tmp_path)
    assert (own.stdout, own.stderr) == (aoai("versions", cwd=ROOT).stdout, "")
    wrong = aoai("--root", tmp_path, "versions", cwd=checkout)
    assert wrong.returncode == 2
    assert f"aoai: {tmp_path}: no specs/azure-openai/api.yaml here" in wrong.stderr


def test_a_missing_dependency_is_told_with_the_extra_to_install(tmp_path: Path) -> None:
    save(tmp_path / "click.py", "raise ModuleNotFoundError('click', name='click')")
    path = f"{tmp_path}{os.pathsep}{ROOT / 'generator'}"
    done = aoai("--help", cwd=tmp_path, env={"PYTHONPATH": path})
    assert done.returncode == 2
    assert done.stderr == 'aoai: click is not installed. Run: pip install "aoai[generator]"\n'


@pytest.mark.parametrize(
    ("command", "needed"), [("--help", []), ("versions", ["yaml"]), ("generate --help", [])]
)
def test_a_command_loads_nothing_heavy_that_it_does_not_need(
    command: str, needed: list[str]
) -> None:
    code = (
        f"import sys; sys.argv = ['aoai', *{command.split()}]\n"
        "import atexit; atexit.register(lambda: print(sorted({'yaml', 'rich', 'jinja2', 'black',"
        " 'jsonpath', 'datamodel_code_generator'} & set(sys.modules)), file=sys.stderr))\n"
        "from aoaigen.__main__ import main; main()"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == f"{needed}\n"
    assert "version" in done.stdout
