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
    x: NotRequired[str]
    """Since 1.0.0."""


class FOO(TypedDict):
    c: NotRequired[str]
    """Since 1.0.0."""


class Foo(TypedDict):
    b: NotRequired[str]
    """Since 1.0.0."""


class Foo_(TypedDict):
    a: NotRequired[str]
    """Since 1.0.0."""


class Init(TypedDict):
    x: NotRequired[str]
    """Since 1.0.0."""


class List(TypedDict):
    x: NotRequired[str]
    """Since 1.0.0."""


class Model1(TypedDict):
    x: NotRequired[str]
    """Since 1.0.0."""


class None_(TypedDict):
    x: NotRequired[str]
    """Since 1.0.0."""


class PlusSign(TypedDict):
    x: NotRequired[str]
    """Since 1.0.0."""


class Thing(TypedDict):
    view: NotRequired[View_ | View]
    """Since 1.0.0."""
    foo: NotRequired[Foo_ | View]
    """Since 1.0.0."""
    Foo: NotRequired[Foo | View]
    """Since 1.0.0."""
    FOO: NotRequired[FOO | View]
    """Since 1.0.0."""
    list: NotRequired[List | View]
    """Since 1.0.0."""
    none: NotRequired[None_ | View]
    """Since 1.0.0."""
    symbol: NotRequired[PlusSign | View]
    """Since 1.0.0."""
    digit: NotRequired[Model1 | View]
    """Since 1.0.0."""
    script: NotRequired[U4ef7U683c | View]
    """Since 1.0.0."""
    in_place: NotRequired[ThingInPlace_ | View]
    """Since 1.0.0."""
    dunder: NotRequired[Init | View]
    """Since 1.0.0."""
    client: NotRequired[Client | View]
    """Since 1.0.0."""
    Thing: NotRequired[Thing | View]
    """Since 1.0.0."""


class ThingInPlace_(TypedDict):
    size: NotRequired[int]


class U4ef7U683c(TypedDict):
    x: NotRequired[str]
    """Since 1.0.0."""


class View_(TypedDict):
    x: NotRequired[str]
    """Since 1.0.0."""
