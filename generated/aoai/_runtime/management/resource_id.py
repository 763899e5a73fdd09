"""Ids of Azure's resources: `/subscriptions/S/resourceGroups/G/providers/P/accounts/A`."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.errors import ArgumentError

_SUBSCRIPTION, _GROUP, _PROVIDER = "subscriptions", "resourceGroups", "providers"


@dataclass(frozen=True, eq=False)
class ResourceId:
    """The id of a subscription, a resource group or a resource, read and built.

    pairs: each kind and the name behind it, as they stand in the id

    Two are equal when they differ in upper and lower case alone, as Azure has it.
    """

    pairs: tuple[tuple[str, str], ...]

    @classmethod
    def parse(cls, text: str) -> ResourceId:
        """The id that a text is; ArgumentError for any other text."""
        lead, *segments = text.removesuffix("/").split("/")
        if lead or not segments or len(segments) % 2 or not all(segments):
            raise ArgumentError(
                f"{text[:200]!r} is no resource id; expected something like "
                "/subscriptions/S/resourceGroups/G/providers/Microsoft.X/kind/name"
            )
        return cls(tuple(zip(segments[::2], segments[1::2], strict=True)))

    @classmethod
    def of(
        cls,
        subscription: str,
        resource_group: str | None = None,
        provider: str | None = None,
        *pairs: tuple[str, str],
    ) -> ResourceId:
        """The id of what lies there; each pair is a kind of resource and a name.

        ArgumentError where a part is empty or has a slash in it, or where the provider has no pair.
        """
        segments = [(_SUBSCRIPTION, subscription)]
        segments += [] if resource_group is None else [(_GROUP, resource_group)]
        segments += [] if provider is None else [(_PROVIDER, provider)]
        if (provider is None) == bool(pairs):
            raise ArgumentError("a provider and a kind of resource with a name go together")
        return cls(tuple(map(_checked, (*segments, *pairs))))

    def child(self, kind: str, name: str) -> ResourceId:
        """The id of what lies below: `child("deployments", "gpt")`."""
        return ResourceId((*self.pairs, _checked((kind, name))))

    @property
    def parent(self) -> ResourceId | None:
        """The id of what it lies in; None for a subscription."""
        rest = self.pairs[:-1]
        if rest and rest[-1][0].lower() == _PROVIDER:
            rest = rest[:-1]
        return ResourceId(rest) if rest else None

    @property
    def subscription(self) -> str | None:
        """Its subscription's id, None where it has none."""
        return self._named(_SUBSCRIPTION)

    @property
    def resource_group(self) -> str | None:
        """Its group's name, None where it is in none."""
        return self._named(_GROUP)

    @property
    def provider(self) -> str | None:
        """Such as Microsoft.CognitiveServices; None for a group or a subscription."""
        return next((n for kind, n in reversed(self.pairs) if kind.lower() == _PROVIDER), None)

    @property
    def kind(self) -> str:
        """Such as Microsoft.CognitiveServices/accounts/deployments."""
        kinds: list[str] = []
        for kind, name in reversed(self.pairs):
            if kind.lower() == _PROVIDER:
                return "/".join((name, *reversed(kinds)))
            kinds.append(kind)
        return f"Microsoft.Resources/{self.pairs[-1][0]}"

    @property
    def name(self) -> str:
        """Its own name, the last one."""
        return self.pairs[-1][1]

    def _named(self, kind: str) -> str | None:
        return next((n for key, n in self.pairs if key.lower() == kind.lower()), None)

    def __str__(self) -> str:
        return "".join(f"/{kind}/{name}" for kind, name in self.pairs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ResourceId) and str(self).lower() == str(other).lower()

    def __hash__(self) -> int:
        return hash(str(self).lower())


def _checked(pair: tuple[str, str]) -> tuple[str, str]:
    if not all(part and "/" not in part for part in pair):
        raise ArgumentError(f"{'/'.join(pair)!r} is no kind and name of a resource")
    return pair
