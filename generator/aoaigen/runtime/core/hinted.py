"""Annotations can be evaluated, although what they name is imported for type checkers alone.

`typing.get_type_hints` and `inspect.signature(..., eval_str=True)` look names up where the function
behind all wrappers is.  Behind each method they find an Evaluable, which reads in the module's
source where its names come from, and imports these then.
"""

from __future__ import annotations

import sys
from functools import cached_property
from types import FunctionType
from typing import Any, TypeVar

M = TypeVar("M")


def hinted(marked: M) -> M:
    """Makes the annotations of a function evaluable, or of all that a class has or inherits."""
    if isinstance(marked, type):
        for base in marked.__mro__:
            for member in vars(base).values():
                _mark(member)
    else:
        _mark(marked)
    return marked


def _mark(member: Any) -> None:
    if isinstance(member, cached_property):
        member = member.func
    elif isinstance(member, property):
        member = member.fget
    elif isinstance(member, (classmethod, staticmethod)):
        member = member.__func__
    while isinstance(inner := getattr(member, "__wrapped__", None), FunctionType):
        if isinstance(inner, Evaluable):
            return
        member = inner
    if type(member) is FunctionType:
        member.__dict__["__wrapped__"] = Evaluable(member)


class Evaluable:
    """A function, but for its globals, which have all that its annotations name."""

    __slots__ = ("_function",)

    def __init__(self, function: FunctionType) -> None:
        self._function = function

    @property  # type: ignore[misc]
    def __class__(self) -> type:  # pyright: ignore[reportIncompatibleMethodOverride]
        return FunctionType  # wrappers are to be of functions

    def __call__(self, *given: Any, **named: Any) -> Any:
        return self._function(*given, **named)

    def __getattr__(self, name: str) -> Any:
        if name == "__wrapped__":
            raise AttributeError(name)
        return getattr(self._function, name)

    @property
    def __globals__(self) -> dict[str, Any]:
        from .naming import imported

        function = self._function
        known = function.__globals__
        wanted = {
            name
            for text in function.__annotations__.values()
            if isinstance(text, str)
            for name in compile(text, "<annotation>", "eval").co_names
        }
        missing = wanted - known.keys()
        return known | imported(sys.modules[function.__module__], missing)
