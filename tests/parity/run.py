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
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.parity.reasons import FAILED, NOT_APPLICABLE

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
Row = dict[str, Any]
NEWEST = "2025-04-01-preview"
PARTS = ("api_resources", "lib", "test_client.py", "test_streaming.py")
"""What is run of the suite; the tests of Azure's clients are in lib."""
LIMIT = 15
"""Seconds for one test: some would wait for what only openai's client does."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--openai", default="openai", help="the requirement to fetch")
    parser.add_argument("--version", default=NEWEST, help="the api-version")
    parser.add_argument("--part", action="append", help=f"of the suite, else {', '.join(PARTS)}")
    options, rest = parser.parse_known_args()
    suite = fetched(options.folder, options.openai)
    rows: list[Row] = []
    for part in options.part or PARTS:
        rows += ran(suite, part, options.folder / "rows.json", options.version, rest)
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
    (found / "utils.py").rename(found / "utils_of_suite.py")
    shutil.copy(HERE / "suite_utils.py", found / "utils.py")
    return found


def ran(suite: Path, part: str, out: Path, version: str, rest: list[str]) -> list[Row]:
    paths = [ROOT, ROOT / "generated", ROOT / "generator", suite.parent]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
        "AOAI_PARITY_VERSION": version,
        "AOAI_PARITY_OUT": str(out),
    }
    out.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "--tb=no"]
    command += ["-p", "no:cacheprovider", "--import-mode=importlib", "-c", os.devnull]
    command += [
        f"--rootdir={suite}",
        "--continue-on-collection-errors",
        "--inline-snapshot=disable",
    ]
    command += [f"--timeout={LIMIT}", "-o", "timeout_func_only=true", "-o", "asyncio_mode=auto"]
    subprocess.run(
        [*command, *rest, str(suite / part)],
        env=environment,
        cwd=suite.parent,
        check=False,
        stdout=subprocess.DEVNULL,
    )
    rows: list[Row] = json.loads(out.read_text("utf-8"))
    return rows


def report(rows: list[Row], version: str) -> str:
    """The table, then each reason with how many tests it explains."""
    told = [(row, _why_not(row)) for row in rows]
    run = [row for row, why in told if why is None]
    lines = [
        f"{len(rows)} tests of openai-python, {version}: {len(run)} are applicable",
        *("", "| resource or file | sync | async |", "| --- | --- | --- |"),
    ]
    for place, own in _grouped(run).items():
        lines.append(f"| {place} | {_score(own, False)} | {_score(own, True)} |")
    lines.append(f"| all | {_score(run, False)} | {_score(run, True)} |")
    failed = (row for row in run if row["outcome"] == "failed")
    lines += ["", "What does not pass:", *_counted(_reason(FAILED, row) for row in failed)]
    lines += ["", "Not applicable, since the test:", *_counted(why for _, why in told if why)]
    notes = (note for row in run for note in row["notes"])
    return "\n".join([*lines, "", "Tests in which:", *_counted(notes)])


def _why_not(row: Row) -> str | None:
    """Why a test is not applicable, by itself or by what its run said."""
    by_run = next((why for pattern, why in NOT_APPLICABLE if re.search(pattern, row["said"])), None)
    return by_run or row["why not"] or None


def _counted(found: Iterable[str]) -> list[str]:
    return [f"- {count}: {what}" for what, count in Counter(found).most_common()]


def _grouped(rows: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in sorted(rows, key=lambda row: str(row["place"])):
        found.setdefault(row["place"], []).append(row)
    return found


def _score(rows: list[Row], is_async: bool) -> str:
    own = [row for row in rows if row["async"] is is_async]
    passed = sum(row["outcome"] == "passed" for row in own)
    return f"{passed} of {len(own)} ({passed / len(own):.1%})" if own else "-"


def _reason(reasons: tuple[tuple[str, str], ...], row: Row) -> str:
    told = (why for pattern, why in reasons if re.search(pattern, row["said"]))
    return next(told, f"{row['test']}: {row['said'][:120]}")


if __name__ == "__main__":
    main()
