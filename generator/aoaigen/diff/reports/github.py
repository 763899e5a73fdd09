"""Workflow commands that GitHub shows as annotations: one a change, as long as it shows them."""

from __future__ import annotations

from collections.abc import Iterator

from ...plain import command
from ..model import SEVERITIES, Change, Comparison, Severity
from .outline import counted, named, placed

_LEVELS: dict[Severity, str] = {"breaking": "error", "risky": "warning", "compatible": "notice"}
MOST = 10
"""Annotations of one level that GitHub shows for one step; it drops those after them."""


def render(comparison: Comparison) -> str:
    notices = [command("notice", one.message, title="not known") for one in comparison.unknown]
    lines = [line for severity in SEVERITIES for line in _of(severity, comparison)]
    return "".join(f"{line}\n" for line in [*notices, *lines, counted(comparison)])


def _of(severity: Severity, comparison: Comparison) -> Iterator[str]:
    changes = comparison.of(severity)
    single = changes if len(changes) <= MOST else changes[: MOST - 1]
    where = {"file": comparison.file} if comparison.file else {}
    for change in single:
        title = f"{severity}: {_operations(change)}"
        text = f"{_title(change)}. {change.rule.why} {change.rule.todo}".rstrip()
        line = {"line": change.line} if where and change.line else {}
        yield command(_LEVELS[severity], text, **where, **line, title=title)
    if rest := changes[len(single) :]:
        title = f"{severity}: {len(rest)} more"
        text = "\n".join(f"{_operations(change)}: {_title(change)}" for change in rest)
        yield command(_LEVELS[severity], text, **where, title=title)


def _title(change: Change) -> str:
    return f"{placed(change)}: {change.message}"


def _operations(change: Change) -> str:
    return named(change.calls)
