"""A server that the tests of one call after the other share."""

from __future__ import annotations

from tests.server import Recorded, Reply, Server


class Wire:
    """A server that gives the answer it was told to give, and remembers the last request."""

    def __init__(self) -> None:
        self.reply = Reply()
        self.server = Server(lambda request: self.reply)

    @property
    def url(self) -> str:
        return self.server.url

    @property
    def last(self) -> Recorded:
        return self.server.requests[-1]
