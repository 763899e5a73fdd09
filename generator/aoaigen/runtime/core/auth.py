"""Keys and tokens: which header proves who is asking, and what to try after a 401."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol

from .errors import ConfigurationError, CredentialError
from .fork import after_fork
from .steps import Driver, Flow


class AccessToken(Protocol):
    """A token with its end, in seconds since the epoch, as azure.core has it."""

    @property
    def token(self) -> str: ...
    @property
    def expires_on(self) -> int: ...


class TokenCredential(Protocol):
    """What azure.identity's credentials are."""

    def get_token(self, *scopes: str) -> AccessToken: ...


class AsyncTokenCredential(Protocol):
    """What azure.identity.aio's credentials are."""

    async def get_token(self, *scopes: str) -> AccessToken: ...


Header = tuple[str, str]

#: Gives a token; one that awaits for a client that awaits.
Fetch = Callable[[], "str | AccessToken | Awaitable[str | AccessToken]"]


class Auth:
    """Where one credential of each attempt comes from; shared between threads or tasks."""

    #: Where it goes: "header", "query" or "cookie".
    place = "header"
    #: Headers, in lower case, with which a caller says it all, so that nothing is added.
    replaced_by: tuple[str, ...] = ("authorization",)

    def header(self) -> Flow[Header]:
        """Name and value for an attempt; may ask a key vault or Entra ID."""
        raise NotImplementedError

    def another(self, refused: set[str]) -> Flow[Header | None]:
        """A header to try after a 401, None when all there is was refused in this call."""
        raise NotImplementedError

    def accepted(self, value: str) -> None:
        """Told after an answer other than 401, so that the working key is remembered."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


class Tokens(Auth):
    """Bearer tokens, kept until shortly before they expire."""

    def __init__(
        self,
        driver: Driver,
        fetch: Fetch,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._driver = driver
        self._fetch = fetch
        self._now = now
        self._value: str | None = None
        self._renew_at = 0.0
        self._expires = 0.0
        self._reset()
        after_fork(self, Tokens._reset)

    def _reset(self) -> None:
        self._lock = self._driver.lock()

    def header(self) -> Flow[Header]:
        value = self._fresh()
        if value is None:
            yield self._lock.acquire  # one asks, the others find its token
            try:
                value = self._fresh() or (yield from self._renew())
            finally:
                self._lock.release()
        return "Authorization", value

    def another(self, refused: set[str]) -> Flow[Header | None]:
        yield self._lock.acquire
        try:
            value = self._fresh()
            if value is None or value in refused:
                self._value = None
                value = yield from self._renew()
        finally:
            self._lock.release()
        return None if value in refused else ("Authorization", value)

    def _fresh(self) -> str | None:
        return self._value if self._now() < self._renew_at else None

    def _renew(self) -> Flow[str]:
        try:
            given = yield partial(self._driver.ask, self._fetch)
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
