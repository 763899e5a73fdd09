"""Request bodies: bytes, or pieces that can be read anew for another attempt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .errors import ArgumentError
from .files import Upload
from .jsonvalue import dumps
from .sentinel import Omit
from .serialize import plain, query_pairs, query_string, text_of
from .view import View


class Body:
    """What is sent.

    media_type: the Content-Type
    size: in bytes, None for a body of unknown length, which is sent in chunks
    rewindable: whether it can be sent a second time
    """

    def __init__(
        self, media_type: str, content: bytes | Multipart | Upload, *, size: int | None
    ) -> None:
        self.media_type = media_type
        self.size = size
        self._content = content

    @property
    def rewindable(self) -> bool:
        return isinstance(self._content, bytes) or self._content.rewindable

    def open(self) -> bytes | Iterator[bytes]:
        """The content from its start."""
        return self._content if isinstance(self._content, bytes) else self._content.pieces()


class Multipart:
    """Parts of a multipart/form-data body."""

    def __init__(self, fields: Mapping[str, Any], files: tuple[str, ...], boundary: str) -> None:
        self._end = f"--{boundary}--\r\n".encode()
        self._parts: list[tuple[bytes, bytes | Upload]] = []
        for name, value in fields.items():
            for item in _items(value, is_file=name in files):
                self._add(boundary, name, Upload(item, name) if name in files else item)

    @property
    def size(self) -> int | None:
        total = len(self._end)
        for head, content in self._parts:
            size = len(content) if isinstance(content, bytes) else content.size
            if size is None:
                return None
            total += len(head) + size + 2
        return total

    @property
    def rewindable(self) -> bool:
        return all(isinstance(part, bytes) or part.rewindable for _, part in self._parts)

    def pieces(self) -> Iterator[bytes]:
        for head, content in self._parts:
            yield head
            if isinstance(content, bytes):
                yield content
            else:
                yield from content.pieces()
            yield b"\r\n"
        yield self._end

    def _add(self, boundary: str, name: str, value: Any) -> None:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
        content: bytes | Upload
        if isinstance(value, Upload):
            head += f'; filename="{_quoted(value.name)}"\r\nContent-Type: {value.media_type}'
            content = value
        elif isinstance(value, (Mapping, View)):
            head += "\r\nContent-Type: application/json"
            content = dumps(plain(value))
        else:
            content = value if isinstance(value, bytes) else text_of(value).encode()
        self._parts.append((f"{head}\r\n\r\n".encode(), content))


def make_body(media_type: str, value: Any, files: tuple[str, ...]) -> Body:
    """The body for a media type; a mapping for JSON objects, forms and multipart."""
    if media_type == "multipart/form-data":
        return _multipart(_mapping(value, media_type), files)
    if media_type == "application/x-www-form-urlencoded":
        content = query_string(query_pairs(_mapping(value, media_type), {})).encode()
        return Body(media_type, content, size=len(content))
    if media_type.startswith("text/") and isinstance(value, str):
        content = value.encode()
        return Body(f"{media_type}; charset=utf-8", content, size=len(content))
    if media_type == "application/json" or media_type.endswith("+json"):
        content = _json(value)
        return Body(media_type, content, size=len(content))
    upload = Upload(value, "body")
    return Body(media_type, upload, size=upload.size)


def _json(value: Any) -> bytes:
    try:
        return dumps(plain(value))
    except UnicodeEncodeError as problem:
        raise ArgumentError(f"the body holds text that is not Unicode: {problem.reason}") from None


def _multipart(fields: Mapping[str, Any], files: tuple[str, ...]) -> Body:
    import os

    boundary = os.urandom(16).hex()
    content = Multipart(fields, files, boundary)
    return Body(f"multipart/form-data; boundary={boundary}", content, size=content.size)


def _mapping(value: Any, media_type: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ArgumentError(f"a body of type {media_type} needs a mapping of names to values")
    return value


def _items(value: Any, *, is_file: bool) -> Iterable[Any]:
    """The values of one field: several stand for several parts of the same name."""
    if value is None or isinstance(value, Omit):
        return ()
    if is_file:  # a tuple is one file with its name, and a file object is iterable, too
        return value if isinstance(value, list) else (value,)
    single = isinstance(value, (str, bytes, Mapping, View)) or not isinstance(value, Iterable)
    return (value,) if single else value


def _quoted(text: str) -> str:
    """A name inside quotes, as HTML's form submission escapes it."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
