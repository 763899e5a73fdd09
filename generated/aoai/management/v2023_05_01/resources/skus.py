"""`skus` of Azure AI services management 2023-05-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from ...._runtime import Omit, Timeout
    from .. import models

_CHECK_AVAILABILITY: Operation[models.SkuAvailabilityListResult] = Operation(
    "skus.check_availability",
    "POST",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/locations/{location}/checkSkuAvailability",
    fills={"subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("200", "application/json", "SkuAvailabilityListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)


class Skus(Resource):
    """`client.skus`"""

    _path = "skus"

    def check_availability(
        self,
        location: str,
        *,
        skus: Iterable[str],
        kind: str,
        type: str,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SkuAvailabilityListResult:
        """Tells which skus are available in a region.

        Args:
            location: Region, such as eastus. String; required.
            skus: Names of the skus that are asked for. Array; required.
            kind: What the account is for, such as OpenAI. String; required.
            type: The kind of resource, Microsoft.CognitiveServices/accounts. String; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.

        Returns: models.SkuAvailabilityListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        POST
            /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/locations/{location}/checkSkuAvailability,
            api-version 2023-05-01. Since 2017-04-18.
        """
        return self._call(
            _CHECK_AVAILABILITY,
            path={"location": location, "subscriptionId": subscription_id},
            body={"skus": skus, "kind": kind, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> SkusWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return SkusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SkusWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return SkusWithStreamingResponse(self)


class SkusWithRawResponse:
    """`client.skus.with_raw_response`"""

    def __init__(self, resource: Skus) -> None:
        resource = resource._as_raw()
        self.check_availability: Final = raw(resource.check_availability)


class SkusWithStreamingResponse:
    """`client.skus.with_streaming_response`"""

    def __init__(self, resource: Skus) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.check_availability: Final = streamed(resource.check_availability)
