"""A real browser without a window, where one is installed; all pages of a run are shown by one."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe")


def rendered(page: str, script: str, folder: Path) -> str:
    """The page's DOM after the browser has loaded it and run `script` in it."""
    evaluated(page, script, folder)
    dom: str = _browser().value("document.documentElement.outerHTML")
    return dom


def evaluated(page: str, script: str, folder: Path) -> Any:
    """What `script` gives, or what its promise does, in the loaded page."""
    path = folder / "page.html"
    path.write_text(page, encoding="utf-8")
    _browser().open(path.as_uri())
    return _browser().value(script)


def spent_on_loading(page: str, folder: Path) -> float:
    """Milliseconds of CPU of the page's own thread until it is drawn: what else runs counts not."""
    browser = _browser()
    evaluated(page, "new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)))", folder)
    return 1000 * browser.metric("TaskDuration")


@cache
def _browser() -> Browser:
    program = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip(f"no browser is installed ({', '.join(_NAMES)})")
    return Browser(program)


class Browser:
    """One tab, spoken to over pipes: messages of JSON, each ended by a zero byte."""

    def __init__(self, program: str) -> None:
        theirs, to = _pipe()
        ours, back = _pipe()

        def numbered() -> None:
            os.dup2(theirs, 3)
            os.dup2(back, 4)

        command = [program, *_OPTIONS, f"--user-data-dir={mkdtemp()}", "about:blank"]
        quiet = subprocess.DEVNULL
        # It ends when nobody holds the other ends any more.
        subprocess.Popen(command, preexec_fn=numbered, pass_fds=(3, 4), stdout=quiet, stderr=quiet)
        os.close(theirs)
        os.close(back)
        self._to, self._messages, self._count = to, _messages(ours), 0
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._tab = {"sessionId": attached["sessionId"]}
        self._ask("Page.enable", self._tab)
        self._ask("Performance.enable", self._tab, timeDomain="threadTicks")

    def open(self, url: str) -> None:
        self._ask("Page.navigate", self._tab, url=url)
        while next(self._messages).get("method") != "Page.loadEventFired":
            pass

    def value(self, script: str) -> Any:
        asked = {"expression": script, "awaitPromise": True, "returnByValue": True}
        answer = self._ask("Runtime.evaluate", self._tab, **asked)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def metric(self, name: str) -> float:
        """One of the page's own, since it was opened."""
        found = self._ask("Performance.getMetrics", self._tab)["metrics"]
        return next(float(one["value"]) for one in found if one["name"] == name)

    def _ask(self, method: str, tab: dict[str, str] | None = None, **given: Any) -> Any:
        self._count += 1
        message = {"id": self._count, "method": method, "params": given, **(tab or {})}
        os.write(self._to, json.dumps(message).encode() + b"\0")
        answer = next(found for found in self._messages if found.get("id") == self._count)
        assert "error" not in answer, answer
        return answer["result"]


def _pipe() -> tuple[int, int]:
    """Its ends have numbers above those that the browser wants."""
    low = os.pipe()
    high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in low]
    for end in low:
        os.close(end)
    return high[0], high[1]


def _messages(ours: int) -> Iterator[dict[str, Any]]:
    got = b""
    while chunk := os.read(ours, 1 << 20):
        *whole, got = (got + chunk).split(b"\0")
        yield from map(json.loads, whole)
