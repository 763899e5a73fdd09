"""What is published, and from what: metadata, locks and workflows agree with the project."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.official import ROOT

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCKS = ("dev", "release", "site")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

needs_workflows = pytest.mark.skipif(not WORKFLOWS, reason="an sdist has no workflows")


def locked(name: str) -> dict[str, list[str]]:
    """Versions by name; each line of a lock is one release with its hashes."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    found: dict[str, list[str]] = {}
    for entry in re.split(r"\n(?=\S)", text):
        pinned = re.match(r"([\w.-]+)(?:\[[\w,-]+\])?==([^\s;]+)", entry)
        if pinned:
            assert "--hash=sha256:" in entry, pinned[0]
            found.setdefault(canonicalize_name(pinned[1]), []).append(pinned[2])
    return found


def wanted(extra: str = "dev") -> list[Requirement]:
    """Everything that an extra asks for, with the extras that it names itself."""
    found: list[Requirement] = []
    for text in (*PROJECT["dependencies"], *PROJECT["optional-dependencies"][extra]):
        each = Requirement(text)
        if each.name == PROJECT["name"]:
            found += [inner for name in sorted(each.extras) for inner in wanted(name)]
        else:
            found.append(each)
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_of_a_lock_is_pinned_with_hashes(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    heads = [line for line in text.splitlines() if line and line[0] not in " #"]
    assert heads
    assert [line for line in heads if "==" not in line] == []
    assert len(locked(name)) <= len(heads)


def test_the_lock_has_all_that_the_project_asks_for_within_its_bounds() -> None:
    versions = locked("dev")
    environment = default_environment()
    for each in wanted():
        if each.marker and not each.marker.evaluate(dict(environment)):
            continue
        known = versions.get(canonicalize_name(each.name), [])
        assert any(each.specifier.contains(version) for version in known), str(each)


@pytest.mark.parametrize("name", ["mypy", "pyright", "ruff"])
def test_tools_that_find_more_with_each_release_are_bounded(name: str) -> None:
    bounds = [spec.operator for each in wanted() if each.name == name for spec in each.specifier]
    assert {"<", "<="} & set(bounds)


def test_the_metadata_says_where_the_project_lives() -> None:
    assert {"Homepage", "Source", "Issues", "Changelog", "Security"} <= set(PROJECT["urls"])
    assert len({tuple(url.split("/")[:5]) for url in PROJECT["urls"].values()}) == 1


@needs_workflows
@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_may_do_little_and_installs_from_a_lock(path: Path) -> None:
    workflow = yaml.safe_load(path.read_text("utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        assert job["timeout-minutes"] <= 90
        for step in job["steps"]:
            run = step.get("run", "")
            if "pip install" in run and name != "fresh":  # which shows what a newcomer gets
                assert "--require-hashes" in run or "--no-deps" in run
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False
            assert "${{ github.event" not in run, "text of a stranger in a script"


@needs_workflows
def test_only_the_job_that_publishes_can_prove_who_it_is() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8"))
    assert {name for name, job in workflow["jobs"].items() if "permissions" in job} == {"publish"}
    assert workflow["jobs"]["publish"]["permissions"] == {"id-token": "write"}
    assert not any("run" in step for step in workflow["jobs"]["publish"]["steps"])


@needs_workflows
def test_the_tests_run_on_three_systems_and_every_python() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8"))
    matrix = workflow["jobs"]["tests"]["strategy"]["matrix"]
    assert {each.partition("-")[0] for each in matrix["system"]} == {"ubuntu", "macos", "windows"}
    tried = {*matrix["python"], *(each["python"] for each in matrix["include"])}
    said = {each.rpartition(" ")[2] for each in PROJECT["classifiers"] if "3." in each}
    assert tried == said
