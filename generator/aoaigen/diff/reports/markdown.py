"""A migration guide to paste into a pull request: what breaks and what to do, first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
    yield f"# From {comparison.old} to {comparison.new}"
    yield ""
    yield f"{counted(comparison)}." if comparison.changes else "Nothing changes."
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
    place = "" if change.rule.area == "operation" else f", {_code(change.location.full)}"
    advice = f" {change.rule.todo}" if change.rule.todo else ""
    return f"{bullet} {where}{place}: {_plain(change.message)}.{advice}"


def _calls(calls: Sequence[Call]) -> str:
    if len(calls) == 1:
        return f"{_code(calls[0].name)} ({_code(f'{calls[0].method} {calls[0].path}')})"
    return _code(named(calls)) if calls else "every operation"


def _code(text: str) -> str:
    """Text in backticks, more of them than it holds itself."""
    ticks = "``" if "`" in text else "`"
    space = " " if "`" in text else ""
    return f"{ticks}{space}{' '.join(text.split())}{space}{ticks}"


def _plain(text: str) -> str:
    """A document's text with nothing in it that Markdown or HTML would act on."""
    escaped = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;")
    for mark in "\\`*_[]|#":
        escaped = escaped.replace(mark, f"\\{mark}")
    return escaped
