"""Where a report goes: the terminal, a file, or whatever else stands at a path."""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from ..documents.store import replace_files
from ..problems import InputError, blamed

F = TypeVar("F", bound=Callable[..., Any])
_STREAMS = ("/dev/", "/proc/")
_FORMS = {
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".sarif": "sarif",
    ".xml": "junit",
}


def formats(*known: str) -> Callable[[F], F]:
    """The option that chooses one of the formats; the first is what a terminal gets."""

    def chosen(ctx: click.Context, param: click.Parameter, wanted: str | None) -> str:
        output: Path | None = ctx.params.get("output")  # options that are given come before others
        by_ending = _FORMS.get(output.suffix.lower()) if output else None
        return wanted or (by_ending if by_ending in known else None) or known[0]

    help = f"Without it, the ending of -o decides; else {known[0]}."
    return click.option("--format", "form", type=click.Choice(known), callback=chosen, help=help)


def put(text: str, output: Path | None, *, wrap: bool = False) -> None:
    """To a file, whole or not at all; to a pipe or a device as it is; else to the terminal.

    The terminal alone gets colours and, with `wrap`, lines of its width.
    """
    if output is None or output == Path("-"):
        if wrap and sys.stdout.isatty():
            width = shutil.get_terminal_size().columns
            text = "".join(f"{folded(line, width)}\n" for line in text.splitlines())
        click.echo(text, nl=False)
        return
    content = click.unstyle(text).encode()
    if _is_stream(output):
        with blamed(output), output.open("wb") as file:
            file.write(content)
        return
    if not Path(os.path.realpath(output)).parent.is_dir():
        raise InputError("no such folder", where=output.parent, todo="Make it first.")
    replace_files({output: content})


def folded(line: str, width: int) -> str:
    """A line in lines of a width, the further ones indented; colours take no room."""
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    lines = [""]
    for word in re.split(r"(?<=\S)(?= )", line):
        if len(click.unstyle(lines[-1] + word)) > width and lines[-1]:
            lines.append(indent + word.lstrip())
        else:
            lines[-1] += word
    return "\n".join(lines)


def _is_stream(path: Path) -> bool:
    """Whether something stands there that is written to and never replaced."""
    if str(Path.cwd() / path).startswith(_STREAMS):
        return True
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False
