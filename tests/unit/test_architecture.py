"""Data goes one way: documents -> api -> names -> python -> write.  The imports prove it."""

from __future__ import annotations

import ast
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.official import ROOT

GENERATOR = ROOT / "generator" / "aoaigen"
GENERATED = ROOT / "generated" / "aoai"

MAY_IMPORT = {
    "plain": set(),
    "problems": {"plain"},
    "packed": {"problems"},
    "home": {"packed", "problems"},
    "templating": {"plain", "problems"},
    "write": {"problems"},
    "documents": {"home", "problems"},
    "api": {"documents", "problems", "runtime"},
    "names": {"api", "runtime"},
    "python": {"api", "home", "names", "problems", "runtime", "templating"},
    "diff": {"api", "plain", "problems", "templating"},
    "migrate": {"api", "diff", "home", "names", "plain", "problems"},
    "interfaces": {"api", "documents", "home", "names", "problems"},
    "fingerprints": {"api", "documents", "home", "runtime"},
    "pipeline": {
        "api",
        "documents",
        "fingerprints",
        "home",
        "interfaces",
        "names",
        "problems",
        "python",
        "write",
    },
    "runtime": set(),
    "cli": {
        *("__version__", "diff", "documents", "home", "migrate", "names"),
        *("interfaces", "pipeline", "plain", "problems"),
    },
    "__main__": {"cli"},
    "__init__": set(),
}
"""Which part of the generator may import which; a part may always import itself."""

ONLY_IN = {
    "black": ("python",),
    "click": ("cli",),
    "datamodel_code_generator": ("python",),
    "jinja2": ("templating",),
    "rich": ("cli",),
    "yaml": ("documents",),
}
"""The parts that know these."""

WRITERS = (
    *("write.py", "packed.py", "documents/store.py", "documents/fetched.py"),
    *("migrate/remembered.py", "migrate/typecheck.py"),
)
"""The output, a wheel's documents, the facts of `aoai add`, and the code that a checker judges."""

PRINTERS = ("cli/output.py", "cli/main.py", "cli/compare.py", "cli/printing.py", "__main__.py")
WRITING = {"write_text", "write_bytes", "mkdir", "touch", "unlink", "rmtree", "mkstemp", "rename"}

LIBRARIES = {"aiohttp", "certifi", "multidict", "openai", "opentelemetry", "orjson"} | {
    *("pydantic", "pydantic_core", "requests", "tiktoken", "typing_extensions", "urllib3"),
    *("websockets", "yarl"),
}
"""What generated code may import beside the standard library; only the runtime knows them all."""


class Facts(NamedTuple):
    """What a file imports (of Python, or level, module and name) and calls (line and name)."""

    imports: tuple[str | tuple[int, str, str], ...]
    calls: tuple[tuple[int, str], ...]


@cache
def facts(text: str) -> Facts:
    """By the text, since what is planted into a copy of all files changes one of them."""
    imported: list[str | tuple[int, str, str]] = []
    called: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            imported += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            imported += [(node.level, node.module or "", alias.name) for alias in node.names]
        elif isinstance(node, ast.Call):
            called.append((node.lineno, _called(node)))
    return Facts(tuple(imported), tuple(called))


def imports(path: Path, package: tuple[str, ...]) -> Iterator[str]:
    """Dotted names of everything that a module imports; `package` is the one it is in."""
    for found in facts(path.read_text("utf-8")).imports:
        if isinstance(found, str):
            yield found
            continue
        level, module, name = found
        base = package[: len(package) - level + 1] if level else ()
        yield f"{'.'.join((*base, module)).rstrip('.')}.{name}"


def modules(root: Path) -> Iterator[tuple[str, Path, list[str]]]:
    """Path below the root, file, and imports of every module."""
    for path in sorted(root.rglob("*.py")):
        below = path.relative_to(root)
        yield below.as_posix(), path, list(imports(path, (root.name, *below.parts[:-1])))


def part_of(name: str) -> str:
    """The part that a module belongs to."""
    return name.partition("/")[0].removesuffix(".py")


def backwards(root: Path) -> list[str]:
    """Imports of the generator that go against the flow."""
    found = []
    for name, _, imported in modules(root):
        part = part_of(name)
        if part not in MAY_IMPORT:
            found.append(f"{name}: say in MAY_IMPORT what it may import")
            continue
        for target in imported:
            top, _, inner = target.partition(".")
            if top == root.name:
                found += [f"{name} imports {inner}"] if not _allowed(part, inner) else []
            elif not (_known(top) if part == "runtime" else part in ONLY_IN.get(top, (part,))):
                found.append(f"{name} imports {target}")
    return found


def _allowed(part: str, target: str) -> bool:
    allowed = {part, *MAY_IMPORT[part]}
    return any(target == known or target.startswith(f"{known}.") for known in allowed)


def _known(top: str) -> bool:
    return top in sys.stdlib_module_names or top in LIBRARIES


def _file_of(root: Path, target: str) -> str | None:
    """The module that defines a dotted name."""
    parts = target.split(".")
    for length in (len(parts), len(parts) - 1):
        path = root.parent.joinpath(*parts[:length])
        for file in (path.with_suffix(".py"), path / "__init__.py"):
            if file.is_file():
                return file.relative_to(root).as_posix()
    return None


def circles(root: Path) -> list[set[str]]:
    """Files that import each other, if over others, inside of functions or for types alone."""
    arrows: dict[str, set[str]] = {}
    for name, _, imported in modules(root):
        found = {_file_of(root, t) for t in imported if t.partition(".")[0] == root.name}
        arrows[name] = {file for file in found if file and file != name}
    reached = {name: _reached(arrows, name) for name in arrows}
    there = [name for name in arrows if name in reached[name]]
    found = ({b for b in reached[a] if a in reached[b]} for a in there)
    return [each for i, each in enumerate(found) if min(each) == there[i]]


def libraries(root: Path, start: str) -> set[str]:
    """What is not the root's among all that a type checker reads for one file."""
    known = {name: imported for name, _, imported in modules(root)}
    own = {
        name: {file for t in imported if (file := t.startswith(root.name) and _file_of(root, t))}
        for name, imported in known.items()
    }
    read = {start} | _reached({name: {f for f in to if f} for name, to in own.items()}, start)
    return {target.partition(".")[0] for name in read for target in known[name]} - {root.name}


def _reached(arrows: dict[str, set[str]], start: str) -> set[str]:
    found: set[str] = set()
    queue = [start]
    while queue:
        new = arrows[queue.pop()] - found
        found |= new
        queue += new
    return found


def calls(root: Path, names: set[str], exempt: tuple[str, ...]) -> list[str]:
    """Calls of functions or methods with these names, outside of the exempt modules."""
    found = []
    for name, path, _ in modules(root):
        if name in exempt or part_of(name) == "runtime":
            continue
        for line, called in facts(path.read_text("utf-8")).calls:
            if called in names:
                found.append(f"{name}:{line} calls {called}")
    return found


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def foreign(root: Path) -> list[str]:
    """Imports of generated code that lead out of its package, the runtime and the libraries."""
    found = []
    for name, _, imported in modules(root):
        own = name.partition("/")[0]
        for target in imported:
            top, _, inner = target.partition(".")
            if top == root.name:
                first = inner.partition(".")[0]
                common = own == "__init__.py" and first in ("models", "types")
                inside = common or first in ("_runtime", own)
                inside &= own != "_runtime" or first == own
                found += [] if inside else [f"{name} imports {target}"]
            elif not _known(top):
                found.append(f"{name} imports {target}")
    return found


def test_no_import_of_the_generator_runs_backwards() -> None:
    assert backwards(GENERATOR) == []


WAITING = {"aiohttp", "asyncio", "requests", "socket", "threading", "urllib3", "yarl"}
RUNTIME_ROOMS = {
    "core": ("core",),
    "sync": ("core", "sync"),
    "aio": ("core", "aio"),
}
"""Rooms of the runtime that serve any API, and those that each may import from; the others are
OpenAI's or Azure's."""


def misplaced(root: Path) -> list[str]:
    """Imports of the runtime's files that lead from one room into one that it must not know."""
    found = []
    for name, _, imported in modules(root):
        room = part_of(name)
        for target in imported:
            top, _, inner = target.partition(".")
            if room == "core" and top in WAITING:
                found.append(f"{name} imports {target}")
            there = inner.partition(".")[0]
            into = top == root.name and (root / there).is_dir()
            if into and there not in RUNTIME_ROOMS.get(room, (there,)):
                found.append(f"{name} imports {inner}")
    return found


def test_the_core_waits_for_nothing_and_the_rooms_of_the_runtime_keep_apart() -> None:
    assert misplaced(GENERATOR / "runtime") == []


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("core/sending.py", "import asyncio"),
        ("core/sending.py", "from ..sync.driver import BlockingDriver"),
        ("sync/stream.py", "from ..aio.stream import AsyncStream"),
        ("aio/stream.py", "from ..azure.chat import ChatAnswer"),
    ],
)
def test_a_planted_import_between_rooms_is_found(tmp_path: Path, module: str, line: str) -> None:
    copy = Path(shutil.copytree(GENERATOR / "runtime", tmp_path / "runtime"))
    (copy / module).write_text(f"{(copy / module).read_text('utf-8')}\n{line}\n", "utf-8")
    assert len(set(misplaced(copy)) - set(misplaced(GENERATOR / "runtime"))) == 1


def classes(root: Path) -> list[str]:
    """Names of all classes; an underscore in front tells no two things apart."""
    trees = (ast.parse(path.read_text("utf-8")) for path in root.rglob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    return [node.name.lstrip("_") for node in nodes if isinstance(node, ast.ClassDef)]


def test_no_two_classes_of_the_runtime_have_one_name() -> None:
    names = classes(GENERATOR / "runtime")
    assert [name for name, count in Counter(names).items() if count > 1] == []


WORDS = {"found", "own", "said", "told"}
"""None of these says what a thing is."""


def worded(root: Path) -> set[str]:
    """Modules and names in them that have one of the WORDS in them."""
    named = set()
    for path in root.rglob("*.py"):
        module = path.relative_to(root).with_suffix("").as_posix()
        names = {module.rpartition("/")[2], *identifiers(path.read_text("utf-8"))}
        named |= {f"{module}: {name}" for name in names if WORDS & set(name.lower().split("_"))}
    return named


def identifiers(text: str) -> Iterator[str]:
    """What a module names itself: variables, arguments, attributes, functions, classes."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
            yield node.attr
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name


def test_names_say_what_things_are() -> None:
    elsewhere = ("diff/", "migrate/", "runtime/")
    assert {name for name in worded(GENERATOR) if not name.startswith(elsewhere)} == set()


@pytest.mark.parametrize(
    "text",
    ["found = 1", "def f(own): ...", "self.told = 1", "class Said: ...", "for _own in (): ..."],
)
def test_a_planted_word_is_found(tmp_path: Path, text: str) -> None:
    (tmp_path / "planted.py").write_text(text, "utf-8")
    assert len(worded(tmp_path)) == 1


def test_only_the_writers_touch_the_disk() -> None:
    assert calls(GENERATOR, WRITING, WRITERS) == []


def test_only_the_command_line_prints() -> None:
    assert calls(GENERATOR, {"print", "echo", "secho"}, PRINTERS) == []


def test_generated_code_imports_itself_the_runtime_and_its_libraries_only() -> None:
    """But for what makes `python -m aoai` the command."""
    assert foreign(GENERATED) == ["__main__.py imports aoaigen.__main__.main"]


def test_no_file_of_the_generator_leads_back_to_itself() -> None:
    assert circles(GENERATOR) == []


def test_checking_a_program_reads_no_library_that_it_may_do_without() -> None:
    """Each of these takes a type checker longer than all of a client."""
    found = libraries(GENERATED, "v2024_10_21/__init__.py")
    assert "requests" in found
    assert not found & {"aiohttp", "multidict", "openai", "pydantic", "websockets", "yarl"}


@pytest.mark.parametrize(
    ("module", "line", "circle"),
    [
        ("api/ir.py", "from .schemas import SchemaBuilder", {"api/ir.py", "api/schemas.py"}),
        ("names/words.py", "from .classes import Classes", {"names/words.py", "names/classes.py"}),
        ("write.py", "from . import pipeline", {"write.py", "pipeline.py"}),
        (
            "runtime/core/errors.py",
            "from .request import Request",
            {"runtime/core/errors.py", "runtime/core/request.py"},
        ),
        (
            "runtime/core/record.py",
            "from .view import View",
            {"runtime/core/record.py", "runtime/core/view.py"},
        ),
    ],
)
def test_a_planted_circle_is_found(
    tmp_path: Path, module: str, line: str, circle: set[str]
) -> None:
    copy = Path(shutil.copytree(GENERATOR, tmp_path / "aoaigen"))
    planted = copy / module
    planted.write_text(f"{planted.read_text('utf-8')}\n\ndef planted():\n    {line}\n", "utf-8")
    assert any(circle <= found for found in circles(copy))


@pytest.mark.parametrize(
    ("module", "line", "complaint"),
    [
        ("python/package.py", "from ..documents import read", "imports documents.read"),
        ("python/feed.py", "import aoaigen.documents.read", "imports documents.read"),
        ("diff/__init__.py", "from ..python.feed import Feed", "imports python.feed.Feed"),
        ("runtime/__init__.py", "from ..names.words import snake", "imports names.words.snake"),
        ("runtime/__init__.py", "import jinja2", "imports jinja2"),
        ("api/ir.py", "from .. import python", "imports python"),
        ("python/render.py", "from ..write import digest", "imports write.digest"),
        (
            "documents/refs.py",
            "import datamodel_code_generator",
            "imports datamodel_code_generator",
        ),
        ("pipeline.py", "from .cli.main import cli", "imports cli.main.cli"),
    ],
)
def test_a_planted_import_is_found(tmp_path: Path, module: str, line: str, complaint: str) -> None:
    copy = Path(shutil.copytree(GENERATOR, tmp_path / "aoaigen"))
    planted = copy / module
    planted.write_text(f"{planted.read_text('utf-8')}\n\ndef planted():\n    {line}\n", "utf-8")
    assert set(backwards(copy)) - set(backwards(GENERATOR)) == {f"{module} {complaint}"}


def test_a_new_part_must_say_what_it_may_import(tmp_path: Path) -> None:
    (tmp_path / "extra.py").write_text("")
    assert backwards(tmp_path) == ["extra.py: say in MAY_IMPORT what it may import"]


@pytest.mark.parametrize(
    ("module", "line"),
    [("python/feed.py", "print(1)"), ("python/render.py", "path.write_text('')")],
)
def test_a_planted_call_is_found(tmp_path: Path, module: str, line: str) -> None:
    copy = Path(shutil.copytree(GENERATOR, tmp_path / "aoaigen"))
    (copy / module).write_text(f"{line}\n", "utf-8")
    name = line.partition("(")[0].rpartition(".")[2]
    assert f"{module}:1 calls {name}" in calls(copy, {"print", *WRITING}, (*WRITERS, *PRINTERS))


@pytest.mark.parametrize(
    "line", ["import aoaigen", "from ..v2022_12_01 import models", "import yaml"]
)
def test_a_planted_import_of_generated_code_is_found(tmp_path: Path, line: str) -> None:
    package = tmp_path / "aoai" / "v2024_10_21"
    package.mkdir(parents=True)
    (package / "models.py").write_text("from .._runtime import Model\nimport requests\n")
    assert foreign(tmp_path / "aoai") == []
    (package / "_client.py").write_text(f"{line}\n")
    assert len(foreign(tmp_path / "aoai")) == 1
