"""Since when, until when, and what changed between: operations and fields over all api-versions.

There are two lines that users walk: of stable api-versions, and of previews.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TypeAlias

from ..api.history import History, Span, stable
from ..api.ir import Api
from ..problems import InputError
from . import Change, Comparison, compare
from .model import SEVERITIES, Location


@dataclass(frozen=True)
class Moment:
    """What changed from one api-version that has the fact to the next of its line that has it.

    Where a line begins, `old` is the one of the other line that had the fact last.
    """

    old: str
    new: str
    changes: tuple[Change, ...]

    @property
    def severity(self) -> str:
        """That of the gravest change; `same` where nothing changed."""
        severities = {change.rule.severity for change in self.changes}
        return next((severity for severity in SEVERITIES if severity in severities), "same")


@dataclass(frozen=True)
class Entry:
    """An operation, or a field of one by its wire names, and the api-versions that have it."""

    operation: str
    field: tuple[str, ...]
    versions: tuple[str, ...]
    moments: tuple[Moment, ...]
    span: Span
    unknown: tuple[str, ...] = ()
    """The api-versions of which nobody here knows: their document of the operation is missing."""

    @property
    def name(self) -> str:
        return ".".join((self.operation, *self.field))


Lines: TypeAlias = "tuple[tuple[str, tuple[str, ...]], ...]"
"""The name of each line and its api-versions, oldest first."""


def lines(versions: Sequence[str]) -> Lines:
    parts = (
        ("stable", tuple(v for v in versions if stable(v))),
        ("preview", tuple(v for v in versions if not stable(v))),
    )
    return tuple((name, having) for name, having in parts if having)


class Chronicle:
    """Answers about all api-versions, oldest first.  Each pair is compared once, when asked for."""

    def __init__(self, apis: Sequence[Api]) -> None:
        self._apis = {api.version: api for api in apis}
        self._history = History(apis)
        self._operations = self._history.operations
        self._compared: dict[tuple[str, str], Comparison] = {}

    @property
    def versions(self) -> tuple[str, ...]:
        return self._history.versions

    def matrix(self) -> tuple[Entry, ...]:
        """Every operation."""
        return tuple(self._entry(name, ()) for name in self._operations)

    def find(self, query: str) -> tuple[Entry, ...]:
        """What a user means: an operation, a field of one, a resource, or a field of any."""
        operations = self._operations
        under = [name for name in operations if f"{name}.".startswith(f"{query}.")]
        if under:
            return tuple(self._entry(name, ()) for name in under)
        owner = max((n for n in operations if query.startswith(f"{n}.")), key=len, default=None)
        owners = [owner] if owner else list(operations)
        field = tuple(query.removeprefix(f"{owner}.").split("."))
        entries = [self._entry(name, field) for name in owners if self._history.having(name, field)]
        if not entries:
            raise self._unknown(query, owner, len(field))
        return tuple(entries)

    def _unknown(self, query: str, owner: str | None, depth: int) -> InputError:
        """Of an operation's fields, those as deep are meant; else operations, or fields of any."""
        places = (place for place in self._history.fields if len(place.names) == depth)
        if owner:
            known = {f"{owner}.{'.'.join(p.names)}" for p in places if p.operation == owner}
        else:
            known = {*self._operations, *(".".join(place.names) for place in places)}
        near = get_close_matches(query, sorted(known), 3, 0.6)
        hint = f"Did you mean {', '.join(near)}?" if near else "aoai history lists all operations."
        return InputError(f"no api-version has an operation or a field {query!r}", todo=hint)

    def _entry(self, operation: str, field: tuple[str, ...]) -> Entry:
        versions = self._history.having(operation, field)
        pairs = [(_before(version, versions), version) for version in versions]
        moments = tuple(self._moment(old, new, operation, field) for old, new in pairs if old)
        span = self._history.age_of(operation, field)
        return Entry(operation, field, versions, moments, span, self._history.silent(operation))

    def _moment(self, old: str, new: str, operation: str, field: tuple[str, ...]) -> Moment:
        if (old, new) not in self._compared:
            self._compared[old, new] = compare(self._apis[old], self._apis[new])
        changes = tuple(
            replace(change, location=places[0]) if field else change
            for change in self._compared[old, new].changes
            for use in change.uses
            if use.call.name == operation
            and (places := [p for p in (use.location, *use.also) if _inside(p, field)])
        )
        return Moment(old, new, changes)


def _before(version: str, versions: Sequence[str]) -> str | None:
    """The api-version that users of `version` come from: of its line, else the one before it."""
    earlier = versions[: versions.index(version)]
    same_line = [other for other in earlier if stable(other) == stable(version)]
    return next(reversed(same_line or earlier), None)


def _inside(location: Location, field: tuple[str, ...]) -> bool:
    """Whether a location is the field or within it."""
    steps = [s.text for s in location.steps if not s.variant and s.text.startswith(".")]
    # Before it stand `body` or `query`, and in an answer the status too.
    start = 2 if location.steps[0].text == "response" else 1
    names = [text.removeprefix(".") for text in steps[start:]]
    return tuple(names[: len(field)]) == field
