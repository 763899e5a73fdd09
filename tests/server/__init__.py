"""A real HTTP server on 127.0.0.1 that can misbehave at will.

    with Server(Reply(429, headers={"retry-after": "0"}), Reply.json({"id": "1"})) as server:
        ...  # server.url, server.requests

Replies are used up in order, the last one again and again; a function of the request works as well.
"""

from .replies import Reply, events
from .script import Peer, ScriptServer
from .server import Recorded, Server

__all__ = ["Peer", "Recorded", "Reply", "ScriptServer", "Server", "events"]
