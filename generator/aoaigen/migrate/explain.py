"""From an error at a line to the change behind it."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias

from ..diff import Change
from ..diff.model import SEVERITIES
from ..names.words import snake
from .code import Code, Remark


def behind(error: Remark, changes: Sequence[Change], operations: Collection[str]) -> Change | None:
    """The change that the error's names and operation point to, the likeliest one."""
    operation = operation_at(error, operations)
    meant = {operation} if operation else {name for name, _ in calls(error.code, operations)}
    words = _quoted(error.message) | _words_at(error)
    scores = [_score(change, operation, meant, words) for change in changes]
    best = max(scores, default=_NONE)
    return changes[scores.index(best)] if best > _NONE else None


Score: TypeAlias = "tuple[bool, int, int]"
_NONE: Score = (False, 0, 0)
_SURE: Score = (True, 99, 0)


def _score(change: Change, operation: str | None, meant: set[str], words: set[str]) -> Score:
    """Whether the change's own field is named, how many on the way are, and how grave it is."""
    touched = {call.name for call in change.calls}
    if change.rule.id == "operation-removed" and operation in touched:
        return _SURE
    if change.rule.severity == "compatible" or not touched & meant:
        return _NONE
    on_the_way = {snake(s.text.strip(".[]")) for s in change.location.steps if not s.variant}
    named = len(words & on_the_way)
    is_named = snake(change.location.name) in words
    return (is_named, named, -SEVERITIES.index(change.rule.severity)) if named else _NONE


def _quoted(message: str) -> set[str]:
    """What mypy puts in quotes, as far as it is a name."""
    return {text for text in re.findall(r'"([^"]*)"', message) if text.isidentifier()}


# -- what stands at a place ----------------------------------------------------------------------


def calls(code: Code, operations: Collection[str]) -> Iterator[tuple[str, ast.Call]]:
    """Every call of an operation."""
    for node in code.nodes:
        if isinstance(node, ast.Call):
            name = operation_of(dotted(node.func), operations)
            if name is not None:
                yield name, node


def operation_at(place: Remark, operations: Collection[str]) -> str | None:
    """The operation that the innermost expression around a place calls."""
    name = None
    for node in place.code.nodes:  # outer ones come first
        if isinstance(node, (ast.Call, ast.Attribute)) and covers(node, place.line, place.column):
            name = operation_of(dotted(node), operations) or name
    return name


def _words_at(place: Remark) -> set[str]:
    """What the expression that begins at a place reads, or the keys of a dict that begins there:
    `answer.choices`, `{"role": ...}` and so on."""
    words: set[str] = set()
    chains: list[list[str]] = [[]]
    begins = place.line, place.column
    for node in place.code.nodes:
        if (getattr(node, "lineno", 0), getattr(node, "col_offset", 0)) != begins:
            continue
        if isinstance(node, ast.Attribute):
            chains.append(dotted(node))
        elif isinstance(node, ast.Dict):
            words |= {str(key.value) for key in node.keys if isinstance(key, ast.Constant)}
    return words | set(max(chains, key=len)[1:])


def covers(node: ast.expr, line: int, column: int) -> bool:
    """Whether a place is in what a node spans."""
    start = node.lineno, node.col_offset
    end = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
    return start <= (line, column) < end


def dotted(node: ast.AST) -> list[str]:
    """`self.client.files.list().data[0]` gives self, client, files, list, data."""
    parts: list[str] = []
    while True:
        if isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        elif isinstance(node, ast.Call):
            node = node.func
        elif isinstance(node, (ast.Subscript, ast.Await)):
            node = node.value
        else:
            parts += [node.id] if isinstance(node, ast.Name) else []
            return parts[::-1]


def operation_of(parts: list[str], operations: Collection[str]) -> str | None:
    """The longest run of names behind the first that is an operation's."""
    spans = ((i, j) for i in range(1, len(parts)) for j in range(i + 1, len(parts) + 1))
    names = (".".join(parts[i:j]) for i, j in spans)
    return max((name for name in names if name in operations), key=len, default=None)
