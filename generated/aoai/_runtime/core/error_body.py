"""What the body of a failure says, in the forms that services and their gateways have."""

from __future__ import annotations

#: Where an object says what happened, in the order of preference.
_MESSAGES = (
    *("message", "Message", "detail", "error_description", "faultstring", "msg", "title"),
    *("reason", "description"),
)
#: Where a body keeps the object that says it.
_WITHIN = ("error", "errors", "fault", "odata.error", "detail")
_MOST_ITEMS = 10
_LONGEST = 2000


def error_object(body: object) -> dict[str, object]:
    """The error's fields: below `error` or, as gateways have them, elsewhere."""
    if isinstance(body, list):
        return next((item for item in body if isinstance(item, dict)), {})
    if not isinstance(body, dict):
        return {}
    for key in _WITHIN:
        inner = body.get(key)
        if isinstance(inner, str) and key == "error":
            return {**body, **_named(inner, body)}
        if isinstance(inner, (dict, list)) and error_text(inner) is not None:
            return {**error_object(inner), "message": error_text(inner), "loc": None}
        if isinstance(inner, dict) and inner and key == "error":
            return inner
    return body


def error_text(body: object) -> str | None:
    """What happened, as text; None where nothing says it."""
    text = _text(body, 4)
    return None if text is None else _without_controls(text[:_LONGEST])


def _named(name: str, body: dict[str, object]) -> dict[str, object]:
    """An error that is a text: what happened, or with a description its code, as OAuth has it."""
    message = body.get("error_description") or body.get("message")
    if not isinstance(message, str):
        return {"message": name}
    return {"code": body.get("code") or name, "message": f"{name}: {message}"}


def _text(body: object, depth: int) -> str | None:
    if isinstance(body, str):
        return body or None
    if depth == 0:
        return None
    if isinstance(body, list):
        texts = [_text(item, depth - 1) for item in body[:_MOST_ITEMS]]
        return "; ".join(text for text in texts if text) or None
    if not isinstance(body, dict):
        return None
    for key in _MESSAGES:
        message = body.get(key)
        if isinstance(message, dict):  # OData: {"lang": "en", "value": "..."}
            message = message.get("value") or _text(message, depth - 1)
        text = _text(message, depth - 1)
        if text is not None:
            where = body.get("loc")  # FastAPI's path to the field
            parts = where if isinstance(where, list) else ()
            return ": ".join(filter(None, [".".join(map(str, parts)), text]))
    return next((text for key in _WITHIN if (text := _text(body.get(key), depth - 1))), None)


def _without_controls(text: str) -> str:
    """Nothing that moves a terminal's cursor or colours it."""
    kept = (char if char.isprintable() or char in "\n\t" else repr(char)[1:-1] for char in text)
    return "".join(kept)
