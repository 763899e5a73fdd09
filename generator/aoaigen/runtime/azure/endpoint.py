"""The endpoint of an Azure OpenAI resource."""

from __future__ import annotations

import os

from ..core.address import check_encryption, split_address
from ..core.errors import ConfigurationError

_AZURE = "https://my-resource.openai.azure.com"


def endpoint_from(given: str | None, *, allow_http: bool) -> tuple[str, str | None]:
    """The endpoint without `/openai` or a slash at its end, and a pasted URL's deployment."""
    text = given if given is not None else os.environ.get("AZURE_OPENAI_ENDPOINT")
    if not text:
        raise ConfigurationError(
            "no endpoint: give endpoint= or set AZURE_OPENAI_ENDPOINT; "
            f"expected something like {_AZURE}"
        )
    origin, segments = split_address("endpoint", text.strip(), _AZURE)
    check_encryption("endpoint", text, origin, allow_http=allow_http)
    deployment = None
    if "openai" in segments:
        at = len(segments) - 1 - segments[::-1].index("openai")
        if segments[at + 1 : at + 2] == ["deployments"]:
            deployment = next(iter(segments[at + 2 : at + 3]), None)
        segments = segments[:at]
    return "/".join([origin, *segments]), deployment
