"""`api.yaml`, and `descriptions.yaml` beside it, as the API's configuration."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from keyword import iskeyword
from pathlib import Path
from typing import Any, TypeVar

from ..documents.official import whole_titles
from ..documents.read import read
from ..documents.shapes import escape
from ..problems import InputError
from ..runtime.azure import messages
from ..runtime.azure.streams import KINDS
from .config import Config, OperationConfig, StreamConfig, route_of
from .following import PAGERS, Begin, Pages
from .ir import SecurityScheme
from .service import HelperConfig, Service
from .texts import Texts

T = TypeVar("T")
Reader = Callable[[Any, str], T]
"""Gives the value of a node, or raises InputError with its place."""


class _Mapping:
    """A mapping that is read key by key; at its end, what nobody asked for is unknown."""

    def __init__(self, node: Any, where: str) -> None:
        self.where = where
        self._left = dict(_mapping(node, where))
        self._known: list[str] = []

    def take(self, key: str, reader: Reader[T]) -> T | None:
        self._known.append(key)
        return reader(self._left.pop(key), _at(self.where, key)) if key in self._left else None

    def need(self, key: str, reader: Reader[T]) -> T:
        value = self.take(key, reader)
        if value is None:
            raise InputError(f"{key!r} is missing", where=self.where, todo="Add it.")
        return value

    def end(self) -> None:
        for key in sorted(map(str, self._left)):
            todo = f"Known are {', '.join(self._known)}."
            raise InputError(f"unknown key {key!r}", where=self.where, todo=todo)


def _record(build: Callable[[_Mapping], T], alone: str = "") -> Reader[T]:
    """What is built of a mapping, which has nothing else; a text may stand for its `alone`."""

    def reader(node: Any, where: str) -> T:
        entry = _Mapping({alone: node} if alone and isinstance(node, str) else node, where)
        value = build(entry)
        entry.end()
        return value

    return reader


def _at(where: str, key: object) -> str:
    return f"{where}/{escape(str(key))}"


def _of_kind(kind: type[T], words: str) -> Reader[T]:
    def reader(node: Any, where: str) -> T:
        if not isinstance(node, kind):
            raise InputError(f"{words} is expected here", where=where, todo="Correct it.")
        return node

    return reader


_text = _of_kind(str, "a text")
_flag = _of_kind(bool, "true or false")
_mapping: Reader[dict[str, Any]] = _of_kind(dict, "a mapping")
_sequence: Reader[list[Any]] = _of_kind(list, "a list")


def _list(item: Reader[T]) -> Reader[tuple[T, ...]]:
    return lambda node, where: tuple(
        item(each, _at(where, place)) for place, each in enumerate(_sequence(node, where))
    )


def _by_name(item: Reader[T], key: Reader[str] | None = None) -> Reader[dict[str, T]]:
    """`key`: what the keys must be, if not any."""

    def reader(node: Any, where: str) -> dict[str, T]:
        return {
            key(name, _at(where, name)) if key else str(name): item(each, _at(where, name))
            for name, each in _mapping(node, where).items()
        }

    return reader


def _one_of(choices: Collection[str]) -> Reader[str]:
    def reader(node: Any, where: str) -> str:
        if not isinstance(node, str) or node not in choices:
            todo = f"Say {' or '.join(choices)}."
            raise InputError(f"{node!r} is unknown", where=where, todo=todo)
        return node

    return reader


def _name(node: Any, where: str) -> str:
    """Names of this file stand in generated code as they are."""
    plain = isinstance(node, str) and node.isascii() and node.isidentifier()
    if not plain or iskeyword(node):
        raise InputError(f"{node!r} is no Python name", where=where, todo="Choose another name.")
    return str(node)


def _dotted(node: Any, where: str) -> str:
    """A package that may be inside others, or an operation."""
    return ".".join(_name(part, where) for part in str(node).split("."))


# -- what the files have ---------------------------------------------------------------------------

_MESSAGES = [
    name
    for name, kind in vars(messages).items()
    if getattr(kind, "__module__", "") == messages.__name__
]


def load_config(folder: Path) -> Config:
    """Reads `api.yaml`, and beside it `descriptions.yaml` where there is one."""
    path = folder / "api.yaml"
    file = _Mapping(read(path).data, f"{path}#")
    auth, schemes = file.take("auth", _auth) or ("schemes", ())
    arguments = file.take("client_parameters", _by_name(_text, _name)) or {}
    origins = file.take("origins", _by_name(_origins)) or {}
    operations = file.take("operations", _by_name(_record(_operation, "route"), _method)) or {}
    version = file.take("version_parameter", _text)
    config = Config(
        service=Service(
            title=file.take("title", _text) or "",
            package=file.take("package", _dotted) or "api",
            client=file.take("client", _name) or "Client",
            auth=auth,
            base_url=file.take("base_url", _text),
            helpers=file.take("helpers", _by_name(_record(_helper, "class"))) or {},
            positional=file.take("positional", _one_of(("all", "last"))) or "all",
            client_parameters=arguments,
            class_names=file.take("class_names", _by_name(_name)) or {},
            common_types=file.take("common_types", _by_name(_list(_one_of(_MESSAGES)))) or {},
            datetimes=file.take("datetimes", _flag) or False,
            secrets=file.take("secrets", _list(_text)) or (),
            packed=file.take("packed", _list(_text)) or (),
            texts=_descriptions(folder / "descriptions.yaml"),
        ),
        operations=operations,
        synonyms=file.take("synonyms", _by_name(_name)) or {},
        version_parameter="api-version" if version is None else version,
        etags=file.take("etags", _flag) or False,
        documents=tuple(origins),
        whole=whole_titles(origins),
        schemes=schemes,
    )
    file.end()
    return config


def _descriptions(path: Path) -> Texts:
    if not path.exists():
        return Texts()
    flat = _by_name(_text)
    deep = _by_name(flat)
    forms: dict[str, Reader[Any]]
    forms = {"operations": flat, "everywhere": flat, "arguments": deep, "fields": deep}
    build = _record(lambda file: {key: file.take(key, form) or {} for key, form in forms.items()})
    return Texts(**build(read(path).data, f"{path}#"))


def _origins(node: Any, where: str) -> Any:
    """One document, or several, as `documents/official.py` knows them."""
    for entry in node if isinstance(node, list) else [node]:
        _origin(entry, where)
    return node


@_record
def _origin(entry: _Mapping) -> None:
    entry.need("title", _text)
    entry.need("path", _text)
    entry.take("whole", _flag)


def _helper(entry: _Mapping) -> HelperConfig:
    module, _, name = entry.need("class", _text).partition(".")
    raw, alone = entry.take("raw", _list(_name)) or (), entry.take("alone", _list(_text)) or ()
    return HelperConfig(_name(module, entry.where), _name(name, entry.where), raw, alone)


def _method(node: Any, where: str) -> str:
    name = _dotted(node, where)
    if "." not in name:
        raise InputError("a resource and a method are expected, as in pets.list", where=where)
    return name


def _operation(entry: _Mapping) -> OperationConfig:
    return OperationConfig(
        routes=tuple(map(route_of, entry.take("route", _routes) or ())),
        repeatable=entry.take("repeatable", _flag) or False,
        stream=entry.take("stream", _stream),
        pages=entry.take("page", _pages),
        request=entry.take("request", _text),
        response=entry.take("response", _text),
        begin=entry.take("begin", _begin),
        fills=entry.take("fills", _by_name(_name)) or {},
        takes=entry.take("takes", _by_name(_list(_text))) or {},
        answers=entry.take("answers", _answers),
    )


def _routes(node: Any, where: str) -> tuple[str, ...]:
    return (node,) if isinstance(node, str) else _list(_text)(node, where)


def _answers(node: Any, where: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    arguments = _by_name(_by_name(_text))(node, where)
    if len(arguments) > 1:
        what = f"more than one argument decides on the answer: {', '.join(arguments)}"
        raise InputError(what, where=where, todo="Leave all but one out.")
    return next(((name, tuple(by_value.items())) for name, by_value in arguments.items()), None)


@_record
def _stream(entry: _Mapping) -> StreamConfig:
    return StreamConfig(entry.need("kind", _one_of(KINDS)), entry.take("event", _text))


@_record
def _begin(entry: _Mapping) -> Begin:
    name, poll = entry.need("name", _name), entry.need("poll", _text)
    return Begin(name, poll, entry.take("delete", _text), entry.need("result", _text))


def _pages(node: Any, where: str) -> Pages:
    return Pages(_one_of(PAGERS)(node, where)) if isinstance(node, str) else _paged(node, where)


@_record
def _paged(entry: _Mapping) -> Pages:
    items, following, header, parameter, *counts = (
        entry.take(key, _text) or "" for key in ("items", "next", "header", "parameter", *_COUNTS)
    )
    paths = (items,) if items else (), (following,) if following else ()
    for kind, counted in zip(_COUNTS, counts, strict=True):
        if counted:
            return Pages(kind, *paths, parameter=counted, first=_COUNTS[kind])
    if not (following or header or parameter):
        text = "'next' is missing: the field that tells of the following page"
        todo = "Add it, or header, parameter, number or offset."
        raise InputError(text, where=entry.where, todo=todo)
    return Pages("cursor" if parameter else "link", *paths, header, parameter or None)


_COUNTS = {"number": 1, "offset": 0}
"""Pagers that count, each with the parameter that does, and where they begin."""


def _auth(node: Any, where: str) -> tuple[str, tuple[SecurityScheme, ...]]:
    """`azure`, `arm`, `schemes`, or security schemes by name, as OpenAPI writes them."""
    if not isinstance(node, Mapping):
        kind = _one_of(("azure", "arm", "schemes"))(node, where)
        return kind, (SecurityScheme("credential", "oauth2"),) if kind == "arm" else ()
    schemes = _by_name(_scheme)(node, where).items()
    return "schemes", tuple(replace(scheme, key=name) for name, scheme in schemes)


@_record
def _scheme(entry: _Mapping) -> SecurityScheme:
    kind = entry.need("type", _one_of(("apiKey", "http", "oauth2", "openIdConnect")))
    place, name, scheme = (entry.take(key, _text) or "" for key in ("in", "name", "scheme"))
    return SecurityScheme("", kind, place, name, scheme)
