"""What to tell someone who asks for what openai-python has, and this package has elsewhere."""

from __future__ import annotations

_MEANT = {
    "azure_endpoint": "; use endpoint=",
    "azure_deployment": "; use deployment=",
    "azure_ad_token": "; use credential=, a callable that returns the token",
    "azure_ad_token_provider": "; use credential=",
    "http_client": "; use session=, a requests.Session",
    "organization": ": Azure has resources in place of organizations",
    "project": ": Azure has resources in place of projects",
    "websocket_base_url": ": client.realtime.connect goes where the endpoint is",
    "webhook_secret": ": Azure OpenAI sends no webhooks",
}

_GIVEN = "it is given to the client and not read from it; with_options changes it for a copy"
#: What openai-python's clients have, by its dotted name.
ELSEWHERE = {
    "webhooks": "Azure OpenAI sends no webhooks",
    "moderations": "Azure OpenAI filters: see content_filter_results of an answer's choices",
    "with_raw_response": "each resource has it: client.files.with_raw_response.list()",
    "with_streaming_response": "each resource has it: client.files.with_streaming_response.list()",
    "is_closed": "a client may be used again after close()",
    "auth_headers": "no part of a client shows what it proves itself with",
    "api_key": "no part of a client shows what it proves itself with",
    "timeout": _GIVEN,
    "max_retries": _GIVEN,
    "default_headers": _GIVEN,
    "default_query": _GIVEN,
    "organization": "Azure has resources in place of organizations",
    "project": "Azure has resources in place of projects",
    "fine_tuning.jobs.stream_events": "list_events is there",
    "threads.runs.create_and_stream": "stream is the same",
}


def unknown_arguments(owner: type, names: list[str]) -> TypeError:
    """The error for arguments that the client does not take."""
    name = names[0]
    if name == "api_version":
        return TypeError(
            f"{owner.__name__}() takes no 'api_version': each api-version is a package of its own, "
            "import the client from it, for example `from aoai.v2024_10_21 import AzureOpenAI`"
        )
    hint = _MEANT.get(name, "")
    return TypeError(f"{owner.__name__}() got an unexpected argument {name!r}{hint}")


def not_here(name: str) -> str | None:
    """Where to find what openai-python has at its top."""
    if name in ("OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"):
        client = name.replace("OpenAI", "AzureOpenAI") if "Azure" not in name else name
        return (
            f"each api-version has its own client: `from aoai.v2024_10_21 import {client}`, or of "
            f"Azure's v1 API `from aoai.v1 import {client}`"
        )
    return "it is called aoai.omit" if name in ("NOT_GIVEN", "NotGiven", "not_given") else None
