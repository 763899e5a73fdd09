"""Long-running operations whose answers tell how they are followed: Azure's ways, for any API."""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .build import address_of
from .calls import call
from .course import Course, pause
from .decode import attach
from .errors import ArgumentError
from .hinted import hinted
from .jsonvalue import loads
from .operation import Operation
from .origin import same_origin_link
from .polling import LongRunning, Progress, Question
from .request import Arguments
from .retry import asked_wait
from .view import View

if TYPE_CHECKING:
    from typing_extensions import Self

    from .caller import Caller
    from .client import ClientBase
    from .raw_response import RawResponse
    from .steps import Flow


class Followed(LongRunning):
    """What is decided stands in a Course; this asks what that says, on the client's own host."""

    def __init__(self, operation: Operation[Any], course: Course | None = None) -> None:
        assert operation.long_running is not None
        self._via, self._type = operation.long_running
        super().__init__(operation, _asking(operation, self._type), None, None)
        self.course = course or Course("", "")
        self._common = Arguments()
        self._endpoint = ""
        self._began: float | None = None
        self._heard: RawResponse[Any] | None = None

    @property
    def status(self) -> str:
        return self.course.status

    @property
    def done(self) -> bool:
        return self.course.ended

    def started(self, client: Caller, arguments: Arguments, first: RawResponse[Any]) -> None:
        url = address_of(client._settings, self.operation, arguments)
        self.course = Course(self.operation.method, url, self._via, self.operation.name)
        self._common = Arguments(extra_headers=arguments.extra_headers, timeout=arguments.timeout)
        self._endpoint = client._settings.endpoint

    def resume(self, client: Caller) -> None:
        """Goes on with the course that it was made with."""
        self._endpoint = client._settings.endpoint
        self._began = client._clock.now()
        self.pause = 0.0

    def see(self, heard: RawResponse[Any], now: float) -> None:
        body = _decoded(heard)
        if self._began is None:
            self._began = now
            self.course.begin(heard.status_code, heard.headers, body)
        else:
            self.course.hear(heard.status_code, heard.headers, body)
        self._heard = heard
        self.last = attach(View(body if isinstance(body, dict) else {}), heard.request_id)
        self.pause = pause(asked_wait(heard.headers, now), now - self._began)

    def question(self) -> Question:
        return Question(self.poll, self._common, self._same_origin(self.course.monitor))

    def wait(
        self, client: Caller, timeout: float | None, progress: Progress | None = None
    ) -> Flow[None]:
        yield from super().wait(client, timeout, progress)
        if self.course.result_url is not None:
            url = self._same_origin(self.course.result_url)
            self._heard = yield from call(client, self.poll, self._common, raw=True, url=url)
            self.course.result_url = None

    def result(self) -> Any:
        if not self.course.succeeded:
            raise self.failure()
        nothing = self._type == "None" or self._heard is None or not self._heard.content
        return None if nothing or self._heard is None else self._heard.parse()

    def token(self) -> str:
        return self.course.token()

    def _same_origin(self, link: str) -> str:
        return same_origin_link(self._endpoint, link, "operation's address")


def resumed(client: Caller, token: str) -> Followed:
    """The operation that a token is of, to be asked after at once."""
    course = Course.resumed(token)
    following = Followed(_operation(client, course.name), course)
    following.resume(client)
    return following


def _operation(client: Caller, name: str) -> Operation[Any]:
    """The client's operation of this name."""
    *path, _ = name.split(".")
    place: Any = client
    for part in path:
        place = getattr(place, part, None) if re.fullmatch("[a-z][a-z0-9_]*", part) else None
    # What is awaited is made of a class, whose module has the constants.
    module = sys.modules.get(getattr(place, "_made_of", type(place).__module__))
    known = [v for v in vars(module).values() if isinstance(v, Operation)] if module else []
    for operation in known:
        if path and operation.name == name and operation.long_running is not None:
            return operation
    raise ArgumentError(f"the token is of {name!r}, which this client cannot follow")


@lru_cache(256)
def _asking(operation: Operation[Any], answer: str) -> Operation[Any]:
    """A question after an operation; its answer may be the result."""
    return Operation(
        operation.name,
        "GET",
        operation.path,
        answers=(("2XX", "application/json", answer if answer != "None" else "View"),),
        errors=operation.errors,
        repeatable=True,
        security=operation.security,
    )


def _decoded(heard: RawResponse[Any]) -> object:
    try:
        return loads(heard.content) if heard.content else None
    except ValueError:
        return None


@hinted
class PollerBase:
    """What both drivers' pollers are."""

    def __init__(self, client: ClientBase, following: LongRunning) -> None:
        self._client = client
        self._following = following

    @property
    def operation(self) -> View:
        """What the service last said of the operation."""
        return self._following.last

    @property
    def id(self) -> str | None:
        """The operation's id."""
        return self._following.id

    def status(self) -> str:
        """Such as "notRunning", "running", "succeeded", "failed" or "canceled", as last heard."""
        return self._following.status

    def done(self) -> bool:
        """Whether it has ended, as last heard."""
        return self._following.done

    def resume_token(self) -> str:
        """A text to go on from elsewhere, with `resume`; it holds addresses, no credential.

        ArgumentError for an operation that cannot be taken up.
        """
        return self._following.token()

    @classmethod
    def resume(cls, client: ClientBase, token: str) -> Self:
        """Follows the operation that a token is of; ArgumentError if it is none of this client."""
        return cls(client, resumed(client, token))
