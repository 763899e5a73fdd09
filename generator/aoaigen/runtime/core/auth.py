"""Keys and tokens: which header proves who is asking, and what to try after a 401."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from .errors import ConfigurationError, CredentialError
from .fork import after_fork

#: A key, a callable that gives one, or several keys of which one works.
ApiKey = str | Callable[[], str] | Sequence[str]

DEFAULT_SCOPE = "https://cognitiveservices.azure.com/.default"


class AccessToken(Protocol):
    """A token with its end, in seconds since the epoch, as azure.core has it."""

    @property
    def token(self) -> str: ...
    @property
    def expires_on(self) -> int: ...


class TokenCredential(Protocol):
    """What azure.identity's credentials are."""

    def get_token(self, *scopes: str) -> AccessToken: ...


#: An azure.identity credential, or a callable that gives a token.
Credential = TokenCredential | Callable[[], str | AccessToken]

Header = tuple[str, str]


class Auth:
    """Where one credential of each attempt comes from; shared between threads."""

    #: Where it goes: "header", "query" or "cookie".
    place = "header"
    #: Headers, in lower case, with which a caller says it all, so that nothing is added.
    replaced_by: tuple[str, ...] = ("api-key", "authorization")

    def header(self) -> Header:
        """Name and value for an attempt; may ask a key vault or Entra ID."""
        raise NotImplementedError

    def another(self, refused: set[str]) -> Header | None:
        """A header to try after a 401, None when all there is was refused in this call."""
        raise NotImplementedError

    def accepted(self, value: str) -> None:
        """Told after an answer other than 401, so that the working key is remembered."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


class Keys(Auth):
    """Fixed keys, the one that worked last first."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._keys = tuple(checked(key, "api_key") for key in keys)
        self._current = self._keys[0]

    def header(self) -> Header:
        return "api-key", self._current

    def another(self, refused: set[str]) -> Header | None:
        rest = (key for key in self._keys if key not in refused)
        key = next(rest, None)
        return None if key is None else ("api-key", key)

    def accepted(self, value: str) -> None:
        self._current = value


class KeyCallable(Auth):
    """A key that is asked for before each call, and once more after a 401."""

    def __init__(self, ask: Callable[[], str]) -> None:
        self._ask = ask

    def header(self) -> Header:
        try:
            key = self._ask()
        except Exception as problem:
            raise CredentialError(
                f"the api_key callable raised {type(problem).__name__}"
            ) from problem
        return "api-key", checked(key, "api_key", CredentialError)

    def another(self, refused: set[str]) -> Header | None:
        header = self.header()  # rotated meanwhile, perhaps
        return None if header[1] in refused else header


class Tokens(Auth):
    """Bearer tokens, kept until shortly before they expire."""

    def __init__(
        self, fetch: Callable[[], str | AccessToken], now: Callable[[], float] = time.time
    ) -> None:
        self._fetch = fetch
        self._now = now
        self._value: str | None = None
        self._renew_at = 0.0
        self._expires = 0.0
        self._reset()
        after_fork(self, Tokens._reset)

    def _reset(self) -> None:
        self._lock = threading.Lock()

    def header(self) -> Header:
        value = self._fresh()
        if value is None:
            with self._lock:  # one thread asks, the others find its token
                value = self._fresh() or self._renew()
        return "Authorization", value

    def another(self, refused: set[str]) -> Header | None:
        with self._lock:
            value = self._fresh()
            if value is None or value in refused:
                self._value = None
                value = self._renew()
        return None if value in refused else ("Authorization", value)

    def _fresh(self) -> str | None:
        return self._value if self._now() < self._renew_at else None

    def _renew(self) -> str:
        try:
            given = self._fetch()
        except Exception as problem:
            if self._value is not None and self._now() < self._expires:
                return self._value  # still good: the next call asks again
            raise CredentialError(f"the credential raised {type(problem).__name__}") from problem
        token = given if isinstance(given, str) else getattr(given, "token", None)
        value = f"Bearer {checked(token, 'credential', CredentialError)}"
        now = self._now()
        self._expires = float(getattr(given, "expires_on", None) or _jwt_expiry(value) or now)
        # Five minutes early, or a tenth of its life for a short one.
        self._renew_at = self._expires - min(300.0, (self._expires - now) / 10)
        self._value = value
        return value


def choose_auth(api_key: ApiKey | None, credential: Credential | None, scope: str) -> Auth:
    """The credential that was given, or else the environment's."""
    if api_key is not None and credential is not None:
        raise ConfigurationError("give api_key= or credential=, not both")
    if api_key is not None:
        return _key_auth(api_key)
    if credential is not None:
        return _token_auth(credential, scope)
    key = os.environ.get("AZURE_OPENAI_API_KEY")
    if key:
        return Keys([checked(key, "AZURE_OPENAI_API_KEY")])
    token = os.environ.get("AZURE_OPENAI_AD_TOKEN")
    if token:
        fixed = checked(token, "AZURE_OPENAI_AD_TOKEN")
        return Tokens(lambda: fixed)
    raise ConfigurationError(
        "no credential: give api_key= or credential=, or set AZURE_OPENAI_API_KEY or "
        "AZURE_OPENAI_AD_TOKEN"
    )


def _key_auth(api_key: ApiKey) -> Auth:
    if isinstance(api_key, str):
        return Keys([api_key])
    if callable(api_key):
        return KeyCallable(api_key)
    if not isinstance(api_key, Sequence) or not api_key:
        raise ConfigurationError("api_key must be a string, a callable or a list of strings")
    return Keys(api_key)


def _token_auth(credential: Any, scope: str) -> Auth:
    ask: Callable[..., Any] | None = getattr(credential, "get_token", None)
    if ask is not None:
        return Tokens(partial(ask, scope))
    if callable(credential):
        ask = credential
        return Tokens(ask)
    raise ConfigurationError(
        "credential must have get_token, as azure.identity's have, or be a callable that "
        "returns a token"
    )


def checked(
    value: object,
    name: str,
    error: type[ConfigurationError] | type[CredentialError] = ConfigurationError,
) -> str:
    """The value, if it can stand in a header; the message never shows it."""
    if not isinstance(value, str):
        raise error(f"{name} gave {type(value).__name__}, a string is needed")
    if not value or any(not "!" <= char <= "~" for char in value):
        raise error(
            f"{name} is empty or has a space, a line break or a character outside ASCII in it"
        )
    return value


def _jwt_expiry(token: str) -> float | None:
    """When a token that is a JWT says it expires; None for an opaque one."""
    import base64
    import json

    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        return float(claims["exp"])
    except (ValueError, KeyError, TypeError):
        return None
