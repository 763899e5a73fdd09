"""Measures us and the peers side by side: `python tests/benchmarks/run.py [--quick] [-o FILE]`.

Every figure is the median of several processes, taken in turns; what counts is the ratio.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

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
    Row("streamed chat, CPU per event", "stream", "openai", 1 / 12, "us", 1e6),
    Row("streamed chat with orjson, CPU per event", "stream", "openai", 1 / 16, "us", 1e6, True),
    Row("streamed chat, CPU per event", "stream", "httpx-sse", 1 / 1.6, "us", 1e6),
    Row("embeddings of 16 x 1536, CPU", "embeddings", "openai", 1 / 5, "ms", 1e3),
    Row("embeddings with orjson, CPU", "embeddings", "openai", 1 / 20, "ms", 1e3, True),
)


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
    program = str(HERE / "programs.py")
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


def compare(row: Row, endpoint: str, rounds: int) -> dict[str, object]:
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(once(row.job, "aoai", endpoint, orjson=row.orjson))
        theirs.append(once(row.job, row.peer, endpoint, orjson=row.orjson))
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    mine, peer = statistics.median(ours) * row.scale, statistics.median(theirs) * row.scale
    return {**asdict(row), "ours": mine, "peer_value": peer, "ratio": ratio}


def diffs() -> list[tuple[str, list[str], float]]:
    """Us and the peers over the same two documents; those that are not installed are left out."""
    old, new = (
        str(ROOT / "specs" / "azure-openai" / version / "inference.yaml")
        for version in ("2024-10-01-preview", "2025-04-01-preview")
    )
    commands = {
        "aoai diff": [sys.executable, "-m", "aoaigen", "--root", str(ROOT), "diff", old, new],
        "specshift": ["specshift", "diff", old, new],
        "api-schema-diff": ["api-schema-diff", old, new],
    }
    found = {what: c for what, c in commands.items() if shutil.which(c[0])}
    return [(f"{what} of the two inference documents", c, 0.0) for what, c in found.items()]


def chores(rounds: int) -> list[tuple[str, float, float]]:
    """Our own command line: what, wall seconds, target."""
    aoai = [sys.executable, "-m", "aoaigen", "--root", str(ROOT)]
    jobs = (
        ("aoai generate, nothing changed", [*aoai, "generate"], 1.5),
        ("aoai diff 2024-10-01-preview 2025-04-01-preview",
         [*aoai, "diff", "2024-10-01-preview", "2025-04-01-preview"], 0.7),
        *diffs(),
        ("aoai --help", [*aoai, "--help"], 0.25),
        ("aoai versions", [*aoai, "versions"], 0.25),
        ("bare interpreter", [sys.executable, "-c", "pass"], 0.0),
    )  # fmt: skip
    found = []
    for what, command, target in jobs:
        times = []
        for _ in range(rounds):
            before = time.perf_counter()
            # A peer that finds breaking changes exits 1.
            done = subprocess.run(command, capture_output=True, check=False)
            if done.returncode > 1:
                raise SystemExit(f"{what} failed:\n{done.stderr.decode()}")
            times.append(time.perf_counter() - before)
        found.append((what, statistics.median(times), target))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, under two minutes")
    parser.add_argument("-o", "--output", type=Path, help="write the figures as JSON")
    options = parser.parse_args()
    rounds = 3 if options.quick else 7
    with service() as endpoint:
        rows = [compare(row, endpoint, rounds) for row in ROWS]
    own = chores(rounds)
    show(rows, own)
    if options.output:
        machine = f"Python {platform.python_version()}, {os.cpu_count()} cores"
        figures = {"machine": machine, "rows": rows, "own": own}
        options.output.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


def show(rows: list[dict[str, object]], own: list[tuple[str, float, float]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title=f"{platform.python_version()}, {os.cpu_count()} cores")
    for name in ("what", "ours", "peer", "", "ratio", "target"):
        table.add_column(name, justify="left" if name in ("what", "peer") else "right")
    for row in rows:
        target = "" if row["target"] is None else f"{row['target']:.3f}"
        ours, peer = f"{row['ours']:.4g} {row['unit']}", f"{row['peer_value']:.4g} {row['unit']}"
        table.add_row(str(row["what"]), ours, str(row["peer"]), peer, f"{row['ratio']:.3f}", target)
    for what, seconds, limit in own:
        table.add_row(what, f"{seconds:.2f} s", "", "", "", f"{limit:.2f} s" if limit else "")
    Console(width=120).print(table)


if __name__ == "__main__":
    main()
