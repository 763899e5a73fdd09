"""Keys and tokens of Azure OpenAI: given, or found in the environment."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from ..core.auth import (
    AccessToken,
    Asking,
    AsyncTokenCredential,
    Auth,
    Header,
    Key,
    TokenCredential,
    Tokens,
    checked,
)
from ..core.errors import ConfigurationError, CredentialError
from ..core.steps import Driver, Flow


class Keys:
    """The keys of a resource, kept, and asked for anew when all of them have been refused.

    ask: returns them, such as a call of the management API or of a vault; with a parameter
        `refused` it is told whether those that it gave last were refused
    """

    def __init__(self, ask: Callable[..., Sequence[str] | Awaitable[Sequence[str]]]) -> None:
        self.ask = ask

    def __repr__(self) -> str:
        return "Keys(...)"


#: A key, a callable that gives one, several keys of which one works, or Keys.
ApiKey = str | Callable[[], str] | Sequence[str] | Keys


#: An azure.identity credential, or a callable that gives a token.
Credential = TokenCredential | Callable[[], str | AccessToken]


#: What an asynchronous client takes beside that.
AsyncApiKey = ApiKey | Callable[[], Awaitable[str]]
AsyncCredential = Credential | AsyncTokenCredential | Callable[[], Awaitable[str | AccessToken]]


class _OneHeader(Auth):
    # Given with the call, either says it all.
    replaced_by = ("api-key", "authorization")


class _FixedKeys(_OneHeader):
    """The one that worked last first."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._keys = tuple(checked(key, "api_key") for key in keys)
        self._current = self._keys[0]

    def header(self) -> Flow[Header]:
        yield from ()
        return "api-key", self._current

    def another(self, refused: set[str]) -> Flow[Header | None]:
        yield from ()
        return _first(self._keys, refused)

    def accepted(self, value: str) -> None:
        self._current = value


class _KeptKeys(_OneHeader):
    """Keys that are asked for when there are none that were not refused."""

    def __init__(self, driver: Driver, ask: Callable[..., Any]) -> None:
        self._asking = Asking(driver, "api_key callable", ask)
        self._keys: tuple[str, ...] = ()
        self._current = ""

    def header(self) -> Flow[Header]:
        if not self._keys:
            yield from self._renew(refused=False)
        return "api-key", self._current

    def another(self, refused: set[str]) -> Flow[Header | None]:
        key = _first(self._keys, refused)
        if key is None:
            yield from self._renew(refused=True)
            key = _first(self._keys, refused)
        return key

    def accepted(self, value: str) -> None:
        if value in self._keys:  # and not of those before them
            self._current = value

    def _renew(self, *, refused: bool) -> Flow[None]:
        given = yield from self._asking.ask(refused=refused)
        if isinstance(given, str) or not isinstance(given, Sequence) or not given:
            kind = type(given).__name__
            del given
            raise CredentialError(f"the api_key callable gave {kind}, a list of keys is needed")
        keys = tuple(checked(key, "api_key", CredentialError) for key in given)
        if keys != self._keys:
            self._keys, self._current = keys, keys[0]


def _first(keys: Sequence[str], refused: set[str]) -> Header | None:
    key = next((key for key in keys if key not in refused), None)
    return None if key is None else ("api-key", key)


class _AzureTokens(Tokens):
    replaced_by = ("api-key", "authorization")


def choose_auth(
    api_key: AsyncApiKey | None,
    credential: AsyncCredential | None,
    scope: str,
    driver: Driver,
    *,
    needed: bool = True,
) -> Auth | None:
    """The credential that was given, or else the environment's; None where none is needed."""
    if api_key is not None and credential is not None:
        raise ConfigurationError("give api_key= or credential=, not both")
    if api_key is not None:
        return _key_auth(api_key, driver)
    if credential is not None:
        return _token_auth(credential, scope, driver)
    key = os.environ.get("AZURE_OPENAI_API_KEY")
    if key:
        return _FixedKeys([checked(key, "AZURE_OPENAI_API_KEY")])
    token = os.environ.get("AZURE_OPENAI_AD_TOKEN")
    if token:
        fixed = checked(token, "AZURE_OPENAI_AD_TOKEN")
        return _AzureTokens(driver, lambda: fixed)
    if not needed:
        return None
    raise ConfigurationError(
        "no credential: give api_key= or credential=, or set AZURE_OPENAI_API_KEY or "
        "AZURE_OPENAI_AD_TOKEN"
    )


def _key_auth(api_key: AsyncApiKey, driver: Driver) -> Auth:
    if isinstance(api_key, str):
        return _FixedKeys([api_key])
    if isinstance(api_key, Keys):
        return _KeptKeys(driver, api_key.ask)
    if callable(api_key):
        return Key(driver, "api_key", "header", "api-key", api_key, _OneHeader.replaced_by)
    if not isinstance(api_key, Sequence) or not api_key:
        raise ConfigurationError("api_key must be a string, a callable, a list of strings or Keys")
    return _FixedKeys(api_key)


def _token_auth(credential: Any, scope: str, driver: Driver) -> Auth:
    ask: Callable[..., Any] | None = getattr(credential, "get_token", None)
    if ask is not None:
        return _AzureTokens(driver, partial(ask, scope))
    if callable(credential):
        ask = credential
        return _AzureTokens(driver, ask)
    raise ConfigurationError(
        "credential must have get_token, as azure.identity's have, or be a callable that "
        "returns a token"
    )
