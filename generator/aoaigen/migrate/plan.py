"""migrate and compat: what breaks when code moves from one api-version to another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..api.ir import Api
from ..diff import Change, compare
from ..home import Home
from ..names.words import package_name
from .code import Code, judged, original_column
from .explain import behind
from .files import Unread
from .openai_code import Remark, api_versions, remarks, uses_openai
from .typecheck import Error, errors


@dataclass(frozen=True)
class Break:
    """One line that breaks; columns count from 1.  In a notebook, lines count in their cell."""

    path: Path
    line: int
    column: int
    message: str
    change: Change | None = None
    cell: int | None = None

    @property
    def todo(self) -> str:
        return self.change.rule.todo if self.change else ""


@dataclass(frozen=True)
class Plan:
    """What a move means for the code; `unknown` is what the source does not tell."""

    old: str
    new: str
    used: tuple[Path, ...]
    breaks: tuple[Break, ...]
    unknown: tuple[Break, ...]


def migrate(
    codes: Sequence[Code], unread: Sequence[Unread], old: Api, new: Api, home: Home
) -> Plan:
    """The breaks of code on `aoai.vOLD`, and of openai-python clients that name OLD."""
    packages = moved(old.service.package, old.version, new.version)
    changes = compare(old, new).changes
    users = [code for code in codes if packages.keys() & code.packages]
    broken = list(_typed(codes, packages, changes, (old, new), home)) if users else []
    theirs = [
        c for c in codes if uses_openai(c.tree) and {old.version, None} & api_versions(c.tree)
    ]
    apis = {api.version: api for api in (old, new)}
    said = [(code, remark) for code in theirs for remark in _new_remarks(code, old, new, apis)]
    used = tuple(dict.fromkeys(code.path for code in (*users, *theirs)))
    return _plan(old.version, new.version, used, broken, said, unread)


def moved(package: str, old: str, new: str) -> dict[str, str]:
    """What comes in place of the package of an api-version."""
    return {f"{package}.{package_name(old)}": package_name(new)}


def _plan(
    old: str,
    new: str,
    used: tuple[Path, ...],
    broken: list[Break],
    said: list[tuple[Code, Remark]],
    unread: Sequence[Unread] = (),
) -> Plan:
    told = [(_break(c, r.line, r.column, r.message), r.certain) for c, r in said]
    breaks = sorted([*broken, *(b for b, certain in told if certain)], key=_place)
    untold = [Break(one.path, one.line, 1, one.why) for one in unread]
    unknown = sorted([*untold, *(b for b, certain in told if not certain)], key=_place)
    return Plan(old, new, used, tuple(breaks), tuple(unknown))


def _break(code: Code, line: int, column: int, message: str, change: Change | None = None) -> Break:
    cell, line = code.cells.place(line) if code.cells else (None, line)
    return Break(code.path, line, column + 1, message, change, cell)


def _place(broken: Break) -> tuple[str, int, int, int, str]:
    return str(broken.path), broken.cell or 0, broken.line, broken.column, broken.message


def _new_remarks(code: Code, old: Api, new: Api, apis: Mapping[str, Api]) -> Iterator[Remark]:
    """What was wrong before is not told."""
    before = {(r.line, r.column) for r in remarks(code.tree, old, apis) if r.certain}
    for remark in remarks(code.tree, new, apis):
        if not remark.certain or (remark.line, remark.column) not in before:
            yield remark


def _typed(
    codes: Sequence[Code],
    packages: Mapping[str, str],
    changes: Sequence[Change],
    apis: tuple[Api, Api],
    home: Home,
) -> Iterator[Break]:
    before = errors({code.module: judged(code, {}) for code in codes}, home)
    operations = {o.name for api in apis for o in api.operations}
    for code, error, column in fresh(codes, packages, before, home):
        change = behind(error, code.tree, column, changes, operations)
        yield _break(code, error.line, column, error.message, change)


def fresh(
    codes: Sequence[Code], packages: Mapping[str, str], before: Iterable[Error], home: Home
) -> Iterator[tuple[Code, Error, int]]:
    """Errors that the rewritten code has and the code as it is has not, with their column there."""
    by_module = {code.module: code for code in codes}
    known = Counter(_identity(error, error.column, by_module[error.module]) for error in before)
    after = errors({code.module: judged(code, packages) for code in codes}, home)
    for error in after:
        code = by_module[error.module]
        column = original_column(code, packages, error.line, error.column)
        identity = _identity(error, column, code)
        if known[identity]:
            known[identity] -= 1
        else:
            yield code, error, column


def _identity(error: Error, column: int, code: Code) -> tuple[object, ...]:
    """Place and kind, and those quoted names that the line has: types may be called otherwise."""
    line = code.lines[error.line - 1] if 0 < error.line <= len(code.lines) else ""
    quoted = re.findall(r'"([^"]*)"', error.message)
    return error.module, error.line, column, error.code, tuple(q for q in quoted if q in line)


# -- compat --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Fit:
    """Whether the code works with an api-version as it is, and where it would break."""

    version: str
    breaks: tuple[Break, ...]


def compat(
    codes: Sequence[Code], unread: Sequence[Unread], apis: Mapping[str, Api], home: Home
) -> tuple[list[Fit], tuple[Break, ...]]:
    """For one API, the newest stable first; and what the source does not tell."""
    service = next(iter(apis.values())).service
    used = {name for code in codes for name in code.packages}
    packages = sorted(name for name in used if name.rpartition(".")[0] == service.package)
    theirs = [code for code in codes if service.auth == "azure" and uses_openai(code.tree)]
    if not packages and not theirs:
        return [], ()
    before = errors({code.module: judged(code, {}) for code in codes}, home) if packages else []
    fits: list[Fit] = []
    unknown: dict[Break, None] = {}
    for version in sorted(apis, key=lambda v: (not v.endswith("-preview"), v), reverse=True):
        others = dict.fromkeys(packages, package_name(version))
        found = fresh(codes, others, before, home) if packages else ()
        typed = [_break(c, e.line, column, e.message) for c, e, column in found]
        said = [(code, r) for code in theirs for r in remarks(code.tree, apis[version], apis)]
        plan = _plan("", version, (), typed, said, unread)
        fits.append(Fit(home.shown(version), plan.breaks))
        unknown |= dict.fromkeys(plan.unknown)
    return fits, tuple(unknown)
