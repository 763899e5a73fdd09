"""That nothing breaks is said only where it is known; what is not known is named."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.diff.command import aoai, checkout_of

Program: TypeAlias = "tuple[dict[str, str], list[int], list[int]]"

OLD, NEW = "2023-05-15", "2024-02-01"
CLIENT = "from aoai.v2023_05_15 import AzureOpenAI\nclient = AzureOpenAI()\n"
ASK = 'client.chat.completions.create("d", messages='
THEIRS = 'from openai import AzureOpenAI\nclient = AzureOpenAI(api_version="2024-10-21")\n'

# name: (files, lines that break, lines that cannot be told), from OLD to NEW
OURS: dict[str, Program] = {
    "messages in a variable": (
        {"a.py": f'{CLIENT}m = [{{"role": "user", "content": "x", "name": "b"}}]\n{ASK}m)\n'},
        [], [4],
    ),
    "messages of any type": (
        {"a.py": f"{CLIENT}import json\nm = json.loads('[]')\n{ASK}m)\n"}, [], [5],
    ),
    "a value of any type in a message": (
        {"a.py": f'{CLIENT}def ask(q):\n    {ASK}[{{"role": "user", "content": q}}])\n'},
        [], [4],
    ),
    "arguments in a dict": (
        {"a.py": f'{CLIENT}import json\nbody = json.loads("")\n{ASK}[], **body)\n'}, [], [5],
    ),
    "a client without a type": (
        {"a.py": f"{CLIENT}def ask(c):\n    c.chat.completions.create('d', messages=[])\n"},
        [], [4],
    ),
    "code that a checker passes over": (
        {"a.py": f"import sys\n{CLIENT}if sys.platform == 'atari':\n    {ASK}[])\n"}, [], [5],
    ),
    "another library's method of that name": (
        {"a.py": f"import boto\n{CLIENT}s = boto.session()\ns.files.create(x=1)\n"}, [], [],
    ),
    "a method by another name": (
        {"a.py": f'{CLIENT}f = client.chat.completions.create\n'
                 'f("d", messages=[{"role": "user", "content": "x", "name": "b"}])\n'},
        [4], [],
    ),
    "two calls on one line": (
        {"a.py": f"{CLIENT}a, b = [{ASK}[]), {ASK}[])]\n"}, [], [],
    ),
    "two calls on one line, one of them wrong": (
        {"a.py": f"{CLIENT}a = [{ASK}[]), f'{{{ASK}[])}}', "
                 f'{ASK}[{{"role": "user", "content": "é", "name": "b"}}])]\n'}, [3], [],
    ),
    "an operation that does not change": (
        {"a.py": f"{CLIENT}def ask(c, **more):\n    c.files.delete('x', **more)\n"}, [], [],
    ),
    "a client of another module": (
        {"made_ours.py": CLIENT, "a.py": "from made_ours import client\n\n"
         f'{ASK}[{{"role": "user", "content": "x", "name": "b"}}])\n'},
        [3], [],
    ),
}  # fmt: skip

# the same for openai-python, from 2024-10-21 to 2024-02-01
OPENAI: dict[str, Program] = {
    "raw, parsed and aliased calls": (
        {"a.py": f"{THEIRS}c = client.chat.completions\n"
                 "c.with_raw_response.create(messages=[], max_completion_tokens=3)\n"
                 "client.beta.chat.completions.parse(messages=[], parallel_tool_calls=True)\n"},
        [4, 5], [],
    ),
    "a field of extra_body": (
        {"a.py": f"{THEIRS}client.chat.completions.create(messages=[],"
                 " extra_body={'max_completion_tokens': 3})\n"},
        [3], [],
    ),
    "a value of an open list": (
        {"a.py": f"{THEIRS}client.chat.completions.create(messages=[],"
                 " response_format={'type': 'json_schema'})\n"},
        [], [3],
    ),
    "another library's method": (
        {"a.py": f"from shop import session\n{THEIRS}session.files.create(owner=3)\n"}, [], [],
    ),
    "a client of another module": (
        {"made.py": THEIRS, "a.py": "from made import client\n\n"
         "client.chat.completions.create(messages=[], max_completion_tokens=3)\n"},
        [3], [],
    ),
}  # fmt: skip


Lines: TypeAlias = "dict[str, tuple[list[int], list[int]]]"


def judged(programs: Mapping[str, Program], folder: Path, old: str, new: str) -> Lines:
    """Where each program breaks and where it cannot be told; all of them are judged together."""
    names = {name.replace(" ", "_").replace("'", "_"): name for name in programs}
    for stem, name in names.items():
        for file, text in programs[name][0].items():
            (folder / (f"{stem}.py" if file == "a.py" else file)).write_text(text)
    told: dict[str, Any] = json.loads(aoai("migrate", old, new, folder, "--format", "json").stdout)

    def lines(key: str, stem: str) -> list[int]:
        return sorted({one["line"] for one in told[key] if Path(one["file"]).stem == stem})

    return {name: (lines("breaks", stem), lines("unknown", stem)) for stem, name in names.items()}


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Lines:
    return judged(OURS, tmp_path_factory.mktemp("ours"), OLD, NEW)


@pytest.fixture(scope="module")
def openai_s(tmp_path_factory: pytest.TempPathFactory) -> Lines:
    return judged(OPENAI, tmp_path_factory.mktemp("openai"), "2024-10-21", "2024-02-01")


@pytest.mark.parametrize("name", OURS)
def test_what_breaks_and_what_cannot_be_told_of_our_clients(name: str, ours: Lines) -> None:
    assert ours[name] == OURS[name][1:]


@pytest.mark.parametrize("name", OPENAI)
def test_what_breaks_and_what_cannot_be_told_of_openai_s(name: str, openai_s: Lines) -> None:
    assert openai_s[name] == OPENAI[name][1:]


@pytest.mark.parametrize(
    ("name", "code"),
    [("raw, parsed and aliased calls", 1), ("a value of an open list", 3),
     ("another library's method", 0)],
)  # fmt: skip
def test_the_exit_code_says_what_is_known(name: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(OPENAI[name][0]["a.py"])
    assert aoai("migrate", "2024-10-21", "2024-02-01", tmp_path).returncode == code


def test_one_wrong_call_is_one_finding(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(f"{CLIENT}{ASK}[], nonsense=1, seed='x')\n")
    (tmp_path / "b.py").write_text(f'{CLIENT}client.completions.create("d", logprob=1)\n')
    run = aoai("migrate", OLD, NEW, tmp_path)
    assert "No overload variant" not in run.stdout


def test_compat_does_not_say_works_where_it_does_not_know(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(f"{CLIENT}def ask(c):\n    c.completions.create('d')\n")
    root = checkout_of(tmp_path / "root", OLD, NEW, "2022-10-01")
    run = aoai("--root", root, "compat", tmp_path / "a.py")
    assert run.returncode == 3
    assert "works as far as can be told" in run.stdout
    assert not any(line.endswith("  works") for line in run.stdout.splitlines())
    assert "a.py:4:5: note: what `c` is cannot be told" in run.stdout
