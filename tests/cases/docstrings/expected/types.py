"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys

from typing import Literal, TypeAlias


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Thing(TypedDict):
    """A thing.

    | a | b |
    |---|---|
    | 1 | "2" |

    Since 1.0.0.
    """

    name: NotRequired[str]
    """The name,

    in *full*\\

    At most 5 characters.
    """
    code: NotRequired[str]
    """Such as:

    ```py
    x = \"\"\"a\\
    {{ y }}
    ```

    - one
    """
    kind: NotRequired[Kind]
    """'a', 'b'."""


Kind: TypeAlias = Literal["a", "b"]
"""Which '''kind'''; {{ x }} \\N{DASH}"""
