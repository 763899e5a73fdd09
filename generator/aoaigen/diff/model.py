"""What a comparison gives: rules that were met, at which place, in which operations."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ..api.places import Way

Severity: TypeAlias = Literal["breaking", "risky", "compatible"]
Direction: TypeAlias = Literal["request", "response", "both"]

SEVERITIES: tuple[Severity, ...] = ("breaking", "risky", "compatible")
"""The gravest first."""


@dataclass(frozen=True)
class Rule:
    """One kind of change.  `mirror` is the rule that the same change backwards meets."""

    id: str
    severity: Severity
    direction: Direction
    area: str
    action: str
    message: str
    why: str
    mirror: str
    todo: str


@dataclass(frozen=True)
class Step:
    """One step of a location: a wire name, `[]`, or the union variant that is meant."""

    text: str
    variant: bool = False


Steps: TypeAlias = "tuple[Step, ...]"


def way_of(steps: Steps) -> Way:
    """Which way a value goes: what the service sends to a hook is read as an answer is."""
    return "request" if steps[:1] == (Step("request"),) else "response"


@dataclass(frozen=True)
class Location:
    """Where in an operation: `str()` is the path of wire names, `full` names variants too."""

    steps: Steps = ()

    def __str__(self) -> str:
        return "".join(step.text for step in self.steps if not step.variant)

    @property
    def full(self) -> str:
        return "".join(f"({s.text})" if s.variant else s.text for s in self.steps)

    @property
    def name(self) -> str:
        """The innermost wire name."""
        names = [s.text for s in self.steps if not s.variant and s.text.startswith(".")]
        return names[-1].removeprefix(".") if names else str(self)

    def __add__(self, steps: Steps) -> Location:
        return Location(self.steps + steps)


@dataclass(frozen=True)
class Call:
    """An operation as the user meets it; method and path are the old api-version's if it has it."""

    name: str
    method: str
    path: str


@dataclass(frozen=True)
class Use:
    """One operation that a change touches, and where; `also` are further places in it."""

    call: Call
    location: Location
    also: tuple[Location, ...] = ()


@dataclass(frozen=True)
class Change:
    """One change, told once; `uses` are all operations that it touches, by name.

    anchor: where it stands in the new document, a JSON pointer behind the document's name
    line: the line of the new document's file, counted from 1, where that is known
    """

    rule: Rule
    uses: tuple[Use, ...]
    location: Location
    old: Any
    new: Any
    anchor: str = ""
    line: int | None = None

    @property
    def calls(self) -> tuple[Call, ...]:
        return tuple(use.call for use in self.uses)

    @property
    def message(self) -> str:
        old, new = (self._word(value) for value in (self.old, self.new))
        return self.rule.message.format(name=self.location.name, old=old, new=new)

    def _word(self, value: Any) -> str:
        """A limit or a format that is not there is none; anywhere else, null is a value."""
        return "none" if value is None and self.rule.area in ("limit", "format") else _shown(value)


@dataclass(frozen=True)
class Unknown:
    """A document of one side that is not here, and the other side's operations in it."""

    version: str
    document: str
    operations: tuple[str, ...]

    @property
    def message(self) -> str:
        count = len(self.operations)
        named = "1 operation" if count == 1 else f"{count} operations"
        return f"no {self.document} document of {self.version} is here: {named} cannot be compared"


@dataclass(frozen=True)
class Comparison:
    """All changes from one api-version to another, and what nothing is known of.

    file: the new document, if it is one
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    file: str | None = None
    unknown: tuple[Unknown, ...] = ()

    def of(self, severity: Severity) -> list[Change]:
        return [change for change in self.changes if change.rule.severity == severity]

    def count(self, severity: Severity) -> int:
        return len(self.of(severity))


def _shown(value: Any) -> str:
    """A fact in a sentence: limits as `maximum 5`, anything else as JSON."""
    if isinstance(value, dict):
        return ", ".join(f"{key} {_shown(item)}" for key, item in value.items())
    if isinstance(value, Phrase):
        return str(value)
    return json.dumps(value, ensure_ascii=False)


class Phrase(str):
    """Words about a fact, such as `array of string`, which a sentence shows without quotes."""
