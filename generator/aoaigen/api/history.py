"""In which api-versions an operation or a field exists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..documents.specs import stability
from .ir import Api
from .places import FieldPlace, Places, Way


@dataclass(frozen=True)
class Span:
    """First and last api-version of a fact; `last` is None while the newest one has it.

    `since` is empty where there is one version and so nothing to tell.  `preview` is the preview
    that had it before `since`, which is a stable api-version then.
    """

    since: str
    last: str | None
    preview: str = ""

    @property
    def words(self) -> str:
        """`since 2024-06-01, in preview since 2024-02-15-preview`."""
        before = f", in preview since {self.preview}" if self.preview else ""
        until = f", last in {self.last}" if self.last else ""
        return f"since {self.since}{before}{until}"


def stable(version: str) -> bool:
    """Whether an api-version is of the stable line, and so not of that of previews."""
    return stability(version) == "stable"


class History:
    """Presence over all api-versions, oldest first.

    A field is known by its place on the wire, so it is as old as that, whatever its schema is
    called.  An api-version whose document of an operation is not here says nothing of it.

    Users walk from one stable api-version to the next, or from preview to preview, so a stable one
    says since which stable one it has a fact.
    """

    def __init__(self, apis: Iterable[Api], *, undated: bool = False) -> None:
        self._undated = undated
        self.versions: tuple[str, ...] = ()
        self._operations: dict[str, list[str]] = {}
        self._fields: dict[FieldPlace, list[str]] = {}
        self._objects: dict[str, dict[tuple[Way, str], list[FieldPlace]]] = {}
        self._documents: dict[str, set[str]] = {}
        self._missing: dict[str, tuple[str, ...]] = {}
        for api in apis:
            self.versions += (api.version,)
            self._add(api)

    def texts(self) -> Mapping[str, str]:
        """What each api-version's package says of the age of things, to be compared."""
        lines: dict[str, list[str]] = {version: [] for version in self.versions}
        for name, having in self._operations.items():
            for version in having:
                lines[version].append(f"{name} {self._span(having, name, stable(version))}")
        for place, having in self._fields.items():
            kinds = set(map(stable, having))
            shown = {s: f"{place} {self._span(having, place.operation, s)}" for s in kinds}
            for version in having:
                lines[version].append(shown[stable(version)])
        return {version: "\n".join(sorted(shown)) for version, shown in lines.items()}

    @property
    def operations(self) -> Mapping[str, tuple[str, ...]]:
        """Every operation's dotted name, and the api-versions that have it."""
        return {name: tuple(having) for name, having in sorted(self._operations.items())}

    @property
    def fields(self) -> Iterable[FieldPlace]:
        """The places of all fields."""
        return self._fields.keys()

    def operation(self, version: str, name: str) -> Span:
        """The age of an operation, as an api-version that has it says it."""
        return self._span(self._operations[name], name, stable(version))

    def argument(self, version: str, operation: str, wire_name: str) -> Span:
        """A parameter or a field of the body of an operation."""
        place = FieldPlace(operation, "request", (wire_name,))
        return self._span(self._fields.get(place, ()), operation, stable(version))

    def field(self, version: str, way: Way, pointer: str, wire_name: str) -> Span | None:
        """A field of an object of an api-version: as old as the oldest of the places it stands at.

        None where no operation has it.
        """
        above = self._objects.get(version, {}).get((way, pointer), ())
        places = [place._replace(names=(*place.names, wire_name)) for place in above]
        if not places:
            return None
        line = stable(version)
        spans = [self._span(self._fields[place], place.operation, line) for place in places]
        since = min((span.since for span in spans), key=self._rank)
        first = min((span.preview or span.since for span in spans), key=self._rank)
        ended = [span.last for span in spans if span.last]
        last = max(ended, key=self._rank) if len(ended) == len(spans) else None
        return Span(since, last, first if self._rank(first) < self._rank(since) else "")

    def age_of(self, operation: str, names: tuple[str, ...]) -> Span:
        """The age of an operation or a field, as a stable api-version that has it says."""
        having = self.having(operation, names)
        return self._span(having, operation, any(map(stable, having)))

    def having(self, operation: str, names: tuple[str, ...]) -> tuple[str, ...]:
        """The api-versions with an operation, or with a field of it.

        The field is of the request if it is one there, else of the answer.
        """
        if not names:
            return tuple(self._operations[operation])
        asked = self.at(FieldPlace(operation, "request", names))
        return asked or self.at(FieldPlace(operation, "response", names))

    def at(self, place: FieldPlace) -> tuple[str, ...]:
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

    def _span(self, having: Sequence[str], operation: str, of_stable: bool) -> Span:
        """As an api-version of the stable line, or one of the line of previews, says it."""
        if self._undated:
            return Span("", None)
        since = next(filter(stable, having)) if of_stable else having[0]
        last = None if having[-1] == self._newest(operation) else having[-1]
        return Span(since, last, "" if since == having[0] else having[0])

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
        if self._undated:
            return
        places = Places(api)
        self._objects[api.version] = places.objects
        for place in places.fields:
            self._fields.setdefault(place, []).append(api.version)
