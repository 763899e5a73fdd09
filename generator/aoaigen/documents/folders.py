"""Which files a reference may mean: those below the folders that the user named, no others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote

from ..problems import InputError

# A scheme or a drive, an absolute path, a share, and what ends a path early.
_FOREIGN = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|/|.*[\\\0]", re.DOTALL)


def locate(reference: str, file: Path, roots: Sequence[Path], where: str) -> Path | None:
    """The file that a reference in `file` means; None where there is none.

    Links are followed first, so that no link leads out either.
    """
    text = unquote(reference)
    try:
        target = None if _FOREIGN.match(text) else (file.parent / text).resolve()
        if target and any(target.is_relative_to(root) for root in roots):
            return target if target.is_file() else None
    except (OSError, RuntimeError, ValueError):  # too long a name, a circle of links
        return None
    raise InputError(
        f"{reference!r} leads out of {roots[0].name!r}",
        where=where,
        todo="Use relative paths to files beside the document, or name a folder with --ref-root.",
    )
