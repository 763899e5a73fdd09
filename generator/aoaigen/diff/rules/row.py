"""How the rows of the registry are written."""

from __future__ import annotations

from ..model import Direction, Rule, Severity

B: Severity = "breaking"
R: Severity = "risky"
C: Severity = "compatible"


def row(
    id_: str, severity: Severity, area: str, mirror: str, message: str, why: str, todo: str = ""
) -> Rule:
    """One rule.  Its direction is the first word of its id, its action the last.

    `mirror` is an id; `=` stands for the rule itself.
    """
    first, _, _ = id_.partition("-")
    direction: Direction = "both"
    if first == "request":
        direction = "request"
    elif first == "response":
        direction = "response"
    action = id_.rpartition("-")[2]
    return Rule(
        id_, severity, direction, area, action, message, why, id_ if mirror == "=" else mirror, todo
    )
