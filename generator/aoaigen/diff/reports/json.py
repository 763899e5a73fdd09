"""For programs; docs/diff.md says what each key means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ...plain import as_json
from ..model import SEVERITIES, Change, Comparison, Use

VERSION: Final = 1
"""Of this form; it rises when a key goes, or means something else."""


def render(comparison: Comparison) -> str:
    return as_json(plain(comparison))


def render_all(steps: Sequence[Comparison]) -> str:
    """Several comparisons as one document."""
    return as_json({"steps": [plain(step) for step in steps]})


def plain(comparison: Comparison) -> dict[str, Any]:
    counts = {severity: comparison.count(severity) for severity in SEVERITIES}
    return {
        "version": VERSION,
        "old": comparison.old,
        "new": comparison.new,
        "summary": {"total": len(comparison.changes), **counts},
        "changes": [plain_change(change) for change in comparison.changes],
        "unknown": [
            {"version": u.version, "document": u.document, "operations": list(u.operations)}
            for u in comparison.unknown
        ],
    }


def plain_change(change: Change) -> dict[str, Any]:
    full, location = change.location.full, str(change.location)
    return {
        "id": change.rule.id,
        "severity": change.rule.severity,
        "direction": change.rule.direction,
        "area": change.rule.area,
        "action": change.rule.action,
        "operations": [_use(use) for use in change.uses],
        "location": location,
        "variant": full if full != location else None,
        "old": change.old,
        "new": change.new,
        "message": change.message,
        "why": change.rule.why,
        "todo": change.rule.todo or None,
    }


def _use(use: Use) -> dict[str, Any]:
    call = use.call
    return {
        "method": call.method,
        "path": call.path,
        "name": call.name,
        "location": str(use.location),
        "also": [place.full for place in use.also],
    }
