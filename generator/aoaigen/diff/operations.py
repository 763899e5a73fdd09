"""Operations of two interfaces matched, and everything about a call but its values compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from ..api.ir import Api, ApiOperation, Parameter, SecurityScheme
from .answers import CallPair, compare_answers, compare_contents
from .checks import Difference, Placement
from .facts import described
from .hooks import compare_callbacks
from .model import Call, Phrase, Step, Steps, Unknown
from .walk import Walker


def match_operations(old: Api, new: Api) -> list[tuple[ApiOperation | None, ApiOperation | None]]:
    """By method and route, so that a renamed one is still itself; of the rest, by dotted name."""
    routes = {_route(o): o for o in new.operations}
    stayed = {o.name: routes.pop(_route(o), None) for o in old.operations}
    left = {o.name: o for o in routes.values()}
    pairs: list[tuple[ApiOperation | None, ApiOperation | None]] = []
    pairs += [(o, stayed[o.name] or left.pop(o.name, None)) for o in old.operations]
    pairs += [(None, o) for o in left.values()]
    return sorted(pairs, key=lambda p: next(o.name for o in p if o))


def compare_calls(old: Api, new: Api, walker: Walker) -> Iterator[CallPair]:
    schemes = _schemes(old), _schemes(new)
    for before, after in match_operations(old, new):
        if before is None or after is None:
            if not _is_unknown(before, after, old, new):
                yield _one_sided(before, after)
            continue
        pair = CallPair(call(before))
        pair.differences += _itself(before, after)
        pair.differences += _security(before, after, schemes)
        _parameters(pair, before, after, walker)
        _body(pair, before, after, walker)
        compare_answers(pair, before, after, walker)
        compare_callbacks(pair, before, after, walker)
        yield pair


def unknown(old: Api, new: Api) -> Iterator[Unknown]:
    """What one side has, and of what the other side's document is not here."""
    pairs = [p for p in match_operations(old, new) if _is_unknown(*p, old, new)]
    for api in (old, new):
        for document in api.missing:
            names = tuple(
                operation.name
                for pair in pairs
                if pair[api is new] is None
                for operation in pair
                if operation is not None and operation.document == document
            )
            if names:
                yield Unknown(api.version, document, names)


def _is_unknown(
    before: ApiOperation | None, after: ApiOperation | None, old: Api, new: Api
) -> bool:
    """Whether the side that lacks the operation lacks its document here."""
    if before is None or after is None:
        one, lacking = (after, old) if before is None else (before, new)
        return one is not None and one.document in lacking.missing
    return False


def call(operation: ApiOperation) -> Call:
    return Call(operation.name, operation.method, operation.path)


def _nameless(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _route(operation: ApiOperation) -> tuple[str, str]:
    return operation.method, _nameless(operation.path)


def _one_sided(old: ApiOperation | None, new: ApiOperation | None) -> CallPair:
    operation = old or new
    assert operation is not None
    route = Phrase(f"{operation.method} {operation.path}")
    removed = Difference("operation-removed", route, None, ("", "")) if old else None
    return CallPair(
        call(operation), [removed or Difference("operation-added", None, route, ("", ""))]
    )


def _itself(old: ApiOperation, new: ApiOperation) -> Iterator[Difference]:
    at = old.pointer, new.pointer
    if _nameless(old.path) != _nameless(new.path):
        yield Difference("operation-path-changed", Phrase(old.path), Phrase(new.path), at)
    if old.method != new.method:
        yield Difference("operation-method-changed", Phrase(old.method), Phrase(new.method), at)
    if old.deprecated != new.deprecated:
        what = "operation-deprecated" if new.deprecated else "operation-undeprecated"
        yield Difference(what, old.deprecated, new.deprecated, at)
    yield from _sunset(old.sunset, new.sunset, at)


def _sunset(old: str, new: str, at: tuple[str, str]) -> Iterator[Difference]:
    """Days as ISO 8601 writes them, so that the earlier text is the earlier day."""
    if old == new:
        return
    phrases = Phrase(old) if old else None, Phrase(new) if new else None
    if old and new:
        yield Difference(f"operation-sunset-{'earlier' if new < old else 'later'}", *phrases, at)
    else:
        yield Difference(
            "operation-sunset-added" if new else "operation-sunset-removed", *phrases, at
        )


# -- security ------------------------------------------------------------------------------------

_SECURITY = (Step("request"), Step(".security"))


def _schemes(api: Api) -> Mapping[str, str]:
    return {scheme.key: _scheme(scheme) for scheme in api.security}


def _scheme(scheme: SecurityScheme) -> str:
    """What goes over the wire: OAuth 2 and OpenID Connect both end in a bearer token."""
    if scheme.type == "apiKey":
        return f"a key in the {scheme.place} {scheme.name}"
    kind = scheme.scheme.lower() if scheme.type == "http" else "bearer"
    return f"a {kind} token"


def _security(
    old: ApiOperation, new: ApiOperation, schemes: tuple[Mapping[str, str], Mapping[str, str]]
) -> Iterator[Difference]:
    before, after = (_options(o, s) for o, s in zip((old, new), schemes, strict=True))
    at = old.pointer, new.pointer
    if not before or not after:
        if before != after:
            what = "security-required" if after else "security-lifted"
            yield Difference(what, _either(before), _either(after), at, _SECURITY)
        return
    for option in _not_within(before, after):
        yield Difference("security-option-removed", option, None, at, _SECURITY)
    for option in _not_within(after, before):
        yield Difference("security-option-added", None, option, at, _SECURITY)


Options: TypeAlias = "set[frozenset[str]]"


def _not_within(options: Options, others: Options) -> list[Phrase]:
    """Those for which more is needed elsewhere: who sends a key and a token sends a key."""
    return sorted(_both(option) for option in options if not any(o <= option for o in others))


def _options(operation: ApiOperation, schemes: Mapping[str, str]) -> Options:
    """Each way to authenticate, its parts in words; none where an empty one is among them."""
    if () in operation.security:
        return set()
    return {frozenset(schemes.get(k, k) for k in keys) for keys in operation.security}


def _both(option: frozenset[str]) -> Phrase:
    return Phrase(" and ".join(sorted(option)))


def _either(options: Options) -> Phrase | None:
    return Phrase(" or ".join(sorted(map(_both, options)))) if options else None


# -- parameters ----------------------------------------------------------------------------------


def _parameters(pair: CallPair, old: ApiOperation, new: ApiOperation, walker: Walker) -> None:
    for before, after in _matched(old, new):
        one = before or after
        assert one is not None
        # A path parameter has no name on the wire; the old one is how its place is known.
        steps = (Step("request"), Step(f".{one.place}"), Step(f".{one.name}"))
        if before is None or after is None:
            pair.differences.append(_added_or_removed(before, after, steps, walker))
            continue
        pair.differences += _parameter(before, after, steps)
        text = not (before.media_type or after.media_type)
        kind = Placement(text, needed=before.required or after.required)
        pair.inside.append((steps, walker.pair(before.schema, after.schema, "request", kind)))


def _matched(
    old: ApiOperation, new: ApiOperation
) -> list[tuple[Parameter | None, Parameter | None]]:
    """By place and name; path parameters by position; what is left by name, wherever it moved."""
    olds, news = _by_key(old), _by_key(new)
    pairs: list[tuple[Parameter | None, Parameter | None]] = []
    for key in sorted(olds.keys() & news.keys()):
        pairs.append((olds.pop(key), news.pop(key)))
    left = {p.name: key for key, p in news.items()}
    for _key, parameter in sorted(olds.items()):
        other = left.pop(parameter.name, None)
        pairs.append((parameter, news.pop(other) if other else None))
    return [*pairs, *((None, p) for _, p in sorted(news.items()))]


def _by_key(operation: ApiOperation) -> dict[tuple[str, str], Parameter]:
    named = re.findall(r"\{([^}]*)\}", operation.path)
    by_key: dict[tuple[str, str], Parameter] = {}
    for parameter in operation.parameters:
        name = parameter.name.lower() if parameter.place == "header" else parameter.name
        if parameter.place == "path" and name in named:
            name = str(named.index(name))
        by_key[parameter.place, name] = parameter
    return by_key


def _added_or_removed(
    old: Parameter | None, new: Parameter | None, steps: Steps, walker: Walker
) -> Difference:
    one = new or old
    assert one is not None
    reader = walker.readers[1 if new else 0]
    words = described(reader.facts(one.schema), reader)
    at = (old.pointer if old else "", new.pointer if new else "")
    needed = "required-" if one.required else ""
    if new:
        return Difference(f"{needed}parameter-added", None, words, at, steps)
    return Difference(f"{needed}parameter-removed", words, None, at, steps)


def _parameter(old: Parameter, new: Parameter, steps: Steps) -> Iterator[Difference]:
    at = old.pointer, new.pointer
    if old.place != new.place:
        yield Difference("parameter-moved", Phrase(old.place), Phrase(new.place), at, steps)
    if old.required != new.required:
        what = "parameter-required" if new.required else "parameter-optional"
        yield Difference(what, old.required, new.required, at, steps)
    styles = _style(old), _style(new)
    compared = _composite(old, new) or old.media_type != new.media_type
    if old.place == new.place and styles[0] != styles[1] and compared:
        yield Difference("parameter-restyled", *styles, at, steps)
    if old.deprecated != new.deprecated:
        what = "deprecated" if new.deprecated else "undeprecated"
        yield Difference(what, old.deprecated, new.deprecated, at, steps)


def _style(parameter: Parameter) -> Phrase:
    if parameter.media_type:
        return Phrase(parameter.media_type)
    return Phrase(f"{parameter.style}, {'exploded' if parameter.explode else 'in one piece'}")


def _composite(old: Parameter, new: Parameter) -> bool:
    """Style matters to lists and objects alone."""
    plain = {"string", "integer", "number", "boolean"}
    types = {*old.schema.types, *new.schema.types}
    return not types or not types <= plain


# -- bodies --------------------------------------------------------------------------------------


def _body(pair: CallPair, old: ApiOperation, new: ApiOperation, walker: Walker) -> None:
    steps = (Step("request"), Step(".body"))
    before, after = old.body, new.body
    at = old.pointer, new.pointer
    if before is None or after is None:
        one = before or after
        if one is not None:
            needed = "required-" if one.required else ""
            media = Phrase(", ".join(c.media_type for c in one.contents))
            if after:
                pair.differences.append(Difference(f"{needed}body-added", None, media, at, steps))
            else:
                pair.differences.append(Difference(f"{needed}body-removed", media, None, at, steps))
        return
    if before.required != after.required:
        what = "body-required" if after.required else "body-optional"
        pair.differences.append(Difference(what, before.required, after.required, at, steps))
    compare_contents(pair, before.contents, after.contents, steps, "request", walker, at)
