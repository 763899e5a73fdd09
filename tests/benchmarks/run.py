"""Measures us and the peers side by side: `python tests/benchmarks/run.py`, with --help for more.

Every figure is the median of several processes, taken in turns; what counts is the ratio.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path

import generating

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@dataclass(frozen=True)
class Row:
    """One comparison: ours over the peer's is to be at most the target."""

    what: str
    job: str
    peer: str
    target: float | None
    unit: str
    scale: float
    orjson: bool = False


ROWS = (
    Row("import of the client", "import", "openai", 1 / 12, "ms", 1e3),
    Row("modules that the import loads", "modules", "openai", None, "", 1),
    Row("process start to first chat answer", "first", "openai", 1 / 5, "ms", 1e3),
    Row("process start to first chat answer", "first", "requests", 1.25, "ms", 1e3),
    Row("memory after one chat call", "memory", "openai", 0.6, "MB", 1e-6),
    Row("construct a client", "construct", "openai", 1 / 100, "us", 1e6),
    Row("small chat call, CPU", "chat", "openai", 0.4, "us", 1e6),
    Row("small chat call, CPU", "chat", "requests", 1.0, "us", 1e6),
    Row("small chat call in 8 threads, CPU", "chat in threads", "openai", 0.4, "us", 1e6),
    Row("small chat call in 8 threads, CPU", "chat in threads", "requests", 1.0, "us", 1e6),
    Row("streamed chat, CPU per event", "stream", "openai", 1 / 12, "us", 1e6),
    Row("streamed chat, CPU per event", "stream", "httpx-sse", 1 / 1.6, "us", 1e6),
    Row("streamed chat with orjson, CPU per event", "stream", "openai", 1 / 16, "us", 1e6, True),
    Row("events not decoded, CPU per event", "events", "sseclient-py", 1 / 1.5, "us", 1e6),
    Row("events not decoded, CPU per event", "events", "httpx-sse", 1 / 1.5, "us", 1e6),
    Row("events not decoded, CPU per event", "events", "openai", 1 / 1.5, "us", 1e6),
    Row("embeddings of 16 x 1536, CPU", "embeddings", "openai", 1 / 5, "ms", 1e3),
    Row("embeddings with orjson, CPU", "embeddings", "openai", 1 / 20, "ms", 1e3, True),
    Row("embeddings as base64, CPU", "packed embeddings", "openai", 1.0, "ms", 1e3),
    Row("upload of a large file, wall", "upload", "requests", 1.0, "s", 1),
    Row("memory after the upload", "upload memory", "requests", None, "MB", 1e-6),
    Row("async: small chat call, CPU", "async chat", "openai", 0.22, "us", 1e6),
    Row("async: small chat call, CPU", "async chat", "openai[aiohttp]", 0.27, "us", 1e6),
    Row("async: small chat call, CPU", "async chat", "aiohttp", 1.6, "us", 1e6),
    Row("async: 50 at once, CPU", "async chat at once", "openai", 0.13, "us", 1e6),
    Row("async: 50 at once, CPU", "async chat at once", "openai[aiohttp]", 0.22, "us", 1e6),
    Row("async: CPU per event", "async stream", "openai", 0.11, "us", 1e6),
    Row("async: CPU per event", "async stream", "openai[aiohttp]", 0.14, "us", 1e6),
    Row("memory of 1,000 streams at once", "async memory", "openai", 0.5, "MB", 1e-6),
    Row("memory of 1,000 streams at once", "async memory", "openai[aiohttp]", None, "MB", 1e-6),
    Row("mypy --strict of a program, CPU", "checking mypy", "openai", 1 / 3, "s", 1),
    Row("the same with both clients", "checking mypy both", "one client", 1.5, "s", 1),
    Row("pyright of a program, CPU", "checking pyright", "openai", 1 / 2, "s", 1),
    Row("the same with both clients", "checking pyright both", "one client", 1.5, "s", 1),
    Row("management: import and a client", "management start", "azure-mgmt", 1 / 3, "ms", 1e3),
    Row("management: construct", "management construct", "azure-mgmt", 1 / 3, "us", 1e6),
    Row("management: call, CPU", "management call", "azure-mgmt", 1 / 3, "us", 1e6),
    Row("management: CPU per poll", "management poll", "azure-mgmt", 1 / 3, "us", 1e6),
)


KINDS = {"async": "awaiting.py", "management": "managing.py", "checking": "checking.py"}
"""The program of a job, by its first word, where it is not programs.py."""


def compile_ours() -> None:
    """As pip does with what it installs: the peers are compiled, too."""
    package = ROOT / "generated" / "aoai"
    management = package / "management"
    for folder in (package / "_runtime", package / "v2024_10_21", management / "v2024_10_01"):
        compileall.compile_dir(folder, quiet=1)
    for folder in (package, management):
        compileall.compile_file(folder / "__init__.py", quiet=1)


@contextmanager
def service() -> Iterator[str]:
    command = [sys.executable, str(HERE / "answers.py")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def once(job: str, who: str, endpoint: str, *, orjson: bool) -> float:
    """One process; with orjson kept from it, it finds the standard library's json."""
    hide = "" if orjson else "import sys; sys.modules['orjson'] = None; "
    start = (
        "import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], {}, '__main__')"
    )
    program = str(HERE / KINDS.get(job.split()[0], "programs.py"))
    command = [sys.executable, "-c", f"{hide}{start}", program, job, who, endpoint]
    before = time.perf_counter()
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (HERE, ROOT / "generated"))),
    }
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    wall = time.perf_counter() - before
    if done.returncode:
        raise SystemExit(f"{job} by {who} failed:\n{done.stderr}")
    return wall if job == "first" else float(done.stdout)


def compare(endpoint: str, rounds: int, only: str) -> list[dict[str, object]]:
    """Each job by everybody in turn, so that what else the machine does hits all alike."""
    found: list[dict[str, object]] = []
    asked = [row for row in ROWS if row.job.startswith(only)]
    for (job, orjson), group in groupby(asked, key=lambda row: (row.job, row.orjson)):
        rows = list(group)
        runs: dict[str, list[float]] = {who: [] for who in ("aoai", *(row.peer for row in rows))}
        for _ in range(rounds):
            for who, values in runs.items():
                values.append(once(job, who, endpoint, orjson=orjson))
        found += [figures(row, runs["aoai"], runs[row.peer]) for row in rows]
    return found


def figures(row: Row, ours: list[float], theirs: list[float]) -> dict[str, object]:
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    mine, peer = statistics.median(ours) * row.scale, statistics.median(theirs) * row.scale
    return {**asdict(row), "ours": mine, "peer_value": peer, "ratio": ratio}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, about two minutes")
    parser.add_argument("--only", metavar="TEXT", default="", help="jobs that begin so, no others")
    parser.add_argument("-o", "--output", type=Path, help="write the figures as JSON")
    options = parser.parse_args()
    rounds = 2 if options.quick else 5
    if options.quick:
        os.environ["BENCH_MEGABYTES"] = "128"
    compile_ours()
    with service() as endpoint:
        rows = compare(endpoint, rounds, options.only)
    limits: list[tuple[str, float, float]] = []
    if not options.only:
        rows += generating.versus_peer(quick=options.quick)
        limits = generating.limits(rounds)
    show(rows, limits)
    if options.output:
        machine = f"Python {platform.python_version()}, {os.cpu_count()} cores"
        figures = {"machine": machine, "rows": rows, "limits": limits}
        options.output.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


def show(rows: list[dict[str, object]], limits: list[tuple[str, float, float]]) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(title=f"{platform.python_version()}, {os.cpu_count()} cores")
    for name in ("what", "ours", "peer", "", "ratio", "target"):
        table.add_column(name, justify="left" if name in ("what", "peer") else "right")
    for row in rows:
        target = "" if row["target"] is None else f"{row['target']:.3f}"
        ours, peer = f"{row['ours']:.4g} {row['unit']}", f"{row['peer_value']:.4g} {row['unit']}"
        table.add_row(
            str(row["what"]), ours, escape(str(row["peer"])), peer, f"{row['ratio']:.3f}", target
        )
    for what, seconds, limit in limits:
        table.add_row(what, f"{seconds:.2f} s", "", "", "", f"{limit:.2f} s" if limit else "")
    Console(width=120).print(table)


if __name__ == "__main__":
    main()
