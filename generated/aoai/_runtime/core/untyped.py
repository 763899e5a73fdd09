"""What stands in a list that a request takes: an object of its type, or a dict without one.

A dict that was put into a variable before is a `dict[str, str]` to a type checker, which has
forgotten what its texts were.  mypy lets such a dict pass here and still judges one that is written
in the call: there it takes each value for a FieldOf, so that a literal which is none of the types
is refused, while what has a type already can be asked for any field.  pyright gives both the same
type, so for it there are the types alone.  `MYPY` is how mypy has itself told from other checkers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, Union

T = TypeVar("T")

MYPY = False
if MYPY:

    class FieldOf(Generic[T]):
        """The value of a field of one of these types."""

    class UntypedDict(Protocol[T]):
        """A dict, which alone has `popitem`, whatever its values are."""

        def popitem(self) -> tuple[str, object]: ...
        def get(self, key: str, default: FieldOf[T], /) -> object: ...

    OrUntyped: TypeAlias = T | UntypedDict[T]  # pyright: ignore[reportRedeclaration] # mypy's
elif TYPE_CHECKING:
    OrUntyped: TypeAlias = T  # pyright: ignore[reportRedeclaration] # pyright's own
else:
    OrUntyped = Union[T, dict[str, Any]]  # noqa: UP007 # which can be given a type
