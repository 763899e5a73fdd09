"""What a user meets at the command line: help, spellings, completion, Ctrl-C, broken places."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import aoai as distribution
from aoaigen.migrate.remembered import cache_of
from tests.diff.command import aoai
from tests.generated.checkout import command, environment, reduced
from tests.official import ROOT

VERSION = "2024-10-21"
no_windows = pytest.mark.skipif(sys.platform == "win32", reason="signals are others there")


def test_no_line_of_the_help_is_cut() -> None:
    shown = aoai("--help").stdout
    assert "..." not in shown.partition("Commands:")[2]
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize("spelling", ["v2024_10_21", "2024_10_21", "20241021", "aoai.v2024_10_21"])
def test_a_version_may_be_spelt_as_packages_are(spelling: str) -> None:
    wanted = aoai("diff", "2024-06-01", VERSION, "--format", "json")
    assert aoai("diff", "2024-06-01", spelling, "--format", "json").stdout == wanted.stdout


def test_a_folder_of_that_name_is_meant_before_a_version(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "specs" / "azure-openai" / "2022-12-01", tmp_path / "20241021")
    done = aoai("diff", "2022-12-01", "20241021", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "2022-12-01 -> 20241021: no changes\n")


@pytest.mark.parametrize(
    "arguments", [("diff", "2024-06-01", "2024-10-12"), ("generate", "2024-10-12")]
)
def test_a_version_that_is_nearly_one_is_answered_with_it(arguments: tuple[str, ...]) -> None:
    done = aoai(*arguments)
    assert done.returncode == 2
    assert "Did you mean" in done.stderr
    assert VERSION in done.stderr
    assert "2022-12-01" not in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        "aoai diff 2024-1",
        "aoai diff 2024-06-01 2024-1",
        "aoai generate 2024-1",
        "aoai diff v2024_1",
    ],
)
def test_the_shell_completes_versions(words: str) -> None:
    variables = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "generator"),
        "_AOAI_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    done = subprocess.run(
        [sys.executable, "-m", "aoaigen"],
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    expected = ["2024-10-21", "2024-12-01-preview"]
    if words.endswith("v2024_1"):
        expected = ["v2024_10_21", "v2024_12_01_preview"]
    assert {f"plain,{each}" for each in expected} <= set(done.stdout.splitlines())
    assert "2023" not in done.stdout


def test_the_package_is_a_command_and_says_what_it_has() -> None:
    variables = {
        **os.environ,
        "PYTHONPATH": f"{ROOT / 'generated'}{os.pathsep}{ROOT / 'generator'}",
    }
    run = [sys.executable, "-m", "aoai", "versions"]
    done = subprocess.run(run, env=variables, capture_output=True, text=True, check=False)
    assert done.stdout == aoai("versions").stdout
    assert distribution.__version__.count(".") == 2
    assert {"v2024_10_21", "API_VERSIONS", "NotFoundError", "__version__"} <= set(dir(distribution))
    assert not {"annotations", "TYPE_CHECKING", "import_module"} & set(dir(distribution))
    for name in dir(distribution):
        assert name.startswith("v") or getattr(distribution, name) is not None


@no_windows
@pytest.mark.parametrize("after", [0.3, 1.5, 3.0])
def test_ctrl_c_ends_it_with_130_and_leaves_nothing(after: float, tmp_path: Path) -> None:
    """As a terminal sends it: to the whole group, the processes that print included."""
    checkout = reduced(tmp_path / "checkout")
    with subprocess.Popen(
        command(checkout, "generate"),
        env=environment(checkout),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as running:
        time.sleep(after)
        try:
            os.killpg(running.pid, signal.SIGINT)
        except ProcessLookupError:  # it was done
            pytest.skip("too fast a machine")
        _, said = running.communicate(timeout=60)
    if running.returncode == 0 or list(checkout.glob("generated/aoai/MANIFEST.json")):
        pytest.skip("too fast a machine")  # all was written, and it was about to end
    assert running.returncode in (130, -signal.SIGINT)
    assert "Traceback" not in said
    assert not (checkout / "generated").exists()


@no_windows
@pytest.mark.parametrize("arguments", [("versions",), ("diff", "2022-12-01", "a.json")])
def test_a_folder_that_has_gone_is_told_as_such(arguments: tuple[str, ...], tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    run = f"rmdir {gone}; {sys.executable} -m aoaigen {' '.join(arguments)}"
    variables = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    done = subprocess.run(
        ["sh", "-c", run], cwd=gone, env=variables, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
    assert "[Errno" not in done.stderr


@pytest.mark.parametrize("setting", [("AOAI_NO_CACHE", "1"), ("XDG_CACHE_HOME", os.devnull)])
def test_nothing_is_kept_of_judged_code_where_none_is_wanted_or_none_can_be(
    setting: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv(*setting)
    with cache_of("judge") as folder:
        assert folder.is_dir()
    assert not folder.exists()
    assert list(tmp_path.iterdir()) == []
