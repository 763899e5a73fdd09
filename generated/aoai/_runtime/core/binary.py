"""An answer of bytes that can be read once: what may be done with it, and what not any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import AnswerClosedError, APIConnectionError
from .hinted import hinted
from .http_response import HttpResponse

if TYPE_CHECKING:
    from .response_info import ResponseInfo


@hinted
class BytesOnce:
    """What both drivers' binary answers are."""

    def __init__(self, response: HttpResponse) -> None:
        self._response = response
        self._content: bytes | None = None
        self._gone: APIConnectionError | None = None  # why it cannot be read any more

    @property
    def response(self) -> ResponseInfo:
        """Status and headers of the answer."""
        return self._response.info()

    @property
    def request_id(self) -> str | None:
        """The service's id of the request."""
        return self._response.request_id

    @property
    def content_type(self) -> str:
        """The media type, such as "audio/mpeg"; empty when the service gave none."""
        return self._response.media_type

    def _start(self) -> bytes | None:
        """Told that reading begins; what was kept of it, None where it is to be read now."""
        if self._content is not None:
            return self._content
        if self._gone is not None:
            raise self._gone
        self._end("the answer's bytes have been read already; read() would have kept them")
        return None

    def _give_up(self) -> None:
        if self._gone is None:
            self._end("the answer was closed before its bytes were read")
        self._response.close()

    def _broken(self, problem: APIConnectionError) -> APIConnectionError:
        problem.request_id = self.request_id
        self._gone = problem
        return problem

    def _end(self, why: str) -> None:
        self._gone = AnswerClosedError(why)
        self._gone.request_id = self.request_id
