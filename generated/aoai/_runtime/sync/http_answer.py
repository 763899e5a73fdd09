"""One HTTP answer: status, headers, and a body that is read as it arrives."""

from __future__ import annotations

from typing import Any

from urllib3.exceptions import HTTPError, ReadTimeoutError

from ..core.chunked import ChunkReader, chunk_reader
from ..core.clock import Deadline
from ..core.errors import APIConnectionError, APITimeoutError
from ..core.raw_response import ResponseInfo, request_id_of

_PIECE = 64 * 1024
#: What is read to give a connection back rather than close it: this much, for this many seconds.
_DRAIN_BYTES = 1024 * 1024
_DRAIN_SECONDS = 0.5


class HttpAnswer:
    """Reads with the call's limits; every failure is an APIConnectionError."""

    def __init__(
        self,
        raw: Any,
        status: int,
        reason: str | None,
        headers: dict[str, str],
        deadline: Deadline,
        read_timeout: float | None,
    ) -> None:
        self._raw = raw
        self._reader: ChunkReader | None = None
        self._deadline = deadline
        self._read_timeout = read_timeout
        self.status = status
        self.reason = reason or ""
        self.headers = headers

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
        try:
            if self._deadline.total is not None:
                self._limit_socket(self._deadline.cap(self._read_timeout))
            return self._read(_PIECE)
        except APITimeoutError:
            self.close()
            raise
        except (HTTPError, OSError, ValueError) as problem:
            raise self._failure(problem) from problem

    def stream(self) -> None:
        """Says that the body will come bit by bit, and is to be read from its beginning."""
        self._reader = chunk_reader(self._raw, self.headers)

    def _read(self, size: int) -> bytes:
        if self._reader is not None:
            return self._reader.read(size)
        came: bytes | None = self._raw.read1(size, decode_content=True)
        return came or b""

    def read_all(self) -> bytes:
        """The rest of the body."""
        if self._deadline.total is not None:
            return b"".join(iter(self.read, b""))
        try:
            content: bytes = self._raw.read(decode_content=True)
        except (HTTPError, OSError, ValueError) as problem:
            raise self._failure(problem) from problem
        return content

    def _failure(self, problem: Exception) -> APIConnectionError:
        self.close()
        if isinstance(problem, (ReadTimeoutError, TimeoutError)):
            limit = self._deadline.cap(self._read_timeout)  # says so when it was the call's total
            return APITimeoutError(f"nothing more of the answer came for {limit:g} s")
        return APIConnectionError(f"the answer broke off: {problem}")

    def drain(self) -> None:
        """Reads a short rest so that the connection can be used again; closes it otherwise."""
        self._limit_socket(_DRAIN_SECONDS)
        room = _DRAIN_BYTES
        try:
            while room > 0:
                piece = self._read(_PIECE)
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
