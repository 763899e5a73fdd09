"""Whatever is done to a document, it is read within bounds or refused with one message.

A few seconds of it here; `AOAI_FUZZ=100000 pytest tests/unit/test_load_fuzz.py` tries as many
examples of each kind, and `tests/fuzz_loader.py` looks for new ways through the code for as long
as it is left to run.
"""

from __future__ import annotations

import copy
import json
import os
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aoaigen.documents.lenient import load_lenient
from aoaigen.interfaces import built
from aoaigen.problems import InputError
from tests.unit.documents_to_break import DOCUMENTS, RICH
from tests.unit.lenient_documents import CONFIG
from tests.unit.test_load_bad_documents import ODD, places, replaced

EXAMPLES = int(os.environ.get("AOAI_FUZZ", "150"))

bounded = settings(
    max_examples=EXAMPLES,
    deadline=timedelta(seconds=5),
    suppress_health_check=list(HealthCheck),
)

KEYS = sorted(
    {
        *("$ref", "allOf", "oneOf", "anyOf", "not", "items", "prefixItems", "properties", "type"),
        *("additionalProperties", "discriminator", "mapping", "enum", "const", "default", "$id"),
        *("$anchor", "nullable", "required", "parameters", "in", "name", "schema", "content"),
        *("encoding", "style", "explode", "headers", "responses", "requestBody", "security"),
        *(
            "servers",
            "url",
            "variables",
            "x-ms-paths",
            "x-ms-pageable",
            "x-ms-client-name",
            "$defs",
        ),
        *("200", "default", "collectionFormat", "x-collectionFormat", "format", "description"),
    }
)
PLACES = [[p for p in places(document) if p] for document in DOCUMENTS]
POINTERS = ["#" + "".join(f"/{str(k).replace('/', '~1')}" for k in p) for p in places(RICH)]


def outcome(raw: bytes, name: str = "shop.json") -> str:
    """What came of it; any other exception than InputError fails the test."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(raw)
        try:
            documents = load_lenient([file])
            found = built({"1": documents}, CONFIG)
        except InputError as error:
            return "message" if str(error).isprintable() else f"two lines: {error}"
        for schema in found.apis["1"].schemas.values():
            found.apis["1"].resolve(schema)
        for problem in found.problems:
            str(problem)
        return "document"


@st.composite
def broken(draw: st.DrawFn) -> Any:
    """A document with a few places given to something else, taken out or put elsewhere."""
    which = draw(st.integers(0, len(DOCUMENTS) - 1))
    document = copy.deepcopy(DOCUMENTS[which])
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.sampled_from(PLACES[which]))
        value = draw(
            st.one_of(
                st.sampled_from(ODD),
                st.sampled_from(POINTERS).map(lambda pointer: {"$ref": pointer}),
                st.sampled_from(PLACES[which]).map(lambda other: _at(DOCUMENTS[which], other)),
                st.text(max_size=8),
                st.dictionaries(st.sampled_from(KEYS), st.sampled_from(ODD), max_size=3),
                st.floats(allow_nan=False, allow_infinity=False),
                st.integers(-(10**400), 10**400),
            )
        )
        if _holds(_at(document, at[:-1]), at[-1]):
            document = replaced(document, at, copy.deepcopy(value))
    return document


def _holds(node: Any, key: Any) -> bool:
    if isinstance(node, list):
        return isinstance(key, int) and key < len(node)
    return isinstance(node, dict) and isinstance(key, str)


def _at(node: Any, place: tuple[Any, ...]) -> Any:
    for key in place:
        if not _holds(node, key) or (isinstance(node, dict) and key not in node):
            return None
        node = node[key]
    return node


@bounded
@given(broken())
def test_a_broken_document_is_read_or_refused(document: Any) -> None:
    assert outcome(json.dumps(document).encode()) in ("document", "message")


@pytest.mark.parametrize("ending", ["json", "yaml"])
def test_broken_bytes_are_read_or_refused(ending: str) -> None:
    texts = [json.dumps(document, indent=1).encode() for document in DOCUMENTS]

    @bounded
    @given(st.sampled_from(texts), st.data())
    def check(text: bytes, data: st.DataObject) -> None:
        raw = bytearray(text)
        for _ in range(data.draw(st.integers(1, 5))):
            start = data.draw(st.integers(0, len(raw)))
            end = start + data.draw(st.integers(0, 20))
            raw[start:end] = data.draw(
                st.binary(max_size=6) | st.sampled_from([b"&a ", b"*a", b"<<: ", b"[", b"{", b'"'])
            )
        assert outcome(bytes(raw), f"shop.{ending}") in ("document", "message")

    check()


@bounded
@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    assert {outcome(raw), outcome(raw, "shop.yaml")} == {"message"}


def test_the_documents_to_break_are_whole_and_some_breaks_are_refused() -> None:
    """Else the tests above would show nothing."""
    assert [outcome(json.dumps(d).encode()) for d in DOCUMENTS] == ["document"] * len(DOCUMENTS)
    assert outcome(b"{") == "message"
