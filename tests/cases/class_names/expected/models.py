"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar


from .._runtime.core.view import View


class Client(View):
    """`client` of Thing. Since 1.0.0."""

    x: str | None


class FOO(View):
    """`FOO` of Thing. Since 1.0.0."""

    c: str | None


class Foo(View):
    """`Foo` of Thing. Since 1.0.0."""

    b: str | None


class Foo_(View):
    """`foo` of Thing. Since 1.0.0."""

    a: str | None


class Init(View):
    """`dunder` of Thing. Since 1.0.0."""

    x: str | None


class List(View):
    """`list` of Thing. Since 1.0.0."""

    x: str | None


class Model1(View):
    """`digit` of Thing. Since 1.0.0."""

    x: str | None


class None_(View):
    """`none` of Thing. Since 1.0.0."""

    x: str | None


class PlusSign(View):
    """`symbol` of Thing. Since 1.0.0."""

    x: str | None


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

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


class ThingInPlace_(View):
    """`in_place` of Thing. Since 1.0.0."""

    size: int | None


class U4ef7U683c(View):
    """`script` of Thing. Since 1.0.0."""

    x: str | None


class View_(View):
    """`view` of Thing. Since 1.0.0."""

    x: str | None
