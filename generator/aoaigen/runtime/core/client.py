"""What the clients of all APIs and of both kinds share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .caller import Caller
from .hinted import hinted
from .lazy import load

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .operation import Operation
    from .options import Options
    from .polling import LongRunning
    from .request import Arguments


class ClientBase(Caller):
    """Settings, `with_options`, and one way for every call: through the driver."""

    _api_version: ClassVar[str] = ""
    #: The module with the table of all operations, as seen from the package.
    _operations: ClassVar[str] = ".._operations"
    #: What stands between the endpoint and the paths of the operations.
    _prefix: ClassVar[str] = ""
    #: The query parameter that every call carries the api-version in.
    _version_parameter: ClassVar[str | None] = None
    #: The header with an id of our own for each call.
    _id_header: ClassVar[str] = "x-request-id"
    #: Where the kinds of operations are that run long.
    _polling_kinds: ClassVar[str] = ""
    #: Where it says what names mean that are not there.
    _elsewhere: ClassVar[str] = ""

    if TYPE_CHECKING:
        _start: Any
        """Takes settings, and what sends in place of a session of its own."""

    def __init_subclass__(cls) -> None:
        hinted(cls)

    def _place(self, endpoint: str) -> dict[str, Any]:
        """What of the settings is no option."""
        parameter = self._version_parameter
        version = None if parameter is None else (parameter, self._api_version)
        prefix, id_header = self._prefix, self._id_header
        return {"endpoint": endpoint, "prefix": prefix, "version": version, "id_header": id_header}

    def _perform(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        *,
        raw: bool = False,
        opened: bool = False,
        url: str | None = None,
    ) -> Any:
        """The answer of a call, or an awaitable of it."""
        call = load("core.calls:call")
        return self._driver.run(call(self, operation, arguments, raw=raw, opened=opened, url=url))

    def _follow(self, operation: Operation[Any], arguments: Arguments, link: str | None) -> Any:
        if link is None:
            return self._perform(operation, arguments)
        from .origin import same_origin_link, with_parameter

        url = same_origin_link(self._settings.endpoint, link, "next link")
        if self._version_parameter is not None and operation.versioned:
            url = with_parameter(url, self._version_parameter, self._api_version)
        return self._perform(operation, arguments, url=url)

    def _begin(self, following: LongRunning, arguments: Arguments) -> Any:
        """Starts a long-running operation; a poller of it, or an awaitable of one."""
        raise NotImplementedError

    def _copy(self) -> Self:
        # Not a copy of __dict__: the resources that are kept in it belong to this client.
        client = object.__new__(type(self))
        client._settings = self._settings
        client._transport = self._transport
        client._clock = self._clock
        return client

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A client with other settings that shares this one's connections and credentials.

        What is not given stays; headers and query parameters that are given are added to those
        that are there.  `timeout=None` is no limit.
        """
        client = self._copy()
        client._settings = self._settings.changed(**options)
        return client

    def __repr__(self) -> str:
        settings = self.__dict__.get("_settings")  # none where its constructor raised
        return f"{type(self).__name__}({'' if settings is None else repr(settings.endpoint)})"

    if not TYPE_CHECKING:
        # Hidden from type checkers, which should find what is not there.
        def __getattr__(self, name: str) -> Any:
            from .hints import missing

            raise missing(self, name, name)
