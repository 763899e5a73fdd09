"""Black's form of Python source, piece by piece.

Black takes most of the time of a generation, and neighbouring api-versions are nearly the same.
What black makes of a class, a method, a docstring or an assignment does not depend on what stands
around it, so each is formatted by itself, and once however often it occurs.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from ..problems import InputError
from .settled_form import is_settled

_DEFINITION = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_APART = (ast.Assign, ast.AnnAssign, ast.If)
"""What black formats by itself where a blank line, or another such statement, comes before it."""

_BEFORE_CLASS = re.compile(r"\n\n\n(?=class |@)")

_STAND_IN = '        """_"""\n'
"""In the place of a docstring, since that alone tells one api-version's method from another's."""

_LARGEST = 200_000
"""Characters of a piece.  Black takes the square of the values of a `Literal`, ten seconds for
40,000: what is larger stays as the templates print it."""


def format_source(path: str, text: str) -> str:
    """Black's form of a Python file; any other file as it is, ending in one line end."""
    if not path.endswith(".py"):
        return text.rstrip() + "\n" if text.strip() else ""
    with _explained(path):
        return _module(text)


def _module(text: str) -> str:
    """A class at a time, as the tree of all takes a hundred times the memory of the text."""
    parts = [_statements(part) for part in _BEFORE_CLASS.split(text)]
    formatted = [part for part in parts if part is not None]
    if len(formatted) == len(parts):
        return "\n\n".join(formatted)
    ast.parse(text)
    whole = _statements(text)
    return _formatted(text) if whole is None else whole


def _statements(text: str) -> str | None:
    """None where black has to see what stands around them."""
    lines = text.split("\n")
    try:
        pieces = list(_pieces(ast.parse(text).body, lines))
    except SyntaxError:  # it was cut inside of a string
        return None
    if not pieces or _says(lines[: pieces[0].start]) or _says(lines[pieces[-1].end :]):
        return None
    if not _ends_for_itself(pieces[-1].last):
        return None
    return _joined(pieces, [_statement(piece, lines) for piece in pieces], 2)


def _statement(piece: _Statements, lines: list[str]) -> str:
    node = piece.only
    if isinstance(node, ast.ClassDef) and any(isinstance(n, ast.FunctionDef) for n in node.body):
        return _class(piece.start, node, lines)
    return _formatted(piece.text(lines))


def _class(start: int, node: ast.ClassDef, lines: list[str]) -> str:
    head, *members = pieces = list(_pieces(node.body, lines))
    first = _formatted(_text(lines[start : head.end]))
    return _joined(pieces, [first, *(_member(piece, lines) for piece in members)], 1)


def _member(piece: _Statements, lines: list[str]) -> str:
    doc = _docstring(piece.only)
    if doc is None:
        return _inside("class _:\n", piece.text(lines))
    start, end = doc.lineno - 1, doc.end_lineno or 0
    code = f"{_text(lines[piece.start : start])}{_STAND_IN}{_text(lines[end : piece.end])}"
    docstring = _inside("class _:\n    def _():\n", _text(lines[start:end]))
    return _inside("class _:\n", code).replace(_STAND_IN, docstring, 1)


def _inside(head: str, text: str) -> str:
    """The form of what is indented, by means of something that it can stand in."""
    return _formatted(head + text).removeprefix(head)


def _formatted(text: str) -> str:
    return text if is_settled(text) else _black(text)


@cache
def _black(text: str) -> str:
    if len(text) > _LARGEST:
        return text
    import black
    from black.mode import TargetVersion

    mode = black.Mode(line_length=100, target_versions={TargetVersion.PY310})
    return black.format_str(text, mode=mode)


@contextmanager
def _explained(path: str) -> Iterator[None]:
    """Says of which file an error is."""
    try:
        yield
    except (SyntaxError, ValueError) as error:  # black's own error is a ValueError
        what = f"what the templates print here is no Python ({error})"
        raise InputError(what, where=path, todo="Mend the template.") from None


@dataclass(frozen=True)
class _Statements:
    """Statements that are formatted together."""

    first: ast.stmt
    last: ast.stmt

    @property
    def start(self) -> int:
        """The index of its first line."""
        decorators = self.first.decorator_list if isinstance(self.first, _DEFINITION) else []
        return min([self.first.lineno, *(d.lineno for d in decorators)]) - 1

    @property
    def end(self) -> int:
        """The index of the first line after it."""
        return self.last.end_lineno or 0

    @property
    def only(self) -> ast.stmt | None:
        return self.first if self.first is self.last else None

    def text(self, lines: list[str]) -> str:
        return _text(lines[self.start : self.end])


def _docstring(node: ast.stmt | None) -> ast.stmt | None:
    """The docstring of a method that consists of more, where it has its lines to itself."""
    if not isinstance(node, ast.FunctionDef) or len(node.body) < 2 or not ast.get_docstring(node):
        return None
    doc, code, *_ = node.body
    alone = node.lineno < doc.lineno and (doc.end_lineno or 0) < code.lineno
    return doc if alone and doc.col_offset == 8 else None


def _pieces(body: Iterable[ast.stmt], lines: list[str]) -> Iterator[_Statements]:
    piece: _Statements | None = None
    for node in body:
        following = _Statements(node, node)
        if piece and not _separable(piece, following, lines):
            piece = replace(piece, last=node)
            continue
        if piece:
            yield piece
        piece = following
    if piece:
        yield piece


def _separable(piece: _Statements, following: _Statements, lines: list[str]) -> bool:
    """Whether what black makes of the two is the same when it sees them one by one."""
    last, node = piece.last, following.first
    if following.start < piece.end or _says(lines[piece.end : following.start]):
        return False  # a comment, which black may move, or two statements of one line
    if not _ends_for_itself(last):
        return False
    blank = following.start > piece.end
    if isinstance(node, _APART):
        return blank or isinstance(last, _APART)
    return blank and (isinstance(node, _DEFINITION) or isinstance(last, _DEFINITION))


def _ends_for_itself(node: ast.stmt) -> bool:
    """Whether what follows it does not depend on what is inside of it."""
    return not hasattr(node, "body") or isinstance(node, (*_DEFINITION, ast.If))


def _says(lines: list[str]) -> bool:
    return any(line.strip() for line in lines)


def _joined(pieces: list[_Statements], parts: list[str], most: int) -> str:
    """With black's blank lines: none is lost up to `most`, and `most` are around a definition."""
    gaps = [""]
    for before, piece in pairwise(pieces):
        wide = _ends_in_definition(before.last) or isinstance(piece.first, _DEFINITION)
        gaps.append("\n" * (most if wide else min(piece.start - before.end, most)))
    return "".join(gap + part for gap, part in zip(gaps, parts, strict=True))


def _ends_in_definition(node: ast.stmt) -> bool:
    if isinstance(node, ast.If):
        return _ends_in_definition((node.orelse or node.body)[-1])
    return isinstance(node, _DEFINITION)


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"
