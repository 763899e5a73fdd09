"""Whatever the names and texts of a document: a report, or a package that is right.

AOAI_FUZZ sets how many documents are tried; by default few enough for every run of the tests.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from aoaigen.problems import InputError
from tests.cases import constructs
from tests.hostile.strategies import Example, examples
from tests.packages.making import mypy
from tests.server import Server

EXAMPLES = int(os.environ.get("AOAI_FUZZ", "12"))
TYPE_CHECKED = 40
"""A type checker reads as many of the packages."""


class Workshop:
    """Generates, writes and imports one package for each document."""

    def __init__(self, folder: Path, load: Callable[[str], Any], server: Server) -> None:
        self.folder = folder
        self.load = load
        self.server = server
        self.made = 0

    def package(self, document: Any) -> str | None:
        """Its name; None if the document cannot be read, of which the user is told."""
        name = f"number_{self.made}"
        path = self.folder / f"{name}.json"
        path.write_text(json.dumps(document), "utf-8")
        try:
            files = constructs.files(path, name)
        except InputError:
            return None
        for file, text in files.items():
            target = self.folder / constructs.PACKAGE / name / file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
        self.made += 1
        return name


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    folder = tmp_path_factory.mktemp("documents")
    constructs.write(folder, {})
    with constructs.importable(folder) as load, constructs.echo() as server:
        yield Workshop(folder, load, server)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="AOAI_FUZZ" not in os.environ,
    # Each try takes a second: what fails is told as it is, however long.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(example=examples())
def values_come_back_as_they_were_sent(workshop: Workshop, example: Example) -> None:
    name = workshop.package(example.document)
    if name is None:
        return
    with workshop.load(name).Client(workshop.server.url) as client:
        answer = client.things.create(extra_body=example.body)
    assert answer.to_dict() == example.body
    assert plain(answer, workshop) == example.body


@pytest.mark.timeout(0)
def test_values_come_back_and_the_packages_pass_mypy_strictly(workshop: Workshop) -> None:
    values_come_back_as_they_were_sent(workshop)
    assert workshop.made >= EXAMPLES // 2
    for number in range(TYPE_CHECKED, workshop.made):
        shutil.rmtree(workshop.folder / constructs.PACKAGE / f"number_{number}")
    mypy(workshop.folder, "--python-version", "3.10", "-p", constructs.PACKAGE)


def plain(value: Any, workshop: Workshop) -> Any:
    """The JSON of a value, read field by field under the fields' Python names."""
    names_by_wire = workshop.load("_runtime.core.fields").names_by_wire
    if isinstance(value, workshop.load("_runtime.core.view").View):
        declared = names_by_wire(type(value))
        fields = {
            wire: getattr(value, declared[wire]) if wire in declared else value[wire]
            for wire in value.to_dict()
        }
        return plain(fields, workshop)
    if isinstance(value, dict):
        return {key: plain(each, workshop) for key, each in value.items()}
    return [plain(each, workshop) for each in value] if isinstance(value, list) else value
