"""Names and paths of a document that no request can hold as they are, or none should."""

from __future__ import annotations

import re
from urllib.parse import unquote

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
"""What HTTP has for the name of a header, and browsers for that of a cookie."""

MAX_SEGMENTS = 100
"""Each may become a resource with a module of its own."""

_FRAMING = {
    *("connection", "content-length", "expect", "host", "keep-alive", "proxy-connection"),
    *("te", "trailer", "transfer-encoding", "upgrade"),
}
"""Headers that say where a request ends and where it goes."""


def fault_of_name(place: str, name: str) -> str:
    """Why no parameter or credential can have this name; empty where it can."""
    if place == "header" and name.lower() in _FRAMING:
        return f"the header {name!r} says where a request goes or ends, and is the client's own"
    if place in ("header", "cookie") and not _TOKEN.match(name):
        return f"{name!r} cannot be the name of a {place}"
    return "" if name else "a name is missing"


def fault_of_path(path: str) -> str:
    """Why nothing should be called at this path; empty where it can be."""
    if path.count("/") > MAX_SEGMENTS:
        return f"the path has more than {MAX_SEGMENTS} segments"
    segments = re.split(r"[/\\]", unquote(path.partition("?")[0]))
    if any(segment in (".", "..") for segment in segments):
        return "the path climbs out of the service's address"
    if not path.isprintable():
        return "the path holds a character that cannot be seen"
    return ""
