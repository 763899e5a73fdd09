"""What a client was given beside its address and its credentials: each option once, here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from .errors import ConfigurationError
from .log import hide_in_logs
from .sentinel import Omit
from .styles import header_name_flaw
from .timeout import Timeout, as_timeout

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .observing import Observer
    from .raw_response import CallInfo
    from .response_info import RequestInfo


class Options(TypedDict, total=False):
    """What the constructor of every client takes and `with_options` changes."""

    timeout: float | Timeout | Omit | None
    """Seconds to connect and between reads, or a Timeout; left out, `Timeout()`: 10 seconds to
    connect and 600 between reads.  None is the same for a constructor, and no limit for a call."""
    max_retries: int | Omit
    """Attempts after the first (default 2)."""
    max_retry_wait: float | Omit
    """The longest wait in seconds between two attempts (default 60); when the service asks for
    more, the error is raised at once with `retry_after`."""
    default_headers: Mapping[str, str | None] | Omit | None
    """Sent with every call; None takes out a header that would be sent otherwise."""
    default_query: Mapping[str, object] | Omit | None
    """Sent with every call."""
    unmarked_stream_end: bool | Omit
    """Whether a stream may end, in good order, without `[DONE]` and finish reasons, as some test
    servers have it (default False: TruncatedStreamError)."""
    on_request: Callable[[RequestInfo], object] | Omit | None
    """Called before every attempt with its method, address and headers but for the credential; it
    must not wait.  What it raises goes to the caller."""
    on_response: Callable[[CallInfo], object] | Omit | None
    """Called with every answer's status and headers as they come, failures and answers that are
    followed by another attempt among them; the same holds."""
    telemetry: Observer | Omit | None
    """Told of each call as a whole: `aoai.Telemetry` makes OpenTelemetry's spans and metrics."""


def _not_negative(name: str, value: Any) -> Any:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not value >= 0:
        raise ConfigurationError(f"{name} must be 0 or more, not {value!r}")
    return value


class _KindError(ConfigurationError, TypeError):
    """A value of a kind that an option does not take."""


def _count(name: str, value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _KindError(f"{name} must be a whole number, not {value!r}")
    count: int = _not_negative(name, value)
    return count


def _headers(headers: Mapping[str, Any]) -> Mapping[str, Any]:
    for name in headers:
        flaw = header_name_flaw(name)
        if flaw:
            raise ConfigurationError(f"default_headers: {flaw}")
    return headers


def _query(query: Mapping[str, Any]) -> Mapping[str, Any]:
    for name in query:
        hide_in_logs(name)  # of libraries: a gateway's key may be one of them
    return query


def misnamed(options: Mapping[str, Any]) -> list[str]:
    """What is no option."""
    return [name for name in options if name not in Options.__annotations__]


def _check_names(options: Mapping[str, Any]) -> None:
    for name in misnamed(options):  # whoever leaves the types aside is told, too
        raise TypeError(f"got an unexpected argument {name!r}")


def _without_none(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


class Settings:
    """A client's settings; `with_options` makes changed copies."""

    endpoint: str
    #: What stands between the endpoint and the paths of the operations.
    prefix: str = ""
    #: The query parameter that every call carries the api-version in, and the api-version.
    version: tuple[str, str] | None = None
    #: The header with an id of our own for each call.
    id_header: str = "x-request-id"
    #: What stands in where a call does not give an argument, by the argument's name.
    filled: Mapping[str, str | None] = {}

    timeout: Timeout = Timeout()
    max_retries: int = 2
    max_retry_wait: float = 60.0
    default_headers: Mapping[str, str | None] = {}
    default_query: Mapping[str, object] = {}
    unmarked_stream_end: bool = False
    on_request: Callable[[RequestInfo], object] | None = None
    on_response: Callable[[CallInfo], object] | None = None
    telemetry: Observer | None = None

    def __init__(self, values: Mapping[str, Any], base: Settings | None = None) -> None:
        """`values` beside what `base` has; what is `omit` is not given."""
        if base is not None:
            self.__dict__.update(base.__dict__)
        for name, value in values.items():
            if not isinstance(value, Omit):
                read = _READ.get(name)
                self.__dict__[name] = value if read is None else read(self, name, value)

    @classmethod
    def first(
        cls, options: Mapping[str, Any], base: Settings | None = None, **place: Any
    ) -> Settings:
        """Those of a new client: None is what is left out."""
        _check_names(options)
        return cls({**place, **_without_none(options)}, base)

    def changed(self, **options: Unpack[Options]) -> Settings:
        """A copy with other values; headers and query parameters are added to those there."""
        _check_names(options)
        return Settings(options, self)


#: How an option's value is checked and put together with the one that there was.
_READ: dict[str, Callable[[Settings, str, Any], Any]] = {
    "timeout": lambda now, _, value: as_timeout(value, now.timeout),
    "max_retries": lambda _, name, value: _count(name, value),
    "max_retry_wait": lambda _, name, value: _not_negative(name, value),
    "default_headers": lambda now, _, value: {**now.default_headers, **_headers(value or {})},
    "default_query": lambda now, _, value: {**now.default_query, **_query(value or {})},
    "filled": lambda now, _, value: {
        n: v for n, v in {**now.filled, **value}.items() if v is not None
    },
}
