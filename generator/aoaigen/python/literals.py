"""The only place where a value of a document becomes Python source, or text of a docstring."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from ..api.ir import Json


def literal(value: object) -> str:
    """Source of a str, bool, int, None, or a tuple or mapping of such; anything else is refused."""
    if value is None or isinstance(value, bool | int | str):
        source = ascii(value)
        # As black has it, where that is plain: what it need not change, it need not read twice.
        plain = source[0] == "'" and '"' not in source and "\\" not in source
        return f'"{source[1:-1]}"' if plain else source
    if isinstance(value, tuple):
        inner = ", ".join(map(literal, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    raise TypeError(f"no literal for {type(value).__name__}")


@lru_cache(maxsize=20_000)  # most texts come again in the next api-version
def prose(text: str) -> str:
    """Text made safe for a docstring: printable, on one line, nothing in it that ends it."""
    visible = "".join(c if _printable(c) else " " for c in text)
    flat = " ".join(visible.split())
    return flat.replace("\\", "\\\\").replace('"""', "'''").replace('"', "'")


def shown(value: Json) -> str:
    """A value as JSON, shortened where it is long; still to go through `prose`."""
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _printable(char: str) -> bool:
    return char.isprintable() and unicodedata.category(char) not in ("Cf", "Cs", "Co", "Cn")
