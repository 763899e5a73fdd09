"""Every error that a call to any API can raise, one hierarchy.

ClientError
    ConfigurationError, ArgumentError, CredentialError
    APIError
        APIConnectionError
            APITimeoutError
            TruncatedStreamError
            AnswerClosedError
        APIResponseValidationError
        OperationFailedError
        APIStatusError
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            RequestTimeoutError, ConflictError, PreconditionFailedError, PayloadTooLargeError,
            UnprocessableEntityError, RateLimitError, InternalServerError
"""

from __future__ import annotations

from typing import Any

from .error_body import error_object
from .response_info import ResponseInfo


class ClientError(Exception):
    """The base of all errors of this package."""


class ConfigurationError(ClientError, ValueError):
    """The client cannot be built from what it was given; nothing was sent."""


class ArgumentError(ClientError, ValueError):
    """An argument of a call cannot be sent; nothing was sent, or nothing whole."""


class CredentialError(ClientError):
    """The callable or credential that should give a key or token failed; the cause is attached."""


def _rebuild(cls: type[APIError], message: str, state: dict[str, object]) -> APIError:
    error = cls.__new__(cls, message)
    error.args = (message,)
    error.__dict__.update(state)
    return error


class APIError(ClientError):
    """A call that failed after it had left this process, or while its answer was read.

    message: what failed, in one sentence
    code, param, type: what the service's error object says, None where it says nothing
    body: the decoded JSON of the answer, or its text, or None
    response: the answer's status, headers and content; None when no answer came
    request_id: the service's id of the request, for a support ticket
    client_request_id: the id that this client sent with every attempt of the call
    retry_after: seconds that the service asks to wait, None when it does not
    partial: of a stream, what came before the failure: what its events add up to, else the last
        event; None before the first event
    events: of a stream, how many events came before the failure
    """

    request_id: str | None = None
    client_request_id: str | None = None
    retry_after: float | None = None
    code: str | None = None
    param: str | None = None
    type: str | None = None
    partial: object = None
    events: int = 0
    response: ResponseInfo | None = None

    def __init__(self, message: str, *, body: object = None) -> None:
        super().__init__(message)
        self.message = message
        self.body = body
        details = error_object(body)
        self.code = _text(details.get("code"))
        self.param = _text(details.get("param"))
        self.type = _text(details.get("type"))

    @property
    def status_code(self) -> int | None:
        """The answer's status, None when no answer came."""
        return None if self.response is None else self.response.status_code

    @property
    def target(self) -> str | None:
        """What the error is about, where the service says it."""
        return _text(error_object(self.body).get("target"))

    @property
    def details(self) -> list[Any]:
        """The errors behind this one as the service gives them, mostly none."""
        listed = error_object(self.body).get("details")
        return listed if isinstance(listed, list) else []

    @property
    def correlation_id(self) -> str | None:
        """What Azure Resource Manager calls all that one request led to."""
        return None if self.response is None else self.response.correlation_id

    @property
    def headers(self) -> dict[str, str]:
        """The answer's headers, names in lower case; empty when no answer came."""
        return {} if self.response is None else dict(self.response.headers)

    def __str__(self) -> str:
        ids = [
            f"{label}: {value}"
            for label, value in (
                ("request id", self.request_id),
                ("client request id", self.client_request_id),
                ("correlation id", self.correlation_id),
            )
            if value
        ]
        return f"{self.message} ({', '.join(ids)})" if ids else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.message, self.__dict__.copy())


class APIConnectionError(APIError):
    """No answer came, or it broke off; the cause is attached."""


class APITimeoutError(APIConnectionError):
    """Connecting, waiting for the answer, or the whole call took longer than allowed."""


class TruncatedStreamError(APIConnectionError):
    """A stream ended before its end marker or its finish reasons; see `partial` and `events`."""


class AnswerClosedError(APIConnectionError):
    """A stream or an answer of bytes was closed, or read to its end before."""


class APIResponseValidationError(APIError):
    """The answer is not what the service promised, such as a body that is not JSON."""


class OperationFailedError(APIError):
    """A long-running operation ended as failed or canceled; `status` says which."""

    status: str = "failed"


class APIStatusError(APIError):
    """An answer with a status that is no success, or an error in a stream that stands for one.

    model: the body as the type that the document states for the status, None where it states none
    """

    model: object = None
    _status_code: int = 0

    @property
    def status_code(self) -> int:
        """The answer's status, or in a stream that began well the one that its error means."""
        return self._status_code


class BadRequestError(APIStatusError):
    """400: the request is malformed or not allowed."""


class AuthenticationError(APIStatusError):
    """401: the key or token is not accepted."""


class PermissionDeniedError(APIStatusError):
    """403: known, but not allowed to."""


class NotFoundError(APIStatusError):
    """404: no such deployment, file or other thing."""


class RequestTimeoutError(APIStatusError):
    """408: the service gave up waiting."""


class ConflictError(APIStatusError):
    """409: the thing's state does not allow it."""


class PreconditionFailedError(APIStatusError):
    """412: it has changed since its etag, which the call gave, was read."""


class PayloadTooLargeError(APIStatusError):
    """413: the request is larger than the service takes."""


class UnprocessableEntityError(APIStatusError):
    """422: understood, but not possible."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens; `retry_after` says how long to wait."""


class InternalServerError(APIStatusError):
    """500 and above: the service failed."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    412: PreconditionFailedError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[APIStatusError]:
    """The class for an HTTP status."""
    return InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
