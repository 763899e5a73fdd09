"""An API of the user's own: its documents as interfaces, with what goes without saying."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from .api.build import build
from .api.config import Config
from .api.config_file import load_config
from .api.ir import Api, Service
from .api.settle import versioned
from .documents.layout import dated_folders, documents_in
from .documents.own import load_own
from .documents.read import read
from .documents.specs import VERSION, Document
from .names.operations import named
from .problems import InputError, Problem
from .python.leftout import left_out


@dataclass(frozen=True)
class Own:
    """An API of the user's own: its interface by version, the oldest first.

    dated: whether each version has a package of its own
    """

    config: Config
    apis: Mapping[str, Api]
    dated: bool
    problems: tuple[Problem, ...]


def read_own(specs: tuple[Path, ...], ref_root: Path | None, package: str = "api") -> Own:
    """load -> IR, for documents that are read together or a folder of dated ones."""
    options = _options(specs, package)
    dated = _dated(specs, ref_root) if len(specs) == 1 and specs[0].is_dir() else None
    if dated is None:
        documents = load_own([file for spec in specs for file in _expanded(spec)], ref_root)
        versions = {documents[0].version: documents}
    else:
        versions = dated
    everything = [document for found in versions.values() for document in found]
    config = named([document.data for document in everything], options)
    apis: dict[str, Api] = {}
    problems = [problem for document in everything for problem in document.problems]
    for version, documents in versions.items():
        apis[version], found = build(version, documents, config)
        problems += [*found, *left_out(apis[version])]
    problems += _idle(options, apis)
    apis = versioned(apis, config)
    return Own(config, apis, dated is not None, tuple(dict.fromkeys(problems)))


# -- which documents -------------------------------------------------------------------------------


def _expanded(spec: Path) -> list[Path]:
    """The documents that a FILE or a folder stands for."""
    if not spec.is_dir():
        return [spec]
    others = (_options_file((spec,)), spec / "descriptions.yaml")
    found = [path for path in documents_in(spec) if path not in others]
    if not found:
        raise InputError("no documents (.json, .yaml) are here", where=spec, todo="Name another.")
    return found


def _dated(specs: tuple[Path, ...], ref_root: Path | None) -> dict[str, list[Document]] | None:
    """Documents by their date; None for a folder that is of one version."""
    folder = specs[0]
    inner = dated_folders(folder)
    if inner:
        return {date: load_own(_expanded(p), ref_root or folder) for date, p in inner.items()}
    documents = load_own(_expanded(folder), ref_root)
    undated = [d for d in documents if not VERSION.match(d.version)]
    if len(undated) == len(documents):
        return None
    if undated:
        what = "info.version is no date such as 2024-10-21, though other documents here have one"
        raise InputError(what, where=undated[0].path, todo="Move it, or correct it.")
    found: dict[str, list[Document]] = {}
    for document in sorted(documents, key=lambda document: document.version):
        found.setdefault(document.version, []).append(document)
    return found


# -- options, and what goes without saying ---------------------------------------------------------


def _options_file(specs: tuple[Path, ...]) -> Path | None:
    """`api.yaml` beside the documents, unless it is itself a document."""
    path = (specs[0] if specs[0].is_dir() else specs[0].parent) / "api.yaml"
    if not path.is_file() or path.resolve() in [spec.resolve() for spec in specs]:
        return None
    said = read(path).data
    return None if isinstance(said, dict) and {"openapi", "swagger"} & set(said) else path


def _options(specs: tuple[Path, ...], package: str) -> Config:
    path = _options_file(specs)
    if path is None:
        return Config(Service(package=package))
    config = load_config(path.parent)
    return replace(config, service=replace(config.service, package=package))


def _idle(options: Config, apis: Mapping[str, Api]) -> Iterator[Problem]:
    """What the options say of operations and schemas that no version has."""
    newest = list(apis)[-1]
    operations = {operation.name for api in apis.values() for operation in api.operations}
    schemas = {key for api in apis.values() for key in api.schemas}
    for entry in options.operations.values():
        place, event = f"/operations/{entry.name}", entry.stream.event if entry.stream else None
        if entry.name not in operations:
            what = f"no operation is {' or '.join(entry.routes)}"
            yield Problem("warning", newest, "api.yaml", place, what, "it is ignored")
        if event and event not in schemas:
            what = f"no schema is called {event!r}"
            yield Problem("warning", newest, "api.yaml", f"{place}/stream", what, "it is ignored")
    parameters = [p for api in apis.values() for op in api.operations for p in op.parameters]
    for name, said in options.client_parameters.items():
        if all(parameter.client_argument != name for parameter in parameters):
            place = f"/client_parameters/{name}"
            what = f"no parameter is called {said!r}, and no path begins so"
            yield Problem("warning", newest, "api.yaml", place, what, "it fills nothing")
