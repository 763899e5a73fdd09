"""Type checkers accept what is right and find what is wrong, on programs as users write them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.typing.table import MISTAKES, RIGHT, UNTYPED, program

HERE = Path(__file__).parent
SAMPLES = HERE / "samples"
GENERATED = Path(__file__).parents[2] / "generated"


def run(*command: str) -> str:
    done = subprocess.run(command, cwd=GENERATED, capture_output=True, text=True, check=False)
    return done.stdout


def mypy(*samples: Path, flags: tuple[str, ...] = ()) -> list[tuple[str, int, str]]:
    """Each error: file, line, text."""
    cache = str(GENERATED.parent / ".mypy_cache" / "samples")  # most of it is read for each of them
    options = ("--strict", "--python-version", "3.11", "--cache-dir", cache, "-O", "json")
    out = run(sys.executable, "-m", "mypy", *options, *flags, *map(str, samples))
    found = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    return [(e["file"], e["line"], e["message"]) for e in found if e["severity"] == "error"]


def pyright(*samples: Path) -> list[tuple[str, int, str]]:
    out = run(sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable,
              *map(str, samples))  # fmt: skip
    found = [e for e in json.loads(out)["generalDiagnostics"] if e["severity"] == "error"]
    return [(e["file"], e["range"]["start"]["line"] + 1, e["message"]) for e in found]


def lines(told: list[tuple[str, int, str]]) -> set[int]:
    return {line for _, line, _ in told}


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_right_programs_are_accepted(checker) -> None:
    assert checker(*(SAMPLES / f"{name}.py" for name in ("good", "canonical", "library"))) == []


def test_no_type_of_a_package_is_left_to_be_inferred() -> None:
    out = subprocess.run(
        (sys.executable, "-m", "pyright", "--verifytypes", "aoai.v2024_10_21", "--ignoreexternal",
         "--pythonpath", sys.executable, "--outputjson"),
        cwd=GENERATED, env=os.environ | {"PYTHONPATH": str(GENERATED)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = json.loads(out.stdout)["typeCompleteness"]
    assert found["exportedSymbolCounts"]["withKnownType"] > 1000
    unsure = [s for s in found["symbols"] if s["isTypeAmbiguous"] or not s["isTypeKnown"]]
    assert [symbol["name"] for symbol in unsure] == []


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_each_wrong_line_is_found_and_no_other(checker) -> None:
    sample = SAMPLES / "bad.py"
    written = sample.read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(written, 1) if line.endswith("# WRONG")}
    assert lines(checker(sample)) == marked


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_a_mistake_is_found_and_a_right_line_is_not(tmp_path: Path, checker) -> None:
    sample = tmp_path / "lines.py"
    written, told = program((*MISTAKES, *RIGHT, *UNTYPED))
    sample.write_text(written)
    found = lines(checker(sample))
    wrong = {*MISTAKES, *(UNTYPED if checker is pyright else ())}
    missed = [line for at, line in told.items() if at not in found]
    assert [line for line in missed if line.removeprefix("Async ") in wrong] == []
    refused = [line for at, line in told.items() if at in found]
    assert [line for line in refused if line.removeprefix("Async ") not in wrong] == []


def test_deprecated_arguments_and_fields_are_told(tmp_path: Path) -> None:
    sample = tmp_path / "old.py"
    sample.write_text(
        "from aoai.v2024_10_21 import AzureOpenAI, models\n"
        "def f(c: AzureOpenAI, d: models.ChatCompletionStreamResponseDelta) -> None:\n"
        "    c.chat.completions.create('gpt', messages=[], functions=[{'name': 'f'}])\n"
        "    c.chat.completions.create('gpt', messages=[])\n"
        "    print(d.function_call)\n"
        "    print(d.content)\n"
    )
    assert lines(mypy(sample, flags=("--enable-error-code", "deprecated"))) == {3, 5}
