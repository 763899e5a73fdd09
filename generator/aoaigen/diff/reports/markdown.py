"""A migration guide to paste into a pull request: what breaks and what to do, first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...plain import code, markdown
from ..model import SEVERITIES, Call, Change, Comparison, Severity
from .outline import ENDS, counted, named, placed

_TITLES: dict[Severity, str] = {
    "breaking": "What breaks",
    "risky": "What may break",
    "compatible": "What is new",
}


def render(comparison: Comparison) -> str:
    return "\n".join(_lines(comparison, "#")) + "\n"


def render_all(steps: Sequence[Comparison]) -> str:
    """Several comparisons below one heading."""
    lines = [line for step in steps for line in ("", *_lines(step, "##"))]
    return "\n".join(["# What changed", *lines]) + "\n"


def _lines(comparison: Comparison, level: str) -> Iterator[str]:
    yield f"{level} From {markdown(comparison.old)} to {markdown(comparison.new)}"
    yield ""
    yield f"{counted(comparison)}." if comparison.changes else "Nothing changes."
    for one in comparison.unknown:
        yield ""
        yield f"{markdown(one.message[:1].upper() + one.message[1:])}."
    for severity in SEVERITIES:
        if changes := comparison.of(severity):
            yield ""
            yield f"{level}# {_TITLES[severity]} ({len(changes)})"
            yield from _section(changes, f"{level}##", folded=severity == "compatible")


def _section(changes: Sequence[Change], level: str, *, folded: bool) -> Iterator[str]:
    """By operation; what is compatible is folded away, what is not is a list to tick off."""
    if folded:
        yield ""
        yield "<details>"
        yield "<summary>Nothing here needs a change to code that works today.</summary>"
    for title, changes_there in _by_operation(changes):
        yield ""
        yield f"{level} {title}"
        yield ""
        yield from (_item(change, "-" if folded else "- [ ]") for change in changes_there)
    if folded:
        yield ""
        yield "</details>"


def _by_operation(changes: Sequence[Change]) -> Iterator[tuple[str, list[Change]]]:
    """Operations that go or come are one list; the others have one each, or what they share."""
    groups: dict[str, list[Change]] = {}
    for change in changes:
        title = "Operations" if change.rule.id in ENDS else _calls(change.calls)
        groups.setdefault(title, []).append(change)
    yield from sorted(groups.items(), key=lambda group: group[0] != "Operations")


def _item(change: Change, bullet: str) -> str:
    ends = change.rule.id in ENDS
    operation = change.rule.area == "operation"
    place = _calls(change.calls[:1]) if ends else code(placed(change))
    where = "" if operation and not ends else f"{place}: "
    advice = f" {change.rule.todo}" if change.rule.todo else ""
    message = markdown(change.message)
    return f"{bullet} {where}{message if where else message[:1].upper() + message[1:]}.{advice}"


def _calls(calls: Sequence[Call]) -> str:
    if len(calls) == 1:
        return f"{code(calls[0].name)} ({code(f'{calls[0].method} {calls[0].path}')})"
    return code(named(calls)) if calls else "Every operation"
