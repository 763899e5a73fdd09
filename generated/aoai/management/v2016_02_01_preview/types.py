"""Request types of Azure AI services management 2016-02-01-preview: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias


from ..._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class CognitiveServicesAccountCreateParameters(TypedDict):
    sku: Sku | View
    """Since 2016-02-01-preview, last in 2016-02-01-preview."""
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
    """'Academic', 'Bing.Autosuggest', 'Bing.Search', 'Bing.Speech', 'Bing.SpellCheck', 'ComputerVision', 'ContentModerator', 'Emotion', 'Face', 'LUIS', 'Recommendations', 'SpeakerRecognition', 'Speech', 'SpeechTranslation', 'TextAnalytics', 'TextTranslation', 'WebLM' or another value. Since 2016-02-01-preview, last in 2016-02-01-preview."""
    location: str
    """Since 2016-02-01-preview, last in 2016-02-01-preview."""
    tags: NotRequired[Mapping[str, str]]
    """Since 2016-02-01-preview, last in 2016-02-01-preview."""
    properties: CognitiveServicesAccountPropertiesCreateParameters
    """Since 2016-02-01-preview, last in 2016-02-01-preview."""


class CognitiveServicesAccountUpdateParameters(TypedDict):
    sku: NotRequired[Sku | View]
    """Since 2016-02-01-preview, last in 2016-02-01-preview."""
    tags: NotRequired[Mapping[str, str]]
    """Since 2016-02-01-preview, last in 2016-02-01-preview."""


class RegenerateKeyParameters(TypedDict):
    keyName: NotRequired[Literal["Key1", "Key2"]]
    """'Key1', 'Key2'. Since 2016-02-01-preview."""


class Sku(TypedDict):
    name: Literal["F0", "P0", "P1", "P2", "S0", "S1", "S2", "S3", "S4", "S5", "S6"] | str
    """'F0', 'P0', 'P1', 'P2', 'S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6' or another value. Since 2016-02-01-preview."""


CognitiveServicesAccountPropertiesCreateParameters: TypeAlias = Any
