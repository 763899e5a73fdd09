"""Code in the texts of a document does not run, and is nowhere but inside of string literals."""

from __future__ import annotations

import ast
import io
import json
import subprocess
import sys
import tokenize
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aoaigen.api.history import History
from aoaigen.documents.shapes import SHAPES, walk
from aoaigen.interfaces import users_interfaces
from aoaigen.pipeline import Order, generate_package
from aoaigen.python.feed import document as fed
from aoaigen.python.feed import shape
from aoaigen.python.package import version_view
from tests.hostile import planting
from tests.official import ROOT

MARK = "evil.run("
"""What no name can be: where this is in a module, a text is."""

CODE = f"__import__('evil').{MARK}) or {MARK})"
PLANTS = {
    "double quotes": f'"""\n{CODE}\n"""',
    "single quotes": f"'''\n{CODE}\n'''",
    "one quote": f"'); {CODE} #",
    "one double quote": f'"); {CODE} #"',
    "bracket": f"']]), {CODE}, (['",
    "backslashes": f'\\"\\"\\"\n{CODE}\n\\',
    "escaped quote": f"\\'\n{CODE} #\\\\'\\",
    "named character": f"\\N{{DASH}} \\x41 \\u0041 {CODE}\\",
    "line ends": CODE.join(("a\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c", "")),
    "indented": f"a:\n        {CODE}\n    {CODE}",
    "template": f"{{{{ ''.__class__ }}}}{{% raw %}}{{# {CODE} #}}\n# {CODE}",
    "format": f"%s %(x)s {{0.__class__}} ${{x}} {CODE}",
    "bidi": f"\u202e\u2066 {CODE} \u2069\ufeff",
    "comment": f"# type: ignore\n# -*- coding: utf-7 -*-\n{CODE}",
    "future": f"from __future__ import braces\n{CODE}",
    "markup": f"<script>{CODE}</script> ]]> --> `{CODE}` [x](javascript:{CODE})",
    "nul and others": f"\x00\x1b[2J\x7f{CODE}",
}

PROGRAM = """
import importlib, pathlib, pkgutil, sys
import shop
from shop._runtime.core.typeexpr import compile_type
names = [m.name for m in pkgutil.walk_packages(shop.__path__, "shop.")]
modules = [importlib.import_module(name) for name in names]
evaluated = 0
for module in modules:
    for operation in [o for o in vars(module).values() if type(o).__name__ == "Operation"]:
        for _, _, expression in operation.answers:
            compile_type(expression, vars(shop.models))
            evaluated += "Literal" in expression
    for cls in [c for c in vars(module).values() if isinstance(c, type)]:
        if issubclass(cls, shop.View) and cls is not shop.View:
            view = cls({})
            [getattr(view, name, None) for name in dir(view)]
print(evaluated)
"""
"""Imports everything, reads every field and understands every type, as the first calls would."""


@pytest.mark.parametrize("build", [planting.openapi3, planting.swagger2])
def test_the_text_is_in_every_text_field_of_the_document(build: Callable[[str], Any]) -> None:
    usual = {"application/json", "host", "value"}
    assert set(planting.without_text(build("TEXT"), "TEXT")) <= usual


def test_the_document_has_every_kind_of_object() -> None:
    found = {kind for kind, _, _ in walk(planting.openapi3("TEXT"))}
    assert found == set(SHAPES) | {"reference"}


CASES = [(planting.openapi3, name) for name in PLANTS]
CASES += [(planting.swagger2, name) for name in ("double quotes", "backslashes", "line ends")]


@pytest.mark.parametrize(("build", "name"), CASES)
def test_planted_code_is_text_and_does_not_run(
    build: Callable[[str], Any], name: str, tmp_path: Path
) -> None:
    document = tmp_path / "document.json"
    document.write_text(json.dumps(build(PLANTS[name])), "utf-8")
    (tmp_path / "evil.py").write_text(
        "import pathlib\ndef run(*a):\n    pathlib.Path('it-ran').touch()\nrun()\n"
    )
    made = generate_package(Order((document,), "shop", tmp_path), ROOT / "templates", _silent)
    assert made.folder is not None
    assert made.operations > 0
    modules = [*made.folder.rglob("*.py")]
    assert any(MARK in module.read_text("utf-8") for module in modules)
    for module in modules:
        source = module.read_text("utf-8")
        assert MARK not in "".join(_code(source)), module
        assert not {"evil", "__import__"} & _names(ast.parse(source)), module
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > 0
    assert not (tmp_path / "it-ran").exists()


def test_no_text_of_a_document_gets_to_the_emitter_of_types(tmp_path: Path) -> None:
    document = tmp_path / "document.json"
    document.write_text(json.dumps(planting.openapi3("planted")), "utf-8")
    found = users_interfaces((document,), None)
    (api,) = found.apis.values()
    view = version_view(api, History([api]))
    for definitions in (view.types, view.models):
        shapes = {shape(kind, {}): f"f{number}" for number, kind in enumerate(definitions.kinds)}
        assert len(shapes) > 5
        assert "planted" not in repr(fed(shapes)).lower()


def _silent(done: str, number: int, count: int) -> None:
    """No progress is shown."""


def _code(source: str) -> list[str]:
    """The source but for its string literals: names, operators and comments."""
    tokens = tokenize.generate_tokens(io.StringIO(source, newline="").readline)
    return [token.string for token in tokens if token.type != tokenize.STRING]


def _names(tree: ast.Module) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
