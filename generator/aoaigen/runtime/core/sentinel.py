"""The mark of an argument that was not given, apart from None, which is null where it can be."""

from __future__ import annotations

from typing import Final, TypeVar, final

T = TypeVar("T")


@final
class Omit:
    """The type of `omit`."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"  # a copy or an unpickled one is the same object


omit: Final = Omit()


def unless_none(value: T | None) -> T | Omit:
    """The value of an argument that cannot be null: None is none."""
    return omit if value is None else value
