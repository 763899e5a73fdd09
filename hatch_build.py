"""What the wheel holds in another form than the checkout, which is there to be read and changed.

In a zip each file is compressed by itself, and what is there twice takes its place twice.
"""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

RUNTIME = '''"""The runtime, of which a wheel has but the clients' copy."""

from pathlib import Path

__path__ = [str(Path(__file__).parents[2] / "aoai" / "_runtime")]
'''


class Compact(BuildHookInterface[Any]):
    """The documents as one file, and the runtime once."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":  # is the checkout
            return
        self._folder = TemporaryDirectory()
        for path, content in (
            ("aoaigen/_data/specs.json.xz", _packed(Path(self.root) / "specs")),
            ("aoaigen/runtime/__init__.py", RUNTIME.encode()),
        ):
            made = Path(self._folder.name) / Path(path).name
            made.write_bytes(content)
            build_data["force_include"][str(made)] = path

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self._folder.cleanup()


def _packed(folder: Path) -> bytes:
    """The text of every file by its path below the folder; api-versions differ little."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    texts = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}
    return lzma.compress(json.dumps(texts).encode(), preset=9 | lzma.PRESET_EXTREME)
