"""The name under which each file is judged: its own where Python could import it, else a new one.

No two files share a name, and none hides a module of Python or our own package.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cache
from keyword import iskeyword
from os.path import commonpath
from pathlib import Path

_TAKEN = sys.stdlib_module_names | {"aoai", "mypy_extensions", "typing_extensions", "_typeshed"}


def module_paths(files: Iterable[Path]) -> dict[Path, str]:
    """The place of each file in a tree that a type checker takes whole, such as `pkg/made.py`."""
    files = list(files)
    base = Path(commonpath([file.parent for file in files]))
    names = _ModuleNames()
    return {file: names.place(file.relative_to(base)) for file in files}


class _ModuleNames:
    def __init__(self) -> None:
        self._used: set[str] = set()
        self._folder = cache(self._folder_of)

    def place(self, file: Path) -> str:
        stem = file.name.rpartition(".")[0]
        return self._free(self._folder(file.parent), stem) + ".py"

    def _folder_of(self, folder: Path) -> str:
        """With a slash behind it; empty for where all files are in."""
        if not folder.name:
            return ""
        return self._free(self._folder(folder.parent), folder.name) + "/"

    def _free(self, folder: str, part: str) -> str:
        plain = part.isidentifier() and not iskeyword(part) and part.isascii()
        wanted = part if plain else re.sub(r"\W", "_", f"_{part}", flags=re.ASCII)
        name, number = wanted, 0
        while (folder + name).casefold() in self._used or (not folder and name in _TAKEN):
            number += 1
            name = f"{wanted}_{number}"
        self._used.add((folder + name).casefold())
        return folder + name
