"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class Cat(View):
    """One kind of ThingImplied. Since 1.0.0."""

    kind: Literal["cat", "kitten"]
    """'cat', 'kitten'."""


class Dog(View):
    """One kind of ThingImplied. Since 1.0.0."""

    kind: Literal["dog"]


class Off(View):
    """One kind of ThingFlagged. Since 1.0.0."""

    on: Literal[False]


class On(View):
    """One kind of ThingFlagged. Since 1.0.0."""

    on: Literal[True]


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    implied: ThingImplied | None
    numbered: ThingNumbered | None
    flagged: ThingFlagged | None
    named: ThingNamed | None


class V1(View):
    """One kind of ThingNumbered, One kind of ThingNamed. Since 1.0.0."""

    v: Literal[1]


class V2(View):
    """One kind of ThingNumbered, One kind of ThingNamed. Since 1.0.0."""

    v: Literal[2]


ThingFlagged: TypeAlias = Annotated[On | Off, OneOf("on", {"true": On, "false": Off})]


ThingImplied: TypeAlias = Annotated[
    Cat | Dog, OneOf("kind", {"cat": Cat, "kitten": Cat, "dog": Dog})
]


ThingNamed: TypeAlias = Annotated[V1 | V2, OneOf("v", {"1": V1, "2": V2})]


ThingNumbered: TypeAlias = Annotated[V1 | V2, OneOf("v", {"1": V1, "2": V2})]
