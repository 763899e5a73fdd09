"""Folders of dated documents: dates side by side, or as Azure lays them out, by stability."""

from __future__ import annotations

from pathlib import Path

from ..problems import InputError
from .specs import VERSION

ENDINGS = (".json", ".yaml", ".yml")


def dated_folders(folder: Path) -> dict[str, Path]:
    """The folder of each date, oldest first: `2024-10-01`, or `stable/2024-10-01`."""
    places = (folder, folder / "stable", folder / "preview")
    inner = [path for place in places if place.is_dir() for path in place.iterdir()]
    dated = sorted((p.name, p) for p in inner if p.is_dir() and VERSION.match(p.name))
    return dict(dated)


def documents_in(folder: Path) -> list[Path]:
    """The documents that stand in a folder itself, without those of its folders."""
    return [p for p in sorted(folder.iterdir()) if p.suffix in ENDINGS and p.is_file()]


def expanded(path: Path) -> list[Path]:
    """The documents that a file or a folder stands for, dated folders included."""
    if not path.is_dir():
        return [path]
    files = documents_in(path)
    for dated in dated_folders(path).values():
        files += documents_in(dated)
    return some(files, path)


def some(files: list[Path], folder: Path) -> list[Path]:
    """The documents, of which a folder that somebody names must have one."""
    if not files:
        raise InputError("no documents (.json, .yaml) are here", where=folder, todo="Name another.")
    return files
