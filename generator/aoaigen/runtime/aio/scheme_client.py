"""The base of the asynchronous clients of APIs whose documents say how they are reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.options import Options
from ..core.scheme_base import SchemeBase
from .client import AsyncApiClient

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..core.variables import Variable
    from .session import AiohttpSession


class AsyncClientOptions(Options, total=False):
    """What every asynchronous client takes besides its address and its credentials."""

    session: AiohttpSession | None
    """Sends the requests (proxies, certificates); it is not closed with the client."""
    allow_http: bool
    """Send credentials over plain http to hosts other than this one."""


class AsyncSchemeClient(SchemeBase, AsyncApiClient):
    """For the tasks of one event loop."""

    def _open(
        self,
        base_url: str,
        variables: Mapping[str, Variable],
        credentials: Mapping[str, Any],
        filled: Mapping[str, str | None],
        *,
        session: AiohttpSession | None = None,
        allow_http: bool = False,
        scopes: Mapping[str, Sequence[str]] | None = None,
        **options: Unpack[Options],
    ) -> None:
        address = self._address(base_url, variables, credentials, allow_http=allow_http)
        settings = self._settle(address, credentials, filled, scopes, options)
        self._start(settings, session)
