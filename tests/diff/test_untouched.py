"""Which bodies of functions a checker need not read again for each package."""

from __future__ import annotations

import ast
from textwrap import dedent

import pytest

from aoaigen.migrate.code import Code, judged
from aoaigen.migrate.imports import imports
from aoaigen.migrate.untouched import untouched
from tests.official import ROOT

HEAD = "import re\nfrom aoai.v2024_06_01 import AzureOpenAI, models\n"

# what it shows: (code, first lines of the bodies that are passed over)
KINDS: dict[str, tuple[str, list[int]]] = {
    "a function of Python's own means": (
        "def f(a: str) -> str:\n    b = re.sub('x', 'y', a)\n    return b\n", [4],
    ),
    "a function that uses the package": ("def f() -> None:\n    AzureOpenAI()\n", []),
    "a function that uses what holds something of the package": (
        "c = AzureOpenAI()\nd = [c]\ndef f() -> None:\n    print(d)\n", [],
    ),
    "a function that calls one that has to do with the package": (
        "def f() -> AzureOpenAI:\n    return AzureOpenAI()\ndef g() -> None:\n    f()\n", [],
    ),
    "a parameter whose type holds something of the package": (
        "class A:\n    c: AzureOpenAI\ndef f(a: A) -> None:\n    print(a)\n", [],
    ),
    "a type in quotes": ("def f(a: 'AzureOpenAI') -> None:\n    print(a)\n", []),
    "a field that a method sets": (
        "class A:\n    def __init__(self) -> None:\n        self.c = AzureOpenAI()\n"
        "    def f(self) -> None:\n        print(self.c)\n"
        "    def g(self) -> int:\n        return 1\n", [9],
    ),
    "a local name like a field is none": (
        "class A:\n    a: models.ChatCompletion\ndef f(a: str) -> str:\n    return a\n", [6],
    ),
    "a base from elsewhere": (
        "from own import Base\nclass A(Base):\n    def f(self) -> None:\n        print(1)\n", [],
    ),
    "something imported from elsewhere within": (
        "def f() -> None:\n    from own import client\n    client.x()\n", [],
    ),
    "a generator": ("def f():\n    yield 1\n", []),
    "a body that sets a field": ("def f(a: list[int]) -> None:\n    a.x = 1\n", []),
    "a body that sets a global": ("def f() -> None:\n    global a\n    a = 1\n", []),
    "a body on the line of its name": ("def f() -> None: print(1)\n", []),
    "a pattern that asks for a field": (
        "class A:\n    c = AzureOpenAI()\ndef f(a: object) -> None:\n    match a:\n"
        "        case A(c=1):\n            print(a)\n", [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
def test_bodies_are_passed_over_that_no_package_has_to_do_with(name: str) -> None:
    text, expected = KINDS[name]
    tree = ast.parse(HEAD + text)
    assert [first for first, _ in untouched(tree, imports(ast.walk(tree)))] == expected


def test_nothing_is_passed_over_where_all_names_of_a_module_are_taken() -> None:
    tree = ast.parse("from own import *\ndef f() -> None:\n    print(1)\n")
    assert not list(untouched(tree, imports(ast.walk(tree))))


def test_lines_keep_their_places() -> None:
    text = HEAD + dedent('''\
        def f(a: str) -> str:
            """What
            it does."""
            return a + """
        """  # here
        b = AzureOpenAI()
        ''')
    code = Code(ROOT / "a.py", "a.py", text, "utf-8", ast.parse(text))
    lines = judged(code, {"aoai.v2024_06_01": "v1"}).splitlines()
    assert lines[2:] == [
        "def f(a: str) -> str:",
        "    assert False",
        "",
        "",
        "",
        "b = AzureOpenAI()",
    ]
    assert lines[1] == "from aoai.v1 import AzureOpenAI, models"


def test_types_in_comments_keep_all_bodies() -> None:
    text = "def f(a):\n    # type: (str) -> str\n    return a\n"
    assert judged(Code(ROOT / "a.py", "a.py", text, "utf-8", ast.parse(text)), {}) == text
