"""The client class: what it is called, where it goes, what proves to the service who asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..api.ir import Api, SecurityScheme, Server, Service
from ..names.reserved import CLIENT_RESERVED
from ..names.words import Scope, snake
from .literals import literal, prose

_IMPORTS = (
    ("typing", ("Literal",)),
    ("typing_extensions", ("Unpack",)),
    ("_runtime.sync.scheme_client", ("ClientOptions",)),
    ("_runtime.core.schemes", ("Secret", "Token")),
)
_KINDS = {"basic": "tuple[str, str]", "bearer": "Token", "apiKey": "Secret"}


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
    """`own` tells a client with a constructor of its own from one that inherits it."""

    name: str
    title: str
    """What the package speaks, for docstrings."""
    version: str
    base: str
    module: str
    doc: tuple[str, ...]
    own: bool = False
    facts: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    address: str = "base_url"
    variables: str = "{}"
    credentials: str = "{}"
    filled: str = "{}"

    @property
    def imports(self) -> list[tuple[str, list[str]]]:
        """What only type checkers import: module, and those of its names that are printed."""
        words = set(re.findall(r"\w+", " ".join(self.parameters)))
        found = [(module, [n for n in names if n in words]) for module, names in _IMPORTS]
        return [(module, names) for module, names in found if names]


def client_view(api: Api, *, flat: bool) -> ClientView:
    """The client of one api-version; `flat` where its package has no others beside it."""
    version = literal(api.version)
    if api.service.auth == "azure":
        title = f"api-version {prose(api.version)}"
        doc = f"A client that speaks {title}; its arguments are AzureClient's."
        return ClientView(api.service.client, title, version, "AzureClient", "azure.client", (doc,))
    if api.service.auth == "arm":
        title = prose(f"{api.service.title} {api.version}")
        doc = f"A client of {title}; its arguments are ManagementClient's."
        base = ("ManagementClient", "management.client")
        return ClientView(api.service.client, title, version, *base, (doc,))
    return _own(api, version, flat=flat)


def credentials(api: Api) -> dict[str, Credential]:
    """The constructor's argument for each security scheme that the runtime knows, by its key."""
    scope = Scope(CLIENT_RESERVED | set(api.service.client_parameters))
    found = {}
    for scheme in api.security if api.service.auth != "azure" else ():
        sent = _sent(scheme)
        if sent is not None:
            name, scopes = scope.add(_argument(scheme.key)), tuple(_scopes(scheme, api))
            found[scheme.key] = Credential(name, sent, _told(sent), scopes)
    return found


def _scopes(scheme: SecurityScheme, api: Api) -> Iterator[str]:
    """Those that say a resource; where none does, all of what the server offers."""
    told = [scope for scope in scheme.scopes if "://" in scope]
    server = _server(api)
    if scheme.type == "oauth2" and not told and server and "{" not in server.url:
        told = ["/".join(server.url.split("/")[:3]) + "/.default"]
    yield from told


def _argument(key: str) -> str:
    return snake(key.replace("OAuth", "Oauth"), "key")


def _sent(scheme: SecurityScheme) -> tuple[str, str, str] | None:
    if scheme.type == "apiKey" and scheme.place in ("header", "query", "cookie"):
        return ("apiKey", scheme.place, scheme.name)
    kind = scheme.scheme.lower() if scheme.type == "http" else ""
    if kind == "basic":
        return ("basic", "header", "Authorization")
    if kind == "bearer" or scheme.type in ("oauth2", "openIdConnect"):
        return ("bearer", "header", "Authorization")
    return None


def _told(sent: tuple[str, str, str]) -> str:
    kind, place, name = sent
    if kind == "basic":
        return "user name and password"
    if kind == "bearer":
        return (
            "a bearer token, a callable that gives one, also with the time of its expiry, or a "
            "credential of azure.identity"
        )
    return f"a key, or a callable that gives one; sent as {place} {name}"


def _own(api: Api, version: str, *, flat: bool) -> ClientView:
    title = prose(" ".join(part for part in (api.service.title, api.version) if part))
    known = credentials(api)
    server = _server(api)
    taken = {*api.service.client_parameters, *(each.name for each in known.values())}
    variables = _variables(server, taken) if server else {}
    return ClientView(
        name=api.service.client,
        title=title,
        version=version,
        base="SchemeClient",
        module="sync.scheme_client",
        doc=tuple(_doc(title, api.service, server, known, variables)),
        own=True,
        facts=tuple(_facts(api.service, known, flat=flat)),
        parameters=tuple(_parameters(api.service, server, known, variables)),
        address=literal(server.url) if server and _whole(server.url) else "base_url",
        variables=_mapping({wire: name for wire, (name, _, _) in variables.items()}),
        credentials=_mapping({each.name: each.name for each in known.values()}),
        filled=_mapping({name: name for name in api.service.client_parameters}),
    )


def _mapping(names: dict[str, str]) -> str:
    return "{" + ", ".join(f"{literal(key)}: {name}" for key, name in names.items()) + "}"


def _server(api: Api) -> Server | None:
    """The first that says the whole address, or where in it the caller's part goes."""
    if api.service.base_url:
        return Server(api.service.base_url)
    told = (s for s in api.servers if s.url.startswith(("https://", "http://")) or _whole(s.url))
    return next(told, None)


def _whole(url: str) -> str:
    """The variable that stands for scheme and host, as in `{endpoint}/contentsafety`."""
    found = re.match(r"{([^{}]+)}(?:/|\Z)", url)
    return found[1] if found else ""


def _variables(server: Server, taken: set[str]) -> dict[str, tuple[str, str, str]]:
    """Wire name -> argument, its type, its default."""
    scope = Scope(CLIENT_RESERVED | taken)
    choices = dict(server.choices)
    found = {}
    for wire, default in server.variables:
        allowed = choices.get(wire, ())
        printed = f"Literal[{', '.join(map(literal, allowed))}]" if default in allowed else "str"
        found[wire] = (scope.add(snake(wire, "variable")), printed, default)
    return found


def _parameters(
    service: Service,
    server: Server | None,
    known: dict[str, Credential],
    variables: dict[str, tuple[str, str, str]],
) -> Iterator[str]:
    yield "self"
    whole = _whole(server.url) if server else ""
    if not whole:
        yield f"base_url: str = {literal(server.url)}" if server else "base_url: str"
    given = {wire: _parameter(*each) for wire, each in variables.items()}
    yield from (given.pop(wire) for wire in [whole] if wire in given)
    filled = service.client_parameters
    if known or given or filled:
        yield "*"
    for each in known.values():
        yield f"{each.name}: {_KINDS[each.scheme[0]]} | None = None"
    yield from given.values()
    yield from (f"{name}: str | None = None" for name in filled)
    yield "**options: Unpack[ClientOptions]"


def _parameter(name: str, printed: str, default: str) -> str:
    return f"{name}: {printed} = {literal(default)}" if default else f"{name}: {printed}"


def _facts(service: Service, known: dict[str, Credential], *, flat: bool) -> Iterator[str]:
    if flat:
        yield '_operations = "._operations"'
    if service.version_parameter:
        yield f"_version_parameter = {literal(service.version_parameter)}"
    if known:
        yield f"_schemes = {literal({each.name: each.scheme for each in known.values()})}"
    scopes = {each.name: each.scopes for each in known.values() if each.scopes}
    if scopes:
        yield f"_scopes = {literal(scopes)}"


def _doc(
    title: str,
    service: Service,
    server: Server | None,
    known: dict[str, Credential],
    variables: dict[str, tuple[str, str, str]],
) -> Iterator[str]:
    yield f"A client of {title}; safe to share between threads, usable after a fork."
    yield ""
    whole = _whole(server.url) if server else ""
    if not whole:
        where = f"default {server.url}" if server else "such as https://api.example.com/v1"
        yield prose(f"base_url: where the service is; {where}")
    for each in known.values():
        yield prose(f"{each.name}: {each.doc}")
    for wire, (name, _, default) in variables.items():
        of = server.url if server and whole else "the base URL"
        yield prose(f"{name}: stands for {{{wire}}} in {of}; default {default or 'none'}")
    for name in service.client_parameters:
        yield prose(f"{name}: for calls that need one and are made without")
    yield "options: timeout, max_retries, session, ...: see ClientOptions"
    yield ""
    yield "Raises ConfigurationError for values that cannot work, before anything is sent."
