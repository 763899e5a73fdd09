"""The client class: what it is called, where it goes, what proves to the service who asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from inspect import getdoc
from urllib.parse import urlsplit

from ..api.ir import Api, SecurityScheme, Server
from ..api.queries import sent_as
from ..api.servers import client_server, host_variable
from ..api.service import Service
from ..names.names import ClientNames
from ..runtime.azure.aio import AsyncAzureClient
from ..runtime.azure.client import AzureClient
from ..runtime.core.events import KINDS
from ..runtime.management.aio import AsyncManagementClient
from ..runtime.management.client import ManagementClient
from .literals import literal, prose
from .types import STR, FormalParameter, Type, awaiting, builtin, import_lines, literals, optional

_SCHEMES = "_runtime.core.schemes"
_KINDS = {
    "basic": (builtin("tuple", STR, STR), "user name and password"),
    "bearer": (
        Type("Token", _SCHEMES),
        "a bearer token, a callable that gives one, also with the time of its expiry, or a "
        "credential of azure.identity",
    ),
    "apiKey": (
        Type("Secret", _SCHEMES),
        "a key, or a callable that gives one; sent as {place} {name}",
    ),
}
"""Of credentials, by how they are sent: the type, and what it is in words."""

_TWINS = {
    "AzureClient": ("azure.aio", AsyncAzureClient),
    "ManagementClient": ("management.aio", AsyncManagementClient),
    "SchemeClient": ("aio.scheme_client", None),
}
"""Of the runtime's clients, those that await: the module, and who says what its arguments are."""
_FOR_THREADS = "safe to share between threads, usable after a fork"
_FOR_TASKS = "for the tasks of one event loop"


@dataclass(frozen=True)
class Credential:
    """One argument of the constructor, and how the runtime sends it: kind, place, name.

    scopes: what a credential of azure.identity is asked for
    """

    name: str
    scheme: tuple[str, str, str]
    scopes: tuple[str, ...]


@dataclass(frozen=True)
class ClientView:
    """A client; one without parameters inherits its constructor."""

    name: str
    title: str
    """What the package speaks, for docstrings."""
    version: str
    base: str
    module: str
    doc: tuple[str, ...]
    facts: tuple[str, ...] = ()
    parameters: tuple[FormalParameter, ...] = ()
    """Those of the constructor that the document gives it; all but the first by keyword."""
    opened: tuple[str, ...] = ()
    """What the constructor hands on: address, variables of it, credentials, what fills in."""
    options: str = "ClientOptions"

    @property
    def awaited(self) -> ClientView:
        """The client that awaits."""
        module, twin = _TWINS[self.base]
        doc = _documented(self.doc[0], twin) if twin else self.doc
        return replace(
            self,
            name=f"Async{self.name}",
            base=f"Async{self.base}",
            module=module,
            doc=tuple(line.replace(_FOR_THREADS, _FOR_TASKS) for line in doc),
            parameters=tuple(replace(p, type=awaiting(p.type)) for p in self.parameters),
            options="AsyncClientOptions",
        )

    @property
    def signature(self) -> Iterator[str]:
        first, *others = self.parameters
        yield from ("self", first.source(), *(["*"] if others else []))
        yield from (parameter.source() for parameter in others)
        yield f"**options: Unpack[{self.options}]"

    def imports(self, up: str) -> Iterator[str]:
        """What only type checkers import.  up: where the runtime is"""
        if self.parameters:
            needs = [(f"_runtime.{self.module}", self.options), ("typing_extensions", "Unpack")]
            needs += [each for p in self.parameters for each in p.type.imports()]
            yield from import_lines(needs, up)


def client_view(api: Api, names: ClientNames, *, flat: bool) -> ClientView:
    """The client of one api-version; `flat` where its package has no others beside it."""
    service, version = api.service, literal(api.version)
    if service.auth == "azure":
        title = f"api-version {prose(api.version)}"
        doc = _documented(f"A client that speaks {title}.", AzureClient)
        base, facts = ("AzureClient", "azure.client"), tuple(_azure_facts(api))
        return ClientView(service.client, title, version, *base, doc, facts)
    title = prose(" ".join(part for part in (service.title, api.version) if part))
    if service.auth == "arm":
        doc = _documented(f"A client of {title}.", ManagementClient)
        return ClientView(
            service.client, title, version, "ManagementClient", "management.client", doc
        )
    server, known = client_server(api) or _UNKNOWN, tuple(_credentials(api, names))
    parameters = list(_parameters(service, server, known, names))
    host = names.variables.get(host_variable(server))
    return ClientView(
        name=service.client,
        title=title,
        version=version,
        base="SchemeClient",
        module="sync.scheme_client",
        doc=tuple(_doc(title, parameters)),
        facts=tuple(_facts(api, known, flat=flat)),
        parameters=tuple(sorted(parameters, key=lambda parameter: parameter.name != host)),
        opened=(
            literal(server.url) if host else "base_url",
            _mapping(_variables(server, names)),
            _mapping({each.name: each.name for each in known}),
            _mapping({name: name for name in service.client_parameters}),
        ),
    )


_UNKNOWN = Server("")
"""Where no document says where the service is."""


def _documented(first: str, base: type) -> tuple[str, ...]:
    """What the base class says of its arguments, for those who read the client's own docstring."""
    return (first, *(getdoc(base) or "").splitlines()[1:])


def _azure_facts(api: Api) -> Iterator[str]:
    """Where an api-version lies elsewhere than most, or need not be named."""
    path = next((urlsplit(server.url).path.rstrip("/") for server in api.servers), "/openai")
    if path != "/openai":
        yield f"_prefix = {literal(path)}"
    named = (p for op in api.operations for p in op.parameters)
    if not any(p.required for p in named if p.name == api.service.version_parameter):
        yield "_version_parameter = None"


def _credentials(api: Api, names: ClientNames) -> Iterator[Credential]:
    """The constructor's argument for each security scheme that the runtime knows."""
    for scheme in api.security:
        sent = sent_as(scheme)
        if sent is not None:
            yield Credential(names.credentials[scheme.key], sent, tuple(_scopes(scheme, api)))


def _scopes(scheme: SecurityScheme, api: Api) -> list[str]:
    """Those that say a resource; where none does, all of what the server offers."""
    resources = [scope for scope in scheme.scopes if "://" in scope]
    server = client_server(api)
    if scheme.type == "oauth2" and not resources and server and "{" not in server.url:
        return ["/".join(server.url.split("/")[:3]) + "/.default"]
    return resources


def _mapping(names: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{literal(key)}: {name}" for key, name in names.items()) + "}"


def _variables(server: Server, names: ClientNames) -> dict[str, str]:
    """What a client is given for each variable, with the values that the document limits it to."""
    choices, arguments = dict(server.choices), dict(names.variables)
    for wire, default in server.variables:
        if wire in choices:
            allowed = tuple(filter(None, dict.fromkeys((*choices[wire], default))))
            arguments[wire] = f"({arguments[wire]}, {literal(allowed)})"
    return arguments


def _parameters(
    service: Service, server: Server, known: tuple[Credential, ...], names: ClientNames
) -> Iterator[FormalParameter]:
    """Those of the constructor, with what they are."""
    host = host_variable(server)
    if not host:
        where = f"default {server.url}" if server.url else "such as https://api.example.com/v1"
        default = literal(server.url) if server.url else ""
        yield FormalParameter("base_url", STR, default, f"where the service is; {where}")
    for each in known:
        kind, place, name = each.scheme
        of, doc = _KINDS[kind]
        yield FormalParameter(each.name, optional(of), "None", doc.format(place=place, name=name))
    for wire, default in server.variables:
        allowed = dict(server.choices).get(wire, ())
        of = literals(*allowed) if default in allowed else STR
        where = server.url if host else "the base URL"
        doc = f"stands for {{{wire}}} in {where}; default {default or 'none'}"
        yield FormalParameter(names.variables[wire], of, literal(default) if default else "", doc)
    for name in service.client_parameters:
        doc = "for calls that need one and are made without"
        yield FormalParameter(name, optional(STR), "None", doc)


def _facts(api: Api, known: tuple[Credential, ...], *, flat: bool) -> Iterator[str]:
    service = api.service
    if flat:
        yield '_operations = "._operations"'
    if service.version_parameter:
        yield f"_version_parameter = {literal(service.version_parameter)}"
    if any(op.stream and op.stream not in KINDS for op in api.operations):
        yield '_stream_kinds = "azure.streams:KINDS"'
    if any(op.long_running and op.long_running.begin for op in api.operations):
        yield '_polling_kinds = "azure.images:KINDS"'
    if known:
        yield f"_schemes = {literal({each.name: each.scheme for each in known})}"
    scopes = {each.name: each.scopes for each in known if each.scopes}
    if scopes:
        yield f"_scopes = {literal(scopes)}"


def _doc(title: str, parameters: Iterable[FormalParameter]) -> Iterator[str]:
    yield f"A client of {title}; {_FOR_THREADS}."
    yield ""
    yield from (prose(f"{parameter.name}: {parameter.doc}") for parameter in parameters)
    yield "options: timeout, max_retries, session, ...: see ClientOptions"
    yield ""
    yield "Raises ConfigurationError for values that cannot work, before anything is sent."
