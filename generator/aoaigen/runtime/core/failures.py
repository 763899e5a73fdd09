"""Responses of failure, and error objects inside streams, as exceptions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from .error_body import error_object, error_text
from .errors import APIError, APIStatusError, status_error_class
from .http_response import HttpResponse
from .jsonvalue import loads
from .lazy import load
from .response_info import decoded_text

#: Statuses of error codes and types where a stream gives no number.
_STATUS = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "permission_error": 403,
    "not_found_error": 404,
    "rate_limit_exceeded": 429,
    "rate_limit_error": 429,
    "too_many_requests": 429,
    "server_error": 500,
    "internal_error": 500,
    "internal_server_error": 500,
    "internalservererror": 500,
    "toomanyrequests": 429,
}


class ErrorRules:
    """What an API says of its failures beyond what HTTP does.

    statuses: what its error codes and types stand for in a stream, beside the usual ones
    narrower: the class for a status and an error object, where it is not the status's own
    hopeless: codes of what no repetition mends, and what to do instead
    """

    def __init__(
        self,
        statuses: Mapping[str, int],
        narrower: Callable[[int, dict[str, object]], type[APIStatusError] | None],
        hopeless: Mapping[str, str] | None = None,
    ) -> None:
        self.hopeless: Mapping[str, str] = hopeless or {}
        self._statuses = {**_STATUS, **statuses}
        self._narrower = narrower

    def error_class(self, status: int, details: dict[str, object]) -> type[APIStatusError]:
        return self._narrower(status, details) or status_error_class(status)

    def status_of(self, details: dict[str, object]) -> int | None:
        for key in ("status", "status_code", "code", "type"):
            value = str(details.get(key) or "").lower()
            if value.isdigit() and 400 <= int(value) < 600:
                return int(value)
            if value in self._statuses:
                return self._statuses[value]
        return None


RULES = ErrorRules({}, lambda status, details: None)


def error_of(
    rules: ErrorRules, name: str, response: HttpResponse, content: bytes
) -> APIStatusError:
    """The exception for a response whose status is no success."""
    body = _decoded(content, response.headers.get("content-type", ""))
    details = error_object(body)
    cls = rules.error_class(response.status, details)
    reason = error_text(details) or error_text(body) or error_text(response.reason)
    message = f"{name} failed with {response.status}: {reason or 'no reason given'}"
    if 300 <= response.status < 400:
        where = _host(response.headers.get("location", ""))
        message = f"{name} failed with {response.status}: a redirect to {where} is not followed"
    error = cls(message, body=body)
    hint = rules.hopeless.get(error.code or "")
    if hint:
        error.message += f"; {hint}"
    error._status_code = response.status
    error.request_id = response.request_id
    error.response = response.info(content)
    return error


def stream_error(rules: str, name: str, data: object, response: HttpResponse) -> APIError:
    """The exception for an error that came as an event of a stream.

    rules: where the API's ErrorRules are, seen from the runtime
    """
    details = error_object(data)
    error_rules: ErrorRules = load(rules)
    status = error_rules.status_of(details)
    reason = error_text(details) or error_text(data) or "the service gave no reason"
    message = f"{name} failed midway: {reason}"
    if status is None:
        error = APIError(message, body=data)
    else:
        error = error_rules.error_class(status, details)(message, body=data)
        assert isinstance(error, APIStatusError)
        error._status_code = status
    error.request_id = response.request_id
    return error


def _host(location: str) -> str:
    try:
        return urlsplit(location).netloc or "the same host"
    except ValueError:
        return "no readable address"


def _decoded(content: bytes, content_type: str) -> object:
    try:
        return loads(content)
    except (ValueError, RecursionError):
        return decoded_text(content, content_type) or None
