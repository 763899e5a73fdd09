"""Log lines under the package's name, `aoai`; no credential and no body gets into them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .errors import APIError
    from .http_response import HttpResponse
    from .request import Request

logger = logging.getLogger(__name__.rsplit(".", 3)[0])
logger.addHandler(logging.NullHandler())

#: The headers that are shown; any other may be a secret of somebody's gateway.
_SHOWN = frozenset(
    {
        "accept",
        "apim-request-id",
        "content-length",
        "content-type",
        "operation-location",
        "retry-after",
        "retry-after-ms",
        "user-agent",
        "x-ms-client-request-id",
        "x-ms-correlation-request-id",
        "x-ms-ratelimit-remaining-subscription-deletes",
        "x-ms-ratelimit-remaining-subscription-reads",
        "x-ms-ratelimit-remaining-subscription-writes",
        "x-ms-region",
        "x-ms-request-id",
        "x-ms-retry-after-ms",
        "x-ms-routing-request-id",
        "x-ratelimit-remaining-requests",
        "x-ratelimit-remaining-tokens",
        "x-request-id",
    }
)


class RedactedHeaders(dict[str, str]):
    """Headers whose values no repr shows, in a traceback's locals either."""

    def __repr__(self) -> str:
        return repr(redacted(self))


def redacted(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers with every value hidden that is not known to be harmless."""
    return {
        name: value if name.lower() in _SHOWN else "[redacted]" for name, value in headers.items()
    }


def log_request(request: Request) -> None:
    if logger.isEnabledFor(logging.DEBUG):
        address = request.url.partition("?")[0]  # a query may hold a gateway's key
        logger.debug("%s %s %s", request.method, address, redacted(request.headers))


def log_response(request: Request, response: HttpResponse) -> None:
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("%s: %d %s", request.name, response.status, redacted(response.headers))


def log_retry(request: Request, error: APIError, wait: float) -> None:
    # The class only: a message may quote the request.
    logger.info("%s: %s, again in %.2f s", request.name, type(error).__name__, wait)


class _HideKeys(logging.Filter):
    """Takes queries with a key in them out of what urllib3 logs of every request."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(map(self._shown, record.args))
        return True

    def _shown(self, argument: object) -> object:
        path, mark, query = argument.partition("?") if isinstance(argument, str) else ("", "", "")
        names = {pair.partition("=")[0] for pair in query.split("&")}
        return f"{path}{mark}[redacted]" if names & self.names else argument


_hidden = _HideKeys()


def hide_in_logs(name: str) -> None:
    """Keeps a key that stands in the query under this name out of logs that are not ours."""
    _hidden.names.add(quote(name, safe=""))
    # Where it is already, this does nothing.
    logging.getLogger("urllib3.connectionpool").addFilter(_hidden)
