"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class Cat(View):
    """One kind of Pet. Since 1.0.0."""

    kind: Literal["cat"]
    friend: Pet | None
    lives: int | None


class DogBase(View):
    """One kind of Pet. Since 1.0.0."""

    kind: Literal["dog"]
    friend: Pet | None
    breed: str


class PetBase(View):
    """`friend` of Cat, `friend` of Dog and others. Since 1.0.0."""

    kind: str
    friend: Pet | None


class Poodle(View):
    """One kind of Dog. Since 1.0.0."""

    breed: Literal["poodle"]
    kind: Literal["dog"]
    friend: Pet | None
    curls: int | None


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    pet: Pet | None


Dog: TypeAlias = Annotated[Poodle, OneOf("breed", {"poodle": Poodle}, base=DogBase)]


Pet: TypeAlias = Annotated[
    PetBase | Dog | Cat, OneOf("kind", {"pet": PetBase, "dog": "Dog", "cat": Cat}, base=PetBase)
]
