"""That nothing breaks is said only where it is known; what is not known is named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.diff.command import aoai
from tests.diff.test_migrate import cache  # noqa: F401

OLD, NEW = "2023-05-15", "2024-02-01"
CLIENT = "from aoai.v2023_05_15 import AzureOpenAI\nclient = AzureOpenAI()\n"
ASK = 'client.chat.completions.create("d", messages='
THEIRS = 'from openai import AzureOpenAI\nclient = AzureOpenAI(api_version="2024-10-21")\n'

# name: (files, lines that break, lines that cannot be told), from OLD to NEW
OURS: dict[str, tuple[dict[str, str], list[int], list[int]]] = {
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
    "an operation that does not change": (
        {"a.py": f"{CLIENT}def ask(c, **more):\n    c.files.delete('x', **more)\n"}, [], [],
    ),
    "a client of another module": (
        {"made.py": CLIENT, "a.py": "from made import client\n\n"
         f'{ASK}[{{"role": "user", "content": "x", "name": "b"}}])\n'},
        [3], [],
    ),
}  # fmt: skip

# the same for openai-python, from 2024-10-21 to 2024-02-01
OPENAI: dict[str, tuple[dict[str, str], list[int], list[int]]] = {
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


def judged(
    files: dict[str, str], folder: Path, old: str, new: str
) -> tuple[int, list[int], list[int]]:
    for name, text in files.items():
        (folder / name).write_text(text)
    run = aoai("migrate", old, new, folder, "--format", "json")
    told: dict[str, Any] = json.loads(run.stdout)
    lines = [sorted({one["line"] for one in told[key]}) for key in ("breaks", "unknown")]
    return run.returncode, lines[0], lines[1]


def code_of(breaks: list[int], unknown: list[int]) -> int:
    return 1 if breaks else 3 if unknown else 0


@pytest.mark.parametrize("name", OURS)
def test_what_breaks_and_what_cannot_be_told_of_our_clients(name: str, tmp_path: Path) -> None:
    files, breaks, unknown = OURS[name]
    assert judged(files, tmp_path, OLD, NEW) == (code_of(breaks, unknown), breaks, unknown)


@pytest.mark.parametrize("name", OPENAI)
def test_what_breaks_and_what_cannot_be_told_of_openai_s(name: str, tmp_path: Path) -> None:
    files, breaks, unknown = OPENAI[name]
    wanted = code_of(breaks, unknown), breaks, unknown
    assert judged(files, tmp_path, "2024-10-21", "2024-02-01") == wanted


def test_one_wrong_call_is_one_finding(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(f"{CLIENT}{ASK}[], nonsense=1, seed='x')\n")
    (tmp_path / "b.py").write_text(f'{CLIENT}client.completions.create("d", logprob=1)\n')
    run = aoai("migrate", OLD, NEW, tmp_path)
    assert "No overload variant" not in run.stdout


def test_compat_does_not_say_works_where_it_does_not_know(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(f"{CLIENT}def ask(c):\n    c.completions.create('d')\n")
    run = aoai("compat", tmp_path)
    assert run.returncode == 3
    assert "works as far as can be told" in run.stdout
    assert not any(line.endswith("  works") for line in run.stdout.splitlines())
    assert "a.py:4:5: note: what `c` is cannot be told" in run.stdout
