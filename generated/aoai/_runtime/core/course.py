"""The course of a long-running operation: what to ask next, and how it ended; no I/O.

An operation is followed in one of three ways, by what the answers carry:

- status: Azure-AsyncOperation or Operation-Location lead to a report with a `status`
- location: Location is asked until it answers other than 202
- resource: the resource itself is asked until its `provisioningState` is a last one
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

from .errors import APIResponseValidationError, ArgumentError

_STATUS, _LOCATION, _RESOURCE = "status", "location", "resource"
_MONITORS = (
    ("azure-asyncoperation", _STATUS),
    ("operation-location", _STATUS),
    ("location", _LOCATION),
)
_GOOD = frozenset({"succeeded", "completed", "partiallycompleted"})
_BAD = frozenset({"failed", "canceled", "cancelled", "deleted"})

#: Seconds between two questions where the service names no time: a tenth of how long the operation
#: has run already, so that its end is never noticed much too late, within these bounds.
_SHORTEST, _LONGEST = 1.0, 30.0
#: The least and the most between any two questions, whatever the service names.
_LEAST, _MOST = 0.1, 300.0


class Course:
    """One operation from its first answer to its last.

    name: of the operation, for who takes it up elsewhere
    method, url: of the request that began it
    via: where its document says that the result is at the end (`final-state-via`), or ""
    status: as last heard, "InProgress" before anything was
    monitor: the address to ask until it has ended
    result_url: where the result is to be fetched once it has succeeded; None where the last answer
        is the result
    """

    __slots__ = (
        "_kind",
        "_location",
        "method",
        "monitor",
        "name",
        "result_url",
        "status",
        "url",
        "via",
    )

    def __init__(self, method: str, url: str, via: str = "", name: str = "") -> None:
        self.name = name
        self.method = method
        self.url = url
        self.via = via
        self.status = "InProgress"
        self.monitor = url
        self.result_url: str | None = None
        self._kind = ""
        self._location: str | None = None

    @property
    def ended(self) -> bool:
        """Whether it has succeeded or failed."""
        return self.status.lower() in _GOOD | _BAD

    @property
    def succeeded(self) -> bool:
        return self.status.lower() in _GOOD

    @property
    def reports(self) -> bool:
        """Whether what is asked answers with a report on the operation, not with its result."""
        return self._kind == _STATUS

    def begin(self, code: int, headers: Mapping[str, str], body: object) -> None:
        """Takes the answer to the first request; names of headers are in lower case."""
        self._location = headers.get("location")
        for name, kind in _MONITORS:
            if headers.get(name):
                self.monitor, self._kind = headers[name], kind
                return
        self._kind = _RESOURCE
        if self.method in ("PUT", "PATCH"):
            self.status = _state(body) or ("InProgress" if code in (201, 202) else "Succeeded")
        else:
            self.status = "Succeeded"

    def hear(self, code: int, headers: Mapping[str, str], body: object) -> None:
        """Takes the answer to a question at `monitor`."""
        if self._kind == _STATUS:
            status = body.get("status") if isinstance(body, dict) else None
            if not isinstance(status, str) or not status:
                raise APIResponseValidationError("the operation's state was promised, none came")
            self.status = status
            self._move(headers)
            if self.succeeded:
                self.result_url = self._result(body)
        elif self._kind == _LOCATION:
            self._move(headers)
            self.status = "InProgress" if code == 202 else "Succeeded"
        else:
            self.status = _state(body) or "Succeeded"

    def _move(self, headers: Mapping[str, str]) -> None:
        """Services may move the address to ask; where they do, the newest counts."""
        for name, kind in _MONITORS:
            if kind == self._kind and headers.get(name):
                self.monitor = headers[name]
                return

    def _result(self, body: object) -> str | None:
        if self.via == "location" and self._location:
            return self._location
        if self.method == "POST" and self.via in ("azure-async-operation", "operation-location"):
            return None
        link = body.get("resourceLocation") if isinstance(body, dict) else None
        if isinstance(link, str) and link:
            return link
        if self.method in ("PUT", "PATCH"):
            return self.url
        return self._location if self.method == "POST" else None

    # -- taking it up elsewhere ------------------------------------------------------------------

    def token(self) -> str:
        """All of it as a text, to go on from in another process; it holds addresses, no secret."""
        state = [getattr(self, name) for name in _STATE]
        return urlsafe_b64encode(json.dumps([1, *state]).encode()).decode("ascii")

    @classmethod
    def resumed(cls, token: str) -> Course:
        """The course that a token tells of; ArgumentError for any other text."""
        try:
            form, *state = json.loads(urlsafe_b64decode(token.encode("ascii")))
            if form != 1 or len(state) != len(_STATE):
                raise ValueError
        except (ValueError, TypeError, AttributeError):
            raise ArgumentError("this is no token of Poller.resume_token()") from None
        course = cls("", "")
        for name, value in zip(_STATE, state, strict=True):
            if not isinstance(value, str) and not (value is None and name == "_location"):
                raise ArgumentError("this is no token of Poller.resume_token()")
            setattr(course, name, value)
        return course


_STATE = ("name", "method", "url", "via", "status", "monitor", "_kind", "_location")


def pause(asked: float | None, elapsed: float) -> float:
    """Seconds to wait before the next question.

    asked: what the service's Retry-After says; elapsed: seconds since the operation began
    """
    if asked is not None:
        return min(max(asked, _LEAST), _MOST)
    return min(max(elapsed / 10, _SHORTEST), _LONGEST)


def _state(body: object) -> str | None:
    properties: Any = body.get("properties") if isinstance(body, dict) else None
    state = properties.get("provisioningState") if isinstance(properties, dict) else None
    return state if isinstance(state, str) else None
