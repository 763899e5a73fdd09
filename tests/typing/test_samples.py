"""Type checkers accept what is right and find what is wrong, on programs as users write them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.typing.table import MISTAKES, RIGHT, program

HERE = Path(__file__).parent
SAMPLES = HERE / "samples"
GENERATED = Path(__file__).parents[2] / "generated"


def run(*command: str) -> str:
    done = subprocess.run(command, cwd=GENERATED, capture_output=True, text=True, check=False)
    return done.stdout


def mypy(sample: Path, *flags: str) -> set[int]:
    """Lines of the sample with an error."""
    options = ("--strict", "--python-version", "3.11", "--cache-dir", os.devnull, "-O", "json")
    out = run(sys.executable, "-m", "mypy", *options, *flags, str(sample))
    found = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    return {e["line"] for e in found if e["severity"] == "error" and e["file"] == str(sample)}


def pyright(sample: Path, *flags: str) -> set[int]:
    out = run(sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable,
              *flags, str(sample))  # fmt: skip
    found = json.loads(out)["generalDiagnostics"]
    return {e["range"]["start"]["line"] + 1 for e in found if e["severity"] == "error"}


@pytest.mark.parametrize("sample", ["good.py", "canonical.py"])
@pytest.mark.parametrize("checker", [mypy, pyright])
def test_right_programs_are_accepted(checker, sample: str) -> None:
    assert checker(SAMPLES / sample) == set()


def test_no_type_of_a_package_is_left_to_be_inferred() -> None:
    out = subprocess.run(
        (sys.executable, "-m", "pyright", "--verifytypes", "aoai.v2024_10_21", "--ignoreexternal",
         "--pythonpath", sys.executable, "--outputjson"),
        cwd=GENERATED, env=os.environ | {"PYTHONPATH": str(GENERATED)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = json.loads(out.stdout)["typeCompleteness"]
    assert found["exportedSymbolCounts"]["withKnownType"] > 1000
    assert [each["name"] for each in found["symbols"] if not each["isTypeKnown"]] == []


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_each_wrong_line_is_found_and_no_other(checker) -> None:
    sample = SAMPLES / "bad.py"
    lines = sample.read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# WRONG")}
    assert checker(sample) == marked


@pytest.mark.parametrize("checker", [mypy, pyright])
@pytest.mark.parametrize("awaited", [False, True])
def test_a_mistake_is_found_and_a_right_line_is_not(tmp_path: Path, awaited: bool, checker) -> None:
    sample = tmp_path / "lines.py"
    lines = (*MISTAKES, *RIGHT)
    sample.write_text(program(lines, awaited=awaited))
    told = checker(sample)
    judged = {line: number in told for number, line in enumerate(lines, 4)}
    assert [line for line in MISTAKES if not judged[line]] == []
    assert [line for line in RIGHT if judged[line]] == []


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
    assert mypy(sample, "--enable-error-code", "deprecated") == {3, 5}
