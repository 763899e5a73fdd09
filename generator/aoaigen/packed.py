"""The documents that a wheel carries as one file, in which all api-versions are compressed."""

from __future__ import annotations

import atexit
import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from .problems import blamed


@cache
def unpacked(file: Path) -> Path:
    """The documents in a folder that is taken away when this process ends."""
    import lzma

    folder = TemporaryDirectory(prefix="aoai-")
    atexit.register(folder.cleanup)
    for name, text in json.loads(lzma.decompress(file.read_bytes())).items():
        path = Path(folder.name, name)
        with blamed(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
    return Path(folder.name)
