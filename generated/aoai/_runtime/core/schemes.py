"""The credentials of any API: what its document's security schemes ask for."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from .auth import (
    AccessToken,
    Asking,
    AsyncTokenCredential,
    Auth,
    Header,
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


class _Key(Auth):
    """A key under the document's name for it, asked for before each call where it is a callable."""

    def __init__(
        self, driver: Driver, argument: str, place: str, name: str, secret: Secret
    ) -> None:
        self._asking = (
            None if isinstance(secret, str) else Asking(driver, f"{argument} callable", secret)
        )
        self._argument = argument
        self.place = place
        self._name = name
        self.replaced_by = (name.lower(),) if place == "header" else ()
        self._secret = secret
        if place == "query":
            hide_in_logs(name)

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
    return _Key(driver, argument, place, name, secret)


def _texts(values: Sequence[object]) -> bool:
    return all(isinstance(value, str) for value in values)
