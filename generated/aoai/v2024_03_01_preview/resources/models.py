"""`models` of api-version 2024-03-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Timeout
    from .. import models

_LIST: Operation[models.ModelList] = Operation(
    "models.list",
    "GET",
    "/models",
    answers=(("200", "application/json", "ModelList"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.Model] = Operation(
    "models.retrieve",
    "GET",
    "/models/{model-id}",
    answers=(("200", "application/json", "Model"),),
    repeatable=True,
)


class Models(Resource):
    """`client.models`"""

    _path = "models"

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ModelList:
        """List the base and fine-tuned models.

        Returns: models.ModelList

        Raises: APIError, in its subclass for what went wrong.

        GET /models, api-version 2024-03-01-preview. Since 2022-03-01-preview.
        """
        return self._call(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        model_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Model:
        """Fetch a model.

        Args:
            model_id: Id of the model. String; required. Since 2022-12-01, last in
                2025-04-01-preview.

        Returns: models.Model

        Raises: APIError, in its subclass for what went wrong.

        GET /models/{model-id}, api-version 2024-03-01-preview. Since 2022-03-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"model-id": model_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ModelsWithStreamingResponse(self)


class ModelsWithRawResponse:
    """`client.models.with_raw_response`"""

    def __init__(self, resource: Models) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class ModelsWithStreamingResponse:
    """`client.models.with_streaming_response`"""

    def __init__(self, resource: Models) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
