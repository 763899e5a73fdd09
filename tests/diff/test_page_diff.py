"""The html page of a comparison, in a real browser."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from statistics import median

import pytest

from tests.diff.browser import evaluated, rendered, spent_on_loading
from tests.diff.command import aoai
from tests.diff.documents import document, sending

STRING = {"type": "string"}


@pytest.fixture(scope="module")
def page() -> str:
    return aoai("diff", "2023-12-01-preview", "2024-02-01", "--format", "html").stdout


def shown(dom: str) -> list[str]:
    """The severities of the rows that are not hidden."""
    rows = re.findall(r"<li id=\"\w+\" data-severity=\"(\w+)\"[^>]*?( hidden=\"\")?>", dom)
    return [severity for severity, hidden in rows if not hidden]


def test_the_page_needs_nothing_from_outside(page: str) -> None:
    assert not re.search(r"src=|href=\"[^#]|@import|url\(", page)


def test_all_changes_are_shown_at_first(page: str, tmp_path: Path) -> None:
    found = shown(rendered(page, "", tmp_path))
    assert (found.count("breaking"), found.count("compatible")) == (14, 8)


def test_a_severity_can_be_hidden(page: str, tmp_path: Path) -> None:
    click = "document.querySelector('input[value=breaking]').click()"
    assert set(shown(rendered(page, click, tmp_path))) == {"compatible"}


def test_one_operation_can_be_chosen(page: str, tmp_path: Path) -> None:
    choose = (
        "const s = document.querySelector('[name=operation]'); s.value = 'images.Gen';"
        "s.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    told = json.loads(aoai("diff", "2023-12-01-preview", "2024-02-01", "--format", "json").stdout)
    names = [{o["name"] for o in change["operations"]} for change in told["changes"]]
    wanted = sum("images.generate" in name for name in names)
    dom = rendered(page, choose, tmp_path)
    assert len(shown(dom)) == wanted > 0
    assert f'aria-live="polite">{wanted} of 22 changes</output>' in dom


def test_words_can_be_searched_and_no_match_is_said(page: str, tmp_path: Path) -> None:
    search = (
        "const s = document.querySelector('[name=words]'); s.value = '{}';"
        "s.dispatchEvent(new Event('input', {{bubbles: true}}))"
    )
    assert len(shown(rendered(page, search.format("DATA_sources"), tmp_path))) == 1
    dom = rendered(page, search.format("nowhere"), tmp_path)
    assert shown(dom) == []
    assert '<p class="none" id="empty">' in dom


def test_counts_follow_the_filter_and_say_what_a_box_would_show(page: str, tmp_path: Path) -> None:
    search = (
        "document.querySelector('input[value=breaking]').click();"
        "const s = document.querySelector('[name=words]'); s.value = 'create';"
        "s.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    dom = rendered(page, search, tmp_path)
    counts = {k: int(n) for k, n in re.findall(r'data-count="(\w+)">(\d+)<', dom)}
    told = json.loads(aoai("diff", "2023-12-01-preview", "2024-02-01", "--format", "json").stdout)
    assert counts["breaking"] > 0
    assert len(shown(dom)) == counts["compatible"] + counts["risky"]
    assert sum(counts.values()) < len(told["changes"])


def test_each_change_has_an_address_of_its_own_that_stays(page: str) -> None:
    anchors = re.findall(r'<li id="(\w+)"', page)
    assert len(set(anchors)) == len(anchors) == 22
    assert all(f'href="#{anchor}"' in page for anchor in anchors)
    again = aoai("diff", "2023-12-01-preview", "2024-02-01", "--format", "html").stdout
    assert re.findall(r'<li id="(\w+)"', again) == anchors


@pytest.fixture(scope="module", params=[1, 500], ids="{} operations".format)
def wide(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page of 2,000 changes in so many operations."""
    folder, count = tmp_path_factory.mktemp("wide"), request.param
    for name, kind in (("old", "string"), ("new", "integer")):
        raw = document()
        for i in range(count):
            fields = {f"f{n}": {"type": kind} for n in range(i, 2000, count)}
            one = sending({"type": "object", "properties": fields})["paths"]["/pets"]["post"]
            raw["paths"][f"/pets{i}"] = {"post": {**one, "operationId": f"Create{i}"}}
        (folder / f"{name}.json").write_text(json.dumps(raw))
    return aoai("diff", folder / "old.json", folder / "new.json", "--format", "html").stdout


FILTER = (
    "const s = document.querySelector('[name=words]'); s.value = 'f1999';"
    "const search = () => s.dispatchEvent(new Event('input', {bubbles: true}));"
)


def test_2000_changes_are_loaded_in_less_than_100_ms(wide: str, tmp_path: Path) -> None:
    assert median(spent_on_loading(wide, tmp_path) for _ in range(3)) < 100


def test_2000_changes_are_filtered_in_less_than_100_ms(wide: str, tmp_path: Path) -> None:
    timed = (
        f"{FILTER} const ages = [1, 2, 3].map(() => {{ const t = performance.now(); search();"
        "document.body.offsetHeight; return performance.now() - t; });"
        "document.body.dataset.ms = Math.min(...ages)"
    )
    dom = rendered(wide, timed, tmp_path)
    (took,) = re.findall(r'data-ms="([\d.]+)"', dom)
    assert len(shown(dom)) == 1
    assert float(took) < 100


def test_what_a_filter_leaves_is_seen_without_scrolling(wide: str, tmp_path: Path) -> None:
    top = "document.querySelector('.changes > li:not([hidden])').getBoundingClientRect().top"
    assert evaluated(wide, f"{FILTER} search(); {top} < innerHeight", tmp_path)


@pytest.mark.parametrize(
    "args", [("diff", "2023-12-01-preview", "2024-02-01"), ("history", "batches")]
)
def test_axe_finds_nothing(args: tuple[str, ...], tmp_path: Path) -> None:
    program = os.environ.get("AOAI_AXE")
    if program is None:
        pytest.skip("AOAI_AXE names no axe.min.js of npm's axe-core")
    run = "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations)"
    page = aoai(*args, "--format", "html").stdout
    assert evaluated(page, f"{Path(program).read_text('utf-8')};{run}", tmp_path) == []


def test_text_of_a_document_is_never_markup(tmp_path: Path) -> None:
    evil = '"><script>document.title = "taken"</script>'
    for name, properties in (("old", {}), ("new", {evil: STRING})):
        raw = sending({"type": "object", "properties": properties})
        (tmp_path / f"{name}.json").write_text(json.dumps(raw))
    page = aoai("diff", tmp_path / "old.json", tmp_path / "new.json", "--format", "html").stdout
    assert "<title>old.json to new.json</title>" in rendered(page, "", tmp_path)
