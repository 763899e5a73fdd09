"""Any tree of files: migrate, compat, generate and add end in one of their exit codes.

They run nothing, follow nothing out of the tree, lose nothing, and hang on nothing.  AOAI_FUZZ says
how many trees are tried, `AOAI_FUZZ=300 pytest tests/hostile/test_any_tree.py`.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from aoaigen.names.words import package_name
from tests.generated.checkout import VERSIONS, reduced
from tests.official import ROOT
from tests.packages.making import document

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="other kinds of files there")

COUNT = int(os.environ.get("AOAI_FUZZ", "4"))
USING = """\
from aoai.v2022_12_01 import AzureOpenAI
AzureOpenAI().completions.create('d', prompt='x')
"""
RUNS = "open('RAN', 'w').close()\n"
API = "title: Shop\norigins: {shop: {title: Shop, path: 'a/{stability}/{version}.json'}}\n"
NAMES = (
    *("app.py", "types.py", "mypy.py", "sitecustomize.py", "conftest.py", "a-b.py", "a_b.py"),
    *("x\n::error::y.py", "\x1b[2J.py", "-rf.py", "--config.py", " .py", "ü.py", "\udcff.py"),
    *("__init__.py", "aoai", "mypy.ini", "setup.cfg", "pyproject.toml", "a.ipynb", "x.pyi"),
    *("api.yaml", "descriptions.yaml", "shop.json", "MANIFEST.json", "a" * 240 + ".py", "..py"),
    *("models.py", "client.py", "_runtime", "resources", ".git", "node_modules", "con.py"),
)
TEXTS: tuple[bytes, ...] = (
    *(USING.encode(), RUNS.encode() + USING.encode(), USING.replace("\n", "\r\n").encode()),
    *("# -*- coding: latin-1 -*-\nx = 'é'\n".encode("latin-1"), b"# coding: rot13\nvzcbeg bf\n"),
    *(b"", b"\xff\xfe\x00", b"\xef\xbb\xbfx=1", b"print 'two'\n", b"x = 1\0", b"{}"),
    *(b"(" * 3000, b"[" * 3000, b"a: &a [*a]", b"[mypy]\nplugins = ./evil.py\n"),
    b"# mypy: ignore-errors\n" + USING.encode(),
    *(json.dumps(document()).encode(), b'{"inputs": {}, "files": {"../../outside/kept": ""}}'),
    b'{"nbformat": 4, "cells": [{"cell_type": "code", "source": ["import os"]}]}',
)


def _sparse(path: Path, _: random.Random, __: Path) -> None:
    with path.open("wb") as file:
        file.truncate(300_000_000)


def _text(path: Path, choose: random.Random, _: Path) -> None:
    path.write_bytes(choose.choice(TEXTS))
    path.chmod(choose.choice((0o644, 0o600, 0o755, 0o444)))


KINDS: tuple[Callable[[Path, random.Random, Path], object], ...] = (
    *(_text,) * 8,
    _sparse,
    lambda path, choose, outside: os.mkfifo(path),
    lambda path, choose, outside: path.symlink_to(outside / "kept.py"),
    lambda path, choose, outside: path.symlink_to(outside),
    lambda path, choose, outside: path.symlink_to(path),
    lambda path, choose, outside: path.symlink_to("/dev/zero"),
    lambda path, choose, outside: path.symlink_to("nowhere"),
    lambda path, choose, outside: path.symlink_to("."),
)


def grown(folder: Path, choose: random.Random, outside: Path, depth: int = 0) -> None:
    folder.mkdir(exist_ok=True)
    for name in choose.sample(NAMES, choose.randint(1, 6)):
        if depth < 2 and choose.random() < 0.25 and not (folder / name).is_file():
            grown(folder / name, choose, outside, depth + 1)
        elif not os.path.lexists(folder / name):
            choose.choice(KINDS)(folder / name, choose, outside)


def snapshot(folder: Path) -> dict[str, tuple[object, ...]]:
    """Kind, mode and content of everything below, links not followed."""
    found: dict[str, tuple[object, ...]] = {}
    for name, folders, files in os.walk(folder):
        for each in (*folders, *files):
            path = Path(name) / each
            known = path.lstat()
            what: object = ""
            if stat.S_ISLNK(known.st_mode):
                what = path.readlink()
            elif stat.S_ISREG(known.st_mode) and known.st_size < 10**7:
                what = hashlib.sha256(path.read_bytes()).hexdigest()
            found[str(path.relative_to(folder))] = (known.st_mode, known.st_ino, what)
    return found


def run(cwd: Path, *arguments: object) -> int:
    """As the installed command is run: `python -m` would take modules from the current folder."""
    program = cwd.parent / "program" / "run.py"
    program.parent.mkdir(exist_ok=True)
    program.write_text(
        "from aoaigen.__main__ import main\nif __name__ == '__main__':\n    main()\n"
    )
    variables = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "generator"),
        "XDG_CACHE_HOME": str(cwd.parent / "cache"),
    }
    done = subprocess.run(
        [sys.executable, str(program), *map(str, arguments)],
        cwd=cwd,
        env=variables,
        capture_output=True,
        timeout=120,
        check=False,
    )
    said = done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in said, said
    assert done.returncode in (0, 1, 2, 3), (done.returncode, said)
    for line in (said + done.stdout.decode("utf-8", "replace")).splitlines():
        assert not line.startswith("::error::y")
        assert "\x1b[2J" not in line
    assert not list(cwd.parent.rglob("RAN"))
    return done.returncode


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "kept.py").write_text(USING)
    return folder


@pytest.fixture(scope="session")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with two api-versions, so that judging by each takes a second or two."""
    checkout = reduced(tmp_path_factory.mktemp("few"))
    there, here = ROOT / "generated" / "aoai", checkout / "generated" / "aoai"
    packages = [package_name(version) for version in VERSIONS]
    others = shutil.ignore_patterns("v[0-9]*", "management")
    shutil.copytree(there, here, ignore=others)
    for name in packages:
        shutil.copytree(there / name, here / name)
    return checkout


@pytest.mark.parametrize("seed", range(COUNT))
def test_code_is_judged_and_stays(seed: int, tmp_path: Path, outside: Path, few: Path) -> None:
    tree = tmp_path / "tree"
    grown(tree, random.Random(seed), outside)
    before, beside = snapshot(tree), snapshot(outside)
    run(tree, "--root", few, "compat", ".")
    run(tree, "--root", few, "migrate", *VERSIONS, ".")
    assert snapshot(tree) == before
    run(tree, "--root", few, "migrate", *VERSIONS, ".", "--write")
    assert snapshot(outside) == beside
    after = snapshot(tree)
    assert {name: known[0] for name, known in after.items()} == {
        name: known[0] for name, known in before.items()
    }


@pytest.mark.parametrize("seed", range(COUNT))
def test_a_package_is_made_beside_anything(seed: int, tmp_path: Path, outside: Path) -> None:
    """Whatever stands where it goes, and whatever lies where its documents are."""
    choose = random.Random(seed)
    tree, specs = tmp_path / "tree", tmp_path / "specs"
    grown(specs, choose, outside)
    (specs / "right.json").write_text(json.dumps(document()))
    make = ("generate", "--spec", specs / "right.json", "--package", "shop", "--out", tree)
    if choose.random() < 0.7:  # the package is there, and grows
        run(tmp_path / "outside", *make)
    tree.mkdir(exist_ok=True)
    grown(tree / "shop", choose, outside) if choose.random() < 0.9 else None
    before, beside = snapshot(tree), snapshot(outside)
    run(tmp_path / "outside", *make)
    run(tmp_path / "outside", "generate", "--spec", specs, "--package", "other", "--out", tree)
    after = snapshot(tree)
    lost = {name for name, known in before.items() if known != after.get(name)}
    assert {name for name in lost if "mine" in name or not _ours(tree, name)} == set()
    assert snapshot(outside) == beside


def _ours(tree: Path, name: str) -> bool:
    """Whether a run wrote it, so that a run may replace it; folders are replaced as a whole."""
    manifest = tree / "shop" / "MANIFEST.json"
    path = name.removeprefix("shop/")
    if name == "shop" or (tree / name).is_dir():
        return True
    files = json.loads(manifest.read_text())["files"]
    return path in {*files, "MANIFEST.json"}


@pytest.mark.parametrize("seed", range(2 * COUNT))
def test_documents_are_added_or_refused_and_nothing_else_is_written(
    seed: int, tmp_path: Path, outside: Path
) -> None:
    choose = random.Random(seed)
    tree, specs = tmp_path / "tree", tmp_path / "checkout" / "specs" / "azure-openai"
    grown(tree, choose, outside)
    specs.mkdir(parents=True)
    (specs / "api.yaml").write_text(API)
    if choose.random() < 0.5:
        place = specs / choose.choice(("2024-10-21", "overlays", "1.0.0"))
        choose.choice(KINDS)(place, choose, outside)
    before, beside = snapshot(tree), snapshot(outside)
    shop = document("2024-10-21")
    (tmp_path / "right.json").write_text(json.dumps(shop))
    files = sorted(path for path in tree.rglob("*") if not path.is_dir())
    run(tree, "--root", tmp_path / "checkout", "add", tmp_path / "right.json", "--name", "shop")
    for file in files[:2]:
        run(tree, "--root", tmp_path / "checkout", "add", "--", file)
    run(tree, "--root", tmp_path / "checkout", "versions")
    assert snapshot(tree) == before
    assert snapshot(outside) == beside
