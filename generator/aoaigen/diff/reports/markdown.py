"""A migration guide to paste into a pull request: what breaks and what to do, first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...plain import code, markdown
from ..model import SEVERITIES, Call, Change, Comparison, Severity
from .outline import counted, named

_TITLES: dict[Severity, str] = {
    "breaking": "What breaks",
    "risky": "What may break",
    "compatible": "What is new",
}


def render(comparison: Comparison) -> str:
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    yield f"# From {markdown(comparison.old)} to {markdown(comparison.new)}"
    yield ""
    yield f"{counted(comparison)}." if comparison.changes else "Nothing changes."
    for one in comparison.unknown:
        yield ""
        yield f"{markdown(one.message[:1].upper() + one.message[1:])}."
    for severity in SEVERITIES:
        changes = [c for c in comparison.changes if c.rule.severity == severity]
        if changes:
            yield ""
            yield f"## {_TITLES[severity]} ({len(changes)})"
            yield ""
            yield from _section(changes, folded=severity == "compatible")


def _section(changes: Sequence[Change], *, folded: bool) -> Iterator[str]:
    """What is compatible is folded away; what is not is a list to tick off."""
    if folded:
        yield "<details>"
        yield "<summary>Nothing here needs a change to code that works today.</summary>"
        yield ""
    yield from (_item(change, "-" if folded else "- [ ]") for change in changes)
    if folded:
        yield ""
        yield "</details>"


def _item(change: Change, bullet: str) -> str:
    where = _calls([use.call for use in change.uses])
    place = "" if change.rule.area == "operation" else f", {code(change.location.full)}"
    advice = f" {change.rule.todo}" if change.rule.todo else ""
    return f"{bullet} {where}{place}: {markdown(change.message)}.{advice}"


def _calls(calls: Sequence[Call]) -> str:
    if len(calls) == 1:
        return f"{code(calls[0].name)} ({code(f'{calls[0].method} {calls[0].path}')})"
    return code(named(calls)) if calls else "every operation"
