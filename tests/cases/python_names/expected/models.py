"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

import builtins
from typing import ClassVar, Literal
from typing import TYPE_CHECKING


from .._runtime.core.view import View

if TYPE_CHECKING:
    import typing_extensions
    from typing_extensions import deprecated
else:
    # A view of something deprecated is made without a warning: nobody here wrote its name.
    def deprecated(message):
        return lambda decorated: decorated


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    list: builtins.list[builtins.str]
    str: builtins.str | None
    int: builtins.int | None
    float: builtins.float | None
    bool: builtins.bool | None
    dict: builtins.dict[builtins.str, builtins.str] | None
    type: builtins.str | None
    if TYPE_CHECKING:

        @builtins.property
        @typing_extensions.deprecated("deprecated by the service")
        def property(self) -> builtins.str | None:
            """Deprecated."""

    else:
        property: builtins.str | None
    if TYPE_CHECKING:

        @builtins.property
        @typing_extensions.deprecated("deprecated by the service")
        def deprecated(self) -> builtins.bool | None:
            """Deprecated."""

    else:
        deprecated: builtins.bool | None
    self: builtins.str
    class_: builtins.str | None
    none: builtins.str | None
    to_dict_: builtins.str | None
    class_2: builtins.str | None
    init: builtins.str | None
    data_: builtins.str | None
    wire: builtins.str | None
    data: builtins.str | None
    any: builtins.str | None
    literal: Literal["x"] | None
    not_required: builtins.str | None
    view: builtins.str | None
    types: builtins.str | None
    omit: builtins.str | None
    keys: builtins.list[builtins.str] | None
    items: builtins.int | None
    copy: builtins.str | None
    json: builtins.str | None
    extra_body: builtins.str | None

    _wire: ClassVar[builtins.dict[builtins.str, builtins.str]] = {
        "class_": "class",
        "none": "None",
        "to_dict_": "to_dict",
        "class_2": "__class__",
        "init": "__init__",
        "data_": "_data",
        "wire": "_wire",
        "any": "Any",
        "literal": "Literal",
        "not_required": "NotRequired",
        "view": "View",
    }
