"""A response's body as the type that its operation promises."""

from __future__ import annotations

from datetime import date, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from .errors import APIResponseValidationError, APIStatusError, ConfigurationError
from .jsonvalue import is_json
from .page import Paged
from .typeexpr import Node, compile_type, names_in
from .view import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from .operation import Codec, Operation
    from .response_info import ResponseInfo

#: Type expressions that are no models.
TEXT, BINARY, NOTHING = "str", "bytes", "None"
#: Of a response that is its status and headers.
HEADERS = "ResponseInfo"
#: Of what JSON holds, whatever it is.
ANY = "object"


def promised_type(answers: tuple[tuple[str, str, str], ...], status: int, media_type: str) -> str:
    """The type expression for a status and a media type; "None" when nothing is promised."""
    for wanted in (str(status), f"{status // 100}xx", "default"):
        choices = [_choice(media, expr) for at, media, expr in answers if at.lower() == wanted]
        if choices:
            return _by_media_type(choices, media_type)
    # A success that the document does not know: decoded as the first that it does.
    return _by_media_type([_choice(media, expr) for _, media, expr in answers], media_type)


def node_for(operation: Operation[Any], expression: str, package: str) -> Node:
    """The compiled type expression, kept on the operation."""
    node = operation.nodes.get(expression)
    if node is None:
        node = compile_type(expression, _models(package))
        operation.nodes[expression] = node
    return node


def decode(name: str, node: Node, content: bytes, read: Callable[[bytes], Any], kind: str) -> Any:
    """The wrapped value; APIResponseValidationError if the content is not of its kind."""
    try:
        value = read(content)
        if node.settled().admits(value):
            return node.wrap(value)
    except (ValueError, RecursionError) as problem:
        raise _unpromised(name, kind, content) from problem
    promised = "a list" if node.container is list else "an object"
    raise _unpromised(name, f"{promised} in {kind}", content)


def _unpromised(name: str, promised: str, content: bytes) -> APIResponseValidationError:
    text = content[:500].decode("utf-8", "replace")
    came = repr(text) if content else "an empty body"
    return APIResponseValidationError(
        f"{name}: {promised} was promised, {came} came", body=text or None
    )


def error_model(operation: Operation[Any], error: APIStatusError, package: str) -> Any:
    """The body of a failure as the type that is stated for its status; None where none is."""
    stated = tuple(each for each in operation.errors if _is_for(each[0], error.status_code))
    if not stated:
        return None
    body, media = error.body, "application/json"
    info = error.response
    if operation.xml is not None and isinstance(body, str) and info is not None:
        media = info.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media.endswith(("/xml", "+xml")):
            kind = promised_type(stated, error.status_code, media)
            body = _in_xml(operation.xml, kind, info.content)
    expression = promised_type(stated, error.status_code, media)
    if expression in (TEXT, BINARY, NOTHING) or not isinstance(body, (dict, list)):
        return None
    return node_for(operation, expression, package).wrap(body)


def _in_xml(xml: Codec, expression: str, content: bytes) -> Any:
    """What a failure says in XML; None where it is none, or nothing is installed to read it."""
    name = f"error:{expression}"
    try:
        return xml.read(name, content) if xml.reads(name) else None
    except (ValueError, RecursionError, ConfigurationError):
        return None


def _is_for(wanted: str, status: int) -> bool:
    return wanted.lower() in (str(status), f"{status // 100}xx", "default")


def attach(answer: Any, request_id: str | None, response: ResponseInfo | None = None) -> Any:
    """The answer, knowing the id of its request, and the response that it came in."""
    if isinstance(answer, (View, Paged)):
        if request_id is not None:
            answer.__dict__["_request_id"] = request_id
        if response is not None:
            answer.__dict__["_response"] = response
    return answer


def _choice(media: str, expression: str) -> tuple[str, str]:
    media = media.partition(";")[0].strip().lower()
    # A string that JSON holds is no text: it comes in quotes, with escapes.
    return media, ANY if expression == TEXT and is_json(media) else expression


def _by_media_type(choices: list[tuple[str, str]], media_type: str) -> str:
    if not choices:
        return NOTHING
    for media, expression in choices:
        if _matches(media, media_type):
            return expression
    if is_json(media_type):
        # A service says JSON for text, too; a model is the better guess wherever one is promised.
        models = [expr for _, expr in choices if expr not in (TEXT, BINARY, NOTHING)]
        if models:
            return models[0]
    if media_type.startswith("text/"):
        texts = [expression for _, expression in choices if expression == TEXT]
        if texts:
            return TEXT
    return choices[0][1]


def _matches(pattern: str, media_type: str) -> bool:
    if pattern in (media_type, "*/*"):
        return True
    return pattern.endswith("/*") and media_type.startswith(pattern[:-1])


_KNOWN = {"Any": Any, "Literal": Literal, "date": date, "datetime": datetime}


def _models(package: str) -> dict[str, Any]:
    # Not from sys.modules, where another thread may be halfway through importing it.
    return names_in(import_module(f"{package}.models"), _KNOWN)
