"""Our own descriptions of arguments and fields, by who has them and by their name on the wire."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

Owners = Mapping[str, Mapping[str, str]]
"""Owner -> wire name -> text; an owner may be a pattern in which * stands for anything."""


@dataclass(frozen=True)
class Texts:
    """What `descriptions.yaml` says.

    arguments: by dotted operation name
    fields: by the name of the class
    everywhere: by wire name alone, for what is the same whoever has it
    """

    arguments: Owners = field(default_factory=dict)
    fields: Owners = field(default_factory=dict)
    everywhere: Mapping[str, str] = field(default_factory=dict)

    def argument(self, operation: str, wire: str, body: str | None = None) -> str:
        """Of a parameter, or of a field of the body, whose class then speaks for it too."""
        stated = self._arguments.of(operation).get(wire)
        return stated or (self.field(body, wire) if body else self.everywhere.get(wire, ""))

    def field(self, owner: str, wire: str) -> str:
        return self._fields.of(owner).get(wire) or self.everywhere.get(wire, "")

    @cached_property
    def _arguments(self) -> _ByOwner:
        return _ByOwner(self.arguments)

    @cached_property
    def _fields(self) -> _ByOwner:
        return _ByOwner(self.fields)


class _ByOwner:
    """An owner's own texts come before those of patterns, and longer patterns before shorter."""

    def __init__(self, owners: Owners) -> None:
        self._owners = owners
        self._patterns = [(_compiled(p), texts) for p, texts in _by_length(owners) if "*" in p]
        self._known: dict[str, Mapping[str, str]] = {}

    def of(self, owner: str) -> Mapping[str, str]:
        if owner not in self._known:
            merged: dict[str, str] = {}
            for pattern, texts in self._patterns:
                merged |= texts if pattern.fullmatch(owner) else {}
            self._known[owner] = merged | dict(self._owners.get(owner, {}))
        return self._known[owner]


def _by_length(owners: Owners) -> Iterable[tuple[str, Mapping[str, str]]]:
    return sorted(owners.items(), key=lambda item: (len(item[0]), item[0]))


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, pattern.split("*"))))
