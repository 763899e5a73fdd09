"""Keys and tokens of Azure OpenAI: given, or found in the environment."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from ..core.auth import (
    AccessToken,
    AsyncTokenCredential,
    Auth,
    Header,
    TokenCredential,
    Tokens,
    checked,
)
from ..core.errors import ConfigurationError, CredentialError
from ..core.steps import Driver, Flow

#: A key, a callable that gives one, or several keys of which one works.
ApiKey = str | Callable[[], str] | Sequence[str]

DEFAULT_SCOPE = "https://cognitiveservices.azure.com/.default"


#: An azure.identity credential, or a callable that gives a token.
Credential = TokenCredential | Callable[[], str | AccessToken]


#: What an asynchronous client takes beside that.
AsyncApiKey = ApiKey | Callable[[], Awaitable[str]]
AsyncCredential = Credential | AsyncTokenCredential | Callable[[], Awaitable[str | AccessToken]]


class _OneHeader(Auth):
    # Given with the call, either says it all.
    replaced_by = ("api-key", "authorization")


class Keys(_OneHeader):
    """Fixed keys, the one that worked last first."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._keys = tuple(checked(key, "api_key") for key in keys)
        self._current = self._keys[0]

    def header(self) -> Flow[Header]:
        yield from ()
        return "api-key", self._current

    def another(self, refused: set[str]) -> Flow[Header | None]:
        yield from ()
        rest = (key for key in self._keys if key not in refused)
        key = next(rest, None)
        return None if key is None else ("api-key", key)

    def accepted(self, value: str) -> None:
        self._current = value


class KeyCallable(_OneHeader):
    """A key that is asked for before each call, and once more after a 401."""

    def __init__(self, driver: Driver, ask: Callable[[], str | Awaitable[str]]) -> None:
        self._driver = driver
        self._ask = ask

    def header(self) -> Flow[Header]:
        try:
            key = yield partial(self._driver.ask, self._ask)
        except Exception as problem:
            raise CredentialError(
                f"the api_key callable raised {type(problem).__name__}"
            ) from problem
        return "api-key", checked(key, "api_key", CredentialError)

    def another(self, refused: set[str]) -> Flow[Header | None]:
        header = yield from self.header()  # rotated meanwhile, perhaps
        return None if header[1] in refused else header


class _Tokens(Tokens):
    replaced_by = ("api-key", "authorization")


def choose_auth(
    api_key: AsyncApiKey | None, credential: AsyncCredential | None, scope: str, driver: Driver
) -> Auth:
    """The credential that was given, or else the environment's."""
    if api_key is not None and credential is not None:
        raise ConfigurationError("give api_key= or credential=, not both")
    if api_key is not None:
        return _key_auth(api_key, driver)
    if credential is not None:
        return _token_auth(credential, scope, driver)
    key = os.environ.get("AZURE_OPENAI_API_KEY")
    if key:
        return Keys([checked(key, "AZURE_OPENAI_API_KEY")])
    token = os.environ.get("AZURE_OPENAI_AD_TOKEN")
    if token:
        fixed = checked(token, "AZURE_OPENAI_AD_TOKEN")
        return _Tokens(driver, lambda: fixed)
    raise ConfigurationError(
        "no credential: give api_key= or credential=, or set AZURE_OPENAI_API_KEY or "
        "AZURE_OPENAI_AD_TOKEN"
    )


def _key_auth(api_key: AsyncApiKey, driver: Driver) -> Auth:
    if isinstance(api_key, str):
        return Keys([api_key])
    if callable(api_key):
        return KeyCallable(driver, api_key)
    if not isinstance(api_key, Sequence) or not api_key:
        raise ConfigurationError("api_key must be a string, a callable or a list of strings")
    return Keys(api_key)


def _token_auth(credential: Any, scope: str, driver: Driver) -> Auth:
    ask: Callable[..., Any] | None = getattr(credential, "get_token", None)
    if ask is not None:
        return _Tokens(driver, partial(ask, scope))
    if callable(credential):
        ask = credential
        return _Tokens(driver, ask)
    raise ConfigurationError(
        "credential must have get_token, as azure.identity's have, or be a callable that "
        "returns a token"
    )
