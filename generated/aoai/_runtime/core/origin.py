"""Links that the service gives: followed on the endpoint's own host and scheme only."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from .errors import APIResponseValidationError

_PORTS = {"http": 80, "https": 443}


def same_origin_link(endpoint: str, link: str, what: str) -> str:
    """The link as an absolute URL; APIResponseValidationError if it leads to another host."""
    url = link_within(endpoint, link)
    if url is None:
        raise APIResponseValidationError(
            f"the {what} leads to another host than the endpoint and is not followed: "
            f"{link.partition('?')[0][:200]!r}"
        )
    return url


def link_within(base: str, link: str) -> str | None:
    """The link as an absolute URL; None if it leads to another host than the base, or is none."""
    try:
        url = urljoin(f"{base}/", link)
        same = _origin(url) == _origin(base) and "@" not in urlsplit(url).netloc
    except ValueError:
        return None
    return url if same and all("!" <= char <= "~" for char in url) else None


def with_parameter(url: str, name: str, value: str) -> str:
    """The link with a query parameter, where it lacks it."""
    query = url.partition("?")[2].partition("#")[0]
    if any(part.partition("=")[0].lower() == name for part in query.split("&")):
        return url
    return f"{url}{'&' if query else '' if url.endswith('?') else '?'}{name}={value}"


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)
