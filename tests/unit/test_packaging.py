"""What is built and installed: a wheel from the sdist, in environments of its own."""

from __future__ import annotations

import json
import lzma
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from aoaigen.cli.main import cli
from tests.official import ROOT
from tests.sampling import some

VERSIONS = some(("3.10", "3.11", "3.12", "3.13", "3.14"), 3)
BASE = {"aoai", "requests", "certifi", "charset-normalizer", "idna", "urllib3"}
IMPORT_ALL = """
import pkgutil, aoai
from importlib import import_module
for found in pkgutil.walk_packages(aoai.__path__, "aoai."):
    try:
        found.name.endswith("__main__") or import_module(found.name)
    except ModuleNotFoundError as missing:
        if missing.name not in ("aiohttp", "pydantic", "websockets"):  # of an extra
            raise
for version in aoai.API_VERSIONS:
    package = import_module("aoai.v" + version.replace("-", "_").lstrip("v"))
    assert package.AzureOpenAI("https://a.openai.azure.com", api_key="k") and package.models
print(aoai.__file__)
"""

# One worker builds the wheel that all of these install.
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("packaging")]


def run(*command: object, cwd: Path, fail: bool = False) -> subprocess.CompletedProcess[str]:
    """Runs it away from the checkout and without what the tests have on their path."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL"))}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert fail or done.returncode == 0, done.stdout + done.stderr
    return done


class Environment:
    """A fresh virtual environment that holds what it was given, and not even pip."""

    def __init__(self, folder: Path, python: Path, *requirements: str) -> None:
        self.folder = folder
        # The pip of this run may be too old for a newer Python.
        self._python = python
        folder.mkdir()
        run(python, "-m", "venv", "--without-pip", folder / "env", cwd=folder)
        scripts = "Scripts" if os.name == "nt" else "bin"
        self._scripts = folder / "env" / scripts
        self._pip("install", "-q", "--no-compile", *requirements)

    def _pip(self, *arguments: str) -> str:
        python = self._scripts / "python"
        pip = (self._python, "-m", "pip", "--disable-pip-version-check", "--python", python)
        return run(*pip, *arguments, cwd=self.folder).stdout

    @property
    def distributions(self) -> set[str]:
        found = json.loads(self._pip("list", "--format", "json"))
        return {item["name"].lower().replace("_", "-") for item in found}

    def run(
        self, name: str, *arguments: str, fail: bool = False
    ) -> subprocess.CompletedProcess[str]:
        return run(self._scripts / name, *arguments, cwd=self.folder, fail=fail)


def interpreter(version: str) -> Path:
    """One that runs (the commands that pyenv puts on the path may not); skips without."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    onpath = shutil.which(f"python{version}")
    candidates = [sys.executable, *([onpath] if onpath else [])]
    candidates += [str(path) for path in pyenv.glob(f"versions/{version}.*/bin/python")]
    tell = "import sys; print('%d.%d' % sys.version_info[:2])"
    for path in candidates:
        if run(path, "-c", tell, cwd=ROOT, fail=True).stdout.strip() == version:
            return Path(path)
    pytest.skip(f"no Python {version} on this machine")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the sdist, so that the sdist is shown to be complete."""
    dist = tmp_path_factory.mktemp("dist")
    build = (sys.executable, "-m", "build", "--no-isolation", "--outdir", dist, ROOT)
    run(*build, cwd=dist)
    (found,) = dist.glob("*.whl")
    return found


@pytest.fixture(scope="module", params=VERSIONS)
def base(request: pytest.FixtureRequest, wheel: Path) -> Iterator[tuple[str, Environment]]:
    """The clients alone."""
    version: str = request.param
    folder = wheel.parent / version
    yield version, Environment(folder, interpreter(version), str(wheel))
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def full(wheel: Path) -> Environment:
    """With the generator."""
    return Environment(wheel.parent / "full", Path(sys.executable), f"{wheel}[generator]")


def test_the_base_install_brings_requests_and_little_else(base: tuple[str, Environment]) -> None:
    version, environment = base
    extra = set() if version in ("3.13", "3.14") else {"typing-extensions"}
    assert environment.distributions == BASE | extra


def test_every_module_imports_with_the_base_install(base: tuple[str, Environment]) -> None:
    _, environment = base
    found = Path(environment.run("python", "-c", IMPORT_ALL).stdout.strip())
    assert environment.folder in found.parents


def test_the_command_says_which_extra_it_needs(base: tuple[str, Environment]) -> None:
    done = base[1].run("aoai", "--help", fail=True)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert 'pip install "aoai[generator]"' in done.stderr


def test_the_wheel_generates_anywhere_what_is_checked_in(full: Environment) -> None:
    full.run("aoai", "generate", "2024-10-21", "management/2024-10-01")
    for package in ("_runtime", "v2024_10_21", "management/v2024_10_01"):
        written = contents(full.folder / "generated" / "aoai" / package)
        checked_in = contents(ROOT / "generated" / "aoai" / package)
        assert {path for path, _ in written.items() ^ checked_in.items()} == set()


def test_the_wheel_says_that_it_is_typed(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {"aoai/py.typed", "aoaigen/py.typed"} <= names


def test_the_wheel_is_small_enough_to_be_installed_by_anyone(wheel: Path) -> None:
    """40 packages, each with its own texts, and the generator."""
    assert wheel.stat().st_size <= 3_000_000


def test_the_wheel_has_the_documents_of_the_checkout(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = archive.read("aoaigen/_data/specs.json.xz")
    texts = {path: text.encode() for path, text in json.loads(lzma.decompress(packed)).items()}
    assert texts == contents(ROOT / "specs")


@pytest.mark.parametrize(
    "command",
    [
        "versions --format json",
        "diff 2024-06-01 2024-10-21 --format json",
        "diff management/2024-06-01-preview management/2024-10-01",
    ],
)
def test_the_wheel_answers_as_the_checkout_does_and_leaves_nothing_behind(
    full: Environment, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    words = command.split()
    checkout = CliRunner().invoke(cli, words)
    assert full.run("aoai", *words).stdout == checkout.stdout
    assert list(tmp_path.iterdir()) == []


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in files
        if "__pycache__" not in path.parts
    }
