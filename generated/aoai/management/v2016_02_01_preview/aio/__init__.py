"""The resources of Azure AI services management 2016-02-01-preview, for clients that await."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.aio.making import Twin, maker

if TYPE_CHECKING:
    from ._typed import *
else:
    # Each is made of the other client's at its first use.
    __getattr__ = maker(
        __name__,
        {
            "AsyncAccounts": Twin("accounts", pages=("list_skus",)),
        },
    )
