"""`embeddings` of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal
    from ..._runtime import Omit, Timeout
    from .. import models

_CREATE: Operation[models.CreateEmbeddingResponse] = Operation(
    "embeddings.create",
    "POST",
    "/embeddings",
    fills={"model": "deployment"},
    body="application/json",
    answers=(("200", "application/json", "CreateEmbeddingResponse"),),
    repeatable=True,
)


class Embeddings(Resource):
    """`client.embeddings`"""

    _path = "embeddings"

    def create(
        self,
        *,
        input: str | Iterable[str] | Iterable[int] | Iterable[Sequence[int]],
        model: str | None | Omit = omit,
        encoding_format: Literal["float", "base64"] | None | Omit = omit,
        dimensions: int | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CreateEmbeddingResponse:
        """Turn text or tokens into vectors.

        Args:
            input: The text, or texts, or their tokens, to turn into vectors. String or array;
                required.
            model: Name that the model was deployed under. String. The client's `deployment` when
                left out.
            encoding_format: How the vectors are written. String; 'float', 'base64'; default
                'float'. Since 2024-06-01, in preview since 2024-03-01-preview.
            dimensions: Length of the vectors. Integer; at least 1. Since 2024-06-01, in preview
                since 2024-03-01-preview.
            user: Your own id of the end user, for abuse detection. String.

        Returns: models.CreateEmbeddingResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /embeddings, api-version v1. Since 2022-12-01, in preview since 2022-06-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "input": input,
                "model": unless_none(model),
                "encoding_format": unless_none(encoding_format),
                "dimensions": unless_none(dimensions),
                "user": unless_none(user),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return EmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return EmbeddingsWithStreamingResponse(self)


class EmbeddingsWithRawResponse:
    """`client.embeddings.with_raw_response`"""

    def __init__(self, resource: Embeddings) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)


class EmbeddingsWithStreamingResponse:
    """`client.embeddings.with_streaming_response`"""

    def __init__(self, resource: Embeddings) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
