"""What the environment says of proxies and certificates, the same for both kinds of clients."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .core.errors import APIConnectionError

if TYPE_CHECKING:
    import ssl

from .core.address import is_loopback


def bundle_of_environment() -> str | None:
    """The file or folder of certificates to trust; None for the usual ones."""
    names = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
    return next((path for name in names if (path := os.environ.get(name))), None)


def proxies_of_environment(url: str) -> dict[str, str]:
    """By scheme, empty where the address is reached without; the system's settings count, too."""
    if url.startswith("http://") and is_loopback("/".join(url.split("/")[:3])):
        return {}  # a proxy elsewhere would get the credential unencrypted
    named = any(n.lower().endswith("_proxy") and n.lower() != "no_proxy" for n in os.environ)
    if not named and sys.platform not in ("darwin", "win32", "cygwin"):
        return {}
    from requests.utils import get_environ_proxies, select_proxy

    proxies = dict(get_environ_proxies(url))
    return proxies if select_proxy(url, proxies) else {}


def tls_context(bundle: str | None) -> ssl.SSLContext:
    """One context for all connections: reading the certificates takes milliseconds."""
    import ssl

    if bundle is None:
        from certifi import where

        bundle = where()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_alpn_protocols(["http/1.1"])
    try:
        folder = os.path.isdir(bundle)  # noqa: PTH112
        context.load_verify_locations(**{"capath" if folder else "cafile": bundle})
    except OSError as problem:
        what = f"no certificates in {bundle}: {problem.strerror or problem}"
        raise APIConnectionError(what) from problem
    return context


#: Seconds after which an idle connection is not used again: many servers close theirs after 5, and
#: a request that meets the close is lost.
LONGEST_IDLE = 4.0
#: Seconds until the system looks whether a silent peer is there, between two looks, and how often;
#: and, in milliseconds, until it gives up on bytes that nobody acknowledges.
_SILENCE = {
    "TCP_KEEPIDLE": 30,
    "TCP_KEEPALIVE": 30,
    "TCP_KEEPINTVL": 10,
    "TCP_KEEPCNT": 3,
    "TCP_USER_TIMEOUT": 60_000,
}


def notice_silence(sock: Any) -> None:
    """Has the system find out that a peer has gone without a word."""
    import socket

    with suppress(OSError):  # a transport of the user's, perhaps none of TCP
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in _SILENCE.items():
            number = getattr(socket, name, None)  # not every system has them all
            if number is not None:
                sock.setsockopt(socket.IPPROTO_TCP, number, value)
