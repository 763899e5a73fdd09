"""Code that is judged is never run, and nothing that is not judged passes for clean."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from aoaigen.home import find_home
from aoaigen.migrate.typecheck import errors
from aoaigen.problems import InputError
from tests.diff.command import aoai
from tests.official import ROOT

BREAKING = "from aoai.v2024_10_21 import AzureOpenAI\nAzureOpenAI(deployment='d').batches.list()\n"
MOVE = ("2024-10-21", "2023-05-15")
OF_PYTHON = (
    "ast", "copy", "enum", "inspect", "json", "logging", "operator", "platform", "queue",
    "random", "select", "signal", "string", "struct", "sys", "token", "tokenize",
    "tomllib", "types", "typing", "typing_extensions", "mypy", "mypy_extensions",
    "sitecustomize", "usercustomize", "os",
)  # fmt: skip


def migrated(folder: Path, *options: object, cwd: Path = ROOT) -> tuple[int, dict[str, Any]]:
    run = aoai("--root", ROOT, "migrate", *MOVE, folder, "--format", "json", *options, cwd=cwd)
    assert run.stderr == ""
    return run.returncode, json.loads(run.stdout)


def told(found: list[dict[str, Any]]) -> list[tuple[str, int]]:
    return [(Path(one["file"]).name, one["line"]) for one in found]


def test_files_named_like_modules_are_judged_and_never_run(tmp_path: Path) -> None:
    canary, code = tmp_path / "ran", tmp_path / "code"
    (code / "mypy").mkdir(parents=True)
    mark = f"open({str(canary)!r}, 'a').write(__name__)\n{BREAKING}"
    files = [code / f"{name}.py" for name in OF_PYTHON]
    files += [code / "mypy" / "__init__.py", code / "mypy" / "__main__.py"]
    for file in files:
        file.write_text(mark)
    exit_code, found = migrated(code)
    assert exit_code == 1
    assert sorted(told(found["breaks"])) == sorted((file.name, 3) for file in files)
    assert not canary.exists()


ODD = ("a-b.py", "a_b.py", "A_B.py", "class.py", "1st.py", "ünï.py", "x\n::stop::y.py", "a.b.py")


def test_names_that_make_no_module_or_make_it_twice_are_judged(tmp_path: Path) -> None:
    (tmp_path / "my-app").mkdir()
    names = [*ODD, "my-app/main.py", "aoai.py"]
    for name in names:
        (tmp_path / name).write_text(BREAKING)
    _, found = migrated(tmp_path)
    assert len(found["breaks"]) == len(names)
    text = aoai("migrate", "2024-10-21", "2023-05-15", tmp_path).stdout
    assert "x\\n::stop::y.py:2:1: " in text


LOOK_AWAY = [
    BREAKING.rstrip() + "  # type: ignore\n",
    BREAKING.rstrip() + "  # type:ignore[attr-defined] # noqa\n",
    "# mypy: ignore-errors\n" + BREAKING,
    BREAKING + "# mypy: disable-error-code='attr-defined'\n",
]


def test_no_comment_makes_the_judge_look_away(tmp_path: Path) -> None:
    for number, text in enumerate(LOOK_AWAY):
        (tmp_path / f"a{number}.py").write_text(text)
    exit_code, found = migrated(tmp_path)
    assert exit_code == 1
    assert sorted(told(found["breaks"])) == [("a0.py", 2), ("a1.py", 2), ("a2.py", 3), ("a3.py", 2)]


def test_the_user_s_configuration_and_environment_do_not_judge(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.py").write_text(BREAKING)
    (tmp_path / "mypy.ini").write_text("[mypy]\nignore_errors = True\nplugins = a.py\n")
    monkeypatch.setenv("MYPYPATH", str(tmp_path))
    monkeypatch.setenv("MYPY_CONFIG_FILE_DIR", str(tmp_path))
    exit_code, found = migrated(tmp_path, cwd=tmp_path)
    assert (exit_code, len(found["breaks"])) == (1, 1)


def unreadable(folder: Path) -> None:
    (folder / "latin.py").write_bytes(b"x = 1\nprint('\xe9')\n")
    (folder / "two.py").write_text("print 'x'\n")
    (folder / "nul.py").write_bytes(b"x = '\0'\n")
    (folder / "rot.py").write_text("# coding: rot13\nx = 1\n")
    (folder / "none.py").write_text("# coding: klingon\nx = 1\n")
    (folder / "odd.ipynb").write_text('{"cells": 3}')
    os.mkfifo(folder / "pipe.py")
    with (folder / "large.py").open("wb") as file:
        file.truncate(200_000_000)


UNREADABLE = ["latin.py", "two.py", "nul.py", "rot.py", "none.py", "odd.ipynb", "pipe.py"]


def test_what_cannot_be_read_is_told_and_the_rest_judged(tmp_path: Path) -> None:
    unreadable(tmp_path)
    (tmp_path / "good.py").write_text(BREAKING)
    exit_code, found = migrated(tmp_path)
    assert (exit_code, told(found["breaks"])) == (1, [("good.py", 2)])
    assert sorted(name for name, _ in told(found["unknown"])) == sorted([*UNREADABLE, "large.py"])
    assert ("latin.py", 2) in told(found["unknown"])


def test_what_could_not_be_judged_is_no_clean_bill(tmp_path: Path) -> None:
    (tmp_path / "two.py").write_text("import aoai.v2024_10_21\nprint 'x'\n")
    run = aoai("migrate", "2024-10-21", "2024-06-01", tmp_path)
    assert run.returncode == 3
    assert "two.py:2:1: note: not valid Python of this version" in run.stdout
    assert "nothing is known to break in 0 files, but 1 place cannot be told" in run.stdout


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside.py", tmp_path / "tree"
    inside.mkdir()
    outside.write_text("import aoai.v2024_10_21\n")
    (inside / "link.py").symlink_to(outside)
    (inside / "zero.py").symlink_to("/dev/zero")
    run = aoai("migrate", "2024-10-21", "2024-06-01", inside, "--write")
    assert run.returncode == 3
    assert run.stdout.count("a link out of the folder, so it is not judged") == 2
    assert outside.read_text() == "import aoai.v2024_10_21\n"


def test_a_notebook_is_judged_by_its_cells(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["def\n"]},
        {"cell_type": "code", "source": "%pip install aoai\nimport os; os.getcwd?\n!ls"},
        {"cell_type": "code", "source": ["%%bash\n", "ls -l"]},
        {"cell_type": "code", "source": BREAKING.splitlines(keepends=True)},
    ]
    (tmp_path / "a.ipynb").write_text(json.dumps({"cells": cells}))
    _, found = migrated(tmp_path)
    assert [(b["cell"], b["line"], b["column"]) for b in found["breaks"]] == [(4, 2, 1)]


@pytest.mark.parametrize(
    ("said", "exit_code"),
    [("", 0), ("", 1), ("Traceback", 1), ("[]", 1), ('{"file": 1}', 0), ("", 2), ("{}", 137)],
)
def test_anything_but_a_verdict_is_an_error(
    said: str, exit_code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\necho '{said}'\nexit {exit_code}\n")
    python.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(python))
    with pytest.raises(InputError, match=r"mypy (gave no verdict|could not judge)"):
        errors({"a.py": "x = 1\n"}, find_home(ROOT), ["a.py"])


def test_what_is_remembered_of_judged_code_is_the_user_s_alone(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(BREAKING)
    migrated(tmp_path)
    folder = Path(os.environ["XDG_CACHE_HOME"]) / "aoai" / "judge"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
