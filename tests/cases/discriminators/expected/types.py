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
    kind: Literal["cat", "kitten"]
    """'cat', 'kitten'. Since 1.0.0."""


class Dog(TypedDict):
    kind: Literal["dog"]
    """Since 1.0.0."""


class Off(TypedDict):
    on: Literal[False]
    """Since 1.0.0."""


class On(TypedDict):
    on: Literal[True]
    """Since 1.0.0."""


class Thing(TypedDict):
    implied: NotRequired[ThingImplied | View]
    """Since 1.0.0."""
    numbered: NotRequired[ThingNumbered | View]
    """Since 1.0.0."""
    flagged: NotRequired[ThingFlagged | View]
    """Since 1.0.0."""
    named: NotRequired[ThingNamed | View]
    """Since 1.0.0."""


class V1(TypedDict):
    v: Literal[1]
    """Since 1.0.0."""


class V2(TypedDict):
    v: Literal[2]
    """Since 1.0.0."""


ThingFlagged: TypeAlias = On | Off


ThingImplied: TypeAlias = Cat | Dog


ThingNamed: TypeAlias = V1 | V2


ThingNumbered: TypeAlias = V1 | V2
