"""Code blocks of the documentation, each under its nearest heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.official import ROOT

_PIECE = re.compile(
    r"^#+ +(?P<title>[^\n]+)$|^```(?P<language>\w+)\n(?P<code>.*?)^```$", re.M | re.S
)


@dataclass(frozen=True)
class Block:
    file: str
    title: str
    language: str
    code: str


def blocks(language: str) -> list[Block]:
    """Those of one language, in README and the guides beside it."""
    return [block for block in _all() if block.language == language]


def _all() -> Iterator[Block]:
    for path in (*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/*.md"))):
        title = path.name
        for piece in _PIECE.finditer(path.read_text("utf-8")):
            title = piece["title"] or title
            if piece["language"]:
                yield Block(path.name, title, piece["language"], piece["code"])
