"""Text of a document in the lines of a docstring."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from .literals import markdown

WIDTH = 92
_LONG = 400
"""Characters from which on a single paragraph is wrapped, too."""


def wrapped(text: str, indent: str = "", further: str = "", width: int = WIDTH) -> list[str]:
    """further: the indent of all lines but the first"""
    return textwrap.wrap(
        text,
        width=width,
        initial_indent=indent,
        subsequent_indent=further,
        break_long_words=False,
        break_on_hyphens=False,
    )


def lines(blocks: Iterable[list[tuple[str, str]]], width: int = WIDTH) -> Iterator[str]:
    """An empty line after each block; code and tables stay as they are."""
    for block in blocks:
        for before, words in block:
            further = f"{before}    " if before else ""
            yield from [words] if before == "\n" else wrapped(words, before, further, width)
        yield ""


def followed(text: str, plain: str, rest: str, width: int = WIDTH) -> str:
    """A document's text in its paragraphs, lists and code, and below it what we say.

    plain: what stands before that, on one line, where the text is but a sentence
    """
    blocks = markdown(text)
    sentence = len(blocks) < 2 and all(len(b) < 2 and b[0][0] != "\n" for b in blocks)
    if not blocks or (sentence and len(text) < _LONG):
        return " ".join(part for part in (plain, rest) if part)
    parts = ("\n".join(lines(blocks, width)).rstrip(), "\n".join(wrapped(rest, width=width)))
    return "\n\n".join(part for part in parts if part)
