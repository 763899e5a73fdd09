"""How lists go on, and how calls are followed by a second method: facts of an operation."""

from __future__ import annotations

from dataclasses import dataclass

PAGERS = ("cursor", "link", "number", "offset")
"""How lists can go on; `runtime/core/paging.py` knows each."""


@dataclass(frozen=True)
class Pages:
    """How a list goes on.

    kind: `cursor`, where a parameter takes the mark of the next page; `link`, where its address
        comes with the answer; `number` and `offset`, where a parameter counts pages or items;
        `single`, where there is one page
    items, next: the paths of the answer's fields with the items, and with the address or the mark,
        or with what is false on the last page of those that are counted.  Empty for Azure OpenAI's,
        the items also of an answer that is a list itself
    header: in place of `next`, the header that has it
    parameter: the parameter of the query, else of the body, that takes the mark or the count
    first: what is counted from
    operation: the operationId of who follows the pages, if the list does not itself
    """

    kind: str
    items: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    header: str = ""
    parameter: str | None = None
    first: int = 0
    operation: str | None = None

    @property
    def followed(self) -> bool:
        """Whether the list's own method leads from page to page."""
        return self.kind != "single" and self.operation is None


@dataclass(frozen=True)
class Begin:
    """A second method that follows a call to its end: its name, the operations that tell the
    status and delete the job, and the field that holds the result.
    """

    name: str
    poll: str
    delete: str | None
    result: str
