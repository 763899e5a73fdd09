"""Answers as plain Python values, by the arguments of pydantic's `model_dump`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .dates import date_text
from .errors import ArgumentError
from .jsonvalue import copy_json
from .record import Record, names_by_wire

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ALL = "__all__"


@dataclass(frozen=True)
class Dump:
    """What to leave out, and what to call the rest.

    include, exclude: names of fields, or mappings of them to what of the field is meant; in lists
        the names are indices, or "__all__"
    """

    by_alias: bool = False
    as_json: bool = False
    include: Any = None
    exclude: Any = None
    exclude_unset: bool = False
    exclude_defaults: bool = False
    exclude_none: bool = False

    def whole(self, view: Record) -> Any:
        """What is wanted of the view; ArgumentError for one that is too deep."""
        try:
            return self.of(view)
        except RecursionError:
            raise ArgumentError("the answer is nested too deep to be dumped") from None

    def of(self, value: Any) -> Any:
        if isinstance(value, Record):
            fields = {name: (wire, item) for wire, name, item in self._fields(value)}
            picked = self._picked((name, item) for name, (_, item) in fields.items())
            shown = {name: fields[name][0] if self.by_alias else name for name in fields}
            return {shown[name]: part.of(item) for name, item, part in picked}
        if isinstance(value, dict):
            return {name: part.of(item) for name, item, part in self._picked(value.items())}
        if isinstance(value, list):
            return [part.of(item) for _, item, part in self._picked(enumerate(value))]
        return copy_json(value)

    def _fields(self, view: Record) -> Iterator[tuple[str, str, Any]]:
        """Wire name, Python name and value of each field, declared ones first."""
        declared = names_by_wire(type(view))
        for wire, name in declared.items():
            if wire in view:
                yield wire, name, self._value(view, wire)
            elif not (self.exclude_unset or self.exclude_defaults):
                yield wire, name, None
        others = (wire for wire in view._data if wire not in declared)
        yield from ((wire, wire, self._value(view, wire)) for wire in others)

    def _value(self, view: Record, wire: str) -> Any:
        return in_json_form(view[wire], view._data[wire]) if self.as_json else view[wire]

    def _picked(self, items: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any, Dump]]:
        """What is wanted of these, each with the rules for what is inside."""
        for key, item in items:
            include, exclude = _inner(self.include, key), _inner(self.exclude, key)
            unwanted = (self.include is not None and include is None) or exclude is True
            if not (unwanted or (item is None and self.exclude_none)):
                inside = None if include is True else include
                yield key, item, replace(self, include=inside, exclude=exclude)


def _inner(selection: Any, key: object) -> Any:
    """What is said of a key: True for all of it, a set or mapping for parts, None for nothing."""
    if selection is None:
        return None
    if not isinstance(selection, Mapping):
        return True if key in selection else None
    inner = selection.get(key, selection.get(_ALL) if isinstance(key, int) else None)
    return True if inner is ... else inner or None


def copied(view: Record, update: Mapping[str, Any] | None) -> Record:
    """A copy of the view; `update` by Python names or wire names."""
    data = copy_json(view._data)
    wires = {name: wire for wire, name in names_by_wire(type(view)).items()}
    for name, value in (update or {}).items():
        data[wires.get(name, name)] = _plain(value)
    copy = type(view)(data)
    if view._request_id is not None:
        copy.__dict__["_request_id"] = view._request_id
    return copy


def without_read_only(view: Record) -> Record:
    """The view without the fields that the service alone sets, inside of others, too."""
    cls = type(view)
    kept = (wire for wire in view._data if wire not in cls._read_only)
    return cls({wire: _sent(in_json_form(view[wire], view._data[wire])) for wire in kept})


def _sent(value: Any) -> Any:
    if isinstance(value, Record):
        return without_read_only(value)._data
    if isinstance(value, list):
        return [_sent(item) for item in value]
    if isinstance(value, dict):
        return {name: _sent(item) for name, item in value.items()}
    return value


def in_json_form(value: Any, raw: Any) -> Any:
    """A field's value, in which dates are the texts that came."""
    if isinstance(value, list) and isinstance(raw, list):
        return [in_json_form(*each) for each in zip(value, raw, strict=True)]
    if isinstance(value, dict) and isinstance(raw, dict):
        return {name: in_json_form(item, raw[name]) for name, item in value.items()}
    return raw if hasattr(value, "isoformat") else value


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return date_text(value) if hasattr(value, "isoformat") else copy_json(value)


def fields_set(view: Record) -> set[str]:
    """The Python names of the fields that came."""
    declared = names_by_wire(type(view))
    return {declared.get(wire, wire) for wire in view._data}
