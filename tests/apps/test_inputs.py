"""Images and sounds as content parts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aoai import ArgumentError, audio_part, image_part

PNG = b"\x89PNG\r\n\x1a\n"
WEBP = b"RIFF\x00\x00\x00\x00WEBP"


def test_addresses_stay_as_they_are() -> None:
    part = image_part("https://example.com/a.png", detail="low")
    assert part == {
        "type": "image_url",
        "image_url": {"url": "https://example.com/a.png", "detail": "low"},
    }


@pytest.mark.parametrize(
    ("content", "options", "kind"),
    [
        (PNG, {}, "image/png"),
        (b"\xff\xd8\xff\xe0", {}, "image/jpeg"),
        (WEBP, {}, "image/webp"),
        (b"?", {"media_type": "image/x"}, "image/x"),
    ],
)
def test_bytes_and_files_become_data_of_their_type(
    content: bytes, options: Any, kind: str, tmp_path: Path
) -> None:
    file = tmp_path / "image"
    file.write_bytes(content)
    for given in (content, file, str(file)):
        url = image_part(given, **options)["image_url"]["url"]
        assert url.startswith(f"data:{kind};base64,")


def test_sounds_tell_their_format_by_name_or_are_told_it(tmp_path: Path) -> None:
    file = tmp_path / "a.WAV"
    file.write_bytes(b"abc")
    expected = {"type": "input_audio", "input_audio": {"data": "YWJj", "format": "wav"}}
    assert audio_part(file) == expected
    assert audio_part(b"abc", format="wav") == expected


@pytest.mark.parametrize("make", [image_part, audio_part])
def test_what_nothing_tells_is_asked_for(make: Any) -> None:
    with pytest.raises(ArgumentError, match="is needed"):
        make(b"?")
