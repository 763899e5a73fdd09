"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar


from .._runtime.core.view import View


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    plus_1: int | None
    minus_1: int | None
    ref: str | None
    type: str | None
    number_sign: str | None
    field_2fast: str | None
    field_: str | None
    field_2: str | None
    grosse: int | None
    tse_ie_en_a: int | None
    u4ef7_u683c: int | None
    u4fa1_u683c: int | None
    u1f44d: int | None
    foo_bar_: str | None
    foo_bar: str | None
    foo_bar_2: str | None
    foo_bar_3: str | None
    foo_bar_4: str | None
    field_3: str | None
    field: str | None

    _wire: ClassVar[dict[str, str]] = {
        "plus_1": "+1",
        "minus_1": "-1",
        "ref": "$ref",
        "type": "@type",
        "number_sign": "#",
        "field_2fast": "2fast",
        "field_": "",
        "field_2": "_",
        "grosse": "gr\xf6\xdfe",
        "tse_ie_en_a": "\u0426\u0415\u041d\u0410",
        "u4ef7_u683c": "\u4ef7\u683c",
        "u4fa1_u683c": "\u4fa1\u683c",
        "u1f44d": "\U0001f44d",
        "foo_bar_": "fooBar",
        "foo_bar_2": "foo-bar",
        "foo_bar_3": "FOO BAR",
        "foo_bar_4": "foo\u2028bar",
        "field_3": "\ufb01eld",
    }
