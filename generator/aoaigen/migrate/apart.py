"""Calls that share a line, each brought to a line of its own: mypy says the same of a line once."""

from __future__ import annotations

import ast
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from .code import Code, judged
from .explain import calls
from .imports import Position


@dataclass(frozen=True)
class Apart:
    """A text whose lines may be pieces of the user's; `pieces` are where each begins there.

    Lines count from 1, columns from 0 and in bytes, as the parser counts them.
    """

    text: str
    pieces: Sequence[Position]

    def original(self, line: int, column: int) -> Position:
        """Where a place of the text is in the user's own."""
        if not 0 < line <= len(self.pieces):
            return line, column
        piece, start = self.pieces[line - 1]
        return piece, start + column


def apart(code: Code, operations: Collection[str]) -> Apart:
    """The text for a checker, where no two calls of operations begin on one line."""
    begins: dict[int, set[int]] = {}
    # What stands in an f-string, where Python before 3.12 takes no backslash.
    strings = (node for node in code.nodes if isinstance(node, ast.JoinedStr))
    fixed = {part for string in strings for part in ast.walk(string)}
    for _, call in calls(code, operations):
        if call not in fixed:
            begins.setdefault(call.lineno, set()).add(call.col_offset)
    lines: list[bytes] = []
    pieces: list[Position] = []
    for number, line in enumerate(judged(code, {}).encode().splitlines(keepends=True), 1):
        cuts = [0, *sorted(begins.get(number, ()))[1:]]
        for start, end in zip(cuts, [*cuts[1:], len(line)], strict=True):
            pieces.append((number, start))
            lines.append(line[start:end] + (b"" if end == len(line) else b"\\\n"))
    return Apart(b"".join(lines).decode(), pieces)
