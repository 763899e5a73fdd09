"""Processes beside this one."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from os import cpu_count
from typing import Any


@contextmanager
def workers() -> Iterator[Executor | None]:
    """One for each core, which start when they are needed; None where there is but one core."""
    cores = cpu_count() or 1
    if cores == 1:
        yield None
        return
    with _Unheard(cores, mp_context=get_context("spawn")) as pool:
        try:
            yield pool
        finally:  # after an error, nobody wants the rest
            pool.shutdown(cancel_futures=True)


class _Unheard(ProcessPoolExecutor):
    """Its processes do not hear Ctrl-C: this one does, and ends them."""

    def submit(self, *args: Any, **kwargs: Any) -> Any:
        if threading.current_thread() is not threading.main_thread():
            return super().submit(*args, **kwargs)
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            return super().submit(*args, **kwargs)
        finally:
            signal.signal(signal.SIGINT, before)
