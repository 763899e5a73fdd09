"""For a terminal: a summary, operations that went and came, then the changes of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...plain import one_line
from ..model import Change, Comparison, Severity
from .outline import counted, named, outline, placed

_COLOURS: dict[Severity, str] = {"breaking": "31", "risky": "33", "compatible": "32"}


def render(comparison: Comparison) -> str:
    return "\n".join(_lines(comparison)) + "\n"


def render_all(steps: Sequence[Comparison]) -> str:
    """Several comparisons, one below another."""
    return "\n".join(map(render, steps))


def _lines(comparison: Comparison) -> Iterator[str]:
    ways = one_line(f"{comparison.old} -> {comparison.new}")
    yield f"{bold(ways)}: {counted(comparison)}" if comparison.changes else f"{ways}: no changes"
    for one in comparison.unknown:
        yield f"  {one_line(one.message)}: {one_line(', '.join(one.operations))}"
    parts = outline(comparison)
    yield from _operations("Operations that are gone", "breaking", parts.removed)
    yield from _operations("New operations", "compatible", parts.added)
    for calls, changes in parts.groups:
        yield ""
        only = f"  {one_line(f'{calls[0].method} {calls[0].path}')}" if len(calls) == 1 else ""
        yield bold(one_line(named(calls))) + only
        yield from (f"  {graded(change, placed(change))}" for change in changes)


def _operations(title: str, severity: Severity, changes: Sequence[Change]) -> Iterator[str]:
    if not changes:
        return
    yield ""
    yield f"{bold(title)} ({len(changes)}, {_coloured(severity)})"
    calls = [call for change in changes for call in change.calls]
    width = max(len(call.name) for call in calls)
    for call in calls:
        yield f"  {call.name:{width}}  {one_line(f'{call.method} {call.path}')}"


def graded(change: Change, place: str) -> str:
    """A change on one line, with its severity before it."""
    padding = " " * (11 - len(change.rule.severity))
    text = one_line(f"{place}: {change.message}")
    return f"{_coloured(change.rule.severity)}{padding}{text}"


def bold(text: str) -> str:
    return f"\x1b[1m{text}\x1b[0m"


def _coloured(severity: Severity) -> str:
    return f"\x1b[{_COLOURS[severity]}m{severity}\x1b[0m"
