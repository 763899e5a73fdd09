"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys


from .._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Client(TypedDict):
    """Since 1.0.0."""

    x: NotRequired[str]


class FOO(TypedDict):
    """Since 1.0.0."""

    c: NotRequired[str]


class Foo(TypedDict):
    """Since 1.0.0."""

    b: NotRequired[str]


class Foo_(TypedDict):
    """Since 1.0.0."""

    a: NotRequired[str]


class Init(TypedDict):
    """Since 1.0.0."""

    x: NotRequired[str]


class List(TypedDict):
    """Since 1.0.0."""

    x: NotRequired[str]


class Model1(TypedDict):
    """Since 1.0.0."""

    x: NotRequired[str]


class None_(TypedDict):
    """Since 1.0.0."""

    x: NotRequired[str]


class PlusSign(TypedDict):
    """Since 1.0.0."""

    x: NotRequired[str]


class Thing(TypedDict):
    """Since 1.0.0."""

    view: NotRequired[View_ | View]
    foo: NotRequired[Foo_ | View]
    Foo: NotRequired[Foo | View]
    FOO: NotRequired[FOO | View]
    list: NotRequired[List | View]
    none: NotRequired[None_ | View]
    symbol: NotRequired[PlusSign | View]
    digit: NotRequired[Model1 | View]
    script: NotRequired[U4ef7U683c | View]
    in_place: NotRequired[ThingInPlace_ | View]
    dunder: NotRequired[Init | View]
    client: NotRequired[Client | View]
    Thing: NotRequired[Thing | View]


class ThingInPlace_(TypedDict):
    """Since 1.0.0."""

    size: NotRequired[int]


class U4ef7U683c(TypedDict):
    """Since 1.0.0."""

    x: NotRequired[str]


class View_(TypedDict):
    """Since 1.0.0."""

    x: NotRequired[str]
