"""Files, audio, images, deployments: uploads, binary answers, pages, long-running operations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from aoaigen.runtime import Operation, Resource, omit, raw

if TYPE_CHECKING:
    from aoaigen.runtime import BinaryAnswer, FileInput, Omit, Poller
    from tests.runtime.sample import models

_CREATE: Operation[models.File] = Operation(
    "files.create",
    "POST",
    "/files",
    body="multipart/form-data",
    files=("file", "image[]"),
    answers=(("201", "application/json", "File"),),
)
_LIST: Operation[models.FileList] = Operation(
    "files.list",
    "GET",
    "/files",
    answers=(("200", "application/json", "FileList"),),
    repeatable=True,
    page="cursor",
    styles={"query:expand": "form:explode=false", "query:filter": "deepObject"},
)
_RETRIEVE: Operation[models.File] = Operation(
    "files.retrieve",
    "GET",
    "/files/{file-id}",
    answers=(("200", "application/json", "File"),),
    repeatable=True,
)
_DELETE: Operation[None] = Operation(
    "files.delete",
    "DELETE",
    "/files/{file-id}",
    answers=(("204", "", "None"), ("200", "application/json", "File")),
    repeatable=True,
)
_CONTENT: Operation[BinaryAnswer] = Operation(
    "files.content",
    "GET",
    "/files/{file-id}/content",
    answers=(("200", "application/octet-stream", "bytes"),),
    repeatable=True,
)
_TRANSCRIBE: Operation[Any] = Operation(
    "audio.transcriptions.create",
    "POST",
    "/deployments/{deployment-id}/audio/transcriptions",
    fills={"deployment-id": "deployment"},
    body="multipart/form-data",
    files=("file",),
    answers=(("200", "application/json", "Transcription"), ("200", "text/plain", "str")),
    repeatable=True,
)
_SUBMIT: Operation[models.ImageOperation] = Operation(
    "images.submit",
    "POST",
    "/images/generations:submit",
    body="application/json",
    answers=(("202", "application/json", "ImageOperation"),),
)
_POLL: Operation[models.ImageOperation] = Operation(
    "operations.images.retrieve",
    "GET",
    "/operations/images/{operation-id}",
    answers=(("200", "application/json", "ImageOperation"),),
    repeatable=True,
)
_DROP: Operation[None] = Operation(
    "operations.images.delete",
    "DELETE",
    "/operations/images/{operation-id}",
    answers=(("204", "", "None"),),
    repeatable=True,
)
_DEPLOYMENTS: Operation[models.DeploymentList] = Operation(
    "deployments.list",
    "GET",
    "/deployments",
    answers=(("200", "application/json", "DeploymentList"),),
    repeatable=True,
    page="link",
)


class Files(Resource):
    _path = "files"

    def create(self, *, file: FileInput, purpose: str, **more: object) -> models.File:
        return self._call(_CREATE, body={"file": file, "purpose": purpose, **more})

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        expand: Sequence[str] | Omit = omit,
        filter: dict[str, str] | Omit = omit,
    ) -> models.FileList:
        query = {"limit": limit, "after": after, "expand": expand, "filter": filter}
        return self._call(_LIST, query=query)

    def retrieve(self, file_id: str) -> models.File:
        return self._call(_RETRIEVE, path={"file-id": file_id})

    def delete(self, file_id: str) -> None:
        return self._call(_DELETE, path={"file-id": file_id})

    def content(self, file_id: str) -> BinaryAnswer:
        return self._call(_CONTENT, path={"file-id": file_id})

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        return FilesWithRawResponse(self)


class FilesWithRawResponse:
    def __init__(self, resource: Files) -> None:
        resource = resource._as_raw()
        self.list = raw(resource.list)
        self.retrieve = raw(resource.retrieve)


class Audio(Resource):
    _path = "audio"

    def transcribe(self, deployment: str | None = None, **body: Any) -> Any:
        return self._call(_TRANSCRIBE, path={"deployment-id": deployment}, body=body)


class Images(Resource):
    _path = "images"

    def begin_generate(self, *, prompt: str) -> Poller[models.Images]:
        return self._begin(
            _SUBMIT,
            kind="images",
            poll=_POLL,
            delete=_DROP,
            result="result",
            body={"prompt": prompt},
        )


class Deployments(Resource):
    _path = "deployments"

    def list(self) -> models.DeploymentList:
        return self._call(_DEPLOYMENTS)
