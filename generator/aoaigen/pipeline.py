"""The whole flow: documents -> IR -> names -> views -> files, for all api-versions side by side."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import closing
from dataclasses import dataclass, fields
from difflib import get_close_matches
from functools import cached_property
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path

from . import fingerprints, write
from .api.build import build
from .api.config import Config
from .api.config_file import load_config
from .api.history import History
from .api.ir import Api
from .api.settle import versioned
from .documents.specs import load_documents, versions
from .home import Home
from .names.words import package_name
from .problems import InputError, Problem
from .python.formatting import format_source
from .python.package import VersionView, version_view
from .python.render import render_distribution, render_version, runtime_files

Progress = Callable[[str, int, int], None]
"""(what was just done, how many are done, of how many)"""


@dataclass(frozen=True)
class Interfaces:
    """Every api-version's interface, and what in the documents could not be understood."""

    config: Config
    apis: Mapping[str, Api]
    problems: tuple[Problem, ...]

    @cached_property
    def history(self) -> History:
        return History(self.apis.values())


@dataclass(frozen=True)
class Outcome:
    """What a run did: the packages written, those left as they were, the problems met.

    kept: files in the folder that no run wrote
    lost: files that somebody had edited and that were written anew
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    problems: tuple[Problem, ...]
    kept: tuple[str, ...]
    lost: tuple[str, ...]


def interfaces(home: Home) -> Interfaces:
    """load -> IR, for every api-version under specs/."""
    config = load_config(home.specs)
    apis, problems = {}, []
    for name in versions(home):
        documents = load_documents(home, name)
        apis[name], found = build(name, documents, config)
        problems += [p for d in documents for p in d.problems] + list(found)
    return Interfaces(config, versioned(apis, config), tuple(problems))


def generate(
    home: Home, wanted: Iterable[str], progress: Progress, *, overwrite: bool = False
) -> Outcome:
    """Writes those packages of the wanted api-versions (all where none is named) that changed.

    What was edited by hand is lost in a checkout, whose version control has it; elsewhere only with
    `overwrite`.
    """
    chosen = _chosen(home, tuple(wanted))
    with write.alone(home.generated):
        standing = [write.standing(*_output(its)) for its, _ in chosen]
        for there in standing:
            if not home.writable:
                there.refuse(overwrite=overwrite)
        done = [
            _generate(its, names, there, progress)
            for (its, names), there in zip(chosen, standing, strict=True)
        ]
    return Outcome(
        *(
            tuple(item for outcome in done for item in getattr(outcome, field.name))
            for field in fields(Outcome)
        )
    )


def _generate(
    home: Home, chosen: tuple[str, ...], there: write.Standing, progress: Progress
) -> Outcome:
    inputs, digests = there.inputs, there.files
    seed = fingerprints.of_everything(home)
    if inputs.get(_SEED) == seed and there.intact():
        return Outcome((), chosen, (), there.kept({}), ())
    found = interfaces(home)
    prints = _prints(found, chosen, home)
    stale = [
        name
        for name in chosen
        if inputs.get(package_name(name)) != prints[package_name(name)]
        or not there.intact(package_name(name))
    ]
    views = _views(found, stale)
    files = {**_shared(found, home), **rendered(views, home.templates, progress)}
    keep = {package_name(name) for name in found.apis if name not in stale}
    kept = {path: sha for path, sha in digests.items() if write.package_of(path) in keep}
    done = {package: inputs[package] for package in keep if package in inputs} | prints
    if len(done) == len(found.apis):
        done[_SEED] = seed
    files[write.MANIFEST] = _manifest(done, files, kept)
    write.replace(there, files, keep)
    unchanged = tuple(name for name in chosen if name not in stale)
    lost = tuple(path for path in there.edited if write.package_of(path) not in keep)
    return Outcome(tuple(stale), unchanged, found.problems, there.kept(files), there.named(lost))


def check(home: Home, progress: Progress) -> list[str]:
    """Regenerates everything in memory and compares every file, strays included."""
    chosen = _chosen(home, ())
    return [line for its, names in chosen for line in _check(its, names, progress)]


def _check(home: Home, everything: tuple[str, ...], progress: Progress) -> list[str]:
    found = interfaces(home)
    views = _views(found, everything)
    files = {**_shared(found, home), **rendered(views, home.templates, progress)}
    done = _prints(found, everything, home) | {_SEED: fingerprints.of_everything(home)}
    files[write.MANIFEST] = _manifest(done, files, {})
    folder, others = _output(home)
    inside = folder.relative_to(home.generated / "aoai").as_posix()
    lines = write.differences(folder, files, others)
    return lines if inside == "." else [line.replace(": ", f": {inside}/", 1) for line in lines]


# -- the steps -------------------------------------------------------------------------------------

_SEED = "everything"
"""The manifest's key for all inputs together."""


def _chosen(home: Home, wanted: tuple[str, ...]) -> list[tuple[Home, tuple[str, ...]]]:
    """The api-versions of each API that are wanted, all of them where none is named."""
    known = {its.shown(name): (its, name) for its in home.apis for name in versions(its)}
    if not any(its == home for its, _ in known.values()):
        todo = "Run `aoai add FILE...` with an official document."
        raise InputError("no api-version is here", where=home.specs, todo=todo)
    for name in wanted:
        if name not in known:
            near = ", ".join(get_close_matches(name, known, 3, 0.5)) or ", ".join(known)
            todo = f"Did you mean {near}? `aoai versions` lists them."
            raise InputError(f"no api-version {name!r}", where=home.specs, todo=todo)
    found = [known[name] for name in wanted or known]
    names = {its: tuple(name for each, name in found if each == its) for its, _ in found}
    return list(names.items())


def _output(home: Home) -> tuple[Path, frozenset[str]]:
    """Where an API's packages go, and the folders there that are of other APIs."""
    packages = {its: load_config(its.specs).service.package.split(".") for its in home.apis}
    own = packages[home]
    inside = {names[len(own)] for names in packages.values() if names[: len(own)] == own != names}
    return home.generated.joinpath(*own), frozenset(inside)


def _views(found: Interfaces, chosen: Iterable[str]) -> list[VersionView]:
    history = found.history
    return [version_view(found.apis[name], history) for name in chosen]


def _prints(found: Interfaces, chosen: Iterable[str], home: Home) -> dict[str, str]:
    known = fingerprints.of_packages(home, found.history)
    return {package_name(name): known[name] for name in chosen}


def _shared(found: Interfaces, home: Home) -> dict[str, str]:
    """What stands beside the packages: the runtime and the distribution's own modules."""
    own = render_distribution(found.history, found.config.service, home.templates)
    files = {path: format_source(path, text) for path, text in own.items()}
    nested = "." in found.config.service.package  # in a package that has the runtime
    return files if nested else {**files, "py.typed": "", **runtime_files()}


def rendered(views: list[VersionView], templates: Path, progress: Progress) -> dict[str, str]:
    """Files of every view.

    Printing is shared out among the cores; formatting is not, since what it has in common between
    api-versions is done once in a process.
    """
    files: dict[str, str] = {}
    with closing(_printed(views, templates)) as printed:
        for number, (view, own) in enumerate(printed, 1):
            for name, text in own.items():
                path = f"{view.package}/{name}".lstrip("/")
                files[path] = format_source(path, text)
            progress(view.version, number, len(views))
    return files


def _printed(
    views: list[VersionView], templates: Path
) -> Generator[tuple[VersionView, dict[str, str]], None, None]:
    """Each view's files as the templates print them, in the order in which they get ready."""
    if len(views) < 2:
        yield from ((view, render_version(view, templates)) for view in views)
        return
    # The largest first, so that no core waits for a late one.
    order = sorted(views, key=lambda view: -len(view.models.classes))
    with ProcessPoolExecutor(cpu_count(), mp_context=get_context("spawn")) as pool:
        futures = {pool.submit(render_version, view, templates): view for view in order}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        finally:  # after an error, nobody wants the rest
            pool.shutdown(cancel_futures=True)


def _manifest(done: Mapping[str, str], files: write.Files, kept: Mapping[str, str]) -> str:
    digests = {path: write.digest(text) for path, text in files.items()}
    return write.manifest(done, {**kept, **digests})
