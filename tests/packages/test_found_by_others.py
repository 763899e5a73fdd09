"""The documents in which others found faults, generated and called as a user would.

They lie beside the checkout; each kind of fault has a test of its own elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.official import ROOT
from tests.packages.making import generate, imported
from tests.server import Reply, Server

FOLDER = ROOT.parent / "shared" / "cases" / "documents"


class Case(NamedTuple):
    """A call, what the server answers, and what arrived: method and target, headers, body."""

    document: str
    call: Callable[[Any], Any]
    wire: str
    gives: Any = None
    reply: Reply = Reply.json({})
    headers: dict[str, str] | None = None
    body: Any = None


def _bytes(kind: str) -> Reply:
    return Reply(200, b"\x00\xff", headers={"content-type": kind})


def _text(text: bytes, kind: str) -> Reply:
    return Reply(200, text, headers={"content-type": kind})


def _read(name: str) -> Callable[[Any], Any]:
    return lambda client: getattr(client, name).get().read()


def _refusal(client: Any) -> Any:
    try:
        client.a.get()
    except Exception as error:
        model: Any = getattr(error, "model", None)
        return model.error


JSON, PATCH = "application/json", "application/merge-patch+json"
ORDER = {"id": 5, "name": "x"}
CASES = [
    Case(
        "collhdr",
        lambda c: c.a.put(x_ms_meta={"color": "red"}),
        "PUT /a",
        headers={"x-ms-meta-color": "red"},
    ),
    Case("collhdr", lambda c: c.x.list(), "GET /x?comp=list&flat"),
    *(
        Case("file_xml", _read(name), f"GET /{name}", b"\x00\xff", _bytes(kind))
        for name, kind in {"a": "application/xml", "b": "application/xml", "c": JSON}.items()
    ),
    Case("file_xml", _read("d"), "GET /d", b"\x00\xff", _bytes("text/csv")),
    Case("file_xml", _read("e"), "GET /e", b"\x00\xff", _bytes("image/png")),
    Case("header_name_with_space", lambda c: c.a.put(x="1"), "PUT /a", body={"x": "1"}),
    Case(
        "lro",
        lambda c: c.things.begin_create("n", name="a").result().name,
        "PUT /things/n",
        "a",
        Reply.json({"name": "a", "properties": {"provisioningState": "Succeeded"}}),
        body={"name": "a"},
    ),
    Case("noun", lambda c: c.asset_report.create(), "POST /asset_report/create"),
    Case("noun", lambda c: c.chat.post_message(), "POST /chat.postMessage"),
    Case("noun", lambda c: c.users.list(), "GET /users.list"),
    Case("one_ungrouped_operation", lambda c: c.indexes.get("n"), "GET /indexes('n')"),
    Case("one_ungrouped_operation", lambda c: c.stats.get_statistics(), "GET /stats"),
    Case("required_empty_body", lambda c: c.a.put(), "PUT /a", body={}),
    Case(
        "shared_response_becomes_many_classes",
        _refusal,
        "GET /a",
        "no",
        Reply.json({"error": "no"}, 401),
    ),
    Case(
        "undefined_alias",
        lambda c: c.a.get()["a"],
        "GET /a",
        {"b": 1},
        Reply.json({"a": {"b": 1}}),
    ),
    Case(
        "undefined_class_field",
        lambda c: (c.a.get().m, c.a.get().l),
        "GET /a",
        ({"b": 1}, [{"c": 2}]),
        Reply.json({"m": {"b": 1}, "l": [{"c": 2}]}),
    ),
    Case(
        "field/g01_ndjson",
        lambda c: [move.to_dict() for move in c.logs.list()],
        "GET /logs",
        [{"fen": "a"}, {"fen": "b"}],
        _text(b'{"fen": "a"}\n{"fen": "b"}\n', "application/jsonl"),
    ),
    Case(
        "field/g02_fastapi_upload",
        lambda c: c.upload.upload(file=("a.bin", b"\x00\xff"), more=[b"one", b"two"]),
        "POST /upload",
        {},
    ),
    Case(
        "field/g04_aspnet",
        lambda c: c.orders.retrieve(5).name,
        "GET /api/Orders/5",
        "x",
        Reply.json(ORDER),
        {"accept": JSON},
    ),
    Case(
        "field/g04_aspnet",
        lambda c: c.orders.replace(5, name="y"),
        "PUT /api/Orders/5",
        headers={"content-type": JSON},
        body={"name": "y"},
    ),
    Case(
        "field/g09_charset",
        lambda c: c.t.get(),
        "GET /t",
        "gr\u00fcn",
        _text("gr\u00fcn".encode("latin-1"), "text/plain; charset=iso-8859-1"),
    ),
    Case(
        "field/g16_oas32",
        lambda c: [event.to_dict() for event in c.events.list()],
        "GET /events",
        [{"id": 1}],
        _text(b'data: {"id": 1}\n\n', "text/event-stream"),
    ),
    Case(
        "field/g24_mergepatch",
        lambda c: c.u.patch("1", nick=None).to_dict(),
        "PATCH /u/1",
        {},
        headers={"content-type": PATCH},
        body={"nick": None},
    ),
    Case(
        "field/g35_redirect",
        lambda c: c.download.retrieve("1").headers["location"],
        "GET /download/1",
        "/blob",
        Reply(302, headers={"location": "/blob"}),
    ),
    Case("field/g41_fastapi_names", lambda c: c.items.read_item("1"), "GET /items/1", {}),
    Case(
        "field/g44_titles",
        lambda c: [type(found).__name__ for found in (c.a.make(body={"zip": "1"}),)],
        "POST /a",
        ["Job"],
        body={"zip": "1"},
    ),
]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Any]:
    """Makes the package of a document, once."""
    if not FOLDER.is_dir():
        pytest.skip("the documents that others tried are not beside this checkout (../shared)")
    made: dict[str, Any] = {}

    def package(document: str) -> Any:
        if document not in made:
            whole = FOLDER / document / "doc.yaml"
            spec = whole if whole.is_file() else FOLDER / f"{document}.json"
            name = f"case_{Path(document).name}"
            folder = tmp_path_factory.mktemp(name)
            done = generate(folder, name, spec)
            assert done.returncode == 0, done.stderr
            made[document] = imported(folder, name)
        return made[document]

    return package


@pytest.mark.parametrize(
    "case", CASES, ids=[f"{case.document} {case.wire.partition('?')[0]}" for case in CASES]
)
def test_it_arrives_and_is_read_as_it_should_be(packages: Callable[[str], Any], case: Case) -> None:
    with Server(case.reply) as server:
        given = case.call(packages(case.document).Client(server.url, max_retries=0))
        request = server.requests[0]
    assert given == case.gives
    assert f"{request.method} {request.target}" == case.wire
    headers = case.headers or {}
    assert {name: request.headers.get(name) for name in headers} == headers
    if case.body is not None:
        assert json.loads(request.body) == case.body


def test_no_document_is_left_out(packages: Callable[[str], Any]) -> None:
    there = {path.stem for path in FOLDER.glob("*.json")} | {
        f"field/{path.parent.name}" for path in FOLDER.glob("field/*/doc.yaml")
    }
    assert there - {case.document for case in CASES} == {"noun_first_operation_ids"}  # noun, again
