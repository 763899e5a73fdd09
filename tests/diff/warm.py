"""`aoai`, forked off a process that has read all documents once, for as many runs as are asked for.

Each line of its input is a run: arguments, folder, environment, and files for what it writes.  Each
line of its output is an exit code.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any


def remember() -> None:
    """Loads what every run needs, and the documents that belong to this code."""
    from aoaigen import interfaces, pipeline  # noqa: F401
    from aoaigen.cli import main  # noqa: F401
    from aoaigen.diff.reports import history, html, json, picture, text  # noqa: F401
    from aoaigen.documents import fetched, store  # noqa: F401
    from aoaigen.documents.official import read_knowledge
    from aoaigen.home import find_home
    from aoaigen.migrate import plan, reports  # noqa: F401

    interfaces.load_documents = cache(interfaces.load_documents)
    interfaces.every_interface = cache(interfaces.every_interface)
    for home in find_home().apis:
        interfaces.every_interface(home)
        read_knowledge(home)
    gc.freeze()


@cache
def remember_history() -> None:
    """Compares what `aoai history` asks for, so that no run does it again."""
    from aoaigen import interfaces
    from aoaigen.diff import chronicle
    from aoaigen.home import find_home

    chronicle.compare = _once(chronicle.compare)
    chronicle.Chronicle(interfaces.every_interface(find_home())).matrix()
    gc.freeze()


def _once(compare: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    known: dict[tuple[int, int], Any] = {}

    def compared(old: Any, new: Any) -> Any:
        key = id(old), id(new)
        if key not in known:
            known[key] = compare(old, new)
        return known[key]

    return compared


def serve() -> None:
    """Answers each line; returns in the fork that is to run a command."""
    for line in sys.stdin.buffer:
        run = json.loads(line)
        if "history" in run["arguments"]:
            remember_history()
        child = os.fork()
        if child == 0:
            become(run)
            return
        _, status = os.waitpid(child, 0)
        os.write(1, f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def become(run: dict[str, Any]) -> None:
    for number, path in enumerate((os.devnull, run["out"], run["err"])):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT
        os.dup2(os.open(path, flags, 0o600), number)
    os.chdir(run["cwd"])
    os.environ.clear()
    os.environ.update(run["env"])
    sys.argv = ["aoai", *run["arguments"]]


def finish(command: Callable[[], object]) -> None:
    """Runs it, and ends without taking the documents apart, which takes longer than many a run."""
    code: Any = 0
    try:
        command()
    except SystemExit as ended:
        code = ended.code
    except BaseException:
        traceback.print_exc()
        code = 1
    if isinstance(code, str):
        print(code, file=sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(code if isinstance(code, int) else 0 if code is None else 1)


if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).parents[2] / "generator")
    remember()
    serve()
    from aoaigen.__main__ import main

    finish(main)
