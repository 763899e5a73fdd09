"""What is kept of a list's pages that have been there."""

from __future__ import annotations

from typing import NamedTuple


class Trail(NamedTuple):
    """What is kept of the pages before, to notice a circle of them (Brent's way).

    mark: where one of them led to; kept: for how many pages; left: for how many more
    """

    mark: object = None
    kept: int = 1
    left: int = 1

    def onward(self, mark: object) -> Trail:
        """With a page that leads there."""
        if self.left > 1:
            return self._replace(left=self.left - 1)
        return Trail(mark, self.kept * 2, self.kept * 2)
