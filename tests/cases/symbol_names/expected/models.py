"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar


from .._runtime.core.view import View


class Thing(View):
    plus_1: int | None
    """Since 1.0.0."""
    minus_1: int | None
    """Since 1.0.0."""
    ref: str | None
    """Since 1.0.0."""
    type: str | None
    """Since 1.0.0."""
    number_sign: str | None
    """Since 1.0.0."""
    field_2fast: str | None
    """Since 1.0.0."""
    field_: str | None
    """Since 1.0.0."""
    field_2: str | None
    """Since 1.0.0."""
    grosse: int | None
    """Since 1.0.0."""
    tse_ie_en_a: int | None
    """Since 1.0.0."""
    u4ef7_u683c: int | None
    """Since 1.0.0."""
    u4fa1_u683c: int | None
    """Since 1.0.0."""
    u1f44d: int | None
    """Since 1.0.0."""
    foo_bar_: str | None
    """Since 1.0.0."""
    foo_bar: str | None
    """Since 1.0.0."""
    foo_bar_2: str | None
    """Since 1.0.0."""
    foo_bar_3: str | None
    """Since 1.0.0."""
    foo_bar_4: str | None
    """Since 1.0.0."""
    field_3: str | None
    """Since 1.0.0."""
    field: str | None
    """Since 1.0.0."""

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
