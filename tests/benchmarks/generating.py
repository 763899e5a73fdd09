"""Our command line: from nothing beside openapi-python-client, and what has a limit in seconds."""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
SPECS = Path("specs") / "azure-openai"
PEER = "openapi-python-client"
LARGEST = ("2024-10-01-preview", "2025-04-01-preview")
CHANGED = ("2022-12-01", "2025-04-01-preview")
"""A small api-version and the largest one."""

QUICK = ("2024-08-01-preview", "2024-10-01-preview", "2024-10-21", "2025-04-01-preview")
"""Api-versions of the comparison's quick form."""

Figure = tuple[str, float, float]
"""What, wall seconds, and how many there may be (0: no limit)."""


def versus_peer(*, quick: bool) -> list[dict[str, object]]:
    """From nothing: we write all packages at once, the peer one document after the other."""
    ours, theirs = [], []
    for _ in range(1 if quick else 3):
        with checkout(QUICK if quick else None) as root:
            shutil.rmtree(root / "generated")
            ours.append(seconds(aoai(root, "generate")))
            documents = sorted((root / SPECS).glob("*/*.yaml"))
            spent = [peer(path, root / "peer") for path in documents]
        theirs.append(sum(wall for wall, _ in spent))
    failed = sum(not made for _, made in spent)
    what = f"generate from {len(documents)} documents"
    if failed:
        what += f", of which the peer fails on {failed}"
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    values = {"ours": statistics.median(ours), "peer_value": statistics.median(theirs)}
    return [{"what": what, "peer": PEER, "target": 0.5, "unit": "s", **values, "ratio": ratio}]


def peer(path: Path, out: Path) -> tuple[float, bool]:
    """Wall seconds of one document, and whether a package came of it."""
    command = [PEER, "generate", "--path", str(path), "--output-path", str(out), "--overwrite"]
    shutil.rmtree(out, ignore_errors=True)
    wall = seconds(command, allowed=(0, 1))
    return wall, any(out.rglob("client.py"))


def limits(rounds: int) -> list[Figure]:
    """What has a limit of its own, the start of Python included where the limit is on top of it."""
    bare = median(lambda: seconds([sys.executable, "-c", "pass"]), rounds)
    found: list[Figure] = [("bare interpreter", bare, 0.0)]
    with checkout() as root:
        for words in (["--help"], ["versions"]):
            wall = median(lambda words=words: seconds(aoai(root, *words)), rounds)
            found.append((f"aoai {words[0]}", wall, bare + 0.25))
        found.append(("aoai generate, nothing changed", unchanged(root, rounds), 1.5))
        for version in CHANGED:
            limit = 1.5 + alone(version)
            wall = median(lambda version=version: changed(root, version), min(rounds, 3))
            found.append((f"aoai generate, {version} changed", wall, limit))
        diff = aoai(root, "diff", *LARGEST)
        wall = median(lambda: seconds(diff), rounds)
        found.append((f"aoai diff {' '.join(LARGEST)}", wall, 0.7))
    return found + diffs(rounds)


def unchanged(root: Path, rounds: int) -> float:
    seconds(aoai(root, "generate"))
    return median(lambda: seconds(aoai(root, "generate")), rounds)


def changed(root: Path, version: str) -> float:
    """One more property in the first schema of a document."""
    path = max((root / SPECS / version).glob("*.yaml"))
    text = path.read_text("utf-8")
    schemas = text.index("\n  schemas:\n")
    name = f"benchmarked_{len(re.findall('benchmarked_', text))}"
    line = f"      properties:\n        {name}:\n          type: string\n"
    after = text[schemas:].replace("      properties:\n", line, 1)
    path.write_text(text[:schemas] + after, "utf-8")
    return seconds(aoai(root, "generate"))


def alone(version: str) -> float:
    """What the package of one api-version takes by itself."""
    with checkout((version,)) as root:
        shutil.rmtree(root / "generated")
        return seconds(aoai(root, "generate"))


def diffs(rounds: int) -> list[Figure]:
    """Us and the peers over the same two documents; those that are not installed are left out."""
    old, new = (str(ROOT / SPECS / version / "inference.yaml") for version in LARGEST)
    commands = {
        "aoai diff": aoai(ROOT, "diff", old, new),
        "specshift": ["specshift", "diff", old, new],
        "api-schema-diff": ["api-schema-diff", old, new],
    }
    there = {what: command for what, command in commands.items() if shutil.which(command[0])}
    return [
        # A peer that finds breaking changes exits 1.
        (f"{what} of the two documents", median(lambda c=c: seconds(c, (0, 1)), rounds), 0.0)
        for what, c in there.items()
    ]


@contextmanager
def checkout(versions: tuple[str, ...] | None = None) -> Iterator[Path]:
    """A copy of this checkout, or of some of its api-versions, that may be written to."""
    with TemporaryDirectory() as name:
        for part in (SPECS, Path("templates"), Path("generated")):
            shutil.copytree(ROOT / part, Path(name) / part)
        for path in (Path(name) / SPECS).glob("[2v]*"):
            if versions and path.name not in versions:
                shutil.rmtree(path)
        yield Path(name)


def aoai(root: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "aoaigen", "--root", str(root), *words]


def seconds(command: list[str], allowed: tuple[int, ...] = (0,)) -> float:
    before = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    wall = time.perf_counter() - before
    if done.returncode not in allowed:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr.decode()}")
    return wall


def median(run: Callable[[], float], rounds: int) -> float:
    return statistics.median(run() for _ in range(rounds))
