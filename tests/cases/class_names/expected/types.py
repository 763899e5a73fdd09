"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Client(TypedDict):
    """`client` of Thing. Since 1.0.0."""

    x: NotRequired[str]


class FOO(TypedDict):
    """`FOO` of Thing. Since 1.0.0."""

    c: NotRequired[str]


class Foo(TypedDict):
    """`Foo` of Thing. Since 1.0.0."""

    b: NotRequired[str]


class Foo_(TypedDict):
    """`foo` of Thing. Since 1.0.0."""

    a: NotRequired[str]


class Init(TypedDict):
    """`dunder` of Thing. Since 1.0.0."""

    x: NotRequired[str]


class List(TypedDict):
    """`list` of Thing. Since 1.0.0."""

    x: NotRequired[str]


class Model1(TypedDict):
    """`digit` of Thing. Since 1.0.0."""

    x: NotRequired[str]


class None_(TypedDict):
    """`none` of Thing. Since 1.0.0."""

    x: NotRequired[str]


class PlusSign(TypedDict):
    """`symbol` of Thing. Since 1.0.0."""

    x: NotRequired[str]


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    view: NotRequired[View_ | models.View_]
    foo: NotRequired[Foo_ | models.Foo_]
    Foo: NotRequired[Foo | models.Foo]
    FOO: NotRequired[FOO | models.FOO]
    list: NotRequired[List | models.List]
    none: NotRequired[None_ | models.None_]
    symbol: NotRequired[PlusSign | models.PlusSign]
    digit: NotRequired[Model1 | models.Model1]
    script: NotRequired[U4ef7U683c | models.U4ef7U683c]
    in_place: NotRequired[ThingInPlace_ | models.ThingInPlace_]
    dunder: NotRequired[Init | models.Init]
    client: NotRequired[Client | models.Client]
    Thing: NotRequired[Thing | models.Thing]


class ThingInPlace_(TypedDict):
    """`in_place` of Thing. Since 1.0.0."""

    size: NotRequired[int]


class U4ef7U683c(TypedDict):
    """`script` of Thing. Since 1.0.0."""

    x: NotRequired[str]


class View_(TypedDict):
    """`view` of Thing. Since 1.0.0."""

    x: NotRequired[str]
