"""The base of the clients of APIs whose documents say how they are reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.options import Options
from ..core.scheme_base import SchemeBase
from .client import ApiClient

if TYPE_CHECKING:
    import requests


class ClientOptions(Options, total=False):
    """What every client takes besides its address and its credentials."""

    session: requests.Session | None
    """Sends the requests (proxies, certificates, adapters); it is not closed with the client."""
    allow_http: bool
    """Send credentials over plain http to hosts other than this one."""


class SchemeClient(SchemeBase, ApiClient):
    """Safe to share between threads, usable after a fork."""
