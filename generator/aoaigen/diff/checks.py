"""Two facts of one place -> what differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..api.ir import Constraints, Json, Missing, Schema
from .differences import Anchors, Difference, listed, one_sided, switched
from .facts import Facts, Readers, canonical
from .model import Phrase


@dataclass(frozen=True)
class Placement:
    """What a place is like beside its schema.

    text: values go as text, as in a query, so that the text "5" is the number 5
    needed: it cannot be left out, before or after, so that its default never counts
    """

    text: bool = False
    needed: bool = False


PLAIN = Placement()


def place_checks(old: Facts, new: Facts, placement: Placement) -> Iterator[Difference]:
    """What a place says beside its type: null, default, deprecation."""
    at = _pointer_of(old, old.schema.nullable), _pointer_of(new, new.schema.nullable)
    yield from switched("null-allowed", "null-refused", old.nullable, new.nullable, at)
    at = _pointer_of(old, old.schema.deprecated), _pointer_of(new, new.schema.deprecated)
    yield from switched("deprecated", "undeprecated", old.deprecated, new.deprecated, at)
    if not placement.needed and not (_constant(old) and _constant(new)):
        yield from _default(old, new, placement.text)


def _constant(facts: Facts) -> bool:
    """Whether there is but one value, so that leaving it out changes nothing."""
    enum = facts.schema.enum
    return enum is not None and len(enum) == 1 and not facts.schema.open_enum


def _pointer_of(facts: Facts, by_schema: bool) -> str:
    """Where an annotation stands: with the shared schema, or with the place that refers to it."""
    return facts.origin if by_schema else facts.place


def _default(old: Facts, new: Facts, text: bool) -> Iterator[Difference]:
    before, after = old.default, new.default
    if _value(before, text) == _value(after, text):
        return
    none = [isinstance(f.schema.default, Missing) for f in (old, new)]
    at = _pointer_of(old, not none[0]), _pointer_of(new, not none[1])
    if isinstance(before, Missing):
        yield one_sided("default", after, True, at)
    elif isinstance(after, Missing):
        yield one_sided("default", before, False, at)
    else:
        yield Difference("default-changed", before, after, at)


def _value(value: Json | Missing, text: bool) -> str:
    return value if text and isinstance(value, str) else canonical(value)


def condition_checks(old: Facts, new: Facts) -> Iterator[Difference]:
    """Which fields there must be together."""
    before, after = ({words: Phrase(words) for words in f.schema.conditions} for f in (old, new))
    yield from listed("condition", before, after, (old.origin, new.origin))


def type_check(old: Facts, new: Facts, readers: Readers, text: bool) -> Difference | None:
    """How the types of two places that are no unions differ."""
    before, after = _types(old), _types(new)
    if before == after:
        return None
    wider, narrower = _covers(new, before, text), _covers(old, after, text)
    if wider and narrower:
        return None
    what = "type-widened" if wider else "type-narrowed" if narrower else "type-changed"
    return type_difference(what, old, new, readers)


def _covers(facts: Facts, types: set[str], text: bool) -> bool:
    """Whether a place holds whatever values of some types there are; as text, all are strings."""
    kinds = _types(facts)
    if not kinds or (kinds == {"number"} and types == {"integer"}):
        return True
    schema = facts.schema
    free = schema.enum is None and not schema.format and schema.limits == Constraints()
    return text and free and kinds == {"string"} and types <= {"integer", "number", "boolean"}


def type_difference(what: str, old: Facts, new: Facts, readers: Readers) -> Difference:
    words = readers[0].words(old), readers[1].words(new)
    return Difference(what, *words, (old.origin, new.origin))


def _types(facts: Facts) -> set[str]:
    return {"file"} if facts.schema.format == "binary" else set(facts.schema.types)


def value_checks(old: Facts, new: Facts) -> Iterator[Difference]:
    """What two places of one type accept: format, listed values, limits, other fields."""
    at = (old.origin, new.origin)
    yield from _format(old.schema, new.schema, at)
    yield from _enum(old.schema, new.schema, at)
    yield from _limits(old.schema, new.schema, at)
    yield from _name_patterns(old.schema, new.schema, at)
    closed = old.schema.additional is False, new.schema.additional is False
    if closed == (False, True):
        yield Difference("additional-properties-closed", None, False, at)
    elif closed == (True, False):
        yield Difference("additional-properties-opened", False, None, at)


def _name_patterns(old: Schema, new: Schema, at: Anchors) -> Iterator[Difference]:
    """Which names other fields may have; where one side has none, their values differ instead."""
    before, after = ({pattern: pattern for pattern in s.name_patterns} for s in (old, new))
    if before and after:
        yield from listed("name-pattern", before, after, at)


_NUMBERS = {"integer", "number"}


def _format(old: Schema, new: Schema, at: Anchors) -> Iterator[Difference]:
    before, after = _stated_format(old), _stated_format(new)
    if before == after:
        return
    if _NUMBERS & set(old.types) and _NUMBERS & set(new.types):
        what = "precision-changed"
    elif before is None:
        what = "format-added"
    else:
        what = "format-removed" if after is None else "format-changed"
    yield Difference(what, before, after, at)


def _stated_format(schema: Schema) -> str | None:
    """The format, unless it repeats the type."""
    return None if schema.format in schema.types else schema.format


# -- listed values -------------------------------------------------------------------------------


def _enum(old: Schema, new: Schema, at: Anchors) -> Iterator[Difference]:
    before, after = old.enum, new.enum
    if before is None or after is None:
        if before is not after:
            kind = "open-enum" if (new if before is None else old).open_enum else "enum"
            yield one_sided(kind, list(before or after or ()), before is None, at)
        return
    values, wanted = _by_key(before), _by_key(after)
    if len(values) == len(wanted) == 1 and not old.open_enum and not new.open_enum:
        if values.keys() != wanted.keys():
            yield Difference("const-changed", before[0], after[0], at)
        return
    if old.open_enum != new.open_enum:
        what = "enum-opened" if new.open_enum else "enum-closed"
        yield Difference(what, list(before), list(after), at)
    kind = "open-enum-value" if old.open_enum and new.open_enum else "enum-value"
    yield from listed(kind, values, wanted, at)


def replaced_values(old: Facts, new: Facts) -> Iterator[Difference]:
    """Listed values that went where others came: what an answer said is now said otherwise."""
    values, wanted = _by_key(old.schema.enum or ()), _by_key(new.schema.enum or ())
    gone, come = sorted(values.keys() - wanted.keys()), sorted(wanted.keys() - values.keys())
    if gone and come and len(values.keys() | wanted.keys()) > 2:
        words = [values[key] for key in gone], [wanted[key] for key in come]
        yield Difference("enum-values-replaced", *words, (old.origin, new.origin))


def _by_key(values: tuple[Json, ...]) -> dict[str, Json]:
    return {canonical(value): value for value in values}


# -- limits --------------------------------------------------------------------------------------

_LEAST = {"min_length": "minLength", "min_items": "minItems", "min_properties": "minProperties"}
_MOST = {"max_length": "maxLength", "max_items": "maxItems", "max_properties": "maxProperties"}
_OTHER = {"pattern": "pattern", "multiple_of": "multipleOf", "unique_items": "uniqueItems"}


def _limits(old: Schema, new: Schema, at: Anchors) -> Iterator[Difference]:
    before, after = _bounds(old), _bounds(new)
    for key in (*_KEYS, *_OTHER.values()):
        first, second = before.get(key), after.get(key)
        if first == second:
            continue
        shown = _shown_bound(key, first), _shown_bound(key, second)
        yield Difference(_limit_change(key, first, second), *shown, at)


_KEYS = ("minimum", "maximum", *_LEAST.values(), *_MOST.values())


def _bounds(schema: Schema) -> Mapping[str, Any]:
    """Every limit that says something.  A number's bound is (value, whether it is excluded)."""
    limits, whole = schema.limits, schema.types == ("integer",)
    bounds: dict[str, Any] = {key: getattr(limits, name) for name, key in _MOST.items()}
    # At least nothing is no limit, nor is "the items may repeat".
    bounds |= {key: getattr(limits, name) or None for name, key in (_LEAST | _OTHER).items()}
    bounds["minimum"] = _bound(limits, "minimum", 1 if whole else 0)
    bounds["maximum"] = _bound(limits, "maximum", -1 if whole else 0)
    return {key: value for key, value in bounds.items() if value is not None}


def _bound(limits: Constraints, side: str, step: int) -> tuple[float, bool] | None:
    """The stricter of the two bounds of one side; excluded whole numbers move by one."""
    bounds: list[tuple[float, bool]] = []
    plain, excluded = getattr(limits, side), getattr(limits, f"exclusive_{side}")
    if plain is not None:
        bounds.append((plain, False))
    if excluded is not None:
        bounds.append((excluded + step, False) if step else (excluded, True))
    sign = 1 if side == "minimum" else -1
    return max(bounds, key=lambda b: (sign * b[0], b[1]), default=None)


def _limit_change(key: str, old: Any, new: Any) -> str:
    if old is None or new is None:
        return "limit-tightened" if old is None else "limit-loosened"
    if key == "multipleOf" and (_multiple(old, new) or _multiple(new, old)):
        return "limit-loosened" if _multiple(old, new) else "limit-tightened"
    if key in _OTHER.values():
        return "limit-changed"
    tighter = _strictness(key, new) > _strictness(key, old)
    return "limit-tightened" if tighter else "limit-loosened"


def _multiple(number: float, of: float) -> bool:
    return Decimal(str(number)) % Decimal(str(of)) == 0


def _strictness(key: str, bound: Any) -> tuple[float, bool]:
    value, excluded = bound if isinstance(bound, tuple) else (bound, False)
    return (value if key.startswith("min") else -value), excluded


def _shown_bound(key: str, bound: Any) -> dict[str, Any] | None:
    if bound is None:
        return None
    if isinstance(bound, tuple):
        value, excluded = bound
        return {f"exclusive{key.capitalize()}" if excluded else key: value}
    return {key: bound}
