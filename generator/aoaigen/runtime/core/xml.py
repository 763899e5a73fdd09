"""XML bodies and answers as the JSON values that their schemas describe.

What an object's fields are in XML (elements, attributes, text, lists with or without an element
around them) is said by forms, which the generated `_xml` module has by the names of classes:

    {"fields": {"id": {"type": "integer", "as": "attribute"}, "tag": {"items": {"ref": "Tag"}}}}

Elements are found by their names without namespaces.  What no form knows is there by its own name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, TypeAlias

from .errors import ArgumentError, ConfigurationError
from .sentinel import Omit
from .serialize import text_of
from .view import View

Form: TypeAlias = Mapping[str, Any]
"""The keys, none of which needs to be there:

type: of a text: `integer`, `number`, `boolean`
ref: the class that has the form
fields: of an object, by their names in JSON
rest: the form of an object's further fields
items: of a list, the form of its items
wrapped: whether a list has an element of its own around its items
name, namespace, prefix: of the element or the attribute
as: `attribute` or `text`, for a field that is no element
"""

_ANY: Form = {}
_NAME = re.compile(r"(?!\d)[\w][\w.\-]*(?::(?!\d)[\w][\w.\-]*)?")
#: What XML 1.0 has no way to say.
_UNSPEAKABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}
_IN_ATTRIBUTES = {**_ESCAPES, "\n": "&#10;", "\t": "&#9;"}
_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"


class Xml:
    """What one operation sends and gets: a form for its body, and one for each type of answers."""

    def __init__(self, forms: Mapping[str, Form], roots: Mapping[str, Form]) -> None:
        """roots: by `body`, by the type expressions of answers, and by `error:` and a failure's"""
        self._forms = forms
        self._roots = roots

    def ready(self) -> None:
        """Raises ConfigurationError where there are answers to read and nothing to read them."""
        if any(root != "body" and not root.startswith("error:") for root in self._roots):
            _parser()

    def reads(self, expression: str) -> bool:
        """Whether there is a form for answers of this type."""
        return expression in self._roots

    @property
    def writes(self) -> bool:
        """Whether there is one for the body."""
        return "body" in self._roots

    def read(self, expression: str, content: bytes) -> Any:
        """The value of an answer; ValueError for what is no XML, or declares entities."""
        try:
            root = _parser()(content, forbid_dtd=True)
        except (SyntaxError, LookupError) as problem:  # LookupError: of an encoding
            raise ValueError(str(problem)) from problem
        form = self._whole(self._roots[expression])
        return self._items(form, root) if "items" in form else self._value(form, root)

    def write(self, value: Any) -> bytes:
        """The document of a body; ArgumentError for what has no form in XML."""
        form = self._roots["body"]
        whole = self._whole(form)
        name = whole.get("name") or "root"
        lines = self._element(name, {**whole, "wrapped": True}, _data(value))
        return f'<?xml version="1.0" encoding="utf-8"?>{"".join(lines)}'.encode()

    def _whole(self, form: Form) -> Form:
        """The form with that of the class that it names; what stands here goes before it."""
        seen = set()
        while "ref" in form and form["ref"] not in seen:
            seen.add(form["ref"])
            beside = {key: value for key, value in form.items() if key != "ref"}
            form = {**self._forms[form["ref"]], **beside}
        return form

    # -- reading ---------------------------------------------------------------------------------

    def _value(self, form: Form, element: Any) -> Any:
        form = self._whole(form)
        if element.get(_NIL) in ("true", "1"):
            return None
        if "items" in form:
            return self._items(form, element)
        if "fields" in form or "rest" in form:
            return self._object(form, element)
        if form:
            return _scalar(form.get("type", ""), element.text or "")
        return self._unknown(element)

    def _items(self, form: Form, element: Any) -> list[Any]:
        """Of an element that is around them: those by their name, or all where none has it."""
        item = self._whole(form["items"])
        named = [child for child in element if _local(child.tag) == item.get("name")]
        return [self._value(item, child) for child in named or element if _is_element(child)]

    def _object(self, form: Form, element: Any) -> dict[str, Any]:
        fields = {wire: self._whole(field) for wire, field in form.get("fields", {}).items()}
        data: dict[str, Any] = {}
        inside = _children(element)
        attributes = {_local(name): value for name, value in element.attrib.items()}
        for wire, field in fields.items():
            name = field.get("name", wire)
            if field.get("as") == "attribute":
                if name in attributes:
                    data[wire] = _scalar(field.get("type", ""), attributes[name])
            elif field.get("as") == "text":
                data[wire] = _scalar(field.get("type", ""), element.text or "")
            elif "items" in field and not field.get("wrapped"):
                item = self._whole(field["items"])
                children = inside.pop(item.get("name", name), [])
                data[wire] = [self._value(item, child) for child in children]
            elif name in inside:
                data[wire] = self._value(field, inside.pop(name)[0])
        return data | self._others(form.get("rest", _ANY), inside)

    def _others(self, form: Form, inside: Mapping[str, list[Any]]) -> dict[str, Any]:
        others: dict[str, Any] = {}
        for name, children in inside.items():
            values = [self._value(form, child) for child in children]
            others[name] = values[0] if len(values) == 1 else values
        return others

    def _unknown(self, element: Any) -> Any:
        inside = _children(element)
        return self._others(_ANY, inside) if inside else element.text or ""

    # -- writing ---------------------------------------------------------------------------------

    def _element(self, name: str, form: Form, value: Any) -> Iterator[str]:
        form = self._whole(form)
        value = _data(value)
        if value is None or isinstance(value, Omit):
            return
        tag = _tag(name, form)
        if isinstance(value, Mapping):
            attributes, inside = self._parts(form, value)
        elif _is_list(value):
            attributes, inside = "", list(self._list(name, form, value))
        else:
            attributes, inside = "", [_escaped(text_of(value), _ESCAPES)]
        yield f"<{tag}{_declared(form)}{attributes}>"
        yield from inside
        yield f"</{tag}>"

    def _list(self, name: str, form: Form, values: Iterable[Any]) -> Iterator[str]:
        item = self._whole(form.get("items", _ANY))
        for value in values:
            yield from self._element(item.get("name", name), item, "" if value is None else value)

    def _parts(self, form: Form, value: Mapping[Any, Any]) -> tuple[str, list[str]]:
        """The attributes of an object's element, and what stands inside, in the schema's order."""
        fields, attributes, inside = form.get("fields", {}), "", []
        for wire in (*(f for f in fields if f in value), *(k for k in value if k not in fields)):
            field, given = self._whole(fields.get(wire, form.get("rest", _ANY))), _data(value[wire])
            if given is None or isinstance(given, Omit):
                continue
            name = field.get("name", wire) if wire in fields else wire
            if field.get("as") == "attribute":
                text = _escaped(text_of(given), _IN_ATTRIBUTES)
                attributes += f'{_declared(field)} {_tag(name, field)}="{text}"'
            elif field.get("as") == "text":
                inside.append(_escaped(text_of(given), _ESCAPES))
            elif _is_list(given) and not field.get("wrapped"):
                inside += self._list(name, field, given)
            else:
                inside += self._element(name, field, given)
        return attributes, inside


def _children(element: Any) -> dict[str, list[Any]]:
    """The elements in an element, by their names."""
    inside: dict[str, list[Any]] = {}
    for child in filter(_is_element, element):
        inside.setdefault(_local(child.tag), []).append(child)
    return inside


def _parser() -> Any:
    """The reader of XML; ConfigurationError where it is not installed."""
    try:
        # By its name: type checkers need not have it.
        return import_module("defusedxml.ElementTree").fromstring
    except ImportError:
        what = "answers in XML are read with defusedxml, which is not installed"
        raise ConfigurationError(f"{what}: python -m pip install defusedxml") from None


def _scalar(kind: str, text: str) -> Any:
    """A text as its type; as it is where it is none of that."""
    plain = text.strip()
    try:
        if kind == "integer":
            return int(plain)
        if kind == "number":
            return float(plain)
    except ValueError:
        return text
    if kind == "boolean" and plain in ("true", "1", "false", "0"):
        return plain in ("true", "1")
    return text


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _is_element(node: Any) -> bool:
    return isinstance(node.tag, str)  # comments have a function there


def _is_list(value: Any) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))


def _data(value: Any) -> Any:
    return value._data if isinstance(value, View) else value


def _tag(name: object, form: Form) -> str:
    tag = f"{form['prefix']}:{name}" if form.get("prefix") else name
    if not isinstance(tag, str) or not _NAME.fullmatch(tag):
        raise ArgumentError(f"the body: {str(tag)[:100]!r} cannot be a name in XML")
    return tag


def _declared(form: Form) -> str:
    if not form.get("namespace"):
        return ""
    prefix = f":{form['prefix']}" if form.get("prefix") else ""
    return f' xmlns{prefix}="{_escaped(form["namespace"], _IN_ATTRIBUTES)}"'


def _escaped(text: str, escapes: Mapping[str, str]) -> str:
    match = _UNSPEAKABLE.search(text)
    if match:
        raise ArgumentError(f"the body: {match[0]!r} cannot stand in XML")
    return "".join(escapes.get(char, char) for char in text)
