"""What a program can reach of an api-version's package, as far as a type checker looks at it.

Where two packages offer a program the same, they are judged alike, so one verdict serves both.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TypeAlias

Symbol: TypeAlias = "tuple[str, str]"
"""A module of the package, such as `resources/chat`, and a name in it."""
Surface: TypeAlias = "frozenset[str]"
_DOTTED = re.compile(r"[^\W\d]\w*(?:\.\w+)?")
_Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"
_FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
_Placed: TypeAlias = "ast.stmt | ast.expr | ast.arg | ast.keyword"
_ANSWERS, _TYPES = "models", ("models", "types")


@dataclass(frozen=True)
class Words:
    """All words of a program.

    whole: whether fields count that it does not name, since it hands on or compares whole types
    """

    named: frozenset[str]
    whole: bool


@dataclass(frozen=True)
class Piece:
    """A piece of a definition; `member` and `field` are words without which it does not count."""

    text: str
    refers: frozenset[Symbol]
    member: str | None = None
    field: str | None = None

    def counts(self, words: Words) -> bool:
        named = words.named
        needed = self.member is None or self.member in named or self.member.startswith("__")
        return needed and (words.whole or self.field is None or self.field in named)


class Package:
    """A generated package, each file of which is read when it is first reached."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        files = (path.relative_to(folder) for path in folder.rglob("*.py"))
        self._modules = frozenset(file.with_suffix("").as_posix() for file in files)
        self._parts = {name: {*name.split("/")} - {"__init__"} for name in self._modules}
        self._pieces = cache(self._pieces_of)

    def surface(self, words: Words) -> Surface:
        """All that a checker looks at for a program with these words."""
        waiting = [
            (module, name)
            for module, parts in self._parts.items()
            if parts <= words.named
            for name in self._pieces(module).keys() & words.named
        ]
        if any(module in _TYPES for module, _ in waiting):
            words = replace(words, whole=True)
        reached: set[Symbol] = set()
        wanted_pieces: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                pieces = [p for p in self._pieces(name[0]).get(name[1], ()) if p.counts(words)]
                wanted_pieces.update(piece.text for piece in pieces)
                waiting += (other for piece in pieces for other in piece.refers)
        return frozenset(wanted_pieces)

    def _pieces_of(self, module: str) -> dict[str, list[Piece]]:
        path = self._folder / f"{module}.py"
        made = _Module(module, path.read_text("utf-8"), self._modules)
        others = (self._pieces(other) for other in made.starred)
        return dict(item for pieces in (*others, made.pieces()) for item in pieces.items())


class _Module:
    """A generated file, taken to pieces."""

    def __init__(self, name: str, text: str, modules: frozenset[str]) -> None:
        self._name = name
        self._lines = [line.encode() for line in text.splitlines(keepends=True)]
        self._statements = list(_flat(ast.parse(text).body))
        self.starred: list[str] = []
        """Modules all of whose names are here too."""
        self._imported = dict(self._imports(modules))

    def pieces(self) -> dict[str, list[Piece]]:
        """Every definition, by its name."""
        by_name: dict[str, list[Piece]] = {}
        for name, target in self._imported.items():
            if not isinstance(target, str):
                by_name[name] = [Piece(f"{self._name}.{name} is {target}", frozenset({target}))]
        self._defined = {name for node in self._statements for name in _names(node)}
        for node in self._statements:
            for name in _names(node):
                by_name.setdefault(name, []).extend(self._of(node, name))
        return by_name

    def _imports(self, modules: frozenset[str]) -> Iterator[tuple[str, Symbol | str]]:
        """What comes from the same package: names of a module, or whole modules."""
        for node in self._statements:
            if isinstance(node, ast.ImportFrom) and 0 < node.level <= self._name.count("/") + 1:
                inside = [*self._name.split("/")[: -node.level], *(node.module or "").split(".")]
                source = "/".join(filter(None, inside))
                source = f"{source}/__init__" if f"{source}/__init__" in modules else source
                for alias in node.names:
                    module = "/".join(filter(None, [*inside, alias.name]))
                    target = module if module in modules else (source, alias.name)
                    if alias.name != "*":
                        yield alias.asname or alias.name, target
                    elif source in modules:
                        self.starred.append(source)

    def _of(self, node: ast.stmt, name: str) -> Iterator[Piece]:
        if not isinstance(node, ast.ClassDef):
            yield self._piece(name, [node])
            return
        yield self._piece(f"class {name}", [*node.decorator_list, *node.bases, *node.keywords])
        overloads: Counter[str] = Counter()
        for inner in _flat(node.body):
            for member in _names(inner):
                owner = f"{name}.{member}"
                if isinstance(inner, _FUNCTION):
                    overloads[member] += 1
                    yield from self._of_method(f"{owner} {overloads[member]}", inner)
                elif isinstance(inner, ast.AnnAssign):
                    piece = self._piece(owner, [inner])
                    free = self._name == _ANSWERS or "NotRequired[" in piece.text
                    yield replace(piece, field=member if free else None)
                else:
                    yield replace(self._piece(owner, [inner]), member=member)

    def _of_method(self, owner: str, node: _Function) -> Iterator[Piece]:
        """Its signature, but for an `__init__`, which makes attributes."""
        given = node.args
        optional = [
            a for a, value in zip(given.kwonlyargs, given.kw_defaults, strict=True) if value
        ]
        always: list[_Placed] = [*given.posonlyargs, *given.args, *given.defaults]
        always += [a for a in given.kwonlyargs if a not in optional]
        always += filter(None, (given.vararg, given.kwarg, node.returns, *node.decorator_list))
        whole = node.name == "__init__"
        field = node.name if "property" in map(ast.unparse, node.decorator_list) else None
        signature = self._piece(owner, [node] if whole else always)
        yield replace(signature, member=None if field else node.name, field=field)
        for arg in () if whole else optional:
            yield replace(self._piece(owner, [arg]), member=node.name, field=arg.arg)

    def _piece(self, owner: str, nodes: Iterable[_Placed]) -> Piece:
        texts = [self._text(node) for node in nodes]
        words = {word for text in texts for word in _DOTTED.findall(text)}
        refers = frozenset(name for word in words if (name := self._meant(word)))
        return Piece(f"{self._name}.{owner}: {'; '.join(texts)}", refers)

    def _meant(self, dotted: str) -> Symbol | None:
        first, _, second = dotted.partition(".")
        target = self._imported.get(first)
        if isinstance(target, str):
            return (target, second) if second else None
        return target or ((self._name, first) if first in self._defined else None)

    def _text(self, node: _Placed) -> str:
        lines = self._lines[node.lineno - 1 : node.end_lineno]
        lines[-1] = lines[-1][: node.end_col_offset]
        lines[0] = lines[0][node.col_offset :]
        return b"".join(lines).decode()


def _flat(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements, those under a condition included."""
    for node in body:
        if isinstance(node, ast.If):
            yield from _flat([*node.body, *node.orelse])
        else:
            yield node


def _names(node: ast.stmt) -> list[str]:
    """What a statement defines."""
    if isinstance(node, (ast.ClassDef, *_FUNCTION)):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    return [target.id for target in targets if isinstance(target, ast.Name)]
