"""One HTTP answer: status, headers, and a body that is read as it arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .clock import Deadline
from .errors import APIConnectionError, APITimeoutError
from .raw_response import ResponseInfo, request_id_of

if TYPE_CHECKING:
    import requests

_PIECE = 64 * 1024
#: What is read to give a connection back rather than close it: this much, for this many seconds.
_DRAIN_BYTES = 1024 * 1024
_DRAIN_SECONDS = 0.5


class HttpAnswer:
    """Reads with the call's limits; every failure is an APIConnectionError."""

    def __init__(
        self, response: requests.Response, deadline: Deadline, read_timeout: float | None
    ) -> None:
        self._raw: Any = response.raw
        self._deadline = deadline
        self._read_timeout = read_timeout
        self.status: int = response.status_code
        self.reason: str = response.reason or ""
        self.headers: dict[str, str] = {
            name.lower(): value for name, value in response.headers.items()
        }

    @property
    def request_id(self) -> str | None:
        return request_id_of(self.headers)

    @property
    def media_type(self) -> str:
        """Without parameters, in lower case; empty when there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def info(self, content: bytes = b"") -> ResponseInfo:
        """Status and headers, and the content where it has been read."""
        return ResponseInfo(self.status, self.headers, content)

    def read(self) -> bytes:
        """What has arrived, at least one byte; empty at the body's end."""
        from urllib3.exceptions import HTTPError, ReadTimeoutError

        limit = self._read_timeout
        try:
            if self._deadline.total is not None:
                limit = self._deadline.cap(limit)
                self._limit_socket(limit)
            return self._raw.read1(_PIECE, decode_content=True) or b""
        except APITimeoutError:
            self.close()
            raise
        except ReadTimeoutError as problem:
            self.close()
            self._deadline.left()  # says so when it was the call's total
            raise APITimeoutError(f"nothing more of the answer came for {limit:g} s") from problem
        except (HTTPError, OSError, ValueError) as problem:
            self.close()
            raise APIConnectionError(f"the answer broke off: {problem}") from problem

    def read_all(self) -> bytes:
        """The rest of the body."""
        return b"".join(iter(self.read, b""))

    def drain(self) -> None:
        """Reads a short rest so that the connection can be used again; closes it otherwise."""
        self._limit_socket(_DRAIN_SECONDS)
        room = _DRAIN_BYTES
        try:
            while room > 0:
                piece = self._raw.read1(_PIECE, decode_content=True)
                if not piece:
                    self._raw.release_conn()
                    return
                room -= len(piece)
        except Exception:  # noqa: S110 - whatever it is, nobody waits for these bytes
            pass
        self.close()

    def close(self) -> None:
        """Closes the connection, unless it was given back to the pool already."""
        self._raw.close()
        self._raw.release_conn()

    def _limit_socket(self, seconds: float | None) -> None:
        sock = getattr(getattr(self._raw, "connection", None), "sock", None)
        if sock is not None:
            sock.settimeout(seconds)
