"""What a package offers a program: the same where no checker could tell two packages apart."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from aoaigen.home import Home
from aoaigen.migrate.code import read
from aoaigen.migrate.offers import HELPED, Offers
from tests.diff.command import aoai, checkout_of
from tests.official import ROOT

HELPERS = "generator/aoaigen/runtime/helpers"

PACKAGE = {
    "__init__.py": """
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from . import models, types
    from ._async_client import AsyncClient
    from ._client import Client
""",
    "_client.py": """
from .._runtime.client import Base
from .resources.files import Files
class Client(Base):
    \"\"\"A client.\"\"\"
    _api_version = "1"
    @cached_property
    def files(self) -> Files: ...
""",
    "resources/files.py": """
from .. import models, types
class CreateKeywords(TypedDict):
    name: str
    purpose: NotRequired[Purpose]
    owner: NotRequired[types.Owner]
Purpose: TypeAlias = Literal["batch"]
class Files(Resource):
    @overload
    def create(self, *, stream: Literal[True], **rest: Unpack[CreateKeywords]) -> Stream: ...
    @overload
    def create(self, **rest: Unpack[CreateKeywords]) -> models.File: ...
    def remove(self, id: str, *, sure: bool = True) -> models.Gone: ...
""",
    "_async_client.py": """
if TYPE_CHECKING:
    from .aio import AsyncFiles
class AsyncClient(Base):
    @cached_property
    def files(self) -> AsyncFiles: ...
""",
    "aio/__init__.py": """
if TYPE_CHECKING:
    from ._typed import *
else:
    __getattr__ = maker(__name__, {"AsyncFiles": Twin("files")})
""",
    "aio/_typed.py": """
if TYPE_CHECKING:
    from .. import models, types
    from ..resources import files as _blocking_files
class AsyncFiles(AsyncResource):
    @overload
    async def create(self, **rest: Unpack[_blocking_files.CreateKeywords]) -> models.File: ...
    async def remove(self, id: str, *, sure: bool = True) -> models.Gone: ...
""",
    "types.py": """
class Owner(TypedDict):
    kind: str
    note: NotRequired[str]
""",
    "models.py": """
class File(View):
    id: str
    size: int
class Gone(View):
    at: int
""",
}
CREATE = "from aoai.v1 import Client\nClient().files.create(name='a')"
AWAIT = "from aoai.v1 import AsyncClient\nx = AsyncClient().files.create(name='a')"
AIO = "from aoai.v1.aio import AsyncFiles"
CASES = [
    (CREATE, "_client.py", 'api_version = "1"', 'api_version = "2"', True),
    (CREATE, "_client.py", "A client.", "Another client.", True),
    (CREATE, "models.py", "    size: int", "    length: float", True),
    (f"{CREATE}.size", "models.py", "    size: int", "    size: float", False),
    (f"print(isinstance(x, str))\n{CREATE}", "models.py", "    size: int", "", False),
    (
        f"from aoai.v1 import models\nx: models.File\n{CREATE}",
        "models.py",
        "    size: int",
        "",
        False,
    ),
    (CREATE, "models.py", "    at: int", "    at: str", True),
    (CREATE, "models.py", "class File(View)", "class File(Other)", False),
    (CREATE, "resources/files.py", "    owner: Not", "    holder: Not", True),
    (f"{CREATE}\nx['owner']", "resources/files.py", "    owner: Not", "    holder: Not", False),
    (f"{CREATE}\nf(**x)", "resources/files.py", "    owner: Not", "    holder: Not", False),
    (
        f"def f(**x): ...\n{CREATE}",
        "resources/files.py",
        "    owner: Not",
        "    holder: Not",
        False,
    ),
    (CREATE, "resources/files.py", "    name: str", "    name: int", False),
    (CREATE, "resources/files.py", "    name: str", "    name: str\n    more: str", False),
    (CREATE, "resources/files.py", 'Literal["batch"]', 'Literal["other"]', True),
    (f"{CREATE}\nd(purpose=1)", "resources/files.py", 'Literal["batch"]', "str", False),
    (f"{CREATE}\nd(owner=1)", "types.py", "kind: str", "kind: int", False),
    (f"{CREATE}\nd(owner=1)", "types.py", "note: NotRequired[str]", "note: NotRequired[int]", True),
    (CREATE, "resources/files.py", "sure: bool = True", "sure: bool", True),
    (f"{CREATE}\nremove", "resources/files.py", "sure: bool = True", "sure: bool", False),
    (f"{CREATE}\nremove", "resources/files.py", "sure: bool = True", "surely: bool = True", True),
    (f"{CREATE}\nremove", "resources/files.py", "id: str,", "id: str, more: int = 1,", False),
    (f"'some words and remove'\n{CREATE}", "models.py", "    at: int", "    at: str", True),
    (f"x: 'list[remove]'\n{CREATE}", "models.py", "class Gone(View)", "class Gone(Other)", False),
    (f"x = 1  # type: remove\n{CREATE}", "models.py", "class Gone(View)", "class Gone", False),
    (CREATE, "resources/files.py", "*, stream: Literal[True], **", "**", False),
    (AWAIT, "resources/files.py", "    name: str", "    name: int", False),
    (AWAIT, "aio/_typed.py", "-> models.File", "-> models.Gone", False),
    (f"{AWAIT}\nx.size", "models.py", "    size: int", "    size: float", False),
    (AWAIT, "aio/_typed.py", "id: str,", "id: int,", True),
    (f"{AWAIT}\nremove", "aio/_typed.py", "id: str,", "id: int,", False),
    (f"{AWAIT}\nremove", "models.py", "    at: int", "    at: str", True),
    (f"{AIO}\nf(remove)", "aio/_typed.py", "id: str,", "id: int,", False),
    (f"{AIO}\nf(create)", "aio/_typed.py", "id: str,", "id: int,", True),
]


def laid(folder: Path, **instead: str) -> None:
    for name, text in {**PACKAGE, **instead}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def same(folder: Path, name: str = "main.py") -> bool:
    """Whether v1 and v2 offer the same to one of the programs in a folder."""
    codes, _ = read([folder / "code"])
    (code,) = (code for code in codes if code.path.name == name)
    (folder / "aoai").mkdir(exist_ok=True)
    offers = Offers(codes, Home(folder, folder, folder, writable=True))
    return offers.to(code, {"aoai.v1": "v2"}) == offers.to(code, {})


@pytest.mark.parametrize(("program", "file", "old", "new", "alike"), CASES)
def test_what_a_program_cannot_reach_makes_no_difference(
    program: str, file: str, old: str, new: str, alike: bool, tmp_path: Path
) -> None:
    assert old in PACKAGE[file]
    laid(tmp_path / "aoai" / "v1")
    laid(tmp_path / "aoai" / "v2", **{file: PACKAGE[file].replace(old, new)})
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "main.py").write_text(program)
    assert same(tmp_path) is alike


def test_a_program_reaches_what_the_files_that_it_imports_name(tmp_path: Path) -> None:
    laid(tmp_path / "aoai" / "v1")
    laid(tmp_path / "aoai" / "v2", **{"models.py": PACKAGE["models.py"].replace("size", "length")})
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "main.py").write_text(f"import other\n{CREATE}")
    (tmp_path / "code" / "other.py").write_text("def f(x): return x.size")
    assert not same(tmp_path)


@pytest.mark.parametrize(
    "line",
    [
        "from aoai.types import Chats",
        "from aoai import models",
        "import aoai.types",
        "import aoai as a",
        "import aoai\nx: aoai.models.Chat",
    ],
)
def test_what_all_api_versions_have_in_common_is_judged_with_each(
    line: str, tmp_path: Path
) -> None:
    laid(tmp_path / "aoai" / "v1")
    laid(tmp_path / "aoai" / "v2")
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "main.py").write_text(f"{line}\n{CREATE}")
    assert not same(tmp_path)


def test_what_helpers_answer_is_reached() -> None:
    text = "".join(path.read_text() for path in (ROOT / HELPERS).glob("*.py"))
    asked = {*re.findall(r"self: (\w+)\[", text)}
    found = {re.findall(rf"class {name}\(Protocol.*?def (\w+)", text, re.S)[0] for name in asked}
    assert found == HELPED


def test_a_package_that_is_not_here_offers_nothing_that_another_does(tmp_path: Path) -> None:
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "main.py").write_text(CREATE)
    assert not same(tmp_path)


def test_a_verdict_that_versions_share_names_each_one_s_own_package(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("from aoai.v2024_10_21.models import Batch\n")
    root = checkout_of(tmp_path / "root", "2024-10-21", "2024-06-01", "2024-02-01", "2024-10-01")
    run = aoai("--root", root, "compat", tmp_path / "a.py", "--format", "json")
    told = [[b["message"] for b in one["breaks"]] for one in json.loads(run.stdout)["versions"]]
    lacks = 'Module "aoai.{}.models" has no attribute "Batch"'
    assert told == [[], *([lacks.format(name)] for name in ("v2024_06_01", "v2024_02_01"))]
