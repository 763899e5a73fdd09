"""What an api.yaml says of what no api-version has."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import partial
from typing import TypeAlias

from ..documents.shapes import escape
from .config import Config, OperationConfig
from .ir import Api, ApiOperation
from .pages import lacking
from .queries import has_numbers, parts, reached, received, sent
from .service import Service

Its: TypeAlias = list[tuple[Api, ApiOperation]]
"""One operation, as each api-version has it that does."""
Idle: TypeAlias = Iterator[tuple[str, str]]
"""Places, and what is wrong there."""


def idle(
    config: Config, apis: Collection[Api], classes: Collection[str], wishes: Collection[str]
) -> Idle:
    """All that is idle.

    classes: the names of all classes
    wishes: what these would be called if `class_names` said nothing
    """
    operations: dict[str, Its] = {}
    for api in apis:
        for operation in api.operations:
            operations.setdefault(operation.name, []).append((api, operation))
    schemas = {key for api in apis for key in api.schemas}
    for name, entry in config.operations.items():
        place, its = f"/operations/{name}", operations.get(name, [])
        if not its:
            yield place, f"no operation is {' or '.join(entry.routes)}"
        yield from _schemas(entry, schemas, place)
        yield from _fields(entry, its, place, config.service.client_parameters)
        yield from _begun(entry, operations, place)
        if entry.pages and its and all(any(lacking(*each)) for each in its):
            yield f"{place}/page", next(lacking(*its[-1]))
    yield from _of_client(config, apis)
    yield from _of_fields(config.service, apis)
    for name, new in config.service.class_names.items():
        if name not in wishes or new not in classes:
            yield f"/class_names/{escape(name)}", f"no class is called {name!r}"
    for name in sorted(config.service.common_types.keys() - classes):
        yield f"/common_types/{escape(name)}", f"no class is called {name!r}"


def _schemas(entry: OperationConfig, schemas: Collection[str], place: str) -> Idle:
    if entry.stream and entry.stream.event and entry.stream.event not in schemas:
        yield f"{place}/stream", f"no schema is called {entry.stream.event!r}"
    for key, name in (("request", entry.request), ("response", entry.response)):
        if name and name not in schemas:
            yield f"{place}/{key}", f"no body that stands in place is there to be called {name!r}"
    argument, by_value = entry.answers or ("", ())
    for _, key in by_value:
        if key != "text" and key not in schemas:
            yield f"{place}/answers/{escape(argument)}", f"no schema is called {key!r}"


def _fields(entry: OperationConfig, its: Its, place: str, known: Collection[str]) -> Idle:
    fields = {
        prop.name
        for api, operation in its
        for content in (operation.body.contents if operation.body else ())
        for prop in api.resolve(content.schema).properties
    }
    decides = entry.answers[:1] if entry.answers else ()
    for key, named in (("fills", entry.fills), ("takes", entry.takes), ("answers", decides)):
        for field in (each for each in named if each not in fields):
            yield f"{place}/{key}/{escape(field)}", f"no field of the body is called {field!r}"
    for field, name in entry.fills.items():
        if name not in known:
            yield f"{place}/fills/{escape(field)}", f"{name!r} is none of client_parameters"


def _begun(entry: OperationConfig, operations: Mapping[str, Its], place: str) -> Idle:
    if entry.begin is None:
        return
    for key, name in (("poll", entry.begin.poll), ("delete", entry.begin.delete)):
        if name and name not in operations:
            yield f"{place}/begin/{key}", f"no operation is called {name!r}"
    answers = [
        api.resolve(content.schema)
        for api, operation in operations.get(entry.begin.poll, ())
        for response in operation.successes
        for content in response.contents
    ]
    # One without fields may have any.
    if answers and all(a.properties and not a.property(entry.begin.result) for a in answers):
        yield f"{place}/begin/result", f"no answer has {entry.begin.result!r}"


def _of_client(config: Config, apis: Collection[Api]) -> Idle:
    operations = [operation for api in apis for operation in api.operations]
    used = {p.client_argument for operation in operations for p in operation.parameters}
    used |= {argument for operation in operations for _, argument in operation.filled}
    for name, wire in config.service.client_parameters.items():
        if name not in used:
            what = f"no parameter is called {wire!r}, and no path begins so"
            yield f"/client_parameters/{name}", what
    for name in config.synonyms.keys() - config.service.client_parameters.keys():
        yield f"/synonyms/{name}", f"{name!r} is none of client_parameters"
    version = config.version_parameter
    queried = {p.name for op in operations for p in op.parameters if p.place == "query"}
    if version != Config.version_parameter and version not in queried:
        yield "/version_parameter", f"no parameter of a query is called {version!r}"


def _of_fields(service: Service, apis: Collection[Api]) -> Idle:
    if not (service.secrets or service.packed):
        return
    fields = []
    for api in apis:
        bodies = (s for op in api.operations for s in (*sent(op), *received(op)))
        every = reached(api, bodies, partial(parts, api))
        fields += [(api, prop) for schema in every for prop in schema.properties]
    for name in sorted(set(service.secrets) - {prop.name for _, prop in fields}):
        yield "/secrets", f"no field is called {name!r}"
    numbers = {prop.name for api, prop in fields if has_numbers(api, prop.schema)}
    for name in sorted(set(service.packed) - numbers):
        yield "/packed", f"no field that is a list of numbers is called {name!r}"
