"""The runtime as a package carries it: whole, or as much of it as the package uses."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from .. import runtime

_ROOT = "_runtime"
_IMPORT = re.compile(r"^ *from \.+_runtime([\w.]*) import (\([^)]*\)|[^\n]*)", re.MULTILINE)
#: How parts are named that are imported at their first use: `sync.stream:Stream`.
_NAMED = re.compile(r"\A([a-z_0-9.]+):\w+\Z")
#: The same in a generated client: `_stream_kinds = "azure.streams:KINDS"`.
_GIVEN = re.compile(r'^ +_\w+ = "([a-z_0-9.]+):KINDS"$', re.MULTILINE)
#: An import of the runtime's own `__init__`, and a line there that has a name.
_ITS_IMPORT = re.compile(r"^ +from \.([\w.]+) import (\([^)]*\)|.*)\n", re.MULTILINE)
_ITS_NAME = re.compile(r'^    "(\w+)"[:,].*\n', re.MULTILINE)


def runtime_files() -> Mapping[str, str]:
    """The whole runtime, by path below the generated package."""
    return {f"{_ROOT}/{path}": text for path, text in _sources().items()}


def runtime_used_by(files: Iterable[str]) -> Mapping[str, str]:
    """What these generated files import of the runtime, and what that needs in turn.

    Imports inside functions and those for type checkers count: any of them may be met.
    """
    sources, homes = _sources(), _homes()
    wanted = [module for text in files for module in _roots(text, homes)]
    used: set[str] = set()
    while wanted:
        module = wanted.pop()
        if module in used or _path(module) not in sources:
            continue
        used.add(module)
        wanted += _imports(module)
    kept = {_path(module): sources[_path(module)] for module in used}
    kept["__init__.py"] = _names(sources["__init__.py"], homes, used)
    for folder in {str(Path(path).parent) for path in kept} - {"."}:
        kept[f"{folder}/__init__.py"] = sources[f"{folder}/__init__.py"]
    return {f"{_ROOT}/{path}": kept[path] for path in sorted(kept)}


@cache
def _sources() -> dict[str, str]:
    folder = Path(runtime.__path__[0])
    files = sorted(folder.rglob("*.py"))
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


def _path(module: str) -> str:
    return f"{module.replace('.', '/')}.py"


def _roots(text: str, homes: Mapping[str, str]) -> Iterator[str]:
    """The modules that a generated file names, or has the names of."""
    yield from _GIVEN.findall(text)
    for module, names in _IMPORT.findall(text):
        if module:
            yield module[1:]
        else:
            yield from (homes[name] for name in re.findall(r"\w+", names) if name in homes)


@cache
def _homes() -> dict[str, str]:
    """The runtime's own names, each with the module that it is in."""
    imports = _ITS_IMPORT.findall(_sources()["__init__.py"])
    return {name: module for module, names in imports for name in re.findall(r"\w+", names)}


@cache
def _imports(module: str) -> tuple[str, ...]:
    """What a module of the runtime imports or names of the others."""
    place, imports = module.split("."), []
    for node in ast.walk(ast.parse(_sources()[_path(module)])):
        if isinstance(node, ast.ImportFrom) and node.level:
            imports.append(".".join([*place[: -node.level], *filter(None, [node.module])]))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            imports += _NAMED.findall(node.value)
    return tuple(imports)


def _names(text: str, homes: Mapping[str, str], used: set[str]) -> str:
    """The runtime's `__init__` without the names of what is not there."""
    text = _ITS_IMPORT.sub(lambda line: line[0] if line[1] in used else "", text)
    gone = {name for name, module in homes.items() if module not in used}
    return _ITS_NAME.sub(lambda line: "" if line[1] in gone else line[0], text)
