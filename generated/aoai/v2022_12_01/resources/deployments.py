"""`deployments` of api-version 2022-12-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Timeout
    from .. import models, types

_CREATE: Operation[models.Deployment] = Operation(
    "deployments.create",
    "POST",
    "/deployments",
    body="application/json",
    answers=(("201", "application/json", "Deployment"),),
)
_DELETE: Operation[None] = Operation(
    "deployments.delete",
    "DELETE",
    "/deployments/{deployment-id}",
    answers=(("204", "", "None"),),
    repeatable=True,
)
_LIST: Operation[models.DeploymentList] = Operation(
    "deployments.list",
    "GET",
    "/deployments",
    answers=(("200", "application/json", "DeploymentList"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.Deployment] = Operation(
    "deployments.retrieve",
    "GET",
    "/deployments/{deployment-id}",
    answers=(("200", "application/json", "Deployment"),),
    repeatable=True,
)
_UPDATE: Operation[models.Deployment] = Operation(
    "deployments.update",
    "PATCH",
    "/deployments/{deployment-id}",
    body="application/merge-patch+json",
    answers=(("200", "application/json", "Deployment"),),
)


class Deployments(Resource):
    """`client.deployments`"""

    _path = "deployments"

    def create(
        self,
        *,
        model: str,
        scale_settings: types.ScaleSettings,
        object: types.TypeDiscriminator | None | Omit = omit,
        status: types.State | None | Omit = omit,
        error: types.Error | models.Error | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Deployment:
        """Deploy a model.

        Args:
            model: Id of the model. String; required; at least 1 character.
            scale_settings: Object; required.
            object: Its kind. String; 'list', 'fine-tune', 'file', 'fine-tune-event', 'model',
                'deployment' or another value.
            status: How far it is. String; 'notRunning', 'running', 'succeeded', 'canceled',
                'failed', 'deleted' or another value.
            error: What went wrong. Object. Since 2022-12-01, last in 2023-03-15-preview.

        Returns: models.Deployment

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments, api-version 2022-12-01. Since 2022-12-01, in preview since
            2022-03-01-preview, last in 2023-03-15-preview.
        """
        return self._call(
            _CREATE,
            body={
                "model": model,
                "scale_settings": scale_settings,
                "object": unless_none(object),
                "status": unless_none(status),
                "error": unless_none(error),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        deployment_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Delete a deployment.

        Args:
            deployment_id: Name that the model was deployed under; the client's own when left out.
                String; required. Since 2022-12-01, last in 2023-03-15-preview.

        Returns: None

        Raises: APIError, in its subclass for what went wrong.

        DELETE /deployments/{deployment-id}, api-version 2022-12-01. Since 2022-12-01, in preview
            since 2022-03-01-preview, last in 2023-03-15-preview.
        """
        return self._call(
            _DELETE,
            path={"deployment-id": deployment_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeploymentList:
        """List the deployments.

        Returns: models.DeploymentList

        Raises: APIError, in its subclass for what went wrong.

        GET /deployments, api-version 2022-12-01. Since 2022-12-01, in preview since
            2022-03-01-preview, last in 2023-03-15-preview.
        """
        return self._call(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        deployment_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Deployment:
        """Fetch a deployment.

        Args:
            deployment_id: Name that the model was deployed under; the client's own when left out.
                String; required. Since 2022-12-01, last in 2023-03-15-preview.

        Returns: models.Deployment

        Raises: APIError, in its subclass for what went wrong.

        GET /deployments/{deployment-id}, api-version 2022-12-01. Since 2022-12-01, in preview since
            2022-03-01-preview, last in 2023-03-15-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"deployment-id": deployment_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        deployment_id: str,
        *,
        model: str | None | Omit = omit,
        scale_settings: types.ScaleSettingsUpdate | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Deployment:
        """Change a deployment's model or scale.

        Args:
            deployment_id: Name that the model was deployed under; the client's own when left out.
                String; required. Since 2022-12-01, last in 2023-03-15-preview.
            model: Id of the model. String.
            scale_settings: Object.

        Returns: models.Deployment

        Raises: APIError, in its subclass for what went wrong.

        PATCH /deployments/{deployment-id}, api-version 2022-12-01. Since 2022-12-01, in preview
            since 2022-03-01-preview, last in 2023-03-15-preview.
        """
        return self._call(
            _UPDATE,
            path={"deployment-id": deployment_id},
            body={"model": model, "scale_settings": scale_settings},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> DeploymentsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return DeploymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DeploymentsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return DeploymentsWithStreamingResponse(self)


class DeploymentsWithRawResponse:
    """`client.deployments.with_raw_response`"""

    def __init__(self, resource: Deployments) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)
        self.update: Final = raw(resource.update)


class DeploymentsWithStreamingResponse:
    """`client.deployments.with_streaming_response`"""

    def __init__(self, resource: Deployments) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
        self.update: Final = streamed(resource.update)
