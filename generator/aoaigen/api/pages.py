"""How a list goes on: where api.yaml says that it does, and recognised where nothing says it.

Only what cannot well be anything else is taken for a pager: an answer with one list of items, and
a parameter and a field (or header) whose names belong together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TypeAlias

from .following import Pages
from .ir import Api, ApiOperation, Parameter, Schema

Path: TypeAlias = tuple[str, ...]

_ITEMS = ("data", "items", "results", "value", "values", "records", "entries", "list", "content")
"""What the items are called where there are other lists beside them."""
_LINKS = ("nextlink", "odatanextlink", "nextpageurl", "nextpageuri", "nexturl", "nexturi")
_AROUND_LINKS = ("links", "_links")
_ADDRESSES = ("uri", "url", "uri-reference")
_MORE = ("hasmore", "hasnext", "hasnextpage", "hasmoreitems", "more")
_NUMBERS = ("page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage")
_OFFSETS = ("offset", "skip", "startat")
_SIZES = (
    *("perpage", "pagesize", "limit", "size", "count", "maxresults", "itemsperpage"),
    *("resultsperpage", "top", "pagelen", "rows", "take", "pagelimit", "maxitems", "num", "max"),
)
_TOTALS = ("total", "totalcount", "totalpages", "totalitems", "totalresults", "pagecount", *_MORE)
_MARKS = {
    "startcursor": ("nextcursor",),
    "paginationtoken": ("nexttoken",),
    "after": ("endcursor", "nextcursor", "aftercursor"),
    "cursor": ("endcursor", "cursor"),
    "continue": ("continue",),
    "continuation": ("continuation",),
    "continuationtoken": ("continuationtoken",),
}
"""Parameters, and the fields that they take, besides `x` with `next_x` and `next_x` with itself."""
_DEPTH, _MOST = 3, 2_000
"""How deep an answer is looked into, and how many of its fields are looked at."""


def items_of(api: Api, schema: Schema, pages: Pages) -> Schema | None:
    """What one item of such an answer is."""
    answer = api.resolve(schema)
    path = pages.items or next(
        ((name,) for name in ("data", "value") if answer.property(name) and not answer.items), ()
    )
    listed = _at(api, answer, path)
    return listed.items if listed else None


def lacking(api: Api, operation: ApiOperation) -> Iterator[str]:
    """What its pages name and its document does not have."""
    pages, answer = operation.pages, _answer(api, operation)
    if pages is None or answer is None:
        return
    for path in (pages.items, pages.next):
        if path and _at(api, answer, path) is None:
            yield f"no answer has {'.'.join(path)!r}"
    known = {p.name for p in operation.parameters if p.place == "query"}
    known |= {prop.name for prop in api.flat_body(operation) or ()}
    if pages.parameter and pages.parameter not in known:
        yield f"no parameter is called {pages.parameter!r}"


def placed(api: Api, operation: ApiOperation, pages: Pages) -> Pages:
    """With paths as the answers have them: a name may have dots, or be several."""
    answer = _answer(api, operation)

    def path(stated: Path) -> Path:
        whole = answer.property(stated[0]) if answer and stated else None
        return stated if whole or not stated else tuple(stated[0].split("."))

    return replace(pages, items=path(pages.items), next=path(pages.next))


def with_pages(api: Api) -> Api:
    """The interface with the pagers that are recognised."""
    operations = (
        replace(op, pages=_stated(api, op, op.pages) if op.pages else recognised(api, op))
        for op in api.operations
    )
    return replace(api, operations=tuple(operations))


def _stated(api: Api, operation: ApiOperation, pages: Pages) -> Pages:
    """With the items where the answer has some, if what is stated of them is not there."""
    answer = _answer(api, operation)
    if answer is None or not pages.items or _at(api, answer, pages.items) is not None:
        return pages
    items = _items(api, answer, operation)
    return replace(pages, items=items) if items else pages


def recognised(api: Api, operation: ApiOperation) -> Pages | None:
    """How the list goes on; None where it is no list, or nothing sound says that it does."""
    answer = _answer(api, operation)
    items = _items(api, answer, operation) if answer else None
    if answer is None or items is None or operation.method not in ("GET", "POST"):
        return None
    pages = _marked(api, answer, operation)
    if pages is None and operation.method == "GET":
        pages = _linked(api, answer, operation) or _counted(api, answer, operation)
    return replace(pages, items=items) if pages else None


# -- by what the answer says -----------------------------------------------------------------------


def _marked(api: Api, answer: Schema, operation: ApiOperation) -> Pages | None:
    """A mark in the answer or its headers that a parameter takes."""
    queries = [p.name for p in operation.parameters if p.place == "query"]
    fields = [prop.name for prop in api.flat_body(operation) or () if not prop.required]
    scalars = [path for path, schema in _fields(api, answer) if _is(schema, "string", "integer")]
    for name in queries if operation.method == "GET" else [*queries, *fields]:
        for path in scalars:
            if _belongs(_plain(name), path):
                return Pages("cursor", next=path, parameter=name)
        for header in _headers(operation):
            if _belongs(_plain(name), (header.lower().removeprefix("x-"),)):
                return Pages("cursor", header=header, parameter=name)
    marks = {prop.name for prop in answer.properties}
    last = next((name for name in queries if name in ("starting_after", "after")), None)
    return Pages("cursor", parameter=last) if last and {"has_more", "data"} <= marks else None


def is_mark(parameter: str, field: str) -> bool:
    """Whether a parameter takes what a field has, as their names say."""
    return _belongs(_plain(parameter), (field,))


def _belongs(parameter: str, path: Path) -> bool:
    field = _plain(path[-1])
    if field == f"next{parameter}" or field in _MARKS.get(parameter, ()):
        return True
    if parameter == "after" and len(path) > 1 and field == "after":
        return True
    return parameter.startswith("next") and field == parameter


def _linked(api: Api, answer: Schema, operation: ApiOperation) -> Pages | None:
    """The address of the next page, in the answer or in `Link`."""
    for header in _headers(operation):
        if header.lower() == "link":
            return Pages("link", header=header)
    for path, schema in _fields(api, answer):
        if _is(schema, "string") and _is_address(path, schema):
            return Pages("link", next=path)
    return None


def _is_address(path: Path, schema: Schema) -> bool:
    if _plain(path[-1]) in _LINKS:
        return True
    around = "".join(path[-2:-1]).lower()
    if path[-1] == "href":
        return around == "next"
    return path[-1] == "next" and (around in _AROUND_LINKS or schema.format in _ADDRESSES)


# -- by counting -----------------------------------------------------------------------------------


def _counted(api: Api, answer: Schema, operation: ApiOperation) -> Pages | None:
    """A number or an offset, where something else says too that there are pages."""
    numbers = [
        (p, _plain(p.name))
        for p in operation.parameters
        if p.place == "query" and _is(api.resolve(p.schema), "integer", "number")
    ]
    fields = [(path, _plain(path[-1])) for path, _ in _fields(api, answer)]
    if not any(name in _SIZES for _, name in numbers) and not any(n in _TOTALS for _, n in fields):
        return None
    more = next((path for path, name in fields if name in _MORE), ())
    for kind, names, first in (("number", _NUMBERS, 1), ("offset", _OFFSETS, 0)):
        for parameter, name in numbers:
            if name in names:
                start = _start(api, parameter, first)
                return Pages(kind, next=more, parameter=parameter.name, first=start)
    return None


def _start(api: Api, parameter: Parameter, usual: int) -> int:
    schema = api.resolve(parameter.schema)
    stated = (parameter.schema.default, schema.default, schema.limits.minimum)
    return next((int(n) for n in stated if isinstance(n, (int, float)) and n in (0, 1)), usual)


# -- answers ---------------------------------------------------------------------------------------


def _answer(api: Api, operation: ApiOperation) -> Schema | None:
    """The one schema of success, in JSON or else in XML."""
    contents = [c for r in operation.successes for c in r.contents if c.is_json or c.is_xml]
    json = any(content.is_json for content in contents)
    schemas = [content.schema for content in contents if content.is_json or not json]
    one = bool(schemas) and all(schema == schemas[0] for schema in schemas)
    return api.resolve(schemas[0]) if one else None


def _headers(operation: ApiOperation) -> list[str]:
    return [name for response in operation.successes for name, _ in response.headers]


def _items(api: Api, answer: Schema, operation: ApiOperation) -> Path | None:
    """Where the items are: the answer itself, its only list, or the one that is called so."""
    if answer.items is not None:
        return ()
    lists = [path for path, _ in _fields(api, answer, lists=True)]
    nearest = next((same for n in (1, 2) if (same := [p for p in lists if len(p) == n])), [])
    if len(nearest) < 2:
        return nearest[0] if nearest else None
    named = re.sub(r"\.json$|\{[^}]*\}|/$", "", operation.path).rpartition("/")[2]
    wanted = (*_ITEMS, _plain(named))
    return next((p for name in wanted for p in nearest if _plain(p[-1]) == name), None)


def _fields(api: Api, schema: Schema, *, lists: bool = False) -> Iterator[tuple[Path, Schema]]:
    """Fields of an object and of the objects in it by their path, lists or what is none."""
    for path, field in islice(_all_fields(api, schema, ()), _MOST):
        if (field.items is not None) == lists:
            yield path, field


def _all_fields(api: Api, schema: Schema, above: Path) -> Iterator[tuple[Path, Schema]]:
    fields = [((*above, prop.name), api.resolve(prop.schema)) for prop in schema.properties]
    yield from fields
    for path, field in fields:
        if field.properties and len(path) < _DEPTH:
            yield from _all_fields(api, field, path)


def _at(api: Api, schema: Schema, path: Path) -> Schema | None:
    for name in path:
        prop = api.resolve(schema).property(name)
        if prop is None:
            return None
        schema = prop.schema
    return api.resolve(schema)


def _is(schema: Schema, *types: str) -> bool:
    return any(kind in types for kind in schema.types)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
