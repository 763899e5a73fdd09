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
    kind: Literal["cat"]
    """Since 1.0.0."""
    friend: NotRequired[Pet | View]
    """Since 1.0.0."""
    lives: NotRequired[int]
    """Since 1.0.0."""


class PetBase(TypedDict):
    kind: str
    """Since 1.0.0."""
    friend: NotRequired[Pet | View]
    """Since 1.0.0."""


class Poodle(TypedDict):
    breed: Literal["poodle"]
    """Since 1.0.0."""
    kind: Literal["dog"]
    """Since 1.0.0."""
    friend: NotRequired[Pet | View]
    """Since 1.0.0."""
    curls: NotRequired[int]
    """Since 1.0.0."""


class Thing(TypedDict):
    pet: NotRequired[Pet | View]
    """Since 1.0.0."""


Dog: TypeAlias = Poodle


Pet: TypeAlias = PetBase | Dog | Cat
