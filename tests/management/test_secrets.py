"""What no text shows, and what of an answer tells about Azure Resource Manager."""

from __future__ import annotations

from typing import ClassVar

from aoaigen.runtime.core.log import redacted
from aoaigen.runtime.core.response_info import ResponseInfo
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


class Inner(View):
    _read_only: ClassVar[list[str]] = ["state"]
    state: str
    size: int


class Outer(View):
    _wire: ClassVar[dict[str, str]] = {"made_at": "madeAt"}
    _read_only: ClassVar[list[str]] = ["madeAt"]
    made_at: str
    inner: Inner
    many: list[Inner]
    named: dict[str, Inner]


def test_what_the_service_alone_sets_is_not_sent_back() -> None:
    inner = {"state": "x", "size": 1, "unknown": {"state": "stays"}}
    came = {"madeAt": "now", "inner": inner, "many": [inner], "named": {"a": inner}}
    outer = Outer(came)
    kept = {"size": 1, "unknown": {"state": "stays"}}
    sent = outer.writable()
    assert type(sent) is Outer
    assert sent.to_dict() == {"inner": kept, "many": [kept], "named": {"a": kept}}
    larger = outer.inner.writable(update={"size": 2})
    assert outer.writable(update={"inner": larger}).inner.size == 2
    assert outer.to_dict() == came


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
