"""Formatting piece by piece gives what black gives for the whole file."""

from __future__ import annotations

import re

import black
import pytest
from black.mode import TargetVersion

from aoaigen.home import find_home
from aoaigen.interfaces import Interfaces, interfaces
from aoaigen.problems import InputError
from aoaigen.python import formatting
from aoaigen.python.formatting import format_source
from aoaigen.python.models import annotated
from aoaigen.python.package import version_view
from aoaigen.python.render import render_version
from aoaigen.python.settled_form import is_settled
from tests.official import ROOT

MODE = black.Mode(line_length=100, target_versions={TargetVersion.PY310})
METHOD = '''
    def one(self, *, a: int = 1) -> str:
        """What it does.

            Indented.
        """
        return   "x"
'''
HEAD = "class A:\n    x = 1\n\n"

SOURCES = (
    "",
    "\n",
    "# a comment alone\n",
    '"""A docstring alone."""\n',
    "import a\nx = 1\n\n\n\n\ny   = 2\nclass A: pass\nz = 3\n",
    "import a\n# of the class\nclass A:\n    x = 1\n# of what follows\ny = 2\n",
    "# first\nx = 1\n",
    "x = 1\n# last\n",
    "a = 1; b = 2\nc = 3\n",
    "import a\n\nx = 1\n\n\nfrom b import c\n\n\n\nclass A: pass\n",
    '"""Of the file."""\n\nx = 1\n\nif a:\n    def b(): pass\n\ny = 2\n\n\nz = 3\n',
    "if a:\n    class A: pass\nelse:\n    A = None\nx: int = 1\nif b:\n    y = 2\nz = 3\n",
    "if a:\n    A = None\nelse:\n    class A: pass\nx: int = 1\n",
    "try:\n    x = 1\nfinally:\n    class A: pass\n\nx = 2\n",
    f"@decorated\nclass A(B):{METHOD}{METHOD}    x = 1\n{METHOD}\n\n\n    # a comment{METHOD}",
    f"class A:\n    'Of the class'{METHOD}    if True:{METHOD.replace('    ', '        ')}",
    f"class A:{METHOD}    # of what follows\n    x = 1\nclass B:{METHOD}",
    f"class A:{METHOD}# after the class\nclass B:{METHOD}# at the end\n",
    f'{HEAD}    def b(self): """One line."""; return 1\n',
    f'{HEAD}    def b(self):\n        """One line."""; return 1\n',
    f'{HEAD}    def b(self):\n        """Documented."""  # why\n        return 1\n',
    f"{HEAD}    def b(self): ...\n    def c(self): ...\n\n    def d(self): ...\n",
    f'{HEAD}    @b(\n        """_""",\n    )\n    def b(self):\n        """Doc."""\n        z\n',
    'class A:\n  x = 1\n\n  def b(self):\n    """Two spaces.\n\n    More."""\n    return 1\n',
    "def a():\n    def b(): pass\n    return b\nx = 1\nasync def c(): pass\ny = 2\n",
    'y = """\n\n\nclass A:\n"""\n\n\nclass B: pass\n\n\n# last\n\n\n@c\nclass D: x=1\n',
    "try: pass\nfinally:\n    x = 1\n\n\n\nclass A: pass\n\n\n\n\nclass B: pass\n",
    "x = 1\n\n\nclass A: pass\n\n\nclass B: pass\n# of it\n\n\nclass C: pass\n",
    'y = """\n\nclass A:\n"""\nclass A:\n    y = """\ndef b(): pass\n"""\n    def b(self): pass\n',
)


def whole(text: str) -> str:
    return black.format_str(text, mode=MODE)


@pytest.fixture(scope="module")
def found() -> Interfaces:
    return interfaces(find_home(ROOT))


@pytest.mark.parametrize("text", SOURCES)
def test_pieces_are_formatted_as_the_whole(text: str) -> None:
    assert format_source("a.py", text) == whole(text)


@pytest.mark.parametrize("version", ["2022-12-01", "2024-10-21"])
def test_what_the_templates_print_is_formatted_as_the_whole(
    version: str, found: Interfaces
) -> None:
    (view,) = annotated([version_view(found.apis[version], found.history)])
    files = render_version(view, ROOT / "templates")
    printed = {name: text for name, text in files.items() if name.endswith(".py")}
    assert {n: format_source(n, t) for n, t in printed.items()} == {
        name: whole(text) for name, text in printed.items()
    }


@pytest.mark.parametrize("package", ["v2022_12_01", "v2024_10_21", "management/v2024_10_01"])
def test_every_generated_file_is_in_the_form_of_black(package: str) -> None:
    folder = ROOT / "generated" / "aoai" / package
    texts = {path: path.read_text("utf-8") for path in folder.glob("**/*.py")}
    assert [path for path, text in texts.items() if whole(text) != text] == []


def test_what_is_taken_for_settled_is_what_black_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    """In all packages, each form of it once, and put together to one module."""
    pieces: dict[str, str] = {}
    monkeypatch.setattr(formatting, "_formatted", lambda text: pieces.setdefault(text, text))
    for path in (ROOT / "generated" / "aoai").rglob("*.py"):
        if "_runtime" not in path.parts:
            format_source(path.name, path.read_text("utf-8"))
    settled = filter(is_settled, pieces)
    forms = {re.sub(r'[\w.]+ ?|(?<="""). *(?=""")', "x", text): text for text in settled}
    assert len(forms) > 500
    head = ('"""', "from ", "import ")
    assert [text for text in forms.values() if text.startswith(head) and whole(text) != text] == []
    together = "\n\n".join(text for text in forms.values() if not text.startswith(head))
    assert whole(together) == together


@pytest.mark.parametrize(
    "text",
    [
        "class A(B):\n    a: int\n",
        'class A(B):\n    """Said."""\n\n    a: list[str | None] | "B"\n    """So."""\n',
        'class A:\n    """Said."""\n',
        'class A(B):\n    pass\n\n    _wire: C[d[str, str]] = {"a": "b", "c": "d"}\n',
        'A: TypeAlias = B | Literal["a", 1]\n"""Said."""\n',
        f'class A(B):\n    a: int\n    """{"long " * 40}\n\n  as it came  """\n',
        f'class A(B):\n    """{"long " * 40}end"""\n',
        '"""Said."""\n',
        "import a.b\nfrom ..c import d as e, f\n",
        "if TYPE_CHECKING:\n    import a\n    from . import b, c\n",
        'A: B[C.d] = B(\n    "a",\n    b=(("c", "d"), ("e",)),\n    f={"g": h},\n    k=(),\n)\n',
        "class _:\n    @cached_property\n    def a(self) -> B:\n        return C(self)\n",
        "class _:\n    @cached_property\n    def a(self) -> B:\n        from .c import B\n\n"
        "        return B(self)\n",
        "class _:\n    def __init__(self, a: B) -> None:\n        a = a.b()\n"
        "        self.c: Final = d(a.c)\n",
        "class _:\n    def __init__(self, a: B) -> None:\n        from ..b import d\n\n"
        "        a = a.b()\n        self.c: Final = d(a.c)\n",
        "class _:\n    async def a(\n        self,\n        b: int,\n    ) -> str:\n"
        '        """See b."""\n        raise NotImplementedError\n',
        "class _:\n    def a(\n        self,\n        *,\n        b: int | C = d,\n"
        "        **e: F[G],\n"
        '    ) -> list[str]:\n        """_"""\n        return self._call(\n            _A,\n'
        '            b={"b": b},\n            e=e,\n        )\n',
        'class _:\n    def _():\n        """Said.\n\n        Args:\n            a: b\n\n'
        '        C.\n        """\n',
    ],
)
def test_a_settled_form_is_left(text: str) -> None:
    assert is_settled(text)
    assert whole(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "class A(B):\n\n    a: int\n",
        "class A(B):\n    a: list[int,]\n",
        "class A(B):\n    a: list[ int]\n",
        "class A(B):\n    a: int|str\n",
        "class A(B):\n    a:  int\n",
        "class A(B):\n    a: (int)\n",
        "class A(B):\n    a: 'B'\n",
        "class A(B):\n    a: Literal[0XFF]\n",
        'class A(B):\n    a: Literal["b" "c"]\n',
        'class A(B):\n    a: Literal["\\xAB"]\n',
        'class A(B):\n    """ Said."""\n\n    a: int\n',
        'class A(B):\n    """Said.\u00a0"""\n\n    a: int\n',
        'class A(B):\n    """Said."""\n    a: int\n',
        'class A(B):\n    """Said.\n      More."""\n\n    a: int\n',
        "class A(B):\n    a: int\n\n\n    b = 'c'\n",
        'class A(B):\n    b = "c"\n\n\n    d = "e"\n',
        f"class A(B):\n    a: {'a' * 50}[{'b' * 50}]\n",
        f"A: TypeAlias = {'a' * 50} | {'b' * 50}\n",
        f'class A(B):\n    a: int\n\n    _b = ["{"c" * 50}", "{"d" * 50}"]\n',
        '""" Said."""\n\nimport a\n',
        '"""Said."""\nimport a\n',
        "import a, b\n\n\nimport c\n",
        "from a import (b)\n",
        f"from {'a' * 50} import {'b' * 50}\n",
        "if TYPE_CHECKING:\n\n    import a\n",
        'A: B = B(\n    "a"\n)\n',
        'A: B = B("a",)\n',
        'A: B = B(\n    ("a"),\n)\n',
        'A: B = B(\n    ("a", "b",),\n)\n',
        "class _:\n    @cached_property\n    def a(self) -> B:\n        from .c import B\n"
        "        return B(self)\n",
        "class _:\n    def a(\n        self,\n        b: int=1,\n    ) -> str:\n"
        '        """_"""\n        return c(\n            b,\n        )\n',
        'class _:\n    def _():\n        """Said.\n\n          More.\n        """\n',
        'class _:\n    def _():\n        """Said.\n\n        More. \n        """\n',
        'class _:\n    def _():\n        """Said.\n        More."""\n',
        'class _:\n    def _():\n        """Said.\n\n        """\n',
    ],
)
def test_what_black_changes_is_not_taken_for_settled(text: str) -> None:
    assert not is_settled(text)


def test_other_files_end_in_one_line_end() -> None:
    assert format_source("api.md", "# Title\n\nx\n\n\n") == "# Title\n\nx\n"
    assert format_source("py.typed", "\n") == ""


@pytest.mark.parametrize("text", ["def a(:\n", "x = 1\n y = 2\n", "print 1\n", "x = '\0'\n"])
def test_what_is_no_python_is_told_with_its_file(text: str) -> None:
    with pytest.raises(InputError, match=r"^a/b.py: .*is no Python.*Mend the template"):
        format_source("a/b.py", text)
