"""Operations of two interfaces matched, and everything about a call but its values compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..api.ir import Api, Content, Operation, Parameter, Response, SecurityScheme
from .checks import Found
from .facts import described
from .model import Call, Said, Step, Steps
from .walk import Pair, Walker, Way


@dataclass
class CallPair:
    """One operation in both api-versions: differences of the call, and its pairs of values."""

    call: Call
    found: list[Found] = field(default_factory=list)
    inside: list[tuple[Steps, Pair]] = field(default_factory=list)


def match_operations(old: Api, new: Api) -> list[tuple[Operation | None, Operation | None]]:
    """By dotted name first, then by method and route, so that a renamed one is still itself."""
    olds, news = {o.name: o for o in old.operations}, {o.name: o for o in new.operations}
    pairs: list[tuple[Operation | None, Operation | None]] = []
    routes = {_route(o): o for o in new.operations if o.name not in olds}
    moved: set[str] = set()
    for operation in old.operations:
        other = news.get(operation.name) or routes.get(_route(operation))
        pairs.append((operation, other))
        moved |= {other.name} if other else set()
    pairs += [(None, o) for o in new.operations if o.name not in moved]
    return sorted(pairs, key=lambda p: next(o.name for o in p if o))


def compare_calls(old: Api, new: Api, walker: Walker) -> Iterator[CallPair]:
    schemes = _schemes(old), _schemes(new)
    for before, after in match_operations(old, new):
        if before is None or after is None:
            yield _one_sided(before, after)
            continue
        pair = CallPair(call(before))
        pair.found += _itself(before, after)
        pair.found += _security(before, after, schemes)
        _parameters(pair, before, after, walker)
        _body(pair, before, after, walker)
        _responses(pair, before, after, walker)
        yield pair


def call(operation: Operation) -> Call:
    return Call(operation.name, operation.method, operation.path)


def compare_hosts(old: Api, new: Api) -> Iterator[Found]:
    """Servers, whatever their variables are called; where one side names none, nothing is known."""
    olds, news = _hosts(old), _hosts(new)
    if not olds or not news:
        return
    for url in sorted(olds.keys() - news.keys()):
        yield Found("host-removed", olds[url], None, ("", ""))
    for url in sorted(news.keys() - olds.keys()):
        yield Found("host-added", None, news[url], ("", ""))


def _hosts(api: Api) -> dict[str, Said]:
    return {_host(server.url): Said(server.url) for server in api.servers}


def _host(url: str) -> str:
    """A variable in place of the host may bring its scheme along."""
    plain = _nameless(url).rstrip("/").lower()
    return re.sub(r"^https?://(?=\{)", "", plain)


def _nameless(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _route(operation: Operation) -> tuple[str, str]:
    return operation.method, _nameless(operation.path)


def _one_sided(old: Operation | None, new: Operation | None) -> CallPair:
    operation = old or new
    assert operation is not None
    said = Said(f"{operation.method} {operation.path}")
    found = Found("operation-removed", said, None, ("", "")) if old else None
    return CallPair(call(operation), [found or Found("operation-added", None, said, ("", ""))])


def _itself(old: Operation, new: Operation) -> Iterator[Found]:
    at = old.pointer, new.pointer
    if _nameless(old.path) != _nameless(new.path):
        yield Found("operation-path-changed", Said(old.path), Said(new.path), at)
    if old.method != new.method:
        yield Found("operation-method-changed", Said(old.method), Said(new.method), at)
    if old.deprecated != new.deprecated:
        what = "operation-deprecated" if new.deprecated else "operation-undeprecated"
        yield Found(what, old.deprecated, new.deprecated, at)


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
    old: Operation, new: Operation, schemes: tuple[Mapping[str, str], Mapping[str, str]]
) -> Iterator[Found]:
    before, after = (_options(o, s) for o, s in zip((old, new), schemes, strict=True))
    at = old.pointer, new.pointer
    if not before or not after:
        if before != after:
            what = "security-required" if after else "security-lifted"
            yield Found(what, _either(before), _either(after), at, _SECURITY)
        return
    for option in sorted(before - after):
        yield Found("security-option-removed", Said(option), None, at, _SECURITY)
    for option in sorted(after - before):
        yield Found("security-option-added", None, Said(option), at, _SECURITY)


def _options(operation: Operation, schemes: Mapping[str, str]) -> set[str]:
    """Each way to authenticate in words; none where an empty one is among them."""
    if () in operation.security:
        return set()
    return {" and ".join(sorted(schemes.get(k, k) for k in keys)) for keys in operation.security}


def _either(options: set[str]) -> Said | None:
    return Said(" or ".join(sorted(options))) if options else None


# -- parameters ----------------------------------------------------------------------------------


def _parameters(pair: CallPair, old: Operation, new: Operation, walker: Walker) -> None:
    for before, after in _matched(old, new):
        one = before or after
        assert one is not None
        # A path parameter has no name on the wire; the old one is how its place is known.
        steps = (Step("request"), Step(f".{one.place}"), Step(f".{one.name}"))
        if before is None or after is None:
            pair.found.append(_added_or_removed(before, after, steps, walker))
            continue
        pair.found += _parameter(before, after, steps)
        pair.inside.append((steps, walker.pair(before.schema, after.schema, "request")))


def _matched(old: Operation, new: Operation) -> list[tuple[Parameter | None, Parameter | None]]:
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


def _by_key(operation: Operation) -> dict[tuple[str, str], Parameter]:
    named = re.findall(r"\{([^}]*)\}", operation.path)
    found: dict[tuple[str, str], Parameter] = {}
    for parameter in operation.parameters:
        name = parameter.name.lower() if parameter.place == "header" else parameter.name
        if parameter.place == "path" and name in named:
            name = str(named.index(name))
        found[parameter.place, name] = parameter
    return found


def _added_or_removed(
    old: Parameter | None, new: Parameter | None, steps: Steps, walker: Walker
) -> Found:
    one = new or old
    assert one is not None
    reader = walker.readers[1 if new else 0]
    words = described(reader.facts(one.schema), reader)
    at = (old.pointer if old else "", new.pointer if new else "")
    needed = "required-" if one.required else ""
    if new:
        return Found(f"{needed}parameter-added", None, words, at, steps)
    return Found(f"{needed}parameter-removed", words, None, at, steps)


def _parameter(old: Parameter, new: Parameter, steps: Steps) -> Iterator[Found]:
    at = old.pointer, new.pointer
    if old.place != new.place:
        yield Found("parameter-moved", Said(old.place), Said(new.place), at, steps)
    if old.required != new.required:
        what = "parameter-required" if new.required else "parameter-optional"
        yield Found(what, old.required, new.required, at, steps)
    styles = _style(old), _style(new)
    if old.place == new.place and styles[0] != styles[1] and _composite(old, new):
        yield Found("parameter-restyled", *styles, at, steps)
    if old.deprecated != new.deprecated:
        what = "deprecated" if new.deprecated else "undeprecated"
        yield Found(what, old.deprecated, new.deprecated, at, steps)


def _style(parameter: Parameter) -> Said:
    return Said(f"{parameter.style}, {'exploded' if parameter.explode else 'in one piece'}")


def _composite(old: Parameter, new: Parameter) -> bool:
    """Style matters to lists and objects alone."""
    plain = {"string", "integer", "number", "boolean"}
    types = {*old.schema.types, *new.schema.types}
    return not types or not types <= plain


# -- bodies --------------------------------------------------------------------------------------


def _body(pair: CallPair, old: Operation, new: Operation, walker: Walker) -> None:
    steps = (Step("request"), Step(".body"))
    before, after = old.body, new.body
    at = old.pointer, new.pointer
    if before is None or after is None:
        one = before or after
        if one is not None:
            needed = "required-" if one.required else ""
            media = Said(", ".join(c.media_type for c in one.contents))
            if after:
                pair.found.append(Found(f"{needed}body-added", None, media, at, steps))
            else:
                pair.found.append(Found(f"{needed}body-removed", media, None, at, steps))
        return
    if before.required != after.required:
        what = "body-required" if after.required else "body-optional"
        pair.found.append(Found(what, before.required, after.required, at, steps))
    _contents(pair, before.contents, after.contents, steps, "request", walker, at)


def _contents(
    pair: CallPair,
    old: Iterable[Content],
    new: Iterable[Content],
    steps: Steps,
    way: Way,
    walker: Walker,
    at: tuple[str, str],
) -> None:
    olds, news = {_media(c): c for c in old}, {_media(c): c for c in new}
    alone = len(olds.keys() | news.keys()) == 1
    for media in sorted(olds.keys() | news.keys()):
        before, after = olds.get(media), news.get(media)
        if before and after:
            named = () if alone or media == "application/json" else (Step(media, variant=True),)
            pair.inside.append((steps + named, walker.pair(before.schema, after.schema, way)))
        elif after:
            pair.found.append(Found("media-type-added", None, Said(media), at, steps))
        else:
            pair.found.append(Found("media-type-removed", Said(media), None, at, steps))


def _media(content: Content) -> str:
    """The media type without parameters such as charset."""
    return content.media_type.partition(";")[0].strip().lower()


# -- answers -------------------------------------------------------------------------------------


def _responses(pair: CallPair, old: Operation, new: Operation, walker: Walker) -> None:
    olds, news = ({r.status.upper(): r for r in o.responses} for o in (old, new))
    at = old.pointer, new.pointer
    for status in sorted(olds.keys() | news.keys()):
        before, after = olds.get(status), news.get(status)
        one = before or after
        assert one is not None
        steps = (Step("response"), Step(f".{one.status}"))
        if before and after:
            body = (*steps, Step(".body"))
            _contents(pair, before.contents, after.contents, body, "response", walker, at)
            _headers(pair, before, after, steps, walker)
            continue
        kind = "success" if status[0] in "123" else "error"
        said = Said(one.status)
        if after:
            pair.found.append(Found(f"{kind}-added", None, said, at, steps))
        else:
            pair.found.append(Found(f"{kind}-removed", said, None, at, steps))


def _headers(pair: CallPair, old: Response, new: Response, steps: Steps, walker: Walker) -> None:
    olds, news = ({n.lower(): (n, s) for n, s in r.headers} for r in (old, new))
    for key in sorted(olds.keys() | news.keys()):
        before, after = olds.get(key), news.get(key)
        name = (before or after or ("", None))[0]
        place = (*steps, Step(".header"), Step(f".{name}"))
        if before and after:
            pair.inside.append((place, walker.pair(before[1], after[1], "response")))
            continue
        one = after or before
        assert one is not None
        reader = walker.readers[1 if after else 0]
        words = described(reader.facts(one[1]), reader)
        at = (before[1].pointer if before else "", after[1].pointer if after else "")
        if after:
            pair.found.append(Found("header-added", None, words, at, place))
        else:
            pair.found.append(Found("header-removed", words, None, at, place))
