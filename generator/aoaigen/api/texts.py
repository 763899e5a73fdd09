"""Our own descriptions of operations, and of arguments and fields, by who has them and by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache, cached_property, partial

Owners = Mapping[str, Mapping[str, str]]
"""Owner -> wire name -> text; an owner may be a pattern in which * stands for anything."""


@dataclass(frozen=True)
class Texts:
    """What `descriptions.yaml` says.

    operations: by dotted name
    arguments: by dotted operation name
    fields: by the name of the class
    everywhere: by wire name alone, for what is the same whoever has it
    """

    operations: Mapping[str, str] = field(default_factory=dict)
    arguments: Owners = field(default_factory=dict)
    fields: Owners = field(default_factory=dict)
    everywhere: Mapping[str, str] = field(default_factory=dict)

    def argument(self, operation: str, wire: str, body: str | None = None) -> str:
        """Of a parameter, or of a field of the body, whose class then speaks for it too."""
        stated = self._of_operation(operation).get(wire)
        return stated or (self.field(body, wire) if body else self.everywhere.get(wire, ""))

    def field(self, owner: str, wire: str) -> str:
        return self._of_class(owner).get(wire) or self.everywhere.get(wire, "")

    @cached_property
    def _of_operation(self) -> Callable[[str], Mapping[str, str]]:
        return cache(partial(_of, self.arguments))

    @cached_property
    def _of_class(self) -> Callable[[str], Mapping[str, str]]:
        return cache(partial(_of, self.fields))


def _of(owners: Owners, owner: str) -> dict[str, str]:
    """An owner's own texts come before those of patterns, and longer patterns before shorter."""
    fitting = [pattern for pattern in owners if fnmatchcase(owner, pattern)]
    texts: dict[str, str] = {}
    for pattern in sorted(fitting, key=lambda each: (each == owner, len(each), each)):
        texts |= owners[pattern]
    return texts
