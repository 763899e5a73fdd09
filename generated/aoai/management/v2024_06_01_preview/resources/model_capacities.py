"""`model_capacities` of Azure AI services management 2024-06-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from ...._runtime import Omit, Timeout, View
    from ...._runtime.core.untyped import OrUntyped
    from .. import models, types

_CALCULATE: Operation[models.CalculateModelCapacityResult] = Operation(
    "model_capacities.calculate",
    "POST",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/calculateModelCapacity",
    fills={"subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("200", "application/json", "CalculateModelCapacityResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_LIST: Operation[models.ModelCapacityListResult] = Operation(
    "model_capacities.list",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/modelCapacities",
    fills={"subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "ModelCapacityListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)


class ModelCapacities(Resource):
    """`client.model_capacities`"""

    _path = "model_capacities"

    def calculate(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        model: types.DeploymentModel | models.DeploymentModel | None | Omit = omit,
        sku_name: str | None | Omit = omit,
        workloads: (
            Iterable[OrUntyped[types.ModelCapacityCalculatorWorkload | View]] | None | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CalculateModelCapacityResult:
        """Tells how much capacity a workload needs.

        Args:
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            model: The model to deploy. Object.
            sku_name: Name of the sku. String.
            workloads: The calls that are to be served. Array.

        Returns: models.CalculateModelCapacityResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        POST
            /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/calculateModelCapacity,
            api-version 2024-06-01-preview. Since 2024-06-01-preview.
        """
        return self._call(
            _CALCULATE,
            path={"subscriptionId": subscription_id},
            body={
                "model": unless_none(model),
                "skuName": unless_none(sku_name),
                "workloads": unless_none(workloads),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        model_format: str,
        model_name: str,
        model_version: str,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ModelCapacityListResult:
        """Tells in which regions how much of a model can be deployed.

        Args:
            model_format: Format of the model, such as OpenAI. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            model_name: Name of the model. String; required; matches '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            model_version: Version of the model. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.

        Returns: models.ModelCapacityListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/modelCapacities,
            api-version 2024-06-01-preview. Since 2024-04-01-preview.
        """
        return self._call(
            _LIST,
            path={"subscriptionId": subscription_id},
            query={
                "modelFormat": model_format,
                "modelName": model_name,
                "modelVersion": model_version,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ModelCapacitiesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ModelCapacitiesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelCapacitiesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ModelCapacitiesWithStreamingResponse(self)


class ModelCapacitiesWithRawResponse:
    """`client.model_capacities.with_raw_response`"""

    def __init__(self, resource: ModelCapacities) -> None:
        resource = resource._as_raw()
        self.calculate: Final = raw(resource.calculate)
        self.list: Final = raw(resource.list)


class ModelCapacitiesWithStreamingResponse:
    """`client.model_capacities.with_streaming_response`"""

    def __init__(self, resource: ModelCapacities) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.calculate: Final = streamed(resource.calculate)
        self.list: Final = streamed(resource.list)
