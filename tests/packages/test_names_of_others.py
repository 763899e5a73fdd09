"""Names in real documents are those that a person would choose: five operations of each.

The documents are those beside the checkout and those that `nox -s corpus` has fetched; of one that
is not there, nothing is said here.  What is behind the names is tested in tests/unit/test_naming.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from aoaigen.api.config import Config
from aoaigen.api.ir import ApiOperation
from aoaigen.documents.read import read
from aoaigen.documents.shapes import METHODS
from aoaigen.names.operations import names_by_all
from tests.corpus.documents import DOCUMENTS
from tests.official import ROOT, UPSTREAM

TABLE: dict[str, dict[str, str]] = yaml.safe_load(
    (Path(__file__).parent / "documents" / "names.yaml").read_text("utf-8")
)
FETCHED = ROOT / ".nox" / "corpus" / "tmp" / "packages"
FILES = {e.name: FETCHED / e.package.folder / e.path for e in DOCUMENTS}


def operations(document: Any) -> list[ApiOperation]:
    return [
        ApiOperation(method.upper(), path, id=item[method].get("operationId"))
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]


def test_the_table_has_forty_documents_of_five_operations() -> None:
    assert len(TABLE) >= 40
    assert {name: len(rows) for name, rows in TABLE.items() if len(rows) != 5} == {}
    unknown = [name for name in TABLE if name not in FILES and not name.endswith(".json")]
    assert unknown == []


@pytest.mark.parametrize("name", TABLE)
def test_operations_are_called_what_a_person_would_call_them(name: str) -> None:
    file = FILES.get(name, UPSTREAM / name)
    if not file.is_file():
        pytest.skip(f"{name} is not here: neither beside this checkout nor fetched for the corpus")
    found = names_by_all(operations(read(file).data), Config())
    named = {f"{method} {path}": dotted for (method, path), dotted in found.items()}
    assert {route: named.get(route) for route in TABLE[name]} == TABLE[name]
