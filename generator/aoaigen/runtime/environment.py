"""What the environment says of proxies and certificates, the same for both kinds of clients."""

from __future__ import annotations

import os
import sys

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
