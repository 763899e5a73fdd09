"""Answers of Azure AI services management 2016-02-01-preview: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar, Literal


from ..._runtime.core.page import Page

from ..._runtime.core.view import View


class CognitiveServicesAccount(View):
    """Given by `accounts.create`, `accounts.get` and others. Since 2016-02-01-preview."""

    etag: str | None
    """Changes with the resource, for if_match."""
    id: str | None
    """Its resource id."""
    kind: str | None
    location: str | None
    """Region, such as eastus."""
    name: str | None
    """Its name."""
    properties: CognitiveServicesAccountProperties | None
    sku: Sku | None
    """The tier and the capacity."""
    tags: dict[str, str] | None
    """Your own keys and values."""
    type: str | None
    """The kind of resource."""


class CognitiveServicesAccountEnumerateSkusResult(Page["CognitiveServicesResourceAndSku"]):
    """Given by `accounts.list_skus`. Since 2016-02-01-preview."""

    value: list[CognitiveServicesResourceAndSku] | None
    """The items of the page."""

    _list = ("value",)

    _read_only: ClassVar[list[str]] = ["value"]


class CognitiveServicesAccountKeys(View):
    """Given by `accounts.list_keys`, `accounts.regenerate_key`. Since 2016-02-01-preview."""

    key1: str | None
    """The first key."""
    key2: str | None
    """The second key."""

    _secrets: ClassVar[list[str]] = ["key1", "key2"]


class CognitiveServicesAccountListResult(View):
    """Given by `accounts.list`, `accounts.list_by_resource_group`. Since 2016-02-01-preview."""

    value: list[CognitiveServicesAccount] | None
    """The items of the page."""

    _read_only: ClassVar[list[str]] = ["value"]


class CognitiveServicesAccountProperties(View):
    """`properties` of CognitiveServicesAccount. Since 2016-02-01-preview."""

    provisioning_state: Literal["Creating", "ResolvingDNS", "Succeeded", "Failed"] | None
    """How far its making, or its change, is. 'Creating', 'ResolvingDNS', 'Succeeded', 'Failed'."""
    endpoint: str | None

    _wire: ClassVar[dict[str, str]] = {"provisioning_state": "provisioningState"}

    _read_only: ClassVar[list[str]] = ["provisioningState"]


class CognitiveServicesResourceAndSku(View):
    """`value` of CognitiveServicesAccountEnumerateSkusResult. Since 2016-02-01-preview."""

    resource_type: str | None
    sku: Sku | None
    """The tier and the capacity."""

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class Error(View):
    """Given by `accounts.create`, `accounts.delete` and others."""

    error: ErrorBody | None


class ErrorBody(View):
    """`error` of Error."""

    code: str
    message: str


class Sku(View):
    """`sku` of CognitiveServicesAccount, `sku` of CognitiveServicesResourceAndSku. Since 2016-02-01-preview."""

    name: Literal["F0", "P0", "P1", "P2", "S0", "S1", "S2", "S3", "S4", "S5", "S6"] | str
    """Name of the sku, such as S0 or Standard. 'F0', 'P0', 'P1', 'P2', 'S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6' or another value."""
    tier: Literal["Free", "Standard", "Premium"] | None
    """The tier of the sku. 'Free', 'Standard', 'Premium'."""

    _read_only: ClassVar[list[str]] = ["tier"]
