"""What to tell someone who gives a client what openai-python's takes."""

from __future__ import annotations

_MEANT = {
    "azure_endpoint": "endpoint=",
    "azure_deployment": "deployment=",
    "azure_ad_token": "credential=, a callable that returns the token",
    "azure_ad_token_provider": "credential=",
    "http_client": "session=, a requests.Session",
}


def unknown_arguments(owner: type, names: list[str]) -> TypeError:
    """The error for arguments that the client does not take."""
    name = names[0]
    if name == "api_version":
        return TypeError(
            f"{owner.__name__}() takes no 'api_version': each api-version is a package of its own, "
            "import the client from it, for example `from aoai.v2024_10_21 import AzureOpenAI`"
        )
    hint = f"; use {_MEANT[name]}" if name in _MEANT else ""
    return TypeError(f"{owner.__name__}() got an unexpected argument {name!r}{hint}")
