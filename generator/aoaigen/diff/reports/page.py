"""How pages are made from templates: every text is escaped, a missing value is an error."""

from __future__ import annotations

from pathlib import Path

from ...templating import environment, explained


def page(templates: Path, name: str, **values: object) -> str:
    """The page that `name`.html.jinja makes of the values."""
    folder = templates / "reports"
    with explained(folder):
        template = environment(folder, escape=True).get_template(f"{name}.html.jinja")
        return template.render(**values)
