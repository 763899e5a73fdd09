"""Where a client is told to go, checked before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .variables import Variable


def base_url_from(
    value: str, variables: Mapping[str, Variable], *, allow_http: bool, has_credential: bool
) -> str:
    """The address below which the operations are, its variables filled in, no slash at its end."""
    from .variables import filled

    text = filled(value.strip(), variables)
    origin, segments = split_address("base_url", text, "https://api.example.com/v1")
    if has_credential:
        check_encryption("base_url", text, origin, allow_http=allow_http)
    return "/".join([origin, *segments])


def check_encryption(argument: str, text: str, origin: str, *, allow_http: bool) -> None:
    if origin.startswith("http://") and not (allow_http or is_loopback(origin)):
        raise ConfigurationError(
            f"{argument} {text!r} would send the credential unencrypted; use https://, "
            "or allow_http=True for a network that you trust"
        )


def split_address(argument: str, text: str, example: str) -> tuple[str, list[str]]:
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


def is_loopback(origin: str) -> bool:
    """Whether an address of plain http, without a path, is this machine's."""
    host = origin[len("http://") :]
    host = host.partition("]")[0] + "]" if host.startswith("[") else host.partition(":")[0]
    return host in ("localhost", "[::1]") or (host.startswith("127.") and _is_ipv4(host))


def _is_ipv4(host: str) -> bool:
    parts = host.split(".")
    return len(parts) == 4 and all(part.isdigit() for part in parts)
