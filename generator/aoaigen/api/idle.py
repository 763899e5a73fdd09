"""What an api.yaml says of what no api-version has."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ..documents.shapes import escape
from .config import Config, OperationConfig
from .ir import Api, ApiOperation
from .pages import lacking


def idle(config: Config, apis: Mapping[str, Api]) -> Iterator[tuple[str, str]]:
    """Place and what is wrong there, of each."""
    operations: dict[str, list[tuple[Api, ApiOperation]]] = {}
    for api in apis.values():
        for operation in api.operations:
            operations.setdefault(operation.name, []).append((api, operation))
    schemas = {key for api in apis.values() for key in api.schemas}
    for entry in config.operations.values():
        place, named = f"/operations/{entry.name}", operations.get(entry.name, [])
        if not named:
            yield place, f"no operation is {' or '.join(entry.routes)}"
        if entry.stream and entry.stream.event and entry.stream.event not in schemas:
            yield f"{place}/stream", f"no schema is called {entry.stream.event!r}"
        yield from _fills(entry, named, place, config.client_parameters)
        if entry.pages and named and all(any(lacking(*each)) for each in named):
            yield f"{place}/page", next(lacking(*named[-1]))
    yield from _client_parameters(config, [op for api in apis.values() for op in api.operations])


def _fills(
    entry: OperationConfig,
    operations: list[tuple[Api, ApiOperation]],
    place: str,
    known: Collection[str],
) -> Iterator[tuple[str, str]]:
    fields = {prop.name for api, operation in operations for prop in api.flat_body(operation) or ()}
    for field, argument in entry.fills.items():
        if argument not in known:
            yield f"{place}/fills/{escape(field)}", f"{argument!r} is none of client_parameters"
        if field not in fields:
            yield f"{place}/fills/{escape(field)}", f"no field of the body is called {field!r}"


def _client_parameters(config: Config, operations: list[ApiOperation]) -> Iterator[tuple[str, str]]:
    used = {p.client_argument for operation in operations for p in operation.parameters}
    used |= {argument for operation in operations for _, argument in operation.filled}
    for name, wire in config.client_parameters.items():
        if name not in used:
            what = f"no parameter is called {wire!r}, and no path begins so"
            yield f"/client_parameters/{name}", what
