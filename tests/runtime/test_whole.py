"""Uploads send what they announced, downloads are whole or an error."""

from __future__ import annotations

import io
import os
import stat
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from aoaigen.runtime import (
    AnswerClosedError,
    APIConnectionError,
    ArgumentError,
    BinaryAnswer,
    TruncatedStreamError,
)
from tests.runtime.wire import BYTES, CHUNKED, MakeWire, chat_json, chunks, says, sized
from tests.server import Peer, Recorded

SMUGGLED = b"GET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n"


class Changing(io.FileIO):
    """A file that another process changes while it is read."""

    def __init__(self, path: Path, change: Callable[[Path], None]) -> None:
        super().__init__(path)
        self._path = path
        self._change: Callable[[Path], None] | None = change

    def read(self, size: int | None = -1) -> bytes:
        piece = super().read(min(400, size or 0))
        if self._change is not None and piece:
            self._change(self._path)
            self._change = None
        return piece


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(SMUGGLED * 3)


def shrink(path: Path) -> None:
    os.truncate(path, 500)


@pytest.mark.parametrize(("change", "said"), [(grow, "grew"), (shrink, "shrank")])
@pytest.mark.parametrize("how", ["object", "path"])
def test_a_file_that_changes_while_it_is_sent_ends_the_call_and_its_connection(
    wire: MakeWire, tmp_path: Path, change: Any, said: str, how: str, monkeypatch: Any
) -> None:
    seen: list[bytes] = []

    def script(peer: Peer, request: Recorded) -> bool:
        seen.append(request.target.encode())
        peer.send(sized(chat_json(request.target)))
        return True

    r = wire(script, max_retries=2)
    path = tmp_path / "growing.jsonl"
    path.write_bytes(b"x" * 1000)
    file: Any = path
    if how == "object":
        file = Changing(path, change)
    else:
        monkeypatch.setattr(
            "builtins.open", lambda name, mode, _open=open: _opened(_open, name, mode, change)
        )
    with pytest.raises(ArgumentError, match=f"file: the file {said} while it was sent; 1000 bytes"):
        r.client.files.create(file=file, purpose="batch")
    monkeypatch.undo()
    assert "chat/completions" in r.chat().id
    assert not [target for target in seen if b"smuggled" in target]
    assert r.server.connections == 2


def _opened(original: Any, name: Any, mode: str, change: Callable[[Path], None]) -> Any:
    """The second time, when it is read in earnest, the file is one that changes."""
    first = not hasattr(change, "measured")
    change.measured = True  # type: ignore[attr-defined]
    if first:
        return original(name, mode)
    del change.measured  # type: ignore[attr-defined]
    return Changing(name, change)


def test_a_file_that_cannot_be_read_on_ends_the_call(wire: MakeWire, tmp_path: Path) -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(5, "the disk is gone")

    r = wire(says(sized(chat_json("x"))))
    with pytest.raises(ArgumentError, match="the disk is gone"):
        r.client.files.create(file=Failing(b"x" * 9), purpose="batch")


def test_bytes_are_read_once_and_then_it_is_told(wire: MakeWire, tmp_path: Path) -> None:
    r = wire(says(sized(b"content", BYTES)))
    kept = tmp_path / "kept"
    kept.write_bytes(b"old")

    def use(how: str) -> BinaryAnswer:
        answer: BinaryAnswer = r.client.files.content("f")
        if how == "iterated":
            assert b"".join(answer.iter_bytes()) == b"content"
        elif how == "written":
            answer.write_to_file(tmp_path / "other")
        elif how == "half":
            next(answer.iter_bytes())
        elif how == "closed":
            answer.close()
        else:
            with answer:
                pass
        return answer

    for how in ("iterated", "written", "half", "closed", "left"):
        answer = use(how)
        for read in (answer.read, answer.iter_bytes, partial(answer.write_to_file, kept)):
            with pytest.raises(AnswerClosedError, match="bytes"):
                read()
    assert kept.read_bytes() == b"old"


def test_what_was_read_whole_stays(wire: MakeWire, tmp_path: Path) -> None:
    r = wire(says(sized(b"content", BYTES)))
    with r.client.files.content("f") as answer:
        assert answer.read() == b"content"
    answer.write_to_file(tmp_path / "kept")
    assert [answer.read(), *answer.iter_bytes()] == [b"content"] * 2
    assert (tmp_path / "kept").read_bytes() == b"content"


def test_bytes_that_broke_off_stay_broken(wire: MakeWire, tmp_path: Path) -> None:
    r = wire(says(BYTES + CHUNKED + chunks(b"half"), more=False))
    answer = r.client.files.content("f")
    for read in (answer.read, answer.read, answer.iter_bytes):
        with pytest.raises(APIConnectionError, match="broke off"):
            b"".join(read())
    assert not isinstance(answer._gone, TruncatedStreamError)


def written(wire: MakeWire, path: Path) -> None:
    wire(says(sized(b"new", BYTES))).client.files.content("f").write_to_file(path)


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_a_file_keeps_its_mode(wire: MakeWire, tmp_path: Path, mode: int) -> None:
    path = tmp_path / "kept"
    path.write_bytes(b"old")
    path.chmod(mode)
    written(wire, path)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_new_file_has_the_mode_that_any_has(wire: MakeWire, tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    written(wire, tmp_path / "kept")
    assert (tmp_path / "kept").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_link_goes_on_leading_to_its_file(wire: MakeWire, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    for name, old in (("target", True), ("missing", False)):
        link = tmp_path / f"link-{name}"
        link.symlink_to(folder / name)
        if old:
            (folder / name).write_bytes(b"old")
        written(wire, link)
        assert link.is_symlink()
        assert (folder / name).read_bytes() == b"new"


def test_a_pipe_is_written_into(wire: MakeWire, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    came: list[bytes] = []
    reader = threading.Thread(target=lambda: came.append(pipe.read_bytes()), daemon=True)
    reader.start()
    written(wire, pipe)
    reader.join(5)
    assert came == [b"new"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_nothing_is_left_behind_and_the_umask_is_not_touched(
    wire: MakeWire, tmp_path: Path, monkeypatch: Any
) -> None:
    def touched(mask: int) -> int:
        raise AssertionError

    monkeypatch.setattr(os, "umask", touched)
    r = wire(says(sized(b"half", BYTES, length=9), more=False))
    (tmp_path / "kept").write_bytes(b"old")
    for name in ("kept", "new"):
        with pytest.raises(APIConnectionError):
            r.client.files.content("f").write_to_file(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert (tmp_path / "kept").read_bytes() == b"old"
    answer = r.client.files.content("f")
    with pytest.raises(IsADirectoryError):
        answer.write_to_file(tmp_path)
