"""In which api-versions an operation or a field exists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .ir import Api, Schema


@dataclass(frozen=True)
class Span:
    """First and last api-version of a fact; `last` is None while the newest one has it.

    `since` is empty where there is one version and so nothing to tell.
    """

    since: str
    last: str | None


class History:
    """Presence over all api-versions, oldest first."""

    def __init__(self, apis: Iterable[Api], *, undated: bool = False) -> None:
        self._undated = undated
        self.versions: tuple[str, ...] = ()
        self._operations: dict[str, list[str]] = {}
        self._arguments: dict[tuple[str, str], list[str]] = {}
        self._properties: dict[tuple[str, str], list[str]] = {}
        for api in apis:
            self.versions += (api.version,)
            self._add(api)

    def told(self) -> Mapping[str, str]:
        """What each api-version's package says of the age of things, to be compared."""
        lines: dict[str, list[str]] = {version: [] for version in self.versions}
        for known in (self._operations, self._arguments, self._properties):
            for key, found in known.items():
                line = f"{key} {self._span(found)}"
                for version in found:
                    lines[version].append(line)
        return {version: "\n".join(sorted(said)) for version, said in lines.items()}

    @property
    def operations(self) -> Mapping[str, tuple[str, ...]]:
        """Every operation's dotted name, and the api-versions that have it."""
        return {name: tuple(found) for name, found in sorted(self._operations.items())}

    def operation(self, name: str) -> Span:
        return self._span(self._operations[name])

    def argument(self, operation: str, wire_name: str) -> Span:
        """A parameter or a field of the body of an operation."""
        return self._span(self._arguments[operation, wire_name])

    def arguments(self, operation: str) -> Mapping[str, tuple[str, ...]]:
        """Every parameter and field of the body of an operation, and the api-versions with it."""
        return {
            name: tuple(found)
            for (owner, name), found in self._arguments.items()
            if owner == operation
        }

    def property(self, schema_key: str, wire_name: str) -> Span:
        """A property of a shared schema, however the name is cased in each api-version."""
        return self._span(self._properties[schema_key.casefold(), wire_name])

    def _span(self, found: list[str]) -> Span:
        if self._undated:
            return Span("", None)
        return Span(found[0], None if found[-1] == self.versions[-1] else found[-1])

    def _add(self, api: Api) -> None:
        for operation in api.operations:
            self._operations.setdefault(operation.name, []).append(api.version)
            names = [p.name for p in operation.parameters]
            names += [p.name for p in api.flat_body(operation) or ()]
            for name in dict.fromkeys(names):
                self._arguments.setdefault((operation.name, name), []).append(api.version)
        for key, schema in api.schemas.items():
            self._add_properties(key.casefold(), schema, api.version)

    def _add_properties(self, key: str, schema: Schema, version: str) -> None:
        for prop in schema.properties:
            found = self._properties.setdefault((key, prop.name), [])
            if version not in found[-1:]:
                found.append(version)
