"""The wheel's build packs specs/ into one file, in which the api-versions are compressed together.

They differ little, so that this takes a sixth of what as many files would.
"""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PackedSpecs(BuildHookInterface[Any]):
    """`aoaigen/_data/specs.json.xz`: the text of every file by its path below specs/."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":  # reads the checkout's own
            return
        self._folder = TemporaryDirectory()
        packed = Path(self._folder.name) / "specs.json.xz"
        packed.write_bytes(_packed(Path(self.root) / "specs"))
        build_data["force_include"][str(packed)] = "aoaigen/_data/specs.json.xz"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self._folder.cleanup()


def _packed(folder: Path) -> bytes:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    texts = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}
    return lzma.compress(json.dumps(texts).encode(), preset=9 | lzma.PRESET_EXTREME)
