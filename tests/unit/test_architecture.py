"""Data goes one way: documents -> api -> names -> python -> write.  The imports prove it."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
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


class Tree(NamedTuple):
    """A package: its name, and the texts of its modules by their paths below it."""

    name: str
    texts: Mapping[str, str]

    def planted(self, module: str, text: str) -> Tree:
        """With more in one of the modules."""
        return Tree(self.name, {**self.texts, module: f"{self.texts.get(module, '')}\n{text}\n"})


@cache
def tree(root: Path) -> Tree:
    files = sorted(root.rglob("*.py"))
    return Tree(root.name, {f.relative_to(root).as_posix(): f.read_text("utf-8") for f in files})


class Facts(NamedTuple):
    """What a file imports (of Python, or level, module and name), calls, and names itself.

    classes: without the underscore in front, which tells no two things apart
    """

    imports: tuple[str | tuple[int, str, str], ...]
    calls: tuple[tuple[int, str], ...]
    names: frozenset[str]
    classes: tuple[str, ...]


@cache
def facts(text: str) -> Facts:
    """By the text, since what is planted changes one of all files."""
    imported: list[str | tuple[int, str, str]] = []
    called: list[tuple[int, str]] = []
    named: set[str] = set()
    defined: list[str] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            imported += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            imported += [(node.level, node.module or "", alias.name) for alias in node.names]
        elif isinstance(node, ast.Call):
            called.append((node.lineno, _called(node)))
        elif name := _named(node):
            named.add(name)
            defined += [name.lstrip("_")] if isinstance(node, ast.ClassDef) else []
    return Facts(tuple(imported), tuple(called), frozenset(named), tuple(defined))


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _named(node: ast.AST) -> str:
    """The variable, argument, attribute, function or class that a part of a module names."""
    if isinstance(node, (ast.Name, ast.Attribute)) and not isinstance(node.ctx, ast.Load):
        return node.id if isinstance(node, ast.Name) else node.attr
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return node.name
    return node.arg if isinstance(node, ast.arg) else ""


def modules(whole: Tree) -> Iterator[tuple[str, list[str]]]:
    """Path below the root, and dotted names of all imports, of every module."""
    for path, text in whole.texts.items():
        package = (whole.name, *path.split("/")[:-1])
        yield path, [_dotted(each, package) for each in facts(text).imports]


def _dotted(imported: str | tuple[int, str, str], package: tuple[str, ...]) -> str:
    if isinstance(imported, str):
        return imported
    level, module, name = imported
    base = package[: len(package) - level + 1] if level else ()
    return f"{'.'.join((*base, module)).rstrip('.')}.{name}"


def part_of(name: str) -> str:
    """The part that a module belongs to."""
    return name.partition("/")[0].removesuffix(".py")


def backwards(whole: Tree) -> list[str]:
    """Imports of the generator that go against the flow."""
    faults = []
    for name, imported in modules(whole):
        part = part_of(name)
        if part not in MAY_IMPORT:
            faults.append(f"{name}: say in MAY_IMPORT what it may import")
            continue
        for target in imported:
            top, _, inner = target.partition(".")
            if top == whole.name:
                faults += [f"{name} imports {inner}"] if not _allowed(part, inner) else []
            elif not (_known(top) if part == "runtime" else part in ONLY_IN.get(top, (part,))):
                faults.append(f"{name} imports {target}")
    return faults


def _allowed(part: str, target: str) -> bool:
    allowed = {part, *MAY_IMPORT[part]}
    return any(target == known or target.startswith(f"{known}.") for known in allowed)


def _known(top: str) -> bool:
    return top in sys.stdlib_module_names or top in LIBRARIES


def _file_of(whole: Tree, target: str) -> str | None:
    """The module that defines a dotted name."""
    parts = target.split(".")[1:]
    places = ("/".join(parts[:length]) for length in (len(parts), len(parts) - 1))
    files = (f"{at}{end}".lstrip("/") for at in places for end in (".py", "/__init__.py"))
    return next((file for file in files if file in whole.texts), None)


def arrows(whole: Tree) -> dict[str, set[str]]:
    """The other files of the tree that each imports."""
    return {
        name: {file for t in imported if _of(whole, t) and (file := _file_of(whole, t))} - {name}
        for name, imported in modules(whole)
    }


def _of(whole: Tree, target: str) -> bool:
    return target.partition(".")[0] == whole.name


def circles(whole: Tree) -> list[set[str]]:
    """Files that import each other, if over others, inside of functions or for types alone."""
    direct = arrows(whole)
    reached = {name: _reached(direct, name) for name in direct}
    there = [name for name in direct if name in reached[name]]
    groups = ({b for b in reached[a] if a in reached[b]} for a in there)
    return [each for i, each in enumerate(groups) if min(each) == there[i]]


def libraries(whole: Tree, start: str) -> set[str]:
    """What is not the tree's among all that a type checker reads for one file."""
    read = {start} | _reached(arrows(whole), start)
    known = dict(modules(whole))
    return {target.partition(".")[0] for name in read for target in known[name]} - {whole.name}


def _reached(direct: dict[str, set[str]], start: str) -> set[str]:
    reached: set[str] = set()
    queue = [start]
    while queue:
        new = direct[queue.pop()] - reached
        reached |= new
        queue += new
    return reached


def calls(whole: Tree, names: set[str], exempt: tuple[str, ...]) -> list[str]:
    """Calls of functions or methods with these names, outside of the exempt modules."""
    return [
        f"{name}:{line} calls {called}"
        for name, text in whole.texts.items()
        if name not in exempt and part_of(name) != "runtime"
        for line, called in facts(text).calls
        if called in names
    ]


def foreign(whole: Tree) -> list[str]:
    """Imports of generated code that lead out of its package, the runtime and the libraries."""
    faults = []
    for name, imported in modules(whole):
        package = name.partition("/")[0]
        for target in imported:
            top, _, inner = target.partition(".")
            if top == whole.name:
                first = inner.partition(".")[0]
                common = package == "__init__.py" and first in ("models", "types")
                inside = common or first in ("_runtime", package)
                inside &= package != "_runtime" or first == package
                faults += [] if inside else [f"{name} imports {target}"]
            elif not _known(top):
                faults.append(f"{name} imports {target}")
    return faults


def test_no_import_of_the_generator_runs_backwards() -> None:
    assert backwards(tree(GENERATOR)) == []


WAITING = {"aiohttp", "asyncio", "requests", "socket", "threading", "urllib3", "yarl"}
RUNTIME_ROOMS = {
    "core": ("core",),
    "sync": ("core", "sync"),
    "aio": ("core", "aio"),
}
"""Rooms of the runtime that serve any API, and those that each may import from; the others are
OpenAI's or Azure's."""


def misplaced(whole: Tree) -> list[str]:
    """Imports of the runtime's files that lead from one room into one that it must not know."""
    faults = []
    for name, imported in modules(whole):
        room = part_of(name)
        for target in imported:
            top, _, inner = target.partition(".")
            if room == "core" and top in WAITING:
                faults.append(f"{name} imports {target}")
            there = inner.partition(".")[0]
            into = _of(whole, target) and f"{there}/__init__.py" in whole.texts
            if into and there not in RUNTIME_ROOMS.get(room, (there,)):
                faults.append(f"{name} imports {inner}")
    return faults


def test_the_core_waits_for_nothing_and_the_rooms_of_the_runtime_keep_apart() -> None:
    assert misplaced(tree(GENERATOR / "runtime")) == []


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("core/sending.py", "import asyncio"),
        ("core/sending.py", "from ..sync.driver import BlockingDriver"),
        ("sync/stream.py", "from ..aio.stream import AsyncStream"),
        ("aio/stream.py", "from ..azure.chat import ChatAnswer"),
    ],
)
def test_a_planted_import_between_rooms_is_found(module: str, line: str) -> None:
    assert len(misplaced(tree(GENERATOR / "runtime").planted(module, line))) == 1


def doubled(whole: Tree) -> dict[str, list[str]]:
    """Names that several classes have, and where."""
    places: dict[str, list[str]] = {}
    for path, text in whole.texts.items():
        for name in facts(text).classes:
            places.setdefault(name, []).append(path)
    return {name: paths for name, paths in places.items() if len(paths) > 1}


def test_no_two_classes_have_one_name() -> None:
    assert doubled(tree(GENERATOR)) == {}


def test_a_planted_class_of_a_name_that_is_taken_is_found() -> None:
    planted = tree(GENERATOR).planted("write.py", "class _Operation: ...")
    assert doubled(planted) == {"Operation": ["runtime/core/operation.py", "write.py"]}


WORDS = {"found", "own", "said", "told"}
"""None of these says what a thing is."""


def worded(whole: Tree) -> list[str]:
    """Modules and names in them that have one of the WORDS in them."""
    return [
        f"{path}: {name}"
        for path, text in whole.texts.items()
        for name in sorted({Path(path).stem, *facts(text).names})
        if WORDS & set(name.lower().split("_"))
    ]


def test_names_say_what_things_are() -> None:
    assert worded(tree(GENERATOR)) == []


@pytest.mark.parametrize(
    "text",
    ["found = 1", "def f(own): ...", "self.told = 1", "class Said: ...", "for _own in (): ..."],
)
def test_a_planted_word_is_found(text: str) -> None:
    assert len(worded(Tree("planted", {"planted.py": text}))) == 1


def test_only_the_writers_touch_the_disk() -> None:
    assert calls(tree(GENERATOR), WRITING, WRITERS) == []


def test_only_the_command_line_prints() -> None:
    assert calls(tree(GENERATOR), {"print", "echo", "secho"}, PRINTERS) == []


def test_generated_code_imports_itself_the_runtime_and_its_libraries_only() -> None:
    """But for what makes `python -m aoai` the command."""
    assert foreign(tree(GENERATED)) == ["__main__.py imports aoaigen.__main__.main"]


def test_no_file_of_the_generator_leads_back_to_itself() -> None:
    assert circles(tree(GENERATOR)) == []


def test_checking_a_program_reads_no_library_that_it_may_do_without() -> None:
    """Each of these takes a type checker longer than all of a client."""
    found = libraries(tree(GENERATED), "v2024_10_21/__init__.py")
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
def test_a_planted_circle_is_found(module: str, line: str, circle: set[str]) -> None:
    planted = tree(GENERATOR).planted(module, f"def planted():\n    {line}")
    assert any(circle <= each for each in circles(planted))


@pytest.mark.parametrize(
    ("module", "line", "complaint"),
    [
        ("python/package.py", "from ..documents import read", "imports documents.read"),
        ("python/feed.py", "import aoaigen.documents.read", "imports documents.read"),
        ("diff/__init__.py", "from ..python.feed import Feed", "imports python.feed.Feed"),
        ("runtime/__init__.py", "from ..names.words import snake", "imports names.words.snake"),
        ("runtime/__init__.py", "import jinja2", "imports jinja2"),
        ("api/ir.py", "from .. import python", "imports python"),
        ("python/render.py", "from ..write import manifest", "imports write.manifest"),
        (
            "documents/refs.py",
            "import datamodel_code_generator",
            "imports datamodel_code_generator",
        ),
        ("pipeline.py", "from .cli.main import cli", "imports cli.main.cli"),
    ],
)
def test_a_planted_import_is_found(module: str, line: str, complaint: str) -> None:
    planted = tree(GENERATOR).planted(module, f"def planted():\n    {line}")
    assert backwards(planted) == [f"{module} {complaint}"]


def test_a_new_part_must_say_what_it_may_import() -> None:
    complaint = "extra.py: say in MAY_IMPORT what it may import"
    assert backwards(Tree("aoaigen", {"extra.py": ""})) == [complaint]


@pytest.mark.parametrize(
    ("module", "line"),
    [("python/feed.py", "print(1)"), ("python/render.py", "path.write_text('')")],
)
def test_a_planted_call_is_found(module: str, line: str) -> None:
    name = line.partition("(")[0].rpartition(".")[2]
    (complaint,) = calls(Tree("aoaigen", {module: line}), {"print", *WRITING}, WRITERS)
    assert complaint == f"{module}:1 calls {name}"


@pytest.mark.parametrize(
    "line", ["import aoaigen", "from ..v2022_12_01 import models", "import yaml"]
)
def test_a_planted_import_of_generated_code_is_found(line: str) -> None:
    lawful = "from .._runtime import Model\nimport requests\n"
    package = Tree("aoai", {"v2024_10_21/models.py": lawful})
    assert foreign(package) == []
    assert len(foreign(package.planted("v2024_10_21/_client.py", line))) == 1
