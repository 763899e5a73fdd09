"""A connection of the realtime API: how it is opened, what goes out and what comes in."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import urlencode

from ..azure.errors import RULES
from ..core.closing import Closing
from ..core.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
)
from ..core.failures import error_of
from ..core.http_response import HttpResponse
from ..core.jsonvalue import loads
from ..core.user_agent import user_agent
from ..core.view import View

if TYPE_CHECKING:
    from ..azure.base import AzureBase
    from ..core.auth import Auth
    from ..core.steps import Flow

R = TypeVar("R")

_NAME = "realtime.connect"
#: Outside of the tree of loggers: websockets would log the handshake with the key in it.
_SILENT = logging.Logger("aoai.realtime", logging.CRITICAL + 1)


class RealtimeEvent(View):
    """An event that came; `type` tells which, and what came with it is there by its own name."""

    type: str
    event_id: str | None
    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


def sync_connect() -> Callable[..., Any]:
    """What opens a connection, and blocks."""
    try:
        from websockets.sync import client
    except ImportError as missing:
        raise _lacking() from missing
    follows = getattr(client, "reconnect", None)  # from 17.1 on; before, none is followed

    def connect(*given: Any, **options: Any) -> Any:
        if follows is None:
            opened = client.connect(*given, **options)
        else:
            opened = _unfollowing(follows)(*given, **options).connect()
        return opened.__enter__()  # or its use outside of a `with` is warned of

    return partial(connect, logger=_SILENT)


def async_connect() -> Callable[..., Any]:
    """What opens one, and has to be awaited."""
    try:
        from websockets.asyncio.client import connect
    except ImportError as missing:
        raise _lacking() from missing
    return partial(_unfollowing(connect), logger=_SILENT)


def _unfollowing(connecting: type) -> Any:
    """The class without redirects: the key would go with them."""
    return type(
        connecting.__name__, (connecting,), {"process_redirect": lambda _, problem: problem}
    )


def _lacking() -> ImportError:
    return ImportError('realtime.connect needs websockets: pip install "aoai[realtime]"')


def opening(
    client: AzureBase,
    connect: Callable[..., Any],
    model: str | None,
    extra_headers: Mapping[str, str],
    extra_query: Mapping[str, object],
) -> Flow[Any]:
    """Opens a connection; a 401 is tried again with the next key there is."""
    from websockets.exceptions import InvalidHandshake, InvalidStatus

    settings = client._settings
    url = _address(client, model, extra_query)
    given = {"user-agent": user_agent(), **settings.default_headers, **extra_headers}
    headers = {name.lower(): value for name, value in given.items() if value is not None}
    agent = headers.pop("user-agent", None)
    auth = client._auth
    if auth is not None and any(name in headers for name in auth.replaced_by):
        auth = None  # what was given says it all
    refused: set[str] = set()
    while True:
        proof = yield from _proof(auth, refused)
        # No limit of its own for what comes: audio is large.
        step = partial(
            connect,
            url,
            additional_headers={**headers, **proof},
            user_agent_header=agent,
            open_timeout=settings.timeout.connect,
            max_size=None,
        )
        try:
            opened = yield step
        except InvalidStatus as problem:
            error = _refusal(problem.response)
            refused |= set(proof.values())
            if error.status_code != 401 or not (yield from _proof(auth, refused)):
                raise error from None
        except TimeoutError as problem:
            raise APITimeoutError(f"{_NAME}: no handshake in time") from problem
        except (OSError, InvalidHandshake) as problem:
            raise APIConnectionError(f"{_NAME}: {type(problem).__name__}: {problem}") from problem
        else:
            return opened


def _proof(auth: Auth | None, refused: set[str]) -> Flow[dict[str, str]]:
    """A header with a credential; none where all there is was refused."""
    if auth is None:
        return {}
    pair = (yield from auth.another(refused)) if refused else (yield from auth.header())
    return {} if pair is None else {pair[0]: pair[1]}


def _address(client: AzureBase, model: str | None, extra_query: Mapping[str, object]) -> str:
    settings = client._settings
    name = model or settings.filled.get("deployment")
    if name is None:
        raise ArgumentError(f"{_NAME} needs model=, the name of the deployment")
    place = {"model": name}
    if settings.version is not None:
        parameter, version = settings.version
        place = {parameter: version, "deployment": name}
    query = urlencode({**settings.default_query, **place, **extra_query})
    address = f"{settings.endpoint}{settings.prefix}/realtime?{query}"
    return "ws" + address.removeprefix("http")


def _refusal(response: Any) -> APIStatusError:
    headers = {name.lower(): value for name, value in response.headers.raw_items()}
    refused = HttpResponse(response.status_code, response.reason_phrase, headers)
    return error_of(RULES, _NAME, refused, bytes(response.body or b""))


def _text(event: Mapping[str, Any] | View) -> str:
    return event.to_json() if isinstance(event, View) else json.dumps(event)


def _event(message: str | bytes) -> RealtimeEvent:
    try:
        data = loads(message.encode() if isinstance(message, str) else message)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict):
        raise APIResponseValidationError(f"{_NAME}: an event that is no JSON object", body=message)
    return RealtimeEvent(data)


@contextmanager
def _end_raises() -> Iterator[None]:
    """Says what a connection's end is for whoever wanted more of it."""
    from websockets.exceptions import ConnectionClosed

    try:
        yield
    except ConnectionClosed as problem:
        close = problem.rcvd
        why = f"{close.code} {close.reason}".strip() if close else "without a closing handshake"
        raise APIConnectionError(f"{_NAME}: the connection was closed: {why}") from problem


class _EventGroup(Generic[R]):
    """Events to send, by the part of the session that they are for."""

    def __init__(self, send: Callable[[Mapping[str, Any]], R]) -> None:
        self._send = send

    def _say(self, type_: str, options: Mapping[str, Any]) -> R:
        return self._send({"type": type_, **options})


class _Session(_EventGroup[R]):
    def update(self, *, session: Mapping[str, Any], **more: Any) -> R:
        """Changes the session: instructions, voice, tools, turn detection, ..."""
        return self._say("session.update", {"session": session, **more})


class _ResponseEvents(_EventGroup[R]):
    def create(self, **options: Any) -> R:
        """Asks for an answer; `response=` changes the session's settings for it."""
        return self._say("response.create", options)

    def cancel(self, **options: Any) -> R:
        """Stops the answer that is under way."""
        return self._say("response.cancel", options)


class _Audio(_EventGroup[R]):
    def append(self, *, audio: str, **more: Any) -> R:
        """Adds audio in base64."""
        return self._say("input_audio_buffer.append", {"audio": audio, **more})

    def commit(self, **more: Any) -> R:
        """Makes what was added the user's message."""
        return self._say("input_audio_buffer.commit", more)

    def clear(self, **more: Any) -> R:
        """Forgets what was added."""
        return self._say("input_audio_buffer.clear", more)


class _Item(_EventGroup[R]):
    def create(self, *, item: Mapping[str, Any], **more: Any) -> R:
        """Adds a message, or the result of a function."""
        return self._say("conversation.item.create", {"item": item, **more})

    def retrieve(self, *, item_id: str, **more: Any) -> R:
        """Asks for an item as the service has it."""
        return self._say("conversation.item.retrieve", {"item_id": item_id, **more})

    def truncate(self, *, item_id: str, content_index: int, audio_end_ms: int, **more: Any) -> R:
        """Says how much of an answer's audio was played, in milliseconds."""
        given = {"item_id": item_id, "content_index": content_index, "audio_end_ms": audio_end_ms}
        return self._say("conversation.item.truncate", {**given, **more})

    def delete(self, *, item_id: str, **more: Any) -> R:
        """Takes an item out of the conversation."""
        return self._say("conversation.item.delete", {"item_id": item_id, **more})


class _Conversation(_EventGroup[R]):
    @property
    def item(self) -> _Item[R]:
        """The items of the conversation."""
        return _Item(self._send)


class _Parts(Generic[R]):
    """What both connections have to send with, beside `send`."""

    def __init__(self, send: Callable[[Mapping[str, Any]], R]) -> None:
        self.session: _Session[R] = _Session(send)
        self.response: _ResponseEvents[R] = _ResponseEvents(send)
        self.input_audio_buffer: _Audio[R] = _Audio(send)
        self.conversation: _Conversation[R] = _Conversation(send)


class RealtimeConnection(_Parts[None], Closing):
    """Events out and in; to be iterated over, until it is closed.

    One thread may send while another receives.  A connection that is closed in order ends the
    iteration; one that breaks off raises APIConnectionError, as does `send` after its end.
    """

    def __init__(self, connection: Any) -> None:
        super().__init__(self.send)
        self._connection = connection

    def send(self, event: Mapping[str, Any] | View) -> None:
        """Sends an event in its JSON form."""
        with _end_raises():
            self._connection.send(_text(event))

    def recv(self, timeout: float | None = None) -> RealtimeEvent:
        """Waits for the next event, for so many seconds at most: APITimeoutError after that."""
        try:
            with _end_raises():
                return _event(self._connection.recv(timeout))
        except TimeoutError as problem:
            raise APITimeoutError(f"{_NAME}: no event in {timeout:g} s") from problem

    def __iter__(self) -> Iterator[RealtimeEvent]:
        with _end_raises():
            for came in self._connection:
                yield _event(came)

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Closes the connection in order."""
        self._connection.close(code, reason)


class AsyncRealtimeConnection(_Parts[Awaitable[None]]):
    """The same for the tasks of one event loop: one may send while another receives."""

    def __init__(self, connection: Any) -> None:
        super().__init__(self.send)
        self._connection = connection

    async def send(self, event: Mapping[str, Any] | View) -> None:
        """Sends an event in its JSON form."""
        with _end_raises():
            await self._connection.send(_text(event))

    async def recv(self) -> RealtimeEvent:
        """Waits for the next event."""
        with _end_raises():
            return _event(await self._connection.recv())

    async def __aiter__(self) -> AsyncIterator[RealtimeEvent]:
        with _end_raises():
            async for came in self._connection:
                yield _event(came)

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Closes the connection in order."""
        await self._connection.close(code, reason)
