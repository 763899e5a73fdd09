"""In which api-versions an operation or a field exists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .ir import Api
from .places import Place, Places, Way


@dataclass(frozen=True)
class Span:
    """First and last api-version of a fact; `last` is None while the newest one has it.

    `since` is empty where there is one version and so nothing to tell.
    """

    since: str
    last: str | None


class History:
    """Presence over all api-versions, oldest first.

    A field is known by its place on the wire, so it is as old as that, whatever its schema is
    called.  An api-version whose document of an operation is not here says nothing of it.
    """

    def __init__(self, apis: Iterable[Api], *, undated: bool = False) -> None:
        self._undated = undated
        self.versions: tuple[str, ...] = ()
        self._operations: dict[str, list[str]] = {}
        self._fields: dict[Place, list[str]] = {}
        self._objects: dict[str, dict[tuple[Way, str], list[Place]]] = {}
        self._documents: dict[str, set[str]] = {}
        self._missing: dict[str, tuple[str, ...]] = {}
        for api in apis:
            self.versions += (api.version,)
            self._add(api)

    def told(self) -> Mapping[str, str]:
        """What each api-version's package says of the age of things, to be compared."""
        lines: dict[str, list[str]] = {version: [] for version in self.versions}
        for name, found in self._operations.items():
            for version in found:
                lines[version].append(f"{name} {self._span(found, name)}")
        for place, found in self._fields.items():
            line = f"{place} {self._span(found, place.operation)}"
            for version in found:
                lines[version].append(line)
        return {version: "\n".join(sorted(said)) for version, said in lines.items()}

    @property
    def operations(self) -> Mapping[str, tuple[str, ...]]:
        """Every operation's dotted name, and the api-versions that have it."""
        return {name: tuple(found) for name, found in sorted(self._operations.items())}

    def operation(self, name: str) -> Span:
        return self._span(self._operations[name], name)

    def argument(self, operation: str, wire_name: str) -> Span:
        """A parameter or a field of the body of an operation."""
        place = Place(operation, "request", (wire_name,))
        return self._span(self._fields[place], operation)

    def field(self, version: str, way: Way, pointer: str, wire_name: str) -> Span | None:
        """A field of an object of an api-version: as old as the oldest of the places it stands at.

        None where no operation has it.
        """
        above = self._objects[version].get((way, pointer), ())
        places = [place._replace(names=(*place.names, wire_name)) for place in above]
        spans = [self._span(self._fields[place], place.operation) for place in places]
        if not spans:
            return None
        since = min((span.since for span in spans), key=self._rank)
        lasts = [span.last for span in spans]
        ended = [last for last in lasts if last]
        return Span(since, max(ended, key=self._rank) if len(ended) == len(lasts) else None)

    def having(self, operation: str, names: tuple[str, ...]) -> tuple[str, ...]:
        """The api-versions with a field: of the request if it is one there, else of the answer."""
        asked = self.at(Place(operation, "request", names))
        return asked or self.at(Place(operation, "response", names))

    def at(self, place: Place) -> tuple[str, ...]:
        """The api-versions with a field at one place."""
        return tuple(self._fields.get(place, ()))

    def silent(self, operation: str) -> tuple[str, ...]:
        """The api-versions of which nobody here knows whether they have an operation."""
        known, documents = self._operations[operation], self._documents[operation]
        return tuple(
            version
            for version in self.versions
            if version not in known and documents & set(self._missing[version])
        )

    def _rank(self, version: str) -> int:
        return self.versions.index(version) if version else -1

    def _span(self, found: list[str], operation: str) -> Span:
        if self._undated:
            return Span("", None)
        return Span(found[0], None if found[-1] == self._newest(operation) else found[-1])

    def _newest(self, operation: str) -> str:
        """The newest api-version of which it is known whether it has the operation."""
        if not any(self._missing.values()):
            return self.versions[-1]
        silent = self.silent(operation)
        return next(version for version in reversed(self.versions) if version not in silent)

    def _add(self, api: Api) -> None:
        self._missing[api.version] = api.missing
        for operation in api.operations:
            self._operations.setdefault(operation.name, []).append(api.version)
            self._documents.setdefault(operation.name, set()).add(operation.document)
        places = Places(api)
        self._objects[api.version] = places.objects
        for place in places.fields:
            self._fields.setdefault(place, []).append(api.version)
