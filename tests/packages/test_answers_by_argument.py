"""What api.yaml says of the types of answers: what decides on them, and what comes packed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_type_hints

import pytest

from tests.packages.making import answering, document, generate, made, written
from tests.server import Reply, Server

NUMBERS = {"type": "array", "items": {"type": "number"}}
PET = {"$ref": "#/components/schemas/Pet"}
CHOSEN = """
operations:
  toys.make:
    route: POST /toys
    answers: {form: {a: Pet, b: text}}
"""


def _toys(version: str, *bodies: tuple[str, ...]) -> dict[str, Any]:
    """Toys can be made from bodies with these fields, each of another media type."""
    text = {"type": "string"}
    objects = [{"type": "object", "properties": dict.fromkeys(names, text)} for names in bodies]
    media = ("application/json", "multipart/form-data")
    contents = {kind: {"schema": each} for kind, each in zip(media, objects, strict=False)}
    made = document(version)
    made["paths"]["/toys"] = {"post": answering(PET, requestBody={"content": contents})}
    return made


@pytest.mark.parametrize("bodies", [[("name",)], [("name", "form"), ("name", "form", "size")]])
def test_only_an_argument_that_there_is_decides_on_the_answer(
    tmp_path: Path, bodies: list[tuple[str, ...]]
) -> None:
    specs = tmp_path / "specs"
    for version, each in (("2024-01-01", bodies), ("2024-02-01", [("name", "form")])):
        written(specs / version / "shop.json", _toys(version, *each))
    (specs / "api.yaml").write_text(CHOSEN, "utf-8")
    done = generate(tmp_path, "toys", specs)
    assert done.returncode == 0, done.stderr
    old, new = (tmp_path.glob(f"toys/v2024_0{n}_01/resources/toys.py") for n in (1, 2))
    overloads = [next(each).read_text("utf-8").count("@typing.overload") for each in (old, new)]
    assert overloads == [0, 3]


def test_numbers_that_may_come_packed_into_a_text_are_a_list_of_floats(tmp_path: Path) -> None:
    kinds = {
        "vector": {"anyOf": [NUMBERS, {"type": "string"}]},
        "either": {"anyOf": [NUMBERS, {"type": "string"}]},
        "unsure": {"oneOf": [{"type": "string"}, NUMBERS], "nullable": True},
    }
    whole = {"type": "object", "required": ["vector", "either"], "properties": kinds}
    paths = {"/vectors": {"get": answering(whole)}}
    package: Any = made(tmp_path, "vectors", document(paths=paths), "packed: [vector, unsure]\n")
    packed = "AAAAPwAAAMA="
    with Server(Reply.json(dict.fromkeys(kinds, packed))) as server:
        answer = package.Client(server.url).vectors.list()
    hints = get_type_hints(type(answer))
    assert (hints["vector"], hints["unsure"]) == (list[float], list[float] | None)
    assert hints["either"] == list[float] | str
    assert (answer.vector, answer.unsure, answer.either) == ([0.5, -2.0], [0.5, -2.0], packed)
