"""Fetches openai-python's sdist, runs its tests over our clients, and prints what passes."""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
Row = dict[str, Any]
NEWEST = "2025-04-01-preview"

LACKED = r"unexpected keyword argument"
"""The test passes an argument that the api-version's document lacks: it is not applicable."""

REASONS = (
    (r"missing \d+ required", "an argument is left out that the api-version's document requires"),
    (r"'AsyncBinaryAnswer' object has no attribute 'json'", "its bytes have to be awaited first"),
    (r"\.is_closed", "a raw answer of bytes is read when asked for, so it is not closed yet"),
)
"""What a failure says, and why it is one."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--openai", default="openai", help="the requirement to fetch")
    parser.add_argument("--version", default=NEWEST, help="the api-version")
    options, rest = parser.parse_known_args()
    suite = fetched(options.folder, options.openai)
    rows = ran(suite, options.folder / "rows.json", options.version, rest)
    print(report(rows, options.version))


def fetched(folder: Path, requirement: str) -> Path:
    """The suite, with our conftest.py and utils.py in place of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", "openai"]
    subprocess.run([*pip, "--dest", folder, requirement], check=True)
    sdist = max(folder.glob("openai-*.tar.gz"), key=lambda path: path.stat().st_mtime)
    suite = folder / "suite"
    shutil.rmtree(suite, ignore_errors=True)
    with tarfile.open(sdist) as archive:
        archive.extractall(suite, filter="data")
    (there,) = suite.glob("openai-*/tests")
    found = there.rename(suite / "openai_tests")  # our own are called `tests`
    for file in found.rglob("*.py"):
        text = file.read_text("utf-8")
        file.write_text(re.sub(r"^from tests\b", "from openai_tests", text, flags=re.M), "utf-8")
    shutil.copy(HERE / "suite_conftest.py", found / "conftest.py")
    shutil.copy(HERE / "suite_utils.py", found / "utils.py")
    return found


def ran(suite: Path, out: Path, version: str, rest: list[str]) -> list[Row]:
    paths = [ROOT, ROOT / "generated", ROOT / "generator", suite.parent]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
        "AOAI_PARITY_VERSION": version,
        "AOAI_PARITY_OUT": str(out),
    }
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "--no-header",
        "--tb=no",
        "-p",
        "no:cacheprovider",
    ]
    command += ["--import-mode=importlib", "-c", os.devnull, f"--rootdir={suite}"]
    command += ["--continue-on-collection-errors", "-o", "asyncio_mode=auto", *rest]
    subprocess.run(
        [*command, str(suite / "api_resources")],
        env=environment,
        check=False,
        stdout=subprocess.DEVNULL,
    )
    rows: list[Row] = json.loads(out.read_text("utf-8"))
    return rows


def report(rows: list[Row], version: str) -> str:
    """The table by resource, then each reason with how many tests it explains."""
    there = [row for row in rows if row["outcome"] != "skipped"]
    run = [row for row in there if not re.search(LACKED, row["said"])]
    lines = [
        f"{len(rows)} tests of openai-python, {version}: {len(rows) - len(there)} of operations "
        f"and {len(there) - len(run)} with arguments that it lacks; {len(run)} are applicable",
        *("", "| resource | sync | async |", "| --- | --- | --- |"),
    ]
    for resource, own in _grouped(run).items():
        lines.append(f"| {resource} | {_score(own, False)} | {_score(own, True)} |")
    lines.append(f"| all | {_score(run, False)} | {_score(run, True)} |")
    reasons = Counter(_reason(row["said"]) for row in run if row["outcome"] == "failed")
    lines += ["", "What does not pass:", *(f"- {n}: {why}" for why, n in reasons.most_common())]
    notes = Counter(note for row in run for note in row["notes"])
    lines += ["", "Tests in which:", *(f"- {n}: {note}" for note, n in notes.most_common())]
    return "\n".join(lines)


def _grouped(rows: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in sorted(rows, key=lambda row: str(row["operation"])):
        found.setdefault(row["operation"].rpartition(".")[0], []).append(row)
    return found


def _score(rows: list[Row], is_async: bool) -> str:
    own = [row for row in rows if row["async"] is is_async]
    passed = sum(row["outcome"] == "passed" for row in own)
    return f"{passed} of {len(own)} ({passed / len(own):.1%})" if own else "-"


def _reason(said: str) -> str:
    return next((why for pattern, why in REASONS if re.search(pattern, said)), said[:120])


if __name__ == "__main__":
    main()
