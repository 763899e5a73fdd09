"""Request bodies: bytes, or pieces that can be read anew for another attempt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .errors import ArgumentError
from .files import Upload
from .jsonvalue import dumps, is_json
from .lines import JsonLines, is_sequence
from .sentinel import Omit
from .serialize import plain, text_of
from .styles import query_pairs, query_string
from .view import View

if TYPE_CHECKING:
    from .operation import Operation


_NESTED = (Mapping, View, list, tuple)
"""What a part holds as JSON."""
_WHOLE = (Mapping, View, list)
"""What is no file."""


class Body:
    """What is sent.

    media_type: the Content-Type
    size: in bytes, None for a body of unknown length, which is sent in chunks
    rewindable: whether it can be sent a second time
    """

    __slots__ = ("_content", "media_type", "size")

    def __init__(
        self, media_type: str, content: bytes | Multipart | Upload | JsonLines, *, size: int | None
    ) -> None:
        self.media_type: str = media_type
        self.size: int | None = size
        self._content = content

    @property
    def rewindable(self) -> bool:
        return isinstance(self._content, bytes) or self._content.rewindable

    @property
    def content(self) -> bytes | None:
        """All of it, where it is at hand."""
        return self._content if isinstance(self._content, bytes) else None

    def parts(self) -> Iterator[bytes | Upload | JsonLines]:
        """What it is put together from."""
        if isinstance(self._content, Multipart):
            yield from self._content.parts()
        else:
            yield self._content

    def open(self) -> bytes | Iterator[bytes]:
        """The content from its start."""
        return self._content if isinstance(self._content, bytes) else self._content.pieces()


class Multipart:
    """Parts of a multipart/form-data body."""

    def __init__(
        self,
        fields: Mapping[str, Any],
        files: tuple[str, ...],
        types: Mapping[str, str],
        boundary: str,
    ) -> None:
        self._end = f"--{boundary}--\r\n".encode()
        self._parts: list[tuple[bytes, bytes | Upload]] = []
        for name, value in fields.items():
            declared = types.get(name)
            whole = declared is not None and is_json(declared)
            for item in _items(value, is_file=name in files, whole=whole):
                # A field may be a file or an object that tells of one.
                is_file = name in files and not isinstance(item, (Mapping, View))
                part = Upload(item, name) if is_file else item
                self._add(boundary, name, part, declared)

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

    def parts(self) -> Iterator[bytes | Upload]:
        for head, content in self._parts:
            yield from (head, content, b"\r\n")
        yield self._end

    def pieces(self) -> Iterator[bytes]:
        for part in self.parts():
            if isinstance(part, bytes):
                yield part
            else:
                yield from part.pieces()

    def _add(self, boundary: str, name: str, value: Any, declared: str | None) -> None:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
        content: bytes | Upload
        if isinstance(value, Upload):
            media_type = value.stated_type or declared or value.guessed
            head += f'; filename="{_quoted(value.name)}"\r\nContent-Type: {media_type}'
            content = value
        elif (declared is not None and is_json(declared)) or isinstance(value, _NESTED):
            head += f"\r\nContent-Type: {declared or 'application/json'}"
            content = dumps(plain(value))
        else:
            head += f"\r\nContent-Type: {declared}" if declared else ""
            content = value if isinstance(value, bytes) else text_of(value).encode()
        self._parts.append((f"{head}\r\n\r\n".encode(), content))


def make_body(media_type: str, value: Any, operation: Operation[Any]) -> Body:
    """The body for a media type; a mapping for JSON objects, forms and multipart."""
    plain_type = media_type.partition(";")[0].strip().lower()
    if is_json(plain_type):
        content = _json(value)
        return Body(media_type, content, size=len(content))
    if plain_type.startswith("multipart/"):
        return _multipart(plain_type, _mapping(value, media_type), operation)
    if plain_type == "application/x-www-form-urlencoded":
        pairs = query_pairs(_mapping(value, media_type), operation.styles, "body")
        content = query_string(pairs).encode()
        return Body(media_type, content, size=len(content))
    if isinstance(value, str) and is_text(plain_type):
        content = value.encode()
        charset = "" if "charset" in media_type else "; charset=utf-8"
        return Body(f"{media_type}{charset}", content, size=len(content))
    if operation.xml is not None and operation.xml.writes and isinstance(value, _WHOLE):
        content = operation.xml.write(value)
        return Body(media_type, content, size=len(content))
    if is_sequence(plain_type) and not _is_file(value):
        return Body(media_type, JsonLines(value, plain_type), size=None)
    upload = Upload(value, "body")
    return Body(media_type, upload, size=upload.size)


def _is_file(value: Any) -> bool:
    named = isinstance(value, (str, bytes, bytearray, tuple)) or hasattr(value, "read")
    return named or not isinstance(value, Iterable)


def is_text(media_type: str) -> bool:
    """Whether a string is a body of this type; of any other type it would name a file."""
    return media_type.startswith("text/") or media_type.endswith(("xml", "yaml", "graphql"))


def _json(value: Any) -> bytes:
    try:
        return dumps(plain(value))
    except UnicodeEncodeError as problem:
        raise ArgumentError(f"the body holds text that is not Unicode: {problem.reason}") from None


def _multipart(media_type: str, fields: Mapping[str, Any], operation: Operation[Any]) -> Body:
    import os

    boundary = os.urandom(16).hex()
    content = Multipart(fields, operation.files, operation.parts, boundary)
    return Body(f"{media_type}; boundary={boundary}", content, size=content.size)


def _mapping(value: Any, media_type: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ArgumentError(f"a body of type {media_type} needs a mapping of names to values")
    return value


def _items(value: Any, *, is_file: bool, whole: bool) -> Iterable[Any]:
    """The values of one field: several stand for several parts of the same name."""
    if value is None or isinstance(value, Omit):
        return ()
    if whole and not is_file:
        return (value,)
    if is_file:  # a tuple is one file with its name, and a file object is iterable, too
        return value if isinstance(value, list) else (value,)
    single = isinstance(value, (str, bytes, Mapping, View)) or not isinstance(value, Iterable)
    return (value,) if single else value


def _quoted(text: str) -> str:
    """A name inside quotes, as HTML's form submission escapes it."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
