"""The answer below the decoded one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from .hinted import hinted
from .response_info import RequestInfo, ResponseInfo

if TYPE_CHECKING:
    from .http_response import HttpResponse
    from .request import Request

P = ParamSpec("P")
T = TypeVar("T")


class CallInfo(ResponseInfo):
    """A response, and the call that it answers.

    client_request_id: the id that this client sent with every attempt
    http_request: method, address and headers
    retries_taken: how many attempts there were before the one that was answered
    elapsed: from the sending of that one to the end of its answer, or to what has come of it
    """

    def __init__(
        self,
        response: HttpResponse,
        request: Request,
        content: bytes = b"",
        close: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(response.status, response.headers, content, close)
        self.client_request_id: str = request.client_request_id
        self.http_request: RequestInfo = RequestInfo(request.method, request.url, request.headers)
        self.retries_taken: int = request.retries_taken
        self.elapsed: timedelta = timedelta(seconds=request.elapsed)

    @property
    def request(self) -> RequestInfo:
        """The same as `http_request`."""
        return self.http_request

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.http_request.method

    @property
    def url(self) -> str:
        """The address that the call went to."""
        return self.http_request.url

    @property
    def http_version(self) -> str:
        """What the connections speak."""
        return "HTTP/1.1"


@hinted
class RawResponse(CallInfo, Generic[T]):
    """An answer that is decoded when `parse` is called."""

    def __init__(
        self,
        response: HttpResponse,
        request: Request,
        parse: Callable[[], T],
        content: bytes = b"",
        close: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(response, request, content, close)
        self._parse = parse

    def parse(self) -> T:
        """The decoded answer; APIResponseValidationError if it is not what was promised."""
        return self._parse()

    def json(self) -> Any:
        """The content as JSON; ValueError where it is none."""
        from .jsonvalue import loads

        return loads(self.content)

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is to be read: True, but for streams and bytes."""
        return self._close is None


def raw(method: Callable[P, T], /) -> Callable[P, RawResponse[T]]:
    """The method of a raw resource, with the type that its answers have there."""
    same: Any = method
    return same  # type: ignore[no-any-return]
