"""The endpoint of an Azure OpenAI resource."""

from __future__ import annotations

import os
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from ..core.address import check_encryption, split_address
from ..core.errors import ConfigurationError

_AZURE = "https://my-resource.openai.azure.com"


#: The audience of tokens by the end of the endpoint's host: a cloud of its own has its own.
_SCOPES = {
    ".azure.us": "https://cognitiveservices.azure.us/.default",
    ".azure.cn": "https://cognitiveservices.azure.cn/.default",
    ".services.ai.azure.com": "https://ai.azure.com/.default",
    "": "https://cognitiveservices.azure.com/.default",
}


class Place(NamedTuple):
    """Where a resource is.

    base: an address without a slash at its end; prefix: what stands between it and the paths
    deployment, query: of a pasted address
    """

    base: str
    prefix: str
    deployment: str | None
    query: dict[str, object]

    @property
    def scope(self) -> str:
        """What tokens are asked for."""
        host = urlsplit(self.base).hostname or ""
        return next(scope for end, scope in _SCOPES.items() if host.endswith(end))


def place_from(endpoint: str | None, base_url: str | None, *, allow_http: bool) -> Place:
    """Of the two that was given, or else the environment's endpoint.

    endpoint: with or without what people paste behind it; base_url: as it is
    """
    if base_url is not None:
        if endpoint is not None:
            raise ConfigurationError("give endpoint= or base_url=, not both")
        base, segments, query = _read("base_url", base_url, allow_http=allow_http)
        return Place("/".join([base, *segments]), "", None, query)
    text = endpoint if endpoint is not None else os.environ.get("AZURE_OPENAI_ENDPOINT")
    if not text:
        raise ConfigurationError(
            "no endpoint: give endpoint= or set AZURE_OPENAI_ENDPOINT; "
            f"expected something like {_AZURE}"
        )
    origin, segments, query = _read("endpoint", text, allow_http=allow_http)
    deployment = None
    if "openai" in segments:
        at = len(segments) - 1 - segments[::-1].index("openai")
        if segments[at + 1 : at + 2] == ["deployments"]:
            deployment = next(iter(segments[at + 2 : at + 3]), None)
        segments = segments[:at]
    return Place("/".join([origin, *segments]), "/openai", deployment, query)


def _read(
    argument: str, value: str, *, allow_http: bool
) -> tuple[str, list[str], dict[str, object]]:
    text = value.strip()
    origin, segments = split_address(argument, text, _AZURE)
    check_encryption(argument, text, origin, allow_http=allow_http)
    query: dict[str, object] = dict(parse_qsl(urlsplit(text).query, keep_blank_values=True))
    query.pop("api-version", None)  # which is the package's
    return origin, segments, query
