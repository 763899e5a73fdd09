"""SARIF 2.1.0, for code scanning: one result a change."""

from __future__ import annotations

import json
from typing import Any

from ..model import Change, Comparison, Rule

_LEVELS = {"breaking": "error", "risky": "warning", "compatible": "note"}


def render(comparison: Comparison) -> str:
    rules = {change.rule.id: change.rule for change in comparison.changes}
    driver = {"name": "aoai diff", "rules": [_rule(rule) for _, rule in sorted(rules.items())]}
    results = [_result(change, comparison) for change in comparison.changes]
    notes = [{"level": "warning", "message": {"text": u.message}} for u in comparison.unknown]
    invocation = {"executionSuccessful": True, "toolExecutionNotifications": notes}
    whole = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "invocations": [invocation], "results": results}],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.why},
        "help": {"text": rule.todo or rule.why},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(change: Change, comparison: Comparison) -> dict[str, Any]:
    names = [call.name for call in change.calls] or ["every operation"]
    full = change.location.full
    place: dict[str, Any] = {
        "logicalLocations": [{"fullyQualifiedName": f"{name} {full}"} for name in names]
    }
    if comparison.file:
        physical: dict[str, Any] = {"artifactLocation": {"uri": comparison.file}}
        if change.line:
            physical["region"] = {"startLine": change.line}
        place["physicalLocation"] = physical
    return {
        "ruleId": change.rule.id,
        "level": _LEVELS[change.rule.severity],
        "message": {"text": f"{', '.join(names)}: {full}: {change.message}"},
        "locations": [place],
    }
