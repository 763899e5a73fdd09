"""`api.yaml`, and `descriptions.yaml` beside it, as the API's configuration."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from keyword import iskeyword
from pathlib import Path
from typing import Any

from ..documents.official import whole_titles
from ..documents.read import read
from ..problems import InputError
from ..runtime.azure import messages
from ..runtime.azure.streams import KINDS
from .config import Config, OperationConfig, StreamConfig, route_of
from .following import PAGERS, Begin, Pages
from .ir import SecurityScheme
from .service import HelperConfig, Service
from .texts import Texts

Forms = Mapping[str, tuple[type, ...]]
"""The keys that a mapping may have, and what their values may be."""

_MAPPINGS = (
    "client_parameters",
    "helpers",
    "synonyms",
    "origins",
    "class_names",
    "operations",
    "common_types",
)
_FILE: Forms = {
    **dict.fromkeys(("title", "package", "client", "version_parameter", "base_url"), (str,)),
    **dict.fromkeys(_MAPPINGS, (dict,)),
    "positional": (str,),
    "secrets": (list,),
    **dict.fromkeys(("etags", "datetimes"), (bool,)),
    "auth": (str, dict),
}
_OPERATION: Forms = {
    "route": (str, list),
    "repeatable": (bool,),
    "stream": (dict,),
    "page": (str, dict),
    "request": (str,),
    "response": (str,),
    "begin": (dict,),
    "fills": (dict,),
    "takes": (dict,),
    "answers": (dict,),
}
_DESCRIPTIONS: Forms = dict.fromkeys(("operations", "arguments", "fields", "everywhere"), (dict,))
_WORDS = {str: "a text", dict: "a mapping", list: "a list", bool: "true or false"}


def load_config(folder: Path) -> Config:
    """Reads `api.yaml`, and beside it `descriptions.yaml` where there is one."""
    path = folder / "api.yaml"
    raw = _shaped(read(path).data, _FILE, f"{path}#")
    entries = raw.get("operations", {}).items()
    texts = _texts(folder / "descriptions.yaml")
    auth, schemes = _auth(raw.get("auth", "schemes"), f"{path}#/auth")
    return Config(
        service=Service(
            title=raw.get("title", ""),
            package=_dotted(raw.get("package", "api"), f"{path}#/package"),
            client=_name(raw.get("client", "Client"), f"{path}#/client"),
            auth=auth,
            base_url=raw.get("base_url"),
            helpers=_helpers(raw.get("helpers", {}), f"{path}#/helpers"),
            positional=_one_of(
                ("all", "last"), raw.get("positional", "all"), f"{path}#/positional"
            ),
            client_parameters=tuple(raw.get("client_parameters", ())),
            class_names=_synonyms(raw.get("class_names", {}), f"{path}#/class_names"),
            common_types=_common(raw.get("common_types", {}), f"{path}#/common_types"),
            datetimes=raw.get("datetimes", False),
            secrets=tuple(_text(name, f"{path}#/secrets") for name in raw.get("secrets", ())),
            texts=Texts(*(texts.get(key, {}) for key in ("arguments", "fields", "everywhere"))),
        ),
        operations={name: _operation(name, value, path) for name, value in entries},
        client_parameters=_client_parameters(
            raw.get("client_parameters", {}), f"{path}#/client_parameters"
        ),
        synonyms=_synonyms(raw.get("synonyms", {}), f"{path}#/synonyms"),
        version_parameter=raw.get("version_parameter", "api-version"),
        etags=raw.get("etags", False),
        documents=tuple(raw.get("origins", ())),
        whole=whole_titles(raw.get("origins", {})),
        operation_texts=texts.get("operations", {}),
        schemes=schemes,
    )


def _client_parameters(raw: Mapping[str, Any], where: str) -> Mapping[str, str]:
    return {
        _name(name, f"{where}/{name}"): _text(node, f"{where}/{name}") for name, node in raw.items()
    }


def _helpers(raw: Mapping[str, Any], where: str) -> Mapping[str, HelperConfig]:
    return {str(resource): _helper(node, f"{where}/{resource}") for resource, node in raw.items()}


def _helper(node: Any, where: str) -> HelperConfig:
    shape = {"class": (str,), "raw": (list,), "alone": (list,)}
    more = _shaped(node, shape, where) if isinstance(node, dict) else {}
    module, _, name = _text(more.get("class", "") if more else node, where).partition(".")
    raw = tuple(_name(method, f"{where}/raw") for method in more.get("raw", ()))
    alone = tuple(_text(version, f"{where}/alone") for version in more.get("alone", ()))
    return HelperConfig(_name(module, where), _name(name, where), raw, alone)


def _common(raw: Mapping[str, Any], where: str) -> Mapping[str, tuple[str, ...]]:
    _shaped(raw, dict.fromkeys(raw, (list,)), where)
    return {
        name: tuple(_one_of(vars(messages), each, f"{where}/{name}") for each in listed)
        for name, listed in raw.items()
    }


def _synonyms(raw: Mapping[str, Any], where: str) -> Mapping[str, str]:
    return {str(name): _name(other, f"{where}/{name}") for name, other in raw.items()}


def _texts(path: Path) -> Mapping[str, Any]:
    if not path.exists():
        return {}
    raw = _shaped(read(path).data, _DESCRIPTIONS, f"{path}#")
    for key, texts in raw.items():
        place = f"{path}#/{key}"
        if key in ("operations", "everywhere"):
            _shaped(texts, dict.fromkeys(texts, (str,)), place)
            continue
        for owner, by_name in _shaped(texts, dict.fromkeys(texts, (dict,)), place).items():
            _shaped(by_name, dict.fromkeys(by_name, (str,)), f"{place}/{owner}")
    return raw


def _operation(name: str, raw: Any, path: Path) -> OperationConfig:
    if isinstance(raw, str):
        raw = {"route": raw}
    where = f"{path}#/operations/{name}"
    _shaped(raw, _OPERATION, where)
    parts = str(name).split(".")
    for part in parts:
        _name(part, where)
    if len(parts) < 2:
        raise InputError("a resource and a method are expected, as in pets.list", where=where)
    routes = raw.get("route", ())
    listed = [routes] if isinstance(routes, str) else routes
    return OperationConfig(
        name=name,
        routes=tuple(route_of(_text(route, f"{where}/route")) for route in listed),
        repeatable=raw.get("repeatable", False),
        stream=_stream(raw["stream"], f"{where}/stream") if "stream" in raw else None,
        pages=_pages(raw["page"], f"{where}/page") if "page" in raw else None,
        request=raw.get("request"),
        response=raw.get("response"),
        begin=_begin(raw["begin"], f"{where}/begin") if "begin" in raw else None,
        fills=_fills(raw.get("fills", {}), f"{where}/fills"),
        takes=_takes(raw.get("takes", {}), f"{where}/takes"),
        answers=_answers(raw.get("answers", {}), f"{where}/answers"),
    )


def _fills(raw: Mapping[str, Any], where: str) -> Mapping[str, str]:
    return {str(field): _name(node, f"{where}/{field}") for field, node in raw.items()}


def _takes(raw: Mapping[str, Any], where: str) -> Mapping[str, tuple[str, ...]]:
    _shaped(raw, dict.fromkeys(raw, (list,)), where)
    return {
        str(field): tuple(_text(value, f"{where}/{field}") for value in values)
        for field, values in raw.items()
    }


def _answers(raw: Mapping[str, Any], where: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    _shaped(raw, dict.fromkeys(raw, (dict,)), where)
    if len(raw) > 1:
        what = f"more than one argument decides on the answer: {', '.join(map(str, raw))}"
        raise InputError(what, where=where, todo="Leave all but one out.")
    for argument, by_value in raw.items():
        _shaped(by_value, dict.fromkeys(by_value, (str,)), f"{where}/{argument}")
        return str(argument), tuple((str(value), key) for value, key in by_value.items())
    return None


def _stream(raw: Any, where: str) -> StreamConfig:
    _shaped(raw, dict.fromkeys(("kind", "event"), (str,)), where, needs=("kind",))
    return StreamConfig(_one_of(KINDS, raw["kind"], where), raw.get("event"))


def _begin(raw: Any, where: str) -> Begin:
    forms: Forms = dict.fromkeys(("name", "poll", "delete", "result"), (str,))
    _shaped(raw, forms, where, needs=("name", "poll", "result"))
    return Begin(_name(raw["name"], where), raw["poll"], raw.get("delete"), raw["result"])


def _shaped(raw: Any, forms: Forms, where: str, needs: Iterable[str] = ()) -> Mapping[str, Any]:
    """The mapping, if it has what it needs and every value is what its key demands."""
    _known(raw, forms, where)
    for key, value in raw.items():
        if not isinstance(value, forms[key]):
            words = " or ".join(_WORDS[kind] for kind in forms[key])
            todo = "Correct it."
            raise InputError(f"{words} is expected here", where=f"{where}/{key}", todo=todo)
    for key in needs:
        if key not in raw:
            raise InputError(f"{key!r} is missing", where=where, todo="Add it.")
    shaped: Mapping[str, Any] = raw
    return shaped


def _text(node: Any, where: str) -> str:
    if not isinstance(node, str):
        raise InputError("a text is expected here", where=where, todo="Correct it.")
    return node


def _auth(raw: Any, where: str) -> tuple[str, tuple[SecurityScheme, ...]]:
    """`azure`, `arm`, `schemes`, or security schemes by name, as OpenAPI writes them."""
    if not isinstance(raw, Mapping):
        node = _one_of(("azure", "arm", "schemes"), raw, where)
        return node, (SecurityScheme("credential", "oauth2"),) if node == "arm" else ()
    return "schemes", tuple(_scheme(str(name), node, where) for name, node in raw.items())


def _scheme(name: str, raw: Any, where: str) -> SecurityScheme:
    texts: Forms = dict.fromkeys(("type", "in", "name", "scheme"), (str,))
    _shaped(raw, texts, f"{where}/{name}", needs=("type",))
    kind = _one_of(("apiKey", "http", "oauth2", "openIdConnect"), raw["type"], where)
    return SecurityScheme(name, kind, raw.get("in", ""), raw.get("name", ""), raw.get("scheme", ""))


def _pages(raw: Any, where: str) -> Pages:
    if isinstance(raw, str):
        return Pages(_one_of(PAGERS, raw, where))
    texts: Forms = dict.fromkeys(("items", "next", "header", "parameter", *_COUNTS), (str,))
    _shaped(raw, texts, where)
    items, following = ((raw[key],) if key in raw else () for key in ("items", "next"))
    kind = next((kind for kind in _COUNTS if kind in raw), None)
    if kind:
        first = 1 if kind == "number" else 0
        return Pages(kind, items, following, parameter=raw[kind], first=first)
    parameter, header = raw.get("parameter"), raw.get("header", "")
    if not (following or header or parameter):
        text = "'next' is missing: the field that tells of the following page"
        raise InputError(text, where=where, todo="Add it, or header, parameter, number or offset.")
    return Pages("cursor" if parameter else "link", items, following, header, parameter)


_COUNTS = ("number", "offset")
"""Pagers that count, each with the parameter that does."""


def _one_of(choices: Collection[str], node: Any, where: object) -> str:
    if node not in choices:
        raise InputError(f"{node!r} is unknown", where=where, todo=f"Say {' or '.join(choices)}.")
    return str(node)


def _name(text: Any, where: object) -> str:
    """Names of this file stand in generated code as they are."""
    plain = isinstance(text, str) and text.isascii() and text.isidentifier()
    if not plain or iskeyword(text):
        raise InputError(f"{text!r} is no Python name", where=where, todo="Choose another name.")
    return str(text)


def _dotted(text: Any, where: object) -> str:
    """A package that may be inside others."""
    return ".".join(_name(part, where) for part in str(text).split("."))


def _known(raw: Any, keys: Iterable[str], where: object) -> None:
    if not isinstance(raw, Mapping):
        raise InputError("a mapping is expected here", where=where)
    unknown = sorted(set(raw) - set(keys))
    if unknown:
        todo = f"Known are {', '.join(keys)}."
        raise InputError(f"unknown key {unknown[0]!r}", where=where, todo=todo)
