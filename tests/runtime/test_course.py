"""What is asked next of a long-running operation, and how it ends, by the shapes of answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from aoai._runtime.core.course import Course, pause
from aoai._runtime.core.errors import APIResponseValidationError, ArgumentError

IT, AAO, LOC = "https://h/it", "https://h/aao", "https://h/loc"
REPORT = {"azure-asyncoperation": AAO}
OTHER_REPORT = {"operation-location": AAO}
PLACE = {"location": LOC}
RUNNING, GOOD = {"status": "Running"}, {"status": "Succeeded"}
Answer = tuple[int, dict[str, str], Any]


def thing(state: str) -> dict[str, Any]:
    return {"properties": {"provisioningState": state}}


@dataclass(frozen=True)
class Shape:
    """asked: the addresses after the first request; the last one may be the result's."""

    name: str
    method: str
    answers: tuple[Answer, ...]
    asked: tuple[str, ...]
    status: str = "Succeeded"
    via: str = ""


SHAPES = (
    Shape(
        "a report, then the resource itself",
        "PUT",
        ((201, REPORT, thing("Creating")), (200, {}, RUNNING), (200, {}, GOOD)),
        (AAO, AAO, IT),
    ),
    Shape(
        "a report on an update",
        "PUT",
        ((200, REPORT, thing("Updating")), (200, {}, GOOD)),
        (AAO, IT),
    ),
    Shape(
        "a report counts for more than a location",
        "PUT",
        ((202, {**REPORT, **PLACE}, None), (200, {}, RUNNING), (200, {}, GOOD)),
        (AAO, AAO, IT),
    ),
    Shape(
        "a location of a replacement",
        "PUT",
        ((202, PLACE, None), (202, {}, None), (200, {}, thing("Succeeded"))),
        (LOC, LOC),
    ),
    Shape(
        "the resource's own state",
        "PUT",
        ((201, {}, thing("Creating")), (200, {}, thing("Creating")), (200, {}, thing("Succeeded"))),
        (IT, IT),
    ),
    Shape("created without a state", "PUT", ((201, {}, {}), (200, {}, {})), (IT,)),
    Shape("replaced at once", "PUT", ((200, {}, thing("Succeeded")),), ()),
    Shape("replaced at once without a state", "PUT", ((200, {}, {}),), ()),
    Shape(
        "answered with 200 and not ready",
        "PUT",
        ((200, {}, thing("Updating")), (200, {}, thing("Succeeded"))),
        (IT,),
    ),
    Shape(
        "a report of failure",
        "PUT",
        ((201, REPORT, thing("Creating")), (200, {}, {"status": "Failed"})),
        (AAO,),
        "Failed",
    ),
    Shape(
        "the resource's own failure",
        "PUT",
        ((201, {}, thing("Creating")), (200, {}, thing("Failed"))),
        (IT,),
        "Failed",
    ),
    Shape(
        "canceled",
        "PUT",
        ((201, REPORT, thing("Creating")), (200, {}, {"status": "Canceled"})),
        (AAO,),
        "Canceled",
    ),
    Shape(
        "the report names where the result is",
        "PUT",
        ((201, REPORT, None), (200, {}, {**GOOD, "resourceLocation": "https://h/there"})),
        (AAO, "https://h/there"),
    ),
    Shape(
        "the report moves",
        "PUT",
        (
            (201, REPORT, None),
            (200, {"azure-asyncoperation": "https://h/aao2"}, RUNNING),
            (200, {}, GOOD),
        ),
        (AAO, "https://h/aao2", IT),
    ),
    Shape(
        "the result stays with the report's resource, whatever else is there",
        "PUT",
        ((201, {**REPORT, **PLACE}, thing("Creating")), (200, {}, GOOD)),
        (AAO, IT),
        via="azure-async-operation",
    ),
    Shape(
        "an update by its location, which moves",
        "PATCH",
        ((202, PLACE, None), (202, {"location": "https://h/loc2"}, None), (200, {}, thing("x"))),
        (LOC, "https://h/loc2"),
        via="location",
    ),
    Shape(
        "an update's result at its location",
        "PATCH",
        ((202, {**REPORT, **PLACE}, None), (200, {}, RUNNING), (200, {}, GOOD)),
        (AAO, AAO, LOC),
        via="location",
    ),
    Shape(
        "an update's result where it was sent",
        "PATCH",
        ((202, REPORT, None), (200, {}, GOOD)),
        (AAO, IT),
        via="location",
    ),
    Shape("updated at once", "PATCH", ((200, {}, thing("Succeeded")),), ()),
    Shape(
        "deleted by a location that is gone at the end",
        "DELETE",
        ((202, PLACE, None), (202, {}, None), (204, {}, None)),
        (LOC, LOC),
    ),
    Shape(
        "deleted by a report",
        "DELETE",
        ((202, REPORT, None), (200, {}, RUNNING), (200, {}, GOOD)),
        (AAO, AAO),
    ),
    Shape(
        "deleted by a report beside a location",
        "DELETE",
        ((202, {**REPORT, **PLACE}, None), (200, {}, GOOD)),
        (AAO,),
    ),
    Shape("deleted at once", "DELETE", ((204, {}, None),), ()),
    Shape("deleted with 200", "DELETE", ((200, {}, None),), ()),
    Shape("accepted, with nothing to follow", "DELETE", ((202, {}, None),), ()),
    Shape(
        "a deletion that fails",
        "DELETE",
        ((202, REPORT, None), (200, {}, {"status": "Failed"})),
        (AAO,),
        "Failed",
    ),
    Shape("an action by its location", "POST", ((202, PLACE, None), (200, {}, {})), (LOC,)),
    Shape(
        "an action's result at its location",
        "POST",
        ((202, {**REPORT, **PLACE}, None), (200, {}, GOOD)),
        (AAO, LOC),
    ),
    Shape(
        "an action's result in its report",
        "POST",
        ((202, {**OTHER_REPORT, **PLACE}, None), (200, {}, GOOD)),
        (AAO,),
        via="operation-location",
    ),
    Shape("an action with a report alone", "POST", ((202, REPORT, None), (200, {}, GOOD)), (AAO,)),
    Shape("an action done at once", "POST", ((200, {}, {}),), ()),
    Shape(
        "words of other services",
        "POST",
        ((202, OTHER_REPORT, None), (200, {}, {"status": "notStarted"}), (200, {}, GOOD)),
        (AAO, AAO),
    ),
)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
@pytest.mark.parametrize("resumed", [False, True], ids=("at once", "resumed each time"))
def test_the_next_address_follows_from_the_answers(shape: Shape, resumed: bool) -> None:
    first, *rest = shape.answers
    course = Course(shape.method, IT, shape.via)
    course.begin(*first)
    asked = []
    while not course.ended:
        course = Course.resumed(course.token()) if resumed else course
        asked.append(course.monitor)
        course.hear(*rest.pop(0))
    if course.result_url:
        asked.append(course.result_url)
    assert (tuple(asked), course.status, rest) == (shape.asked, shape.status, [])
    assert course.succeeded == (shape.status == "Succeeded")


@pytest.mark.parametrize("body", [None, {}, [], {"status": None}, {"status": 3}, "text"])
def test_a_report_without_a_status_is_an_error(body: object) -> None:
    course = Course("PUT", IT)
    course.begin(201, REPORT, None)
    with pytest.raises(APIResponseValidationError, match="state was promised"):
        course.hear(200, {}, body)


@pytest.mark.parametrize(
    "token", ["", "x", "W10=", "WzEsIDIsIDMsIDQsIDUsIDYsIDcsIDhd", "é", "e30="]
)
def test_only_a_token_of_ours_is_taken_up(token: str) -> None:
    with pytest.raises(ArgumentError, match="resume_token"):
        Course.resumed(token)


@pytest.mark.parametrize(
    ("asked", "elapsed", "seconds"),
    [
        (None, 0, 1),
        (None, 60, 6),
        (None, 6000, 30),
        (0, 5, 0.1),
        (7.5, 5, 7.5),
        (90, 0, 90),
        (1e11, 0, 300),
    ],
)
def test_the_pause_is_the_services_or_fits_how_long_it_has_taken(
    asked: float | None, elapsed: float, seconds: float
) -> None:
    assert pause(asked, elapsed) == seconds
