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
    """One argument of the constructor, and how the runtime sends it: kind, place, name."""

    name: str
    scheme: tuple[str, str, str]
    doc: str


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
    variables: str = "{}"
    credentials: str = "{}"

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
    return _own(api, version, flat=flat)


def credentials(api: Api) -> dict[str, Credential]:
    """The constructor's argument for each security scheme that the runtime knows, by its key."""
    scope = Scope(CLIENT_RESERVED)
    found = {}
    for scheme in api.security if api.service.auth != "azure" else ():
        sent = _sent(scheme)
        if sent is not None:
            found[scheme.key] = Credential(scope.add(_argument(scheme.key)), sent, _told(sent))
    return found


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
        return "a bearer token, or a callable that gives one, also with the time of its expiry"
    return f"a key, or a callable that gives one; sent as {place} {name}"


def _own(api: Api, version: str, *, flat: bool) -> ClientView:
    title = prose(" ".join(part for part in (api.service.title, api.version) if part))
    known = credentials(api)
    server = _server(api)
    variables = _variables(server, {each.name for each in known.values()}) if server else {}
    return ClientView(
        name=api.service.client,
        title=title,
        version=version,
        base="SchemeClient",
        module="sync.scheme_client",
        doc=tuple(_doc(title, server, known, variables)),
        own=True,
        facts=tuple(_facts(api.service, known, flat=flat)),
        parameters=tuple(_parameters(server, known, variables)),
        variables=_mapping({wire: name for wire, (name, _, _) in variables.items()}),
        credentials=_mapping({each.name: each.name for each in known.values()}),
    )


def _mapping(names: dict[str, str]) -> str:
    return "{" + ", ".join(f"{literal(key)}: {name}" for key, name in names.items()) + "}"


def _server(api: Api) -> Server | None:
    """The first that says the whole address."""
    if api.service.base_url:
        return Server(api.service.base_url)
    return next((s for s in api.servers if s.url.startswith(("https://", "http://"))), None)


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
    server: Server | None,
    known: dict[str, Credential],
    variables: dict[str, tuple[str, str, str]],
) -> Iterator[str]:
    yield "self"
    yield f"base_url: str = {literal(server.url)}" if server else "base_url: str"
    if known or variables:
        yield "*"
    for each in known.values():
        yield f"{each.name}: {_KINDS[each.scheme[0]]} | None = None"
    for name, printed, default in variables.values():
        yield f"{name}: {printed} = {literal(default)}" if default else f"{name}: {printed}"
    yield "**options: Unpack[ClientOptions]"


def _facts(service: Service, known: dict[str, Credential], *, flat: bool) -> Iterator[str]:
    if flat:
        yield '_operations = "._operations"'
    if service.version_parameter:
        yield f"_version_parameter = {literal(service.version_parameter)}"
    if known:
        yield f"_schemes = {literal({each.name: each.scheme for each in known.values()})}"


def _doc(
    title: str,
    server: Server | None,
    known: dict[str, Credential],
    variables: dict[str, tuple[str, str, str]],
) -> Iterator[str]:
    yield f"A client of {title}; safe to share between threads, usable after a fork."
    yield ""
    where = f"default {server.url}" if server else "such as https://api.example.com/v1"
    yield prose(f"base_url: where the service is; {where}")
    for each in known.values():
        yield prose(f"{each.name}: {each.doc}")
    for wire, (name, _, default) in variables.items():
        yield prose(f"{name}: stands for {{{wire}}} in the base URL; default {default or 'none'}")
    yield "options: timeout, max_retries, session, ...: see ClientOptions"
    yield ""
    yield "Raises ConfigurationError for values that cannot work, before anything is sent."
