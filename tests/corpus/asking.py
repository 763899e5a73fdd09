"""The arguments of a call, made from the original document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .original import Node, Route
from .picking import Picker
from .referee import is_json
from .surface import Method
from .values import FILE, TEXT, NoValueError, has_parts

SEGMENT = 'a/b c%2F?#\u00e9+"'
HEADER = 'plain text; q="1"'
FORM = "application/x-www-form-urlencoded"
_TEXTS = {"path": SEGMENT, "query": TEXT, "header": HEADER, "cookie": "plain"}


@dataclass
class Asked:
    """One call.

    full: all arguments, else the required ones
    media_type: one that is not the usual one
    arguments: as Python takes them
    wires: place and wire name of each parameter, and its value
    missing: what no argument stands for
    body: what shall arrive where it is JSON
    """

    full: bool
    media_type: str | None = None
    arguments: dict[str, Any] = field(default_factory=dict)
    wires: dict[tuple[str, str], Any] = field(default_factory=dict)
    missing: list[tuple[str, str]] = field(default_factory=list)
    body: Any = None


@dataclass(frozen=True)
class Asking:
    picker: Picker
    route: Route
    method: Method

    def calls(self) -> list[Asked]:
        """All arguments, the required ones, and each media type that may be chosen."""
        kinds: list[str] = []
        if self.method.chooses_type:
            kinds = [k for k in self.contents() if self.method.fields is None or _has_fields(k)]
        return [Asked(True), Asked(False), *(Asked(True, kind) for kind in kinds)]

    def contents(self) -> Node:
        original = self.picker.original
        body = original.follow(original.operation(self.route).get("requestBody") or {})
        found: Node = body.get("content") or {}
        return found

    def fill(self, asked: Asked) -> None:
        """NoValueError where no value can be made for something that is required."""
        for parameter in self.picker.original.parameters(self.route):
            required = parameter.get("required") is True or parameter.get("in") == "path"
            if required or asked.full:
                self._parameter(asked, parameter, required=required)
        self._body(asked)

    # -- parameters ------------------------------------------------------------------------------

    def _parameter(self, asked: Asked, parameter: Node, *, required: bool) -> None:
        place, name = str(parameter.get("in")), str(parameter.get("name"))
        argument = self.method.wires.get(place, {}).get(name)
        if argument is None:  # a credential or a constant, which is sent all the same
            asked.missing.append((place, name))
            return
        try:
            value = self._value(parameter, place, full=asked.full)
        except NoValueError:
            if required:
                raise
            return
        asked.arguments[argument] = asked.wires[place, name] = value

    def _value(self, parameter: Node, place: str, *, full: bool) -> Any:
        content = next(iter((parameter.get("content") or {}).values()), None)
        schema = (parameter if content is None else content).get("schema", {})
        found = self.picker.original.follow(schema)
        simple = isinstance(found, dict) and found.get("type") in ("string", None)
        # Delimiters within an item are beyond what any style can tell apart.
        text = _TEXTS[place] if simple or content is not None else "plain"
        return self.picker.value(schema, sent=True, full=full, text=text, least=1)

    # -- body ------------------------------------------------------------------------------------

    def _body(self, asked: Asked) -> None:
        contents = self.contents()
        wanted = asked.media_type or self.method.operation.body
        kind = _kind(contents, wanted)
        if wanted is None or kind is None:
            return
        open_type = "*" in kind and self.method.fields is None
        if self.method.chooses_type and (asked.media_type is not None or open_type):
            wanted = kind.replace("*/*", "image/*").replace("/*", "/png")
            asked.arguments["content_type"] = wanted
        asked.body = value = self._content(contents[kind], wanted, full=asked.full)
        if self.method.fields is None:
            asked.arguments[self.method.body or "body"] = value
            return
        value = self._unstreamed(contents[kind], value)
        fields = self.method.fields
        asked.arguments |= {fields[k]: v for k, v in value.items() if k in fields}
        extra = {k: v for k, v in value.items() if k not in fields}
        asked.arguments |= {"extra_body": extra} if extra else {}

    def _content(self, content: Node, kind: str, *, full: bool) -> Any:
        if "xml" in kind and has_parts(self.picker.original, content.get("schema", {})):
            return self.picker.value(content["schema"], sent=True, full=full, least=1)
        if not _has_fields(kind):
            return b"<a/>" if "xml" in kind else TEXT if kind.startswith("text/") else FILE
        options: dict[str, Any] = {} if is_json(kind) else {"files": True, "least": 1}
        options["text"] = "plain" if kind == FORM else TEXT
        return self.picker.value(content.get("schema", {}), sent=True, full=full, **options)

    def _unstreamed(self, content: Node, value: Node) -> Node:
        """Asks for an answer in one piece where it may."""
        if value.get("stream") is True:
            fits = self.picker.referee.fits
            whole, schema = {**value, "stream": False}, content["schema"]
            if fits(schema, whole, sent=True) or not fits(schema, value, sent=True):
                value["stream"] = False
        return value


def _has_fields(kind: str) -> bool:
    return is_json(kind) or kind == FORM or kind.startswith("multipart/")


def _kind(contents: Node, wanted: str | None) -> str | None:
    """The document's own spelling of a media type, or a range."""
    if wanted is None or wanted in contents:
        return wanted
    plain = {key.partition(";")[0].strip().lower(): key for key in contents}
    return plain.get(wanted) or next((key for key in contents if "*" in key), None)
