"""Whether to try again and how long to wait: the pure part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoaigen.runtime.core.retry import asked_wait, backoff, status_allows_retry, wait_before

NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT


@pytest.mark.parametrize("status", [429, 503])
def test_what_was_surely_not_begun_is_always_tried_again(status: int) -> None:
    assert status_allows_retry(status, repeatable=False)
    assert status_allows_retry(status, repeatable=True)


@pytest.mark.parametrize("status", [408, 409, 500, 502, 504])
def test_what_was_perhaps_done_is_tried_again_only_if_that_does_no_harm(status: int) -> None:
    assert not status_allows_retry(status, repeatable=False)
    assert status_allows_retry(status, repeatable=True)


@pytest.mark.parametrize("status", [300, 302, 400, 401, 403, 404, 413, 422, 501, 505])
def test_other_statuses_are_final(status: int) -> None:
    assert not status_allows_retry(status, repeatable=True)


@pytest.mark.parametrize("repeatable", [True, False])
def test_the_service_knows_better(repeatable: bool) -> None:
    assert not status_allows_retry(503, repeatable=repeatable, should_retry="false")
    assert status_allows_retry(400, repeatable=repeatable, should_retry="true") is repeatable
    assert status_allows_retry(503, repeatable=repeatable, should_retry="perhaps")
    assert not status_allows_retry(400, repeatable=repeatable, should_retry="perhaps")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after-ms": "250"}, 0.25),
        ({"x-ms-retry-after-ms": "1500.5"}, 1.5005),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0.3"}, 0.3),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": " 2 "}, 2.0),
        ({"retry-after": "9", "retry-after-ms": "10"}, 0.01),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:30 GMT"}, 10.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:00 GMT"}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after-ms": "x", "retry-after": "1"}, 1.0),
        ({}, None),
    ],
)
def test_headers_that_ask_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert asked_wait(headers, NOW) == (None if seconds is None else pytest.approx(seconds))


@given(st.text())
def test_no_header_is_too_odd(text: str) -> None:
    wait = asked_wait({"retry-after": text}, NOW)
    assert wait is None or wait >= 0


@given(st.integers(0, 10**6), st.floats(0, 1, exclude_max=True))
def test_backoff_is_jittered_over_its_whole_range_and_bounded(attempt: int, chance: float) -> None:
    top = backoff(attempt, 1.0)
    assert backoff(attempt, chance) == pytest.approx(chance * top)
    assert 0.5 <= top <= 8.0
    assert backoff(attempt + 1, 1.0) >= top


@pytest.mark.parametrize(("attempt", "longest"), [(0, 0.5), (1, 1), (2, 2), (3, 4), (4, 8), (5, 8)])
@pytest.mark.parametrize("asked", [None, 0.0])
def test_each_backoff_may_be_twice_the_one_before_up_to_8_seconds(
    attempt: int, longest: float, asked: float | None
) -> None:
    assert wait_before(attempt, asked, 1.0) == longest
    assert wait_before(attempt, asked, 0.25) == longest / 4


@pytest.mark.parametrize(
    ("asked", "random", "waited"),
    [(10.0, 0.0, 10.0), (10.0, 0.5, 10.5), (10.0, 1.0, 11.0), (50.0, 1.0, 55.0), (90.0, 1.0, 95.0)],
)
def test_what_is_asked_for_is_waited_and_up_to_a_tenth_more_but_not_over_5_seconds_more(
    asked: float, random: float, waited: float
) -> None:
    assert wait_before(3, asked, random) == pytest.approx(waited)
