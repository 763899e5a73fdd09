"""What the client was given, checked before anything is sent."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .timeout import Timeout
    from .variables import Variable

_AZURE = "https://my-resource.openai.azure.com"


class Settings:
    """A client's settings; `with_options` makes changed copies.

    filled: what stands in where a call does not give an argument, by the argument's name
    """

    __slots__ = (
        "default_headers",
        "default_query",
        "endpoint",
        "filled",
        "max_retries",
        "max_retry_wait",
        "timeout",
    )

    def __init__(
        self,
        *,
        endpoint: str,
        filled: Mapping[str, str | None] | None = None,
        timeout: Timeout,
        max_retries: int,
        max_retry_wait: float,
        default_headers: Mapping[str, str] | None,
        default_query: Mapping[str, object] | None,
    ) -> None:
        if max_retries < 0:
            raise ConfigurationError(f"max_retries must be 0 or more, not {max_retries!r}")
        if not max_retry_wait >= 0:
            raise ConfigurationError(f"max_retry_wait must be 0 or more, not {max_retry_wait!r}")
        self.endpoint = endpoint
        self.filled = {name: value for name, value in (filled or {}).items() if value is not None}
        self.timeout = timeout
        self.max_retries = max_retries
        self.max_retry_wait = max_retry_wait
        self.default_headers = dict(default_headers or {})
        self.default_query = dict(default_query or {})

    def changed(self, **changes: object) -> Settings:
        """A copy with other values."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return Settings(**{**values, **changes})


def endpoint_from(given: str | None, *, allow_http: bool) -> tuple[str, str | None]:
    """The endpoint without `/openai` or a slash at its end, and a pasted URL's deployment."""
    text = given if given is not None else os.environ.get("AZURE_OPENAI_ENDPOINT")
    if not text:
        raise ConfigurationError(
            "no endpoint: give endpoint= or set AZURE_OPENAI_ENDPOINT; "
            f"expected something like {_AZURE}"
        )
    origin, segments = _split("endpoint", text.strip(), _AZURE)
    _check_encryption("endpoint", text, origin, allow_http=allow_http)
    deployment = None
    if "openai" in segments:
        at = len(segments) - 1 - segments[::-1].index("openai")
        if segments[at + 1 : at + 2] == ["deployments"]:
            deployment = next(iter(segments[at + 2 : at + 3]), None)
        segments = segments[:at]
    return "/".join([origin, *segments]), deployment


def base_url_from(
    given: str, variables: Mapping[str, Variable], *, allow_http: bool, has_credential: bool
) -> str:
    """The address below which the operations are, its variables filled in, no slash at its end."""
    from .variables import filled

    text = filled(given.strip(), variables)
    origin, segments = _split("base_url", text, "https://api.example.com/v1")
    if has_credential:
        _check_encryption("base_url", text, origin, allow_http=allow_http)
    return "/".join([origin, *segments])


def _check_encryption(argument: str, text: str, origin: str, *, allow_http: bool) -> None:
    if origin.startswith("http://") and not (allow_http or _is_loopback(origin)):
        raise ConfigurationError(
            f"{argument} {text!r} would send the credential unencrypted; use https://, "
            "or allow_http=True for a network that you trust"
        )


def _split(argument: str, text: str, example: str) -> tuple[str, list[str]]:
    from urllib.parse import urlsplit

    expected = f"expected something like {example}"
    if any(not "!" <= char <= "~" for char in text):
        raise ConfigurationError(f"{argument} {text!r} holds a space or a character outside ASCII")
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError as problem:
        raise ConfigurationError(f"{argument} {text!r} is no URL ({problem}); {expected}") from None
    if parts.scheme not in ("https", "http") or not host:
        missing = "" if "://" in text else " has no scheme (https://)"
        raise ConfigurationError(
            f"{argument} {text!r}{missing or ' is no web address'}; {expected}"
        )
    if "@" in parts.netloc:
        raise ConfigurationError(f"{argument} must not hold a user name or password; {expected}")
    name = f"[{host}]" if ":" in host else host
    origin = f"{parts.scheme}://{name}" + ("" if port is None else f":{port}")
    return origin, [segment for segment in parts.path.split("/") if segment]


def _is_loopback(origin: str) -> bool:
    host = origin[len("http://") :]
    host = host.partition("]")[0] + "]" if host.startswith("[") else host.partition(":")[0]
    return host in ("localhost", "[::1]") or (host.startswith("127.") and _is_ipv4(host))


def _is_ipv4(host: str) -> bool:
    parts = host.split(".")
    return len(parts) == 4 and all(part.isdigit() for part in parts)
