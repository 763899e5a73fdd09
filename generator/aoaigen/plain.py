"""Text of documents, code and file names, made safe for the place where it is shown.

There is one function for each kind of place: a line of a terminal or a log, JSON, a workflow
command, Markdown and code in it.  Pages are escaped by their templates, Python source and
docstrings by `python/literals.py`.
"""

from __future__ import annotations

import json
import re

_START = re.compile(r"^(\s*:)(?=:)")
"""What GitHub's runner takes for a command where a line begins with it."""

_ANYWHERE = "##["
"""The older form of the same, which it obeys anywhere in a line."""


def one_line(text: str) -> str:
    """For a terminal or a log: no line ends, control or invisible characters, or commands."""
    visible = "".join(c if c.isprintable() else " " for c in text)
    return _START.sub(r"\1 ", visible.replace(_ANYWHERE, "## ["))


def as_json(value: object) -> str:
    """Readable JSON that a terminal can show and a log can hold."""
    text = json.dumps(value, indent=2, ensure_ascii=False).replace(_ANYWHERE, "##\\u005b")
    return "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text) + "\n"


def command(level: str, message: str, **properties: object) -> str:
    """GitHub's `::error file=a.py,line=3::message`; nothing in a text ends a field, or begins."""
    stated = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{level} {stated}::{_message(message)}"


def _message(text: str) -> str:
    kept = "".join(c if c.isprintable() or c in "\r\n" else " " for c in text)
    kept = kept.replace(_ANYWHERE, "## [").replace("%", "%25")
    return kept.replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def code(text: str) -> str:
    """Markdown's code, in more backticks than the text holds in a row."""
    flat = " ".join(one_line(text).split())
    ticks = "`" * (1 + max(map(len, re.findall("`+", flat)), default=0))
    space = " " if "`" in flat or not flat else ""
    return f"{ticks}{space}{flat}{space}{ticks}"


def markdown(text: str) -> str:
    """A text with nothing in it that Markdown or HTML would act on, or turn into a link."""
    escaped = " ".join(one_line(text).split()).replace("&", "&amp;").replace("<", "&lt;")
    escaped = re.sub(r"([\\`*_\[\]|#~])", r"\\\1", escaped)
    escaped = re.sub(r"^(\d+)(?=[.)])|^(?=[-+>=])", r"\1\\", escaped)  # a list, a quote, a rule
    # What GitHub links by itself: somebody's name, and addresses.
    return re.sub(r"(@|:(?=//)|www(?=\.))", r"\1<!-- -->", escaped)
