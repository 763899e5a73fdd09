"""What a name of a file stands for, as far as its own source says."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from functools import cached_property

from .code import Code
from .explain import dotted

_OURS = ("aoai", "openai")


class Bindings:
    """The names of one file, by where they are bound."""

    def __init__(self, code: Code, judged: Collection[str]) -> None:
        """`judged` are the names of the user's own modules and folders."""
        self._code = code
        self._judged = judged

    def foreign(self, name: str) -> bool:
        """Whether a name can only come from a library that is neither ours nor the user's own."""
        roots = list(self._roots(name, set()))
        return bool(roots) and all(
            module is not None and module not in self._judged and module not in _OURS
            for module in roots
        )

    def spelled(self, parts: list[str]) -> list[str]:
        """`create` as `client.files.create`, where the name stands for that alone."""
        sources = self._bound.get(parts[0], []) if parts else []
        value = sources[0] if len(sources) == 1 else None
        if isinstance(value, ast.Attribute):
            return [*dotted(value), *parts[1:]]
        return parts

    def _roots(self, name: str, seen: set[str]) -> Iterator[str | None]:
        """The first names of the modules that it comes from; None for a parameter and the like."""
        if name in seen:
            return
        seen.add(name)
        for source in self._bound.get(name, [None]):
            if isinstance(source, ast.expr):
                roots = [n.id for n in ast.walk(source) if isinstance(n, ast.Name)]
                yield from (inner for root in roots for inner in self._roots(root, seen))
                yield from () if roots else (None,)
            else:
                yield source

    @cached_property
    def _bound(self) -> dict[str, list[ast.expr | str | None]]:
        bound: dict[str, list[ast.expr | str | None]] = {}
        for each in self._code.imports:
            bound.setdefault(each.local, []).append(None if each.level else each.root)
        for node in self._code.nodes:
            for name, source in _of(node):
                bound.setdefault(name, []).append(source)
        return bound


def _of(node: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    if isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            if isinstance(target, ast.Name):
                yield target.id, node.value
    elif isinstance(node, ast.withitem) and isinstance(node.optional_vars, ast.Name):
        yield node.optional_vars.id, node.context_expr
    elif isinstance(node, ast.arg):
        yield node.arg, None


def judged_modules(codes: Collection[Code]) -> frozenset[str]:
    """Every name under which a file or a folder of the user could be imported."""
    return frozenset(part for code in codes for part in code.parts)


def importers(codes: Collection[Code], chosen: Collection[Code]) -> list[Code]:
    """The chosen files and those that import them, over any number of steps."""
    importing: set[str] = set()
    more = chosen
    while more:
        importing |= {code.module for code in more}
        names = {name for code in more for name in code.parts[-2:]}
        more = [c for c in codes if c.module not in importing and names & c.imported]
    return [code for code in codes if code.module in importing]
