"""Workflow commands that GitHub shows as annotations: one a change."""

from __future__ import annotations

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


def command(level: str, message: str, **properties: object) -> str:
    """`::error file=a.py,line=3::message`, with what would end a field early escaped."""
    said = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{level} {said}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
