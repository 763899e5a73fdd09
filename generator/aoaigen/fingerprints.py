"""Digests of what decides the output: those that stayed say what need not be generated again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from importlib.metadata import version as installed
from pathlib import Path

from .home import Home
from .views.package import VersionView

_OWN = Path(__file__).parent
_OTHERS = ("__main__", "cli", "diff", "migrate", "own", "sources")
"""How the names of our modules begin that serve other commands than `aoai generate`."""


def of_everything(home: Home) -> str:
    """Of all that decides the output; unchanged, nothing need be read to know the result."""
    own = [p for p in _OWN.rglob("*.py") if not p.relative_to(_OWN).parts[0].startswith(_OTHERS)]
    return _sha(
        _contents(home.specs, home.specs.rglob("*.yaml")), _contents(_OWN, own), of_printers(home)
    )


def of_printers(home: Home) -> str:
    """Of what turns views into files: templates, our printing code, the pinned tools."""
    tools = ", ".join(f"{name} {installed(name)}" for name in ("black", "datamodel-code-generator"))
    own = (_OWN / name for name in ("render.py", "models.py", "formatting.py"))
    return _sha(
        tools, _contents(_OWN, own), _contents(home.templates, home.templates.rglob("*.jinja*"))
    )


def of_view(view: VersionView, printers: str) -> str:
    """Of what decides one package: its view, and what prints it."""
    return _sha(repr(view), printers)


def _contents(folder: Path, files: Iterable[Path]) -> str:
    named = sorted((path.relative_to(folder).as_posix(), path) for path in files)
    return _sha(*(f"{name} {_sha(path.read_bytes())}" for name, path in named))


def _sha(*parts: str | bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        whole.update(b"%d:" % len(raw))
        whole.update(raw)
    return whole.hexdigest()
