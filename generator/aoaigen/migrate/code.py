"""A user's Python files: found, parsed, and rewritten for another api-version."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from os.path import commonpath
from pathlib import Path

from ..problems import InputError

_SKIPPED = {"__pycache__", "node_modules", "site-packages", "build", "dist", "venv"}
PACKAGE = re.compile(r"v\d{4}_\d{2}_\d{2}(_preview)?\Z")


@dataclass(frozen=True)
class Code:
    """One file; `module` is its place in a tree whose names Python can import."""

    path: Path
    module: str
    text: str
    tree: ast.Module

    @property
    def packages(self) -> frozenset[str]:
        """The packages of api-versions that the code names, strings apart."""
        return frozenset(t.string for t in _names(self.text) if PACKAGE.match(t.string))


def read(paths: Iterable[Path]) -> list[Code]:
    """All Python files under the paths."""
    found = sorted({file.resolve() for path in paths for file in _files(path)})
    if not found:
        raise InputError("no Python file is here", todo="Name a .py file or a folder with some.")
    base = Path(commonpath([file.parent for file in found]))
    return [_read(file, base) for file in found]


def _files(path: Path) -> Iterator[Path]:
    if not path.exists():
        raise InputError("no such file or folder", where=path, todo="Check the path.")
    if path.is_file():
        yield path
        return
    for file in path.rglob("*.py"):
        inside = file.relative_to(path).parts
        if not any(part in _SKIPPED or part.startswith(".") for part in inside):
            yield file


def _read(path: Path, base: Path) -> Code:
    try:
        with tokenize.open(path) as file:
            text = file.read()
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        line = f":{error.lineno}" if isinstance(error, SyntaxError) and error.lineno else ""
        raise InputError("not valid Python", where=f"{path}{line}", todo="Correct it.") from None
    parts = path.relative_to(base).with_suffix("").parts
    module = "/".join(re.sub(r"\W|^(?=\d)", "_", part) for part in parts)
    return Code(path, f"{module}.py", text, tree)


def _names(text: str) -> Iterator[tokenize.TokenInfo]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NAME:
            yield token


def rewritten(code: Code, packages: Mapping[str, str]) -> str:
    """The text with the names of packages replaced; strings and comments stay."""
    lines = code.text.splitlines(keepends=True)
    for token in reversed([t for t in _names(code.text) if t.string in packages]):
        row, (start, end) = token.start[0] - 1, (token.start[1], token.end[1])
        lines[row] = lines[row][:start] + packages[token.string] + lines[row][end:]
    return "".join(lines)


def original_column(code: Code, packages: Mapping[str, str], line: int, column: int) -> int:
    """Where a column of the rewritten text is in the user's own."""
    for token in _names(code.text):
        if token.start[0] == line and token.string in packages and token.end[1] <= column:
            column -= len(packages[token.string]) - len(token.string)
    return max(column, 0)
