"""Every name of one api-version's package, decided in one pass over what its API has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..api.ir import Api, ApiOperation, Property
from ..api.queries import path_parameters, sent_as
from ..api.servers import client_server
from .classes import Classes
from .reserved import (
    CLIENT_RESERVED,
    METHOD_RESERVED,
    MODEL_RESERVED,
    RESOURCE_CLASS_RESERVED,
    RESOURCE_RESERVED,
)
from .words import Scope, module_name, pascal, snake, upwards


@dataclass(frozen=True)
class ClientNames:
    """The constructor's arguments: by the key of a security scheme, by a variable of the server."""

    credentials: Mapping[str, str]
    variables: Mapping[str, str]


@dataclass(frozen=True)
class ResourceName:
    """What a resource is called in its parent, its class, and the module that has it."""

    attribute: str
    name: str
    module: str


@dataclass(frozen=True)
class Names:
    """By what documents call each.

    resources: by path, such as `chat.completions`; a parent stands before its children
    arguments: by the operation's name, then by (place, wire name); `body` is a body as a whole
    fields: of answers, by the class's name, then by wire name; FURTHER is what has none
    """

    client: ClientNames
    classes: Classes
    resources: Mapping[str, ResourceName]
    arguments: Mapping[str, Mapping[tuple[str, str], str]]
    fields: Mapping[str, Mapping[str | None, str]]


FURTHER = None
"""In place of a wire name: the fields that an answer has besides those that are documented."""


def named(api: Api) -> Names:
    classes = Classes(api)
    return Names(
        client=client_names(api),
        classes=classes,
        resources=_resources(api),
        arguments={operation.name: _arguments(api, operation) for operation in api.operations},
        fields={name: _fields(classes, name) for name in classes.all},
    )


def client_names(api: Api) -> ClientNames:
    """Names of the credentials that can be sent, and of what varies in the server's address."""
    if api.service.auth == "azure":
        return ClientNames({}, {})
    scope = Scope((*CLIENT_RESERVED, *api.service.client_parameters))
    keys = [scheme.key for scheme in api.security if sent_as(scheme)]
    credentials = {k: scope.add(snake(k.replace("OAuth", "Oauth"), "key")) for k in keys}
    server = client_server(api)
    variables = [wire for wire, _ in server.variables] if server else []
    return ClientNames(credentials, {v: scope.add(snake(v, "variable")) for v in variables})


def _resources(api: Api) -> dict[str, ResourceName]:
    """Those that operations name, those above them, and those that have helpers alone.

    `a.b_c` and `a_b.c` are not the same.
    """
    helpers = api.service.helpers.items()
    paths = {operation.name.rpartition(".")[0] for operation in api.operations}
    paths |= {path for path, helper in helpers if api.version in helper.alone}
    classes, modules = Scope((*RESOURCE_CLASS_RESERVED, api.service.client)), Scope()
    inside: dict[str, Scope] = {}
    resources = {}
    for path in sorted({above for each in paths for above in upwards(each)}):
        parent, _, last = path.rpartition(".")
        attribute = inside.setdefault(parent, Scope(RESOURCE_RESERVED)).add(snake(last))
        name, module = classes.add(pascal(path)), modules.add(module_name(path))
        resources[path] = ResourceName(attribute, name, module)
    return resources


def _arguments(api: Api, operation: ApiOperation) -> dict[tuple[str, str], str]:
    scope = Scope(METHOD_RESERVED)
    others = (p for p in operation.parameters if p.place != "path" and not p.is_version)
    arguments: dict[tuple[str, str], str] = {}
    for each in (*path_parameters(operation), *others):
        wanted = each.client_argument or snake(each.client_name or each.name)
        arguments[each.place, each.name] = scope.add(wanted)
    properties = api.flat_body(operation)
    if properties is None and operation.body and operation.body.main:
        arguments["body", "body"] = scope.add("body")
    fields = [prop for prop in properties or () if not prop.schema.read_only]
    names = scope.add_all(_wanted(fields))
    arguments |= {("body", wire): name for wire, name in names.items()}
    return arguments | {(name, name): scope.add(name) for name in ("content_type", "stream")}


def _fields(classes: Classes, name: str) -> dict[str | None, str]:
    scope = Scope(MODEL_RESERVED)
    fields = [p for p in classes.all[name].schema.properties if not p.schema.write_only]
    names = scope.add_all(_wanted(fields))
    return dict([*names.items(), (FURTHER, scope.add("additional"))])


def _wanted(fields: Iterable[Property]) -> dict[str, str]:
    return {prop.name: snake(prop.client_name or prop.name) for prop in fields}


def method_name(operation: ApiOperation) -> str:
    last = snake(operation.name.rpartition(".")[2], "call")
    return f"{last}_" if last in RESOURCE_RESERVED else last


def begin_name(operation: ApiOperation) -> str | None:
    """The method that follows a call to its end, where it runs long."""
    running = operation.long_running
    if running and running.begin:
        return running.begin.name
    return f"begin_{method_name(operation).rstrip('_')}" if running else None
