"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys

from typing import Literal, TypeAlias


from .._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Cat(TypedDict):
    """Since 1.0.0."""

    kind: Literal["cat", "kitten"]
    """'cat', 'kitten'."""


class Dog(TypedDict):
    """Since 1.0.0."""

    kind: Literal["dog"]


class Off(TypedDict):
    """Since 1.0.0."""

    on: Literal[False]


class On(TypedDict):
    """Since 1.0.0."""

    on: Literal[True]


class Thing(TypedDict):
    """Since 1.0.0."""

    implied: NotRequired[ThingImplied | View]
    numbered: NotRequired[ThingNumbered | View]
    flagged: NotRequired[ThingFlagged | View]
    named: NotRequired[ThingNamed | View]


class V1(TypedDict):
    """Since 1.0.0."""

    v: Literal[1]


class V2(TypedDict):
    """Since 1.0.0."""

    v: Literal[2]


ThingFlagged: TypeAlias = On | Off


ThingImplied: TypeAlias = Cat | Dog


ThingNamed: TypeAlias = V1 | V2


ThingNumbered: TypeAlias = V1 | V2
