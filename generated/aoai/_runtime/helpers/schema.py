"""Python types as strict JSON schemas, and JSON text as values of them; pydantic does the work."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..core.errors import ArgumentError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")

_PYDANTIC = (
    "structured outputs and tools made of functions need pydantic; "
    'run: pip install "aoai[structured]"'
)


def pydantic() -> Any:
    """The pydantic package; ConfigurationError with the way to install it."""
    try:
        # By its name: type checkers are not to read all of it for every client.
        return import_module("pydantic")
    except ImportError:
        raise ConfigurationError(_PYDANTIC) from None


def partial(text: str) -> Any:
    """The value of a JSON text that may be cut off anywhere; None where there is none yet."""
    pydantic()
    from pydantic_core import from_json  # type: ignore[import-not-found,unused-ignore]  # optional

    try:
        return from_json(text, allow_partial=True)
    except ValueError:
        return None


class Shape(Generic[T]):
    """A type whose values can come as JSON: a pydantic model, a dataclass, a TypedDict, ..."""

    def __init__(self, kind: type[T], name: str | None = None, *, sent: bool = True) -> None:
        """sent: whether the schema is sent, and so has to be within the limits of strict mode."""
        package = pydantic()
        try:
            self._adapter = package.TypeAdapter(kind)
            drawn = self._adapter.json_schema() if sent else {}
        except package.errors.PydanticUserError as problem:
            raise ArgumentError(f"{kind!r} is no type of JSON: {problem.message}") from None
        self.kind = kind
        self.name: str = name or _name_of(kind)
        self.schema: dict[str, Any] = strict(drawn) if sent else {}

    def read(self, text: str) -> T:
        """The value of a JSON text; pydantic's ValidationError if it is none."""
        value: T = self._adapter.validate_json(text)  # typed where pydantic is missing, too
        return value

    def for_chat(self) -> dict[str, Any]:
        """As `response_format` of a chat."""
        named = {"name": self.name, "schema": self.schema, "strict": True}
        return {"type": "json_schema", "json_schema": named}

    def for_responses(self) -> dict[str, Any]:
        """As `text.format` of a response."""
        return {"type": "json_schema", "name": self.name, "schema": self.schema, "strict": True}


def shape_of(kind: Any) -> Shape[Any]:
    """The shape; ArgumentError for what is no type, such as a schema written as a dict."""
    if isinstance(kind, Shape):
        return kind
    if isinstance(kind, (str, bytes, dict, list)) or kind is None:
        raise ArgumentError(
            f"{kind!r:.80} is no type; give a pydantic model, a dataclass or a TypedDict, "
            "or a schema of your own to create()"
        )
    return Shape(kind)


def _name_of(kind: Any) -> str:
    """Letters, digits, _ and -, at most 64: what the service allows."""
    name = getattr(kind, "__name__", None) or str(kind)
    return re.sub(r"[^A-Za-z0-9_-]+", "_", name).strip("_")[:64] or "answer"


def strict(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema within the limits of strict mode.

    Objects are closed and all of their properties required, alternatives are `anyOf`, a reference
    stands alone, and there are no defaults.
    """
    drawn: dict[str, Any] = _strict(schema, schema, frozenset())
    if drawn.get("type") != "object":
        raise ArgumentError(
            "strict mode takes an object at the top; put the type into a field of a model"
        )
    return drawn


def _strict(schema: Any, root: Mapping[str, Any], within: frozenset[str]) -> Any:
    """within: the references that this stands in for."""
    if not isinstance(schema, dict):
        return schema
    made = {key: value for key, value in schema.items() if key not in _UNKNOWN}
    reference = made.get("$ref")
    if reference is not None and len(made) > 1:
        if reference in within:
            return {"$ref": reference}
        # Nothing may stand beside a reference, so what it refers to takes its place.
        del made["$ref"]
        return _strict({**_target(reference, root), **made}, root, within | {reference})
    if "oneOf" in made:
        made["anyOf"] = made.pop("oneOf")
    if len(made.get("allOf", ())) == 1:
        (only,) = made.pop("allOf")
        return _strict({**only, **made}, root, within)
    for key in _SCHEMAS & made.keys():
        made[key] = {name: _strict(inner, root, within) for name, inner in made[key].items()}
    for key in _LISTS & made.keys():
        made[key] = [_strict(inner, root, within) for inner in made[key]]
    if "items" in made:
        made["items"] = _strict(made["items"], root, within)
    return _closed(made)


_UNKNOWN = frozenset(("default", "discriminator"))
_SCHEMAS = frozenset(("properties", "$defs", "definitions"))
_LISTS = frozenset(("anyOf", "allOf", "prefixItems"))


def _closed(schema: dict[str, Any]) -> dict[str, Any]:
    if schema.get("type") != "object":
        return schema
    if schema.get("additionalProperties") not in (None, False):
        raise ArgumentError(
            "strict mode has no dict with keys of any name; make it a list of pairs, or name "
            f"the keys{_in(schema)}"
        )
    properties = schema.setdefault("properties", {})
    return {**schema, "additionalProperties": False, "required": list(properties)}


def _in(schema: Mapping[str, Any]) -> str:
    return f" (field {schema['title']!r})" if "title" in schema else ""


def _target(reference: str, root: Mapping[str, Any]) -> dict[str, Any]:
    target: Any = root
    for part in reference.removeprefix("#/").split("/"):
        target = target[part.replace("~1", "/").replace("~0", "~")]
    return dict(target)
