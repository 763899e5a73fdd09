"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class Cat(View):
    kind: Literal["cat", "kitten"]
    """'cat', 'kitten'. Since 1.0.0."""


class Dog(View):
    kind: Literal["dog"]
    """Since 1.0.0."""


class Off(View):
    on: Literal[False]
    """Since 1.0.0."""


class On(View):
    on: Literal[True]
    """Since 1.0.0."""


class Thing(View):
    implied: ThingImplied | None
    """Since 1.0.0."""
    numbered: ThingNumbered | None
    """Since 1.0.0."""
    flagged: ThingFlagged | None
    """Since 1.0.0."""
    named: ThingNamed | None
    """Since 1.0.0."""


class V1(View):
    v: Literal[1]
    """Since 1.0.0."""


class V2(View):
    v: Literal[2]
    """Since 1.0.0."""


ThingFlagged: TypeAlias = Annotated[On | Off, OneOf("on", {"true": On, "false": Off})]


ThingImplied: TypeAlias = Annotated[
    Cat | Dog, OneOf("kind", {"cat": Cat, "kitten": Cat, "dog": Dog})
]


ThingNamed: TypeAlias = Annotated[V1 | V2, OneOf("v", {"1": V1, "2": V2})]


ThingNumbered: TypeAlias = Annotated[V1 | V2, OneOf("v", {"1": V1, "2": V2})]
