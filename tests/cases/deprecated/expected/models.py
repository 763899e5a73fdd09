"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations


from typing import TYPE_CHECKING


from .._runtime.core.view import View

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    # A view of something deprecated is made without a warning: nobody here wrote its name.
    def deprecated(message):
        return lambda decorated: decorated


class Thing(View):
    """Given by `things.create`. Since 2024-01-01."""

    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def old(self) -> str:
            """Deprecated."""

    else:
        old: str
    new: str | None
