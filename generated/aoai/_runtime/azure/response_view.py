"""The text of a response, which the service sends in pieces only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.jsonvalue import objects
from ..core.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator


class ResponseView(View):
    """An answer whose `output` holds messages among other items."""

    @property
    def output_text(self) -> str:
        """All text that the model put out, joined; empty if there is none.

        It is read from `output`: the texts of the messages' parts that are of type output_text.
        """
        return "".join(_texts(self._data.get("output")))


def _texts(output: object) -> Iterator[str]:
    for item in objects(output):
        if item.get("type") == "message":
            for part in objects(item.get("content")):
                if part.get("type") == "output_text" and isinstance(part.get("text"), str):
                    yield part["text"]
