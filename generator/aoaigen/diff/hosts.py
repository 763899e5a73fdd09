"""Where the services are: what stands before a path counts alike as a server's part or a path's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..api.ir import Api
from .differences import Difference, listed
from .model import Phrase


def aligned(old: Api, new: Api) -> tuple[Api, Api]:
    """Both interfaces, with what follows the host in their paths where the two differ in that."""
    bases = _base(old), _base(new)
    if None in bases or bases[0] == bases[1]:
        return old, new
    return _moved(old, bases[0] or ""), _moved(new, bases[1] or "")


def _base(api: Api) -> str | None:
    """The path that all servers have; None where they differ or there is none."""
    paths = {_split(server.url)[1] for server in api.servers}
    elsewhere = any(operation.servers for operation in api.operations)
    return paths.pop() if len(paths) == 1 and not elsewhere else None


def _split(url: str) -> tuple[str, str]:
    """`https://{host}/a/b/` gives what is before `/a/b`, and that."""
    match = re.match(r"((?:[a-zA-Z][\w+.-]*:)?(?://)?[^/]*)(/.*)?\Z", url)
    host, path = match.groups() if match else (url, "")
    return host, (path or "").rstrip("/")


def _moved(api: Api, base: str) -> Api:
    return replace(
        api,
        servers=tuple(replace(s, url=_split(s.url)[0]) for s in api.servers),
        operations=tuple(replace(o, path=base + o.path) for o in api.operations),
    )


def compare_hosts(old: Api, new: Api) -> Iterator[Difference]:
    """Servers, whatever their variables are called; where one side names none, nothing is known."""
    olds, news = _hosts(old), _hosts(new)
    if olds and news:
        yield from listed("host", olds, news, ("", ""))


def _hosts(api: Api) -> dict[str, Phrase]:
    return {_host(server.url): Phrase(server.url) for server in api.servers}


def _host(url: str) -> str:
    """A variable in place of the host may bring its scheme along."""
    plain = re.sub(r"\{[^}]*\}", "{}", url).rstrip("/").lower()
    return re.sub(r"^https?://(?=\{)", "", plain)
