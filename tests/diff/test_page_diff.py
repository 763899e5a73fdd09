"""The html page of a comparison, in a real browser."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.diff.browser import rendered
from tests.diff.command import aoai
from tests.diff.documents import sending

STRING = {"type": "string"}


@pytest.fixture(scope="module")
def page() -> str:
    return aoai("diff", "2023-12-01-preview", "2024-02-01", "--format", "html").stdout


def shown(dom: str) -> list[str]:
    """The severities of the rows that are not hidden."""
    rows = re.findall(r"<tr data-severity=\"(\w+)\"[^>]*?( hidden=\"\")?>", dom)
    return [severity for severity, hidden in rows if not hidden]


def test_the_page_needs_nothing_from_outside(page: str) -> None:
    assert not re.search(r"(src|href)=|@import|url\(", page)


def test_all_changes_are_shown_at_first(page: str, tmp_path: Path) -> None:
    found = shown(rendered(page, "", tmp_path))
    assert (found.count("breaking"), found.count("compatible")) == (14, 8)


def test_a_severity_can_be_hidden(page: str, tmp_path: Path) -> None:
    click = "document.querySelector('input[value=breaking]').click()"
    assert set(shown(rendered(page, click, tmp_path))) == {"compatible"}


def test_one_operation_can_be_chosen(page: str, tmp_path: Path) -> None:
    choose = (
        "const s = document.querySelector('select'); s.value = 'images.generate';"
        "s.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    told = json.loads(aoai("diff", "2023-12-01-preview", "2024-02-01", "--format", "json").stdout)
    names = [{o["name"] for o in change["operations"]} for change in told["changes"]]
    wanted = sum("images.generate" in name for name in names)
    assert len(shown(rendered(page, choose, tmp_path))) == wanted > 0


def test_words_can_be_searched_and_no_match_is_said(page: str, tmp_path: Path) -> None:
    search = (
        "const s = document.querySelector('input[type=search]'); s.value = '{}';"
        "s.dispatchEvent(new Event('input', {{bubbles: true}}))"
    )
    assert len(shown(rendered(page, search.format("DATA_sources"), tmp_path))) == 1
    dom = rendered(page, search.format("nowhere"), tmp_path)
    assert shown(dom) == []
    assert '<p class="none" id="empty">' in dom


def test_text_of_a_document_is_never_markup(tmp_path: Path) -> None:
    evil = '"><script>document.title = "taken"</script>'
    for name, properties in (("old", {}), ("new", {evil: STRING})):
        raw = sending({"type": "object", "properties": properties})
        (tmp_path / f"{name}.json").write_text(json.dumps(raw))
    page = aoai("diff", tmp_path / "old.json", tmp_path / "new.json", "--format", "html").stdout
    assert "<title>1 to 1</title>" in rendered(page, "", tmp_path)
