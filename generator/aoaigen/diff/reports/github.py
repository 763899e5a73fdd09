"""Workflow commands that GitHub shows as annotations: one a change."""

from __future__ import annotations

from ...plain import command
from ..model import Change, Comparison, Severity
from .outline import named

_LEVELS: dict[Severity, str] = {"breaking": "error", "risky": "warning", "compatible": "notice"}


def render(comparison: Comparison) -> str:
    return "".join(_annotation(change) + "\n" for change in comparison.changes)


def _annotation(change: Change) -> str:
    title = f"{change.rule.severity}: {named([use.call for use in change.uses])}"
    text = (
        f"{change.location.full}: {change.message}. {change.rule.why} {change.rule.todo}".rstrip()
    )
    return command(_LEVELS[change.rule.severity], text, title=title)
