"""`assistants` of api-version 2024-04-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal
    from ..._runtime import Omit, Timeout
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types
    from .assistants_files import AssistantsFiles

_CREATE: Operation[models.AssistantObject] = Operation(
    "assistants.create",
    "POST",
    "/assistants",
    body="application/json",
    answers=(("200", "application/json", "AssistantObject"),),
)
_DELETE: Operation[models.DeleteAssistantResponse] = Operation(
    "assistants.delete",
    "DELETE",
    "/assistants/{assistant_id}",
    answers=(("200", "application/json", "DeleteAssistantResponse"),),
    repeatable=True,
)
_LIST: Operation[models.ListAssistantsResponse] = Operation(
    "assistants.list",
    "GET",
    "/assistants",
    answers=(("200", "application/json", "ListAssistantsResponse"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.AssistantObject] = Operation(
    "assistants.retrieve",
    "GET",
    "/assistants/{assistant_id}",
    answers=(("200", "application/json", "AssistantObject"),),
    repeatable=True,
)
_UPDATE: Operation[models.AssistantObject] = Operation(
    "assistants.update",
    "POST",
    "/assistants/{assistant_id}",
    body="application/json",
    answers=(("200", "application/json", "AssistantObject"),),
)


class Assistants(Resource):
    """`client.assistants`"""

    _path = "assistants"

    @cached_property
    def files(self) -> AssistantsFiles:
        """`client.assistants.files`"""
        from .assistants_files import AssistantsFiles

        return AssistantsFiles(self._client)

    def create(
        self,
        *,
        model: str,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[OrUntyped[types.CreateAssistantRequestTool]] | None | Omit = omit,
        file_ids: Iterable[str] | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AssistantObject:
        """Create an assistant from a model, instructions and tools.

        Args:
            model: Id of the model. String; required.
            name: Name of the assistant. String or null; at most 256 characters.
            description: What the assistant is for. String or null; at most 512 characters.
            instructions: What the model is told before all else. String or null; at most 32768
                characters.
            tools: What the model may call. Array; at most 128 items; default [].
            file_ids: Ids of files. Array; at most 20 items; default []. Since 2024-02-15-preview,
                last in 2024-04-01-preview.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.AssistantObject

        Raises: APIError, in its subclass for what went wrong.

        POST /assistants, api-version 2024-04-01-preview. Since 2024-02-15-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": unless_none(tools),
                "file_ids": unless_none(file_ids),
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteAssistantResponse:
        """Delete an assistant.

        Args:
            assistant_id: Id of the assistant. String; required.

        Returns: models.DeleteAssistantResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /assistants/{assistant_id}, api-version 2024-04-01-preview. Since 2024-02-15-preview,
            last in 2025-04-01-preview.
        """
        return self._call(
            _DELETE,
            path={"assistant_id": assistant_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ListAssistantsResponse:
        """List the assistants.

        Args:
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc' or another
                value; default 'desc'.
            after: Id of the item that the page starts behind. String.
            before: Id of the item that the page ends before. String.

        Returns: models.ListAssistantsResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /assistants, api-version 2024-04-01-preview. Since 2024-02-15-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _LIST,
            query={"limit": limit, "order": order, "after": after, "before": before},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AssistantObject:
        """Fetch an assistant.

        Args:
            assistant_id: Id of the assistant. String; required.

        Returns: models.AssistantObject

        Raises: APIError, in its subclass for what went wrong.

        GET /assistants/{assistant_id}, api-version 2024-04-01-preview. Since 2024-02-15-preview,
            last in 2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"assistant_id": assistant_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        assistant_id: str,
        *,
        model: str | None | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[OrUntyped[types.ModifyAssistantRequestTool]] | None | Omit = omit,
        file_ids: Iterable[str] | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AssistantObject:
        """Change an assistant.

        Args:
            assistant_id: Id of the assistant. String; required.
            model: Id of the model. String.
            name: Name of the assistant. String or null; at most 256 characters.
            description: What the assistant is for. String or null; at most 512 characters.
            instructions: What the model is told before all else. String or null; at most 32768
                characters.
            tools: What the model may call. Array; at most 128 items; default [].
            file_ids: Ids of files. Array; at most 20 items; default []. Since 2024-02-15-preview,
                last in 2024-04-01-preview.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.AssistantObject

        Raises: APIError, in its subclass for what went wrong.

        POST /assistants/{assistant_id}, api-version 2024-04-01-preview. Since 2024-02-15-preview,
            last in 2025-04-01-preview.
        """
        return self._call(
            _UPDATE,
            path={"assistant_id": assistant_id},
            body={
                "model": unless_none(model),
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": unless_none(tools),
                "file_ids": unless_none(file_ids),
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> AssistantsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AssistantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return AssistantsWithStreamingResponse(self)


class AssistantsWithRawResponse:
    """`client.assistants.with_raw_response`"""

    def __init__(self, resource: Assistants) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)
        self.update: Final = raw(resource.update)


class AssistantsWithStreamingResponse:
    """`client.assistants.with_streaming_response`"""

    def __init__(self, resource: Assistants) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
        self.update: Final = streamed(resource.update)
