"""Api-versions as arguments: in any spelling, and completed by the shell."""

from __future__ import annotations

import re
from pathlib import Path

import click
from click.shell_completion import CompletionItem

_SPELT = re.compile(
    r"(?:(.+)[/.])?v?(\d{4})[-_.]?(\d\d)[-_.]?(\d\d)(?:[-_.]?(preview))?", re.IGNORECASE
)


class Version(click.ParamType):  # type: ignore[type-arg]  # generic in newer releases alone
    """`v2024_10_21`, as packages have it, and `20241021` are `2024-10-21`."""

    name = "version"

    def __init__(self, *, files: bool = False) -> None:
        """`files`: whether a document or a folder may stand in its place."""
        self._files = files

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        match = _SPELT.fullmatch(value)
        if match is None or (self._files and Path(value).exists()):
            return value
        api, *date, preview = match.groups()
        version = "-".join([*date, *(["preview"] if preview else [])])
        return f"{api}/{version}" if api and api != "aoai" else version

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from ..documents.specs import versions
        from ..home import find_home
        from ..names.words import package_name
        from ..problems import InputError

        try:
            apis = find_home(ctx.find_root().params.get("root")).apis
        except InputError:
            return []
        names = [its.shown(name) for its in apis for name in versions(its)]
        if incomplete.startswith("v"):  # as packages have it
            names = [name if name.startswith("v") else package_name(name) for name in names]
        items = [CompletionItem(name) for name in names if name.startswith(incomplete)]
        return [*items, CompletionItem(incomplete, type="file")] if self._files else items
