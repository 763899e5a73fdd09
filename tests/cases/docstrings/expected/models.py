"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Literal, TypeAlias


from .._runtime.core.view import View


class Thing(View):
    """A thing.

    | a | b |
    |---|---|
    | 1 | "2" |

    Since 1.0.0.
    """

    name: str | None
    """The name,

    in *full*\\

    At most 5 characters.
    """
    code: str | None
    """Such as:

    ```py
    x = \"\"\"a\\
    {{ y }}
    ```

    - one
    """
    kind: Kind | None
    """'a', 'b'."""


Kind: TypeAlias = Literal["a", "b"]
"""Which '''kind'''; {{ x }} \\N{DASH}"""
