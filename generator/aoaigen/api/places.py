"""Where fields stand: by operation, in what is asked for or answered, and by the names above them.

Lists, unions and maps have no name on the wire, so that a field is the same whatever schemas an
api-version writes it with.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from .ir import Api, ApiOperation, Schema
from .queries import forms, reached

Way: TypeAlias = Literal["request", "response"]


MOST_OF_ONE_OBJECT, MOST_OBJECTS = 20, 2_000
"""Of how many places an operation's answer is followed further, the shallowest first.

Objects that refer to each other stand at more places than can be counted; of Azure OpenAI's
answers the largest has 600, and no object more than 14.
"""


class FieldPlace(NamedTuple):
    """A field: `names` on the wire, the outermost first; none for a body as a whole."""

    operation: str
    way: Way
    names: tuple[str, ...]


class Places:
    """Every field of an api-version, and the objects that stand at each place.

    Of a field that leads back to what it is in, nothing further down is listed.
    """

    def __init__(self, api: Api) -> None:
        self._api = api
        self.fields: dict[FieldPlace, None] = {}
        self.objects: dict[tuple[Way, str], list[FieldPlace]] = {}
        """Where an object stands, by its pointer."""
        for operation in api.operations:
            for parameter in operation.parameters:
                self.fields[FieldPlace(operation.name, "request", (parameter.name,))] = None
            for way, schemas in _roots(operation):
                self._enter(FieldPlace(operation.name, way, ()), schemas)

    def _enter(self, root: FieldPlace, schemas: Iterable[Schema]) -> None:
        waiting = deque([(root, list(schemas), frozenset[frozenset[str]]())])
        followed: Counter[str] = Counter()
        while waiting and followed.total() < MOST_OBJECTS:
            place, here, above = waiting.popleft()
            objects = [s for s in reached(self._api, here, forms) if s.properties]
            node = frozenset(schema.pointer for schema in objects)
            if any(followed[pointer] >= MOST_OF_ONE_OBJECT for pointer in node):
                continue
            followed.update(node)
            for schema in objects:
                self.objects.setdefault((place.way, schema.pointer), []).append(place)
            inside: dict[str, list[Schema]] = {}
            for prop in (p for schema in objects for p in schema.properties):
                inside.setdefault(prop.name, []).append(prop.schema)
            for name, fields in inside.items():
                field = place._replace(names=(*place.names, name))
                self.fields[field] = None
                if node not in above:
                    waiting.append((field, fields, above | {node}))


def _roots(operation: ApiOperation) -> Iterator[tuple[Way, list[Schema]]]:
    if operation.body:
        yield "request", [content.schema for content in operation.body.contents]
    yield "response", [c.schema for answer in operation.successes for c in answer.contents]
