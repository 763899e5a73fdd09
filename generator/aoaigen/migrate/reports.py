"""A plan as people and programs read it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ..diff.reports.json import plain_change
from ..diff.reports.outline import named
from ..plain import as_json as _json
from ..plain import command, one_line
from .plan import Break, Fit, Plan


def text(plan: Plan) -> str:
    return "\n".join(_text(plan)) + "\n"


def _text(plan: Plan) -> Iterator[str]:
    for broken in plan.breaks:
        yield from _break(broken)
    for unknown in plan.unknown:
        yield one_line(f"{at(unknown)}: note: {unknown.message}")
    yield f"{plan.old} -> {plan.new}: {_outcome(plan)}"


def _outcome(plan: Plan) -> str:
    files = f"{len(plan.used)} file{'' if len(plan.used) == 1 else 's'}"
    unknown = f"{len(plan.unknown)} place{'s' if len(plan.unknown) > 1 else ''} cannot be told"
    if plan.breaks:
        lines = len({(broken.path, broken.line) for broken in plan.breaks})
        rest = f"; {unknown}" if plan.unknown else ""
        return f"{lines} line{'s' if lines > 1 else ''} to change in {files}{rest}"
    if plan.unknown:
        return f"nothing is known to break in {files}, but {unknown}"
    return f"nothing breaks in {files}" if plan.used else f"nothing here uses {plan.old}"


def _break(broken: Break) -> Iterator[str]:
    yield one_line(f"{at(broken)}: {broken.message}")
    if broken.change is not None:
        change = broken.change
        where = "" if change.rule.area == "operation" else f" {change.location.full}:"
        calls = named(change.calls)
        yield f"    {one_line(f'{calls}:{where} {change.message}')}"
        yield f"    {one_line(broken.todo)}"


def at(broken: Break) -> str:
    cell = f"cell {broken.cell}:" if broken.cell else ""
    return f"{shown(broken.path)}:{cell}{broken.line}:{broken.column}"


def shown(path: Path) -> str:
    """Relative to where the user is, if it lies below; on one line, whatever is in the name."""
    here = Path.cwd()
    text = os.fspath(path.relative_to(here) if path.is_relative_to(here) else path)
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def as_json(plan: Plan) -> str:
    whole = {
        "old": plan.old,
        "new": plan.new,
        "files": [shown(path) for path in plan.used],
        "breaks": [_plain(broken) for broken in plan.breaks],
        "unknown": [_plain(unknown) for unknown in plan.unknown],
    }
    return _json(whole)


def _plain(broken: Break) -> dict[str, Any]:
    return {
        "file": shown(broken.path),
        "cell": broken.cell,
        "line": broken.line,
        "column": broken.column,
        "message": broken.message,
        "todo": broken.todo or None,
        "change": plain_change(broken.change) if broken.change else None,
    }


def github(plan: Plan) -> str:
    lines = [_annotation("error", broken, plan) for broken in plan.breaks]
    lines += [_annotation("notice", unknown, plan) for unknown in plan.unknown]
    return "".join(f"{line}\n" for line in lines)


def _annotation(level: str, broken: Break, plan: Plan) -> str:
    because = f" ({broken.change.message})" if broken.change else ""
    place = {"file": shown(broken.path), "line": broken.line, "col": broken.column}
    title = f"{plan.old} to {plan.new}"
    return command(level, f"{broken.message}{because} {broken.todo}".rstrip(), **place, title=title)


# -- compat --------------------------------------------------------------------------------------


def fits(versions: Sequence[Fit], unknown: Iterable[Break]) -> str:
    width = max(len(fit.version) for fit in versions)
    lines = [f"{fit.version:{width}}  {_verdict(fit)}" for fit in versions]
    lines += [one_line(f"{at(broken)}: note: {broken.message}") for broken in unknown]
    return "\n".join(lines) + "\n"


def _verdict(fit: Fit) -> str:
    if not fit.breaks:
        return "works as far as can be told" if fit.unsure else "works"
    first, count = fit.breaks[0], len(fit.breaks)
    more = f" and {count - 1} more" if count > 1 else ""
    return one_line(f"breaks at {at(first)}: {first.message}{more}")


def fits_json(versions: Sequence[Fit], unknown: Iterable[Break]) -> str:
    whole = {
        "versions": [
            {"version": f.version, "works": f.works, "breaks": [_plain(b) for b in f.breaks]}
            for f in versions
        ],
        "unknown": [_plain(broken) for broken in unknown],
    }
    return _json(whole)
