"""A user's Python files and notebooks: read, parsed, and rewritten for another api-version."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from ..problems import InputError
from .files import Unread, content, python_files
from .imports import OUTER, Import, imports, owners
from .modules import module_paths
from .notebook import Cells, cells_of
from .untouched import untouched

if TYPE_CHECKING:
    from ..diff import Change

_DATED = re.compile(r"v\d{4}_\d{2}_\d{2}(_preview)?\Z")
_LIKE_PACKAGE = re.compile(r"\b(v\d|preview\b|latest\b)")
_TYPED = re.compile(r"#\s*type:(?!\s*ignore)")
PACKAGE = re.compile(rf"{_DATED.pattern}|(v\d{{1,4}}(_preview)?|preview|latest)\Z")


@dataclass(frozen=True)
class Code:
    """One file; `module` is its place in a tree whose names Python can import.

    `text` has the line ends of the file; of a notebook it is all cells of code, one below another.
    """

    path: Path
    module: str
    text: str
    encoding: str
    tree: ast.Module
    cells: Cells | None = None

    @cached_property
    def lines(self) -> list[str]:
        return list(_lines(self.text))

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of its folders and its own, under which it may be imported."""
        return PurePosixPath(self.module).with_suffix("").parts

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of the tree: it is walked once."""
        return tuple(ast.walk(self.tree))

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        return tuple(imports(self.nodes))

    @cached_property
    def names(self) -> tuple[tokenize.TokenInfo, ...]:
        """Names that look like a package of an api-version, strings and comments apart."""
        rows = [n for n, line in enumerate(self.lines, 1) if _LIKE_PACKAGE.search(line)]
        last = rows[-1] if rows else 0
        tokens = tokenize.generate_tokens(_lines(self.text).readline)
        wanted = takewhile(lambda t: t.start[0] <= last, tokens)
        return tuple(t for t in wanted if t.type == tokenize.NAME and PACKAGE.match(t.string))

    @cached_property
    def versions(self) -> tuple[tuple[tokenize.TokenInfo, str], ...]:
        """The names of api-versions' packages, each with where it is: `aoai.v2024_10_21`."""
        if not _LIKE_PACKAGE.search(self.text):
            return ()
        inside = owners(self.nodes, self.imports)
        placed = ((token, inside.get(self._at(token))) for token in self.names)
        # Only a date says whose it is by itself: `v1` may be anybody's variable.
        return tuple(
            (token, f"{owner or OUTER}.{token.string}")
            for token, owner in placed
            if owner or _DATED.match(token.string)
        )

    def _at(self, token: tokenize.TokenInfo) -> tuple[int, int]:
        """Its place as the parser counts it: columns in bytes."""
        line, column = token.start
        return line, len(token.line[:column].encode())

    @cached_property
    def packages(self) -> frozenset[str]:
        """The packages of api-versions that the code names, strings apart."""
        return frozenset(dotted for _, dotted in self.versions)

    @cached_property
    def untouched(self) -> tuple[tuple[int, int], ...]:
        """The lines of bodies that no package has to do with."""
        return () if _TYPED.search(self.text) else tuple(untouched(self.tree, self.imports))

    @cached_property
    def imported(self) -> frozenset[str]:
        """Every part of the names of modules that it imports, and what it imports from them."""
        return frozenset(part for each in self.imports for part in each.full.split("."))

    def place(self, line: int) -> tuple[int | None, int]:
        """The cell of a line and the line in it, in a notebook."""
        return self.cells.place(line) if self.cells else (None, line)

    def remark(self, node: ast.expr | ast.keyword, message: str, certain: bool = False) -> Remark:
        """Something about the place where a node begins."""
        return Remark(self, node.lineno, node.col_offset, message, certain)


@dataclass(frozen=True)
class Remark:
    """Something about a place of the user's text; columns count from 0.

    certain: whether something breaks there, or only cannot be told
    """

    code: Code
    line: int
    column: int
    message: str
    certain: bool = False
    change: Change | None = None


def read(paths: Iterable[Path]) -> tuple[list[Code], list[Unread]]:
    """All that is Python under the paths, and the files that cannot be judged.

    Raises:
        InputError: a path leads nowhere, or there is no Python file at all.
    """
    files, unread = python_files(paths)
    if not files and not unread:
        raise InputError("no Python file is here", todo="Name a .py file or a folder with some.")
    modules = module_paths(files) if files else {}
    all_read = [_read(file, modules[file]) for file in files]
    unread += [one for one in all_read if isinstance(one, Unread)]
    return [one for one in all_read if isinstance(one, Code)], unread


def _read(path: Path, module: str) -> Code | Unread:
    try:
        raw = content(path)
        cells = cells_of(raw) if path.suffix == ".ipynb" else None
        text, encoding = (cells.text, "utf-8") if cells else _decoded(raw)
        code = Code(path, module, text, encoding, ast.parse(text), cells)
        code.names  # noqa: B018 - the tokenizer may find fault where the parser does not
        return code
    except OSError as error:
        return Unread(path, 1, f"it cannot be read ({error.strerror})")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return Unread(path, line, f"not {error.encoding}, and no other encoding is declared")
    except (SyntaxError, tokenize.TokenError) as error:
        line = getattr(error, "lineno", None) or 1
        return Unread(path, line, "not valid Python of this version, so it is not judged")
    except (ValueError, LookupError, RecursionError, MemoryError) as error:
        return Unread(path, 1, f"it cannot be judged ({error or type(error).__name__})")


def _lines(text: str) -> io.StringIO:
    """The lines as Python counts them, each with its end."""
    return io.StringIO(text, newline="")


def _decoded(raw: bytes) -> tuple[str, str]:
    encoding, _ = tokenize.detect_encoding(io.BytesIO(raw).readline)
    return raw.decode(encoding), encoding


def rewritten(code: Code, packages: Mapping[str, str]) -> str:
    """The text with the names of packages replaced; strings and comments stay.

    packages: the names that come in place of `aoai.v2024_10_21` and others
    """
    lines = list(code.lines)
    for token, dotted in reversed([each for each in code.versions if each[1] in packages]):
        row, (start, end) = token.start[0] - 1, (token.start[1], token.end[1])
        lines[row] = lines[row][:start] + packages[dotted] + lines[row][end:]
    return "".join(lines)


_OBEYED = re.compile(r"#\s*(type:\s*ignore|mypy:)")


def judged(code: Code, packages: Mapping[str, str]) -> str:
    """The rewritten text for a checker: no comment in it tells the checker to look away, and what
    no package has to do with is not there, line for line."""
    text = _obeyed(rewritten(code, packages))
    if not code.untouched:
        return text
    lines = list(_lines(text))
    for first, last in code.untouched:
        line = lines[first - 1]
        lines[first - 1] = f"{line[: len(line) - len(line.lstrip())]}assert False\n"
        lines[first:last] = ["\n"] * (last - first)
    return "".join(lines)


def _obeyed(text: str) -> str:
    if not _OBEYED.search(text):
        return text
    lines = list(_lines(text))
    for token in tokenize.generate_tokens(_lines(text).readline):
        if token.type == tokenize.COMMENT and _OBEYED.search(token.string):
            row, start = token.start[0] - 1, token.start[1]
            lines[row] = f"{lines[row][:start]}#{lines[row][start + len(token.string) :]}"
    return "".join(lines)


def original_column(code: Code, packages: Mapping[str, str], line: int, column: int) -> int:
    """Where a column of the rewritten text is in the user's own."""
    for token, dotted in code.versions:
        if token.start[0] == line and dotted in packages and token.end[1] <= column:
            column -= len(packages[dotted]) - len(token.string)
    return max(column, 0)
