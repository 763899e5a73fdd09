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
    """One kind of Pet. Since 1.0.0."""

    kind: Literal["cat"]
    friend: NotRequired[Pet]
    lives: NotRequired[int]


class PetBase(TypedDict):
    """`friend` of Cat, `friend` of Dog and others. Since 1.0.0."""

    kind: str
    friend: NotRequired[Pet]


class Poodle(TypedDict):
    """One kind of Dog. Since 1.0.0."""

    breed: Literal["poodle"]
    kind: Literal["dog"]
    friend: NotRequired[Pet]
    curls: NotRequired[int]


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    pet: NotRequired[Pet]


Dog: TypeAlias = Poodle | models.Poodle | models.DogBase


Pet: TypeAlias = PetBase | Dog | Cat | models.Poodle | models.Cat | models.PetBase
