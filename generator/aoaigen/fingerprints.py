"""Digests of what decides the output: those that stayed say what need not be generated again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from importlib.metadata import version as installed
from pathlib import Path

from . import runtime
from .api.history import History
from .documents.specs import paths
from .home import Home

_GENERATOR = Path(__file__).parent
_RUNTIME = Path(runtime.__path__[0])
_OTHERS = ("__main__", "cli", "diff", "migrate", "runtime")
"""How the names of our modules begin that decide no package: they serve other commands, or are
copied as they are."""


def of_everything(home: Home) -> str:
    """Of all that decides the output; unchanged, nothing need be read to know the result."""
    facts = _contents(home.specs, home.specs.rglob("*.yaml"))
    return _sha(facts, _of_generator(home), _contents(_RUNTIME, _RUNTIME.rglob("*.py")))


def of_packages(home: Home, history: History) -> Mapping[str, str]:
    """By api-version: the generator, the API's own facts, the version's documents, and its ages."""
    shared = _sha(_of_generator(home), _contents(home.specs, home.specs.glob("*.yaml")))
    return {
        version: _sha(shared, _contents(home.specs, paths(home, version)), texts)
        for version, texts in history.texts().items()
    }


def _of_generator(home: Home) -> str:
    """Of our code, the templates, and the tools whose releases change the output."""
    tools = ", ".join(f"{name} {installed(name)}" for name in ("black", "datamodel-code-generator"))
    sources = [
        p
        for p in _GENERATOR.rglob("*.py")
        if not p.relative_to(_GENERATOR).parts[0].startswith(_OTHERS)
    ]
    repeated = [*_RUNTIME.glob("*/client.py"), *_RUNTIME.glob("*/aio.py")]  # their docstrings are
    templates = _contents(home.templates, home.templates.rglob("*.jinja*"))
    return _sha(tools, _contents(_GENERATOR, sources), _contents(_RUNTIME, repeated), templates)


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
