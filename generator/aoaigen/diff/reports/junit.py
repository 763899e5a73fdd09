"""JUnit's XML, for what shows test results: an operation that breaks is a failure."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr  # nosec B406 - it writes; nothing is parsed

from ..model import Change, Comparison
from .outline import all_named


def render(comparison: Comparison) -> str:
    failures = comparison.count("breaking")
    name = quoteattr(f"{comparison.old} to {comparison.new}")
    tests = len(comparison.changes) + len(comparison.unknown)
    counts = f'tests="{tests}" failures="{failures}"'
    head = ['<?xml version="1.0" encoding="UTF-8"?>', f"<testsuites {counts}>"]
    suite = f"  <testsuite name={name} {counts}>"
    cases = [line for change in comparison.changes for line in _case(change)]
    for one in comparison.unknown:
        name = _attribute(one.document)
        cases.append(f'    <testcase classname="not known" name={name}>')
        cases += [f"      <skipped message={_attribute(one.message)}/>", "    </testcase>"]
    return "\n".join([*head, suite, *cases, "  </testsuite>", "</testsuites>"]) + "\n"


def _case(change: Change) -> Iterator[str]:
    rule = change.rule
    owner = _attribute(all_named(change.calls))
    case = f"    <testcase classname={owner} name={_attribute(change.location.full)}"
    message = _attribute(f"{rule.severity}: {change.message}. {rule.why} {rule.todo}".strip())
    yield f"{case}>"
    tag = "failure" if rule.severity == "breaking" else "skipped"
    kind = f" type={_attribute(rule.id)}" if tag == "failure" else ""
    yield f"      <{tag}{kind} message={message}/>"
    yield "    </testcase>"


def _attribute(text: str) -> str:
    """Without what no XML can hold."""
    return quoteattr("".join(c if c.isprintable() else " " for c in text))
