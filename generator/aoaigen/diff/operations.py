"""Operations of two interfaces matched, and everything about a call but its values compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from ..api.ir import Api, ApiOperation, Parameter, SecurityScheme
from .answers import CallPair, compare_answers
from .checks import Placement
from .differences import Anchors, Difference, Paired, one_sided, switched
from .hooks import compare_callbacks
from .model import Call, Phrase, Step, Steps, Unknown
from .walk import Walker


def match_operations(old: Api, new: Api) -> list[Paired[ApiOperation]]:
    """By method and route, so that a renamed one is still itself; of the rest, by dotted name."""
    routes = {_route(o): o for o in new.operations}
    stayed = {o.name: routes.pop(_route(o), None) for o in old.operations}
    left = {o.name: o for o in routes.values()}
    pairs: list[Paired[ApiOperation]] = []
    pairs += [(o, o, stayed[o.name] or left.pop(o.name, None)) for o in old.operations]
    pairs += [(o, None, o) for o in left.values()]
    return sorted(pairs, key=lambda pair: pair[0].name)


def compare_calls(old: Api, new: Api, walker: Walker) -> Iterator[CallPair]:
    schemes = _schemes(old), _schemes(new)
    for one, before, after in match_operations(old, new):
        pair = CallPair(Call(one.name, one.method, one.path), walker)
        if before and after:
            pair.differences += _itself(before, after)
            pair.differences += _security(before, after, schemes)
            _parameters(pair, before, after)
            _body(pair, before, after)
            compare_answers(pair, before, after)
            compare_callbacks(pair, before, after)
        elif one.document not in (new if before else old).missing:
            route = Phrase(f"{one.method} {one.path}")
            pair.differences.append(one_sided("operation", route, before is None, ("", "")))
        yield pair


def unknown(old: Api, new: Api) -> Iterator[Unknown]:
    """What one side has, and of what the other side's document is not here."""
    pairs = match_operations(old, new)
    only_old = [one for one, _, after in pairs if after is None]
    only_new = [one for one, before, _ in pairs if before is None]
    for api, others in ((old, only_new), (new, only_old)):
        for document in api.missing:
            names = tuple(o.name for o in others if o.document == document)
            if names:
                yield Unknown(api.version, document, names)


def _nameless(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _route(operation: ApiOperation) -> tuple[str, str]:
    return operation.method, _nameless(operation.path)


def _itself(old: ApiOperation, new: ApiOperation) -> Iterator[Difference]:
    at = old.pointer, new.pointer
    if _nameless(old.path) != _nameless(new.path):
        yield Difference("operation-path-changed", Phrase(old.path), Phrase(new.path), at)
    if old.method != new.method:
        yield Difference("operation-method-changed", Phrase(old.method), Phrase(new.method), at)
    names = "operation-deprecated", "operation-undeprecated"
    yield from switched(*names, old.deprecated, new.deprecated, at)
    yield from _sunset(old.sunset, new.sunset, at)


def _sunset(old: str, new: str, at: Anchors) -> Iterator[Difference]:
    """Days as ISO 8601 writes them, so that the earlier text is the earlier day."""
    if old == new:
        return
    if old and new:
        what = f"operation-sunset-{'earlier' if new < old else 'later'}"
        yield Difference(what, Phrase(old), Phrase(new), at)
    else:
        yield one_sided("operation-sunset", Phrase(old or new), not old, at)


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


def _parameters(pair: CallPair, old: ApiOperation, new: ApiOperation) -> None:
    for one, before, after in _matched(old, new):
        # A path parameter has no name on the wire; the old one is how its place is known.
        steps = (Step("request"), Step(f".{one.place}"), Step(f".{one.name}"))
        if before and after:
            pair.differences += _parameter(before, after, steps)
            text = not (before.media_type or after.media_type)
            kind = Placement(text, needed=before.required or after.required)
            pair.values(before.schema, after.schema, steps, kind)
        else:
            what = "required-parameter" if one.required else "parameter"
            pair.lone(what, one.schema, one.pointer, before is None, steps)


def _matched(old: ApiOperation, new: ApiOperation) -> Iterator[Paired[Parameter]]:
    """By place and name; path parameters by position; what is left by name, wherever it moved."""
    olds, news = _by_key(old), _by_key(new)
    for key in sorted(olds.keys() & news.keys()):
        parameter = olds.pop(key)
        yield parameter, parameter, news.pop(key)
    left = {p.name: key for key, p in news.items()}
    for _, parameter in sorted(olds.items()):
        other = left.pop(parameter.name, None)
        yield parameter, parameter, news.pop(other) if other else None
    yield from ((parameter, None, parameter) for _, parameter in sorted(news.items()))


def _by_key(operation: ApiOperation) -> dict[tuple[str, str], Parameter]:
    named = re.findall(r"\{([^}]*)\}", operation.path)
    by_key: dict[tuple[str, str], Parameter] = {}
    for parameter in operation.parameters:
        name = parameter.name.lower() if parameter.place == "header" else parameter.name
        if parameter.place == "path" and name in named:
            name = str(named.index(name))
        by_key[parameter.place, name] = parameter
    return by_key


def _parameter(old: Parameter, new: Parameter, steps: Steps) -> Iterator[Difference]:
    at = old.pointer, new.pointer
    if old.place != new.place:
        yield Difference("parameter-moved", Phrase(old.place), Phrase(new.place), at, steps)
    names = "parameter-required", "parameter-optional"
    yield from switched(*names, old.required, new.required, at, steps)
    styles = _style(old), _style(new)
    compared = _composite(old, new) or old.media_type != new.media_type
    if old.place == new.place and styles[0] != styles[1] and compared:
        yield Difference("parameter-restyled", *styles, at, steps)
    names = "deprecated", "undeprecated"
    yield from switched(*names, old.deprecated, new.deprecated, at, steps)


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


def _body(pair: CallPair, old: ApiOperation, new: ApiOperation) -> None:
    steps = (Step("request"), Step(".body"))
    before, after = old.body, new.body
    at = old.pointer, new.pointer
    if before and after:
        names = "body-required", "body-optional"
        pair.differences += switched(*names, before.required, after.required, at, steps)
        pair.contents(before.contents, after.contents, steps, at)
    elif one := before or after:
        what = "required-body" if one.required else "body"
        media = Phrase(", ".join(c.media_type for c in one.contents))
        pair.differences.append(one_sided(what, media, before is None, at, steps))
