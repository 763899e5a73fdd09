"""What the user has stays: files that we did not write, edits, modes, links, pipes, devices."""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from aoaigen import pipeline
from aoaigen.documents.store import replace_files
from aoaigen.home import Home
from aoaigen.problems import InputError
from tests.generated.checkout import VERSIONS, contents, reduced
from tests.packages.making import document, generate, written

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes and pipes are others there")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A package that was generated from `shop.json` beside it."""
    done = generate(tmp_path, "shop", written(tmp_path / "shop.json", document()))
    assert (done.returncode, done.stderr) == (0, "")
    return tmp_path / "shop"


def again(shop: Path, *options: str) -> tuple[int, str]:
    done = generate(shop.parent, "shop", shop.parent / "shop.json", options=options)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr


# -- a package of one's own ------------------------------------------------------------------------

STRAYS: dict[str, Callable[[Path], object]] = {
    "a file": lambda path: path.write_text("mine"),
    "a file in a new folder": lambda path: (path.mkdir(), (path / "x").write_text("mine")),
    "a link to a file": lambda path: path.symlink_to(path.parents[1] / "shop.json"),
    "a link to a folder": lambda path: path.symlink_to(path.parents[1]),
    "a link to nothing": lambda path: path.symlink_to("nowhere"),
    "a pipe": os.mkfifo if sys.platform != "win32" else Path,
}


@pytest.mark.parametrize("kind", STRAYS)
@pytest.mark.parametrize("place", ["mine", "resources/mine"])
def test_what_no_run_wrote_is_kept_as_it_is_and_told(kind: str, place: str, shop: Path) -> None:
    path = shop / place
    STRAYS[kind](path)
    before = path.lstat()
    code, told = again(shop)
    assert code == 0
    assert told.startswith(f"aoai: {shop / place}")
    assert "kept, since no run wrote it" in told
    after = path.lstat()
    assert after.st_mode == before.st_mode
    if not path.is_dir():
        assert after.st_ino == before.st_ino
    assert not list(shop.parent.glob(".aoai-*"))


@pytest.mark.parametrize("edited", ["models.py", "_runtime/__init__.py"])
def test_an_edit_is_refused_until_it_may_be_lost(edited: str, shop: Path) -> None:
    original = contents(shop)
    (shop / edited).write_text("mine")
    code, told = again(shop)
    assert (code, (shop / edited).read_text()) == (2, "mine")
    assert f"shop/{edited}: edited since it was generated" in told
    assert "--overwrite" in told
    assert again(shop, "--overwrite") == (0, "")
    assert contents(shop) == original


@pytest.mark.parametrize("instead", ["link", "pipe", "folder"])
def test_what_stands_in_the_place_of_a_file_is_not_followed(instead: str, shop: Path) -> None:
    target = shop.parent / "target"
    target.write_text("mine")
    place = shop / "models.py"
    place.unlink()
    if instead == "link":
        place.symlink_to(target)
    elif instead == "pipe":
        os.mkfifo(place)
    else:
        place.mkdir()
        (place / "notes").write_text("mine")
    code, _ = again(shop)
    assert code == 2
    again(shop, "--overwrite")
    assert target.read_text() == "mine"
    assert instead != "folder" or (place / "notes").read_text() == "mine"


@pytest.mark.parametrize(
    "manifest",
    [
        "{}",
        "[]",
        "no JSON",
        "[" * 100_000,
        json.dumps({"inputs": {}, "files": {}}),
        json.dumps({"inputs": {}, "files": {"precious.txt": "1"}}),
        json.dumps({"inputs": {}, "files": {"../../up": "0" * 64}}),
        json.dumps({"name": "My app", "icons": []}),
    ],
)
def test_a_folder_is_ours_by_what_its_manifest_says(manifest: str, tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    folder.mkdir()
    (folder / "MANIFEST.json").write_text(manifest)
    (folder / "precious.txt").write_text("precious")
    before = contents(folder)
    written(tmp_path / "shop.json", document())
    for options in ((), ("--overwrite",)):
        code, told = again(folder, *options)
        assert code == 2
        assert f"{folder}: this is there and is no generated package" in told
    assert contents(folder) == before


def test_a_manifest_alone_that_is_not_ours_is_kept(tmp_path: Path) -> None:
    written(tmp_path / "shop.json", document())
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "MANIFEST.json").write_text("{}")
    assert again(tmp_path / "shop")[0] == 2


def test_modes_stay(shop: Path) -> None:
    shop.chmod(0o700)
    (shop / "client.py").touch()
    (shop / "models.py").chmod(0o600)
    assert again(shop)[0] == 0
    assert stat.S_IMODE(shop.stat().st_mode) == 0o700
    assert stat.S_IMODE((shop / "models.py").stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["out", "out/shop"])
def test_a_file_where_a_folder_should_be_is_told(name: str, tmp_path: Path) -> None:
    place = tmp_path / name
    place.parent.mkdir(exist_ok=True)
    place.write_text("mine")
    spec = written(tmp_path / "shop.json", document())
    done = generate(tmp_path, "shop", spec, options=("--out", tmp_path / "out"))
    assert done.returncode == 2
    assert f"{place}: this is a file, not a folder" in done.stderr
    assert place.read_text() == "mine"


# -- the packages of a wheel -----------------------------------------------------------------------


def test_a_wheel_loses_no_edit_and_takes_no_folder_over(tmp_path: Path) -> None:
    checkout = reduced(tmp_path / "checkout")
    shutil.rmtree(checkout / "specs" / "azure-openai" / VERSIONS[1])
    specs, templates = checkout / "specs" / "azure-openai", checkout / "templates"
    home = Home(specs, templates, tmp_path / "generated", writable=False)

    def run(*, overwrite: bool = False) -> None:
        pipeline.generate(home, (), lambda *_: None, overwrite=overwrite)

    packages = home.generated / "aoai"
    packages.mkdir(parents=True)
    (packages / "__init__.py").write_text("mine")
    with pytest.raises(InputError, match="is no generated package"):
        run(overwrite=True)
    (packages / "__init__.py").unlink()
    run()
    original = contents(packages)
    (packages / "v2022_12_01" / "models.py").write_text("mine")
    with pytest.raises(InputError, match=r"models.py: edited since .* --overwrite"):
        run()
    run(overwrite=True)
    assert contents(packages) == original


# -- single files ----------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o755])
def test_a_file_that_is_replaced_keeps_its_mode(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(mode)
    replace_files({path: b"new"})
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", mode)


def test_a_new_file_is_as_private_as_the_user_wants_new_files(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        replace_files({tmp_path / "a": b"new"})
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_a_link_stays_and_what_it_names_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    replace_files({link: b"new"})
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_no_link_leads_out_of_the_folder_that_is_written(kind: str, tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (outside / "a").write_bytes(b"old")
    place = inside / ("a" if kind == "file" else "folder")
    place.symlink_to(outside / "a" if kind == "file" else outside)
    path = place if kind == "file" else place / "a"
    with pytest.raises(InputError, match="leads out"):
        replace_files({path: b"new"}, within=inside)
    assert (outside / "a").read_bytes() == b"old"


@pytest.mark.parametrize("kind", ["pipe", "folder", "device", "circle"])
def test_what_is_no_regular_file_is_not_replaced(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "circle":
        path.symlink_to(path)
    else:
        path = Path("/dev/null")
    before = path.lstat().st_mode
    with pytest.raises(InputError, match="no regular file"):
        replace_files({path: b"new"})
    assert path.lstat().st_mode == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
def test_a_full_disk_is_told_with_the_users_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fdopen
    monkeypatch.setattr(os, "fdopen", lambda *_: real(os.open("/dev/full", os.O_WRONLY), "wb"))
    with pytest.raises(OSError, match="No space left") as caught:
        replace_files({tmp_path / "a": b"new"})
    assert caught.value.filename == str(tmp_path / "a")
    assert list(tmp_path.iterdir()) == []
