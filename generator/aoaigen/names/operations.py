"""The dotted name of every operation: what is configured, or what its route and operationId give.

All api-versions get their names together, so that a name is the same in each of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count, pairwise

from ..api.config import Config, route_of
from ..api.ir import ApiOperation
from ..api.settle import Route
from .reserved import RESOURCE_RESERVED, word_set
from .words import snake, upwards

_NOUN = r"(?!(?:Add|Cancel|Create|Delete|Get|List|Modify|Submit|Update)_)[A-Z][A-Za-z0-9]*_"
"""What stands before the action in an operationId such as Pets_List; List_Pets has none."""
_GROUPED = re.compile(rf"{_NOUN}[A-Za-z][A-Za-z0-9]*|[^/.]+(?:[/.][^/.]+)+")


@dataclass(frozen=True)
class _Route:
    """What a name is made from; the method is in lower case."""

    method: str
    path: str
    id: str | None


def names_by_table(operations: Iterable[ApiOperation], config: Config) -> dict[Route, str]:
    """The name of each route in the configuration; of one that it lacks, one made from the path."""
    return {
        (op.method, op.path): _listed((op.method, op.path), config.names)
        or made_up(op.method.lower(), op.path, op.id)
        for op in operations
    }


def names_by_all(operations: Iterable[ApiOperation], config: Config) -> dict[Route, str]:
    """The same, but routes that the configuration lacks get names that differ from all others."""
    ids: dict[Route, str | None] = {}
    for op in operations:
        ids.setdefault((op.method, op.path), op.id or None)
    known = {route: name for route in ids if (name := _listed(route, config.names))}
    known |= _kept([route for route in ids if route not in known], config)
    fresh = {
        (method, path): _Route(method.lower(), path, its_id)
        for (method, path), its_id in ids.items()
        if (method, path) not in known
    }
    wanted = _wanted(list(fresh.values()))
    distinct = _distinct(wanted, (*config.operations, *known.values()))
    return known | {route: distinct[each] for route, each in fresh.items()}


def _listed(route: Route, names: Mapping[str, str]) -> str | None:
    """What a table calls it, whatever the parameters of its path are called there."""
    text = " ".join(route)
    return names.get(text) or names.get(route_of(text))


def _kept(routes: Iterable[Route], config: Config) -> dict[Route, str]:
    """What routes were called before, each name once, and none that a row has now."""
    names: dict[str, Route] = {}
    for route in routes:
        name = _listed(route, config.kept)
        if name and name not in config.operations:
            names.setdefault(name, route)
    return {route: name for name, route in names.items()}


# -- what each would like to be called -------------------------------------------------------------


def _wanted(routes: list[_Route]) -> dict[_Route, str]:
    """By group and action where nearly all operationIds say both, by the path where they do not."""
    with_group = {route for route in routes if route.id and _GROUPED.fullmatch(route.id)}
    grouped = with_group if len(with_group) >= _MOST * len(routes) else set()
    paths = _speaking(routes)
    repeated = {route for route in routes if _repeats(route)}
    telling = [route for route in repeated if _tells_key(route)]
    silent = len(repeated) >= _MOST * len(routes) and 3 * len(telling) >= len(repeated)
    short = {
        r: replace(r, id=None) if r in repeated and (silent or r.method == "post") else _short(r)
        for r in routes
    }
    made = {r: _by_path(short[r], paths[r]) for r in routes if r not in grouped}
    resources = (name.rpartition(".")[0] for name in made.values())
    used = Counter(above for each in resources for above in upwards(each))
    group = _shared_group([_words(route.id) for route in grouped])
    names = {r: _spoken(short[r], made[r], used) if r in made else _by_id(r, group) for r in routes}
    return dict(_apart(names))


def _apart(wanted: Mapping[_Route, str]) -> Iterator[tuple[_Route, str]]:
    """Of two `get` the one that gets all is called `list`, of two `create` that of one `update`."""
    many = Counter(wanted.values())
    for route, name in wanted.items():
        resource, _, verb = name.rpartition(".")
        other = _OTHERS.get((verb, _single(route.path)))
        meant = f"{resource}.{other}" if other and many[name] > 1 else name
        yield route, name if meant in many else meant


_OTHERS = {("get", False): "list", ("create", True): "update"}
_MOST = 0.8
"""Of the operationIds of an API: what as many say is meant, and forgotten in the others."""


def _shared_group(ids: list[list[str]]) -> int:
    """How many leading words all ids have before a group and an action: Google's say the API."""
    alike = len(ids) > 1 and len({words[0].lower() for words in ids}) == 1
    return int(alike and all(len(words) > 2 for words in ids))


def _words(operation_id: str | None) -> list[str]:
    return [word for word in re.split(r"[_/.]", operation_id or "") if word]


def _repeats(route: _Route) -> bool:
    """Whether an operationId is method and path, as in `put_files_id`: it says nothing more."""
    method, *words = snake(route.id or "").split("_")
    path = _stems(snake(route.path, "")) | {"id", "by"}
    meant = (word for word in words if not _VERSION.match(word))
    return method == route.method and all(_stem(word) in path for word in meant)


def _short(route: _Route) -> _Route:
    """With an operationId without articles, and without what it says of the path at its end.

    `getATaskForUser` of `/users/{id}/tasks` is `get_task`, `addCardsByIdCard` is `add_cards`.
    """
    function = _function_id(route)
    whole = snake(function or "")
    short = re.sub(r"_(?:an?|the)(?=_)", "", whole)
    fixed = _fixed(route)
    while match := _BEHIND.fullmatch(short):
        before, link, words = match.groups()
        if not _stems(words) <= (_keys(route) if link == "by" else fixed):
            break
        short = before
    return replace(route, id=function if short == whole else short)


def _tells_key(route: _Route) -> bool:
    """Whether the operationId has words for a parameter that the path has nowhere else."""
    return bool((_keys(route) - _fixed(route)) & _stems(snake(route.id or "")))


def _fixed(route: _Route) -> set[str]:
    """Words of the path's fixed segments."""
    return _stems(snake(re.sub(r"{[^}]*}|[?].*", "/", route.path), ""))


def _keys(route: _Route) -> set[str]:
    """Words for what a path's parameters are."""
    wires = re.findall(r"{([^}]*)}", route.path)
    return {"id"}.union(*(_stems(snake(wire)) for wire in wires)) if wires else set()


_LINKS = r"(?:by|for|from|in|of|on|to)"
_BEHIND = re.compile(rf"(.+)_({_LINKS})_((?:(?!_{_LINKS}_).)+)")


def _by_id(route: _Route, group: int) -> str:
    words = _words(route.id)[group:]
    return ".".join([*(snake(word, "resource") for word in words[:-1]), snake(words[-1], "call")])


def _by_path(route: _Route, path: str) -> str:
    above, _, last = path.rpartition("/")
    if "." in last and snake(last) == snake(route.id or ""):
        # `/chat.postMessage` of `chat_postMessage` is a call in two words, not one resource.
        path = f"{above}/{last.replace('.', '/')}"
    path = _KEY.sub("/{key}", _UNSPOKEN.sub("", path))
    return made_up(route.method, path, _function_id(route))


def _function_id(route: _Route) -> str | None:
    """The operationId without the path and method that FastAPI puts behind the function's name."""
    suffix = re.sub(r"\W", "_", route.path) + f"_{route.method}"
    return (route.id or "").removesuffix(suffix) or route.id


def _spoken(route: _Route, name: str, used: Mapping[str, int]) -> str:
    """The name without what it says twice; used: how many operations a resource is for."""
    resource, _, verb = name.rpartition(".")
    above, _, last = resource.rpartition(".")
    words, parts, keys = verb.rstrip("_").split("_"), last.split("_"), _keys(route)
    is_call = bool(above) and used[resource] == 1 and not route.path.endswith("}")
    # `/pet/{id}/uploadImage`, and `batch_retrieve_objects` of `/objects/batch-retrieve`
    acts = parts[0] in _SPOKEN and (not route.id or parts[0] == words[0])
    spelt = f"{verb}_".startswith(f"{last}_") and not _SPOKEN.isdisjoint(parts)
    if is_call and (acts or spelt):
        return resource
    stated = _stems(resource) | _fixed(route)
    if _stem(words[0]) not in stated:
        return f"{resource}.{_behind(words, last) or _without(verb, stated | keys)}"
    left = _left(words, stated, keys)
    if left:  # `albums_create` of `albums`
        return f"{resource}.{snake('_'.join(left), 'call')}"
    if is_call and _stems(last) <= _stems(verb):  # `asset_report_create` of `/asset_report/create`
        return resource
    return f"{resource}.{words[0] if words[0] in _SPOKEN else _verb(route.method, route.path)}"


def _behind(words: list[str], resource: str) -> str:
    """The action behind the resource's name: `ssh_keys_create` of `keys`."""
    known = len(words) > 2 and words[0] not in _SPOKEN and words[-1] in _SPOKEN
    return words[-1] if known and _stem(words[-2]) == _stem(resource) else ""


def _left(words: list[str], stated: Collection[str], keys: Collection[str]) -> list[str]:
    """What the path does not say, where that stands together."""
    known = [_stem(word) in stated for word in words]
    for at, pair in enumerate(pairwise(words)):
        if _stem("".join(pair)) in stated:
            known[at] = known[at + 1] = True
    linking = {*keys, _stem("as")}
    places = [at for at, word in enumerate(words) if not known[at] and _stem(word) not in linking]
    left = [words[at] for at in places]
    together = not places or places[-1] - places[0] < len(places)
    split = words[0] in _SPOKEN and places and places[-1] < len(words) - 1
    if not together or (split and not _SPOKEN.issuperset(left)):
        return words  # `set_mapped_note` of `set_note`
    return left


_SPOKEN = word_set(
    "accept activate add apply approve archive attach cancel capture check close confirm create",
    "deactivate decline delete detach disable enable expire finalize find fund get list lock",
    "merge move pause process publish read reject remove reset restart restore resume retrieve",
    "retry return run search send set start stop submit unlock update upload validate verify void",
)
"""Words of a path that say what is done there, and not what there is."""


_UNSPOKEN = re.compile(
    r"\A(?:/subscriptions/{[^}]*})?(?:/resourceGroups/{[^}]*})?/providers/[A-Z]\w+\.\w+(?=/)"
    r"|[?#].*|\.(?:json|xml)(?=/|[?#]|\Z)"
)
"""What a path says beside the names of what there is: where Azure Resource Manager's resources lie,
a query, a mark, a format."""
_KEY = re.compile(r"\([^()/]*{[^()/]*\)")
"""OData's `things('{key}')`."""


def _without(verb: str, stated: Collection[str]) -> str:
    """`list_pets` and `get_pet` of `pets` are `list` and `get`: what the path says is said."""
    first, *rest = verb.rstrip("_").split("_")
    known = all(_stem(word) in stated for word in rest) or _stem("".join(rest)) in stated
    return snake(first, "call") if known else verb


def _stems(name: str) -> set[str]:
    return {_stem(word) for word in re.split(r"[._]", name)}


def _stem(word: str) -> str:
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _speaking(routes: list[_Route]) -> dict[_Route, str]:
    """Paths without the segments in front that say nothing of what there is.

    These are those that all paths have, and where paths still differ `api` and the only version.
    """
    shared = _shared_segments([route.path for route in routes])
    split = {route: route.path.strip("/").split("/") for route in routes}
    paths = {route: "/" + "/".join(parts[shared:] or parts) for route, parts in split.items()}
    versions = {match[1] for path in paths.values() if (match := _FRONT.match(path)) and match[1]}
    front = _FRONT if len(versions) < 2 else _API
    short = {route: front.sub("/", path) for route, path in paths.items()}
    many = Counter((route.method, path) for route, path in short.items())
    return {r: path if many[r.method, path] == 1 else paths[r] for r, path in short.items()}


_API = re.compile(r"\A/api/(?=[^/{])")
_FRONT = re.compile(r"\A/(?:api/)?(?:(v\d+(?:\.\d+)*)/)?(?=[^/{])")


def _shared_segments(paths: list[str]) -> int:
    """How many leading segments say nothing, since every path has them."""
    split = [path.strip("/").split("/") for path in set(paths)]
    longer = [path for path in split if len(path) > 1]
    heads = {path[0] for path in longer}
    if len(heads) == 1 and any(map(_VERSION.match, heads)):
        split = longer  # `/health` beside `/v1/things`
    shared = 0
    while len(split) > 1 and _silent(split, shared) and len({p[shared] for p in split}) == 1:
        shared += 1
    versions = _silent(split, shared) and all(re.fullmatch(r"v\d+", p[shared]) for p in split)
    return shared + versions


_VERSION = re.compile(r"v\d+(?:\.\d+)*\Z|\d{4}-\d\d-\d\d\Z")


def _silent(split: list[list[str]], at: int) -> bool:
    """Whether a fixed segment follows the one at `at`, also fixed, in every path."""
    return all(len(p) > at + 1 and "{" not in p[at] and "{" not in p[at + 1] for p in split)


# -- and what each is called -----------------------------------------------------------------------


def _distinct(wanted: Mapping[_Route, str], known: Iterable[str]) -> dict[_Route, str]:
    """Methods of one resource differ from each other and from the resources below it."""
    resources = {name.rpartition(".")[0] for name in wanted.values()}
    taken = {_plain(above) for name in (*known, *resources) for above in upwards(name)}
    distinct = {}
    for route, name in wanted.items():
        resource, _, verb = name.rpartition(".")
        choices = (f"{resource}.{c}" for c in _choices(route, verb) if c not in RESOURCE_RESERVED)
        distinct[route] = next(choice for choice in choices if _plain(choice) not in taken)
        taken.add(_plain(distinct[route]))
    return distinct


def _choices(route: _Route, verb: str) -> Iterator[str]:
    yield verb
    if route.id:
        yield snake(_function_id(route) or "", "call")
        yield snake(route.id, "call")
    query = route.path.partition("?")[2]
    if query:
        yield snake(f"{verb} {query}", "call")
    bare, wires = verb.rstrip("_"), re.findall(r"{([^}]*)}", route.path)
    if wires:
        yield f"{bare}_by_{snake(wires[-1])}"
    yield f"{bare}_{route.method}"
    yield from (f"{bare}_{number}" for number in count(2))


def _plain(name: str) -> tuple[str, str]:
    """Two names of one resource that are one under this differ too little for its constants."""
    resource, _, last = name.rpartition(".")
    return resource, last.replace("_", "").lower()


# -- names from paths ------------------------------------------------------------------------------

_VERBS = {"post": "create", "put": "replace", "patch": "update", "delete": "delete"}


def made_up(method: str, path: str, operation_id: str | None) -> str:
    """Static path segments give the resource; the verb, or what operationId adds, the method."""
    path, _, action = path.rstrip("/").rpartition(":") if _ACTION.search(path) else (path, "", "")
    segments = [s for s in path.split("/") if s and not s.startswith("{")]
    resource = ".".join(snake(s, "resource") for s in segments) or "root"
    if operation_id:
        verb = snake(_GROUP.sub("", re.split(r"[./]", operation_id)[-1]), "call")
    else:
        verb = snake(action) if action else _verb(method, path)
    return f"{resource}.{verb}"


_GROUP = re.compile(rf"\A{_NOUN}(?=[A-Za-z])")
_ACTION = re.compile(r":[A-Za-z]+/?\Z")


def _verb(method: str, path: str) -> str:
    if method == "get":
        return "retrieve" if _single(path) else "list"
    return _VERBS.get(method, method)


def _single(path: str) -> bool:
    return path.rstrip("/").endswith("}")
