"""The client class: what it is called, where it goes, what proves to the service who asks."""

from __future__ import annotations

from collections.abc import Iterator
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
from .types import STR, FormalParameter, Type, awaiting, builtin, grouped, literals, optional

_SCHEMES = "_runtime.core.schemes"
_KINDS = {
    "basic": builtin("tuple", STR, STR),
    "bearer": Type("Token", _SCHEMES),
    "apiKey": Type("Secret", _SCHEMES),
}


_AWAITING = {
    "azure.client": "azure.aio",
    "management.client": "management.aio",
    "sync.scheme_client": "aio.scheme_client",
}
"""The runtime's modules of clients that block, and those of their twins."""
_AWAITED = {each.__name__: each for each in (AsyncAzureClient, AsyncManagementClient)}
_FOR_THREADS = "safe to share between threads, usable after a fork"
_FOR_TASKS = "for the tasks of one event loop"


@dataclass(frozen=True)
class Credential:
    """One argument of the constructor, and how the runtime sends it: kind, place, name.

    scopes: what a credential of azure.identity is asked for
    """

    name: str
    scheme: tuple[str, str, str]
    doc: str
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ClientView:
    """`constructs` tells a client with its own constructor from one that inherits it."""

    name: str
    title: str
    """What the package speaks, for docstrings."""
    version: str
    base: str
    module: str
    doc: tuple[str, ...]
    constructs: bool = False
    facts: tuple[str, ...] = ()
    parameters: tuple[FormalParameter, ...] = ()
    """Those of the constructor that the document gives it; all but the first by keyword."""
    address: str = "base_url"
    variables: str = "{}"
    credentials: str = "{}"
    filled: str = "{}"
    options: str = "ClientOptions"

    @property
    def awaited(self) -> ClientView:
        """The client that awaits."""
        base = f"Async{self.base}"
        doc = _documented(self.doc[0], _AWAITED[base]) if base in _AWAITED else self.doc
        return replace(
            self,
            name=f"Async{self.name}",
            base=base,
            module=_AWAITING[self.module],
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

    @property
    def imports(self) -> list[tuple[str, list[str]]]:
        """What only type checkers import, by module."""
        if not self.constructs:
            return []
        needs = [(f"_runtime.{self.module}", self.options), ("typing_extensions", "Unpack")]
        return grouped(*needs, *(i for p in self.parameters for i in p.type.imports()))


def client_view(api: Api, names: ClientNames, *, flat: bool) -> ClientView:
    """The client of one api-version; `flat` where its package has no others beside it."""
    version = literal(api.version)
    if api.service.auth == "azure":
        title = f"api-version {prose(api.version)}"
        doc = _documented(f"A client that speaks {title}.", AzureClient)
        base = ("AzureClient", "azure.client")
        facts = tuple(_azure_facts(api))
        return ClientView(api.service.client, title, version, *base, doc, facts=facts)
    if api.service.auth == "arm":
        title = prose(f"{api.service.title} {api.version}")
        doc = _documented(f"A client of {title}.", ManagementClient)
        base = ("ManagementClient", "management.client")
        return ClientView(api.service.client, title, version, *base, doc)
    return _constructing(api, names, version, flat=flat)


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
            name, scopes = names.credentials[scheme.key], tuple(_scopes(scheme, api))
            yield Credential(name, sent, _described(sent), scopes)


def _scopes(scheme: SecurityScheme, api: Api) -> Iterator[str]:
    """Those that say a resource; where none does, all of what the server offers."""
    resources = [scope for scope in scheme.scopes if "://" in scope]
    server = client_server(api)
    if scheme.type == "oauth2" and not resources and server and "{" not in server.url:
        resources = ["/".join(server.url.split("/")[:3]) + "/.default"]
    yield from resources


def _described(sent: tuple[str, str, str]) -> str:
    kind, place, name = sent
    if kind == "basic":
        return "user name and password"
    if kind == "bearer":
        return (
            "a bearer token, a callable that gives one, also with the time of its expiry, or a "
            "credential of azure.identity"
        )
    return f"a key, or a callable that gives one; sent as {place} {name}"


def _constructing(api: Api, names: ClientNames, version: str, *, flat: bool) -> ClientView:
    title = prose(" ".join(part for part in (api.service.title, api.version) if part))
    known = tuple(_credentials(api, names))
    server = client_server(api)
    variables = _variables(server, names) if server else {}
    return ClientView(
        name=api.service.client,
        title=title,
        version=version,
        base="SchemeClient",
        module="sync.scheme_client",
        doc=tuple(_doc(title, api.service, server, known, variables)),
        constructs=True,
        facts=tuple(_facts(api, known, flat=flat)),
        parameters=tuple(_parameters(api.service, server, known, variables)),
        address=literal(server.url) if server and host_variable(server) else "base_url",
        variables=_mapping(_given(server, variables)) if server else "{}",
        credentials=_mapping({each.name: each.name for each in known}),
        filled=_mapping({name: name for name in api.service.client_parameters}),
    )


def _mapping(names: dict[str, str]) -> str:
    return "{" + ", ".join(f"{literal(key)}: {name}" for key, name in names.items()) + "}"


def _variables(server: Server, names: ClientNames) -> dict[str, tuple[FormalParameter, str]]:
    """Wire name -> argument, and what it is if none is given."""
    choices = dict(server.choices)
    arguments = {}
    for wire, default in server.variables:
        allowed = choices.get(wire, ())
        kind = literals(*allowed) if default in allowed else STR
        name, source = names.variables[wire], literal(default) if default else ""
        arguments[wire] = (FormalParameter(name, kind, source), default)
    return arguments


def _given(server: Server, variables: dict[str, tuple[FormalParameter, str]]) -> dict[str, str]:
    """What a client is given for each variable, with the values that the document limits it to."""
    choices = dict(server.choices)
    arguments = {}
    for wire, (variable, default) in variables.items():
        allowed = tuple(dict.fromkeys((*choices.get(wire, ()), default)))
        arguments[wire] = variable.name
        if wire in choices:
            arguments[wire] = f"({variable.name}, {literal(tuple(filter(None, allowed)))})"
    return arguments


def _parameters(
    service: Service,
    server: Server | None,
    known: tuple[Credential, ...],
    variables: dict[str, tuple[FormalParameter, str]],
) -> Iterator[FormalParameter]:
    given = {wire: parameter for wire, (parameter, _) in variables.items()}
    whole = host_variable(server)
    if whole in given:
        yield given.pop(whole)
    else:
        yield FormalParameter("base_url", STR, literal(server.url) if server else "")
    for each in known:
        yield FormalParameter(each.name, optional(_KINDS[each.scheme[0]]), "None")
    yield from given.values()
    yield from (FormalParameter(n, optional(STR), "None") for n in service.client_parameters)


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


def _doc(
    title: str,
    service: Service,
    server: Server | None,
    known: tuple[Credential, ...],
    variables: dict[str, tuple[FormalParameter, str]],
) -> Iterator[str]:
    yield f"A client of {title}; {_FOR_THREADS}."
    yield ""
    whole = host_variable(server)
    if not whole:
        where = f"default {server.url}" if server else "such as https://api.example.com/v1"
        yield prose(f"base_url: where the service is; {where}")
    for each in known:
        yield prose(f"{each.name}: {each.doc}")
    for wire, (variable, default) in variables.items():
        of = server.url if server and whole else "the base URL"
        stands = f"stands for {{{wire}}} in {of}; default {default or 'none'}"
        yield prose(f"{variable.name}: {stands}")
    for name in service.client_parameters:
        yield prose(f"{name}: for calls that need one and are made without")
    yield "options: timeout, max_retries, session, ...: see ClientOptions"
    yield ""
    yield "Raises ConfigurationError for values that cannot work, before anything is sent."
