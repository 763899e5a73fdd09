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


class Notebook:
    """A notebook whose code is changed.

    marked: its code, each cell below a mark, with marks for what is no Python
    """

    def __init__(self, raw: bytes) -> None:
        self.text = raw.decode("utf-8")
        self._kept: list[str] = []
        cells = enumerate(json.loads(raw)["cells"])
        code = [(number, cell["source"]) for number, cell in cells if cell["cell_type"] == "code"]
        self.marked = "".join(line for cell in code for line in self._mark(*cell))

    def _mark(self, number: int, source: Any) -> Iterator[str]:
        yield f"# aoai: cell {number}\n"
        text = _text(source)
        if _is_foreign(text):
            yield f"# aoai: kept {self._keep(text)}\n"
            return
        for line in text.split("\n"):
            magic = f"{_indent(line)}pass  # aoai: kept {self._keep(line)}\n"
            yield magic if _MAGIC.match(line) else f"{line}\n"

    def _keep(self, text: str) -> int:
        self._kept.append(text)
        return len(self._kept) - 1

    def with_code(self, marked: str) -> str:
        """The notebook with this code; nothing else of it changes."""
        code = re.sub(
            r"(?m)^ *(?:pass  )?# aoai: kept (\d+)$", lambda m: self._kept[int(m[1])], marked
        )
        whole = json.loads(self.text)
        _, *parts = re.split(r"(?m)^# aoai: cell (\d+)\n", code)
        for number, source in zip(parts[::2], parts[1::2], strict=True):
            cell, text = whole["cells"][int(number)], source.removesuffix("\n")
            is_text = isinstance(cell["source"], str)
            cell["source"] = text if is_text else text.splitlines(keepends=True)
        return self._spelt(whole)

    def _spelt(self, whole: Any) -> str:
        """As JSON in the form that the file has, where that is a usual one."""
        forms: list[dict[str, Any]] = [
            {"indent": indent, "ensure_ascii": plain}
            for indent in (1, 2, 4, "\t", None)
            for plain in (False, True)
        ]
        end = "\n" if self.text.endswith("\n") else ""
        same = json.loads(self.text)
        form = next((f for f in forms if json.dumps(same, **f) + end == self.text), forms[0])
        return json.dumps(whole, **form) + end


def _text(source: Any) -> str:
    return source if isinstance(source, str) else "".join(source)


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _is_foreign(text: str) -> bool:
    """Whether a cell is in another language."""
    return text.lstrip().startswith("%%") and not re.match(r"\s*%%(time|capture)\b", text)


def _lines(source: Any) -> Iterator[str]:
    """What IPython alone understands becomes `pass`; a cell in another language is none."""
    text = _text(source)
    foreign = _is_foreign(text)
    for line in text.split("\n"):
        magic = _MAGIC.match(line)
        yield "\n" if foreign else f"{_indent(line)}pass\n" if magic else f"{line}\n"
