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
    list: builtins.list[builtins.str]
    """Since 1.0.0."""
    str: builtins.str | None
    """Since 1.0.0."""
    int: builtins.int | None
    """Since 1.0.0."""
    float: builtins.float | None
    """Since 1.0.0."""
    bool: builtins.bool | None
    """Since 1.0.0."""
    dict: builtins.dict[builtins.str, builtins.str] | None
    """Since 1.0.0."""
    type: builtins.str | None
    """Since 1.0.0."""
    if TYPE_CHECKING:

        @builtins.property
        @typing_extensions.deprecated("deprecated by the service")
        def property(self) -> builtins.str | None:
            """Deprecated. Since 1.0.0."""

    else:
        property: builtins.str | None
    if TYPE_CHECKING:

        @builtins.property
        @typing_extensions.deprecated("deprecated by the service")
        def deprecated(self) -> builtins.bool | None:
            """Deprecated. Since 1.0.0."""

    else:
        deprecated: builtins.bool | None
    self: builtins.str
    """Since 1.0.0."""
    class_: builtins.str | None
    """Since 1.0.0."""
    none: builtins.str | None
    """Since 1.0.0."""
    to_dict_: builtins.str | None
    """Since 1.0.0."""
    class_2: builtins.str | None
    """Since 1.0.0."""
    init: builtins.str | None
    """Since 1.0.0."""
    data_: builtins.str | None
    """Since 1.0.0."""
    wire: builtins.str | None
    """Since 1.0.0."""
    data: builtins.str | None
    """Since 1.0.0."""
    any: builtins.str | None
    """Since 1.0.0."""
    literal: Literal["x"] | None
    """Since 1.0.0."""
    not_required: builtins.str | None
    """Since 1.0.0."""
    view: builtins.str | None
    """Since 1.0.0."""
    types: builtins.str | None
    """Since 1.0.0."""
    omit: builtins.str | None
    """Since 1.0.0."""
    keys: builtins.list[builtins.str] | None
    """Since 1.0.0."""
    items: builtins.int | None
    """Since 1.0.0."""
    copy: builtins.str | None
    """Since 1.0.0."""
    json: builtins.str | None
    """Since 1.0.0."""
    extra_body: builtins.str | None
    """Since 1.0.0."""

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
