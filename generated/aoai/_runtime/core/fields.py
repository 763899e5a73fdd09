"""Reading a model's fields: each is compiled from its annotation when it is first used."""

from __future__ import annotations

from typing import Any

from .jsonvalue import copy_json
from .record import Record, home_of, names_by_wire
from .typeexpr import Node, any_object, field_node


class _Field:
    """A descriptor that wraps one field's value, once for each instance.

    An object is left in the instance's attribute, a list or a map beside it: of these each reader
    gets a copy, since a view is read-only.
    """

    __slots__ = ("aside", "name", "node", "owner", "wire", "wrap")

    def __init__(self, owner: type[Record], name: str, wire: str, node: Node) -> None:
        self.owner = owner
        self.name = name
        self.aside = f"{name}:"
        self.wire = wire
        self.node = node
        self.wrap = node.wrap

    def __get__(self, view: Record | None, owner: type[Record]) -> Any:
        if view is None:
            raise AttributeError(f"{owner.__name__}.{self.name} is a field of its instances")
        if owner is not self.owner:
            # A subclass may have annotated the field anew.
            return read_field(view, self.name)
        inside = view.__dict__
        wrapped = inside.get(self.aside)
        if wrapped is None:
            try:
                value = inside["_data"][self.wire]
            except KeyError:
                if self.node.nullable:
                    return None
                raise _not_there(view, self.name) from None
            wrapped = self.wrap(value)
            kind = wrapped.__class__
            if kind is not list and kind is not dict:
                inside[self.name] = wrapped
                return wrapped
            inside[self.aside] = wrapped
        return _copy(wrapped) if self.name != "keys" else _keys(view, wrapped)


class _CallableItems(list[Any]):
    """The items of a field of the name `keys`, which `dict(view)` calls."""

    def __init__(self, items: list[Any], names: list[str]) -> None:
        super().__init__(items)
        self._names = names

    def __call__(self) -> list[str]:
        return self._names


def _keys(view: Record, value: Any) -> Any:
    return _CallableItems(_copy(value), list(view._data)) if value.__class__ is list else value


def _copy(value: Any) -> Any:
    """A copy of lists and maps, not of the views in them."""
    if value.__class__ is list and value and value[0].__class__ not in (list, dict):
        return value.copy()  # thousands of numbers need no look at each
    return copy_json(value)


def _scalar(owner: type[Record], name: str, wire: str, node: Node) -> property:
    """The same for a scalar, which needs no wrapping: read anew each time, that is faster."""
    nullable = node.nullable

    def get(view: Record) -> Any:
        if view.__class__ is not owner:
            return read_field(view, name)
        try:
            value = view._data[wire]
        except KeyError:
            if nullable:
                return None
            raise _not_there(view, name) from None
        kind = value.__class__
        return copy_json(value) if kind is dict or kind is list else value

    return property(get)


def read_field(view: Record, name: str) -> Any:
    """An attribute that the class lacks: a field's first use, or a field nobody declared."""
    cls = type(view)
    if not name.startswith("_"):
        if name == cls._rest:
            return _read_rest(view, name)
        wire = _wire_name(cls, name)
        if wire is not None:
            node = field_node(cls, name)
            field = (_scalar if node.is_scalar else _Field)(cls, name, wire, node)
            setattr(cls, name, field)
            return field.__get__(view, cls)
        # `dict(view)` calls what it finds as `keys`: one that is no list is no attribute.
        if name in view._data and (name != "keys" or view._data[name].__class__ is list):
            value = read_item(view, name)
            return value if name != "keys" else _keys(view, value)
    raise AttributeError(
        f"{cls.__name__} has no field {name!r} in this answer, {_fields_present(view)}",
        name=name,
        obj=view,
    )


def read_item(view: Record, wire: str) -> Any:
    """A value by its wire name, wrapped as its attribute would be; KeyError if it did not come."""
    value = view._data[wire]
    cls = type(view)
    name = names_by_wire(cls).get(wire)
    if name is not None:
        return getattr(view, name)
    return getattr(view, cls._rest)[wire] if cls._rest else _wrap_unknown(value)


def field_names(view: Record) -> set[str]:
    """The attributes that can be read: those declared and those that came undeclared."""
    declared = names_by_wire(type(view))
    rest = {type(view)._rest} - {""}
    return {*declared.values(), *rest, *(name for name in view._data if name not in declared)}


def _wire_name(cls: type[Record], name: str) -> str | None:
    home = home_of(cls, name)
    if home is None:
        return None
    wire: str = home.__dict__.get("_wire", {}).get(name, name)
    return wire


def _read_rest(view: Record, name: str) -> Any:
    """The fields that the class does not name, by wire name."""
    aside = f"{name}:"
    if aside in view.__dict__:
        return _copy(view.__dict__[aside])
    cls = type(view)
    declared = names_by_wire(cls)
    rest = {wire: value for wire, value in view._data.items() if wire not in declared}
    wrapped = view.__dict__[aside] = field_node(cls, name).wrap(rest)
    return _copy(wrapped)


def _wrap_unknown(value: Any) -> Any:
    if value.__class__ is dict:
        return any_object().wrap(value)
    if value.__class__ is list:
        return [_wrap_unknown(item) for item in value]
    return value


def _not_there(view: Record, name: str) -> AttributeError:
    cls = type(view).__name__
    return AttributeError(f"{cls}.{name} did not come in this answer, {_fields_present(view)}")


def shown_name(name: str) -> str:
    """A name from an answer, as it may stand in a log."""
    plain = name.isprintable() and not any(char in name for char in " ,=()'\"")
    return name[:100] if plain else repr(name[:100])


def _fields_present(view: Record) -> str:
    names = list(view._data)
    shown = ", ".join(map(shown_name, names[:20])) + (", ..." if len(names) > 20 else "")
    return f"which has: {shown}" if names else "which is empty"
