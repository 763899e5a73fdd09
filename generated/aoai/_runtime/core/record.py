"""What a view is made of: a JSON object, and a class whose annotations declare its fields.

Reading, dumping and showing views know no more of them than this, and View stands above all three.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Record:
    """A JSON object that is read by the names of its JSON."""

    #: Python name to wire name, for the names that differ.
    _wire: ClassVar[dict[str, str]] = {}
    #: The field that holds what has no field of its own, where the document types that.
    _rest: ClassVar[str] = ""
    #: Fields, by their names on the wire, that no text shows.
    _secrets: ClassVar[list[str]] = []
    #: Fields, by their names on the wire, that the service alone sets.
    _read_only: ClassVar[list[str]] = []
    #: The class of objects that nothing describes: View, which says so.
    _undescribed: ClassVar[type[Record]]

    _data: dict[str, Any]
    #: The service's id of the request that this is the answer to.
    _request_id: str | None = None

    def __init__(self, data: Mapping[str, object], /) -> None:
        """Takes a copy of the object in its JSON form, as it would come from the service."""
        from .jsonvalue import copy_json

        self.__dict__["_data"] = copy_json(dict(data))

    def __getitem__(self, wire_name: str) -> Any:
        raise NotImplementedError

    def __contains__(self, wire_name: object) -> bool:
        return wire_name in self._data

    def to_dict(self) -> dict[str, Any]:
        """The JSON object exactly as it came, as a deep copy."""
        from .jsonvalue import copy_json

        copied: dict[str, Any] = copy_json(self._data)
        return copied


def wrapper_of(cls: type[Record]) -> Callable[[Any], Any]:
    """Makes views of objects, faster than a call of the class does; copies anything else."""
    from .jsonvalue import copy_json

    new = object.__new__

    def wrap(value: Any) -> Any:
        if value.__class__ is not dict:
            return copy_json(value)
        view = new(cls)
        view.__dict__["_data"] = value
        return view

    return wrap


def names_by_wire(cls: type[Record]) -> dict[str, str]:
    """Wire name to Python name, for all fields that the class and its bases declare."""
    names: dict[str, str] | None = cls.__dict__.get("_names")
    if names is None:
        names = {}
        for home in reversed(_homes(cls)):
            wire_names = home.__dict__.get("_wire", {})
            for name in home.__annotations__:
                if not name.startswith("_") and name != cls._rest:
                    names[wire_names.get(name, name)] = name
        type.__setattr__(cls, "_names", names)
    return names


def home_of(cls: type[Record], name: str) -> type | None:
    """The class that declares a field, by its Python name."""
    return next((home for home in _homes(cls) if name in home.__annotations__), None)


def _homes(cls: type[Record]) -> list[type]:
    """The classes that may declare fields, nearest first."""
    return [home for home in cls.__mro__ if home is not Record and issubclass(home, Record)]
