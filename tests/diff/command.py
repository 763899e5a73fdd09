"""`aoai` as a user runs it: the command line in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from aoaigen.documents.specs import LABEL
from tests.official import ROOT

_WARM = Path(__file__).parent / "warm.py"


def aoai(*args: object, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """One run; where a process can fork, of one that knows the checkout's documents already."""
    arguments, env = [*map(str, args)], {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    if not hasattr(os, "fork"):
        command = [sys.executable, "-m", "aoaigen", *arguments]
        return subprocess.run(
            command, cwd=cwd, env=env, capture_output=True, text=True, check=False
        )
    with TemporaryDirectory() as folder:
        out, err = Path(folder, "out"), Path(folder, "err")
        run = {"arguments": arguments, "cwd": str(cwd), "env": env}
        served = _served()
        assert served.stdin is not None
        assert served.stdout is not None
        served.stdin.write(json.dumps({**run, "out": str(out), "err": str(err)}) + "\n")
        served.stdin.flush()
        code = int(served.stdout.readline())
        texts = (path.read_text("utf-8") for path in (out, err))
        return subprocess.CompletedProcess(arguments, code, *texts)


def checkout_of(folder: Path, *versions: str) -> Path:
    """A checkout that has but some of the api-versions: to judge with every one takes long."""
    shared = {ROOT / name: folder / name for name in ("templates", "generated")}
    for path in (ROOT / "specs").glob("*/*"):
        if not LABEL.match(path.name) or path.name in versions:
            shared[path] = folder / path.relative_to(ROOT)
    for theirs, ours in shared.items():
        ours.parent.mkdir(parents=True, exist_ok=True)
        ours.symlink_to(theirs)
    return folder


@cache
def _served() -> subprocess.Popen[str]:
    """It ends with the tests, when nobody holds its input any more."""
    command = [sys.executable, str(_WARM)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
