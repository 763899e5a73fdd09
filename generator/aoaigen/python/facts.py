"""What the facts of a field say in words: type, limits, default, values, deprecation, age."""

from __future__ import annotations

from collections.abc import Iterator

from ..api.history import Span
from ..api.ir import Api, Constraints, Missing, Schema
from ..api.queries import opened
from .literals import prose, shown
from .paragraphs import WIDTH, followed


def described(
    api: Api,
    schema: Schema,
    span: Span | None,
    text: str,
    *,
    required: bool = False,
    typed: bool = False,
) -> str:
    """One line for a docstring, or those that the document's text has.

    text: where the schema has none
    typed: put the JSON type first, for an argument, whose lines are indented
    """
    effective = api.resolve(schema)
    parts = [_types(api, effective)] if typed else []
    parts += ["required"] if required else []
    parts += _allowed(effective)
    parts += _limits(effective.limits, effective.format)
    default = schema.default if not isinstance(schema.default, Missing) else effective.default
    if not isinstance(default, Missing):
        parts.append(f"default {shown(default)}")
    facts = prose("; ".join(part for part in parts if part))
    text = schema.description or text
    deprecated = "Deprecated." if schema.deprecated or effective.deprecated else ""
    stated = " ".join(filter(None, (_sentence(facts), deprecated, aged(span))))
    return followed(text, _sentence(prose(text)), stated, WIDTH - 8 if typed else WIDTH)


def aged(span: Span | None) -> str:
    if span is None or not span.since:
        return ""
    return prose(_sentence(span.words))


_SILENT_FORMATS = ("binary", "string", "int32", "int64", "float", "double")
"""Formats that say no more than the type."""


def _sentence(text: str) -> str:
    if not text:
        return ""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def _types(api: Api, schema: Schema) -> str:
    if schema.variants:
        members = (_types(api, member) for member in opened(api, schema))
        return " or ".join(dict.fromkeys(kind for text in members for kind in text.split(" or ")))
    if schema.types == ("string",) and schema.format == "binary":
        return "file"
    kinds = dict.fromkeys(schema.types or ("object",) if schema.properties else schema.types)
    return " or ".join([*kinds, *(["null"] if schema.nullable else [])]) or "any JSON value"


def _allowed(schema: Schema) -> Iterator[str]:
    if schema.enum and len(schema.enum) > 1:
        known = ", ".join(shown(value) for value in schema.enum)
        yield f"{known} or another value" if schema.open_enum and not schema.closed else known


def _limits(limits: Constraints, format_: str | None) -> Iterator[str]:
    yield _range(limits)
    yield _count("character", limits.min_length, limits.max_length)
    yield _count("item", limits.min_items, limits.max_items)
    yield _count("property", limits.min_properties, limits.max_properties, "properties")
    if limits.unique_items:
        yield "each once"
    if limits.multiple_of is not None:
        yield f"a multiple of {limits.multiple_of}"
    if limits.pattern is not None:
        yield f"matches {shown(limits.pattern)}"
    if format_ and format_ not in _SILENT_FORMATS:
        yield f"format {format_}"


def _range(limits: Constraints) -> str:
    low, high = limits.minimum, limits.maximum
    if low is not None and high is not None:
        return f"{low} to {high}"
    above, below = limits.exclusive_minimum, limits.exclusive_maximum
    words = (("at least", low), ("more than", above), ("at most", high), ("less than", below))
    return ", ".join(f"{word} {value}" for word, value in words if value is not None)


def _count(noun: str, low: int | None, high: int | None, plural: str = "") -> str:
    plural = plural or f"{noun}s"
    if low is not None and high is not None:
        return f"{low} to {high} {plural}"
    if low is not None:
        return f"at least {low} {noun if low == 1 else plural}"
    return f"at most {high} {noun if high == 1 else plural}" if high is not None else ""
