"""Keys and tokens: which header proves who is asking, and what to try after a 401."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Protocol

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
Fetch = Callable[[], str | AccessToken | Awaitable[str | AccessToken]]


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

    def challenged(self, challenge: str) -> None:
        """Told before `another` what the 401 says in WWW-Authenticate."""

    def accepted(self, value: str) -> None:
        """Told after a response other than 401, so that the working key is remembered."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


class Asking:
    """Asks a function of the user's; once, however many wait for what it says."""

    def __init__(self, driver: Driver, what: str, function: Callable[..., Any]) -> None:
        self._driver = driver
        self._what = what
        self._function = function
        self._takes: frozenset[str] | None = None  # looked up at the first use
        self._round = 0
        self._reported = False  # in the last round, that what it gave was refused
        self._given: Any = None
        self._problem: Exception | None = None
        self._reset()
        after_fork(self, Asking._reset)

    def _reset(self) -> None:
        self._lock = self._driver.lock()

    def ask(self, *, refused: bool = False, claims: str | None = None) -> Flow[Any]:
        """What it gives; CredentialError if it raises.

        refused, claims: said to a function that has a parameter of that name: what it gave last
            was refused; what the next has to prove
        """
        round_ = self._round
        yield self._lock.acquire
        try:
            if self._round == round_ or (refused and not self._reported):
                yield from self._ask(refused, claims)
            given, problem = self._given, self._problem
        finally:
            self._lock.release()
        if problem is not None:
            raised = type(problem).__name__
            raise CredentialError(f"the {self._what} raised {raised}") from problem
        return given

    def _ask(self, refused: bool, claims: str | None) -> Flow[None]:
        function = self._function
        takes = self._takes
        if takes is None:
            takes = self._takes = _parameters(function)
        if "refused" in takes:
            function = partial(function, refused=refused)
        if claims is not None and "claims" in takes:
            function = partial(function, claims=claims)
        self._given = self._problem = None
        try:
            self._given = yield partial(self._driver.ask, function)
        except Exception as problem:
            self._problem = problem
        self._reported = refused
        self._round += 1


class Key(Auth):
    """A key under the API's name for it, asked for before each call where it is a callable.

    replaced_by: headers of a call that say it all when given; in a header, its own
    """

    def __init__(
        self,
        driver: Driver,
        argument: str,
        place: str,
        name: str,
        secret: str | Callable[..., Any],
        replaced_by: tuple[str, ...] = (),
    ) -> None:
        self._asking = (
            None if isinstance(secret, str) else Asking(driver, f"{argument} callable", secret)
        )
        self._argument = argument
        self.place = place
        self._name = name
        self.replaced_by = replaced_by or ((name.lower(),) if place == "header" else ())
        self._secret = secret

    def header(self) -> Flow[Header]:
        return (yield from self._asked(refused=False))

    def another(self, refused: set[str]) -> Flow[Header | None]:
        header = yield from self._asked(refused=True)  # rotated meanwhile, perhaps
        return None if header[1] in refused else header

    def _asked(self, *, refused: bool) -> Flow[Header]:
        key = self._secret
        if self._asking is not None:
            key = yield from self._asking.ask(refused=refused)
        key = checked(key, self._argument, CredentialError)
        if self.place == "cookie" and any(char in key for char in ';,"\\'):
            raise CredentialError(f"{self._argument} has a character in it that no cookie can have")
        return self._name, key


class Tokens(Auth):
    """Bearer tokens, kept until shortly before they expire."""

    def __init__(
        self,
        driver: Driver,
        fetch: Fetch,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._asking = Asking(driver, "credential", fetch)
        self._now = now
        self._value: str | None = None
        self._renew_at = 0.0
        self._expires = 0.0
        #: What the service demands of the next token, until there is one.
        self._claims: str | None = None

    def header(self) -> Flow[Header]:
        value = self._fresh() or (yield from self._renew())
        return "Authorization", value

    def another(self, refused: set[str]) -> Flow[Header | None]:
        value = self._fresh()
        if value is None or value in refused:
            if self._value == value:
                self._value = None
            value = yield from self._renew(refused=True)
        return None if value in refused else ("Authorization", value)

    def challenged(self, challenge: str) -> None:
        self._claims = _claims_in(challenge)

    def _fresh(self) -> str | None:
        return self._value if self._now() < self._renew_at else None

    def _renew(self, *, refused: bool = False) -> Flow[str]:
        try:
            # No local here holds what is given, should it be no token.
            token, expires = _read_token(
                (yield from self._asking.ask(refused=refused, claims=self._claims))
            )
        except CredentialError:
            if self._value is not None and self._now() < self._expires:
                return self._value  # still good: the next call asks again
            raise
        value = f"Bearer {token}"
        now = self._now()
        self._expires = expires or _jwt_expiry(value) or now
        # Five minutes early, or a tenth of its life for a short one.
        self._renew_at = self._expires - min(300.0, (self._expires - now) / 10)
        self._value, self._claims = value, None
        return value


def _parameters(function: Callable[..., Any]) -> frozenset[str]:
    import inspect

    try:
        parameters = inspect.signature(function).parameters
    except (TypeError, ValueError):  # one written in C may not tell
        return frozenset()
    # What takes any keyword hands it on, as credentials that wrap others do; `refused` is ours.
    hands_on = any(each.kind is each.VAR_KEYWORD for each in parameters.values())
    return frozenset({*parameters, "claims"} if hands_on else parameters)


def _claims_in(challenge: str) -> str | None:
    """The claims that a Bearer challenge demands, as JSON; None where there are none to read."""
    import base64
    import json
    import re

    bearer = re.search(r"\bBearer\b(.*)", challenge, re.IGNORECASE)
    match = bearer and re.search(r'\bclaims="?([\w+/=-]+)', bearer[1], re.IGNORECASE)
    if not match:
        return None
    packed = match[1].rstrip("=").translate({ord("+"): "-", ord("/"): "_"})
    try:
        claims = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode()
        return claims if isinstance(json.loads(claims), dict) else None
    except (ValueError, RecursionError):
        return None


def _read_token(value: object) -> tuple[str, float | None]:
    """The token and when it expires.  No frame of an error holds it."""
    if hasattr(value, "__await__"):
        getattr(value, "close", bool)()
        raise CredentialError("the credential gives what is to be awaited: the Async client does")
    token = value if isinstance(value, str) else getattr(value, "token", None)
    expires = getattr(value, "expires_on", None)
    del value
    flaw = _flaw(token)
    if flaw:
        del token
        raise CredentialError(f"credential {flaw}")
    assert isinstance(token, str)
    try:
        number = None if expires is None else float(expires)
    except (TypeError, ValueError):
        del token
        raise CredentialError(f"the credential's expires_on is no number: {expires!r}") from None
    return token, number


def checked(
    value: object,
    name: str,
    error: type[ConfigurationError] | type[CredentialError] = ConfigurationError,
) -> str:
    """The value, if it can stand in a header; neither the message nor a frame shows it."""
    flaw = _flaw(value)
    if flaw:
        del value
        raise error(f"{name} {flaw}")
    assert isinstance(value, str)
    return value


def _flaw(value: object) -> str | None:
    if not isinstance(value, str):
        return f"gave {type(value).__name__}, a string is needed"
    if not value or any(not "!" <= char <= "~" for char in value):
        return "is empty or has a space, a line break or a character outside ASCII in it"
    return None


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
