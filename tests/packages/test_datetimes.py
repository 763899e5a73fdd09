"""Dates as Python's, where a package is made so: sent as RFC 3339 has them, read from what came."""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from tests.packages.making import answering, document, generate, imported, made, mypy, written
from tests.server import Reply, Server

MOMENT: dict[str, Any] = {"type": "string", "format": "date-time"}
DAY: dict[str, Any] = {"type": "string", "format": "date"}
WHEN = datetime(2024, 2, 29, 23, 59, 58, 120000, timezone.utc)
UTC = timezone.utc


def _object(*required: str, **fields: Any) -> dict[str, Any]:
    return {"type": "object", "required": [*required], "properties": fields}


def _document() -> dict[str, Any]:
    both = {"anyOf": [DAY, {"type": "integer"}, MOMENT]}
    event = _object(
        "at",
        at=MOMENT,
        date={**DAY, "nullable": True},
        datetime={**MOMENT, "readOnly": True},
        dates={"type": "array", "items": DAY},
        by_name={"type": "object", "additionalProperties": MOMENT},
        either=both,
        inner=_object(at=MOMENT),
        kind={**DAY, "enum": ["2024-01-01"]},
    )
    ref = {"$ref": "#/components/schemas/Event"}
    content = {"application/json": {"schema": ref}}
    form = {"multipart/form-data": {"schema": _object(at=MOMENT, on=DAY)}}
    asked = [
        {"name": "since", "in": "query", "schema": MOMENT},
        {"name": "days", "in": "query", "schema": {"type": "array", "items": DAY}},
        {"name": "X-At", "in": "header", "schema": MOMENT},
    ]
    day = {"name": "day", "in": "path", "required": True, "schema": DAY}
    paths = {
        "/events": {
            "post": answering(ref, requestBody={"required": True, "content": content}),
            "get": answering({"type": "array", "items": ref}, parameters=asked),
        },
        "/events/{day}": {"get": answering(MOMENT, parameters=[day])},
        "/forms": {"post": answering(ref, requestBody={"content": form})},
    }
    return document(paths=paths, components={"schemas": {"Event": event}})


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("dates")
    spec = written(folder / "specs" / "dated.json", _document())
    done = generate(folder, "moments_shop", spec, options=("--datetimes",))
    assert done.returncode == 0, done.stderr
    return imported(folder, "moments_shop")


TEXTS: dict[str, datetime | str] = {
    "2024-02-29T23:59:58.12Z": WHEN,
    "2024-02-29t23:59:58.1200009z": WHEN,
    "2024-03-01 01:29:58.12+01:30": WHEN,
    "2024-02-29T18:59:58.12-05:00": WHEN,
    "2024-02-29T23:59:58": datetime(2024, 2, 29, 23, 59, 58),
    "0001-01-01T00:00:00Z": datetime(1, 1, 1, tzinfo=UTC),
    **dict.fromkeys(
        (
            *("", "now", "2024-02-30T00:00:00Z", "2024-02-29", "2024-02-29T25:00:00Z"),
            *("0000-01-01T00:00:00Z", "2024-02-29T23:59:60Z", "2024-02-29T00:00:00+99:99"),
            *("\u0662024-02-29T00:00:00Z", "2024-02-29T23:59:58Z\n", "2024-02-29T23:59Z"),
        ),
        "as it came",
    ),
}


@pytest.mark.parametrize("text", TEXTS)
def test_a_moment_is_read_with_its_offset_and_anything_else_is_as_it_came(
    shop: Any, text: str
) -> None:
    expected = TEXTS[text]
    event = shop.models.Event({"at": text})
    assert event.at == (text if expected == "as it came" else expected)
    assert type(event.at) is (str if expected == "as it came" else datetime)
    assert event.to_dict() == {"at": text}


@pytest.mark.parametrize("odd", [None, 7, True, 1.5, [], ["x"], {"a": 1}])
def test_what_is_no_text_is_as_it_came(shop: Any, odd: Any) -> None:
    event = shop.models.Event({"at": odd, "date": odd, "dates": odd})
    assert (event.at, event.date) == (odd, odd)
    assert event.to_dict() == {"at": odd, "date": odd, "dates": odd}


def test_every_place_of_an_answer_has_them(shop: Any) -> None:
    came = {
        "at": "2024-02-29T23:59:58.12Z",
        "date": "2024-02-29",
        "datetime": "2024-02-29T23:59:58.1234567Z",
        "dates": ["2024-02-29", "soon"],
        "by_name": {"a": "2024-02-29T23:59:58.12Z"},
        "either": "2024-02-29",
        "inner": {"at": "2024-02-29T23:59:58.12Z"},
        "kind": "2024-01-01",
    }
    event = shop.models.Event(came)
    assert (event.date, event.dates) == (date(2024, 2, 29), [date(2024, 2, 29), "soon"])
    assert event.datetime == WHEN.replace(microsecond=123456)
    assert event.by_name == {"a": WHEN}
    assert (event.either, event.inner.at, event.kind) == (date(2024, 2, 29), WHEN, "2024-01-01")
    assert shop.models.Event({"either": "2024-02-29T23:59:58.12Z"}).either == WHEN
    assert shop.models.Event({"either": 3}).either == 3
    assert event.to_dict() == json.loads(event.to_json()) == came
    assert event.model_dump()["inner"] == {"at": WHEN}
    assert event.model_dump(mode="json") == json.loads(event.model_dump_json()) == came
    assert event.writable().to_dict() == {k: v for k, v in came.items() if k != "datetime"}
    moved = event.model_copy(update={"at": WHEN, "dates": [date(2024, 1, 2)]})
    assert (moved.at, moved.to_dict()["dates"]) == (WHEN, ["2024-01-02"])
    assert "datetime.date(2024, 2, 29)" in repr(event)


def test_every_place_of_a_request_takes_them(shop: Any) -> None:
    at = datetime(2024, 3, 1, 1, 29, 58, tzinfo=timezone(timedelta(hours=1, minutes=30)))
    day = date(2024, 2, 29)
    with Server(lambda _: Reply.json([])) as server:
        client = shop.Client(server.url)
        client.events.list(since=WHEN, days=[day, day], x_at=at)
        (request,) = server.requests
    assert request.query["since"] == "2024-02-29T23:59:58.120000Z"
    assert "days=2024-02-29&days=2024-02-29" in request.target
    assert request.headers["x-at"] == "2024-03-01T01:29:58+01:30"
    came = {"at": "2024-02-29T23:59:58.1234567Z"}
    with Server(lambda _: Reply.json(came)) as server:
        client = shop.Client(server.url)
        sent = client.events.create(at=WHEN, date=None, dates=[day], inner={"at": at})
        client.events.create(at=sent.at, by_name={"a": at}, inner=sent)
        client.forms.create(at=WHEN, on=day)
        first, second, form = server.requests
    assert first.json == {
        "at": "2024-02-29T23:59:58.120000Z",
        "date": None,
        "dates": ["2024-02-29"],
        "inner": {"at": "2024-03-01T01:29:58+01:30"},
    }
    assert second.json["inner"] == came
    assert b"\r\n\r\n2024-02-29T23:59:58.120000Z\r\n" in form.body
    assert b"\r\n\r\n2024-02-29\r\n" in form.body


def test_a_date_in_the_path_and_a_moment_as_the_whole_answer(shop: Any) -> None:
    with Server(Reply.json("2024-02-29T23:59:58.12Z")) as server:
        assert shop.Client(server.url).events.retrieve(date(2024, 2, 29)) == WHEN
        assert server.requests[0].path == "/events/2024-02-29"


def test_what_no_zone_tells_is_not_sent(shop: Any) -> None:
    naive = datetime(2024, 2, 29)
    client = shop.Client("http://127.0.0.1:9")
    with pytest.raises(shop.ArgumentError, match=r"body's /inner/at: 2024-.* has no time zone; "):
        client.events.create(at=WHEN, inner={"at": naive})
    with pytest.raises(shop.ArgumentError, match="has no time zone"):
        client.events.list(since=naive)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (WHEN.astimezone(timezone(-timedelta(hours=3))), "2024-02-29T20:59:58.120000-03:00"),
        (WHEN.astimezone(timezone(timedelta(seconds=1172))), "2024-02-29T23:59:58.120000Z"),
        (datetime.min.replace(tzinfo=UTC), "0001-01-01T00:00:00Z"),
        (datetime.max.replace(tzinfo=UTC), "9999-12-31T23:59:59.999999Z"),
        (time(12, 30), "12:30:00"),
    ],
)
def test_what_is_written_is_read_as_the_same(shop: Any, value: Any, text: str) -> None:
    with Server(Reply.json({})) as server:
        shop.Client(server.url).events.create(at=value)
        assert server.requests[0].json == {"at": text}
    if not isinstance(value, time):
        assert shop.models.Event({"at": text}).at == value


USE = """
from datetime import date, datetime, timezone

from moments_shop import Client
from moments_shop.models import Event


def f(client: Client, event: Event) -> None:
    at: datetime = event.at
    on: date | None = event.date
    found: list[date] | None = event.dates
    created: Event = client.events.create(at=at, date=on, dates=found or [], inner={"at": at})
    whole: datetime = client.events.retrieve(date(2024, 1, 1))
    client.events.list(since=datetime.now(timezone.utc), days=[date.today()])
    client.events.create(at="2024-01-01T00:00:00Z")  # type: ignore[arg-type]
"""


def test_the_types_say_so(shop: Any) -> None:
    folder = Path(shop.__file__).parents[1]
    (folder / "use.py").write_text(USE, "utf-8")
    mypy(folder, "use.py", "moments_shop")


def test_texts_are_texts_unless_asked(tmp_path: Path) -> None:
    plain = made(tmp_path, "unmoments_shop", _document())
    assert plain.models.Event({"at": "2024-02-29T23:59:58Z"}).at == "2024-02-29T23:59:58Z"
    assert "datetime" not in (tmp_path / "unmoments_shop" / "types.py").read_text("utf-8")


def test_api_yaml_asks_as_well(tmp_path: Path) -> None:
    dated = made(tmp_path, "dated_by_file", _document(), "datetimes: true\n")
    assert dated.models.Event({"at": "2024-02-29T23:59:58.12Z"}).at == WHEN
