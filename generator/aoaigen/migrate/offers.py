"""What packages offer each file of a program, so that the same offer is judged but once."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import TypeAlias

from ..home import Home
from .code import Code
from .explain import dotted
from .surface import Package, Surface, Words

Offer: TypeAlias = "tuple[Surface, ...]"
_TYPE_COMMENT = re.compile(r"#\s*type:(.*)")
_PROSE = re.compile(r"\w\s+\w|[^\w\s.,|()\[\]\"']")
_WORD = re.compile(r"\w+")
_COMPARING = ("isinstance", "issubclass", "type")
HELPED = frozenset({"retrieve", "complete"})
"""Methods whose answers are also those of the runtime's helpers, as of `poll`."""
_COMMON = re.compile(r"aoai\.(types|models)\b")


class Offers:
    """What each file can reach of a package, by its own words and those of what it imports."""

    def __init__(self, codes: Collection[Code], home: Home) -> None:
        self._home = home
        self._package = cache(self._package_of)
        self._offered = cache(self._offered_of)
        self._reach = reach = _imports(codes)
        words = {code.module: _words(code) for code in codes}
        packages = {code.module: code.packages for code in codes}
        self._words = {module: _joined(words[m] for m in inner) for module, inner in reach.items()}
        common = {code.module for code in codes if _is_common(code)}
        self._common = {module for module, inner in reach.items() if inner & common}
        self._packages = {
            module: sorted(frozenset().union(*(packages[m] for m in inner)))
            for module, inner in reach.items()
        }

    def reached(self, modules: Iterable[str]) -> frozenset[str]:
        """The files themselves, and those that they import."""
        return frozenset().union(*(self._reach[module] for module in modules))

    def to(self, code: Code, move: Mapping[str, str]) -> Offer:
        """What a file is offered after a move; one of no packages is none."""
        names = (
            f"{name.rpartition('.')[0]}.{move[name]}" if name in move else name
            for name in self._packages[code.module]
        )
        return tuple(self._offered(name, code.module) for name in names)

    def _offered_of(self, name: str, module: str) -> Surface:
        package = self._package(name)
        if package is None or module in self._common:
            return frozenset({name})
        return package.surface(self._words[module])

    def _package_of(self, name: str) -> Package | None:
        folder = self._home.packages.joinpath(*name.split("."))
        return Package(folder) if (folder / "__init__.py").is_file() else None


def _words(code: Code) -> Words:
    """Every word of the program itself: prose apart, but for what may be types in quotes."""
    words = set(_WORD.findall(" ".join(_TYPE_COMMENT.findall(code.text))))
    for node in code.nodes:
        for value in vars(node).values():
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, str) and not _PROSE.search(text):
                    words.update(_WORD.findall(text))
    return Words(HELPED | words, any(map(_takes_whole, code.nodes)))


def _takes_whole(node: ast.AST) -> bool:
    """Whether it hands on fields that it does not name, or compares types as a whole."""
    if isinstance(node, ast.Call):
        called = node.func.id if isinstance(node.func, ast.Name) else ""
        return called in _COMPARING or any(each.arg is None for each in node.keywords)
    return isinstance(node, ast.arguments) and node.kwarg is not None


def _is_common(code: Code) -> bool:
    """Whether it names what all api-versions have in common, which asks more than a program says.

    A protocol of `aoai.types` has arguments and fields of its own.
    """
    known = [each for each in code.imports if not each.level]
    chains = (".".join(dotted(node)) for node in code.nodes if isinstance(node, ast.Attribute))
    renamed = any(each.full == "aoai" and each.alias for each in known)
    return renamed or any(map(_COMMON.match, (*(each.full for each in known), *chains)))


def _joined(words: Iterable[Words]) -> Words:
    all_words = list(words)
    named = frozenset().union(*(each.named for each in all_words))
    return Words(named, any(each.whole for each in all_words))


def _imports(codes: Collection[Code]) -> dict[str, frozenset[str]]:
    """The files that each file imports, over any number of steps, and itself."""
    called: dict[str, set[str]] = {}
    for code in codes:
        for part in code.parts[-2:]:
            called.setdefault(part, set()).add(code.module)
    direct = {
        code.module: {m for name in code.imported & called.keys() for m in called[name]}
        for code in codes
    }
    return {module: frozenset(_reached(module, direct)) for module in direct}


def _reached(module: str, direct: Mapping[str, Iterable[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [module]
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached.add(one)
            waiting += direct[one]
    return reached
