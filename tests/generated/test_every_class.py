"""Every class of answers, read from values of its schema; every method, as it came."""

from __future__ import annotations

import inspect
import pickle
from typing import Any

import pytest

from aoai._runtime import RawResponse, View
from tests.generated.calling import keywords, sampled
from tests.generated.facts import (
    api_of,
    client_of,
    interfaces,
    method_of,
    models_of,
    operations_of,
    squash,
)
from tests.generated.reading import misread
from tests.generated.samples import Sampler
from tests.generated.wire import Wire
from tests.server import Reply

every_version = pytest.mark.parametrize("version", interfaces().apis)


@every_version
def test_every_class_reads_every_field_of_its_schema(version: str) -> None:
    """With each of the first eight members of every union in it."""
    api = api_of(version)
    classes = {
        squash(name): found
        for name, found in vars(models_of(version)).items()
        if isinstance(found, type)
        and issubclass(found, View)
        and found.__module__ != View.__module__
    }
    seen = set()
    for key, schema in api.schemas.items():
        found = classes.get(squash(key))
        if found is None or not schema.properties or schema.discriminator:
            continue
        seen.add(found)
        for pick in range(8):
            value = Sampler(api, sent=False, pick=pick).value(schema)
            assert list(misread(api, schema, value, found(value), key)) == []
    assert len(seen) > 1


@every_version
def test_every_class_can_be_pickled_and_compared_as_a_whole(version: str) -> None:
    """Also those that stand in place, which no shared schema names."""
    for name, found in vars(models_of(version)).items():
        if isinstance(found, type) and issubclass(found, View):
            view = found({"id": "1"})
            assert pickle.loads(pickle.dumps(view)) == view, name


@every_version
def test_there_are_no_methods_but_the_operations(version: str, wire: Wire) -> None:
    """But for those that follow a long-running one to its end."""
    expected = set(operations_of(version))
    for name, operation in operations_of(version).items():
        running = operation.long_running
        if running and running.begin:
            expected.add(f"{name.rpartition('.')[0]}.{running.begin.name}")
    assert set(_methods(client_of(version, wire.url))) == expected


@every_version
def test_every_method_can_be_had_raw(version: str, wire: Wire) -> None:
    """`with_raw_response` has each method, with the same parameters."""
    api, client = api_of(version), client_of(version, wire.url)
    for name, operation in operations_of(version).items():
        resource, _, last = name.rpartition(".")
        raw = method_of(client, f"{resource}.with_raw_response.{last}")
        method = method_of(client, name)
        assert inspect.signature(raw) == inspect.signature(method)
        wire.reply = Reply(204, headers={"apim-request-id": name})
        given = sampled(api, operation, Sampler(api, sent=True, full=False))
        answer = raw(**keywords(api, operation, method, given))
        assert isinstance(answer, RawResponse)
        assert (answer.status_code, answer.request_id) == (204, name)


def _methods(parent: Any, path: str = "") -> list[str]:
    """Dotted names of all public methods of the resources below a client or resource."""
    found = []
    for name, member in _own(parent):
        if name.startswith("_") or name == "with_raw_response":
            continue
        if inspect.isfunction(member):
            found.append(f"{path}{name}")
        elif not isinstance(member, property):
            found += _methods(getattr(parent, name), f"{path}{name}.")
    return found


def _own(parent: Any) -> list[tuple[str, Any]]:
    """What the generated class has beyond its base."""
    return list(vars(type(parent)).items())
