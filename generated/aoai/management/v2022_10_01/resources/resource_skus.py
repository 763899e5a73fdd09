"""`resource_skus` of Azure AI services management 2022-10-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import Omit, Timeout
    from .. import models

_LIST: Operation[models.ResourceSkuListResult] = Operation(
    "resource_skus.list",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/skus",
    fills={"subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "ResourceSkuListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)


class ResourceSkus(Resource):
    """`client.resource_skus`"""

    _path = "resource_skus"

    def list(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ResourceSkuListResult:
        """Lists the skus of all kinds of accounts.

        Args:
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.

        Returns: models.ResourceSkuListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/skus, api-version
            2022-10-01. Since 2017-04-18.
        """
        return self._call(
            _LIST,
            path={"subscriptionId": subscription_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ResourceSkusWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ResourceSkusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ResourceSkusWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ResourceSkusWithStreamingResponse(self)


class ResourceSkusWithRawResponse:
    """`client.resource_skus.with_raw_response`"""

    def __init__(self, resource: ResourceSkus) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)


class ResourceSkusWithStreamingResponse:
    """`client.resource_skus.with_streaming_response`"""

    def __init__(self, resource: ResourceSkus) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
