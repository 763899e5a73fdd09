"""Lists of others go on as their documents say, or as api.yaml does."""

from __future__ import annotations

import asyncio
import copy
import pickle
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.packages.making import answering, asked, document, generate, made, written
from tests.server import Recorded, Reply, Server

NAMES = {"type": "array", "items": {"type": "string"}}
TEXT, FLAG = {"type": "string"}, {"type": "boolean"}


def holding(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


class Case(NamedTuple):
    """A list's operation, the bodies and headers that come, and what is asked each time."""

    operation: dict[str, Any]
    pages: list[Any]
    asked: list[dict[str, str]]
    headers: tuple[dict[str, str], ...] = ()
    method: str = "get"
    options: str = ""


LINK = '<http://other.example/x>; rel="first", </{0}?p=b,c>; title="a, b"; rel="prev next"'
SIZED = asked("page", "per_page", kind="integer")
CASES = {
    "link_header": Case(
        answering(NAMES, {"Link": {"schema": TEXT}}),
        [["a", "b"], ["c"]],
        [{}, {"p": "b,c"}],
        ({"link": LINK}, {"link": '<http://other.example/>; rel="last"'}),
    ),
    "body_link": Case(
        answering(holding(results=NAMES, next={"type": "string", "format": "uri"})),
        [{"results": ["a", "b"], "next": "/body_link?p=2"}, {"results": ["c"], "next": None}],
        [{}, {"p": "2"}],
    ),
    "linked_object": Case(
        answering(holding(items=NAMES, _links=holding(next=holding(href=TEXT)))),
        [{"items": ["a", "b"], "_links": {"next": {"href": "?p=2"}}}, {"items": ["c"]}],
        [{}, {"p": "2"}],
    ),
    "numbers": Case(
        answering(NAMES, parameters=SIZED),
        [["a"], ["b"], ["c"], []],
        [{}, {"page": "2"}, {"page": "3"}, {"page": "4"}],
    ),
    "numbers_from_zero": Case(
        answering(
            holding(data=NAMES, hasMore=FLAG),
            parameters=[{**SIZED[0], "schema": {"type": "integer", "minimum": 0}}, SIZED[1]],
        ),
        [{"data": ["a", "b"], "hasMore": True}, {"data": ["c"], "hasMore": False}],
        [{}, {"page": "1"}],
    ),
    "offsets": Case(
        answering(holding(rows=NAMES), parameters=asked("offset", "limit", kind="integer")),
        [{"rows": ["a", "b"]}, {"rows": ["c"]}, {"rows": []}],
        [{}, {"offset": "2"}, {"offset": "3"}],
    ),
    "channels": Case(
        answering(
            holding(channels=NAMES, tags=NAMES, meta=holding(paging=holding(next_cursor=TEXT))),
            parameters=asked("cursor"),
        ),
        [
            {"channels": ["a", "b"], "meta": {"paging": {"next_cursor": "m"}}},
            {"channels": ["c"], "meta": {"paging": {"next_cursor": ""}}},
        ],
        [{}, {"cursor": "m"}],
    ),
    "header_cursor": Case(
        answering(NAMES, {"X-Next-Page": {"schema": TEXT}}, parameters=SIZED),
        [["a", "b"], ["c"]],
        [{}, {"page": "2"}],
        ({"x-next-page": "2"}, {"x-next-page": ""}),
    ),
    "last_item": Case(
        answering(
            holding(data={"type": "array", "items": holding(id=TEXT)}, has_more=FLAG),
            parameters=asked("starting_after"),
        ),
        [{"data": [{"id": "a"}, {"id": "b"}], "has_more": True}, {"data": [{"id": "c"}]}],
        [{}, {"starting_after": "b"}],
    ),
    "body_cursor": Case(
        answering(
            holding(added=NAMES, next_cursor=TEXT),
            requestBody={"content": {"application/json": {"schema": holding(cursor=TEXT)}}},
        ),
        [{"added": ["a", "b"], "next_cursor": "m"}, {"added": ["c"]}],
        [{}, {"cursor": "m"}],
        method="post",
    ),
    "told_path": Case(
        answering(
            holding(data=holding(them=NAMES), meta=holding(onward=TEXT)), parameters=asked("mark")
        ),
        [{"data": {"them": ["a", "b"]}, "meta": {"onward": "x"}}, {"data": {"them": ["c"]}}],
        [{}, {"mark": "x"}],
        options="{items: data.them, next: meta.onward, parameter: mark}",
    ),
    "told_header": Case(
        answering(NAMES, parameters=asked("mark")),
        [["a", "b"], ["c"]],
        [{}, {"mark": "x"}],
        ({"x-mark": "x"}, {}),
        options="{header: X-Mark, parameter: mark}",
    ),
    "told_number": Case(
        answering(NAMES, parameters=asked("p")),
        [["a", "b"], ["c"], []],
        [{}, {"p": "2"}, {"p": "3"}],
        options="{number: p}",
    ),
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Any:
    paths = {f"/{name}": {case.method: case.operation} for name, case in CASES.items()}
    rows = [
        f"  {name}.list: {{route: {case.method.upper()} /{name}, page: {case.options}}}\n"
        for name, case in CASES.items()
        if case.options
    ]
    folder = tmp_path_factory.mktemp("pagers")
    return made(folder, "pagers", document(paths=paths), "operations:\n" + "".join(rows))


def replies(name: str) -> list[Reply]:
    case = CASES[name]
    headers = case.headers or [{}] * len(case.pages)
    return [
        Reply.json(body, headers={n: text.format(name) for n, text in head.items()})
        for body, head in zip(case.pages, headers, strict=True)
    ]


def told(request: Recorded) -> Any:
    return request.json or {} if request.method == "POST" else request.query


@pytest.mark.parametrize("kind", ["blocking", "awaiting"])
@pytest.mark.parametrize("name", CASES)
def test_a_list_goes_on_to_its_end(shop: Any, name: str, kind: str) -> None:
    async def awaited(url: str) -> list[Any]:
        async with shop.AsyncClient(url) as client:
            return [item async for item in getattr(getattr(client, name), method)()]

    method = "create" if CASES[name].method == "post" else "list"
    with Server(*replies(name)) as server:
        if kind == "blocking":
            found = list(getattr(getattr(shop.Client(server.url), name), method)())
        else:
            found = asyncio.run(awaited(server.url))
    assert [getattr(item, "id", item) for item in found] == ["a", "b", "c"]
    assert [told(request) for request in server.requests] == CASES[name].asked


def test_a_count_goes_on_from_where_the_caller_begins(shop: Any) -> None:
    with Server(Reply.json(["a"]), Reply.json([])) as server:
        assert list(shop.Client(server.url).numbers.list(page=7, per_page=1)) == ["a"]
        assert [r.query["page"] for r in server.requests] == ["7", "8"]


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("numbers", ["a"]),
        ("offsets", {"rows": ["a"]}),
        ("body_link", {"results": ["a"], "next": "/same"}),
        ("channels", {"channels": ["a"], "meta": {"paging": {"next_cursor": "m"}}}),
        ("link_header", ["a"]),
    ],
)
def test_pages_that_come_again_and_again_end_in_an_error(shop: Any, name: str, page: Any) -> None:
    reply = Reply.json(page, headers={"link": '</same>; rel="next"'})
    with Server(reply) as server:
        with pytest.raises(shop.APIResponseValidationError, match="lead back"):
            list(getattr(shop.Client(server.url), name).list())
        assert len(server.requests) <= 3


def test_a_list_that_comes_as_such_is_still_one(shop: Any) -> None:
    with Server(*replies("link_header")) as server:
        first = shop.Client(server.url).link_header.list()
        assert (len(first), first[0], first == ["a", "b"]) == (2, "a", True)
        assert first._response.status_code == 200
        assert first.has_next_page()
        assert first.next_page() == ["c"]
    for left in (copy.copy(first), pickle.loads(pickle.dumps(first))):
        assert (left, left.has_next_page()) == (first, True)
        with pytest.raises(shop.ConfigurationError, match="ask for the list again"):
            left.next_page()


NOT_PAGED = {
    "no size and no total": answering(NAMES, parameters=asked("page", kind="integer")),
    "a cursor that nothing gives": answering(holding(data=NAMES), parameters=asked("cursor")),
    "a next one that is no address": answering(holding(data=NAMES, next=TEXT)),
    "two lists": answering(holding(a=NAMES, b=NAMES), parameters=SIZED),
    "a page that is no number": answering(NAMES, parameters=asked("page", "limit")),
}


@pytest.mark.parametrize("why", NOT_PAGED)
def test_what_may_be_something_else_is_no_pager(tmp_path: Path, why: str) -> None:
    from aoaigen.interfaces import users_interfaces

    spec = written(tmp_path / "shop.json", document(paths={"/things": {"get": NOT_PAGED[why]}}))
    (api,) = users_interfaces((spec,)).apis.values()
    assert [operation.pages for operation in api.operations] == [None]


@pytest.mark.parametrize(
    ("page", "what"),
    [
        ("{items: rows, next: meta.onward, parameter: cursor}", "no answer has 'meta.onward'"),
        ("{items: lines, number: cursor}", "no answer has 'lines'"),
        ("{items: rows, number: page}", "no parameter is called 'page'"),
    ],
)
def test_what_the_options_name_and_nothing_has_is_an_error(
    tmp_path: Path, page: str, what: str
) -> None:
    rows = answering(holding(rows=NAMES, meta=holding(next=TEXT)), parameters=asked("cursor"))
    spec = written(tmp_path / "shop.json", document(paths={"/things": {"get": rows}}))
    row = f"operations: {{things.all: {{route: GET /things, page: {page}}}}}\n"
    (tmp_path / "api.yaml").write_text(row, "utf-8")
    done = generate(tmp_path, "lost", spec)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{tmp_path / 'api.yaml'}#/operations/things.all/page: {what}" in done.stderr
