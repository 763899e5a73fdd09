"""No command opens a connection, looks a name up, or starts a program but the checker."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.official import ROOT
from tests.packages.making import document

HOOKED = """
import json, os, sys
seen = []
WATCHED = (
    *("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "ssl.", "webbrowser.", "ctypes.dlopen"),
    *("os.exec", "os.system", "os.spawn", "os.posix_spawn", "subprocess.Popen", "pty.spawn"),
)
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
def hook(event, arguments):
    if event.startswith(WATCHED):
        seen.append([event, repr(arguments)])
    elif event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITES:
        seen.append(["write", os.path.abspath(os.fsdecode(arguments[0]))
                     if not isinstance(arguments[0], int) else ""])
sys.addaudithook(hook)
sys.argv[0] = "aoai"
from aoaigen.__main__ import main
try:
    main()
finally:
    with open(os.environ["SEEN"], "w") as file:
        json.dump(seen, file)
"""
COMMANDS = {
    "versions": ("versions",),
    "diff": ("diff", "2022-12-01", "2023-05-15"),
    "diff html": ("diff", "2022-12-01", "a.json", "--format", "html"),
    "history": ("history", "completions.create"),
    "generate": ("generate", "2031-01-01"),
    "own": ("generate", "--spec", "a.json", "--package", "shop", "--out", "out"),
    "migrate": ("migrate", "2022-12-01", "2023-05-15", "app.py"),
    "compat": ("compat", "app.py"),
    "add": ("add", "a.json"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_stays_on_this_machine_and_in_its_own_places(name: str, tmp_path: Path) -> None:
    spec = document("2024-10-21", info={"title": "Shop", "version": "2024-10-21"})
    spec["externalDocs"] = {"url": "https://evil.example/docs"}
    spec["components"]["schemas"]["Pet"]["$schema"] = "https://evil.example/schema"
    spec["servers"] = [{"url": "https://evil.example"}]
    here = tmp_path / "here"
    here.mkdir()
    (here / "a.json").write_text(json.dumps(spec))
    (here / "app.py").write_text("from aoai.v2022_12_01 import AzureOpenAI\nAzureOpenAI().chat\n")
    checkout = tmp_path / "checkout" / "specs" / "azure-openai"
    checkout.mkdir(parents=True)
    (checkout / "api.yaml").write_text("title: Shop\n")
    program = tmp_path / "hooked.py"
    program.write_text(HOOKED)
    root = ("--root", str(tmp_path / "checkout")) if name == "add" else ()
    cache = tmp_path / "cache"
    variables = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "generator"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_CACHE_HOME": str(cache),
        "SEEN": str(tmp_path / "seen.json"),
        "TMPDIR": str(tmp_path / "temporary"),
    }
    (tmp_path / "temporary").mkdir()
    done = subprocess.run(
        [sys.executable, str(program), *root, *COMMANDS[name]],
        cwd=here,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    seen = json.loads((tmp_path / "seen.json").read_text())
    started = [said for event, said in seen if event == "subprocess.Popen"]
    judges = name in ("migrate", "compat")
    assert bool(started) is judges, done.stderr
    assert all("mypy" in said and "-I" in said for said in started)
    others = [each for each in seen if each[0] not in ("write", "subprocess.Popen")]
    assert [each for each in others if not each[0].startswith("os.posix_spawn")] == []
    places = {said for event, said in seen if event == "write"} - {"", os.devnull}
    assert [place for place in places if not place.startswith(str(tmp_path))] == []
    kept = list((cache / "aoai").iterdir()) if judges else []
    assert bool(kept) is judges
    assert [folder for folder in kept if folder.stat().st_mode & 0o077] == []


def test_workflows_take_actions_by_their_full_commit() -> None:
    """A tag can be moved to other code, a commit cannot."""
    files = [*(ROOT / ".github" / "workflows").glob("*.yml"), ROOT / "action.yml"]
    named = [line for file in files for line in re.findall(r"uses: *(.+)", file.read_text("utf-8"))]
    assert named
    pinned = re.compile(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+")
    assert [each for each in named if not pinned.fullmatch(each)] == []
