"""`domains` of Azure AI services management 2023-05-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import Omit, Timeout
    from .. import models

_CHECK_AVAILABILITY: Operation[models.DomainAvailability] = Operation(
    "domains.check_availability",
    "POST",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/checkDomainAvailability",
    fills={"subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("200", "application/json", "DomainAvailability"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)


class Domains(Resource):
    """`client.domains`"""

    _path = "domains"

    def check_availability(
        self,
        *,
        subdomain_name: str,
        type: str,
        subscription_id: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DomainAvailability:
        """Tells whether a custom subdomain is free.

        Args:
            subdomain_name: The subdomain that is asked for. String; required.
            type: The kind of resource, Microsoft.CognitiveServices/accounts. String; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            kind: What the account is for, such as OpenAI. String. Since 2021-10-01.

        Returns: models.DomainAvailability

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        POST
            /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/checkDomainAvailability,
            api-version 2023-05-01. Since 2017-04-18.
        """
        return self._call(
            _CHECK_AVAILABILITY,
            path={"subscriptionId": subscription_id},
            body={"subdomainName": subdomain_name, "type": type, "kind": unless_none(kind)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> DomainsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return DomainsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DomainsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return DomainsWithStreamingResponse(self)


class DomainsWithRawResponse:
    """`client.domains.with_raw_response`"""

    def __init__(self, resource: Domains) -> None:
        resource = resource._as_raw()
        self.check_availability: Final = raw(resource.check_availability)


class DomainsWithStreamingResponse:
    """`client.domains.with_streaming_response`"""

    def __init__(self, resource: Domains) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.check_availability: Final = streamed(resource.check_availability)
