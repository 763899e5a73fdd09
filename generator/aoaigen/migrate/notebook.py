"""Jupyter notebooks: their cells of code as one program, and where each line of it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_MAGIC = re.compile(r"^(\s*)(%%?|!|\?)[^\n]*|^[^\n]*\?\s*$")


@dataclass(frozen=True)
class Cells:
    """The code of a notebook; `starts` holds (its first line in the text, number of the cell)."""

    text: str
    starts: tuple[tuple[int, int], ...]

    def place(self, line: int) -> tuple[int, int]:
        """The cell of a line, counted from 1 over all cells, and the line in it."""
        first, cell = next(((f, c) for f, c in reversed(self.starts) if f <= line), (1, 1))
        return cell, line - first + 1


def cells_of(raw: bytes) -> Cells:
    """Raises ValueError where the bytes are no notebook."""
    try:
        whole = json.loads(raw)
        cells = [(n, c) for n, c in enumerate(whole["cells"], 1) if c["cell_type"] == "code"]
        sources = [(number, list(_lines(cell["source"]))) for number, cell in cells]
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError):
        raise ValueError("no notebook of format 4") from None
    lines: list[str] = []
    starts: list[tuple[int, int]] = []
    for number, source in sources:
        starts.append((len(lines) + 1, number))
        lines += source
    return Cells("".join(lines), tuple(starts))


def _lines(source: Any) -> Iterator[str]:
    """What IPython alone understands becomes `pass`; a cell in another language is none."""
    text = source if isinstance(source, str) else "".join(source)
    foreign = text.lstrip().startswith("%%") and not re.match(r"\s*%%(time|capture)\b", text)
    for line in text.split("\n"):
        magic = _MAGIC.match(line)
        indent = re.match(r"\s*", line)
        yield "\n" if foreign else f"{indent[0] if indent else ''}pass\n" if magic else f"{line}\n"
