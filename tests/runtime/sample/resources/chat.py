"""Chat and responses: plain and streamed calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from aoaigen.runtime import Operation, Resource, omit, raw

if TYPE_CHECKING:
    from aoaigen.runtime import ChatStream, Omit, Stream, Timeout
    from tests.runtime.sample import models

_CREATE: Operation[models.ChatCompletion] = Operation(
    "chat.completions.create",
    "POST",
    "/deployments/{deployment-id}/chat/completions",
    fills={"deployment-id": "deployment"},
    body="application/json",
    answers=(("200", "application/json", "ChatCompletion"),),
    events="Chunk",
    stream="chat",
    repeatable=True,
)
_RUN: Operation[Any] = Operation(
    "threads.run",
    "POST",
    "/threads/runs",
    body="application/json",
    answers=(("200", "application/json", "Item"),),
    events="RunEvent",
    stream="events",
    repeatable=False,
)
_ASSIST: Operation[Any] = Operation(
    "threads.assist",
    "POST",
    "/threads/assist",
    body="application/json",
    answers=(("200", "application/json", "Item"),),
    events="AssistantEvent",
    stream="events",
)


class Chat(Resource):
    _path = "chat"

    @cached_property
    def completions(self) -> Completions:
        return Completions(self._client)


class Completions(Resource):
    _path = "chat.completions"

    @overload
    def create(
        self,
        deployment: str | None = None,
        *,
        messages: Sequence[object],
        stream: Literal[True],
        temperature: float | Omit | None = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
    ) -> ChatStream[models.Chunk, models.ChatCompletion]: ...
    @overload
    def create(
        self,
        deployment: str | None = None,
        *,
        messages: Sequence[object],
        stream: Literal[False] | Omit | None = omit,
        temperature: float | Omit | None = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
    ) -> models.ChatCompletion: ...
    def create(
        self,
        deployment: str | None = None,
        *,
        messages: Sequence[object],
        stream: bool | Omit | None = omit,
        temperature: float | Omit | None = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
    ) -> Any:
        return self._call(
            _CREATE,
            path={"deployment-id": deployment},
            body={"messages": messages, "stream": stream, "temperature": temperature},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        return CompletionsWithRawResponse(self)


class CompletionsWithRawResponse:
    def __init__(self, resource: Completions) -> None:
        resource = resource._as_raw()
        self.create = raw(resource.create)


class Threads(Resource):
    _path = "threads"

    def run(self, *, stream: bool = False, **body: object) -> Any:
        return self._call(_RUN, body={"stream": stream, **body})

    def assist(self, **body: object) -> Stream[Any]:
        stream: Any = self._call(_ASSIST, body={"stream": True, **body})
        return stream  # type: ignore[no-any-return]
