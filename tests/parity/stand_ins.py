"""Ours under the names that the suite imports from openai: clients, errors, classes."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import httpx2
import openai
import openai._legacy_response
import openai._types
import openai.lib.azure
import pytest

import aoai
from aoai._runtime.core.binary import BytesOnce
from tests.parity.bridge import Bridge

RENAMED = {"azure_deployment": "deployment", "azure_ad_token_provider": "credential"}
DROPPED = {"_strict_response_validation", "_enforce_credentials", "admin_api_key"}
KNOWN = {
    "api_key", "credential", "deployment", "default_headers", "default_query", "max_retries",
    "timeout",
}  # fmt: skip
_FETCHERS = ("HTTPTransport", "AsyncHTTPTransport")


class _LackingError(Exception):
    """What a test wants of a client that is no matter of ours."""


class _NotThere:
    """Stands for a client that is not to be had: whoever uses it is not applicable."""

    def __init__(self, why: str) -> None:
        self.__dict__["why"] = why

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name == "pytestmark":  # pytest looks at what it collects
            raise AttributeError(name)
        pytest.skip(self.why)

    def __enter__(self) -> Any:
        pytest.skip(self.why)

    async def __aenter__(self) -> Any:
        pytest.skip(self.why)

    def __exit__(self, *_: object) -> None:
        """Never reached, but Python looks for it first."""

    async def __aexit__(self, *_: object) -> None:
        """The same."""


class Making(type):
    """A class in whose place ours is made."""

    make: Callable[..., Any]
    ours: type

    def __call__(cls, *given: Any, **named: Any) -> Any:
        return cls.make(*given, **named)

    def __instancecheck__(cls, made: Any) -> bool:
        return isinstance(made, cls.ours)


def put_in_place(package: Any, bridge: Bridge, server: str) -> None:
    for name in ("OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"):
        ours = getattr(package, f"{'Async' * name.startswith('Async')}AzureOpenAI")

        def make(_ours: Any = ours, _azure: bool = "Azure" in name, **named: Any) -> Any:
            try:
                return _ours(**_options(named, bridge, server, azure=_azure))
            except _LackingError as lacking:
                return _NotThere(str(lacking))

        made = Making(name, (), {"make": staticmethod(make), "ours": ours})
        for home in (openai, openai.lib.azure):
            if hasattr(home, name):
                setattr(home, name, made)
    for name in dir(aoai):
        if name.endswith("Error"):
            for home in (openai, openai._exceptions):
                if hasattr(home, name):
                    setattr(home, name, getattr(aoai, name))
    stands: Any = openai
    for home in (openai, openai._types):
        home.Omit, home.omit = type(aoai.omit), aoai.omit  # type: ignore[misc,assignment]
    stands.Stream, stands.AsyncStream = aoai.Stream, aoai.AsyncStream
    stands.pydantic_function_tool = aoai.pydantic_function_tool
    legacy: Any = openai._legacy_response
    legacy.HttpxBinaryResponseContent = BytesOnce


def _options(named: dict[str, Any], bridge: Bridge, server: str, *, azure: bool) -> dict[str, Any]:
    """The arguments of our client, for those of theirs."""
    given = {RENAMED.get(name, name): value for name, value in named.items()}
    http = given.pop("http_client", None)
    base = str(given.pop("base_url", None) or ("" if azure else _usual_address()))
    endpoint = given.pop("azure_endpoint", None) or base
    version = str(given.pop("api_version", "")) if azure else None
    lacking = given.keys() - KNOWN - DROPPED - {"azure_ad_token"}
    if lacking:
        raise _LackingError(f"makes a client with {', '.join(sorted(lacking))}")
    if type(getattr(http, "_transport", None)).__name__ in _FETCHERS:
        http = None
    if http is not None and not isinstance(http, (httpx2.Client, httpx2.AsyncClient)):
        raise _LackingError("gives a client of another library to send with")
    if http is not None or endpoint.startswith(("https://", "http://local")):
        root = endpoint.rstrip("/") + "/openai" * azure
        endpoint = server + bridge.place(root, version, http)
    kept = {name: value for name, value in _proven(given, azure).items() if name in KNOWN}
    if isinstance(kept.get("timeout"), httpx2.Timeout):
        kept["timeout"] = _timeout(kept["timeout"])
    return {"endpoint": endpoint.removesuffix("/openai"), "deployment": "d", **kept}


def _usual_address() -> str:
    return os.environ.get("OPENAI_BASE_URL", "https://api.openai.com/v1")


def _proven(given: dict[str, Any], azure: bool) -> dict[str, Any]:
    """With what says who asks: openai's own key is a Bearer, as a credential of ours is."""
    key = given.pop("api_key", None)
    if isinstance(key, str):
        key = key.replace(" ", "-")  # which ours refuse
    token = given.pop("azure_ad_token", None)
    if token is not None:
        given["credential"] = lambda: token
    if azure:
        return {**given, "api_key": key}
    if key is not None:
        given["credential"] = key if callable(key) else lambda: key
    return given


def _timeout(theirs: httpx2.Timeout) -> aoai.Timeout:
    given = {"connect": theirs.connect, "write": theirs.write, "read": theirs.read}
    return aoai.Timeout(theirs.read, **given)
