"""Black's form of Python source, piece by piece.

Black takes most of the time of a generation, and neighbouring api-versions are nearly the same.
What black makes of a class, a method, a docstring or an assignment does not depend on what stands
around it, so each is formatted by itself, and once however often it occurs.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache

from ..problems import InputError
from .settled_form import is_settled

_TOP = re.compile(r"(\n\n+)(?=[^\s#\"'])")
_MEMBER = re.compile(r"(\n\n+)(?= {4}(?:@|(?:async )?def |if ))")
"""Where a file or a class may be cut."""

_CLASS = re.compile(r"(?:@.*\n)*class .*:\n {4}\S")
_DEFINITION = re.compile(r"^\s*(?:@|(?:async )?def |class )", re.MULTILINE)
_DOCUMENTED = re.compile(
    r"((?: {4}@.*\n)* {4}(?:async )?def \w+\(\n(?: {8}.*\n)+ {4}\) -> .*:\n)"
    r'( {8}"""[\s\S]*?"""\n)( {8}[\s\S]+)'
)
"""A method that consists of more than its docstring."""

_STAND_IN = '        """_"""\n'
"""In the place of a docstring, since that alone tells one api-version's method from another's."""

_LARGEST = 200_000
"""Characters of a piece.  Black takes the square of the values of a `Literal`, ten seconds for
40,000: what is larger stays as the templates print it."""


def format_source(path: str, text: str) -> str:
    """Black's form of a Python file; any other file as it is, ending in one line end."""
    if not (text and path.endswith(".py")):
        return text.rstrip() + "\n" if text.strip() else ""
    try:
        return _module(text)
    except (SyntaxError, ValueError) as error:  # black's own error is a ValueError
        what = f"what the templates print here is no Python ({error})"
        raise InputError(what, where=path, todo="Mend the template.") from None


def _module(text: str) -> str:
    """A class at a time, as the tree of all takes a hundred times the memory of the text."""
    try:
        return _joined(text, _TOP, 2, _statements)
    except (SyntaxError, ValueError):  # it was cut where black has to see both sides
        ast.parse(text)
        return _black(text)


def _joined(text: str, cut: re.Pattern[str], most: int, form: Callable[[str], str]) -> str:
    """With black's blank lines: none is lost up to `most`, and `most` are around a definition."""
    return "".join(form(piece) + "\n" * blank for piece, blank in _pieces(text, cut, most))


def _pieces(text: str, cut: re.Pattern[str], most: int) -> Iterator[tuple[str, int]]:
    """What is formatted together, and how many blank lines are behind it."""
    piece, *rest = cut.split(text.rstrip("\n"))
    for gap, following in zip(rest[::2], rest[1::2], strict=True):
        blank = min(len(gap) - 1, most)
        if _separable(piece, following, wide=blank == most):
            yield f"{piece}\n", blank
            piece = following
        else:
            piece += gap + following
    yield f"{piece}\n", 0


def _separable(piece: str, following: str, *, wide: bool) -> bool:
    """Whether what black makes of the two is the same when it sees them one by one.

    Where there are as many blank lines as can be they stay, behind imports, too.
    """
    if piece.count('"""') % 2 or piece.rpartition("\n")[2].lstrip().startswith("#"):
        return False  # it ends inside of a string, or in a comment, which black may move
    return wide or not (_DEFINITION.match(following) or _DEFINITION.search(piece))


def _statements(text: str) -> str:
    ast.parse(text)
    if not _CLASS.match(text):
        return _formatted(text)
    return _joined(text, _MEMBER, 1, _member)


def _member(text: str) -> str:
    if not text.startswith(" "):  # the head of the class
        return _formatted(text)
    documented = _DOCUMENTED.fullmatch(text)
    if documented is None:
        return _inside("class _:\n", text)
    signature, docstring, code = documented.groups()
    docstring = _inside("class _:\n    def _():\n", docstring)
    return _inside("class _:\n", signature + _STAND_IN + code).replace(_STAND_IN, docstring, 1)


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
