"""What both clients of an API have whose document says how it is reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .client import ClientBase
from .schemes import Scheme

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .auth import Auth
    from .operation import Operation
    from .options import Options
    from .schemes import Schemes
    from .variables import Variable


class SchemeBase(ClientBase):
    """Credentials by the document's security schemes."""

    #: The credentials that the constructor takes, by the names of its arguments.
    _schemes: ClassVar[Mapping[str, Scheme]] = {}

    if TYPE_CHECKING:
        _auths: Schemes

    #: What a credential of azure.identity is asked for, by the same names.
    _scopes: ClassVar[Mapping[str, Sequence[str]]] = {}

    def _open(
        self,
        base_url: str,
        variables: Mapping[str, Variable],
        credentials: Mapping[str, Any],
        filled: Mapping[str, str | None],
        *,
        session: Any = None,
        allow_http: bool = False,
        scopes: Mapping[str, Sequence[str]] | None = None,
        **options: Unpack[Options],
    ) -> None:
        from .address import base_url_from
        from .options import Settings
        from .schemes import Schemes

        known = any(value is not None for value in credentials.values())
        address = base_url_from(base_url, variables, allow_http=allow_http, has_credential=known)
        self._auths = Schemes(
            self._schemes, credentials, scopes or self._scopes, address, self._driver
        )
        settings = Settings.first(options, **self._place(address), filled=filled)
        self._start(settings, session)

    def _credentials(self, operation: Operation[Any]) -> Sequence[Auth]:
        return self._auths.of(operation)

    def _copy(self) -> Self:
        client = super()._copy()
        client._auths = self._auths
        return client
