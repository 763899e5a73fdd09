"""Which checkout a command works on, and where its parts are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .problems import InputError

API = "azure-openai"
_BUNDLED = Path(__file__).parent / "_data"
_AROUND = Path(__file__).resolve().parents[2]


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
    """The checkout at `root`, else what belongs to this code: a wheel's data, or its checkout.

    The current folder only says where an installed wheel writes.  If it decided more, whoever can
    put files there or above could choose the templates that run and the documents that a pipeline
    compares.
    """
    if root is not None:
        if not _is_checkout(root):
            raise InputError(
                f"no specs/{API}/api.yaml here", where=root, todo="Give --root a checkout of aoai."
            )
        return _checkout(root.resolve())
    if _is_checkout(_BUNDLED):
        generated = (cwd or Path.cwd()) / "generated"
        return Home(_BUNDLED / "specs" / API, _BUNDLED / "templates", generated, False)
    if _is_checkout(_AROUND):
        return _checkout(_AROUND)
    raise InputError(
        "the documents that belong to this code are missing",
        where=_AROUND,
        todo="Install aoai anew, or give --root a checkout of it.",
    )


def own_templates() -> Path:
    """Those that belong to this code, wherever the documents are."""
    return (_BUNDLED if _is_checkout(_BUNDLED) else _AROUND) / "templates"


def notice(root: Path | None) -> str:
    """What to tell about documents and templates that are not this code's own; mostly nothing."""
    if root is not None:
        same = _is_checkout(root) and root.resolve() == _AROUND
        return "" if same else f"--root: documents and templates are those of {root.resolve()}"
    try:
        cwd = Path.cwd()
        around = next((folder for folder in (cwd, *cwd.parents) if _is_checkout(folder)), None)
    except OSError:  # a folder that is gone, or that is not ours to see
        return ""
    if around is None or around.resolve() == _AROUND:
        return ""
    return f"{around} is not the checkout of this aoai and is not read. Give --root for that."


def _is_checkout(folder: Path) -> bool:
    return (folder / "specs" / API / "api.yaml").is_file()


def _checkout(folder: Path) -> Home:
    return Home(folder / "specs" / API, folder / "templates", folder / "generated", True)
