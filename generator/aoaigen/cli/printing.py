"""What every command prints alike."""

from __future__ import annotations

from collections.abc import Iterable

import click

from ..problems import Problem


def print_problems(problems: Iterable[Problem]) -> None:
    """Each problem once, on stderr."""
    for problem in dict.fromkeys(problems):
        click.echo(str(problem), err=True)
