"""Where the documents of one api-version say that the service is, seen together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .ir import Api, ApiOperation, Parameter, Schema, Server

_PLACED = re.compile(r"(https?://[^/]+|{[^{}]+})(/.*)?\Z")
"""A host, or a variable in its place, and the path behind it."""


@dataclass(frozen=True)
class Servers:
    """The servers of all documents, those first that a client is of.

    host, base: of the first, and the path that all documents on it stand below; no host where all
        documents are at one address
    """

    every: tuple[Server, ...]
    host: str = ""
    base: str = ""

    def placed(self, operation: ApiOperation, its: tuple[Server, ...]) -> ApiOperation:
        """An operation of a document, which has servers, by its path below the base."""
        host, path = _parts(its)
        if not self.host or not host:
            return operation
        if host != self.host:
            return replace(operation, servers=operation.servers or its)
        prefix = path[len(self.base) :]
        variables = (
            Parameter(name, "path", Schema(("string",)), required=True)
            for name in re.findall(r"{([^{}]+)}", prefix)
        )
        parameters = (*variables, *operation.parameters)
        return replace(operation, path=f"{prefix}{operation.path}", parameters=parameters)


def together(by_document: Sequence[tuple[Server, ...]]) -> Servers:
    """Documents of one host whose addresses go on differently share what these begin with."""
    every = tuple(dict.fromkeys(server for servers in by_document for server in servers))
    placed = [(host, path) for host, path in map(_parts, by_document) if host]
    if len(set(placed)) < 2:
        return Servers(every)
    host, whole = placed[0]
    base = _common([path for other, path in placed if other == host])
    first = next(servers[0] for servers in by_document if _parts(servers)[0])
    url = first.url.rstrip("/").removesuffix(whole) + base
    names = set(re.findall(r"{([^{}]+)}", url))
    shared = replace(
        first,
        url=url,
        variables=tuple(v for v in first.variables if v[0] in names),
        choices=tuple(c for c in first.choices if c[0] in names),
    )
    others = (server for server in every if _parts((server,))[0] != host)
    return Servers((shared, *others), host, base)


def _parts(servers: tuple[Server, ...]) -> tuple[str, str]:
    """Host and path of a document's first server; nothing where that names no host."""
    match = _PLACED.match(servers[0].url) if servers else None
    if not match:
        return "", ""
    # A variable in place of the host may bring its scheme along.
    return re.sub(r"^https?://(?={)", "", match[1]), (match[2] or "").rstrip("/")


def _common(paths: Sequence[str]) -> str:
    """The segments that all begin with, up to the first that is to be filled in."""
    shared = []
    for segments in zip(*(path.split("/")[1:] for path in paths), strict=False):
        if len(set(segments)) > 1 or "{" in segments[0]:
            break
        shared.append(f"/{segments[0]}")
    return "".join(shared)


def client_server(api: Api) -> Server | None:
    """The first that says the whole address, or where in it the caller's part goes."""
    if api.service.base_url:
        return Server(api.service.base_url)
    web = ("https://", "http://")
    return next((s for s in api.servers if s.url.startswith(web) or host_variable(s)), None)


def host_variable(server: Server | None) -> str:
    """The variable that stands for scheme and host, as in `{endpoint}/contentsafety`."""
    match = re.match(r"{([^{}]+)}(?:/|\Z)", server.url) if server else None
    return match[1] if match else ""
