"""`responses` of api-version 2025-04-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.responses import ResponseHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal, TypedDict
    from typing_extensions import NotRequired, Unpack
    from ..._runtime import Omit, Stream, Timeout, View
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types
    from .responses_input_items import ResponsesInputItems

    class CreateKeywords(TypedDict):
        """Keyword arguments of `create`, but for `stream`."""

        input: str | Iterable[OrUntyped[types.InputItem]]
        """What to answer: a text, or items such as messages, files and outputs of tools. String or array; required."""
        model: NotRequired[str | None | Omit]
        """Name that the model was deployed under. String. The client's `deployment` when left out."""
        metadata: NotRequired[types.Metadata | View | None | Omit]
        """Your own keys and values, kept with the object. Object or null."""
        temperature: NotRequired[float | None | Omit]
        """Higher values make the output more random, lower ones more focused. Number or null; 0 to 2; default 1."""
        top_p: NotRequired[float | None | Omit]
        """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Number or null; 0 to 1; default 1."""
        user: NotRequired[str | None | Omit]
        """Your own id of the end user, for abuse detection. String."""
        previous_response_id: NotRequired[str | None | Omit]
        """The response that this one goes on from. String or null."""
        reasoning: NotRequired[types.Reasoning | models.Reasoning | None | Omit]
        """How the model thinks. Object."""
        max_output_tokens: NotRequired[int | None | Omit]
        """Most tokens to generate, reasoning included. Integer or null."""
        instructions: NotRequired[str | None | Omit]
        """What the model is told before all else. String or null."""
        text: NotRequired[
            types.ResponsePropertiesText | models.ResponsePropertiesText | None | Omit
        ]
        """The form of the text. Object."""
        tools: NotRequired[Iterable[OrUntyped[types.Tool]] | None | Omit]
        """What the model may call. Array."""
        tool_choice: NotRequired[types.ResponsePropertiesToolChoice | None | Omit]
        """Whether, and which, tools are called. String or object."""
        truncation: NotRequired[Literal["auto", "disabled"] | None | Omit]
        """Whether the middle of a conversation that is too long is left out. String or null; 'auto', 'disabled'; default 'disabled'."""
        include: NotRequired[Iterable[types.Includable] | None | Omit]
        """What the answer should hold besides. Array or null."""
        parallel_tool_calls: NotRequired[bool | None | Omit]
        """Let the model call several tools at once. Boolean or null; default true."""
        store: NotRequired[bool | None | Omit]
        """Keep the response, so that it can be fetched and gone on from. Boolean or null; default true."""
        extra_headers: NotRequired[Mapping[str, str | Omit | None] | None]
        """Headers to send besides; one that is None or omitted is not sent."""
        extra_query: NotRequired[Mapping[str, object] | None]
        """Query parameters to send besides."""
        extra_body: NotRequired[Mapping[str, object] | None]
        """Fields of the body to send besides."""
        timeout: NotRequired[float | Timeout | None | Omit]
        """How long the call may take, in seconds; None is no limit."""


_CREATE: Operation[models.Response] = Operation(
    "responses.create",
    "POST",
    "/responses",
    fills={"model": "deployment"},
    body="application/json",
    answers=(("200", "application/json", "Response"),),
    events="ResponseStreamEvent",
    stream="events",
)
_DELETE: Operation[None] = Operation(
    "responses.delete",
    "DELETE",
    "/responses/{response_id}",
    answers=(("200", "", "None"),),
    repeatable=True,
)
_RETRIEVE: Operation[models.Response] = Operation(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    answers=(("200", "application/json", "Response"),),
    repeatable=True,
)


class Responses(ResponseHelpers, Resource):
    """`client.responses`"""

    _path = "responses"

    @cached_property
    def input_items(self) -> ResponsesInputItems:
        """`client.responses.input_items`"""
        from .responses_input_items import ResponsesInputItems

        return ResponsesInputItems(self._client)

    if TYPE_CHECKING:

        @typing.overload
        def create(
            self,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.Response: ...

        @typing.overload
        def create(
            self,
            *,
            stream: Literal[True],
            **rest: Unpack[CreateKeywords],
        ) -> Stream[models.ResponseStreamEvent]: ...

        @typing.overload
        def create(
            self,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.Response | Stream[models.ResponseStreamEvent]: ...

    def create(
        self,
        *,
        input: str | Iterable[OrUntyped[types.InputItem]],
        model: str | None | Omit = omit,
        metadata: types.Metadata | View | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: types.Reasoning | models.Reasoning | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        instructions: str | None | Omit = omit,
        text: types.ResponsePropertiesText | models.ResponsePropertiesText | None | Omit = omit,
        tools: Iterable[OrUntyped[types.Tool]] | None | Omit = omit,
        tool_choice: types.ResponsePropertiesToolChoice | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        include: Iterable[types.Includable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Response | Stream[models.ResponseStreamEvent]:
        """Ask a model for a response, with tools and earlier responses as context.

        Args:
            input: What to answer: a text, or items such as messages, files and outputs of tools.
                String or array; required.
            model: Name that the model was deployed under. String. The client's `deployment` when
                left out.
            metadata: Your own keys and values, kept with the object. Object or null.
            temperature: Higher values make the output more random, lower ones more focused. Number
                or null; 0 to 2; default 1.
            top_p: Consider only the likeliest tokens up to this share of probability; an
                alternative to temperature. Number or null; 0 to 1; default 1.
            user: Your own id of the end user, for abuse detection. String.
            previous_response_id: The response that this one goes on from. String or null.
            reasoning: How the model thinks. Object.
            max_output_tokens: Most tokens to generate, reasoning included. Integer or null.
            instructions: What the model is told before all else. String or null.
            text: The form of the text. Object.
            tools: What the model may call. Array.
            tool_choice: Whether, and which, tools are called. String or object.
            truncation: Whether the middle of a conversation that is too long is left out. String or
                null; 'auto', 'disabled'; default 'disabled'.
            include: What the answer should hold besides. Array or null.
            parallel_tool_calls: Let the model call several tools at once. Boolean or null; default
                true.
            store: Keep the response, so that it can be fetched and gone on from. Boolean or null;
                default true.
            stream: Have the answer sent in pieces as it is made. Boolean or null; default false.

        Returns: models.Response | Stream[models.ResponseStreamEvent]

        Raises: APIError, in its subclass for what went wrong.

        POST /responses, api-version 2025-04-01-preview. Since 2025-03-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "input": input,
                "model": unless_none(model),
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "user": unless_none(user),
                "previous_response_id": previous_response_id,
                "reasoning": reasoning,
                "max_output_tokens": max_output_tokens,
                "instructions": instructions,
                "text": unless_none(text),
                "tools": unless_none(tools),
                "tool_choice": unless_none(tool_choice),
                "truncation": truncation,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "stream": stream,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Delete a stored response.

        Args:
            response_id: Id of the response. String; required.

        Returns: None

        Raises: APIError, in its subclass for what went wrong.

        DELETE /responses/{response_id}, api-version 2025-04-01-preview. Since 2025-03-01-preview.
        """
        return self._call(
            _DELETE,
            path={"response_id": response_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[types.Includable] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Response:
        """Fetch a stored response.

        Args:
            response_id: Id of the response. String; required.
            include: What the answer should hold besides. Array. Since 2025-03-01-preview, last in
                2025-04-01-preview.

        Returns: models.Response

        Raises: APIError, in its subclass for what went wrong.

        GET /responses/{response_id}, api-version 2025-04-01-preview. Since 2025-03-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"response_id": response_id},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ResponsesWithStreamingResponse(self)


class ResponsesWithRawResponse:
    """`client.responses.with_raw_response`"""

    def __init__(self, resource: Responses) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.retrieve: Final = raw(resource.retrieve)
        self.parse: Final = raw(resource.parse)


class ResponsesWithStreamingResponse:
    """`client.responses.with_streaming_response`"""

    def __init__(self, resource: Responses) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.retrieve: Final = streamed(resource.retrieve)
