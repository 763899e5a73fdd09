"""`embeddings` of api-version 2024-06-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.synonyms import one_of
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal
    from ..._runtime import Omit, Timeout
    from .. import models

_CREATE: Operation[models.CreateEmbeddingResponse] = Operation(
    "embeddings.create",
    "POST",
    "/deployments/{deployment-id}/embeddings",
    fills={"deployment-id": "deployment"},
    body="application/json",
    answers=(("200", "application/json", "CreateEmbeddingResponse"),),
    repeatable=True,
)


class Embeddings(Resource):
    """`client.embeddings`"""

    _path = "embeddings"

    def create(
        self,
        deployment: str | None = None,
        *,
        input: str | Iterable[str] | None,
        user: str | None | Omit = omit,
        input_type: str | None | Omit = omit,
        encoding_format: Literal["float", "base64"] | None | Omit = omit,
        dimensions: int | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CreateEmbeddingResponse:
        """Turn text or tokens into vectors.

        Args:
            deployment: Name that the model was deployed under; the client's own when left out.
                String. Since 2022-12-01, in preview since 2022-06-01-preview, last in
                2025-04-01-preview.
            input: The text, or texts, or their tokens, to turn into vectors. String or array;
                required.
            user: Your own id of the end user, for abuse detection. String.
            input_type: The kind of search that the vectors are for. String. Since 2022-12-01, in
                preview since 2022-06-01-preview, last in 2025-04-01-preview.
            encoding_format: How the vectors are written. String or null; 'float', 'base64'. Since
                2024-06-01, in preview since 2024-03-01-preview.
            dimensions: Length of the vectors. Integer or null. Since 2024-06-01, in preview since
                2024-03-01-preview.
            model: Another name of `deployment`. String.

        Returns: models.CreateEmbeddingResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/embeddings, api-version 2024-06-01. Since 2022-12-01, in
            preview since 2022-06-01-preview.
        """
        return self._call(
            _CREATE,
            path={"deployment-id": one_of(deployment=deployment, model=model)},
            body={
                "input": input,
                "user": unless_none(user),
                "input_type": unless_none(input_type),
                "encoding_format": encoding_format,
                "dimensions": dimensions,
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
