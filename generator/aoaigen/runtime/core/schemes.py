"""The credentials of any API: what its document's security schemes ask for."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from .auth import (
    AccessToken,
    AsyncTokenCredential,
    Auth,
    Header,
    Key,
    TokenCredential,
    Tokens,
    checked,
)
from .errors import ConfigurationError, CredentialError
from .log import hide_in_logs
from .steps import Driver, Flow

if TYPE_CHECKING:
    from .operation import Operation

#: A key or a password, or a callable that gives one.
Secret = str | Callable[[], str]

#: A bearer token, a callable that gives one (one that says when it expires is kept until then), or
#: a credential of azure.identity.
Token = str | Callable[[], str | AccessToken] | TokenCredential

#: What an asynchronous client takes beside that.
AsyncSecret = Secret | Callable[[], Awaitable[str]]
AsyncToken = Token | AsyncTokenCredential | Callable[[], Awaitable[str | AccessToken]]

#: How a scheme sends its credential: kind ("apiKey", "basic" or "bearer"), place and name.
Scheme = tuple[str, str, str]


class Schemes:
    """The credentials that a client was given, by the names of its constructor's arguments.

    scopes: what a credential of azure.identity is asked for, by the same names
    endpoint: asked for as a whole where no scope is known
    """

    def __init__(
        self,
        schemes: Mapping[str, Scheme],
        credentials: Mapping[str, Any],
        scopes: Mapping[str, Sequence[str]],
        endpoint: str,
        driver: Driver,
    ) -> None:
        everything = ("/".join(endpoint.split("/")[:3]) + "/.default",)
        self._auths: dict[str, Auth] = {
            name: _auth(name, schemes[name], value, scopes.get(name, everything), driver)
            for name, value in credentials.items()
            if value is not None
        }

    def of(self, operation: Operation[Any]) -> Sequence[Auth]:
        """Those of the operation's first alternative that are all here.

        A client without any credential asks without one; one whose credentials do not fit gets a
        CredentialError.
        """
        for names in sorted(operation.security, key=lambda names: not names):
            if all(name in self._auths for name in names):
                return [self._auths[name] for name in names]
        if not self._auths or not operation.security:
            return ()
        ways = " or ".join(" with ".join(f"{n}=" for n in names) for names in operation.security)
        raise CredentialError(f"{operation.name} needs {ways}; the client was not given that")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._auths)})"


class _Basic(Auth):
    replaced_by = ("authorization",)

    def __init__(self, user: str, password: str) -> None:
        self._value = "Basic " + b64encode(f"{user}:{password}".encode()).decode("ascii")

    def header(self) -> Flow[Header]:
        yield from ()
        return "Authorization", self._value

    def another(self, refused: set[str]) -> Flow[Header | None]:
        yield from ()
        return None


def _auth(argument: str, scheme: Scheme, value: Any, scopes: Sequence[str], driver: Driver) -> Auth:
    kind, place, name = scheme
    if kind == "basic":
        if not (isinstance(value, tuple) and len(value) == 2 and _texts(value)):
            raise ConfigurationError(f"{argument} must be a tuple of user name and password")
        return _Basic(*value)
    if kind == "bearer" and hasattr(value, "get_token"):
        return Tokens(driver, partial(value.get_token, *scopes))
    if not isinstance(value, str) and not callable(value):
        raise ConfigurationError(f"{argument} must be a string or a callable that returns one")
    if isinstance(value, str):
        checked(value, argument)
    secret: Any = value
    if kind == "bearer":
        return Tokens(driver, (lambda: secret) if isinstance(secret, str) else secret)
    if place == "query":
        hide_in_logs(name)
    return Key(driver, argument, place, name, secret)


def _texts(values: Sequence[object]) -> bool:
    return all(isinstance(value, str) for value in values)
