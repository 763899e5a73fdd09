"""Images and sounds as parts of a chat's message, from paths, bytes and addresses."""

from __future__ import annotations

import base64
import mimetypes
import os
from typing import Any

from ..core.errors import ArgumentError

_SIGNATURES = {
    b"\x89PNG\r\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
}


def image_part(
    image: str | os.PathLike[str] | bytes, *, media_type: str | None = None, detail: str = "auto"
) -> dict[str, Any]:
    """A content part with an image.

    image: an address (`https://`, `data:`), a path, or the bytes
    media_type: of bytes and files, where they do not tell it
    detail: auto, low or high

    Raises ArgumentError where nothing tells the media type, OSError for a file that cannot be read.
    """
    if isinstance(image, str) and image.startswith(("https://", "http://", "data:")):
        url = image
    else:
        content = image if isinstance(image, bytes) else _read(image)
        known = media_type or _image_type(image, content)
        if known is None:
            raise ArgumentError("media_type= is needed: the image does not tell what it is")
        url = f"data:{known};base64,{base64.b64encode(content).decode()}"
    return {"type": "image_url", "image_url": {"url": url, "detail": detail}}


def audio_part(
    audio: str | os.PathLike[str] | bytes, *, format: str | None = None
) -> dict[str, Any]:
    """A content part with sound.

    audio: a path, or the bytes
    format: wav or mp3; else what the path ends in

    Raises ArgumentError where nothing tells the format, OSError for a file that cannot be read.
    """
    content = audio if isinstance(audio, bytes) else _read(audio)
    named = "" if isinstance(audio, bytes) else os.path.splitext(os.fspath(audio))[1][1:]  # noqa: PTH122
    known = format or named.lower()
    if not known:
        raise ArgumentError("format= is needed: the audio does not tell what it is")
    data = {"data": base64.b64encode(content).decode(), "format": known}
    return {"type": "input_audio", "input_audio": data}


def _read(path: str | os.PathLike[str]) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 - of whatever is like a path
        return file.read()


def _image_type(image: object, content: bytes) -> str | None:
    for start, kind in _SIGNATURES.items():
        if content.startswith(start):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return (
        mimetypes.guess_type(os.fspath(image))[0] if isinstance(image, (str, os.PathLike)) else None
    )
