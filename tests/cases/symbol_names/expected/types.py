"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


Thing = TypedDict(
    "Thing",
    {
        "+1": NotRequired[int],
        "-1": NotRequired[int],
        "$ref": NotRequired[str],
        "@type": NotRequired[str],
        "#": NotRequired[str],
        "2fast": NotRequired[str],
        "_": NotRequired[str],
        "gr\xf6\xdfe": NotRequired[int],
        "\u0426\u0415\u041d\u0410": NotRequired[int],
        "\u4ef7\u683c": NotRequired[int],
        "\u4fa1\u683c": NotRequired[int],
        "\U0001f44d": NotRequired[int],
        "fooBar": NotRequired[str],
        "foo_bar": NotRequired[str],
        "foo-bar": NotRequired[str],
        "FOO BAR": NotRequired[str],
        "foo\u2028bar": NotRequired[str],
        "\ufb01eld": NotRequired[str],
        "field": NotRequired[str],
    },
)
"""Taken by `things.create`. Since 1.0.0."""
