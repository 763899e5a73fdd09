"""What every command prints alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

from ..plain import one_line
from ..problems import Problem


def print_problems(problems: Iterable[Problem]) -> None:
    """Each problem once, on stderr."""
    for problem in dict.fromkeys(problems):
        click.echo(str(problem), err=True)


def print_paths(what: str, paths: Sequence[str], most: int = 20) -> None:
    """Each path on stderr with what became of it; of many, the first."""
    for path in paths[:most]:
        click.echo(f"aoai: {one_line(path)}: {what}", err=True)
    if paths[most:]:
        click.echo(f"aoai: {len(paths) - most} more files: {what}", err=True)
