"""Which package each version's name in users' code stands in: `aoai` or one inside of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

Position = tuple[int, int]
"""Line and column of a name, as the tokenizer counts them."""

OUTER = "aoai"


def owners(nodes: Sequence[ast.AST]) -> dict[Position, str]:
    """The package by the place of the name; what is not told stands in the outer one."""
    known = dict(_bound(nodes))
    return {place: dotted for place, dotted in _named(nodes, known) if dotted.startswith(OUTER)}


def _bound(nodes: Sequence[ast.AST]) -> Iterator[tuple[str, str]]:
    """Names that imports bind, and the dotted ones that they stand for."""
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                yield (alias.asname, alias.name) if alias.asname else (first, first)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def _named(nodes: Sequence[ast.AST], known: dict[str, str]) -> Iterator[tuple[Position, str]]:
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _parts(alias.name, alias.lineno, alias.col_offset)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from _parts(node.module, node.lineno, node.col_offset + len("from "))
            for alias in node.names:
                yield (alias.lineno, alias.col_offset), node.module
        elif isinstance(node, ast.Attribute) and (owner := _dotted(node.value, known)):
            yield (node.end_lineno or 0, (node.end_col_offset or 0) - len(node.attr)), owner
        elif isinstance(node, ast.Name) and node.id in known:
            yield (node.lineno, node.col_offset), known[node.id].rpartition(".")[0]


def _parts(dotted: str, line: int, column: int) -> Iterator[tuple[Position, str]]:
    before, _, last = dotted.rpartition(".")
    while last:
        yield (line, column + len(before) + bool(before)), before
        before, _, last = before.rpartition(".")


def _dotted(node: ast.expr, known: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return known.get(node.id, "")
    if isinstance(node, ast.Attribute):
        before = _dotted(node.value, known)
        return f"{before}.{node.attr}" if before else ""
    return ""
