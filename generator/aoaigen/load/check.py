"""The form of a document, before anything relies on it: objects, lists, texts in their places."""

from __future__ import annotations

from typing import Any

from ..problems import InputError
from .shapes import SHAPES, SHAPES_2, Fields, Node, escape

# What a field must be, where code relies on it; for some only in one kind of object.
_TYPES: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(("consumes", "produces", "schemes", "enum"), (list,)),
    **dict.fromkeys(("mapping", "scopes"), (dict,)),
    **dict.fromkeys(("name", "in", "$ref", "url", "host", "basePath", "hostTemplate"), (str,)),
    **dict.fromkeys(("operationId", "flow", "propertyName", "x-ms-discriminator-value"), (str,)),
    "discriminator": (str,),
    "type": (str, list),
    "required": (bool,),
    "schema required": (list,),
}
_WORDS = {dict: "an object", list: "a list", str: "a text", bool: "true or false"}
_HOLD_TEXTS = ("consumes", "produces", "schemes", "required", "type", "mapping")


def check_form(data: Node, file: object) -> None:
    """Raise at the first thing that is missing or is not what its place demands."""
    for section in ("info", "paths"):
        if section not in data:
            raise InputError(f"{section} is missing", where=file, todo="Give an OpenAPI document.")
    shapes = SHAPES_2 if "swagger" in data else SHAPES
    _check(data, shapes, "document", file, "")


def _check(node: Any, shapes: dict[str, Fields], kind: str, file: object, pointer: str) -> None:
    # Swagger 2.0 has `true` for a schema in one place only.
    open_place = shapes is SHAPES or pointer.endswith("/additionalProperties")
    if kind == "schema" and isinstance(node, bool) and open_place:
        return
    _demand(node, (dict,), file, pointer)
    for key, value in _items(node):
        place = f"{pointer}/{escape(key)}"
        field = shapes[kind].get(key)
        if field is None and not key.startswith("x-"):
            field = shapes[kind].get("*")
        if field:
            _check_field(value, field[0], shapes, field[1], file, place)
        else:
            _check_value(kind, key, value, file, place)


def _check_field(
    value: Any, container: str, shapes: dict[str, Fields], kind: str, file: object, pointer: str
) -> None:
    if container == "one":
        _check(value, shapes, kind, file, pointer)
        return
    _demand(value, (dict,) if container == "map" else (list,), file, pointer)
    for key, item in _items(value):
        _check(item, shapes, kind, file, f"{pointer}/{escape(key)}")


def _check_value(kind: str, key: str, value: Any, file: object, pointer: str) -> None:
    types = _TYPES.get(f"{kind} {key}", _TYPES.get(key))
    if types is None:
        return
    _demand(value, types, file, pointer)
    if key in _HOLD_TEXTS:
        for name, item in _items(value):
            _demand(item, (str,), file, f"{pointer}/{escape(name)}")


def _items(value: Any) -> list[tuple[str, Any]]:
    if isinstance(value, dict):
        return list(value.items())
    return [(str(i), item) for i, item in enumerate(value)] if isinstance(value, list) else []


def _demand(value: Any, types: tuple[type, ...], file: object, pointer: str) -> None:
    if not isinstance(value, types):
        wanted = " or ".join(_WORDS[t] for t in types)
        raise InputError(f"this should be {wanted}", where=f"{file}#{pointer}", todo="Correct it.")
