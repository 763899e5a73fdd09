"""The one place that knows Jinja: how our templates behave, and how a faulty one is told."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from .plain import code, markdown, one_line
from .problems import InputError

_TODO = "Mend the template, or take back the change to it."


@lru_cache(maxsize=4)
def environment(templates: Path, *, escape: bool) -> SandboxedEnvironment:
    """`escape` is for pages: of Python source, literals.py makes the texts safe.

    The sandbox is for the templates of a folder that somebody named with --root.
    """
    made = SandboxedEnvironment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=not escape,
        autoescape=escape,
        finalize=_on_one_line if escape else None,
    )
    made.filters.update(markdown=markdown, code=code)
    return made


def _on_one_line(value: object) -> object:
    """Pages are printed, too, into terminals and logs; what is markup already, is our own."""
    return one_line(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@contextmanager
def explained(templates: Path) -> Iterator[None]:
    """A faulty template ends in one message that says where."""
    try:
        yield
    except TemplateSyntaxError as error:
        where = f"{error.filename or templates}:{error.lineno}"
        raise InputError(str(error.message), where=where, todo=_TODO) from None
    except TemplateError as error:
        where = _template_line(error) or str(templates)
        raise InputError(str(error.message), where=where, todo=_TODO) from None


def _template_line(error: TemplateError) -> str:
    """Template and line that an error came from: the last frame of a template in its trace."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{f.filename}:{f.lineno}" for f in frames if "jinja" in Path(f.filename).suffix]
    return lines[-1] if lines else ""
