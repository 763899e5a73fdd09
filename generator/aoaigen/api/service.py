"""What is the same in every api-version of one API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from .texts import Texts


class HelperConfig(NamedTuple):
    """A class in the runtime with more methods of a resource.

    raw: those that can give a RawResponse
    alone: api-versions that have the resource without any operation
    """

    module: str
    name: str
    raw: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()


@dataclass(frozen=True)
class Service:
    """What is the same in every api-version.

    auth: `azure`, an endpoint of Azure OpenAI; `arm`, Azure Resource Manager; `schemes`, what the
        security schemes say
    base_url: in place of the documents' servers
    helpers: what in the runtime has more methods of a resource
    positional: which path parameters are given by position: `all` or the `last`
    version_parameter: the query parameter in which the client sends the api-version; empty if none
    client_parameters: the client's arguments that stand in where a call gives none, and the
        parameters that they fill: by their name on the wire, or the first of paths that begin so
    class_names: names of classes, in place of those that the documents lead to
    common_types: of requests' classes, the runtime's types that stand for them in any api-version
    kept_classes: names of classes by the place of their schemas, as an earlier package had them
    datetimes: whether texts that are dates are Python's, with or without a time
    secrets: fields that nothing shows, besides those of which the documents say so
    packed: lists of numbers in answers that may come as base64, and read as numbers all the same
    texts: our own descriptions
    """

    title: str = ""
    package: str = "api"
    client: str = "Client"
    auth: str = "schemes"
    base_url: str | None = None
    helpers: Mapping[str, HelperConfig] = field(default_factory=dict)
    positional: str = "all"
    version_parameter: str = ""
    client_parameters: Mapping[str, str] = field(default_factory=dict)
    class_names: Mapping[str, str] = field(default_factory=dict)
    common_types: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kept_classes: Mapping[str, str] = field(default_factory=dict)
    datetimes: bool = False
    secrets: tuple[str, ...] = ()
    packed: tuple[str, ...] = ()
    texts: Texts = field(default_factory=Texts)
