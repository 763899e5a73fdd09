"""Whether a library for tests stands in the way of HTTP, so that our calls are to go through it.

`responses` and `requests_mock` replace methods of requests, vcrpy replaces the classes of
connections.  Connections of our own would pass all of them by, and reach the network from a test.
"""

from __future__ import annotations

import http.client
import sys


def intercepted() -> bool:
    """Whether any of them does now."""
    return connections_are() or _requests_is()


def connections_are() -> bool:
    """Whether the connections below requests are replaced."""
    return http.client.HTTPConnection.__module__ != "http.client"


def _requests_is() -> bool:
    adapters = sys.modules.get("requests.adapters")
    sessions = sys.modules.get("requests.sessions")
    if adapters is None or sessions is None:
        return False
    modules = adapters.HTTPAdapter.send.__module__, sessions.Session.send.__module__
    return modules != ("requests.adapters", "requests.sessions")
