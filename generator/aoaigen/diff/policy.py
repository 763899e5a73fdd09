"""What a team has decided about changes: other severities, and changes that are accepted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ..problems import InputError
from .model import SEVERITIES, Change, Comparison, Severity
from .rules import RULES

_KEYS = {"rule", "operation", "location", "reason", "expires"}


@dataclass(frozen=True)
class Accepted:
    """One entry: what it names is accepted, for a reason, until a day."""

    number: int
    rule: str
    operation: str
    location: str
    reason: str
    expires: date

    def meets(self, change: Change) -> bool:
        names = [call.name for call in change.calls] or [""]
        places = {"*", str(change.location), change.location.full}
        return (
            fnmatchcase(change.rule.id, self.rule)
            and any(fnmatchcase(name, self.operation) for name in names)
            and self.location in places
        )


@dataclass(frozen=True)
class Policy:
    """`path` is where it was read from."""

    path: Path
    severities: Mapping[str, Severity]
    accepted: Sequence[Accepted]

    def applied(self, comparison: Comparison, today: date) -> tuple[Comparison, list[str]]:
        """What is left of the changes, and what the file itself should be told about."""
        graded = [self._graded(change) for change in comparison.changes]
        valid = [entry for entry in self.accepted if entry.expires >= today]
        left = [c for c in graded if not any(entry.meets(c) for entry in valid)]
        left.sort(key=lambda change: SEVERITIES.index(change.rule.severity))
        remarks = [*self._remarks(graded, len(left), today)]
        return replace(comparison, changes=tuple(left)), remarks

    def _graded(self, change: Change) -> Change:
        severity = self.severities.get(change.rule.id, change.rule.severity)
        return replace(change, rule=replace(change.rule, severity=severity))

    def _remarks(self, changes: Sequence[Change], left: int, today: date) -> Iterator[str]:
        if left < len(changes):
            yield f"{self.path}: {len(changes) - left} of {len(changes)} changes are accepted"
        for entry in self.accepted:
            at = f"{self.path}: accepted[{entry.number}]"
            if entry.expires < today:
                yield f"{at} expired on {entry.expires}: its changes count again"
            elif not any(entry.meets(change) for change in changes):
                yield f"{at} meets no change: take it out"


def policy_of(data: Mapping[str, Any], path: Path) -> Policy:
    """Raises InputError for anything that is misspelled or missing."""
    _known(data, {"severities", "accepted"}, str(path))
    entries = enumerate(data.get("accepted") or ())
    accepted = [_accepted(raw, number, path) for number, raw in entries]
    severities = data.get("severities") or {}
    for rule, severity in severities.items():
        _rule(rule, f"{path}#/severities")
        if severity not in SEVERITIES:
            todo = f"Choose one of {', '.join(SEVERITIES)}."
            raise InputError(f"no severity {severity!r}", where=f"{path}#/severities", todo=todo)
    return Policy(path, severities, accepted)


def _accepted(raw: Any, number: int, path: Path) -> Accepted:
    at = f"{path}#/accepted/{number}"
    if not isinstance(raw, dict):
        raise InputError("no entry (rule, reason, expires)", where=at, todo="Write one.")
    _known(raw, _KEYS, at)
    lacking = [key for key in ("rule", "reason", "expires") if not str(raw.get(key) or "").strip()]
    if lacking:
        raise InputError(f"{lacking[0]} is missing", where=at, todo="Say it.")
    rule = str(raw["rule"])
    if "*" not in rule:
        _rule(rule, at)
    try:
        expires = date.fromisoformat(str(raw["expires"]))
    except ValueError:
        todo = "Write a date, such as 2027-01-31."
        raise InputError(f"{raw['expires']!r} is no date", where=at, todo=todo) from None
    operation, location = (str(raw.get(key) or "*") for key in ("operation", "location"))
    return Accepted(number, rule, operation, location, str(raw["reason"]), expires)


def _known(raw: Mapping[str, Any], keys: set[str], at: str) -> None:
    for key in raw.keys() - keys:
        raise InputError(f"no key {key!r}", where=at, todo=f"There are {', '.join(sorted(keys))}.")


def _rule(name: str, at: str) -> None:
    if name not in RULES:
        near = get_close_matches(name, RULES, 3, 0.6)
        todo = f"Did you mean {' or '.join(near)}?" if near else "docs/diff.md lists all rules."
        raise InputError(f"no rule {name!r}", where=at, todo=todo)
