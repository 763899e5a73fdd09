"""All files moved together: which api-version, what changes, and what is left to be done."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from ...home import Home
from ...names.words import package_name
from ...problems import InputError
from ..code import Code
from ..files import Unread, content
from ..notebook import Notebook
from ..openai_code import remarks
from ..plan import Break, of_unread, shown_break
from ..reports import at, shown

if TYPE_CHECKING:
    from libcst.metadata import MetadataWrapper

    from ...api.ir import Api
    from ..code import Remark
    from .reading import Uses


@dataclass(frozen=True)
class Moved:
    """One file before and after, and what has to be done by hand in it."""

    path: Path
    before: str
    after: str
    encoding: str
    notes: tuple[Break, ...]

    @property
    def diff(self) -> str:
        name = shown(self.path)
        lines = difflib.unified_diff(
            self.before.splitlines(keepends=True), self.after.splitlines(keepends=True), name, name
        )
        return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def move(
    codes: Sequence[Code], apis: Mapping[str, Api], home: Home, target: str | None = None
) -> list[Moved]:
    """The files that use openai-python's Azure clients, each as it would be here.

    target: the api-version, where the code is to take another than its own

    Raises:
        InputError: nothing here is for Azure, an api-version has no package, or none is told.
    """
    using = [(code, uses) for code in codes if (uses := _uses(code)) and uses.anything]
    if not any(uses.makes_clients for _, uses in using):
        what = "no AzureOpenAI of openai-python is made here, and no OpenAI for .../openai/v1/"
        raise InputError(what, todo="Check the paths.")
    usual = target or _single({version for _, uses in using for version in uses.versions()})
    return [
        _moved(code, uses, target or _single(uses.versions()) or usual, apis, home)
        for code, uses in using
    ]


def _uses(code: Code) -> Uses | None:
    if "openai" not in code.text:
        return None
    if find_spec("libcst") is None:
        raise InputError("LibCST is not installed", todo='Run: pip install "aoai[migrate]"')
    from .reading import ClientVisitor

    reader = ClientVisitor()
    _wrapped(code.text).visit(reader)
    return reader.uses


def _wrapped(text: str) -> MetadataWrapper:
    from libcst import parse_module
    from libcst.metadata import MetadataWrapper

    return MetadataWrapper(parse_module(text), unsafe_skip_copy=True)


def _single(versions: set[str | None]) -> str | None:
    """The one api-version of some clients; None where they have several, or do not say."""
    return versions.pop() if len(versions) == 1 else None


def _moved(
    code: Code, uses: Uses, version: str | None, apis: Mapping[str, Api], home: Home
) -> Moved:
    from .rewriting import Rewriter

    if uses.only_other_clients:
        note = Break(code.path, 1, 1, "its clients are OpenAI's own, so it is left as it is")
        return Moved(code.path, code.text, code.text, code.encoding, (note,))
    if version is None or version not in apis:
        why = "the api-version is not told" if version is None else f"no package is for {version}"
        known = ", ".join(list(apis)[-3:])
        raise InputError(why, where=code.path, todo=f"Give it with --to, as one of ..., {known}.")
    package = package_name(version)

    def rewritten(text: str) -> tuple[str, list[Remark]]:
        rewriter = Rewriter(code, uses, package, _classes(home, package))
        return _wrapped(text).visit(rewriter).code, rewriter.remarks

    after, by_hand = rewritten(code.text)
    clients = {(place.start.line, place.start.column) for _, place in uses.clients}
    lacking = remarks(code, apis[version], apis)
    left = {*by_hand, *(r for r in lacking if (r.line, r.column) not in clients)}
    ordered = sorted(left, key=lambda remark: (remark.line, remark.column, remark.message))
    notes = tuple(map(shown_break, ordered))
    if code.cells is None:
        return Moved(code.path, code.text, after, code.encoding, notes)
    book = Notebook(content(code.path))
    changed = book.with_code(rewritten(book.marked)[0])
    return Moved(code.path, book.text, changed, "utf-8", notes)


def _classes(home: Home, package: str) -> Callable[[str, str], bool]:
    """Whether a module of the package defines a name; it is read, not run."""
    folder = home.packages / "aoai" / package

    @cache
    def names(module: str) -> frozenset[str]:
        tree = ast.parse((folder / f"{module}.py").read_text("utf-8"))
        classes = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        targets = [node.target for node in ast.walk(tree) if isinstance(node, ast.AnnAssign)]
        return frozenset([*classes, *(t.id for t in targets if isinstance(t, ast.Name))])

    return lambda module, name: name in names(module)


def report(moved: Sequence[Moved], unread: Sequence[Unread] = ()) -> str:
    """The diffs, then what has to be done by hand, then how much there is."""
    changed = [one for one in moved if one.after != one.before]
    notes = [*(note for one in moved for note in one.notes), *of_unread(unread)]
    left = [f"{at(note)}: {note.message}" for note in notes]
    rest = f"{_count(left, 'line')} to look at" if left else "nothing is left to do"
    lines = [*left, f"{_count(changed, 'file')} to rewrite, {rest}"]
    return "".join(one.diff for one in changed) + "".join(f"{line}\n" for line in lines)


def _count(items: Sequence[object], word: str) -> str:
    return f"{len(items)} {word}{'' if len(items) == 1 else 's'}"
