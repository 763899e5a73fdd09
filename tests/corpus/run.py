"""The corpus job: every document generated, imported, type-checked and called; a table; a verdict.

`nox -s corpus -- [--quick] [--only NAME]... [--jobs N]`
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from .documents import DOCUMENTS, Entry
from .expectations import outdated, unexpected
from .fetch import FetchError, converter, fetch

_SECONDS = 1800
_COUNTED = ("generated", "operations", "called", "valid", "names", "type_errors")
_COLUMNS = ("document", "standard", "operations", "called", "valid", "reports e/w/n", "mypy", "s")


def main() -> int:
    options = _options()
    folder = options.folder.resolve()
    try:
        chosen = _chosen(options)
        _fetch(chosen, folder / "packages")
    except FetchError as error:
        print(error, file=sys.stderr)
        return 2
    results = []
    with ThreadPoolExecutor(options.jobs) as pool:
        for result in pool.map(lambda entry: _checked(entry, folder), chosen):
            results.append(result)
            print(f"{len(results)} of {len(chosen)}: {result['name']}", file=sys.stderr)
    if options.output:
        options.output.write_text(json.dumps(results, indent=1), "utf-8")
    return 1 if _report(results) else 0


def _report(results: list[dict[str, Any]]) -> list[str]:
    """Prints everything; the findings that nothing explains."""
    console = Console(width=None if sys.stdout.isatty() else 110, emoji=False)
    console.print(_table(results))
    findings = [line for r in results for line in (*unexpected(r), *outdated(r))]
    for line in findings:
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    total = {key: sum(r.get(key, 0) for r in results) for key in _COUNTED}
    console.print(
        f"{len(results)} documents, {total['generated']} of {total['operations']} operations"
        f" generated, {total['called']} called, {total['valid']} without a fault,"
        f" {total['names']} names as expected, {total['type_errors']} type errors;"
        f" {len(findings)} findings that are not expected",
        soft_wrap=True,
    )
    return findings


def _chosen(options: argparse.Namespace) -> list[Entry]:
    known = {entry.name: entry for entry in DOCUMENTS}
    if options.only:
        missing = ", ".join(sorted(set(options.only) - set(known)))
        if missing:
            raise FetchError(f"no document is called {missing}")
        return [known[name] for name in options.only]
    return [entry for entry in DOCUMENTS if entry.size == "small" or not options.quick]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nox -s corpus --", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="the small documents alone")
    parser.add_argument("--only", action="append", default=[], metavar="NAME")
    parser.add_argument("--jobs", type=int, default=2, help="documents at a time")
    parser.add_argument("--folder", type=Path, required=True, help="for packages and output")
    parser.add_argument("-o", "--output", type=Path, help="everything found, as JSON")
    return parser.parse_args()


def _fetch(chosen: Iterable[Entry], cache: Path) -> None:
    """All of them before the work begins: documents of one package run side by side."""
    for package in dict.fromkeys(entry.package for entry in chosen):
        fetch(package, cache)
    converter(cache)


def _checked(entry: Entry, folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.corpus.check", entry.name, str(folder)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_SECONDS
        )
        found: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        return {"name": entry.name, "broken": f"not done after {_SECONDS} s"}
    except ValueError:
        return {"name": entry.name, "broken": done.stderr.strip()[-1500:]}
    return found


def _table(results: Iterable[dict[str, Any]]) -> Table:
    table = Table()
    for column in _COLUMNS:
        table.add_column(column, justify="left" if column in _COLUMNS[:2] else "right")
    for result in results:
        levels = result.get("reports", {})
        table.add_row(
            result["name"],
            result.get("standard", "?"),
            f"{result.get('generated', '-')} of {result.get('operations', '-')}",
            str(result.get("called", "-")),
            str(result.get("valid", "-")),
            "/".join(map(str, levels.values())) or "-",
            str(result.get("type_errors", "-")),
            str(result.get("seconds", "-")),
        )
    return table


if __name__ == "__main__":
    sys.exit(main())
