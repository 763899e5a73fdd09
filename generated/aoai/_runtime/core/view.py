"""A typed, read-only view of the JSON that came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from .hinted import hinted
from .record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from typing_extensions import Self

    from .response_info import ResponseInfo


@hinted
class View(Record):
    """The base of all answers: annotations on top of the decoded JSON object.

    Fields are attributes with Python names; nested objects are wrapped when they are read.
    Whatever came is there: unknown fields by their own name, unknown enum values as strings, an
    unexpected null as None.  A field that did not come is None where it is optional, else an
    AttributeError.
    `view["wireName"]` and `"wireName" in view` take the names of the JSON.
    """

    #: Status, headers and rate limits of the response that this came in, where it came in one.
    if TYPE_CHECKING:
        _response: ResponseInfo | None
    else:  # no annotation that typing.get_type_hints would have to resolve
        _response = None

    def to_json(self, *, indent: int | None = None) -> str:
        """The JSON object as text, in one line unless `indent` is given.

        Raises ArgumentError for one that is nested deeper than can be written.
        """
        from .jsonvalue import json_text

        return json_text(self._data, indent=indent)

    # The names that pydantic's models have for these.

    def model_dump(
        self,
        *,
        mode: str = "python",
        by_alias: bool | None = None,
        include: object = None,
        exclude: object = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **ignored: object,
    ) -> dict[str, Any]:
        """The fields by their Python names, those that did not come as None.

        mode: "json" has texts where fields are dates, "python" has what the fields are
        by_alias: take the names of the JSON
        include, exclude: names of fields, or what of each is meant: `{"choices": {0: {"index"}}}`
        exclude_unset, exclude_defaults: leave out what did not come; exclude_none: and what is null
        ignored: other arguments of pydantic's method, which change nothing here

        Raises ArgumentError for an answer that is nested too deep for that.
        """
        from .dumping import Dump

        unwanted = exclude_unset, exclude_defaults, exclude_none
        dump = Dump(bool(by_alias), mode == "json", include, exclude, *unwanted)
        dumped: dict[str, Any] = dump.whole(self)
        return dumped

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """What `model_dump` gives for these options, as JSON text; raises as `to_json` does."""
        from .jsonvalue import json_text

        separators = (",", ":") if indent is None else None
        dumped = self.model_dump(**{**options, "mode": "json"})
        return json_text(dumped, indent=indent, separators=separators)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with other values for the fields named in `update`; it is deep in any case."""
        from .dumping import copied

        return cast("Self", copied(self, update))

    def writable(self, *, update: Mapping[str, Any] | None = None) -> Self:
        """A deep copy to send back: without the fields that the service alone sets.

        update: other values for fields, by their Python names
        """
        from .dumping import copied, without_read_only

        return cast("Self", copied(without_read_only(self), update))

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the fields that came."""
        from .dumping import fields_set

        return fields_set(self)

    if not TYPE_CHECKING:
        # Hidden from type checkers, which should find misspelt fields.
        def __getattr__(self, name: str) -> Any:
            from .fields import read_field

            return read_field(self, name)

    def __getitem__(self, wire_name: str) -> Any:
        from .fields import read_item

        return read_item(self, wire_name)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Pairs of wire name and value, so that `dict(view)` works."""
        return ((name, self[name]) for name in self._data)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, View) or type(self) is not type(other):
            return NotImplemented
        try:
            return self._data == other._data
        except RecursionError:
            from .jsonvalue import equal_deep

            return equal_deep(self._data, other._data)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # equal by value, and the value may be large

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(_READ_ONLY.format(type(self).__name__))

    def __delattr__(self, name: str) -> None:
        raise AttributeError(_READ_ONLY.format(type(self).__name__))

    def __repr__(self) -> str:
        from .reprs import view_repr

        return view_repr(self)

    def __dir__(self) -> list[str]:
        from .fields import field_names

        return sorted({*super().__dir__(), *field_names(self)})

    def __reduce__(self) -> tuple[object, ...]:
        return rebuild, (type(self), self._data, self._request_id)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        from .pydantic_support import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, Any]:
        return {"type": "object", "title": cls.__name__}


Record._undescribed = View


class Rejoined(View):
    """What the runtime made of what came, to be sent in its place: a message that was streamed."""


_READ_ONLY = "{} is a read-only view of an answer; to_dict() gives a copy that can be changed"


def rebuild(cls: type[View], data: dict[str, Any], request_id: str | None) -> View:
    """A view as it was when it was taken apart; it keeps the data."""
    view = object.__new__(cls)
    view.__dict__["_data"] = data
    if request_id is not None:
        view.__dict__["_request_id"] = request_id
    return view
