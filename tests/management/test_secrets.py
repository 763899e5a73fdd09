"""What no text shows, and what of an answer tells about Azure Resource Manager."""

from __future__ import annotations

from typing import ClassVar

from aoaigen.runtime.core.log import redacted
from aoaigen.runtime.core.raw_response import ResponseInfo
from aoaigen.runtime.core.view import View


class Keys(View):
    _secrets: ClassVar[list[str]] = ["key1"]
    key1: str
    name: str


def test_a_secret_field_is_masked_in_every_text_and_there_for_who_asks() -> None:
    keys = Keys({"key1": "SECRET", "name": "a"})
    for text in (repr(keys), str(keys), f"{[keys]}", repr({"keys": keys})):
        assert "SECRET" not in text
        assert "key1=[secret]" in text
        assert "name='a'" in text
    assert keys.key1 == "SECRET"
    assert keys.to_dict()["key1"] == "SECRET"


def test_limits_and_the_correlation_can_be_read_and_are_not_hidden_in_logs() -> None:
    headers = {
        "x-ms-ratelimit-remaining-subscription-reads": "11999",
        "x-ms-ratelimit-remaining-subscription-writes": "7",
        "x-ms-correlation-request-id": "c-1",
        "azure-asyncoperation": "https://h/operations/1?s=signature",
    }
    answer = ResponseInfo(200, headers, b"")
    assert (answer.remaining_reads, answer.remaining_writes) == (11999, 7)
    assert answer.correlation_id == "c-1"
    shown = redacted(headers)
    assert shown == {**headers, "azure-asyncoperation": "[redacted]"}
