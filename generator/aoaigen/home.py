"""Which checkout a command works on, and where its parts are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from .packed import unpacked
from .problems import InputError

API = "azure-openai"
_BUNDLED = Path(__file__).parent / "_data"
_PACKED = _BUNDLED / "specs.json.xz"
_INSTALLED = Path(__file__).resolve().parents[1]
_AROUND = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Home:
    """A checkout, or an installed wheel's read-only data with the current folder for output.

    specs: the folder of one API; a checkout has several, and `apis` tells them
    """

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

    @property
    def packages(self) -> Path:
        """Where our packages are: in the checkout where it has some, else beside this code.

        What an installed wheel finds in the current folder is anybody's.
        """
        ours = self.writable and (self.generated / "aoai").is_dir()
        return self.generated if ours else _INSTALLED

    @property
    def name(self) -> str:
        """The API's name: its folder's."""
        return self.specs.name

    @property
    def apis(self) -> list[Home]:
        """This home once for each API that has a folder: Azure OpenAI, then the others."""
        folders = (path.parent for path in self.specs.parent.glob("*/api.yaml"))
        order = sorted(folders, key=lambda folder: (folder.name != API, folder.name))
        return [replace(self, specs=folder) for folder in order]

    def of(self, api: str) -> Home:
        """The home of another of the APIs."""
        by_name = {home.name: home for home in self.apis}
        if api not in by_name:
            todo = f"There are {', '.join(by_name)}."
            raise InputError(f"no API {api!r}", where=self.specs.parent, todo=todo)
        return by_name[api]

    def located(self, name: str) -> tuple[Home, str]:
        """Whose api-version it is: a bare date is this API's, `management/2024-10-01` says it."""
        api, slash, version = name.partition("/")
        others = {home.name: home for home in self.apis} if slash else {}
        return (others[api], version) if api in others else (self, name)

    def shown(self, version: str) -> str:
        """How an api-version of this API is named where there are others."""
        return version if self.name == API else f"{self.name}/{version}"


def find_home(root: Path | None = None) -> Home:
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
    if _PACKED.is_file():
        generated = Path.cwd() / "generated"
        return Home(unpacked(_PACKED) / API, _BUNDLED / "templates", generated, False)
    if _is_checkout(_AROUND):
        return _checkout(_AROUND)
    raise InputError(
        "the documents that belong to this code are missing",
        where=_AROUND,
        todo="Install aoai anew, or give --root a checkout of it.",
    )


def shipped_templates() -> Path:
    """Those that belong to this code, wherever the documents are."""
    return (_BUNDLED if _PACKED.is_file() else _AROUND) / "templates"


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
