"""What a user means by OLD and NEW: an api-version, a document, or a folder of documents."""

from __future__ import annotations

from pathlib import Path

from .api.build import build
from .api.config import Config
from .api.config_file import load_config
from .api.ir import Api
from .documents.layout import ENDINGS, documents_in
from .documents.official import load_file, recognised
from .documents.read import read
from .documents.specs import Document, load_documents, versions
from .home import Home
from .problems import InputError, Problem


def both_interfaces(
    home: Home, old: str, new: str, ref_root: Path | None = None
) -> tuple[tuple[Api, tuple[Problem, ...]], tuple[Api, tuple[Problem, ...]]]:
    """The interfaces behind two sources, which must not be of two APIs."""
    sides = _of_api(home, old), _of_api(home, new)
    apis = [api for api, _ in sides if api]
    if len({api.name for api in apis}) > 1:
        what = f"{old!r} is an api-version of {apis[0].name}, {new!r} one of {apis[1].name}"
        raise InputError(what, todo="Compare two of one API.")
    its = next(iter(apis), home)
    first, second = (interface(its, source, ref_root=ref_root) for _, source in sides)
    return first, second


def _of_api(home: Home, source: str) -> tuple[Home | None, str]:
    """The API that an api-version is of, and its bare name; of a document, by its title."""
    its, version = home.located(source)
    if version in versions(its):
        return its, version
    path = Path(source)
    first = next(iter(documents_in(path)), None) if path.is_dir() else path
    return recognised(home, read(first)) if first and first.is_file() else None, source


def interface(
    home: Home, source: str, config: Config | None = None, ref_root: Path | None = None
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
    api, found = build(stated[0], documents, config or load_config(home.specs))
    problems = [*(p for document in documents for p in document.problems), *found]
    return api, tuple(problem for problem in problems if problem.level != "note")


def own_interfaces(
    folder: Path, ref_root: Path | None = None
) -> tuple[dict[str, Api], tuple[Problem, ...]]:
    """The versions of an API of the user's own, oldest first: a folder of dated documents."""
    from .own import read_own

    own = read_own((folder,), ref_root)
    if not own.dated:
        todo = "Name a folder of documents whose info.version is a date, or of folders so named."
        raise InputError("no dated documents are here", where=folder, todo=todo)
    return dict(own.apis), tuple(p for p in own.problems if p.level != "note")


def chosen_versions(
    folder: Path, old: str, new: str, ref_root: Path | None = None
) -> tuple[Api, Api, tuple[Problem, ...]]:
    """Two of the versions that a folder holds."""
    apis, problems = own_interfaces(folder, ref_root)
    for version in (old, new):
        if version not in apis:
            todo = f"There are {', '.join(apis)}."
            raise InputError(f"no version {version!r}", where=folder, todo=todo)
    return apis[old], apis[new], problems


def both_versions(home: Home, old: str, new: str) -> tuple[Api, Api]:
    """Two api-versions of one API that have packages."""
    first, second = known_version(home, old), known_version(home, new)
    packages = first.service.package, second.service.package
    if packages[0] != packages[1]:
        what = f"{old!r} is a package of {packages[0]}, {new!r} one of {packages[1]}"
        raise InputError(what, todo="Name two api-versions of one API.")
    return first, second


def known_version(home: Home, name: str) -> Api:
    """An api-version that has a package; documents from elsewhere have none."""
    its, version = home.located(name)
    if version not in versions(its):
        known = ", ".join(versions(its))
        raise InputError(f"no api-version {version!r}", todo=f"Known api-versions: {known}.")
    return interface(its, version)[0]


def every_interface(home: Home) -> list[Api]:
    """All api-versions under specs/, oldest first."""
    config = load_config(home.specs)
    found = [interface(home, version, config)[0] for version in versions(home)]
    if not found:
        raise InputError("no api-version is here", where=home.specs, todo="Run aoai add.")
    return found


def _documents(home: Home, source: str, ref_root: Path | None) -> list[Document]:
    path = Path(source)
    if source in versions(home):
        return load_documents(home, source)
    if path.is_dir():
        files = documents_in(path)
        if not files:
            raise InputError(
                "no documents (.json, .yaml) are here", where=path, todo="Name another."
            )
        return [load_file(file, home, ref_root) for file in files]
    if path.suffix in ENDINGS or path.exists():
        return [load_file(path, home, ref_root)]
    raise InputError(
        f"{source!r} is neither an api-version nor a file",
        todo=f"Known api-versions: {', '.join(versions(home))}.",
    )
