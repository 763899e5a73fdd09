"""How the client names itself to the service."""

from __future__ import annotations

import os
import sys

_name: str | None = None


def user_agent() -> str:
    """The package's name and release, or the name alone where it runs without being installed."""
    global _name
    if _name is None:
        # At the first call rather than at import: it reads folders.
        package = __name__.split(".")[-4]  # the one that the runtime is in
        release = _release(package)
        _name = f"{package}-python/{release}" if release else f"{package}-python"
    return _name


def _release(package: str) -> str:
    """What the folder is named that an installer leaves beside a package.

    importlib.metadata knows it, too, but takes a megabyte and some fifteen milliseconds.
    """
    for folder in sys.path:
        try:
            names = os.listdir(folder or os.curdir)  # noqa: PTH208 - without pathlib
        except OSError:  # no folder
            continue
        for name in names:
            distribution, _, rest = name.partition("-")
            if distribution.lower() == package.lower() and rest.endswith(".dist-info"):
                return rest.removesuffix(".dist-info")
    return ""
