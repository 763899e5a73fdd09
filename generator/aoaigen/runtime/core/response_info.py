"""Status and headers of an answer, and what the headers say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The service's id of a request, under the first of its names."""
    for name in ("x-request-id", "apim-request-id", "x-ms-request-id"):
        if name in headers:
            return headers[name]
    return None


class Headers(dict[str, str]):
    """Names in lower case, to be asked for in any."""

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name.lower() if isinstance(name, str) else name)

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)


class RequestInfo:
    """The request of a call: method, url, and headers but for the credential."""

    def __init__(self, method: str, url: str, headers: Mapping[str, str]) -> None:
        self.method = method
        self.url = url
        self.headers: Headers = Headers(headers)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.url}>"


def decoded_text(content: bytes, content_type: str) -> str:
    """The content as text, in the charset that its type names, else UTF-8."""
    charset = _CHARSET.search(content_type)
    if charset is not None:
        try:
            return content.decode(charset[1], "replace")
        except (LookupError, ValueError):  # no charset, or one of Python's that is none
            pass
    return content.decode("utf-8", "replace")


class ResponseInfo:
    """status_code, headers (names in lower case) and content (empty while a body streams)."""

    def __init__(
        self,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        close: Callable[[], None] | None = None,
    ) -> None:
        self.status_code = status_code
        self.headers: Headers = Headers(headers)
        self.content = content
        self._close = close

    def close(self) -> None:
        """Gives up what was not read of a stream, or of bytes."""
        if self._close is not None:
            self._close()
            self._close = None

    async def aclose(self) -> None:
        """The same; it never waits."""
        self.close()

    @property
    def request_id(self) -> str | None:
        """The service's id of the request."""
        return request_id_of(self.headers)

    @property
    def text(self) -> str:
        """The content as text."""
        return decoded_text(self.content, self.headers.get("content-type", ""))

    @property
    def remaining_requests(self) -> int | None:
        """How many requests the rate limit still allows, None if the service does not say."""
        return self._count("x-ratelimit-remaining-requests")

    @property
    def remaining_tokens(self) -> int | None:
        """How many tokens the rate limit still allows, None if the service does not say."""
        return self._count("x-ratelimit-remaining-tokens")

    @property
    def limit_requests(self) -> int | None:
        """How many requests the rate limit allows in all, None if the service does not say."""
        return self._count("x-ratelimit-limit-requests")

    @property
    def limit_tokens(self) -> int | None:
        """How many tokens the rate limit allows in all, None if the service does not say."""
        return self._count("x-ratelimit-limit-tokens")

    @property
    def reset_requests(self) -> float | None:
        """Seconds until the limit of requests is whole again, None if the service does not say."""
        return _seconds(self.headers.get("x-ratelimit-reset-requests", ""))

    @property
    def reset_tokens(self) -> float | None:
        """Seconds until the limit of tokens is whole again, None if the service does not say."""
        return _seconds(self.headers.get("x-ratelimit-reset-tokens", ""))

    @property
    def remaining_reads(self) -> int | None:
        """How many reads Azure Resource Manager still allows, None if it does not say."""
        return self._count("x-ms-ratelimit-remaining-subscription-reads")

    @property
    def remaining_writes(self) -> int | None:
        """How many writes Azure Resource Manager still allows, None if it does not say."""
        return self._count("x-ms-ratelimit-remaining-subscription-writes")

    @property
    def correlation_id(self) -> str | None:
        """What Azure Resource Manager calls all that one request led to."""
        value: str | None = self.headers.get("x-ms-correlation-request-id")
        return value

    def _count(self, name: str) -> int | None:
        text = self.headers.get(name, "")
        return int(text) if _COUNT.fullmatch(text) else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}, {len(self.content)} bytes>"


_COUNT = re.compile(r"-?[0-9]{1,18}")
_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400}
_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_DURATION = re.compile(f"(?:{_PART.pattern})+")


def _seconds(text: str) -> float | None:
    """A duration such as `6m0s`, `20ms` or `7` (seconds)."""
    if _DURATION.fullmatch(text):
        return sum(float(number) * _UNITS[unit] for number, unit in _PART.findall(text))
    return float(text) if text.isascii() and text.isdigit() else None
