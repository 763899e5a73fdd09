"""Documents meet api.yaml: each fact of an operation that the configuration adds or decides."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from ..documents.specs import VERSION
from ..problems import Problem
from .config import Config, OperationConfig
from .ir import (
    EVENTS,
    Api,
    ApiOperation,
    Content,
    LongRunningOptions,
    Parameter,
    Property,
    RequestBody,
    Response,
    Schema,
)
from .pages import placed

Route: TypeAlias = tuple[str, str]
"""Method and path."""

_REPEATABLE = ("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE")
"""Methods that HTTP defines as idempotent."""


def settled(
    apis: Mapping[str, Api], config: Config, names: Mapping[Route, str]
) -> tuple[dict[str, Api], list[Problem]]:
    """The interfaces with all that is known of them, and operations that share a name.

    names: the dotted name of each route, the same in every api-version
    """
    problems: list[Problem] = []
    done = {version: _settled(api, config, names, problems) for version, api in apis.items()}
    return _versioned(done, config), problems


def _settled(api: Api, config: Config, names: Mapping[Route, str], problems: list[Problem]) -> Api:
    schemas = dict(api.schemas)
    api = replace(api, schemas=schemas)  # which takes in more as operations are settled
    by_name: dict[str, ApiOperation] = {}
    for op in api.operations:
        op = _operation(replace(op, name=names[op.method, op.path]), config, api, schemas)
        first = by_name.setdefault(op.name, op)
        if first is not op:
            problems.append(_doubled(op, first, api.version))
    operations = _conditional(by_name.values(), api) if config.etags else by_name.values()
    return replace(
        api,
        operations=tuple(sorted(operations, key=lambda op: op.name)),
        security=config.schemes or api.security,
        service=replace(config.service, title=config.service.title or api.service.title),
    )


def _doubled(operation: ApiOperation, first: ApiOperation, version: str) -> Problem:
    what = f"{first.name} already names {first.method} {first.path}"
    name, place = operation.document, operation.pointer.removeprefix(f"{operation.document}#")
    return Problem("error", version, name, place, what, "only the first is generated")


def _operation(
    operation: ApiOperation, config: Config, api: Api, schemas: dict[str, Schema]
) -> ApiOperation:
    entry = config.operation(operation.name)
    operation = _streaming(_named_bodies(operation, entry, schemas), entry, api)
    operation = replace(operation, body=_taking(operation.body, entry, schemas))
    running = operation.long_running
    if entry.begin:
        running = replace(running or LongRunningOptions(), begin=entry.begin)
    parameters = tuple(_of_client(operation, config))
    in_path = {parameter.client_argument for parameter in parameters}
    return replace(
        operation,
        parameters=parameters,
        filled=tuple((wire, name) for wire, name in entry.fills.items() if name not in in_path),
        security=tuple((s.key,) for s in config.schemes) or operation.security,
        repeatable=operation.method in _REPEATABLE or entry.repeatable,
        stream=_stream(operation, entry),
        answers=entry.answers,
        pages=placed(api, operation, entry.pages) if entry.pages else operation.pages,
        long_running=running,
        summary=operation.summary or config.service.texts.operations.get(operation.name, ""),
    )


def _stream(operation: ApiOperation, entry: OperationConfig) -> str | None:
    if entry.stream:
        return entry.stream.kind
    kinds = (c.stream for r in operation.responses for c in r.contents)
    return next((kind for kind in kinds if kind), None)


def _of_client(operation: ApiOperation, config: Config) -> Iterator[Parameter]:
    """The parameters; some may be the client's to fill in, by name or as the path's first one."""
    arguments = config.service.client_parameters
    by_name = {wire: name for name, wire in arguments.items() if "/" not in wire}
    wire = operation.path.partition("{")[2].partition("}")[0]
    route = operation.path.replace(f"{{{wire}}}", "{}", 1)
    fits = (name for name, start in arguments.items() if route.startswith(start))
    argument = next(fits, "")
    for parameter in operation.parameters:
        is_first = (parameter.place, parameter.name) == ("path", wire)
        if parameter.name in by_name:
            named = by_name[parameter.name]
            parameter = replace(parameter, client_argument=named, by_name=True)
        elif is_first and argument:
            synonym = config.synonyms.get(argument, "")
            parameter = replace(parameter, client_argument=argument, client_synonym=synonym)
        yield parameter


def _conditional(operations: Collection[ApiOperation], api: Api) -> Iterator[ApiOperation]:
    """Calls that change what has an etag, with the one that it must have still as a parameter."""
    tagged = {op.path for op in operations if any(_has_etag(r, api) for r in op.responses)}
    for op in operations:
        if op.path in tagged and op.method in ("PUT", "PATCH", "DELETE"):
            match = Parameter("If-Match", "header", Schema(("string",)), description=_MATCH)
            op = replace(op, parameters=(*op.parameters, match))
        yield op


_MATCH = "The etag that it must have still; PreconditionFailedError if it has another"


def _has_etag(response: Response, api: Api) -> bool:
    etags = (api.resolve(content.schema).property("etag") for content in response.contents)
    return response.status == "200" and any(etags)


# -- the api-version, which all versions settle together -------------------------------------------


def _versioned(apis: Mapping[str, Api], config: Config) -> dict[str, Api]:
    """The version that every call names in its query is the client's own to send.

    It is a date, or the calls cannot do without it, or list it: `api-version` of a document that is
    v2 or 7.4.
    """
    name = config.version_parameter
    if not all(_names_version(api, name) for api in apis.values()):
        return dict(apis)
    return {version: _sending(api, name) for version, api in apis.items()}


def _names_version(api: Api, name: str) -> bool:
    parameters = (p for op in api.operations for p in op.parameters)
    named = [p for p in parameters if p.name == name and p.place == "query"]
    needed = bool(api.version) and all(p.required for p in named)
    listed = all(api.version in (api.resolve(p.schema).enum or ()) for p in named)
    return bool(named) and (needed or listed or bool(VERSION.match(api.version)))


def _sending(api: Api, name: str) -> Api:
    def marked(parameter: Parameter) -> Parameter:
        known = api.resolve(parameter.schema).enum
        is_query = (parameter.place, parameter.name) == ("query", name)
        is_version = is_query and (known is None or api.version in known)
        return replace(parameter, is_version=True) if is_version else parameter

    operations = (
        replace(op, parameters=tuple(map(marked, op.parameters))) for op in api.operations
    )
    service = replace(api.service, version_parameter=name)
    return replace(api, operations=tuple(operations), service=service)


# -- bodies and streams ----------------------------------------------------------------------------


def _named_bodies(
    operation: ApiOperation, entry: OperationConfig, schemas: dict[str, Schema]
) -> ApiOperation:
    """Bodies that this api-version writes in place become the shared schemas they are in others."""
    body = operation.body
    if body:
        body = replace(body, contents=_shared(body.contents, entry.request, schemas))
    responses = (
        replace(r, contents=_shared(r.contents, entry.response, schemas)) if r.is_success else r
        for r in operation.responses
    )
    return replace(operation, body=body, responses=tuple(responses))


def _taking(
    body: RequestBody | None, entry: OperationConfig, schemas: dict[str, Schema]
) -> RequestBody | None:
    """The body, with fields marked that take no value but those that are listed."""
    if body is None or not entry.takes:
        return body

    def marked(schema: Schema, values: tuple[str, ...]) -> Schema:
        if schema.ref is not None:
            schemas[schema.ref] = marked(schemas[schema.ref], values)
            return schema
        return replace(schema, enum=values or schema.enum, closed=True)

    def taking(content: Content) -> Content:
        def field(prop: Property) -> Property:
            values = entry.takes.get(prop.name)
            return prop if values is None else replace(prop, schema=marked(prop.schema, values))

        key = content.schema.ref
        whole = schemas[key] if key else content.schema
        whole = replace(whole, properties=tuple(map(field, whole.properties)))
        if key is None:
            return replace(content, schema=whole)
        schemas[key] = whole
        return content

    return replace(body, contents=tuple(map(taking, body.contents)))


def _shared(
    contents: tuple[Content, ...], name: str | None, schemas: dict[str, Schema]
) -> tuple[Content, ...]:
    def share(content: Content) -> Content:
        inline = content.schema
        if name is None or not inline.properties or name in schemas:
            return content
        schemas[name] = inline
        return replace(content, schema=Schema(ref=name, pointer=inline.pointer))

    return tuple(map(share, contents))


def _streaming(operation: ApiOperation, entry: OperationConfig, api: Api) -> ApiOperation:
    """Events get a media type of their own, also where the document hides them in the answer's."""
    if entry.stream is None:
        return operation
    asks = _asks_to_stream(operation, api)
    name = entry.stream.event if entry.stream.event in api.schemas else None

    def split(response: Response) -> Response:
        stated = next((c for c in response.contents if c.stream), None)
        answer = next((c for c in response.contents if c.media_type == "application/json"), None)
        hidden = stated or (answer if asks else None)
        if not response.is_success or hidden is None:
            return response
        place = f"{(answer or hidden).schema.pointer}/events"
        event = Schema(ref=name, pointer=place) if name else hidden.schema
        others = [c for c in response.contents if c is not answer and c is not stated]
        if answer and asks:
            answer = replace(answer, schema=_without(answer.schema, event))
        alone = [answer] if answer else []
        return replace(response, contents=(*alone, *others, Content(EVENTS, event)))

    return replace(operation, responses=tuple(map(split, operation.responses)))


def _asks_to_stream(operation: ApiOperation, api: Api) -> bool:
    if any(p.name == "stream" for p in operation.parameters):
        return True
    contents = operation.body.contents if operation.body else ()
    return any(api.resolve(content.schema).property("stream") for content in contents)


def _without(union: Schema, event: Schema) -> Schema:
    left = [v for v in union.variants if v.ref is None or v.ref != event.ref]
    return left[0] if len(left) == 1 else replace(union, variants=tuple(left))
