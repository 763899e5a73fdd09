"""What the imports of a file bind, and which package each version's name in it stands in."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

Position = tuple[int, int]
"""Line and column of a name, as the tokenizer counts them."""

OUTER = "aoai"


@dataclass(frozen=True)
class Import:
    """One name that is imported: `import MODULE as ALIAS`, or `from MODULE import NAME as ALIAS`.

    level: the dots before the module
    """

    module: str
    name: str
    alias: str
    level: int = 0

    @property
    def root(self) -> str:
        return self.module.partition(".")[0]

    @property
    def full(self) -> str:
        return f"{self.module}.{self.name}" if self.name else self.module

    @property
    def local(self) -> str:
        """The name that is bound: of `import a.b`, that is `a`."""
        return self.alias or self.name or self.root

    @property
    def target(self) -> str:
        """The dotted name that the local one stands for."""
        return self.full if self.alias or self.name else self.root


def imports(nodes: Iterable[ast.AST]) -> Iterator[Import]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (Import(a.name, "", a.asname or "") for a in node.names)
        elif isinstance(node, ast.ImportFrom):
            module, level = node.module or "", node.level
            yield from (Import(module, a.name, a.asname or "", level) for a in node.names)


# -- names of packages ---------------------------------------------------------------------------


def owners(nodes: Sequence[ast.AST], known: Iterable[Import]) -> dict[Position, str]:
    """The package by the place of the name; what is not told stands in the outer one."""
    targets = {each.local: each.target for each in known if not each.level}
    return {place: dotted for place, dotted in _named(nodes, targets) if dotted.startswith(OUTER)}


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
