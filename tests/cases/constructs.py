"""Packages of small documents, all beside one runtime, so that one run of a type checker sees all.

A construct is a folder with `document.yaml`, whose first line says what the case proves, the
modules that matter in `expected/`, and `call.py`: a program as its user would write it, which is
type-checked and run against a server that sends back the body that it gets.  What the requests
look like may stand in `wire.txt`.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from aoaigen.api.history import History
from aoaigen.interfaces import users_interfaces
from aoaigen.python.formatting import format_source
from aoaigen.python.leftout import left_out
from aoaigen.python.models import annotated
from aoaigen.python.package import version_view
from aoaigen.python.render import render_version
from aoaigen.python.runtime import runtime_files
from tests.official import ROOT
from tests.server import Recorded, Reply, Server

HERE = Path(__file__).parent
PACKAGE = "constructs"
"""The package that has one of each case's name in it."""

REPORTS = "reports.txt"


def documents() -> list[Path]:
    return sorted(HERE.glob("*/document.yaml"))


def files(document: Path, name: str) -> dict[str, str]:
    """The package of one document by path below it, and in `REPORTS` what was reported."""
    shop = users_interfaces((document,), None, PACKAGE)
    (api,) = shop.apis.values()
    (view,) = annotated([replace(version_view(api, History([api])), package=name)])
    printed = render_version(view, ROOT / "templates")
    found = {path: format_source(path, text) for path, text in printed.items()}
    reports = "".join(f"{problem}\n" for problem in (*shop.problems, *left_out(api)))
    return {**found, REPORTS: reports} if reports else found


def write(folder: Path, printed: dict[str, str]) -> None:
    for path, text in {**printed, **runtime_files(), "__init__.py": "", "py.typed": ""}.items():
        target = folder / PACKAGE / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


@contextmanager
def importable(folder: Path) -> Iterator[Callable[[str], Any]]:
    """Imports by dotted name below the folder's package, which is forgotten at the end."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield lambda name: importlib.import_module(f"{PACKAGE}.{name}")
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


@contextmanager
def echo() -> Iterator[Server]:
    """A server that answers with the body that came."""
    with Server(_same) as server:
        yield server


def _same(request: Recorded) -> Reply:
    """A program may ask for another status and type by the headers `x-echo-status` and `-type`."""
    kind = request.headers.get("content-type", "application/json")
    kind = request.headers.get("x-echo-type", kind)
    status = int(request.headers.get("x-echo-status", "200"))
    body = b"" if status == 204 else request.body  # which would stand before the next answer
    return Reply(status, body, headers={"content-type": kind} if kind else {})


_EVERYWHERE = {
    *("accept", "accept-encoding", "connection", "content-length", "host", "user-agent"),
    *("x-ms-client-request-id", "x-request-id", "x-echo-status", "x-echo-type"),
}


def shown(requests: Iterable[Recorded]) -> str:
    """What came, as text: the lines that differ from call to call, and the bodies."""
    return "\n".join(_request(request) for request in requests)


def _request(request: Recorded) -> str:
    kind = request.headers.get("content-type", "")
    boundary = kind.partition("boundary=")[2]
    named = [(name, v) for name, v in request.header_list if name not in _EVERYWHERE]
    head = [f"{request.method} {request.target}", *(f"{name}: {v}" for name, v in sorted(named))]
    body = request.body.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
    text = "\n".join([*head, *(["", body.rstrip("\n")] if body else []), ""])
    return text.replace(boundary, "BOUNDARY") if boundary else text
