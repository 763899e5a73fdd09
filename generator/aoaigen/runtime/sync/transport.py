"""Sending one attempt: over connections of our own, or with a requests.Session."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from ..core.fork import after_fork
from ..environment import bundle_of_environment, proxies_of_environment
from .intercepted import intercepted

if TYPE_CHECKING:
    import requests

    from ..core.clock import Deadline
    from ..core.request import Request
    from .http_response import BlockingResponse
    from .pool import PoolSender
    from .session import SessionSender


class Transport:
    """Connections, and what the environment says of proxies and certificates, read once."""

    def __init__(self, session: requests.Session | None) -> None:
        self._given = session
        self._sender: PoolSender | SessionSender | None = None
        self._reset()
        after_fork(self, Transport._after_fork)

    def send(
        self, request: Request, url: str, headers: dict[str, str], deadline: Deadline
    ) -> BlockingResponse:
        """Sends it once; SendError when no response's headers came."""
        sender = self._sender or self._ready_sender(url)
        if self._given is None and intercepted():
            sender = _through_requests()
        return sender.send(request, url, headers, deadline)

    def close(self) -> None:
        """Closes the connections that are ours; a later call opens others."""
        if self._given is None and self._sender is not None:
            self._sender.close()
            self._sender = None

    def _ready_sender(self, url: str) -> PoolSender | SessionSender:
        with self._lock:
            if self._sender is None:
                self._sender = _sender(self._given, url)
            return self._sender

    def _reset(self) -> None:
        self._lock = threading.Lock()

    def _after_fork(self) -> None:
        self._reset()
        if self._sender is not None:
            self._sender.forget_connections()


def _through_requests() -> SessionSender:
    from .session import SessionSender, new_session

    return SessionSender(new_session(), {}, None, managed=True)


def _sender(given: requests.Session | None, url: str) -> PoolSender | SessionSender:
    trusted = given is None or given.trust_env
    proxies = proxies_of_environment(url) if trusted else {}
    bundle = bundle_of_environment()
    if given is None and not proxies:
        from .pool import PoolSender

        return PoolSender(bundle)
    from .session import SessionSender, new_session

    session = new_session() if given is None else given
    return SessionSender(session, proxies, bundle if trusted else None, managed=given is None)
