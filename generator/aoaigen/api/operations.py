"""One document's operations, servers and security -> IR."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, cast

from ..documents.refs import resolve
from ..documents.shapes import METHODS, escape
from ..documents.specs import Document
from ..documents.swagger2 import NO_ONES, old_pointer
from ..documents.values import Raw
from ..problems import Level, Problem
from .following import Pages
from .ir import (
    ApiOperation,
    Content,
    Hook,
    LongRunningOptions,
    Parameter,
    RequestBody,
    Response,
    Schema,
    SecurityScheme,
    Server,
)
from .merge import is_plain
from .pages import is_mark
from .parameters import COLLECTIONS, Parameters
from .raw import text
from .schemas import SchemaBuilder
from .wire import fault_of_name, fault_of_path

_STATUS = re.compile(r"[1-5]([0-9][0-9]|XX)|default")


class Part:
    """One document's share of the interface."""

    def __init__(self, document: Document, problems: list[Problem]) -> None:
        self.document = document
        self._data: Raw = document.data
        self._problems = problems
        self._at = f"{document.name}#"
        self.schemas = SchemaBuilder(self._components("schemas"), self._report, self._at)
        self._reported_xml = False
        self._parameters = Parameters(self.schemas, self._report, self._deref)

    def _report(self, pointer: str, what: str, consequence: str, level: Level = "note") -> None:
        its, place = self.document, self._place(pointer)
        self._problems.append(Problem(level, its.version, its.name, place, what, consequence))

    def _place(self, pointer: str) -> str:
        """In the document as its author has it."""
        place = pointer.removeprefix(self._at)
        return old_pointer(place) if self.document.converted else place

    def _components(self, kind: str) -> Mapping[str, Any]:
        return cast("Mapping[str, Any]", self._data.get("components", {}).get(kind, {}))

    def _deref(self, raw: Any, pointer: str) -> Raw | None:
        """A parameter, header, body or response that may stand elsewhere in the document."""
        reference = raw.get("$ref") if isinstance(raw, Mapping) else raw
        seen: set[str] = set()
        while isinstance(raw, Mapping) and isinstance(raw.get("$ref"), str):
            if raw["$ref"] in seen:
                raw = None
                break
            seen.add(raw["$ref"])
            raw = resolve(self.document.data, raw["$ref"])
        if isinstance(raw, Mapping):
            return raw
        self._report(pointer, f"{reference!r} leads nowhere", "it is left out", "error")
        return None

    def _each(self, raw: Raw, pointer: str) -> Iterator[tuple[str, Raw, str]]:
        """The parts of a mapping that lead somewhere: their names, what they are, their places."""
        for name, part in raw.items():
            place = f"{pointer}/{escape(name)}"
            if (resolved := self._deref(part, place)) is not None:
                yield name, resolved, place

    def _shared_at(self, raw: Raw, pointer: str) -> str:
        """Where it stands that several operations may share, so that it is one thing for all."""
        reference = text(raw, "$ref")
        return f"{self._at}{reference[1:]}" if reference.startswith("#/components/") else pointer

    # -- operations ------------------------------------------------------------------------------

    def operations(self) -> Iterable[ApiOperation]:
        if self._data.get("webhooks"):
            what = "webhooks are the server's calls, not the client's"
            self._report(f"{self._at}/webhooks", what, "they are left out")
        for path, item in self._data.get("paths", {}).items():
            if path.startswith("x-"):
                continue
            at = f"{self._at}/paths/{escape(path)}"
            if fault := fault_of_path(path):
                self._report(at, fault, "it is left out", "error")
                continue
            if "$ref" in item:
                self._report(at, f"{item['$ref']!r} leads nowhere", "it is left out", "error")
            for method in METHODS:
                if method in item:
                    yield self._operation(method, path, item, item[method], f"{at}/{method}")

    def _operation(self, method: str, path: str, item: Raw, raw: Raw, at: str) -> ApiOperation:
        if raw.get("callbacks"):
            what = "callbacks are the server's calls, not the client's"
            self._report(f"{at}/callbacks", what, "they are left out")
        security = self._secured(raw.get("security", self._data.get("security")), at)
        parameters = self._parameters.of(path, item, raw, at)
        return ApiOperation(
            method=method.upper(),
            path=path,
            id=raw.get("operationId"),
            parameters=tuple(parameters),
            body=self._body(raw, at),
            responses=tuple(self._responses(raw.get("responses", {}), f"{at}/responses")),
            security=security,
            deprecated=raw.get("deprecated") is True,
            pages=_pages(raw.get("x-ms-pageable"), parameters),
            long_running=self._long_running(raw, at),
            servers=tuple(self._servers(raw.get("servers") or item.get("servers") or (), at)),
            callbacks=tuple(self._callbacks(raw.get("callbacks") or {}, f"{at}/callbacks")),
            sunset=str(raw.get("x-sunset") or ""),
            document=self.document.name,
            summary=text(raw, "summary"),
            description=text(raw, "description"),
            pointer=at,
        )

    def webhooks(self) -> Iterable[Hook]:
        for name, item in self._data.get("webhooks", {}).items():
            at = f"{self._at}/webhooks/{escape(name)}"
            yield from self._hooks(f"webhooks.{name}", item, at)

    def _callbacks(self, callbacks: Raw, at: str) -> Iterator[Hook]:
        for name, callback, place in self._each(callbacks, at):
            for address, item in callback.items():
                yield from self._hooks(f"{name} {address}", item, f"{place}/{escape(address)}")

    def _hooks(self, name: str, item: Any, at: str) -> Iterator[Hook]:
        """The service's calls to one address, as far as they have bodies to be read."""
        operations = self._deref(item, at) or {}
        for method in (m for m in METHODS if m in operations):
            place = f"{at}/{method}"
            body = self._body(operations[method], place)
            yield Hook(name, method.upper(), body.contents if body else (), place)

    def _long_running(self, raw: Raw, at: str) -> LongRunningOptions | None:
        if raw.get("x-ms-long-running-operation") is not True:
            return None
        options = raw.get("x-ms-long-running-operation-options")
        options = options if isinstance(options, Mapping) else {}
        reference = text(options, "final-state-schema")
        key = reference.rpartition("/")[2]
        if reference and key not in self._components("schemas"):
            place = f"{at}/x-ms-long-running-operation-options/final-state-schema"
            self._report(place, f"{reference!r} leads nowhere", "it is left out", "error")
            reference = ""
        return LongRunningOptions(
            text(options, "final-state-via"), Schema(ref=key) if reference else None
        )

    def _body(self, operation: Raw, at: str) -> RequestBody | None:
        raw, pointer = operation.get("requestBody", {}), f"{at}/requestBody"
        body = self._deref(raw, pointer)
        if not body:
            return None
        contents = self._contents(body, self._shared_at(raw, pointer))
        return RequestBody(contents, body.get("required") is True)

    def _responses(self, raw: Raw, pointer: str) -> Iterator[Response]:
        for status, response in raw.items():
            place = f"{pointer}/{escape(status)}"
            known = status if status == "default" else status.upper()
            if status.startswith("x-"):
                continue
            if not _STATUS.fullmatch(known):
                self._report(place, f"{status!r} is no status", "it is left out", "error")
            elif (resolved := self._deref(response, place)) is not None:
                place = self._shared_at(response, place)
                if resolved.get("links"):
                    self._report(f"{place}/links", "no method follows links", "they are left out")
                headers = list(self._headers(resolved.get("headers", {}), f"{place}/headers"))
                yield Response(
                    known,
                    self._contents(resolved, place),
                    tuple((name, schema) for name, schema, _ in headers),
                    frozenset(name for name, _, sure in headers if sure),
                )

    def _headers(self, raw: Raw, pointer: str) -> Iterator[tuple[str, Schema, bool]]:
        """Each with its name, its schema and whether it always comes."""
        for name, header, place in self._each(raw, pointer):
            content: Raw = next(iter(header.get("content", {}).values()), {})
            schema = header.get("schema", content.get("schema", {}))
            yield name, self.schemas.build(schema, place), header.get("required") is True

    def _contents(self, raw: Raw, pointer: str) -> tuple[Content, ...]:
        declared = self._each(raw.get("content", {}), f"{pointer}/content")
        contents = tuple(self._content(*each) for each in declared)
        bare = [c for c in contents if c.is_xml and self._is_shapeless(c.schema)]
        if bare and not self._reported_xml and not any(content.is_json for content in contents):
            # Once a document: where nothing is offered but XML, all of it is.
            self._reported_xml = True
            what = "XML of which the schema says no more than that it is an object"
            place = (bare[0].schema.pointer or pointer).removesuffix("/schema")
            self._report(place, what, "it is a text both ways")
        return contents

    def _is_shapeless(self, schema: Schema) -> bool:
        """Whether it is an object of which nothing is known."""
        target = self.schemas.component(schema.ref) if schema.ref else schema
        return "object" in target.types and is_plain(target)

    def _content(self, media_type: str, raw: Raw, pointer: str) -> Content:
        encodings: Mapping[str, Raw] = raw.get("encoding", {})
        for name, encoding in encodings.items():
            if encoding.get("headers"):
                place = f"{pointer}/encoding/{escape(name)}/headers"
                self._report(place, "headers of a part are not modelled", "none are sent")
        schema = self.schemas.build(*self._content_schema(media_type, raw, pointer))
        return Content(media_type, schema, _part_types(encodings), _part_styles(encodings))

    def _content_schema(self, media_type: str, raw: Raw, pointer: str) -> tuple[Any, str]:
        """The schema and its place; of a stream, those of one event."""
        kind = Content(media_type, Schema()).stream
        key = "itemSchema" if "itemSchema" in raw else "schema"
        declared, place = raw.get(key, {}), f"{pointer}/{key}"
        if kind == "lines" and key == "schema" and isinstance(declared, Mapping):
            listed = declared.get("items") if declared.get("type") == "array" else None
            return (declared, place) if listed is None else (listed, f"{place}/items")
        if kind == "sse" and key == "itemSchema":
            return self._data_of(declared), place
        return declared, place

    def _data_of(self, declared: Any) -> Any:
        """What the `data` of an event is, as OpenAPI 3.2 has events: objects with name and data."""
        refers = isinstance(declared, Mapping) and "$ref" in declared
        event = resolve(self.document.data, declared["$ref"]) if refers else declared
        if not isinstance(event, Mapping):
            return declared
        forms = [form for key in ("oneOf", "anyOf") for form in event.get(key, ())]
        payloads = [payload for form in forms if (payload := self._data_of(form)) is not form]
        data = event.get("properties", {}).get("data")
        if payloads or not isinstance(data, Mapping):
            return {"anyOf": payloads} if payloads else declared
        return data.get("contentSchema", data)

    # -- the rest --------------------------------------------------------------------------------

    def _secured(self, security: Any, at: str) -> tuple[tuple[str, ...], ...]:
        """The ways to prove who calls; one that needs an unknown scheme is none.

        Of schemes that are required nowhere, each may be used, and none need be.
        """
        known = self._components("securitySchemes")
        if not self._secures:
            return (*((name,) for name in known), ()) if known else ()
        ways = []
        for entry in security if isinstance(security, list) else ():
            if not isinstance(entry, Mapping):
                self._report(f"{at}/security", f"{entry!r} is no way to sign in", "it is left out")
                continue
            lost = [name for name in entry if name not in known]
            for name in lost:
                what = f"no security scheme is called {name!r}"
                self._report(f"{at}/security", what, "this way to sign in is left out", "error")
            if not lost:
                ways.append(tuple(sorted(entry)))
        return tuple(ways)

    @cached_property
    def _secures(self) -> bool:
        """Whether anything here says what it requires."""
        items = self._data.get("paths", {}).values()
        operations = (each for item in items for each in item.values() if isinstance(each, Mapping))
        return "security" in self._data or any("security" in each for each in operations)

    def servers(self) -> Iterable[Server]:
        return self._servers(self._data.get("servers", ()), self._at)

    def _servers(self, servers: Iterable[Raw], at: str) -> Iterator[Server]:
        for i, raw in enumerate(servers):
            if "url" in raw:
                yield _server(raw)
            else:
                self._report(f"{at}/servers/{i}", "a server without url", "it is left out", "error")

    def security(self) -> Iterable[SecurityScheme]:
        declared = self._components("securitySchemes")
        for key, raw, at in self._each(declared, f"{self._at}/components/securitySchemes"):
            kind, place, name, way = (text(raw, each) for each in ("type", "in", "name", "scheme"))
            fault = "" if kind else "a security scheme without type"
            if fault := fault_of_name(place, name) if kind == "apiKey" else fault:
                self._report(at, fault, "it is left out", "error")
                continue
            scopes = tuple(_scopes(raw.get("flows")))
            pointer = f"{self._at}{self._place(at)}"
            yield SecurityScheme(key, kind, place, name, way.lower(), scopes, pointer)

    @property
    def title(self) -> str:
        return str(self._data.get("info", {}).get("title") or "")


def _server(raw: Raw) -> Server:
    variables: dict[str, Raw] = {name: {} for name in re.findall(r"{([^{}]+)}", raw["url"])}
    variables |= raw.get("variables", {})
    return Server(
        raw["url"],
        tuple((name, _default(each)) for name, each in variables.items()),
        tuple(
            (name, tuple(map(str, each["enum"])))
            for name, each in variables.items()
            if each.get("enum")
        ),
    )


def _default(variable: Raw) -> str:
    default = str(variable.get("default", ""))
    return "" if default in NO_ONES else default


def _scopes(flows: Any) -> Iterator[str]:
    for flow in flows.values() if isinstance(flows, Mapping) else ():
        scopes = flow.get("scopes") if isinstance(flow, Mapping) else None
        yield from (str(scope) for scope in scopes or ())


def _part_types(encodings: Mapping[str, Raw]) -> tuple[tuple[str, str], ...]:
    types = ((name, text(encoding, "contentType")) for name, encoding in encodings.items())
    return tuple((name, kind) for name, kind in types if kind)


def _part_styles(encodings: Mapping[str, Raw]) -> tuple[tuple[str, str, bool], ...]:
    styles = []
    for name, encoding in encodings.items():
        if encoding.keys() & {"style", "explode", "x-collectionFormat"}:
            collection = COLLECTIONS.get(text(encoding, "x-collectionFormat"))
            style = collection or text(encoding, "style") or "form"
            styles.append((name, style, encoding.get("explode", style == "form") is True))
    return tuple(styles)


def _pages(raw: Any, parameters: Iterable[Parameter]) -> Pages | None:
    """What Azure's documents state: a link, or what they call one though a parameter takes it."""
    if not isinstance(raw, Mapping):
        return None
    items, link, operation = (
        value if isinstance(value, str) and value else None
        for value in map(raw.get, ("itemName", "nextLinkName", "operationName"))
    )
    queries = (p.name for p in parameters if p.place == "query")
    mark = next((name for name in queries if link and is_mark(name, link)), None)
    kind = "cursor" if mark else "link" if link else "single"
    where = (link,) if link else ()
    return Pages(kind, (items or "value",), where, parameter=mark, operation=operation)
