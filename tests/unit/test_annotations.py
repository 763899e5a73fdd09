"""Unions of printed types: each member once, whatever stands in their literals."""

from __future__ import annotations

import pytest

from aoaigen.python.annotations import or_


@pytest.mark.parametrize(
    ("parts", "union"),
    [
        (("str", "int", "str"), "str | int"),
        (("str | None", "None"), "str | None"),
        (("list[str | None]", "None"), "list[str | None] | None"),
        (("str", "Any", "None"), "Any"),
        (("Literal['a | b']", "str", "str"), "Literal['a | b'] | str"),
        ((r"Literal['\\', ']', '|']", "None"), r"Literal['\\', ']', '|'] | None"),
        ((r"""Literal["'", '\'|"']""", "None"), r"""Literal["'", '\'|"'] | None"""),
        ((r"Literal['[\\\\', '\\']", "None | None"), r"Literal['[\\\\', '\\'] | None"),
    ],
)
def test_a_union_has_each_member_once(parts: tuple[str, ...], union: str) -> None:
    assert or_(*parts) == union
