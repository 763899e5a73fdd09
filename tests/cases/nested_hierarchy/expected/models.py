"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class Cat(View):
    kind: Literal["cat"]
    """Since 1.0.0."""
    friend: Pet | None
    """Since 1.0.0."""
    lives: int | None
    """Since 1.0.0."""


class DogBase(View):
    kind: Literal["dog"]
    """Since 1.0.0."""
    friend: Pet | None
    """Since 1.0.0."""
    breed: str
    """Since 1.0.0."""


class PetBase(View):
    kind: str
    """Since 1.0.0."""
    friend: Pet | None
    """Since 1.0.0."""


class Poodle(View):
    breed: Literal["poodle"]
    """Since 1.0.0."""
    kind: Literal["dog"]
    """Since 1.0.0."""
    friend: Pet | None
    """Since 1.0.0."""
    curls: int | None
    """Since 1.0.0."""


class Thing(View):
    pet: Pet | None
    """Since 1.0.0."""


Dog: TypeAlias = Annotated[Poodle, OneOf("breed", {"poodle": Poodle}, base=DogBase)]


Pet: TypeAlias = Annotated[
    PetBase | Dog | Cat, OneOf("kind", {"pet": PetBase, "dog": "Dog", "cat": Cat}, base=PetBase)
]
