"""The registry of rules as a whole."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from aoaigen.diff import rules as registry
from aoaigen.diff.model import SEVERITIES, Rule
from aoaigen.diff.rules import RULES
from aoaigen.diff.rules.calls import CALLS
from aoaigen.diff.rules.values import VALUES

ROOT = Path(__file__).parents[2]
DIFF = Path(registry.__file__).parents[1]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_s_mirror_leads_back_to_it(rule: Rule) -> None:
    mirror = RULES[rule.mirror]
    assert mirror.mirror == rule.id
    assert (mirror.direction, mirror.area) == (rule.direction, rule.area)


def test_no_two_rules_share_an_id() -> None:
    assert len(RULES) == len(CALLS) + len(VALUES)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_says_why_and_what_to_do_where_something_may_break(rule: Rule) -> None:
    assert rule.severity in SEVERITIES
    assert re.fullmatch(r"[A-Z].*\.", rule.why)
    assert bool(rule.todo) == (rule.severity != "compatible")


def test_the_documentation_lists_every_rule_with_its_severity() -> None:
    listed = dict(
        re.findall(r"^\| `([a-z-]+)` \| (\w+) \|", (ROOT / "docs/diff.md").read_text(), re.M)
    )
    assert listed == {rule.id: rule.severity for rule in RULES.values()}


def test_the_comparison_knows_nothing_of_documents() -> None:
    """Facts come from the IR; reports know nothing of rules' code, and rules of reports."""
    for path in DIFF.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.level:
                inside = path.relative_to(DIFF).parts
                outside = node.level > len(inside)
                allowed = ("api", "plain", "problems", "templating")
                assert not outside or (node.module or "").startswith(allowed), (
                    f"{path}: {node.module}"
                )
