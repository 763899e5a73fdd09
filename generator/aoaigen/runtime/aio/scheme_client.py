"""The base of the asynchronous clients of APIs whose documents say how they are reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.options import Options
from ..core.scheme_base import SchemeBase
from .client import AsyncApiClient

if TYPE_CHECKING:
    from .session import AiohttpSession


class AsyncClientOptions(Options, total=False):
    """What every asynchronous client takes besides its address and its credentials."""

    session: AiohttpSession | None
    """Sends the requests (proxies, certificates); it is not closed with the client."""
    allow_http: bool
    """Send credentials over plain http to hosts other than this one."""


class AsyncSchemeClient(SchemeBase, AsyncApiClient):
    """For the tasks of one event loop."""
