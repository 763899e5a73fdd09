"""`usages` of Azure AI services management 2024-04-01-preview."""

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

_LIST: Operation[models.UsageListResult] = Operation(
    "usages.list",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/locations/{location}/usages",
    fills={"subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "UsageListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)


class Usages(Resource):
    """`client.usages`"""

    _path = "usages"

    def list(
        self,
        location: str,
        *,
        subscription_id: str | None | Omit = omit,
        filter: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UsageListResult:
        """Tells how much of its quotas the subscription uses in a region.

        Args:
            location: Region, such as eastus. String; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            filter: An OData expression that usages must satisfy. String.

        Returns: models.UsageListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/locations/{location}/usages,
            api-version 2024-04-01-preview. Since 2023-05-01.
        """
        return self._call(
            _LIST,
            path={"location": location, "subscriptionId": subscription_id},
            query={"$filter": filter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> UsagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return UsagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsagesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return UsagesWithStreamingResponse(self)


class UsagesWithRawResponse:
    """`client.usages.with_raw_response`"""

    def __init__(self, resource: Usages) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)


class UsagesWithStreamingResponse:
    """`client.usages.with_streaming_response`"""

    def __init__(self, resource: Usages) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
