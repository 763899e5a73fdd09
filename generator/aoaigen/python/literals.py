"""The only place where a value of a document becomes Python source, or text of a docstring."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

from ..api.ir import Json


def literal(value: object) -> str:
    """Source of a str, bool, int, None, or a tuple, list or mapping of such; else it is refused."""
    if value is None or isinstance(value, bool | int | str):
        source = ascii(value)
        # As black has it, where that is plain: what it need not change, it need not read twice.
        plain = source[0] == "'" and '"' not in source and "\\" not in source
        return f'"{source[1:-1]}"' if plain else source
    if isinstance(value, tuple):
        inner = ", ".join(map(literal, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    raise TypeError(f"no literal for {type(value).__name__}")


def stated(**facts: object) -> Iterator[str]:
    """Keyword arguments in source, but for those that are empty."""
    yield from (f"{name}={literal(value)}" for name, value in facts.items() if value)


@lru_cache(maxsize=20_000)  # most texts come again in the next api-version
def prose(text: str) -> str:
    """Text made safe for a docstring: printable, on one line, nothing in it that ends it."""
    visible = "".join(c if _printable(c) else " " for c in text)
    flat = " ".join(visible.split())
    return flat.replace("\\", "\\\\").replace('"""', "'''").replace('"', "'")


_FENCES = ("```", "~~~")
_ITEM = re.compile(r"(\s*)((?:[-*+]|\d+[.)])\s+\S.*)")


def markdown(text: str) -> list[list[tuple[str, str]]]:
    """Blocks of a text, each of lines with what they begin with where they are to be wrapped.

    Lines of code and of tables begin with a line break and stay as they are; each item of a list
    has a line of its own.
    """
    blocks: list[list[tuple[str, str]]] = [[]]
    fence = ""
    for line in text.expandtabs(4).splitlines():
        mark = line.strip()[:3]
        if fence or mark in _FENCES or mark.startswith("|"):
            if not fence and mark in _FENCES:
                blocks.append([])
            blocks[-1].append(("\n", _verbatim(line)))
            if mark in _FENCES:
                fence = "" if mark == fence else fence or mark
                blocks += [] if fence else [[]]
        elif not line.strip():
            blocks.append([])
        elif item := _ITEM.fullmatch(line):
            blocks[-1].append((item[1][:8], prose(item[2])))
        elif blocks[-1] and blocks[-1][-1][0] != "\n":
            before, words = blocks[-1].pop()
            blocks[-1].append((before, f"{words} {prose(line)}"))
        else:
            blocks[-1].append(("", prose(line)))
    return [block for block in blocks if any(words for _, words in block)]


def _verbatim(line: str) -> str:
    """A line of code made safe for a docstring: nothing in it that ends it."""
    visible = "".join(c if _printable(c) else " " for c in line).rstrip()
    return visible.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def shown(value: Json) -> str:
    """A value as JSON, shortened where it is long; still to go through `prose`."""
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _printable(char: str) -> bool:
    return char.isprintable() and unicodedata.category(char) not in ("Cf", "Cs", "Co", "Cn")
