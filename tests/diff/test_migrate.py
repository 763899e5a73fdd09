"""`aoai migrate` and `aoai compat` on programs whose broken lines are known.

A line that must be told ends in `# breaks`; one that cannot be told from the source in `# unknown`.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.diff.command import aoai, checkout_of
from tests.official import ROOT

Moved: TypeAlias = "tuple[Path, int, dict[str, Any]]"
SAMPLES = Path(__file__).parent / "samples"
MOVES = {
    "fine_tune.py": ("2023-05-15", "2024-02-01"),
    "own_data.py": ("2023-12-01-preview", "2024-02-01"),
    "assistant.py": ("2024-04-01-preview", "2024-05-01-preview"),
}
BEHIND = {
    "fine_tune.py": {
        "operation-removed",
        "response-property-removed",
        "request-property-removed",
    },
    "own_data.py": {"operation-removed"},
    "assistant.py": {"request-property-removed", "operation-removed"},
}


def sample(name: str, folder: Path) -> Path:
    return Path(shutil.copy(SAMPLES / name, folder / name))


def lines(path: Path, mark: str) -> list[int]:
    texts = path.read_text(encoding="utf-8").splitlines()
    return [number for number, text in enumerate(texts, 1) if text.endswith(f"# {mark}")]


def migrated(*args: object) -> tuple[int, dict[str, Any]]:
    run = aoai("migrate", *args, "--format", "json")
    return run.returncode, json.loads(run.stdout)


@pytest.fixture(scope="module", params=MOVES)
def moved(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Moved:
    path = sample(request.param, tmp_path_factory.mktemp("moved"))
    return path, *migrated(*MOVES[path.name], path)


def test_the_broken_lines_are_told_and_no_others(moved: Moved) -> None:
    path, code, told = moved
    assert code == 1
    assert sorted({found["line"] for found in told["breaks"]}) == lines(path, "breaks")


def test_each_broken_line_is_linked_to_the_change_behind_it(moved: Moved) -> None:
    path, _, told = moved
    changes = [found["change"] for found in told["breaks"]]
    assert {change["id"] for change in changes if change} == BEHIND[path.name]
    assert all(found["todo"] for found in told["breaks"])


def test_code_that_touches_nothing_changed_has_a_clean_bill_and_is_rewritten(
    tmp_path: Path,
) -> None:
    path = sample("steady.py", tmp_path)
    run = aoai("migrate", "2023-12-01-preview", "2024-02-01", path, "--write")
    assert run.returncode == 0
    assert run.stdout.endswith("2023-12-01-preview -> 2024-02-01: nothing breaks in 1 file\n")
    before = (SAMPLES / "steady.py").read_text(encoding="utf-8")
    after = before.replace("from aoai.v2023_12_01_preview", "from aoai.v2024_02_01")
    assert path.read_text(encoding="utf-8") == after != before


def test_nothing_is_written_when_something_breaks(tmp_path: Path) -> None:
    path = sample("own_data.py", tmp_path)
    steady = sample("steady.py", tmp_path)
    run = aoai("migrate", "2023-12-01-preview", "2024-02-01", tmp_path, "--write")
    assert run.returncode == 1
    for file in (path, steady):
        assert file.read_bytes() == (SAMPLES / file.name).read_bytes()


def test_errors_that_were_there_before_are_not_told(tmp_path: Path) -> None:
    path = sample("steady.py", tmp_path)
    path.write_text(path.read_text() + "\nprint(AzureOpenAI.nowhere, 1 + 'a')\n")
    code, told = migrated("2023-12-01-preview", "2024-02-01", path)
    assert (code, told["breaks"]) == (0, [])


def test_the_text_says_place_change_and_what_to_do(tmp_path: Path) -> None:
    path = sample("own_data.py", tmp_path)
    text = aoai("migrate", "2023-12-01-preview", "2024-02-01", path).stdout
    line = lines(path, "breaks")[0]
    assert f"own_data.py:{line}:12: " in text
    assert "    extensions.chat.completions.create: the operation is gone\n" in text
    assert "    Use another operation, or stay on the old api-version for it.\n" in text


def test_a_column_is_the_user_s_own_where_the_package_is_named_on_the_line(tmp_path: Path) -> None:
    path = tmp_path / "one.py"
    path.write_text("import aoai.v2023_05_15; aoai.v2023_05_15.AzureOpenAI('e').fine_tunes\n")
    _, told = migrated("2023-05-15", "2024-05-01-preview", path)
    assert [found["column"] for found in told["breaks"]] == [26]


def test_modules_of_one_program_are_judged_together(tmp_path: Path) -> None:
    (tmp_path / "pkg").mkdir()
    (tmp_path / "pkg" / "__init__.py").touch()
    (tmp_path / "pkg" / "made.py").write_text(
        "from aoai.v2023_12_01_preview import AzureOpenAI\nclient = AzureOpenAI('e', api_key='k')\n"
    )
    (tmp_path / "pkg" / "used.py").write_text("from .made import client\nclient.extensions\n")
    (tmp_path / "run.py").touch()
    _, told = migrated("2023-12-01-preview", "2024-02-01", tmp_path)
    assert [(Path(b["file"]).name, b["line"]) for b in told["breaks"]] == [("used.py", 2)]


def test_github_annotations_name_file_and_line(tmp_path: Path) -> None:
    path = sample("own_data.py", tmp_path)
    text = aoai("migrate", "2023-12-01-preview", "2024-02-01", path, "--format", "github").stdout
    assert text.startswith(f"::error file={path},line={lines(path, 'breaks')[0]},col=12,title=")


def test_openai_code_is_judged_by_its_keyword_arguments(tmp_path: Path) -> None:
    """`seed` is new in 2024-02-01 and transcriptions too: they break the other way round."""
    path = sample("openai_code.py", tmp_path)
    path.write_text(path.read_text().replace("2023-05-15", "2024-02-01"))
    code, told = migrated("2024-02-01", "2023-05-15", path)
    assert code == 1
    assert [found["line"] for found in told["breaks"]] == lines(path, "breaks")
    assert sorted(found["line"] for found in told["unknown"]) == lines(path, "unknown")


def test_compat_lists_every_api_version_the_newest_stable_first(tmp_path: Path) -> None:
    path = sample("openai_code.py", tmp_path)
    run = aoai("compat", path, "--format", "json")
    told = json.loads(run.stdout)
    works = [row["version"] for row in told["versions"] if row["works"] is None]
    assert run.returncode == 3
    here = {path.parent for path in (ROOT / "specs/azure-openai").glob("*/*.yaml")}
    assert len(told["versions"]) == len(here)
    dated = [row["version"] for row in told["versions"] if row["version"].startswith("20")]
    assert dated[0] == "2024-10-21"
    works = [version for version in works if version in dated]
    assert works[:3] == ["2024-10-21", "2024-06-01", "2024-02-01"]
    assert "2023-05-15" not in works
    assert sorted({found["line"] for found in told["unknown"]}) == lines(path, "unknown")


def test_compat_judges_code_on_our_own_packages(tmp_path: Path) -> None:
    path = sample("own_data.py", tmp_path)
    others = {"2024-02-01", "2024-10-21", "2023-05-15", "2023-03-15-preview"}
    root = checkout_of(tmp_path / "root", "2023-12-01-preview", "2022-10-01", *others)
    told = json.loads(aoai("--root", root, "compat", path, "--format", "json").stdout)
    fits = {row["version"]: row["works"] for row in told["versions"]}
    assert fits == {"2023-12-01-preview": True, **dict.fromkeys(others, False)}


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("2023-05-15", "2024-99-99", "a.py"), "no api-version '2024-99-99'"),
        (("2023-05-15", "2024-02-01", "b.py"), "b.py: no such file or folder"),
        (("2023-05-15", "2024-02-01", "empty"), "no Python file is here"),
    ],
)
def test_bad_input_ends_in_one_message(args: tuple[str, ...], message: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("import aoai.v2023_05_15\n")
    (tmp_path / "empty").mkdir()
    run = aoai("--root", ROOT, "migrate", *args, cwd=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert message in run.stderr
    assert run.stderr.count("\n") == 1


def test_code_without_the_old_package_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("print(1)\n")
    run = aoai("migrate", "2023-05-15", "2024-02-01", tmp_path)
    assert (run.returncode, run.stdout) == (
        0,
        "2023-05-15 -> 2024-02-01: nothing here uses 2023-05-15\n",
    )
