"""Which checkout a command works on, and where its parts are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .problems import InputError

API = "azure-openai"
_BUNDLED = Path(__file__).parent / "_data"


@dataclass(frozen=True)
class Home:
    """A checkout, or an installed wheel's read-only data with the current folder for output."""

    specs: Path
    templates: Path
    generated: Path
    writable: bool

    @property
    def api_file(self) -> Path:
        return self.specs / "api.yaml"

    @property
    def corrections(self) -> Path:
        return self.specs / "overlays" / "corrections"


def find_home(root: Path | None = None, cwd: Path | None = None) -> Home:
    """`root` if given, else the checkout around the current folder, else the installed data."""
    cwd = cwd or Path.cwd()
    if root is not None:
        if not _is_checkout(root):
            raise InputError(
                f"no specs/{API}/api.yaml here", where=root, todo="Give --root a checkout of aoai."
            )
        return _checkout(root.resolve())
    for folder in (cwd, *cwd.parents):
        if _is_checkout(folder):
            return _checkout(folder)
    if _is_checkout(_BUNDLED):
        return Home(_BUNDLED / "specs" / API, _BUNDLED / "templates", cwd / "generated", False)
    raise InputError(
        f"no checkout of aoai (a folder with specs/{API}/api.yaml) here or above",
        where=cwd,
        todo="Run it inside a checkout, or give --root DIR.",
    )


def _is_checkout(folder: Path) -> bool:
    return (folder / "specs" / API / "api.yaml").is_file()


def _checkout(folder: Path) -> Home:
    return Home(folder / "specs" / API, folder / "templates", folder / "generated", True)
