"""The mark of an argument that was not given, apart from None, which is sent as null."""

from __future__ import annotations

from typing import Final, final


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
