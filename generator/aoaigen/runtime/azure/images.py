"""The images operation of the older api-versions: submitted, asked after by its id, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.errors import APIResponseValidationError
from ..core.origin import link_within
from ..core.polling import LongRunning, Question
from ..core.request import Arguments
from ..core.view import View

if TYPE_CHECKING:
    from ..core.caller import Caller
    from ..core.operation import Operation
    from ..core.raw_response import RawResponse

_ENDED = frozenset({"succeeded", "failed", "canceled", "cancelled", "deleted"})


class ImageOperation(LongRunning):
    """`poll` and `delete` have one path parameter, the operation's id."""

    _where: str | None
    _id: object
    _common: Arguments

    @property
    def status(self) -> str:
        return str(self.last._data.get("status", "unknown"))

    @property
    def done(self) -> bool:
        return self.status.lower() in _ENDED

    def started(self, client: Caller, arguments: Arguments, first: RawResponse[Any]) -> None:
        link = first.headers.get("operation-location", "")
        # A gateway may hand on the name of the host behind it: then it is asked by the id.
        self._where = link_within(client._settings.endpoint, link) if link else None
        body = first.parse()
        job = body._data.get("id") if isinstance(body, View) else None
        if job is None:
            job = link.partition("?")[0].rstrip("/").rpartition("/")[2] or None
        if job is None:
            raise APIResponseValidationError(
                "the service gave neither an operation-location nor an id to follow"
            )
        self._id = job
        self._common = Arguments(extra_headers=arguments.extra_headers, timeout=arguments.timeout)

    def question(self) -> Question:
        return Question(self.poll, self._arguments(self.poll), self._where)

    def deletion(self) -> Question:
        if self.delete is None:
            return super().deletion()
        return Question(self.delete, self._arguments(self.delete))

    def result(self) -> Any:
        if self.status.lower() != "succeeded":
            raise self.failure()
        return self.last if self.result_field is None else self.last[self.result_field]

    def _arguments(self, operation: Operation[Any]) -> Arguments:
        name = operation.path.partition("{")[2].partition("}")[0]
        return self._common.changed(path={name: self._id})


KINDS = {"images": ImageOperation}
