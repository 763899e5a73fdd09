"""A package for an API of the user's own: documents in, one self-contained package out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from . import write
from .api.history import History
from .names.words import is_package_name
from .own import Own, read_own
from .pipeline import Progress, rendered
from .problems import InputError, Problem
from .python.formatting import format_source
from .python.package import version_view
from .python.render import render_distribution, runtime_files


@dataclass(frozen=True)
class Order:
    """What is asked for: documents, or a folder of them, and the package `out/package`."""

    specs: tuple[Path, ...]
    package: str
    out: Path
    ref_root: Path | None = None
    strict: bool = False
    overwrite: bool = False


@dataclass(frozen=True)
class Made:
    """`folder` is None where problems kept the package from being written.

    kept: files in it that no run wrote
    """

    folder: Path | None
    operations: int
    problems: tuple[Problem, ...]
    kept: tuple[str, ...] = ()


def generate_own(order: Order, templates: Path, progress: Progress) -> Made:
    """Replaces `out/package`, whole or not at all; with `strict` only if nothing is to be told."""
    folder = _target(order)
    own = read_own(order.specs, order.ref_root, order.package)
    count = sum(len(api.operations) for api in own.apis.values())
    if order.strict and own.problems:
        return Made(None, count, own.problems)
    files = _files(own, templates, progress)
    with write.alone(order.out):
        there = _standing(folder, order)
        write.replace_package(there, files)
    return Made(folder, count, own.problems, there.kept(files))


def _target(order: Order) -> Path:
    if not is_package_name(order.package):
        todo = "Give a lower-case Python name, such as petstore."
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


def _files(own: Own, templates: Path, progress: Progress) -> dict[str, str]:
    history = History(own.apis.values(), undated=not own.dated)
    views = [version_view(api, history, flat=not own.dated) for api in own.apis.values()]
    service = next(iter(own.apis.values())).service
    shared = render_distribution(history, service, templates)
    files = {path: format_source(path, text) for path, text in shared.items()}
    files = {**files, **rendered(views, templates, progress), "py.typed": "", **runtime_files()}
    digests = {path: write.digest(text) for path, text in files.items()}
    return {**files, write.MANIFEST: write.manifest({}, digests)}
