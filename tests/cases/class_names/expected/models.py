"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar


from .._runtime.core.view import View


class Client(View):
    """Since 1.0.0."""

    x: str | None


class FOO(View):
    """Since 1.0.0."""

    c: str | None


class Foo(View):
    """Since 1.0.0."""

    b: str | None


class Foo_(View):
    """Since 1.0.0."""

    a: str | None


class Init(View):
    """Since 1.0.0."""

    x: str | None


class List(View):
    """Since 1.0.0."""

    x: str | None


class Model1(View):
    """Since 1.0.0."""

    x: str | None


class None_(View):
    """Since 1.0.0."""

    x: str | None


class PlusSign(View):
    """Since 1.0.0."""

    x: str | None


class Thing(View):
    """Since 1.0.0."""

    view: View_ | None
    foo: Foo_ | None
    foo_: Foo | None
    foo_2: FOO | None
    list: List | None
    none: None_ | None
    symbol: PlusSign | None
    digit: Model1 | None
    script: U4ef7U683c | None
    in_place: ThingInPlace_ | None
    dunder: Init | None
    client: Client | None
    thing: Thing | None

    _wire: ClassVar[dict[str, str]] = {"foo_": "Foo", "foo_2": "FOO", "thing": "Thing"}


class ThingInPlace(View):
    x: str | None


class ThingInPlace_(View):
    """Since 1.0.0."""

    size: int | None


class U4ef7U683c(View):
    """Since 1.0.0."""

    x: str | None


class View_(View):
    """Since 1.0.0."""

    x: str | None
