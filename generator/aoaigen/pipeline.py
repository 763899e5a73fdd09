"""The whole flow: documents -> IR -> names -> views -> files, for all api-versions side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from . import fingerprints, write
from .api.config import route_of
from .api.config_file import load_config
from .api.service import Service
from .documents.specs import versions
from .home import Home
from .interfaces import Interfaces, interfaces, users_interfaces
from .names.words import is_package_name, package_name
from .problems import InputError, Problem, together
from .python.formatting import format_source
from .python.leftout import left_out
from .python.models import annotated
from .python.package import VersionView, version_view
from .python.render import render_distribution, render_version
from .python.runtime import runtime_files, runtime_used_by

Progress = Callable[[str, int, int], None]
"""(what was just done, how many are done, of how many)"""


class Run(NamedTuple):
    """What a run did: the packages written, those left as they were, the problems met.

    kept: files in the folder that no run wrote
    lost: files that somebody had edited and that were written anew
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    problems: tuple[Problem, ...]
    kept: tuple[str, ...]
    lost: tuple[str, ...]


def generate(
    home: Home, wanted: Iterable[str], progress: Progress, *, overwrite: bool = False
) -> Run:
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
    return Run(*(tuple(chain(*parts)) for parts in zip(*done, strict=True)))


def _generate(
    home: Home, chosen: tuple[str, ...], there: write.Standing, progress: Progress
) -> Run:
    inputs, digests = there.inputs, there.files
    seed = fingerprints.of_everything(home)
    if inputs.get(_SEED) == seed and there.intact():
        return Run((), chosen, (), there.kept({}), ())
    loaded = interfaces(home)
    prints = _prints(loaded, chosen, home)
    stale = [
        name
        for name in chosen
        if inputs.get(package_name(name)) != prints[package_name(name)]
        or not there.intact(package_name(name))
    ]
    files = _everything(loaded, stale, home, progress)
    keep = {package_name(name) for name in loaded.apis if name not in stale}
    kept = {path: sha for path, sha in digests.items() if write.package_of(path) in keep}
    done = {package: inputs[package] for package in keep if package in inputs} | prints
    if len(done) == len(loaded.apis):
        done[_SEED] = seed
    files[write.MANIFEST] = write.manifest(done, files, kept)
    write.replace(there, files, keep)
    unchanged = tuple(name for name in chosen if name not in stale)
    lost = tuple(path for path in there.edited if write.package_of(path) not in keep)
    return Run(tuple(stale), unchanged, loaded.problems, there.kept(files), there.named(lost))


def check(home: Home, progress: Progress) -> list[str]:
    """Regenerates everything in memory: a line for each file that is missing, stray or changed."""
    chosen = _chosen(home, ())
    return [line for its, names in chosen for line in _check(its, names, progress)]


def _check(home: Home, everything: tuple[str, ...], progress: Progress) -> list[str]:
    loaded = interfaces(home)
    files = _everything(loaded, everything, home, progress)
    done = _prints(loaded, everything, home) | {_SEED: fingerprints.of_everything(home)}
    files[write.MANIFEST] = write.manifest(done, files, {})
    there = write.standing(*_output(home), files)
    inside = there.folder.relative_to(home.generated / "aoai")
    kinds = {"missing": there.missing, "stray": there.strays, "changed": there.edited}
    return [f"{kind}: {(inside / p).as_posix()}" for kind, paths in kinds.items() for p in paths]


# -- a package for an API of the user's own: documents in, one self-contained package out ----------


@dataclass(frozen=True)
class Order:
    """What is asked for: documents, or a folder of them, and the package `out/package`."""

    specs: tuple[Path, ...]
    package: str
    out: Path
    ref_root: Path | None = None
    strict: bool = False
    overwrite: bool = False
    datetimes: bool = False


@dataclass(frozen=True)
class Made:
    """`folder` is None where problems kept the package from being written.

    kept: files in it that no run wrote
    """

    folder: Path | None
    operations: int
    problems: tuple[Problem, ...]
    kept: tuple[str, ...] = ()


def generate_package(order: Order, templates: Path, progress: Progress) -> Made:
    """Replaces `out/package`, whole or not at all; with `strict` only if nothing is to be told."""
    folder = _target(order)
    kept = write.read_names(folder)
    named = kept.operations, kept.classes
    source = order.specs, order.ref_root, order.package
    loaded = users_interfaces(*source, *named, datetimes=order.datetimes)
    notes = (problem for api in loaded.apis.values() for problem in left_out(api))
    problems = together((*loaded.problems, *notes))
    count = sum(len(api.operations) for api in loaded.apis.values())
    if not count:
        newest = list(loaded.apis)[-1]
        what = "no document has an operation"
        warning = Problem("warning", newest, order.package, "", what, "the client has no methods")
        problems = (*problems, warning)
    if order.strict and problems:
        return Made(None, count, problems)
    files = _files(loaded, templates, progress)
    with write.alone(order.out):
        there = _standing(folder, order)
        write.replace_package(there, files)
    return Made(folder, count, problems, there.kept(files))


def _target(order: Order) -> Path:
    if not is_package_name(order.package):
        todo = "Give a lower-case name that no module of Python or its libraries has: petstore."
        raise InputError(f"{order.package!r} cannot be a package", where="--package", todo=todo)
    folder = order.out / order.package
    for place in (order.out, folder):
        if place.exists() and not place.is_dir():
            todo = "Move it away, or choose another name."
            raise InputError("this is a file, not a folder", where=place, todo=todo)
    _standing(folder, order)  # before all the work
    return folder


def _standing(folder: Path, order: Order) -> write.Standing:
    there = write.standing(folder)
    there.refuse(overwrite=order.overwrite)
    return there


def _files(loaded: Interfaces, templates: Path, progress: Progress) -> dict[str, str]:
    views = _views(loaded, loaded.apis)
    service = next(iter(loaded.apis.values())).service
    files = {
        **_distribution(loaded, service, templates),
        **rendered(views, templates, progress),
        "py.typed": "",
    }
    files.update(runtime_used_by(files.values()))
    names = write.KeptNames(_names(loaded), {view.package: view.class_names for view in views})
    return {**files, write.MANIFEST: write.manifest({}, files, {}, names)}


def _names(loaded: Interfaces) -> dict[str, str]:
    """By route, whatever its parameters are called unless that alone tells two apart."""
    names: dict[str, str] = {}
    for operation in (op for api in loaded.apis.values() for op in api.operations):
        text = f"{operation.method} {operation.path}"
        if names.setdefault(route_of(text), operation.name) != operation.name:
            names[text] = operation.name
    return names


# -- the steps -------------------------------------------------------------------------------------

_MAIN = '''"""`python -m aoai` is the command `aoai`."""

from aoaigen.__main__ import main

if __name__ == "__main__":
    main()
'''

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
    homes = [known[name] for name in wanted or known]
    names = {its: tuple(name for each, name in homes if each == its) for its, _ in homes}
    return list(names.items())


def _output(home: Home) -> tuple[Path, frozenset[str]]:
    """Where an API's packages go, and the folders there that are of other APIs."""
    packages = {its: load_config(its.specs).service.package.split(".") for its in home.apis}
    package = packages[home]
    inside = {
        names[len(package)]
        for names in packages.values()
        if names[: len(package)] == package != names
    }
    return home.generated.joinpath(*package), frozenset(inside)


def _views(loaded: Interfaces, chosen: Iterable[str]) -> list[VersionView]:
    flat = not loaded.dated
    return annotated([version_view(loaded.apis[n], loaded.history, flat=flat) for n in chosen])


def _prints(loaded: Interfaces, chosen: Iterable[str], home: Home) -> dict[str, str]:
    known = fingerprints.of_packages(home, loaded.history)
    return {package_name(name): known[name] for name in chosen}


def _everything(
    loaded: Interfaces, chosen: Iterable[str], home: Home, progress: Progress
) -> dict[str, str]:
    """The packages that are chosen and what stands beside them: modules of all, the runtime."""
    files = _distribution(loaded, loaded.config.service, home.templates)
    if "." not in loaded.config.service.package:  # else in a package that has the runtime
        files |= {"__main__.py": _MAIN, "py.typed": "", **runtime_files()}
    return files | rendered(_views(loaded, chosen), home.templates, progress)


def _distribution(loaded: Interfaces, service: Service, templates: Path) -> dict[str, str]:
    printed = render_distribution(loaded.history, service, templates)
    return {path: format_source(path, text) for path, text in printed.items()}


def rendered(views: list[VersionView], templates: Path, progress: Progress) -> dict[str, str]:
    """Files of every view."""
    files: dict[str, str] = {}
    for number, view in enumerate(views, 1):
        for name, text in render_version(view, templates).items():
            path = f"{view.package}/{name}".lstrip("/")
            files[path] = format_source(path, text)
        progress(view.version, number, len(views))
    return files
