"""`aoai migrate` and `aoai compat` on code that uses two APIs, which have dates in common."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aoaigen.migrate.code import read, rewritten
from tests.diff.command import aoai, checkout_of

WAYS = {
    "from aoai import v2022_12_01": "aoai",
    "from aoai.v2022_12_01 import AzureOpenAI": "aoai",
    "import aoai.v2022_12_01": "aoai",
    "import aoai\nx = aoai.v2022_12_01.AzureOpenAI": "aoai",
    "from aoai.management.v2022_12_01 import AzureManagement": "aoai.management",
    "from aoai.management import v2022_12_01": "aoai.management",
    "from aoai.management import v2022_12_01\nx = v2022_12_01.models": "aoai.management",
    "import aoai.management.v2022_12_01 as old": "aoai.management",
    "import aoai.management.v2022_12_01\nx = aoai.management.v2022_12_01": "aoai.management",
    "import aoai.management as m\nx = m.v2022_12_01.models": "aoai.management",
    "from aoai import management\né = '' ; x = management.v2022_12_01": "aoai.management",
}


@pytest.mark.parametrize("text", WAYS)
def test_each_name_is_moved_with_its_own_api(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(text, "utf-8")
    (code,), _ = read([tmp_path])
    assert code.packages == {f"{WAYS[text]}.v2022_12_01"}
    for package in ("aoai", "aoai.management"):
        moved = rewritten(code, {f"{package}.v2022_12_01": "NEW"})
        assert moved == (text.replace("v2022_12_01", "NEW") if package == WAYS[text] else text)


BOTH = """\
from aoai.management.v2022_12_01 import AzureManagement
from aoai.v2022_12_01 import AzureOpenAI

client = AzureOpenAI()
management = AzureManagement("token", subscription_id="s", resource_group="g")
print(management.accounts.get("a").name, client.models.list())
"""


def test_code_of_two_apis_moves_one_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "both.py"
    path.write_text(BOTH)
    old, new = "management/2022-12-01", "management/2023-05-01"
    done = aoai("migrate", old, new, path, "--write")
    assert done.returncode == 0, done.stdout + done.stderr
    assert path.read_text() == BOTH.replace("management.v2022_12_01", "management.v2023_05_01")
    across = aoai("migrate", "2022-12-01", new, path)
    assert (across.returncode, "Name two api-versions of one API." in across.stderr) == (2, True)
    root = checkout_of(tmp_path / "root", "2022-12-01", "2023-05-01")
    told = json.loads(aoai("--root", root, "compat", path, "--format", "json").stdout)["versions"]
    works = [each["version"] for each in told if each["works"]]
    assert works == ["2022-12-01", "management/2023-05-01", "management/2022-12-01"]
