"""migrate and compat: what breaks when code moves from one api-version to another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..api.history import History
from ..api.ir import Api
from ..diff import Change, compare
from ..home import Home
from ..names.words import package_name
from .bindings import importers, judged_modules
from .code import Code
from .explain import behind, operation_at
from .files import Unread
from .judge import Judge, NewError
from .openai_code import Remark, openai_users, remarks


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
    users = [code for code in codes if packages.keys() & code.packages]
    broken, doubts = _typed(importers(codes, users), packages, (old, new), home)
    theirs = openai_users(codes, {old.version, None})
    judged = judged_modules(codes)
    remarked = [(code, r) for code in theirs for r in _new_remarks(code, old, new, judged)]
    used = tuple(dict.fromkeys(code.path for code in (*users, *theirs)))
    return _plan(old.version, new.version, used, broken, [*doubts, *_of_unread(unread)], remarked)


def moved(package: str, old: str, new: str) -> dict[str, str]:
    """What comes in place of the package of an api-version."""
    return {f"{package}.{package_name(old)}": package_name(new)}


def _plan(
    old: str,
    new: str,
    used: tuple[Path, ...],
    broken: Sequence[Break],
    doubts: Sequence[Break],
    remarked: Sequence[tuple[Code, Remark]],
) -> Plan:
    judged = [(_break(c, r.line, r.column, r.message), r.certain) for c, r in remarked]
    breaks = sorted([*broken, *(b for b, certain in judged if certain)], key=_place)
    unknown = sorted([*doubts, *(b for b, certain in judged if not certain)], key=_place)
    return Plan(old, new, used, tuple(breaks), tuple(unknown))


def _of_unread(unread: Sequence[Unread]) -> list[Break]:
    return [Break(one.path, one.line, 1, one.why) for one in unread]


def _break(code: Code, line: int, column: int, message: str, change: Change | None = None) -> Break:
    cell, line = code.cells.place(line) if code.cells else (None, line)
    return Break(code.path, line, column + 1, message, change, cell)


def _place(broken: Break) -> tuple[str, int, int, int, str]:
    return str(broken.path), broken.cell or 0, broken.line, broken.column, broken.message


def _new_remarks(code: Code, old: Api, new: Api, judged: Collection[str]) -> Iterator[Remark]:
    """What is told of both api-versions was wrong before."""
    apis = {api.version: api for api in (old, new)}
    known = remarks(code.tree, old, apis, judged)
    before = {(r.line, r.column, r.message.replace(old.version, "")) for r in known}
    for remark in remarks(code.tree, new, apis, judged):
        plain = remark.message.replace(new.version, "")
        if plain == remark.message or (remark.line, remark.column, plain) not in before:
            yield remark


def _typed(
    codes: Sequence[Code], packages: Mapping[str, str], apis: tuple[Api, Api], home: Home
) -> tuple[list[Break], list[Break]]:
    """What breaks, and what cannot be told."""
    if not codes:
        return [], []
    changes = compare(*apis).changes
    operations = {o.name for api in apis for o in api.operations}
    client = apis[0].service.client
    judge = Judge(codes, operations, client, changes, home, [packages])
    broken, silent = _known(judge.fresh(packages), operations, History(apis), apis[1].version)
    causes = [behind(e, code.tree, column, changes, operations) for code, e, column in broken]
    breaks = [
        _break(code, e.line, column, e.message, cause)
        for (code, e, column), cause in zip(broken, causes, strict=True)
    ]
    doubts = [_break(d.code, d.line, d.column, d.why) for d in judge.doubts(broken)]
    return breaks, [*silent, *doubts]


def _known(
    errors: Sequence[NewError], operations: Collection[str], history: History, version: str
) -> tuple[list[NewError], list[Break]]:
    """The errors that tell something, and the lines of which an api-version's documents do not."""
    kept: list[NewError] = []
    silent: list[Break] = []
    for code, error, column in errors:
        name = operation_at(code.tree, error.line, column, operations)
        if name and version in history.silent(name):
            why = f"the document of {version} that would have {name} is not here"
            silent.append(_break(code, error.line, column, why))
        else:
            kept.append((code, error, column))
    return kept, silent


# -- compat --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Fit:
    """Whether the code works with an api-version as it is, and where it would break."""

    version: str
    breaks: tuple[Break, ...]
    unsure: bool = False
    """Whether something could not be told."""

    @property
    def works(self) -> bool | None:
        """None where nothing is known to break, but not all is known."""
        return False if self.breaks else None if self.unsure else True


def compat(
    codes: Sequence[Code],
    unread: Sequence[Unread],
    apis: Mapping[str, Api],
    home: Home,
    progress: Callable[[str, int, int], object],
) -> tuple[list[Fit], tuple[Break, ...]]:
    """For one API, the newest stable first; and what the source does not tell.

    `progress` is called with each api-version that has been judged, how many are, and of how many.
    """
    service = next(iter(apis.values())).service
    used = {name for code in codes for name in code.packages}
    packages = sorted(name for name in used if name.rpartition(".")[0] == service.package)
    theirs = openai_users(codes, None) if service.auth == "azure" else []
    if not packages and not theirs:
        return [], tuple(_of_unread(unread))
    judged = judged_modules(codes)
    users = importers(codes, [code for code in codes if code.packages & {*packages}])
    operations = {o.name for api in apis.values() for o in api.operations}
    newest = list(apis)[::-1]
    order = sorted(newest, key=lambda version: version.endswith("preview"))
    moves = {version: dict.fromkeys(packages, package_name(version)) for version in order}
    steps = enumerate(order, 1)

    def advance() -> None:
        done, version = next(steps)
        progress(version, done, len(order))

    judge = Judge(users, operations, service.client, None, home, [*moves.values()], advance)
    history = History(apis.values())

    def fit(version: str) -> tuple[Fit, list[Break]]:
        fresh = judge.fresh(moves[version])
        breaks, silent = _known(fresh, operations, history, version)
        typed = [_break(c, e.line, column, e.message) for c, e, column in breaks]
        notes = [_break(d.code, d.line, d.column, d.why) for d in judge.doubts(breaks)]
        remarked = [
            (code, r) for code in theirs for r in remarks(code.tree, apis[version], apis, judged)
        ]
        plan = _plan("", version, (), typed, [*silent, *notes, *_of_unread(unread)], remarked)
        return Fit(home.shown(version), plan.breaks, bool(plan.unknown)), list(plan.unknown)

    fits = [fit(version) for version in order]
    return [fit for fit, _ in fits], tuple(dict.fromkeys(b for _, more in fits for b in more))
