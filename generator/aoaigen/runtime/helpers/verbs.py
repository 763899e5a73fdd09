"""Calls of paths that a package has no method for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

from ..core.errors import APIResponseValidationError, ArgumentError
from ..core.sentinel import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from typing_extensions import Unpack

    from ..core.client import ClientBase
    from ..core.raw_response import RawResponse
    from ..core.steps import Flow
    from ..core.timeout import Timeout

T = TypeVar("T")


class VerbOptions(TypedDict, total=False):
    """What each of these calls takes; Verbs says what it is."""

    extra_headers: Mapping[str, str | Omit | None] | None
    extra_query: Mapping[str, object] | None
    timeout: float | Timeout | Omit | None
    options: Mapping[str, Any] | None


class Verbs:
    """`client.post("/a/path", cast_to=SomeModel, body={...})`, with retries, key or token.

    path: below the endpoint's `/openai`, with its parameters filled in and quoted
    cast_to: the type of the answer: a class of `models`, a pydantic model, a dataclass or a
        TypedDict, dict or list for plain JSON, str or bytes for the body itself, RawResponse
    body: what is sent as JSON
    extra_headers, extra_query, timeout: as in every call
    options: the same as openai-python has them: headers, params, timeout, and max_retries

    Raises what every call does, and APIResponseValidationError for an answer of another type.
    """

    def get(self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]) -> T:
        """GET; see Verbs."""
        answer: T = sent(self, "GET", path, cast_to, options)
        return answer

    def post(
        self, path: str, *, cast_to: type[T], body: object = omit, **options: Unpack[VerbOptions]
    ) -> T:
        """POST; see Verbs."""
        answer: T = sent(self, "POST", path, cast_to, options, body)
        return answer

    def put(
        self, path: str, *, cast_to: type[T], body: object = omit, **options: Unpack[VerbOptions]
    ) -> T:
        """PUT; see Verbs."""
        answer: T = sent(self, "PUT", path, cast_to, options, body)
        return answer

    def patch(
        self, path: str, *, cast_to: type[T], body: object = omit, **options: Unpack[VerbOptions]
    ) -> T:
        """PATCH; see Verbs."""
        answer: T = sent(self, "PATCH", path, cast_to, options, body)
        return answer

    def delete(
        self, path: str, *, cast_to: type[T], body: object = omit, **options: Unpack[VerbOptions]
    ) -> T:
        """DELETE; see Verbs."""
        answer: T = sent(self, "DELETE", path, cast_to, options, body)
        return answer


class AsyncVerbs:
    """The same for the client that awaits."""

    def get(self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]) -> Awaitable[T]:
        """GET; see Verbs."""
        answer: Awaitable[T] = sent(self, "GET", path, cast_to, options)
        return answer

    def post(
        self, path: str, *, cast_to: type[T], body: object = omit, **options: Unpack[VerbOptions]
    ) -> Awaitable[T]:
        """POST; see Verbs."""
        answer: Awaitable[T] = sent(self, "POST", path, cast_to, options, body)
        return answer

    def put(
        self, path: str, *, cast_to: type[T], body: object = omit, **options: Unpack[VerbOptions]
    ) -> Awaitable[T]:
        """PUT; see Verbs."""
        answer: Awaitable[T] = sent(self, "PUT", path, cast_to, options, body)
        return answer

    def patch(
        self, path: str, *, cast_to: type[T], body: object = omit, **options: Unpack[VerbOptions]
    ) -> Awaitable[T]:
        """PATCH; see Verbs."""
        answer: Awaitable[T] = sent(self, "PATCH", path, cast_to, options, body)
        return answer

    def delete(
        self, path: str, *, cast_to: type[T], body: object = omit, **options: Unpack[VerbOptions]
    ) -> Awaitable[T]:
        """DELETE; see Verbs."""
        answer: Awaitable[T] = sent(self, "DELETE", path, cast_to, options, body)
        return answer


def sent(
    client: Any, method: str, path: str, cast_to: Any, given: VerbOptions, body: object = omit
) -> Any:
    """What the client's driver makes of the call."""
    for name in given.keys() - VerbOptions.__annotations__.keys():
        called = f"{'Async' if client._is_awaited else ''}Verbs.{method.lower()}()"
        raise TypeError(f"{called} got an unexpected keyword argument {name!r}")
    left = dict(given.get("options") or {})
    if "max_retries" in left:
        client = client.with_options(max_retries=left.pop("max_retries"))
    arguments = {
        "extra_headers": {**left.pop("headers", {}), **(given.get("extra_headers") or {})},
        "extra_query": {**left.pop("params", {}), **(given.get("extra_query") or {})},
        "timeout": left.pop("timeout", given.get("timeout", omit)),
        "body": body,
    }
    if left:
        what = f"options: {next(iter(left))!r} is none of headers, params, timeout and max_retries"
        raise ArgumentError(what)
    return client._driver.run(_called(client, method, path, cast_to, arguments))


def _called(
    client: ClientBase, method: str, path: str, cast_to: Any, arguments: dict[str, Any]
) -> Flow[Any]:
    from ..core.calls import call
    from ..core.operation import Operation
    from ..core.request import Arguments

    if any(not "!" <= char <= "~" for char in path):
        raise ArgumentError(f"path {path!r}: quote what is no plain ASCII (urllib.parse.quote)")
    media = None if isinstance(arguments["body"], Omit) else "application/json"
    whole = path if path.startswith("/") else f"/{path}"
    operation: Operation[Any] = Operation(
        f"{method.lower()} {whole}",
        method,
        whole,
        body=media,
        answers=(("default", "application/json", "str"),),
        repeatable=method in ("GET", "PUT", "DELETE"),
    )
    given = Arguments(**arguments)
    raw: RawResponse[str] = yield from call(client, operation, given, raw=True)
    return _cast(raw, cast_to, operation.name)


def _cast(raw: RawResponse[Any], cast_to: Any, name: str) -> Any:
    from ..core.decode import attach
    from ..core.raw_response import RawResponse
    from ..core.response_info import ResponseInfo
    from ..core.view import View

    if cast_to is RawResponse:
        return raw
    if cast_to in (str, bytes, None, type(None)):
        plain = {str: raw.text, bytes: raw.content}
        return plain.get(cast_to)
    if isinstance(cast_to, type) and issubclass(cast_to, View):
        response = ResponseInfo(raw.status_code, raw.headers, b"")
        return attach(_read(raw, partial(_view, cast_to, raw), name), raw.request_id, response)
    if cast_to in (dict, list, object, Any):
        return _read(raw, raw.json, name)
    from .schema import Shape

    shape = Shape(cast_to, sent=False)
    return _read(raw, lambda: shape.read(raw.text), name)


def _view(cls: type[Any], raw: RawResponse[Any]) -> Any:
    data = raw.json()
    if not isinstance(data, dict):
        raise ValueError("it is no JSON object")
    return cls(data)


def _read(raw: RawResponse[Any], read: Callable[[], T], name: str) -> T:
    try:
        return read()
    except ValueError as problem:  # JSON's, and pydantic's
        error = APIResponseValidationError(
            f"{name}: the answer is not what was asked for: {problem}"
        )
        error.request_id = raw.request_id
        error.body = raw.text
        raise error from problem
