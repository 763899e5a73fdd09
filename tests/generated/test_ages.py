"""What docstrings say of the age of things is what `aoai history` says of their place."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from aoaigen.api.places import FieldPlace, Places
from aoaigen.names.classes import Classes
from aoaigen.names.words import package_name, snake
from tests.generated.facts import api_of, interfaces
from tests.official import ROOT

VERSIONS = list(interfaces().apis)
_AGE = re.compile(
    r"Since\s+([\w-]+)(?:,\s+in\s+preview\s+since\s+([\w-]+))?(?:,\s+last\s+in\s+([\w-]+))?\."
)

Age = tuple[str, str | None, str | None]
"""Since when, since when in preview if that is longer, and the last api-version if it ended."""


@cache
def printed(version: str, module: str) -> dict[tuple[str, str], Age]:
    """The age of each field by class and name, be it told of the field or of the class."""
    path = ROOT / "generated" / "aoai" / package_name(version) / f"{module}.py"
    found = {}
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef):
            whole = _AGE.search(ast.get_docstring(node) or "")
            for field, after in zip(node.body, [*node.body[1:], None], strict=True):
                if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                    age = whole or _AGE.search(_text(after))
                    if age:
                        found[node.name, field.target.id.rstrip("_")] = age[1], age[2], age[3]
    return found


def _text(node: ast.stmt | None) -> str:
    plain = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return str(node.value.value) if plain else ""  # type: ignore[union-attr]


def expected(speaker: str, places: list[FieldPlace]) -> Age:
    """By the api-versions of which `aoai history` says that they have one of the places."""
    found = [interfaces().history.at(place) for place in places]
    rank, having = VERSIONS.index, {version for versions in found for version in versions}
    stable = [v for v in having if not v.endswith("preview")]
    first = min(having, key=rank)
    since = first if speaker.endswith("preview") else min(stable, key=rank)
    last = max(having, key=rank)
    return since, None if since == first else first, None if last == VERSIONS[-1] else last


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("module", "way"), [("types", "request"), ("models", "response")])
def test_a_field_is_as_old_as_the_oldest_of_its_places(version: str, module: str, way: str) -> None:
    api = api_of(version)
    places, ages, compared = Places(api), printed(version, module), 0
    for definition in Classes(api).all.values():
        for prop in definition.schema.properties:
            where = [
                place._replace(names=(*place.names, prop.name))
                for (side, pointer), found in places.objects.items()
                if (side, pointer) == (way, definition.schema.pointer)
                for place in found
            ]
            age = ages.get((definition.name, snake(prop.name).rstrip("_")))
            if age and where:
                assert age == expected(version, where), (definition.name, prop.name)
                compared += 1
    assert compared or module == "types"


@pytest.mark.parametrize(
    ("version", "module", "owner", "name", "oldest"),
    [
        (
            "2024-10-21",
            "types",
            "ChatCompletionRequestUserMessage",
            "content",
            "2023-03-15-preview",
        ),
        ("2024-10-21", "types", "ChatCompletionRequestUserMessage", "role", "2023-03-15-preview"),
        ("2024-10-21", "models", "ChatCompletionResponseMessage", "content", "2023-03-15-preview"),
        ("2024-10-21", "models", "CompletionUsage", "total_tokens", "2022-12-01"),
        (
            *("2024-10-21", "models", "ChatCompletionStreamResponseDelta", "content"),
            "2023-03-15-preview",
        ),
        ("v1", "models", "CreateEmbeddingResponse", "data", "2022-06-01-preview"),
    ],
)
def test_a_schema_that_was_renamed_makes_no_field_younger(
    version: str, module: str, owner: str, name: str, oldest: str
) -> None:
    since, preview, _ = printed(version, module)[owner, name]
    assert (preview or since) == oldest
