"""The command that tells what changed over a range of api-versions."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from ..home import find_home
from ..problems import InputError
from .compare import API, OUTPUT, REF_ROOT, SPEC
from .output import form_of, formats, put
from .versions import Version

FORMS = ("text", "json", "markdown")


@click.command()
@click.argument("versions", metavar="FROM..TO")
@SPEC
@REF_ROOT
@API
@formats(*FORMS)
@OUTPUT
@click.pass_obj
def changelog(
    root: Path | None,
    versions: str,
    spec: Path | None,
    ref_root: Path | None,
    api: str | None,
    form: str | None,
    output: Path | None,
) -> None:
    """Tell what changed over a range of api-versions.

    FROM..TO are api-versions, and either may be left out (2024-02-01.. is up to the newest).  Steps
    go from stable to stable or from preview to preview, as FROM is; the newest comes first.
    """
    from ..diff.changelog import changelog as compared
    from ..interfaces import chosen_interfaces

    first, dots, last = versions.partition("..")
    if not dots or ".." in last:
        raise InputError(f"{versions!r} is no range", todo="Write FROM..TO or FROM..")
    apis = chosen_interfaces(find_home(root), api, spec, ref_root)
    names = [Version().convert(name, None, None) for name in (first, last)]
    steps = compared({each.version: each for each in apis}, *names)
    form = form_of(form, output, FORMS)
    report = import_module(f"..diff.reports.{form}", __package__)
    put(report.render_all(steps), output, wrap=form == "text")
