"""`api.yaml`, and `descriptions.yaml` beside it, as the API's naming table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..ir import SecurityScheme
from ..names import snake
from ..problems import InputError
from ..table import Begin, Pages, Row, Stream, Table, route_of
from .read import read


def load_table(folder: Path) -> Table:
    """Reads `api.yaml`, and beside it `descriptions.yaml` where there is one."""
    path = folder / "api.yaml"
    raw = read(path).data
    _known(raw, ("title", "package", "client", "client_parameters", "version_parameter", "origins",
                 "operations", "auth", "base_url"), path)  # fmt: skip
    rows = {name: _row(name, value, path) for name, value in raw.get("operations", {}).items()}
    texts = _texts(folder / "descriptions.yaml")
    return Table(
        title=raw.get("title", ""),
        package=_name(raw.get("package", snake(folder.name)), path),
        client=_name(raw.get("client", "Client"), path),
        rows=rows,
        client_parameters=raw.get("client_parameters", {}),
        version_parameter=raw.get("version_parameter", "api-version"),
        documents=tuple(raw.get("origins", ())),
        operation_texts=texts.get("operations", {}),
        field_texts=texts.get("fields", {}),
        base_url=_text(raw.get("base_url"), f"{path}#/base_url"),
        **_auth(raw.get("auth", "schemes"), f"{path}#/auth"),
    )


def _texts(path: Path) -> Mapping[str, Mapping[str, str]]:
    if not path.exists():
        return {}
    raw = read(path).data
    _known(raw, ("operations", "fields"), path)
    return raw


def _row(name: str, raw: Any, path: Path) -> Row:
    if isinstance(raw, str):
        raw = {"route": raw}
    where = f"{path}#/operations/{name}"
    _known(raw, ("route", "repeatable", "stream", "page", "request", "response", "begin"), where)
    for part in name.split("."):
        _name(part, where)
    routes = raw.get("route", ())
    begin, stream = raw.get("begin"), raw.get("stream")
    return Row(
        name=name,
        routes=tuple(map(route_of, [routes] if isinstance(routes, str) else routes)),
        repeatable=raw.get("repeatable", False),
        stream=Stream(stream["kind"], stream.get("event")) if stream else None,
        page=_pages(raw["page"], f"{where}/page") if "page" in raw else None,
        request=raw.get("request"),
        response=raw.get("response"),
        begin=Begin(
            _name(begin["name"], where), begin["poll"], begin.get("delete"), begin["result"]
        )
        if begin
        else None,
    )


def _text(said: Any, where: str) -> str | None:
    if said is not None and not isinstance(said, str):
        raise InputError("a text is expected here", where=where, todo="Correct it.")
    return said


def _auth(raw: Any, where: str) -> dict[str, Any]:
    """`azure`, `schemes`, or security schemes by name, as OpenAPI writes them."""
    if not isinstance(raw, Mapping):
        return {"auth": _one_of(("azure", "schemes"), raw, where)}
    schemes = []
    for name, said in raw.items():
        _known(said, ("type", "in", "name", "scheme"), f"{where}/{name}")
        texts = {key: _text(value, f"{where}/{name}/{key}") or "" for key, value in said.items()}
        kind = _one_of(("apiKey", "http", "oauth2", "openIdConnect"), texts.get("type"), where)
        place, wire = texts.get("in", ""), texts.get("name", "")
        schemes.append(SecurityScheme(str(name), kind, place, wire, texts.get("scheme", "")))
    return {"schemes": tuple(schemes)}


def _pages(raw: Any, where: str) -> Pages:
    if isinstance(raw, str):
        return Pages(_one_of(("cursor", "link"), raw, where))
    _known(raw, ("items", "next", "parameter"), where)
    for key in raw:
        _text(raw[key], f"{where}/{key}")
    kind = "cursor" if "parameter" in raw else "link"
    return Pages(kind, raw.get("items"), raw.get("next"), raw.get("parameter"))


def _one_of(choices: tuple[str, ...], said: Any, where: object) -> str:
    if said not in choices:
        raise InputError(f"{said!r} is unknown", where=where, todo=f"Say {' or '.join(choices)}.")
    return str(said)


def _name(text: Any, where: object) -> str:
    """Names of this file stand in generated code as they are."""
    if not isinstance(text, str) or not text.isascii() or not text.isidentifier():
        raise InputError(f"{text!r} is no Python name", where=where, todo="Choose another name.")
    return text


def _known(raw: Any, keys: Iterable[str], where: object) -> None:
    if not isinstance(raw, Mapping):
        raise InputError("a mapping is expected here", where=where)
    unknown = sorted(set(raw) - set(keys))
    if unknown:
        todo = f"Known are {', '.join(keys)}."
        raise InputError(f"unknown key {unknown[0]!r}", where=where, todo=todo)
