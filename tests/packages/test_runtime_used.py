"""A package carries of the runtime what it uses."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from aoaigen.python.runtime import runtime_files, runtime_used_by
from tests.packages.making import document, generate, written


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of one operation."""
    folder = tmp_path_factory.mktemp("pets")
    done = generate(folder, "pets", written(folder / "pets.json", document()))
    assert (done.returncode, done.stderr) == (0, "")
    return folder / "pets"


def test_nothing_in_a_package_for_pets_is_named_after_azure_openai(pets: Path) -> None:
    foreign = re.compile(r"openai|AzureClient|ChatStream|AZURE_|ContentFilter|content_filter", re.I)
    found = {
        f"{path.relative_to(pets)}: {match[0]}"
        for path in pets.rglob("*")
        if path.is_file()
        for match in foreign.finditer(path.read_text("utf-8"))
    }
    assert found == set()
    folders = {path.name for path in (pets / "_runtime").iterdir() if path.is_dir()}
    assert folders - {"__pycache__"} == {"core", "sync", "aio"}


def test_every_module_is_used_by_another(pets: Path) -> None:
    texts = {path: path.read_text("utf-8") for path in pets.rglob("*.py")}
    for path in (pets / "_runtime").rglob("*.py"):
        name = re.compile(rf"\b{path.stem}(?: import |:\w+\")")
        others = (text for other, text in texts.items() if other != path)
        assert path.stem == "__init__" or any(map(name.search, others)), path


def test_every_module_and_every_name_that_is_there_can_be_imported(pets: Path) -> None:
    program = (
        "import importlib, pathlib, pets\n"
        "for path in sorted(pathlib.Path('pets').rglob('*.py')):\n"
        "    importlib.import_module('.'.join(path.with_suffix('').parts))\n"
        "runtime = importlib.import_module('pets._runtime')\n"
        "print(*sorted(name for name in runtime.__all__ if getattr(pets, name) is None))"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=pets.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("\n", "")


@pytest.mark.parametrize(
    ("line", "module"),
    [
        ("from .._runtime import AzureClient", "azure/client.py"),
        ("    from ..._runtime import (\n        ChatStream,\n    )", "azure/chat_stream.py"),
        ("from .._runtime.helpers.chat import ChatMore", "helpers/chat_events.py"),
        ("from .._runtime.management.client import AzureManagement", "management/clouds.py"),
    ],
    ids=lambda text: text.split()[-1],
)
def test_what_an_import_leads_to_comes_with_it(line: str, module: str) -> None:
    found = runtime_used_by([line])
    assert found[f"_runtime/{module}"] == runtime_files()[f"_runtime/{module}"]


def test_a_text_that_only_looks_like_an_import_does_no_harm() -> None:
    said = "from ._runtime.nowhere import x\nfrom ._runtime import NoSuchName, os"
    assert [*runtime_used_by([said])] == ["_runtime/__init__.py"]


def test_what_a_client_names_as_text_comes_along() -> None:
    """Kinds of streams and of polling are loaded at first use, by name."""
    client = 'class Client(SchemeClient):\n    _stream_kinds = "azure.streams:KINDS"\n'
    assert "_runtime/azure/streams.py" in runtime_used_by([client])
