"""Which of the runtime's request types a request of an api-version takes beside the document's own.

They are the same in every api-version (`runtime/azure/messages.py`); whether a document knows all
that one says is asked of the type itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Any, Literal, NoReturn, get_args, get_origin, get_type_hints

from ..api.ir import Property, Schema
from ..names.classes import Classes, Definition
from ..runtime.azure import messages
from .fits import fits
from .types import COMMON, Type
from .unions import leaves


def common(classes: Classes, definition: Definition) -> list[Type]:
    """Those that stand for an object of this request; an answer does wherever a request does."""
    names = classes.api.service.common_types.get(definition.name, ())
    if not names:
        return []
    members = leaves(classes, definition.schema)
    wanted = [each.schema for each in members] or [definition.schema]
    taken = [name for name in names if _taken(classes, wanted, getattr(messages, name))]
    requests = [name for name in taken if _is_request(getattr(messages, name))]
    return [Type(name, COMMON) for name in taken] if requests else []


def answers(kinds: list[Type]) -> bool:
    """Whether the answers that fit are among them."""
    return not all(_is_request(getattr(messages, kind.name)) for kind in kinds)


def _is_request(kind: Any) -> bool:
    """Whether it is a TypedDict, of typing or of typing_extensions."""
    return hasattr(kind, "__required_keys__")


def _taken(classes: Classes, wanted: list[Schema], kind: Any) -> bool:
    """Whether each form of the type is one that is wanted, without a field that is unknown."""
    return not _is_request(kind) or all(
        any(
            fits(classes).takes(each, form)
            and {p.name for p in form.properties} <= {p.name for p in each.properties}
            for each in wanted
        )
        for form in _forms(kind)
    )


def _forms(kind: Any) -> Iterator[Schema]:
    """One for each combination of its fields' literals."""
    hints = {name: hint for name, hint in get_type_hints(kind).items() if hint is not NoReturn}
    fields = {name: list(_schemas(hint)) for name, hint in hints.items()}
    for chosen in product(*fields.values()):
        yield Schema(
            types=("object",),
            properties=tuple(
                Property(name, schema, required=name in kind.__required_keys__)
                for name, schema in zip(fields, chosen, strict=True)
            ),
        )


_SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean"}


@cache
def _schemas(hint: Any) -> tuple[Schema, ...]:
    """What a field may hold, null aside."""
    origin, inside = get_origin(hint), get_args(hint)
    if hint in _SCALARS:
        return (Schema(types=(_SCALARS[hint],)),)
    if origin is Literal:
        return tuple(Schema(types=("string",), enum=(value,)) for value in inside)
    if _is_request(hint):
        return tuple(_forms(hint))
    if "Mapping" in str(origin):
        return (Schema(types=("object",)),)
    if "Sequence" in str(origin):
        return (Schema(types=("array",), items=_schemas(inside[0])[0]),)
    return tuple(schema for each in inside if each is not type(None) for schema in _schemas(each))
