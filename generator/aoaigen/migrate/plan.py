"""migrate and compat: what breaks when code moves from one api-version to another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from ..api.history import History
from ..api.ir import Api
from ..diff import Change, compare
from ..home import Home
from ..names.words import package_name
from .bindings import importers, judged_modules
from .code import Code, Remark
from .explain import behind, operation_at
from .files import Unread
from .judge import Judge
from .openai_code import openai_users, remarks
from .unknown import Concern


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


def shown_break(remark: Remark) -> Break:
    """A place as a user counts it."""
    cell, line = remark.code.place(remark.line)
    path, column = remark.code.path, remark.column + 1
    return Break(path, line, column, remark.message, remark.change, cell)


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
    theirs = openai_users(codes, {old.version, None})
    judged = judged_modules(codes)
    remarked = _typed(importers(codes, users), packages, (old, new), home)
    remarked += [r for code in theirs for r in _new_remarks(code, old, new, judged)]
    used = tuple(dict.fromkeys(code.path for code in (*users, *theirs)))
    return Plan(old.version, new.version, used, *_sorted_out(remarked, unread))


def moved(package: str, old: str, new: str) -> dict[str, str]:
    """What comes in place of the package of an api-version."""
    return {f"{package}.{package_name(old)}": package_name(new)}


Breaks: TypeAlias = "tuple[Break, ...]"


def _sorted_out(remarked: Iterable[Remark], unread: Iterable[Unread]) -> tuple[Breaks, Breaks]:
    """What breaks, and what is not known."""
    breaks: list[Break] = []
    unknown = of_unread(unread)
    for remark in remarked:
        (breaks if remark.certain else unknown).append(shown_break(remark))
    return tuple(sorted(breaks, key=_place)), tuple(sorted(unknown, key=_place))


def of_unread(unread: Iterable[Unread]) -> list[Break]:
    return [Break(one.path, one.line, 1, one.why) for one in unread]


def _place(broken: Break) -> tuple[str, int, int, int, str]:
    return str(broken.path), broken.cell or 0, broken.line, broken.column, broken.message


def _new_remarks(code: Code, old: Api, new: Api, judged: Collection[str]) -> Iterator[Remark]:
    """What is told of both api-versions was wrong before."""
    apis = {api.version: api for api in (old, new)}
    known = remarks(code, old, apis, judged)
    before = {(r.line, r.column, r.message.replace(old.version, "")) for r in known}
    for remark in remarks(code, new, apis, judged):
        plain = remark.message.replace(new.version, "")
        if plain == remark.message or (remark.line, remark.column, plain) not in before:
            yield remark


def _typed(
    codes: Sequence[Code], packages: Mapping[str, str], apis: tuple[Api, Api], home: Home
) -> list[Remark]:
    """What breaks with its cause, and what cannot be told."""
    if not codes:
        return []
    changes = compare(*apis).changes
    operations = {o.name for api in apis for o in api.operations}
    concern = Concern(operations, changes)
    judge = Judge(codes, concern, apis[0].service.client, home, [packages])
    remarked = _of_move(judge, packages, operations, History(apis), apis[1].version)
    return [replace(r, change=behind(r, changes, operations)) if r.certain else r for r in remarked]


def _of_move(
    judge: Judge,
    move: Mapping[str, str],
    operations: Collection[str],
    history: History,
    version: str,
) -> list[Remark]:
    """What a move breaks, and where an api-version's documents or the source do not tell."""
    remarked: list[Remark] = []
    for error in judge.fresh(move):
        name = operation_at(error, operations)
        if name and version in history.silent(name):
            why = f"the document of {version} that would have {name} is not here"
            error = replace(error, message=why, certain=False)
        remarked.append(error)
    return [*remarked, *judge.doubts([error for error in remarked if error.certain])]


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
        return [], tuple(of_unread(unread))
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

    any_change = Concern(operations, None)
    judge = Judge(users, any_change, service.client, home, [*moves.values()], advance)
    history = History(apis.values())

    def fit(version: str) -> tuple[Fit, Breaks]:
        remarked = _of_move(judge, moves[version], operations, history, version)
        for code in theirs:
            remarked += remarks(code, apis[version], apis, judged)
        breaks, unknown = _sorted_out(remarked, unread)
        return Fit(home.shown(version), breaks, bool(unknown)), unknown

    fits = [fit(version) for version in order]
    return [fit for fit, _ in fits], tuple(dict.fromkeys(b for _, more in fits for b in more))
