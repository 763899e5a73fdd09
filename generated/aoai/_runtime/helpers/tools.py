"""Functions and pydantic models as tools that a model may call."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_type_hints

from ..core.errors import APIResponseValidationError, ArgumentError
from ..core.jsonvalue import loads
from .schema import Shape, pydantic


class FunctionTool(dict[str, Any]):
    """A tool in the JSON form that chats and assistants take; `for_responses()` is the other.

    shape: the type of its arguments
    function: what is called; None for a tool that is only parsed
    """

    def __init__(
        self,
        shape: Shape[Any],
        name: str,
        description: str = "",
        function: Callable[..., Any] | None = None,
    ) -> None:
        described = {"description": description} if description else {}
        parameters = {"strict": True, "parameters": shape.schema}
        super().__init__(type="function", function={"name": name, **described, **parameters})
        self.name = name
        self.shape = shape
        self.function = function

    def for_responses(self) -> dict[str, Any]:
        """The tool as `responses.create` takes it."""
        return {"type": "function", **self["function"]}

    def arguments(self, text: str) -> Any:
        """The arguments that a model wrote; pydantic's ValidationError if they do not fit."""
        return self.shape.read(text or "{}")


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> FunctionTool:
    """A tool whose arguments are a pydantic model, a dataclass or a TypedDict.

    name: the model's name if none is given
    description: the model's docstring if none is given
    """
    shape = Shape(model, name)
    doc: Any = vars(model).get("__doc__") or ""
    if description is None:
        description = inspect.cleandoc(doc)
    return FunctionTool(shape, shape.name, description)


def function_tool(
    function: Callable[..., Any], *, name: str | None = None, description: str | None = None
) -> FunctionTool:
    """A tool that calls a function: its arguments by the signature, texts by the docstring.

    Parameters need annotations; what the docstring says of each (`Args:` or `:param x:`) is told to
    the model, and so is all of it that comes before.  It can be used as a decorator, too.

    Raises ArgumentError for a parameter without an annotation, or with one that JSON cannot say.
    """
    summary, texts = _docstring(inspect.getdoc(function) or "")
    named = name or str(getattr(function, "__name__", "function"))
    fields = {key: _field(key, kind, texts) for key, kind in _parameters(function)}
    package = pydantic()
    config = package.ConfigDict(extra="forbid", arbitrary_types_allowed=False)
    model = package.create_model(named, __config__=config, **fields)
    text: str = summary if description is None else description
    return FunctionTool(Shape(model, named), named, text, function)


def readers(tools: Iterable[Any]) -> dict[str, Callable[[str], Any]]:
    """What reads a call's arguments, by the tool's name: its type, or JSON for a strict one."""
    by_name: dict[str, Callable[[str], Any]] = {}
    for tool in tools:
        if isinstance(tool, FunctionTool):
            by_name[tool.name] = tool.arguments
        elif isinstance(tool, Mapping):
            function = tool.get("function", tool)
            if isinstance(function, Mapping) and function.get("strict") is True:
                by_name[str(function.get("name"))] = _as_json
    return by_name


def _as_json(text: str) -> Any:
    try:
        return loads((text or "{}").encode())
    except (ValueError, RecursionError):
        what = f"the arguments of a call are not JSON: {text[:200]!r}"
        raise APIResponseValidationError(what, body=text) from None


def as_tools(tools: Iterable[Any]) -> list[Any]:
    """The tools with functions made into ones; what is in its JSON form stays."""
    return [
        function_tool(tool) if callable(tool) and not isinstance(tool, type) else _model_tool(tool)
        for tool in tools
    ]


def flat(tools: list[Any]) -> list[Any]:
    """The tools as `responses.create` takes them."""
    return [tool.for_responses() if isinstance(tool, FunctionTool) else tool for tool in tools]


def _model_tool(tool: Any) -> Any:
    return pydantic_function_tool(tool) if isinstance(tool, type) else tool


def call_arguments(tool: FunctionTool, text: str) -> dict[str, Any]:
    """The keyword arguments of a function that a model asked for."""
    read = tool.arguments(text)
    return {name: getattr(read, name) for name in type(read).model_fields}


def _parameters(function: Callable[..., Any]) -> list[tuple[str, Any]]:
    hints = get_type_hints(function, include_extras=True)
    parameters = []
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            raise ArgumentError(f"{_of(function)}: *args and **kwargs are no arguments of a tool")
        if parameter.kind is parameter.POSITIONAL_ONLY:
            raise ArgumentError(f"{_of(function)}: {name!r} must be allowed as a keyword")
        if name not in hints:
            raise ArgumentError(f"{_of(function)}: say the type of {name!r}")
        parameters.append((name, (hints[name], parameter.default)))
    return parameters


def _of(function: Callable[..., Any]) -> str:
    return f"{getattr(function, '__qualname__', function)}()"


def _field(name: str, parameter: tuple[Any, Any], texts: dict[str, str]) -> tuple[Any, Any]:
    kind, default = parameter
    given = {"default": default} if default is not inspect.Parameter.empty else {}
    described = {"description": texts[name]} if name in texts else {}
    return kind, pydantic().Field(**given, **described)


_SECTION = re.compile(r"^(Args|Arguments|Parameters):?\s*$", re.M)
_ENTRY = re.compile(r"^ {1,8}(\w+)\s*(?:\([^)]*\))?:\s*(.*(?:\n(?: {8,}|\t).*)*)", re.M)
_FIELD = re.compile(r"^:param (?:[^:]*\s)?(\w+):\s*(.*(?:\n\s+.*)*)", re.M)
_OTHER = re.compile(r"^(Returns|Raises|Yields|Examples?):?\s*$|^:", re.M)


def _docstring(text: str) -> tuple[str, dict[str, str]]:
    """What a docstring says of the function, and of each parameter."""
    section = _SECTION.search(text)
    summary = text[: section.start()] if section else text
    end = _OTHER.search(summary)
    entries = _FIELD.findall(text)
    if section:
        inside = text[section.end() :]
        other = _OTHER.search(inside)
        entries += _ENTRY.findall(inside[: other.start()] if other else inside)
    texts = {name: " ".join(words.split()) for name, words in entries}
    return (summary[: end.start()] if end else summary).strip(), texts
