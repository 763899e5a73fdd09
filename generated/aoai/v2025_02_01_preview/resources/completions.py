"""`completions` of api-version 2025-02-01-preview."""

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
    from typing import Literal, TypedDict
    from typing_extensions import NotRequired, Unpack
    from ..._runtime import Omit, Stream, Timeout
    from .. import models

    class CreateKeywords(TypedDict):
        """Keyword arguments of `create`, but for `stream`."""

        prompt: str | Iterable[str] | None
        """Text, or texts, to start from. String or array; required; default '<|endoftext|>'."""
        best_of: NotRequired[int | None | Omit]
        """Generate so many and give the best. Integer or null; 0 to 20; default 1."""
        echo: NotRequired[bool | None | Omit]
        """Give the prompt back before what was generated. Boolean or null; default false."""
        frequency_penalty: NotRequired[float | None | Omit]
        """Above zero, makes tokens less likely the more often they have come up. Number or null; -2 to 2; default 0."""
        logit_bias: NotRequired[Mapping[str, int] | None | Omit]
        """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Object or null; default null."""
        logprobs: NotRequired[int | None | Omit]
        """How many of the likeliest tokens to give at each position, with their log probabilities. Integer or null; 0 to 5; default null."""
        max_tokens: NotRequired[int | None | Omit]
        """Most tokens to generate. Integer or null; at least 0; default 16."""
        n: NotRequired[int | None | Omit]
        """How many alternatives to generate. Integer or null; 1 to 128; default 1."""
        presence_penalty: NotRequired[float | None | Omit]
        """Above zero, makes tokens that have come up at all less likely. Number or null; -2 to 2; default 0."""
        seed: NotRequired[int | None | Omit]
        """Repeat it, with all else equal, for repeatable output as far as possible. Integer or null; -9223372036854775808 to 9223372036854775807. Since 2024-08-01-preview, last in 2025-04-01-preview."""
        stop: NotRequired[str | Iterable[str] | None | Omit]
        """Texts at which the model stops. String or array; default null."""
        suffix: NotRequired[str | None | Omit]
        """Text that comes after the inserted text. String or null; default null. Since 2022-12-01, last in 2025-04-01-preview."""
        temperature: NotRequired[float | None | Omit]
        """Higher values make the output more random, lower ones more focused. Number or null; 0 to 2; default 1."""
        top_p: NotRequired[float | None | Omit]
        """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Number or null; 0 to 1; default 1."""
        user: NotRequired[str | None | Omit]
        """Your own id of the end user, for abuse detection. String."""
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
        prompt: str | Iterable[str] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Iterable[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | None | Omit = omit,
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
            prompt: Text, or texts, to start from. String or array; required; default
                '<|endoftext|>'.
            best_of: Generate so many and give the best. Integer or null; 0 to 20; default 1.
            echo: Give the prompt back before what was generated. Boolean or null; default false.
            frequency_penalty: Above zero, makes tokens less likely the more often they have come
                up. Number or null; -2 to 2; default 0.
            logit_bias: What to add to the likelihood of tokens, by token id, from -100 (never) to
                100 (always). Object or null; default null.
            logprobs: How many of the likeliest tokens to give at each position, with their log
                probabilities. Integer or null; 0 to 5; default null.
            max_tokens: Most tokens to generate. Integer or null; at least 0; default 16.
            n: How many alternatives to generate. Integer or null; 1 to 128; default 1.
            presence_penalty: Above zero, makes tokens that have come up at all less likely. Number
                or null; -2 to 2; default 0.
            seed: Repeat it, with all else equal, for repeatable output as far as possible. Integer
                or null; -9223372036854775808 to 9223372036854775807. Since 2024-08-01-preview, last
                in 2025-04-01-preview.
            stop: Texts at which the model stops. String or array; default null.
            stream: Have the answer sent in pieces as it is made. Boolean or null; default false.
            suffix: Text that comes after the inserted text. String or null; default null. Since
                2022-12-01, last in 2025-04-01-preview.
            temperature: Higher values make the output more random, lower ones more focused. Number
                or null; 0 to 2; default 1.
            top_p: Consider only the likeliest tokens up to this share of probability; an
                alternative to temperature. Number or null; 0 to 1; default 1.
            user: Your own id of the end user, for abuse detection. String.
            model: Another name of `deployment`. String.

        Returns: models.CreateCompletionResponse | Stream[models.CreateCompletionResponse]

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/completions, api-version 2025-02-01-preview. Since
            2022-03-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"deployment-id": one_of(deployment=deployment, model=model)},
            body={
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": stream,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": unless_none(user),
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
