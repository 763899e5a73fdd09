"""A file that is written whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import IO


class WholeFile:
    """Appears, or takes the place of the old one, at the end of a `with` that did not raise.

    The old file's mode stays, a link goes on leading to the file, and what is no regular file (a
    pipe, a device) is written into as it comes.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._target = os.path.realpath(os.fspath(path))
        self._part: str | None = None

    def __enter__(self) -> IO[bytes]:
        old = None
        with suppress(FileNotFoundError):
            old = os.stat(self._target)  # noqa: PTH116
        if old is not None and not stat.S_ISREG(old.st_mode):
            self._file = open(self._target, "wb")  # noqa: PTH123 - closed at the end
            return self._file
        folder, name = os.path.split(self._target)
        self._part = os.path.join(folder, f".{name[:200]}.{os.urandom(8).hex()}")  # noqa: PTH118
        mode = 0o666 if old is None else stat.S_IMODE(old.st_mode) & 0o600
        # Not tempfile's, which is for its owner alone: what it should be, only the umask tells.
        handle = os.open(self._part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
        self._file = os.fdopen(handle, "wb")
        if old is not None:
            os.chmod(self._part, stat.S_IMODE(old.st_mode))  # noqa: PTH101
        return self._file

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        try:
            self._file.close()
            if self._part is not None and error is None:
                os.replace(self._part, self._target)  # noqa: PTH105
                self._part = None
        finally:
            if self._part is not None:
                with suppress(OSError):
                    os.unlink(self._part)  # noqa: PTH108


_BINARY = getattr(os, "O_BINARY", 0)  # of Windows alone
