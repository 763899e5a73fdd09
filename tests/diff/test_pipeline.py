"""The gate in a pipeline: what is accepted, where documents come from, and what machines read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from aoaigen.diff.model import Comparison, Unknown
from aoaigen.diff.reports import junit, sarif
from aoaigen.documents.read import MAX_BYTES
from tests.diff.command import aoai
from tests.diff.documents import Raw, document, sending
from tests.official import ROOT

FIELD = sending({"type": "object", "properties": {"a": {"type": "string"}, "b": {}}})
LESS = sending({"type": "object", "properties": {}})
GONE = {"rule": "request-property-removed", "reason": "agreed", "expires": "2999-01-01"}


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    return saved(tmp_path / "old.json", FIELD), saved(tmp_path / "new.json", LESS)


def saved(path: Path, raw: Raw) -> Path:
    path.write_text(json.dumps(raw))
    return path


def gate(pair: tuple[Path, Path], policy: Any) -> subprocess.CompletedProcess[str]:
    path = pair[0].parent / "policy.yaml"
    path.write_text(yaml.safe_dump(policy))
    return aoai("diff", *pair, "--fail-on", "breaking", "--policy", path, "--format", "json")


def test_an_accepted_change_neither_fails_nor_shows_and_is_counted(pair: tuple[Path, Path]) -> None:
    run = gate(pair, {"accepted": [GONE]})
    assert (run.returncode, json.loads(run.stdout)["summary"]["total"]) == (0, 0)
    assert "policy.yaml: 2 of 2 changes are accepted" in run.stderr


def test_an_entry_may_name_one_place_of_some_operations(pair: tuple[Path, Path]) -> None:
    where = {"operation": "*", "location": "request.body.it.a"}
    run = gate(pair, {"accepted": [{**GONE, **where}]})
    left = json.loads(run.stdout)["changes"]
    assert (run.returncode, [c["location"] for c in left]) == (1, ["request.body.it.b"])


def test_an_entry_that_has_expired_no_longer_counts_and_is_told(pair: tuple[Path, Path]) -> None:
    run = gate(pair, {"accepted": [{**GONE, "expires": "2020-01-01"}]})
    assert run.returncode == 1
    assert "accepted[0] expired on 2020-01-01: its changes count again" in run.stderr


def test_an_entry_that_nothing_meets_is_told(pair: tuple[Path, Path]) -> None:
    run = gate(pair, {"accepted": [{**GONE, "location": "request.body.gone"}]})
    assert "accepted[0] meets no change: take it out" in run.stderr


def test_severities_are_the_team_s_own(pair: tuple[Path, Path]) -> None:
    run = gate(pair, {"severities": {"request-property-removed": "risky"}})
    told = json.loads(run.stdout)["summary"]
    assert (run.returncode, told["breaking"], told["risky"]) == (0, 0, 2)


@pytest.mark.parametrize(
    ("policy", "message"),
    [
        ({"accept": []}, "no key 'accept'"),
        ({"accepted": ["x"]}, "#/accepted/0: no entry"),
        ({"accepted": [{**GONE, "reason": " "}]}, "#/accepted/0: reason is missing"),
        ({"accepted": [{**GONE, "expires": "soon"}]}, "'soon' is no date"),
        ({"accepted": [{**GONE, "rule": "request-property-remove"}]}, "Did you mean request-pro"),
        ({"severities": {"operation-removed": "bad"}}, "no severity 'bad'"),
    ],
)
def test_a_faulty_policy_ends_in_one_message(
    policy: Any, message: str, pair: tuple[Path, Path]
) -> None:
    run = gate(pair, policy)
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert message in run.stderr


def git(folder: Path, *args: str) -> None:
    me = ["-c", "user.name=a", "-c", "user.email=a@b"]
    subprocess.run(["git", *me, *args], cwd=folder, check=True, capture_output=True)


def test_a_document_may_be_one_of_a_commit(pair: tuple[Path, Path]) -> None:
    folder = pair[0].parent
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "old.json")
    git(folder, "commit", "-qm", "first")
    run = aoai("--root", ROOT, "diff", "main:old.json", "new.json", "--format", "json", cwd=folder)
    assert json.loads(run.stdout)["summary"]["breaking"] == 2
    run = aoai("--root", ROOT, "diff", "main:none.json", "new.json", cwd=folder)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.startswith("aoai: main:none.json: path 'none.json' does not exist in 'main'")


def test_a_document_may_come_from_the_standard_input(pair: tuple[Path, Path]) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "aoaigen", "diff", "-", str(pair[1]), "--format", "json"],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        input=yaml.safe_dump(FIELD), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert json.loads(run.stdout)["summary"]["breaking"] == 2


SECRET = "hunter2"


class Shelf(BaseHTTPRequestHandler):
    """Gives the old document to whoever asks."""

    def do_GET(self) -> None:
        missing = "missing" in self.path
        self.send_response(404 if missing else 200)
        self.end_headers()
        if "large" in self.path:
            with suppress(OSError):  # the reader has had enough
                for _ in range(MAX_BYTES // 10**6 + 2):
                    self.wfile.write(b" " * 10**6)
        elif not missing:
            self.wfile.write(json.dumps(FIELD).encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def shelf() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Shelf) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_document_may_come_from_an_address(pair: tuple[Path, Path], shelf: str) -> None:
    run = aoai("diff", f"http://{shelf}/old?sig={SECRET}", pair[1], "--format", "json")
    assert json.loads(run.stdout)["summary"]["breaking"] == 2, run.stderr


@pytest.mark.parametrize(
    ("path", "message"),
    [("missing", "the server answers 404"), ("large", "larger than"), (":0", "cannot be fetched")],
)
def test_what_an_address_does_not_give_is_told_without_what_is_secret(
    path: str, message: str, pair: tuple[Path, Path], shelf: str
) -> None:
    host = "127.0.0.1:1" if path == ":0" else shelf
    run = aoai("diff", f"http://me:{SECRET}@{host}/{path}?sig={SECRET}", pair[1])
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert f"http://{host}/{path}: {message}" in run.stderr
    assert SECRET not in run.stderr


@pytest.mark.parametrize("ending", [".json", ".yaml"])
def test_annotations_name_the_line(ending: str, tmp_path: Path) -> None:
    old, new = saved(tmp_path / "old.json", LESS), tmp_path / f"new{ending}"
    new.write_text(json.dumps(FIELD, indent=1) if ending == ".json" else yaml.safe_dump(FIELD))
    lines = new.read_text().splitlines()
    mark = '"b": {}' if ending == ".json" else "b: {}"
    wanted = next(number for number, text in enumerate(lines, 1) if text.strip() == mark)
    told = aoai("diff", old, new, "--format", "github").stdout
    assert f"::notice file={new},line={wanted},title=" in told
    results = json.loads(aoai("diff", old, new, "--format", "sarif").stdout)["runs"][0]["results"]
    places = [result["locations"][0]["physicalLocation"]["region"] for result in results]
    assert {"startLine": wanted} in places


def test_what_is_not_known_is_told_to_machines_too() -> None:
    lost = Unknown("2", "authoring", ("files.list",))
    comparison = Comparison("1", "2", (), unknown=(lost,))
    run = json.loads(sarif.render(comparison))["runs"][0]
    notes = run["invocations"][0]["toolExecutionNotifications"]
    assert [note["message"]["text"] for note in notes] == [lost.message]
    suite = ElementTree.fromstring(junit.render(comparison))
    assert (suite.get("tests"), suite.get("failures")) == ("1", "0")
    assert [skipped.get("message") for skipped in suite.iter("skipped")] == [lost.message]


def test_sarif_has_a_result_and_a_rule_for_each_change(pair: tuple[Path, Path]) -> None:
    output = pair[0].parent / "a.sarif"
    aoai("diff", *pair, "-o", output)
    run = json.loads(output.read_text())["runs"][0]
    assert [result["ruleId"] for result in run["results"]] == ["request-property-removed"] * 2
    assert run["tool"]["driver"]["rules"][0]["id"] == "request-property-removed"
    place = run["results"][0]["locations"][0]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == str(pair[1])
    assert run["results"][0]["level"] == "error"


def test_junit_has_a_failure_for_what_breaks(pair: tuple[Path, Path]) -> None:
    output = pair[0].parent / "a.xml"
    aoai("diff", *pair, "-o", output)
    root = ElementTree.fromstring(output.read_text())
    assert (root.get("tests"), root.get("failures")) == ("2", "2")
    assert {f.get("type") for f in root.iter("failure")} == {"request-property-removed"}


def test_github_gets_no_more_annotations_than_it_shows(tmp_path: Path) -> None:
    many = {f"f{n:02}": {"type": "string"} for n in range(25)}
    old = saved(tmp_path / "old.json", sending({"type": "object", "properties": many}))
    new = saved(tmp_path / "new.json", LESS)
    lines = aoai("diff", old, new, "--format", "github").stdout.splitlines()
    errors = [line for line in lines if line.startswith("::error")]
    assert len(errors) == 10
    assert f"file={new}" in errors[0]
    assert "title=breaking%3A 16 more" in errors[-1]
    assert all(f"it.f{n:02}: the field f{n:02} is gone" in "".join(errors) for n in range(25))
    assert lines[-1] == "25 breaking, 0 risky, 0 compatible"


def test_the_action_and_the_hook_run_commands_that_are_there(pair: tuple[Path, Path]) -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    step = action["runs"]["steps"][-1]
    folder = pair[0].parent
    tool = folder / "aoai"
    tool.write_text(f'#!/bin/sh\nexec {sys.executable} -m aoaigen --root {ROOT} "$@"\n')
    tool.chmod(0o755)
    given = {"OLD": str(pair[0]), "NEW": str(pair[1]), "FAIL_ON": "breaking"}
    given |= {"POLICY": "", "SARIF": str(folder / "a.sarif")}
    assert set(step["env"]) == set(given)
    given |= {"GITHUB_STEP_SUMMARY": str(folder / "summary.md")}
    given |= {"PATH": f"{folder}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT / "generator")}
    run = subprocess.run(
        ["bash", "-e", "-c", step["run"]],
        env={**os.environ, **given}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stdout.count("::error")) == (1, 2), run.stderr
    assert (folder / "summary.md").read_text().startswith("# From")
    hook = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())[0]
    assert hook["entry"] == "aoai diff --fail-on breaking"


# -- what is not compared --------------------------------------------------------------------------

OBJECT: Raw = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}


def parted(encoding: Raw) -> Raw:
    media = {"multipart/form-data": {"schema": OBJECT, "encoding": {"a": encoding}}}
    return document({"responses": {}, "requestBody": {"content": media}})


def scoped(name: str) -> Raw:
    flows = {"clientCredentials": {"tokenUrl": "https://a.test", "scopes": {name: ""}}}
    schemes = {"o": {"type": "oauth2", "flows": flows}}
    operation = {"responses": {}, "security": [{"o": [name]}]}
    return document(operation, components={"securitySchemes": schemes})


# words of docs/diff.md: (old, new) that are told to be the same
UNTOLD: dict[str, tuple[Raw, Raw]] = {
    "`not`": (sending(OBJECT), sending({**OBJECT, "not": {"required": ["a"]}})),
    "`if`": (sending(OBJECT), sending({**OBJECT, "if": {"required": ["a"]}, "then": {}})),
    "what a webhook or a callback is answered with": (
        document(webhooks={"x": {"post": {"responses": {"200": {"description": ""}}}}}),
        document(webhooks={"x": {"post": {"responses": {"202": {"description": ""}}}}}),
    ),
    "links": (
        document({"responses": {"200": {"description": ""}}}),
        document({"responses": {"200": {"description": "", "links": {"a": {
            "operationId": "Create"}}}}}),
    ),
    "`dependentSchemas`": (
        sending(OBJECT), sending({**OBJECT, "dependentSchemas": {"a": {"required": ["b"]}}}),
    ),
    "`propertyNames`": (
        sending(OBJECT), sending({**OBJECT, "propertyNames": {"pattern": "^x"}}),
    ),
    "headers of multipart parts": (parted({}), parted({"headers": {"X-A": {}}})),
    "content types of multipart parts": (parted({}), parted({"contentType": "text/csv"})),
    "OAuth 2 scopes": (scoped("a"), scoped("b")),
    "long-running behaviour": (
        document({"responses": {}}),
        document({"responses": {}, "x-ms-long-running-operation": True}),
    ),
    "what a `$dynamicRef` leads to": (
        sending({**OBJECT, "properties": {"a": {"type": "string"}}}),
        sending({**OBJECT, "properties": {"a": {"$dynamicRef": "#x"}}}),
    ),
    "`contains`": (
        sending({"type": "array"}), sending({"type": "array", "contains": {"type": "string"}}),
    ),
}  # fmt: skip


@pytest.mark.parametrize("words", UNTOLD)
def test_what_is_not_compared_stands_in_the_documentation(words: str, tmp_path: Path) -> None:
    limits = (ROOT / "docs/diff.md").read_text().partition("## Limits")[2].partition("\n# ")[0]
    assert words in limits
    old, new = UNTOLD[words]
    run = aoai("diff", saved(tmp_path / "o.json", old), saved(tmp_path / "n.json", new))
    assert run.stdout.endswith(": no changes\n"), f"{words} are compared: take them off the list"
