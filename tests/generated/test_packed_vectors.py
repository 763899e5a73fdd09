"""Vectors are lists of floats in every api-version, in whatever form they were asked for."""

from __future__ import annotations

import asyncio
import base64
import struct
from typing import Any, get_args, get_type_hints

import pytest

from tests.generated.facts import async_client_of, client_of, interfaces, models_of, operations_of
from tests.generated.wire import Wire
from tests.server import Reply

VERSIONS = [v for v in interfaces().apis if "embeddings.create" in operations_of(v)]
VECTOR = [0.5, -2.0]
PACKED = base64.b64encode(struct.pack("<2f", *VECTOR)).decode()


def answered(embedding: object) -> Reply:
    return Reply.json({"data": [{"index": 0, "embedding": embedding}]})


@pytest.mark.parametrize("version", VERSIONS)
def test_vectors_are_said_to_be_floats_and_are(version: str, wire: Wire) -> None:
    (item,) = get_args(get_type_hints(models_of(version).CreateEmbeddingResponse)["data"])
    assert get_type_hints(item)["embedding"] == list[float]
    client = client_of(version, wire.url, deployment="d")
    for embedding in (VECTOR, PACKED):
        wire.reply = answered(embedding)
        answer = client.embeddings.create(input="x")
        assert answer.data[0].embedding == VECTOR
        assert answer.to_dict()["data"][0]["embedding"] == embedding


@pytest.mark.parametrize("version", ["2024-10-21", "v1"])
def test_vectors_asked_for_in_base64_are_floats_in_every_way_to_call(
    version: str, wire: Wire
) -> None:
    wire.reply = answered(PACKED)
    asked: dict[str, Any] = {"model": "m", "input": "x", "encoding_format": "base64"}
    calls = client_of(version, wire.url).embeddings
    with calls.with_streaming_response.create(**asked) as response:
        answers = [response.parse(), calls.with_raw_response.create(**asked).parse()]

    async def awaited() -> Any:
        async with async_client_of(version, wire.url) as client:
            return await client.embeddings.create(**asked)

    answers.append(asyncio.run(awaited()))
    assert [answer.data[0].embedding for answer in answers] == [VECTOR] * 3
