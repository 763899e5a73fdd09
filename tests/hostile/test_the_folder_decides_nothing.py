"""Whoever can put files where the command is run, or above, chooses neither templates nor facts."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from aoaigen.home import Home
from aoaigen.migrate.typecheck import errors
from tests.diff.command import aoai
from tests.official import ROOT
from tests.packages.making import document, written

RUNS = "{{ cycler.__init__.__globals__.os.system('touch ran') }}"
COMMANDS = {
    "a page": ("diff", "2022-12-01", "2023-05-15", "--format", "html"),
    "a history": ("history", "completions.create", "--format", "html"),
    "a gate": ("diff", "2022-12-01", "2023-05-15", "--fail-on", "any"),
    "a list": ("versions",),
}


@pytest.fixture
def forged(tmp_path: Path) -> Path:
    """Something like a checkout: templates that run a command, and one document as two versions."""
    specs = tmp_path / "specs" / "azure-openai"
    specs.mkdir(parents=True)
    for file in (ROOT / "specs" / "azure-openai").glob("*.yaml"):
        shutil.copy(file, specs)
    for version in ("2022-12-01", "2023-05-15"):
        for file in (ROOT / "specs" / "azure-openai" / "2022-12-01").iterdir():
            (specs / version).mkdir(exist_ok=True)
            text = file.read_text("utf-8").replace("2022-12-01", version)
            (specs / version / file.name).write_text(text, "utf-8")
    for template in (ROOT / "templates").rglob("*.jinja*"):
        copy = tmp_path / template.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(RUNS)
    (tmp_path / "below").mkdir()
    return tmp_path


@pytest.mark.parametrize("inside", ["", "below"])
@pytest.mark.parametrize("name", COMMANDS)
def test_a_forged_checkout_around_the_folder_changes_nothing(
    name: str, inside: str, forged: Path
) -> None:
    here, elsewhere = aoai(*COMMANDS[name], cwd=forged / inside), aoai(*COMMANDS[name], cwd=ROOT)
    assert (here.returncode, here.stdout) == (elsewhere.returncode, elsewhere.stdout)
    assert f"{forged} is not the checkout of this aoai and is not read" in here.stderr
    assert not list(forged.rglob("ran"))


def test_a_package_is_made_by_our_own_templates(forged: Path) -> None:
    written(forged / "petstore.yaml", document())
    made = aoai("generate", "--spec", "petstore.yaml", "--package", "p", "--out", ".", cwd=forged)
    assert made.returncode == 0, made.stderr
    assert not list(forged.rglob("ran"))


@pytest.mark.parametrize("name", ["a page", "a history"])
def test_templates_that_were_asked_for_run_in_a_sandbox(name: str, forged: Path) -> None:
    done = aoai("--root", forged, *COMMANDS[name], cwd=forged)
    told, error = done.stderr.splitlines()[0], done.stderr.splitlines()[-1]
    assert (done.returncode, done.stdout) == (2, "")
    assert told == f"aoai: --root: documents and templates are those of {forged}"
    assert "unsafe" in error
    assert "Traceback" not in done.stderr
    assert not list(forged.rglob("ran"))


@pytest.mark.parametrize("template", ["version/api.md", "definitions/emitter/TypedDictClass"])
def test_no_template_of_a_package_runs_code(template: str, forged: Path) -> None:
    shutil.rmtree(forged / "templates")
    shutil.copytree(ROOT / "templates", forged / "templates")
    (file,) = (forged / "templates").glob(f"{template}.jinja*")
    file.write_text(RUNS)
    subprocess.run(
        [sys.executable, "-m", "aoaigen", "--root", forged, "generate", "2022-12-01"],
        cwd=forged,
        env={"PYTHONPATH": str(ROOT / "generator")},
        capture_output=True,
        check=False,
    )
    assert not list(forged.rglob("ran"))


def test_packages_in_the_current_folder_judge_no_code_of_a_wheel(tmp_path: Path) -> None:
    generated = tmp_path / "generated"
    forged = generated / "aoai" / "v2022_12_01"
    forged.mkdir(parents=True)
    (forged.parent / "__init__.py").touch()
    (forged / "__init__.py").write_text("class AzureOpenAI:\n    foo: int\n")
    wheel = Home(ROOT / "specs" / "azure-openai", ROOT / "templates", generated, writable=False)
    code = "from aoai.v2022_12_01 import AzureOpenAI\nAzureOpenAI().foo\n"
    (found,) = errors({"a.py": code}, wheel, ["a.py"])
    assert (found.module, found.code) == ("a.py", "attr-defined")
