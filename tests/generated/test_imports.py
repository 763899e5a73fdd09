"""What an import costs, and that every module can be imported on every supported Python."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.generated.facts import interfaces, package_of
from tests.official import ROOT
from tests.sampling import some

GENERATED = ROOT / "generated"
Done = subprocess.CompletedProcess[str]
SUPPORTED = some(("3.10", "3.11", "3.12", "3.13"), 3)

LOADED = """
import json, sys
before = set(sys.modules)
from {package} import AzureOpenAI
print(json.dumps(sorted(set(sys.modules) - before)))
"""

EVERY_MODULE = """
import importlib, pathlib, sys
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
    parts = path.relative_to(sys.argv[1]).with_suffix("").parts
    if parts[-1] == "__main__":  # the generator's command
        continue
    try:
        importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    except ModuleNotFoundError as missing:
        if missing.name not in ("aiohttp", "pydantic", "websockets"):  # of an extra
            raise
print(sum(name.startswith("aoai.") for name in sys.modules))
"""

FIRST_USE = """
import sys
from {package} import AzureOpenAI, models, types
client = AzureOpenAI("http://127.0.0.1:1", api_key="k", deployment="d")
client.completions.create
print(models.__name__, types.__name__, "{package}.resources.embeddings" in sys.modules)
"""


NEEDED = ("requests", "urllib3", "certifi", "idna", "charset_normalizer", "typing_extensions")
"""Pure Python as far as it matters, so that they serve every interpreter."""


def run(code: str, *args: str, python: str = sys.executable, path: str = "") -> Done:
    folders = os.pathsep.join(filter(None, (str(GENERATED), path)))
    environment = {**os.environ, "PYTHONPATH": folders, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [python, "-W", "error", "-c", code, *args],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def interpreters() -> dict[str, str]:
    """Every supported Python on this machine, by version."""
    homes = (Path.home() / ".pyenv" / "versions").glob("3.*/bin/python3")
    listed = [Path(folder) / f"python{v}" for v in SUPPORTED for folder in os.get_exec_path()]
    found = {".".join(map(str, sys.version_info[:2])): sys.executable}
    for python in (*listed, *sorted(homes)):
        if python.is_file():
            done = run("import sys; print('%d.%d' % sys.version_info[:2])", python=str(python))
            if done.returncode == 0:
                found.setdefault(done.stdout.strip(), str(python))
    return found


@pytest.fixture(scope="module")
def dependencies(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder with what the packages need and nothing else."""
    folder = tmp_path_factory.mktemp("dependencies")
    for name in NEEDED:
        spec = find_spec(name)
        assert spec is not None
        assert spec.origin is not None
        origin = Path(spec.origin)
        whole = origin.parent if origin.name == "__init__.py" else origin
        (folder / whole.name).symlink_to(whole)
    return str(folder)


@pytest.mark.parametrize("version", interfaces().apis)
def test_importing_the_client_loads_neither_types_nor_resources_nor_requests(version: str) -> None:
    package = package_of(version)
    done = run(LOADED.format(package=package))
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout)
    assert f"{package}._client" in loaded
    heavy = ("requests", "urllib3", "http", "ssl", "email", "dataclasses", "inspect", "pydantic")
    assert [name for name in loaded if name.partition(".")[0] in heavy] == []
    lazy = tuple(f"{package}.{part}" for part in ("models", "types", "resources"))
    assert [name for name in loaded if name.startswith(lazy)] == []
    others = {name.split(".")[1] for name in loaded if name.startswith("aoai.v")}
    assert others == {package.partition(".")[2]}


def test_a_resource_is_loaded_when_it_is_used_and_no_other() -> None:
    done = run(FIRST_USE.format(package="aoai.v2023_05_15"))
    assert done.stdout == "aoai.v2023_05_15.models aoai.v2023_05_15.types False\n", done.stderr


@pytest.mark.parametrize("supported", SUPPORTED)
def test_every_module_can_be_imported(supported: str, dependencies: str) -> None:
    """Without a warning, on each Python that is here."""
    python = interpreters().get(supported)
    if python is None:
        pytest.skip(f"no Python {supported} is on this machine")
    done = run(EVERY_MODULE, str(GENERATED), python=python, path=dependencies)
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) > 22 * 5
