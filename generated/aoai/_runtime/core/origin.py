"""Links that the service gives: followed on the endpoint's own host and scheme only."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from .errors import APIResponseValidationError

_PORTS = {"http": 80, "https": 443}


def own_link(endpoint: str, link: str, what: str) -> str:
    """The link as an absolute URL; APIResponseValidationError if it leads to another host."""
    url = urljoin(f"{endpoint}/", link)
    try:
        same = _origin(url) == _origin(endpoint) and "@" not in urlsplit(url).netloc
    except ValueError:
        same = False
    if not same or any(not "!" <= char <= "~" for char in url):
        raise APIResponseValidationError(
            f"the {what} leads to another host than the endpoint and is not followed: "
            f"{link.partition('?')[0][:200]!r}"
        )
    return url


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)
