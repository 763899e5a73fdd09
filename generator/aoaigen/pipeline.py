"""The whole flow: documents -> IR -> names -> views -> files, for all api-versions side by side."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.metadata import version as installed
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path

from . import write
from .history import History
from .home import Home
from .ir import Api
from .load import load_documents, versions
from .load.build import build
from .load.table import load_table
from .names import package_name
from .problems import InputError, Problem
from .render import render_distribution, render_version, runtime_files
from .table import Table
from .views.package import VersionView, version_view

Progress = Callable[[str, int, int], None]
"""(what was just done, how many are done, of how many)"""


@dataclass(frozen=True)
class Interfaces:
    """Every api-version's interface, and what in the documents could not be understood."""

    table: Table
    apis: Mapping[str, Api]
    problems: tuple[Problem, ...]

    @property
    def history(self) -> History:
        return History(self.apis.values())


@dataclass(frozen=True)
class Outcome:
    """What a run did: the packages written, those left as they were, the problems met."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    problems: tuple[Problem, ...]


def interfaces(home: Home) -> Interfaces:
    """load -> IR, for every api-version under specs/."""
    table = load_table(home.specs)
    apis, problems = {}, []
    for name in versions(home):
        documents = load_documents(home, name)
        apis[name], found = build(name, documents, table)
        problems += [p for d in documents for p in d.problems] + list(found)
    return Interfaces(table, apis, tuple(problems))


def generate(home: Home, wanted: Iterable[str], progress: Progress) -> Outcome:
    """Writes those packages of the wanted api-versions (all where none is named) that changed."""
    folder = home.generated / "aoai"
    chosen = _chosen(home, wanted)
    inputs, digests = write.read_manifest(folder)
    seed = _seed(home)
    if inputs.get(_SEED) == seed and write.all_intact(folder, digests):
        return Outcome((), chosen, ())
    found = interfaces(home)
    views = _views(found, chosen)
    prints = {view.package: _fingerprint(view, home) for view in views}
    stale = [
        view
        for view in views
        if inputs.get(view.package) != prints[view.package]
        or not write.intact(folder, view.package, digests)
    ]
    files = {**_shared(found, home), **_rendered(stale, home, progress)}
    keep = {package_name(name) for name in found.apis} - {view.package for view in stale}
    kept = {path: sha for path, sha in digests.items() if write.package_of(path) in keep}
    done = {package: inputs[package] for package in keep if package in inputs} | prints
    if len(done) == len(found.apis):
        done[_SEED] = seed
    files[write.MANIFEST] = _manifest(done, files, kept)
    write.replace(folder, files, keep)
    written = tuple(view.version for view in stale)
    return Outcome(written, tuple(v for v in chosen if v not in written), found.problems)


def check(home: Home, progress: Progress) -> list[str]:
    """Regenerates everything in memory and compares every file, strays included."""
    found = interfaces(home)
    views = _views(found, _chosen(home, ()))
    files = {**_shared(found, home), **_rendered(views, home, progress)}
    done = {view.package: _fingerprint(view, home) for view in views} | {_SEED: _seed(home)}
    files[write.MANIFEST] = _manifest(done, files, {})
    return write.differences(home.generated / "aoai", files)


# -- the steps -------------------------------------------------------------------------------------

_OWN = Path(__file__).parent
_SEED = "everything"
"""The manifest's key for all inputs together."""


def _chosen(home: Home, wanted: Iterable[str]) -> tuple[str, ...]:
    known = versions(home)
    if not known:
        todo = "Run `aoai add FILE...` with an official document."
        raise InputError("no api-version is here", where=home.specs, todo=todo)
    for name in wanted:
        if name not in known:
            near = ", ".join(get_close_matches(name, known, 3, 0.5)) or ", ".join(known)
            todo = f"Did you mean {near}? `aoai versions` lists them."
            raise InputError(f"no api-version {name!r}", where=home.specs, todo=todo)
    return tuple(wanted) or tuple(known)


def _views(found: Interfaces, chosen: Iterable[str]) -> list[VersionView]:
    history = found.history
    return [version_view(found.apis[name], history, found.table) for name in chosen]


def _shared(found: Interfaces, home: Home) -> dict[str, str]:
    """What stands beside the packages: the runtime and the distribution's own modules."""
    own = render_distribution(found.history, found.table, home.templates)
    files = {path: write.format_source(path, text) for path, text in own.items()}
    return {**files, "py.typed": "", **runtime_files()}


def _rendered(views: list[VersionView], home: Home, progress: Progress) -> dict[str, str]:
    """Files of every view; api-versions do not depend on each other, so they share the cores."""
    files: dict[str, str] = {}
    if len(views) < 2:
        for view in views:
            files |= _package(view, home.templates)
            progress(view.version, 1, 1)
        return files
    # The largest first, so that no core waits for a late one.
    order = sorted(views, key=lambda view: -len(view.models.extra))
    with ProcessPoolExecutor(cpu_count(), mp_context=get_context("spawn")) as pool:
        futures = {pool.submit(_package, view, home.templates): view for view in order}
        for number, future in enumerate(as_completed(futures), 1):
            files |= future.result()
            progress(futures[future].version, number, len(views))
    return files


def _package(view: VersionView, templates: Path) -> dict[str, str]:
    rendered = render_version(view, templates)
    files = {f"{view.package}/{path}": text for path, text in rendered.items()}
    return {path: write.format_source(path, text) for path, text in files.items()}


def _manifest(done: Mapping[str, str], files: write.Files, kept: Mapping[str, str]) -> str:
    digests = {path: write.digest(text) for path, text in files.items()}
    return write.manifest(done, {**kept, **digests})


def _fingerprint(view: VersionView, home: Home) -> str:
    """Of what decides one package: its view, and what prints it."""
    return _sha(repr(view), _printers(home))


def _seed(home: Home) -> str:
    """Of everything that decides the output; unchanged, nothing need be read to know the result."""
    return _sha(_contents(home.specs, "*.yaml"), _contents(_OWN, "*.py"), _printers(home))


def _printers(home: Home) -> str:
    """Of what turns views into files: templates, our printing code, the pinned tools."""
    tools = ", ".join(f"{name} {installed(name)}" for name in ("black", "datamodel-code-generator"))
    own = [_contents(_OWN, name) for name in ("render.py", "models.py", "write.py")]
    return _sha(tools, *own, _contents(home.templates, "*.jinja*"))


def _contents(folder: Path, pattern: str) -> str:
    """Of all files that match; what compares and migrates has no part in what is generated."""
    apart = {folder / "diff", folder / "migrate"}
    found = sorted(p for p in folder.rglob(pattern) if apart.isdisjoint(p.parents))
    names = [p.relative_to(folder).as_posix() for p in found]
    return _sha(*(f"{name} {_sha(p.read_bytes())}" for name, p in zip(names, found, strict=True)))


def _sha(*parts: str | bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        whole.update(b"%d:" % len(raw))
        whole.update(raw)
    return whole.hexdigest()
