"""Bodies of functions that are the same to a checker whatever our packages are.

Nothing in them comes from another module than Python's own: neither by a name, nor by a field of
something that holds what comes from there.  A checker need not read them again for each package.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from .imports import Import

Words: TypeAlias = "frozenset[str]"
"""Names, and fields as `.name`."""
_Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"
_FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
_BESIDE = (ast.Attribute, ast.Yield, ast.YieldFrom, ast.Global, ast.Nonlocal)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class _Statement:
    """Of a module: the words in it, and those that it gives a meaning to."""

    words: Words
    binds: Words


def untouched(tree: ast.Module, imports: Iterable[Import]) -> Iterator[tuple[int, int]]:
    """The first and the last line of each such body."""
    tied = frozenset(
        each.local for each in imports if each.level or each.root not in sys.stdlib_module_names
    )
    if "*" in tied:
        return
    words: dict[ast.AST, Words] = {}
    statements = [_Statement(_words(node, words), _binds(node)) for node in tree.body]
    while more := [s for s in statements if s.words & tied]:
        statements = [s for s in statements if not s.words & tied]
        tied = tied.union(*(s.binds for s in more))
    for node, around in _functions(tree):
        tie = words[node].union(*(_words(each, words) for each in around)) & tied
        if not tie and _is_quiet(node):
            yield node.body[0].lineno, node.body[-1].end_lineno or node.body[-1].lineno


def _functions(tree: ast.Module) -> Iterator[tuple[_Function, list[ast.AST]]]:
    """Functions and methods, with what is said of their class."""
    for node in tree.body:
        if isinstance(node, _FUNCTION):
            yield node, []
        elif isinstance(node, ast.ClassDef):
            header: list[ast.AST] = [*node.bases, *node.keywords, *node.decorator_list]
            yield from ((inner, header) for inner in node.body if isinstance(inner, _FUNCTION))


def _is_quiet(node: _Function) -> bool:
    """Whether a checker learns nothing from the body of a function for the rest of the file."""
    return node.body[0].lineno > node.lineno and not any(
        isinstance(inner, _BESIDE) and isinstance(getattr(inner, "ctx", ast.Store()), ast.Store)
        for statement in node.body
        for inner in ast.walk(statement)
    )


def _words(top: ast.AST, known: dict[ast.AST, Words]) -> Words:
    """The words in a node; those of the functions in it are put down by the way."""
    if top in known:
        return known[top]
    words: set[str] = set()
    waiting = [top]
    while waiting:
        node = waiting.pop()
        if isinstance(node, _FUNCTION) and node is not top:
            words |= _words(node, known)
            continue
        if isinstance(node, ast.Attribute):
            words.add(f".{node.attr}")
        elif isinstance(node, ast.Name):
            words.add(node.id)
        elif isinstance(node, ast.Constant):
            # It may be a type in quotes.
            words.update(_WORD.findall(node.value) if isinstance(node.value, str) else ())
        elif isinstance(node, ast.MatchClass):
            words.update(f".{name}" for name in node.kwd_attrs)
        waiting += ast.iter_child_nodes(node)
    known[top] = frozenset(words)
    return known[top]


def _binds(statement: ast.stmt) -> Words:
    """Fields and globals wherever they are set; names and definitions outside of functions."""
    bound: set[str] = set()
    waiting: list[tuple[ast.AST, str, bool]] = [(statement, "", True)]
    while waiting:
        node, mark, outside = waiting.pop()
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            bound.add(f".{node.attr}")
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            bound.update(node.names)
        elif isinstance(node, (ast.ClassDef, *_FUNCTION)) and outside:
            bound.add(mark + node.name)
        elif isinstance(node, ast.Name) and outside:
            bound.add(mark + node.id)
        mark = "." if isinstance(node, ast.ClassDef) else mark
        outside = outside and not isinstance(node, _FUNCTION)
        waiting += ((inner, mark, outside) for inner in ast.iter_child_nodes(node))
    return frozenset(bound)
