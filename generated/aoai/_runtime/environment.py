"""What the environment says of proxies and certificates, the same for both kinds of clients."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from .core.errors import APIConnectionError

if TYPE_CHECKING:
    import ssl

from .core.address import is_loopback


def bundle_of_environment() -> str | None:
    """The file or folder of certificates to trust; None for the usual ones."""
    names = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
    return next((found for name in names if (found := os.environ.get(name))), None)


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
        said = f"no certificates in {bundle}: {problem.strerror or problem}"
        raise APIConnectionError(said) from problem
    return context
