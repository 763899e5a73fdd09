from __future__ import annotations

from constructs._runtime import APIStatusError, BinaryAnswer
from constructs.statuses import Client, models


def call(url: str) -> None:
    client = Client(url)

    def answer(status: int, **body: object) -> object:
        given = {"x-echo-status": str(status)}
        return client.things.send(body=body, extra_headers=given)

    thing, job, other = answer(200, id=1), answer(202, job="a"), answer(203, other="b")
    assert isinstance(thing, models.Thing)
    assert isinstance(job, models.Job)
    assert isinstance(other, models.Other)
    assert (thing.id, job.job, other.other) == (1, "a", "b")
    assert answer(204) is None

    for status in (404, 409):
        try:
            answer(status, title="no")
        except APIStatusError as error:
            assert error.status_code == status
            assert error.body == {"title": "no"}
        else:
            raise AssertionError(f"{status} was no error")

    assert client.only.by_default(body={"id": 2}).id == 2
    types = client.types.create
    assert types(body="a,b", extra_headers={"x-echo-type": "text/csv"}) == "a,b"
    pdf = types(body="%PDF", extra_headers={"x-echo-type": "application/pdf"})
    assert isinstance(pdf, BinaryAnswer)
    assert pdf.read() == b"%PDF"
