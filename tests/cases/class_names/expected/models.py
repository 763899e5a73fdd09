"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar


from .._runtime.core.view import View


class Client(View):
    x: str | None
    """Since 1.0.0."""


class FOO(View):
    c: str | None
    """Since 1.0.0."""


class Foo(View):
    b: str | None
    """Since 1.0.0."""


class Foo_(View):
    a: str | None
    """Since 1.0.0."""


class Init(View):
    x: str | None
    """Since 1.0.0."""


class List(View):
    x: str | None
    """Since 1.0.0."""


class Model1(View):
    x: str | None
    """Since 1.0.0."""


class None_(View):
    x: str | None
    """Since 1.0.0."""


class PlusSign(View):
    x: str | None
    """Since 1.0.0."""


class Thing(View):
    view: View_ | None
    """Since 1.0.0."""
    foo: Foo_ | None
    """Since 1.0.0."""
    foo_: Foo | None
    """Since 1.0.0."""
    foo_2: FOO | None
    """Since 1.0.0."""
    list: List | None
    """Since 1.0.0."""
    none: None_ | None
    """Since 1.0.0."""
    symbol: PlusSign | None
    """Since 1.0.0."""
    digit: Model1 | None
    """Since 1.0.0."""
    script: U4ef7U683c | None
    """Since 1.0.0."""
    in_place: ThingInPlace_ | None
    """Since 1.0.0."""
    dunder: Init | None
    """Since 1.0.0."""
    client: Client | None
    """Since 1.0.0."""
    thing: Thing | None
    """Since 1.0.0."""

    _wire: ClassVar[dict[str, str]] = {"foo_": "Foo", "foo_2": "FOO", "thing": "Thing"}


class ThingInPlace(View):
    x: str | None
    """Since 1.0.0."""


class ThingInPlace_(View):
    size: int | None


class U4ef7U683c(View):
    x: str | None
    """Since 1.0.0."""


class View_(View):
    x: str | None
    """Since 1.0.0."""
