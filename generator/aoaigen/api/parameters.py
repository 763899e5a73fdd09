"""The parameters of an operation: its own, its path's, and those that the path alone names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, cast

from ..documents.values import Raw
from ..problems import Level
from .ir import Parameter, ParameterPlace, Schema
from .raw import client_name, text
from .report import Report
from .schemas import SchemaBuilder
from .wire import fault_of_name

_DELIMITED = ("spaceDelimited", "pipeDelimited", "tabDelimited")
STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix", *_DELIMITED),
    "query": ("form", "deepObject", *_DELIMITED),
    "header": ("simple", *_DELIMITED),
    "cookie": ("form",),
}
"""What a place can have; the first is what it has unless something else is said."""

PREFIXED = "prefixed"
"""Azure's style of headers: one of each key, whose name begins with the parameter's."""

COLLECTIONS = {
    "ssv": "spaceDelimited",
    "tsv": "tabDelimited",
    "pipes": "pipeDelimited",
    "multi": "form",
}
"""What Swagger 2.0 has of these where no version of OpenAPI 3 has any."""

_RESERVED = ("accept", "content-type")
"""Headers that the bodies decide, and the standard has no parameter describe."""


def _in_query(path: str) -> set[str]:
    """Query parameters whose values the path has already, as those of `x-ms-paths` have."""
    pairs = (pair.partition("=") for pair in path.partition("?")[2].split("&"))
    return {name for name, equals, _ in pairs if equals}


Deref = Callable[[Any, str], "Raw | None"]


class Parameters:
    """Builds the parameters of one document's operations."""

    def __init__(self, schemas: SchemaBuilder, report: Report, deref: Deref) -> None:
        self._schemas = schemas
        self._report = report
        self._deref = deref

    def of(self, path: str, item: Raw, raw: Raw, at: str) -> list[Parameter]:
        """An operation's parameters; one of its own takes the place of its path's."""
        above = at.rpartition("/")[0]
        shared = [(p, f"{above}/parameters/{i}") for i, p in enumerate(item.get("parameters", ()))]
        declared = [(p, f"{at}/parameters/{i}") for i, p in enumerate(raw.get("parameters", ()))]
        parameters = {}
        for parameter, pointer in (*shared, *declared):
            known = self._deref(parameter, pointer)
            if known is not None and self._usable(known, path, pointer):
                built = self._build(known, pointer)
                parameters[built.place, built.name] = built
        return [*parameters.values(), *self._unsaid(path, set(parameters), at)]

    def _usable(self, raw: Raw, path: str, pointer: str) -> bool:
        name, place = raw.get("name"), raw.get("in")
        level: Level = "error"
        if place == "querystring":
            what = "`in: querystring` of OpenAPI 3.2 is not modelled"
        elif name is None or place not in STYLES:
            what = "no parameter (name, in)"
        elif place == "path" and f"{{{name}}}" not in path:
            what, level = f"{path!r} has no {{{name}}}", "warning"
        elif place == "query" and name in _in_query(path):
            return False
        elif place == "header" and name.lower() in _RESERVED:
            what, level = f"{name!r} is decided by the bodies", "note"
        else:
            what = fault_of_name(place, name)
        if what:
            self._report(pointer, what, "it is left out", level)
        return not what

    def _unsaid(self, path: str, known: set[tuple[str, str]], at: str) -> Iterator[Parameter]:
        for name in dict.fromkeys(re.findall(r"{([^{}]*)}", path)):
            if ("path", name) not in known:
                pointer = f"{at}/parameters/{{{name}}}"
                what = f"no parameter describes {{{name}}}"
                self._report(at, what, "it is taken for a text", "warning")
                text = Schema(types=("string",), pointer=f"{pointer}/schema")
                yield Parameter(name, "path", text, required=True, pointer=pointer)

    def _build(self, raw: Raw, pointer: str) -> Parameter:
        place = cast("ParameterPlace", raw["in"])
        contents: Raw = raw.get("content", {})
        media_type = next(iter(contents), "")
        content: Raw = contents.get(media_type, {})
        schema, name = raw.get("schema", content.get("schema", {})), raw["name"]
        style = self._style(raw, place, pointer)
        prefix = text(raw, "x-ms-header-collection-prefix") if place == "header" else ""
        if prefix:
            texts = {"type": "object", "additionalProperties": {"type": "string"}}
            schema, name, style = texts, prefix, PREFIXED
        return Parameter(
            name=name,
            place=place,
            schema=self._schemas.build(schema, f"{pointer}/schema"),
            required=raw.get("required") is True or place == "path",
            style=style,
            explode=raw.get("explode", style == "form") is True,
            deprecated=raw.get("deprecated") is True,
            allow_reserved=any(
                raw.get(key) is True for key in ("allowReserved", "x-ms-skip-url-encoding")
            ),
            media_type=media_type,
            client_name=client_name(raw) or (raw["name"] if prefix else ""),
            description=text(raw, "description"),
            pointer=pointer,
        )

    def _style(self, raw: Raw, place: ParameterPlace, pointer: str) -> str:
        usual = STYLES[place]
        wanted = COLLECTIONS.get(text(raw, "x-collectionFormat"), raw.get("style", usual[0]))
        if wanted in usual:
            return str(wanted)
        what = f"{wanted!r} is no style of a {place} parameter"
        self._report(f"{pointer}/style", what, f"it is sent as {usual[0]!r}", "warning")
        return usual[0]
