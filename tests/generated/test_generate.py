"""`aoai generate` as a user runs it: in step, out of step, broken off, run again."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated.checkout import (
    VERSIONS,
    aoai,
    command,
    contents,
    environment,
    killed,
    reduced,
)

HOLDING = """
import pathlib, sys, time
from aoaigen.write import alone
with alone(pathlib.Path(sys.argv[1])):
    print(flush=True)
    time.sleep(120)
"""
CHANGED = "v2023_05_15/resources/embeddings.py"


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that has been generated; to be copied, not to be changed."""
    checkout = reduced(tmp_path_factory.mktemp("finished"))
    done = aoai(checkout, "generate", PYTHONHASHSEED="1")
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 packages written, 0 unchanged" in done.stdout
    return checkout


@pytest.fixture
def checkout(finished: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(finished, tmp_path / "checkout"))


def packages(checkout: Path) -> Path:
    return checkout / "generated" / "aoai"


def test_a_second_run_writes_nothing(checkout: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in packages(checkout).rglob("*")}
    done = aoai(checkout, "generate")
    assert "0 packages written, 2 unchanged" in done.stdout
    assert {p: p.stat().st_mtime_ns for p in packages(checkout).rglob("*")} == before


def test_the_bytes_depend_neither_on_the_hash_seed_nor_on_the_place(
    finished: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copytree(finished, tmp_path / "elsewhere"))
    shutil.rmtree(other / "generated")
    done = aoai(other, "generate", PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="C")
    assert done.returncode == 0
    assert contents(packages(other)) == contents(packages(finished))


def test_check_names_every_file_out_of_step_and_the_command(checkout: Path) -> None:
    """One byte that was edited, one file that is gone, one that nobody wrote."""
    edited, gone = packages(checkout) / CHANGED, packages(checkout) / "v2022_12_01" / "types.py"
    text = edited.read_bytes()
    edited.write_bytes(text.replace(b"embeddings", b"embeddinga", 1))
    gone.unlink()
    (packages(checkout) / "v2022_12_01" / "notes.py").write_text("")
    before = contents(checkout)
    done = aoai(checkout, "generate", "--check")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "missing: v2022_12_01/types.py",
        "stray: v2022_12_01/notes.py",
        f"changed: {CHANGED}",
    ]
    assert done.stderr == "3 files are out of step. Run: aoai generate\n"
    assert contents(checkout) == before


def test_check_is_content_with_what_generate_wrote(checkout: Path) -> None:
    done = aoai(checkout, "generate", "--check")
    assert (done.returncode, done.stderr) == (0, "")


def test_generate_repairs_what_is_out_of_step_and_keeps_what_it_did_not_write(
    finished: Path, checkout: Path
) -> None:
    """Wherever it lies, and tells both."""
    (packages(checkout) / CHANGED).write_text("broken\n")
    others = {name: f"{name}, mine" for name in ("v2022_12_01/n.py", "v2019_01_01/n.py", "n.txt")}
    for name, text in others.items():
        (packages(checkout) / name).parent.mkdir(exist_ok=True)
        (packages(checkout) / name).write_text(text)
    done = aoai(checkout, "generate")
    assert "1 packages written" in done.stdout
    mine = {name: text.encode() for name, text in others.items()}
    assert contents(packages(checkout)) == contents(packages(finished)) | mine
    assert done.stderr.splitlines() == [
        f"aoai: {packages(checkout) / CHANGED}: edited by hand, written anew",
        *(
            f"aoai: {packages(checkout) / name}: kept, since no run wrote it"
            for name in sorted(others)
        ),
    ]


def test_what_an_earlier_run_wrote_and_is_no_longer_due_is_removed(
    finished: Path, checkout: Path
) -> None:
    shutil.rmtree(checkout / "specs" / "azure-openai" / VERSIONS[0])
    folder = packages(checkout) / f"v{VERSIONS[0].replace('-', '_')}"
    (folder / "mine").mkdir()
    (folder / "mine" / "notes.txt").write_text("mine")
    done = aoai(checkout, "generate")
    assert list(contents(folder)) == ["mine/notes.txt"]
    assert done.stderr.splitlines() == [
        f"aoai: {folder / 'mine' / 'notes.txt'}: kept, since no run wrote it"
    ]


def test_a_document_that_changed_gives_what_a_run_from_nothing_gives(checkout: Path) -> None:
    """And only its own package is written, where no other tells of it."""
    path = checkout / "specs" / "azure-openai" / VERSIONS[1] / "inference.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("default: 16\n", "default: 17\n", 1), "utf-8")
    assert "1 packages written, 1 unchanged" in aoai(checkout, "generate").stdout
    after = contents(packages(checkout))
    shutil.rmtree(checkout / "generated")
    assert "2 packages written" in aoai(checkout, "generate").stdout
    assert contents(packages(checkout)) == after


@pytest.mark.skipif(sys.platform == "win32", reason="a folder cannot be locked there")
def test_a_run_waits_for_another_one_but_not_for_a_dead_one(checkout: Path) -> None:
    holding = [sys.executable, "-c", HOLDING, str(checkout / "generated")]
    env = environment(checkout)
    with subprocess.Popen(holding, env=env, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with subprocess.Popen(command(checkout, "generate"), env=env) as waiting:
            with pytest.raises(subprocess.TimeoutExpired):
                waiting.wait(timeout=3)
            other.kill()
            assert waiting.wait(timeout=60) == 0


def test_one_version_alone_leaves_the_other_as_it_is(finished: Path, checkout: Path) -> None:
    (packages(checkout) / CHANGED).write_text("broken\n")
    (packages(checkout) / "v2022_12_01" / "types.py").write_text("broken\n")
    done = aoai(checkout, "generate", VERSIONS[1])
    assert "1 packages written" in done.stdout
    now, before = contents(packages(checkout)), contents(packages(finished))
    differing = {path for path in now if now[path] != before[path]} - {"MANIFEST.json"}
    assert differing == {"v2022_12_01/types.py"}
    assert aoai(checkout, "generate", "--check").returncode == 1


@pytest.mark.parametrize(
    ("template", "text", "where"),
    [
        ("version/__init__.py.jinja", "{% if %}\n", "version/__init__.py.jinja"),
        ("version/_client.py.jinja", "{{ view.no_such_field }}\n", "version/_client.py.jinja"),
        ("version/resources/_resource.py.jinja", "def broken(:\n", "/resources/"),
        ("definitions/emitter/TypedDictClass.jinja2", "nothing\n", "definitions/emitter"),
    ],
    ids=["no template", "no field", "no python", "no types"],
)
def test_a_run_that_fails_leaves_the_old_packages(
    checkout: Path, template: str, text: str, where: str
) -> None:
    """And says in one message which template it was, or which file it printed wrongly."""
    before = contents(packages(checkout))
    (checkout / "templates" / template).write_text(text)
    done = aoai(checkout, "generate")
    assert contents(packages(checkout)) == before
    assert sorted(p.name for p in (checkout / "generated").iterdir()) == ["aoai"]
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert where in done.stderr


def test_a_run_that_is_killed_leaves_every_package_whole(checkout: Path) -> None:
    """And the next run finishes the work."""
    old = contents(packages(checkout))
    template = checkout / "templates" / "version" / "_client.py.jinja"
    template.write_text(f"# new\n{template.read_text()}")
    assert killed(checkout, "generate", after=0.7) == -signal.SIGKILL
    assert contents(packages(checkout)) == old
    assert "2 packages written" in aoai(checkout, "generate").stdout
    assert aoai(checkout, "generate", "--check").returncode == 0


def test_an_unknown_api_version_is_answered_with_near_ones(checkout: Path) -> None:
    done = aoai(checkout, "generate", "2023-05-16")
    assert done.returncode == 2
    assert "no api-version '2023-05-16'" in done.stderr
    assert "Did you mean 2023-05-15" in done.stderr
    assert len(done.stderr.splitlines()) == 1
