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

    kind: Literal["cat"]
    friend: NotRequired[Pet | View]
    lives: NotRequired[int]


class PetBase(TypedDict):
    """Since 1.0.0."""

    kind: str
    friend: NotRequired[Pet | View]


class Poodle(TypedDict):
    """Since 1.0.0."""

    breed: Literal["poodle"]
    kind: Literal["dog"]
    friend: NotRequired[Pet | View]
    curls: NotRequired[int]


class Thing(TypedDict):
    """Since 1.0.0."""

    pet: NotRequired[Pet | View]


Dog: TypeAlias = Poodle


Pet: TypeAlias = PetBase | Dog | Cat
