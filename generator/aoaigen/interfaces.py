"""Documents -> the interface of each api-version: loaded, built, named and settled.

What is under specs/ is loaded strictly.  Of documents of the user's own, whatever can be understood
is taken, and the rest is told.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

from .api.build import build
from .api.config import Config
from .api.config_file import load_config
from .api.history import History
from .api.idle import idle
from .api.ir import Api, ApiOperation
from .api.pages import with_pages
from .api.settle import Route, settled
from .documents.layout import ENDINGS, dated_folders, documents_in, some
from .documents.lenient import load_lenient
from .documents.official import load_file, recognised
from .documents.read import read
from .documents.specs import VERSION, Document, load_documents, versions
from .home import Home
from .names.classes import Classes
from .names.operations import names_by_all, names_by_table
from .names.words import package_name
from .problems import InputError, Problem

Naming = Callable[[Iterable[ApiOperation], Config], dict[Route, str]]


@dataclass(frozen=True)
class Interfaces:
    """Every api-version's interface, oldest first, and what of the documents was not understood.

    dated: whether each version has a package of its own
    """

    config: Config
    apis: Mapping[str, Api]
    problems: tuple[Problem, ...]
    dated: bool = True

    @cached_property
    def history(self) -> History:
        return History(self.apis.values(), undated=not self.dated)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What may make a comparison wrong."""
        return tuple(problem for problem in self.problems if problem.level != "note")


def built(
    documents: Mapping[str, Sequence[Document]], config: Config, naming: Naming = names_by_table
) -> Interfaces:
    """The interfaces of documents by api-version."""
    problems = [p for parts in documents.values() for document in parts for p in document.problems]
    raw: dict[str, Api] = {}
    for version, parts in documents.items():
        raw[version], reported = build(version, parts, config)
        problems += reported
    names = naming((op for api in raw.values() for op in api.operations), config)
    apis, unsettled = settled(raw, config, names)
    return Interfaces(config, apis, tuple(dict.fromkeys([*problems, *unsettled])))


def interfaces(home: Home) -> Interfaces:
    """Those of every api-version under specs/."""
    documents = {version: load_documents(home, version) for version in versions(home)}
    return built(documents, load_config(home.specs))


# -- what a user means by OLD and NEW: an api-version, a document, a folder of documents -----------


def both_interfaces(
    home: Home, old: str, new: str, ref_root: Path | None = None
) -> tuple[Api, Api, tuple[Problem, ...]]:
    """The interfaces behind two sources, which must not be of two APIs, and what may be wrong."""
    (one, before), (other, after) = _of_api(home, old), _of_api(home, new)
    if one and other and one.name != other.name:
        what = f"{old!r} is an api-version of {one.name}, {new!r} one of {other.name}"
        raise InputError(what, todo="Compare two of one API.")
    its = one or other or home
    first, reports = interface(its, before, ref_root)
    second, more = interface(its, after, ref_root)
    return first, second, (*reports, *more)


def _of_api(home: Home, source: str) -> tuple[Home | None, str]:
    """The API that an api-version is of, and its bare name; of a document, by its title."""
    its, version = home.located(source)
    if version in versions(its):
        return its, version
    path = Path(source)
    first = next(iter(documents_in(path)), None) if path.is_dir() else path
    return recognised(home, read(first)) if first and first.is_file() else None, source


def interface(
    home: Home, source: str, ref_root: Path | None = None
) -> tuple[Api, tuple[Problem, ...]]:
    """The interface behind `source`, and what in its documents may be judged wrongly."""
    documents = _documents(home, source, ref_root)
    stated = sorted({document.version for document in documents})
    if len(stated) > 1:
        raise InputError(
            f"documents of different api-versions ({', '.join(stated)})",
            where=source,
            todo="Put the documents of one api-version into a folder of their own.",
        )
    side = built({stated[0]: documents}, load_config(home.specs))
    return side.apis[stated[0]], side.warnings


def _documents(home: Home, source: str, ref_root: Path | None) -> list[Document]:
    path = Path(source)
    if source in versions(home):
        return load_documents(home, source)
    if path.suffix not in ENDINGS and not path.exists():
        what = f"{source!r} is neither an api-version nor a file"
        raise InputError(what, todo=_known(source, home))
    files = some(documents_in(path), path) if path.is_dir() else [path]
    return [load_file(file, home, ref_root) for file in files]


def chosen_versions(
    folder: Path, old: str, new: str, ref_root: Path | None = None
) -> tuple[Api, Api, tuple[Problem, ...]]:
    """Two of the versions that a folder holds."""
    dated = dated_interfaces(folder, ref_root)
    for version in (old, new):
        if version not in dated.apis:
            todo = f"There are {', '.join(dated.apis)}."
            raise InputError(f"no version {version!r}", where=folder, todo=todo)
    return dated.apis[old], dated.apis[new], dated.warnings


def both_versions(home: Home, old: str, new: str) -> tuple[Api, Api]:
    """Two api-versions of one API that have packages."""
    first, second = _known_version(home, old), _known_version(home, new)
    one, other = first.service.package, second.service.package
    if one != other:
        what = f"{old!r} is a package of {one}, {new!r} one of {other}"
        raise InputError(what, todo="Name two api-versions of one API.")
    return first, second


def _known_version(home: Home, name: str) -> Api:
    """An api-version that has a package; documents from elsewhere have none."""
    its, version = home.located(name)
    if version not in versions(its):
        raise InputError(f"no api-version {version!r}", todo=_known(version, its))
    return interface(its, version)[0]


def _known(name: str, home: Home) -> str:
    known = versions(home)
    near = get_close_matches(name, known, 3, 0.6)
    if near:
        return f"Did you mean {' or '.join(near)}? `aoai versions` lists all."
    return f"Known api-versions: {', '.join(known)}."


def every_interface(home: Home) -> list[Api]:
    """All api-versions under specs/, oldest first."""
    apis = interfaces(home).apis
    if not apis:
        raise InputError("no api-version is here", where=home.specs, todo="Run aoai add.")
    return list(apis.values())


def chosen_interfaces(
    home: Home, api: str | None, folder: Path | None, ref_root: Path | None
) -> list[Api]:
    """All api-versions of one of our APIs, or those that a folder holds."""
    if folder:
        return list(dated_interfaces(folder, ref_root).apis.values())
    return every_interface(home.of(api) if api else home)


# -- documents of the user's own -------------------------------------------------------------------


def users_interfaces(
    specs: tuple[Path, ...],
    ref_root: Path | None = None,
    package: str = "api",
    kept: Mapping[str, str] | None = None,
    kept_classes: Mapping[str, Mapping[str, str]] | None = None,
    *,
    datetimes: bool = False,
) -> Interfaces:
    """Those of documents that are read together, or of a folder of dated ones.

    datetimes: whether dates are Python's, also where api.yaml does not say so
    kept: names by route that stay as they are
    kept_classes: the same of classes, by the version's package and the place of the schema
    """
    path = _config_path(specs)
    config = load_config(path.parent) if path else Config()
    service = replace(config.service, package=package)
    config = replace(config, service=service, kept=kept or {})
    documents, dated = _by_version(specs, ref_root)
    undecided = built(documents, config, names_by_all)
    apis = []
    for version, api in undecided.apis.items():
        kept_here = (kept_classes or {}).get(package_name(version) if dated else "", {})
        asked = datetimes or api.service.datetimes
        service = replace(api.service, kept_classes=kept_here, datetimes=asked)
        apis.append(replace(api, service=service))
    if path:
        _refuse_idle(path, config, apis)
    paged = {api.version: with_pages(api) for api in apis}
    return replace(undecided, apis=paged, dated=dated)


def _refuse_idle(path: Path, config: Config, apis: list[Api]) -> None:
    """What api.yaml says is of what is there."""
    classes = [Classes(api) for api in apis]
    names = {name for each in classes for name in each.places().values()}
    wishes = {name for each in classes for name in each.by_wish}
    for place, what in idle(config, apis, names, wishes):
        raise InputError(what, where=f"{path}#{place}", todo="Correct it, or take it out.")


def dated_interfaces(folder: Path, ref_root: Path | None = None) -> Interfaces:
    """Those of a folder of dated documents."""
    dated = users_interfaces((folder,), ref_root)
    if not dated.dated:
        todo = "Name a folder of documents whose info.version is a date, or of folders so named."
        raise InputError("no dated documents are here", where=folder, todo=todo)
    return dated


def _expanded(spec: Path) -> list[Path]:
    """The documents that a FILE or a folder stands for."""
    if not spec.is_dir():
        return [spec]
    others = (_config_path((spec,)), spec / "descriptions.yaml")
    return some([path for path in documents_in(spec) if path not in others], spec)


def _by_version(
    specs: tuple[Path, ...], ref_root: Path | None
) -> tuple[dict[str, list[Document]], bool]:
    """The documents of each version, and whether they are dated: else all are of one version."""
    folder = specs[0] if len(specs) == 1 and specs[0].is_dir() else None
    inner = dated_folders(folder) if folder else {}
    if inner:
        root = ref_root or folder
        return {date: load_lenient(_expanded(path), root) for date, path in inner.items()}, True
    documents = load_lenient([file for spec in specs for file in _expanded(spec)], ref_root)
    undated = [d for d in documents if not VERSION.match(d.version)]
    if not folder or len(undated) == len(documents):
        return {documents[0].version: documents}, False
    if undated:
        what = "info.version is no date such as 2024-10-21, though other documents here have one"
        raise InputError(what, where=undated[0].path, todo="Move it, or correct it.")
    by_date: dict[str, list[Document]] = {}
    for document in sorted(documents, key=lambda document: document.version):
        by_date.setdefault(document.version, []).append(document)
    return by_date, True


def _config_path(specs: tuple[Path, ...]) -> Path | None:
    """`api.yaml` beside the documents, unless it is itself a document."""
    path = (specs[0] if specs[0].is_dir() else specs[0].parent) / "api.yaml"
    if not path.is_file() or os.path.realpath(path) in map(os.path.realpath, specs):
        return None
    return None if {"openapi", "swagger"} & set(read(path).data) else path
