"""Lists of numbers that come as text: a quarter of the bytes, a tenth of the time."""

from __future__ import annotations

import sys


def unpacked(text: str) -> list[float] | str:
    """The floats in base64 of 32 bits each, little end first; the text if it is none."""
    from array import array
    from base64 import b64decode

    try:
        numbers = array("f", b64decode(text, validate=True))
    except ValueError:
        return text
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()
