"""What every command prints alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

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


@contextmanager
def progress_of(what: str) -> Iterator[Callable[[str, int, int], None]]:
    """A bar on a terminal; silence anywhere else.

    What it gives is called with the name of what is done, how many are done, and of how many.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}"),
    )
    console = Console(stderr=True)
    if not console.is_terminal:  # where older releases of rich end with an empty line
        yield lambda *_: None
        return
    with Progress(*columns, console=console, transient=True) as bars:
        task = bars.add_task("", total=None)

        def advance(name: str, done: int, total: int) -> None:
            bars.update(task, description=name, completed=done, total=total)

        yield advance
