"""How many tokens a text or a conversation is, counted by tiktoken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..core.errors import ArgumentError, ConfigurationError
from ..core.hinted import hinted
from ..core.view import View

if TYPE_CHECKING:
    from tiktoken import Encoding  # type: ignore[import-not-found,unused-ignore]  # optional

#: What frames a message, a name beside the role, and the answer that is to follow.
_MESSAGE, _NAME, _ANSWER = 3, 1, 3


@hinted
def count_tokens(
    content: str | Iterable[Any],
    *,
    model: str | None = None,
    encoding: str | Encoding | None = None,
) -> int:
    """How many tokens a text is, or the messages of a chat together with what frames them.

    content: a text; or messages as `chat.completions.create` takes them, whose texts and calls of
        tools are counted
    model: what the deployment is of, such as "gpt-4o": a deployment's own name says nothing
    encoding: in place of model, tiktoken's name for it ("o200k_base"), or one of its Encodings

    A text is counted exactly, and messages as the chat models frame them, which may change with a
    model; tools and schemas are not counted.  What was really used is in an answer's `usage`.

    Needs `pip install "aoai[tokens]"`; tiktoken fetches a vocabulary at its first use and keeps it
    in TIKTOKEN_CACHE_DIR.  Raises ImportError without it, ConfigurationError where a vocabulary
    cannot be had, ArgumentError for models and encodings that it does not know and for parts that
    are no text.
    """
    encoder = _encoding(model, encoding)

    def count(text: str) -> int:
        return len(encoder.encode_ordinary(text))

    if isinstance(content, str):
        return count(content)
    return _ANSWER + sum(_framed(message, count) for message in content)


def _encoding(model: str | None, encoding: str | Encoding | None) -> Encoding:
    if (model is None) is (encoding is None):
        raise ArgumentError('count_tokens: give model="gpt-4o", or encoding="o200k_base"')
    try:
        import tiktoken
    except ImportError as missing:
        what = 'count_tokens needs tiktoken: python -m pip install "aoai[tokens]"'
        raise ImportError(what) from missing
    if not isinstance(encoding, (str, type(None))):
        return encoding
    try:
        name = encoding or tiktoken.encoding_name_for_model(model or "")
        known = tiktoken.list_encoding_names()
    except KeyError:
        raise ArgumentError(
            f"count_tokens: tiktoken knows no model {model!r}; give encoding=, such as o200k_base"
        ) from None
    if name not in known:
        listed = ", ".join(sorted(known))
        raise ArgumentError(f"count_tokens: no encoding {name!r}; there are {listed}")
    try:
        return tiktoken.get_encoding(name)
    except (OSError, ValueError) as problem:  # requests' errors are OSErrors
        raise ConfigurationError(
            f"tiktoken cannot load the vocabulary {name}; where it cannot be fetched, set "
            f"TIKTOKEN_CACHE_DIR to a folder that has it ({type(problem).__name__})"
        ) from problem


def _framed(message: Any, count: Callable[[str], int]) -> int:
    data = message._data if isinstance(message, View) else message
    if not isinstance(data, Mapping):
        raise ArgumentError(f"count_tokens: {type(message).__name__} is no message")
    named = _NAME if isinstance(data.get("name"), str) else 0
    return _MESSAGE + named + sum(map(count, _texts(data)))


def _texts(message: Mapping[str, Any]) -> Iterator[str]:
    """All of a message that is text."""
    for name in ("role", "name", "refusal"):
        if isinstance(message.get(name), str):
            yield message[name]
    content = message.get("content")
    for part in [content] if isinstance(content, str) else content or ():
        yield part if isinstance(part, str) else _text(part)
    for call in message.get("tool_calls") or ():
        function = call.get("function") or {}
        yield from (function[name] for name in ("name", "arguments") if name in function)


def _text(part: Any) -> str:
    data = part._data if isinstance(part, View) else part
    text = data.get("text", data.get("refusal")) if isinstance(data, Mapping) else None
    if isinstance(text, str):
        return text
    kind = data.get("type") if isinstance(data, Mapping) else type(part).__name__
    raise ArgumentError(f"count_tokens: a part of the type {kind!r} is no text; leave it out")
