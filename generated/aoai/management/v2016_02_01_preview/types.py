"""Request types of Azure AI services management 2016-02-01-preview: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class CognitiveServicesAccountCreateParameters(TypedDict):
    """Taken by `accounts.create`. Since 2016-02-01-preview."""

    sku: Sku | models.Sku
    """The tier and the capacity."""
    kind: (
        Literal[
            "Academic",
            "Bing.Autosuggest",
            "Bing.Search",
            "Bing.Speech",
            "Bing.SpellCheck",
            "ComputerVision",
            "ContentModerator",
            "Emotion",
            "Face",
            "LUIS",
            "Recommendations",
            "SpeakerRecognition",
            "Speech",
            "SpeechTranslation",
            "TextAnalytics",
            "TextTranslation",
            "WebLM",
        ]
        | str
    )
    """'Academic', 'Bing.Autosuggest', 'Bing.Search', 'Bing.Speech', 'Bing.SpellCheck', 'ComputerVision', 'ContentModerator', 'Emotion', 'Face', 'LUIS', 'Recommendations', 'SpeakerRecognition', 'Speech', 'SpeechTranslation', 'TextAnalytics', 'TextTranslation', 'WebLM' or another value."""
    location: str
    """Region, such as eastus."""
    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values."""
    properties: CognitiveServicesAccountPropertiesCreateParameters


class CognitiveServicesAccountUpdateParameters(TypedDict):
    """Taken by `accounts.update`. Since 2016-02-01-preview."""

    sku: NotRequired[Sku | models.Sku]
    """The tier and the capacity."""
    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values."""


class RegenerateKeyParameters(TypedDict):
    """Taken by `accounts.regenerate_key`. Since 2016-02-01-preview."""

    keyName: NotRequired[Literal["Key1", "Key2"]]
    """The key to make anew. 'Key1', 'Key2'."""


class Sku(TypedDict):
    """`sku` of CognitiveServicesAccountCreateParameters, `sku` of CognitiveServicesAccountUpdateParameters. Since 2016-02-01-preview."""

    name: Literal["F0", "P0", "P1", "P2", "S0", "S1", "S2", "S3", "S4", "S5", "S6"] | str
    """Name of the sku, such as S0 or Standard. 'F0', 'P0', 'P1', 'P2', 'S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6' or another value."""


CognitiveServicesAccountPropertiesCreateParameters: TypeAlias = Any
