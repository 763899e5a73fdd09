"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys

from typing import Literal, TypeAlias


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Cat(TypedDict):
    """One kind of ThingImplied. Since 1.0.0."""

    kind: Literal["cat", "kitten"]
    """'cat', 'kitten'."""


class Dog(TypedDict):
    """One kind of ThingImplied. Since 1.0.0."""

    kind: Literal["dog"]


class Off(TypedDict):
    """One kind of ThingFlagged. Since 1.0.0."""

    on: Literal[False]


class On(TypedDict):
    """One kind of ThingFlagged. Since 1.0.0."""

    on: Literal[True]


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    implied: NotRequired[ThingImplied]
    numbered: NotRequired[ThingNumbered]
    flagged: NotRequired[ThingFlagged]
    named: NotRequired[ThingNamed]


class V1(TypedDict):
    """One kind of ThingNumbered, One kind of ThingNamed. Since 1.0.0."""

    v: Literal[1]


class V2(TypedDict):
    """One kind of ThingNumbered, One kind of ThingNamed. Since 1.0.0."""

    v: Literal[2]


ThingFlagged: TypeAlias = On | models.On | Off | models.Off


ThingImplied: TypeAlias = Cat | models.Cat | Dog | models.Dog


ThingNamed: TypeAlias = V1 | models.V1 | V2 | models.V2


ThingNumbered: TypeAlias = V1 | models.V1 | V2 | models.V2
