"""`completions` of api-version 2023-07-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.completions import CompletionHelpers
from ..._runtime.core.synonyms import one_of
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, TypedDict
    from typing_extensions import NotRequired, Unpack
    from ..._runtime import Omit, Stream, Timeout
    from .. import models

    class CreateKeywords(TypedDict):
        """Keyword arguments of `create`, but for `stream`."""

        prompt: NotRequired[str | Iterable[str] | None | Omit]
        """Text, or texts, to start from. String or array."""
        max_tokens: NotRequired[int | None | Omit]
        """Most tokens to generate. Integer or null; default 16."""
        temperature: NotRequired[float | None | Omit]
        """Higher values make the output more random, lower ones more focused. Number or null; default 1."""
        top_p: NotRequired[float | None | Omit]
        """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Number or null; default 1."""
        logit_bias: NotRequired[Mapping[str, Any] | None | Omit]
        """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Object."""
        user: NotRequired[str | None | Omit]
        """Your own id of the end user, for abuse detection. String."""
        n: NotRequired[int | None | Omit]
        """How many alternatives to generate. Integer or null; default 1."""
        logprobs: NotRequired[int | None | Omit]
        """How many of the likeliest tokens to give at each position, with their log probabilities. Integer or null; default null."""
        suffix: NotRequired[str | None | Omit]
        """Text that comes after the inserted text. String or null. Since 2022-12-01, last in 2025-04-01-preview."""
        echo: NotRequired[bool | None | Omit]
        """Give the prompt back before what was generated. Boolean or null; default false."""
        stop: NotRequired[str | Iterable[str] | None | Omit]
        """Texts at which the model stops. String or array."""
        completion_config: NotRequired[str | None | Omit]
        """String or null. Since 2022-03-01-preview, last in 2024-07-01-preview."""
        cache_level: NotRequired[int | None | Omit]
        """Integer or null. Since 2023-07-01-preview, last in 2023-07-01-preview."""
        presence_penalty: NotRequired[float | None | Omit]
        """Above zero, makes tokens that have come up at all less likely. Number; default 0."""
        frequency_penalty: NotRequired[float | None | Omit]
        """Above zero, makes tokens less likely the more often they have come up. Number; default 0."""
        best_of: NotRequired[int | None | Omit]
        """Generate so many and give the best. Integer."""
        model: NotRequired[str | None | Omit]
        """Another name of `deployment`. String."""
        extra_headers: NotRequired[Mapping[str, str | Omit | None] | None]
        """Headers to send besides; one that is None or omitted is not sent."""
        extra_query: NotRequired[Mapping[str, object] | None]
        """Query parameters to send besides."""
        extra_body: NotRequired[Mapping[str, object] | None]
        """Fields of the body to send besides."""
        timeout: NotRequired[float | Timeout | None | Omit]
        """How long the call may take, in seconds; None is no limit."""


_CREATE: Operation[models.CreateCompletionResponse] = Operation(
    "completions.create",
    "POST",
    "/deployments/{deployment-id}/completions",
    fills={"deployment-id": "deployment"},
    body="application/json",
    answers=(("200", "application/json", "CreateCompletionResponse"),),
    events="CreateCompletionResponse",
    stream="events",
    repeatable=True,
)


class Completions(CompletionHelpers, Resource):
    """`client.completions`"""

    _path = "completions"

    if TYPE_CHECKING:

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.CreateCompletionResponse: ...

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[True],
            **rest: Unpack[CreateKeywords],
        ) -> Stream[models.CreateCompletionResponse]: ...

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.CreateCompletionResponse | Stream[models.CreateCompletionResponse]: ...

    def create(
        self,
        deployment: str | None = None,
        *,
        prompt: str | Iterable[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        logit_bias: Mapping[str, Any] | None | Omit = omit,
        user: str | None | Omit = omit,
        n: int | None | Omit = omit,
        stream: bool | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        suffix: str | None | Omit = omit,
        echo: bool | None | Omit = omit,
        stop: str | Iterable[str] | None | Omit = omit,
        completion_config: str | None | Omit = omit,
        cache_level: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        best_of: int | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CreateCompletionResponse | Stream[models.CreateCompletionResponse]:
        """Continue a prompt with a deployed model.

        Args:
            deployment: Name that the model was deployed under; the client's own when left out.
                String.
            prompt: Text, or texts, to start from. String or array.
            max_tokens: Most tokens to generate. Integer or null; default 16.
            temperature: Higher values make the output more random, lower ones more focused. Number
                or null; default 1.
            top_p: Consider only the likeliest tokens up to this share of probability; an
                alternative to temperature. Number or null; default 1.
            logit_bias: What to add to the likelihood of tokens, by token id, from -100 (never) to
                100 (always). Object.
            user: Your own id of the end user, for abuse detection. String.
            n: How many alternatives to generate. Integer or null; default 1.
            stream: Have the answer sent in pieces as it is made. Boolean or null; default false.
            logprobs: How many of the likeliest tokens to give at each position, with their log
                probabilities. Integer or null; default null.
            suffix: Text that comes after the inserted text. String or null. Since 2022-12-01, last
                in 2025-04-01-preview.
            echo: Give the prompt back before what was generated. Boolean or null; default false.
            stop: Texts at which the model stops. String or array.
            completion_config: String or null. Since 2022-03-01-preview, last in 2024-07-01-preview.
            cache_level: Integer or null. Since 2023-07-01-preview, last in 2023-07-01-preview.
            presence_penalty: Above zero, makes tokens that have come up at all less likely. Number;
                default 0.
            frequency_penalty: Above zero, makes tokens less likely the more often they have come
                up. Number; default 0.
            best_of: Generate so many and give the best. Integer.
            model: Another name of `deployment`. String.

        Returns: models.CreateCompletionResponse | Stream[models.CreateCompletionResponse]

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/completions, api-version 2023-07-01-preview. Since
            2022-03-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"deployment-id": one_of(deployment=deployment, model=model)},
            body={
                "prompt": prompt,
                "max_tokens": max_tokens,
                "temperature": temperature,
                "top_p": top_p,
                "logit_bias": unless_none(logit_bias),
                "user": unless_none(user),
                "n": n,
                "stream": stream,
                "logprobs": logprobs,
                "suffix": suffix,
                "echo": echo,
                "stop": stop,
                "completion_config": completion_config,
                "cache_level": cache_level,
                "presence_penalty": unless_none(presence_penalty),
                "frequency_penalty": unless_none(frequency_penalty),
                "best_of": unless_none(best_of),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return CompletionsWithStreamingResponse(self)


class CompletionsWithRawResponse:
    """`client.completions.with_raw_response`"""

    def __init__(self, resource: Completions) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)


class CompletionsWithStreamingResponse:
    """`client.completions.with_streaming_response`"""

    def __init__(self, resource: Completions) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
