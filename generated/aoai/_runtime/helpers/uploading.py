"""Large files in parts, over the uploads API; what was sent need not be sent again."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import IO, TYPE_CHECKING, Any, Protocol, TypeVar, cast

from ..core.errors import ArgumentError
from ..core.sentinel import Omit, omit
from .waiting import Helper

if TYPE_CHECKING:
    from ..core.steps import Flow

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

PART = 64 * 1024 * 1024
"""The most that the service takes as one part, in bytes."""


class Completing(Protocol[R_co]):
    """A resource with `complete`."""

    def complete(self, *args: Any, **options: Any) -> R_co: ...


@dataclass(frozen=True)
class UploadState:
    """How far an upload is: plain values, to be kept and given back as `resume`.

    part_size: in bytes; the parts before the last have it
    """

    upload_id: str
    part_size: int
    part_ids: tuple[str, ...] = ()

    @property
    def sent(self) -> int:
        """How many bytes are at the service, at most."""
        return len(self.part_ids) * self.part_size


class UploadHelpers(Helper):
    """`uploads`."""

    if TYPE_CHECKING:
        parts: Any
        complete: Any

    def upload_file_chunked(
        self: Completing[R],
        *,
        file: str | os.PathLike[str] | bytes | IO[bytes],
        mime_type: str,
        purpose: Any,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int = PART,
        md5: str | Omit = omit,
        progress: Callable[[UploadState], object] | None = None,
        resume: UploadState | None = None,
    ) -> R:
        """Uploads a file in parts and completes the upload.

        file: a path, bytes, or a file that is open for reading bytes; not read as a whole
        filename, bytes: name and size, where the file does not say them
        part_size: bytes of a part (default and at most 64 MiB)
        md5: the checksum of it all, for the service to compare
        progress: called with an UploadState after each part
        resume: the last such state of an upload that broke off, to go on from there

        Raises ArgumentError for a file whose name or size nobody tells, and what the calls raise.
        """
        resource: Any = self
        size = resume.part_size if resume else part_size
        if not 0 < size <= PART:
            raise ArgumentError(f"part_size must be between 1 and {PART}, not {size}")
        source = UploadSource(file, filename, bytes)
        start, end = {"purpose": purpose, "mime_type": mime_type}, {"md5": md5}
        flow = resource._parts(source, start, end, progress, resume, size)
        done: R = resource._run(flow)
        return done

    def _parts(
        self,
        source: UploadSource,
        start: dict[str, Any],
        end: dict[str, Any],
        progress: Callable[[UploadState], object] | None,
        state: UploadState | None,
        size: int,
    ) -> Flow[Any]:
        if state is None:
            named = {"filename": source.name, "bytes": source.size}
            begun = yield lambda: self.create(**named, **start)
            state = UploadState(begun.id, size)
        with source.open(state.sent) as file:
            while piece := file.read(size):
                data = (source.name, piece)
                part = yield partial(self.parts.create, state.upload_id, data=data)
                state = replace(state, part_ids=(*state.part_ids, part.id))
                if progress is not None:
                    progress(state)
        end["part_ids"] = [*state.part_ids]
        return (yield partial(self.complete, state.upload_id, **end))


class UploadSource:
    """Where the bytes come from; `name` and `size` are what the service is told."""

    def __init__(self, value: Any, name: str | None, size: int | None) -> None:
        self._value = value
        path = value if isinstance(value, (str, os.PathLike)) else getattr(value, "name", None)
        if name is None and isinstance(path, (str, os.PathLike)):
            name = os.path.basename(path)  # noqa: PTH119 - of whatever is like a path
        if name is None:
            raise ArgumentError("filename= is needed: the file does not say its name")
        self.name = name
        self.size = self._measured() if size is None else size

    def _measured(self) -> int:
        value = self._value
        if isinstance(value, (str, os.PathLike)):
            return os.stat(value).st_size  # noqa: PTH116 - as above
        if isinstance(value, (bytes, bytearray, memoryview)):
            return len(value)
        if value.seekable():
            return int(value.seek(0, io.SEEK_END))
        raise ArgumentError("bytes= is needed: the file does not say its size")

    def open(self, start: int) -> IO[bytes]:
        """The bytes from there on; closing it closes no file of the caller's."""
        value = self._value
        if isinstance(value, (str, os.PathLike)):
            file: IO[bytes] = open(value, "rb")  # noqa: PTH123, SIM115 - as above
        elif isinstance(value, (bytes, bytearray, memoryview)):
            file = io.BytesIO(value)
        else:
            file = cast("IO[bytes]", _Borrowed(value))
        if start or file.seekable():
            file.seek(start)
        return file


class _Borrowed(io.BufferedIOBase):
    """A file of the caller's, which stays open."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def read(self, size: int | None = -1, /) -> bytes:
        came: bytes = self._file.read(size)
        return came

    def seek(self, place: int, whence: int = io.SEEK_SET, /) -> int:
        return int(self._file.seek(place, whence))

    def seekable(self) -> bool:
        return bool(self._file.seekable())


#: The name that the clients that await know it by.
AsyncUploadHelpers = UploadHelpers
