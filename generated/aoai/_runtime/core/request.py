"""What a call is given, and the request that it becomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict

from .sentinel import Omit, omit
from .timeout import Timeout
from .trail import Trail

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .auth import Auth
    from .bodies import Body
    from .observation import Observation


class CallArguments(TypedDict, total=False):
    """What generated code says of a call, by place; all of it is optional."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object
    content_type: str | Omit | None
    stream: bool | Omit | None
    extra_headers: Mapping[str, str | Omit | None] | None
    extra_query: Mapping[str, object] | None
    extra_body: Mapping[str, object] | None
    timeout: float | Timeout | Omit | None
    trail: Trail


class Arguments:
    """The same with what stands for what was not given."""

    path: Mapping[str, object] = {}
    query: Mapping[str, object] = {}
    headers: Mapping[str, object] = {}
    cookies: Mapping[str, object] = {}
    body: object = omit
    content_type: str | Omit | None = None
    stream: bool | Omit | None = None
    extra_headers: Mapping[str, str | Omit | None] | None = None
    extra_query: Mapping[str, object] | None = None
    extra_body: Mapping[str, object] | None = None
    timeout: float | Timeout | Omit | None = omit
    #: Of a list's pages, those before.
    trail: Trail = Trail()

    def __init__(self, **values: Unpack[CallArguments]) -> None:
        self.__dict__.update(values)

    def changed(self, **values: Unpack[CallArguments]) -> Arguments:
        """A copy with other values."""
        copy = Arguments()
        copy.__dict__.update(self.__dict__, **values)
        return copy


class Request:
    """One call, the same for all of its attempts; the credential is added by each attempt."""

    __slots__ = (
        "auths",
        "body",
        "carrier",
        "client_request_id",
        "elapsed",
        "headers",
        "method",
        "name",
        "observation",
        "repeatable",
        "retries_taken",
        "sent_at",
        "stream",
        "timeout",
        "url",
        "wants_redirect",
    )

    def __init__(
        self,
        *,
        name: str,
        method: str,
        url: str,
        headers: dict[str, str],
        body: Body | None,
        timeout: Timeout,
        repeatable: bool,
        stream: bool,
        auths: Sequence[Auth],
        client_request_id: str,
    ) -> None:
        self.name: str = name
        self.method: str = method
        self.url: str = url
        self.headers: dict[str, str] = headers
        self.body: Body | None = body
        self.timeout: Timeout = timeout
        self.repeatable: bool = repeatable
        self.stream: bool = stream
        self.auths: Sequence[Auth] = auths
        #: The id that every attempt carries.
        self.client_request_id: str = client_request_id
        #: Whether a redirect is what is asked for.
        self.wants_redirect: bool = False
        #: What it was first sent with, where a transport may be closed under a call.
        self.carrier: object = None
        #: What became of it: attempts before the last, when that was sent, and the seconds since.
        self.retries_taken: int = 0
        self.sent_at: float = 0.0
        self.elapsed: float = 0.0
        #: Who is told of it.
        self.observation: Observation | None = None
