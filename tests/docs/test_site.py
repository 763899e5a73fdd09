"""The site's reference shows every method and every class, and its links lead to what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aoaigen.documents.specs import versions
from aoaigen.home import find_home
from aoaigen.python.package import version_view
from tests.generated.facts import interfaces
from tests.official import ROOT
from website.pages import changelogs, guides, reference


@pytest.mark.parametrize("version", ["2024-10-21", "v1"])
def test_types_link_to_their_classes_and_every_method_is_there(
    version: str, tmp_path: Path
) -> None:
    view = version_view(interfaces().apis[version], interfaces().history)
    reference(tmp_path, view)
    pages = {path.stem: path.read_text("utf-8") for path in tmp_path.glob("*.md")}
    for resource in view.resources:
        for method in resource.methods:
            assert f"{{: #{resource.path}.{method.name} }}" in pages["index"]
    for name, text in pages.items():
        for page, anchor in re.findall(r'href="(?:(\w+)\.html)?#(\w+)"', text):
            assert f"{{: #{anchor} }}" in pages[page or name], (name, page, anchor)
    assert "CreateChatCompletion" in pages["models"] + pages["types"]


def test_links_to_files_that_are_no_pages_lead_to_the_repository(tmp_path: Path) -> None:
    guides(tmp_path)
    for page in tmp_path.glob("*.md"):
        for link in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text("utf-8")):
            assert (tmp_path / link).exists(), (page.name, link)


def test_the_changelogs_of_an_api_have_its_stable_versions_and_its_previews(tmp_path: Path) -> None:
    home = find_home(ROOT).of("management")
    links = "".join(changelogs(tmp_path, home, versions(home)))
    for kind, step in (
        ("stable", "## From 2023-05-01 to 2024-10-01"),
        ("preview", "## From 2024-04-01-preview to 2024-06-01-preview"),
    ):
        assert f"(management-{kind}.md)" in links
        assert step in (tmp_path / f"management-{kind}.md").read_text("utf-8")
