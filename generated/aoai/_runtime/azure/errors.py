"""What only Azure OpenAI fails with, and what its error codes mean."""

from __future__ import annotations

from typing import Any

from ..core.error_body import error_object
from ..core.errors import APIStatusError, BadRequestError, ClientError
from ..core.failures import ErrorRules
from ..core.view import View

#: The name that openai-python has for it.
OpenAIError = ClientError


class ContentFilterError(BadRequestError):
    """400, or a gateway's 403: the prompt was filtered."""

    @property
    def content_filter_results(self) -> View | None:
        """The verdict by category, such as `.hate.severity`; None when the service gave none."""
        inner = error_object(self.body).get("innererror")
        inner = inner if isinstance(inner, dict) else {}
        results = inner.get("content_filter_result") or inner.get("content_filter_results")
        return View(results) if isinstance(results, dict) else None


class LengthFinishReasonError(ClientError):
    """An answer that was to be parsed was cut off at its longest; `completion` is what came."""

    def __init__(self, *, completion: Any) -> None:
        super().__init__("the answer was cut off at its longest; allow more tokens")
        self.completion = completion


class ContentFilterFinishReasonError(ClientError):
    """An answer that was to be parsed was cut off by the content filter; see `completion`."""

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("the answer was cut off by the content filter")
        self.completion = completion


_FILTERED = frozenset({"content_filter", "ResponsibleAIPolicyViolation"})
_MOST_CODES = 10
_STATUS = {
    "content_filter": 400,
    "invalid_prompt": 400,
    "context_length_exceeded": 400,
    "insufficient_quota": 429,
}


def _error_class(status: int, details: dict[str, object]) -> type[APIStatusError] | None:
    filtered = status in (400, 403) and _FILTERED.intersection(_codes(details))
    return ContentFilterError if filtered else None


def _codes(details: dict[str, object]) -> list[str]:
    """The codes of an error and of those that it holds, the outermost first."""
    codes, at = [], details
    for _ in range(_MOST_CODES):
        codes += [str(at["code"])] if at.get("code") else []
        inner = at.get("innererror")
        if not isinstance(inner, dict):
            break
        at = inner
    return codes


RULES = ErrorRules(_STATUS, _error_class)
