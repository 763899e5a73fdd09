"""What both clients of Azure OpenAI are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..core.client import ClientBase
from ..core.sentinel import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Self, Unpack

    from ..core.auth import Auth
    from ..core.operation import Operation
    from ..core.options import Options, Settings
    from .auth import AsyncApiKey, AsyncCredential


class AzureBase(ClientBase):
    """Endpoint, deployment, api-version, key or token."""

    _prefix = "/openai"
    _id_header = "x-ms-client-request-id"
    _version_parameter: ClassVar[str | None] = "api-version"

    _stream_kinds = "azure.streams:KINDS"
    _polling_kinds = "azure.images:KINDS"
    _error_rules = "azure.errors:RULES"
    _elsewhere = "azure.hints:ELSEWHERE"

    if TYPE_CHECKING:
        _auth: Auth | None

    def _open(
        self,
        endpoint: str | None,
        base_url: str | None,
        api_key: AsyncApiKey | None,
        credential: AsyncCredential | None,
        deployment: str | None,
        session: Any,
        scope: str | None,
        allow_http: bool,
        options: Mapping[str, Any],
    ) -> None:
        from ..core.options import Settings, misnamed
        from .auth import choose_auth
        from .endpoint import place_from

        unknown = misnamed(options)
        if unknown:
            from .hints import unknown_arguments

            raise unknown_arguments(type(self), unknown)
        place = place_from(endpoint, base_url, allow_http=allow_http)
        prefix = self._prefix if place.prefix else ""  # which is the api-version's own
        pasted = {"prefix": prefix, "default_query": place.query}
        settings = Settings.first(
            options,
            Settings({**self._place(place.base), **pasted}),
            filled={"deployment": deployment or place.deployment},
        )
        self._auth = choose_auth(
            api_key,
            credential,
            scope or place.scope,
            self._driver,
            needed=not _proves_itself(settings),
        )
        self._start(settings, session)

    # pyright takes a further keyword for one that the base's TypedDict of options forbids.
    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, *, deployment: str | Omit | None = omit, **options: Unpack[Options]
    ) -> Self:
        """A client with other settings that shares this one's connections and credential.

        What is not given stays; headers and query parameters that are given are added to those
        that are there.  `timeout=None` is no limit.
        """
        client = super().with_options(**options)
        if not isinstance(deployment, Omit):
            from ..core.options import Settings

            client._settings = Settings({"filled": {"deployment": deployment}}, client._settings)
        return client

    copy = with_options

    @property
    def base_url(self) -> str:
        """The address below which the paths of the operations are, with a slash at its end."""
        return f"{self._settings.endpoint}{self._settings.prefix}/"

    @property
    def beta(self) -> Self:
        """The client itself: what openai-python has below `beta` is an ordinary resource here."""
        return self

    def _credentials(self, operation: Operation[Any]) -> Sequence[Auth]:
        return () if self._auth is None else (self._auth,)

    def _copy(self) -> Self:
        client = super()._copy()
        client._auth = self._auth
        return client


def _proves_itself(settings: Settings) -> bool:
    """Whether headers or the query say who asks, as a gateway has it."""
    names = {name.lower() for name in (*settings.default_headers, *settings.default_query)}
    return bool(names & _PROOFS)


#: API Management's own key among them, by its usual names.
_PROOFS = frozenset({"api-key", "authorization", "ocp-apim-subscription-key", "subscription-key"})
