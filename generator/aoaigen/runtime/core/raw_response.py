"""The answer below the decoded one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    P = ParamSpec("P")

T = TypeVar("T")

_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The service's id of a request, under the first of its names."""
    names = ("x-request-id", "apim-request-id", "x-ms-request-id")
    return next((headers[name] for name in names if name in headers), None)


def decoded_text(content: bytes, content_type: str) -> str:
    """The content as text, in the charset that its type names, else UTF-8."""
    found = _CHARSET.search(content_type)
    if found is not None:
        try:
            return content.decode(found[1], "replace")
        except (LookupError, ValueError):  # no charset, or one of Python's that is none
            pass
    return content.decode("utf-8", "replace")


class ResponseInfo:
    """status_code, headers (names in lower case) and content (empty while a body streams)."""

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes) -> None:
        self.status_code = status_code
        self.headers = dict(headers)
        self.content = content

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
        return self.headers.get("x-ms-correlation-request-id")

    def _count(self, name: str) -> int | None:
        text = self.headers.get(name, "")
        return int(text) if text.isascii() and text.lstrip("-").isdigit() else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}, {len(self.content)} bytes>"


class RawResponse(ResponseInfo, Generic[T]):
    """An answer that is decoded when `parse` is called."""

    def __init__(
        self,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        parse: Callable[[], T],
        client_request_id: str,
    ) -> None:
        super().__init__(status_code, headers, content)
        self._parse = parse
        #: The id that this client sent with every attempt.
        self.client_request_id = client_request_id

    def parse(self) -> T:
        """The decoded answer; APIResponseValidationError if it is not what was promised."""
        return self._parse()


if TYPE_CHECKING:

    def raw(method: Callable[P, T], /) -> Callable[P, RawResponse[T]]: ...

else:

    def raw(method: Any, /) -> Any:
        """The method of a raw resource, with the type that its answers have there."""
        return method
