"""What goes through a call, told apart by media types and statuses: bodies, answers, headers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..api.ir import ApiOperation, Content, Response
from .checks import Difference, Placement
from .facts import described
from .model import Call, Phrase, Step, Steps
from .walk import Pair, Walker, Way


@dataclass
class CallPair:
    """One operation in both api-versions: differences of the call, and its pairs of values."""

    call: Call
    differences: list[Difference] = field(default_factory=list)
    inside: list[tuple[Steps, Pair]] = field(default_factory=list)


def compare_contents(
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
            placement = Placement(text=media in _FORMS)
            pair.inside.append(
                (steps + named, walker.pair(before.schema, after.schema, way, placement))
            )
        elif after:
            pair.differences.append(Difference("media-type-added", None, Phrase(media), at, steps))
        else:
            pair.differences.append(
                Difference("media-type-removed", Phrase(media), None, at, steps)
            )


_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
"""Bodies whose fields go as text."""


def _media(content: Content) -> str:
    """The media type without parameters such as charset."""
    return content.media_type.partition(";")[0].strip().lower()


# -- answers -------------------------------------------------------------------------------------

Answers = Mapping[str, Response]


def compare_answers(pair: CallPair, old: ApiOperation, new: ApiOperation, walker: Walker) -> None:
    olds, news = ({r.status.upper(): r for r in o.responses} for o in (old, new))
    at = old.pointer, new.pointer
    for before, after in _matched(olds, news):
        steps = (Step("response"), Step(f".{before.status}"))
        body = (*steps, Step(".body"))
        compare_contents(pair, before.contents, after.contents, body, "response", walker, at)
        _headers(pair, before, after, steps, walker)
    pair.differences += _statuses(olds, news, at)


def _matched(olds: Answers, news: Answers) -> Iterator[tuple[Response, Response]]:
    """Answers of one status; a range stands for each status in it that is not named beside it."""
    for status in sorted(olds.keys() | news.keys()):
        before = olds.get(status) or olds.get(_range(status))
        after = news.get(status) or news.get(_range(status))
        if before and after:
            yield before, after


def _range(status: str) -> str:
    return f"{status[0]}XX" if status[0].isdigit() else ""


def _statuses(olds: Answers, news: Answers, at: tuple[str, str]) -> Iterator[Difference]:
    for status in sorted(olds.keys() - news.keys()):
        yield from _gone(status, olds, news, at)
    for status in sorted(news.keys() - olds.keys()):
        for difference in _gone(status, news, olds, at):
            what = {"success-removed": "success-added", "success-narrowed": "success-widened"}
            name = what.get(difference.what, "error-added")
            yield Difference(name, difference.new, difference.old, at, difference.steps)


def _gone(
    status: str, answers: Answers, others: Answers, at: tuple[str, str]
) -> Iterator[Difference]:
    """A status that only one side names, unless a range of the other side stands for it."""
    steps = (Step("response"), Step(f".{answers[status].status}"))
    if _range(status) in others:
        return
    within = sorted(s for s in others if _range(s) == status and s not in answers)
    kind = "success" if status[0] in "123" else "error"
    if not within:
        yield Difference(f"{kind}-removed", Phrase(answers[status].status), None, at, steps)
    elif kind == "success":
        yield Difference("success-narrowed", Phrase(status), Phrase(", ".join(within)), at, steps)


def _headers(pair: CallPair, old: Response, new: Response, steps: Steps, walker: Walker) -> None:
    olds, news = ({n.lower(): (n, s) for n, s in r.headers} for r in (old, new))
    for key in sorted(olds.keys() | news.keys()):
        before, after = olds.get(key), news.get(key)
        name = (before or after or ("", None))[0]
        place = (*steps, Step(".header"), Step(f".{name}"))
        if before and after:
            placement = Placement(text=True)
            pair.inside.append((place, walker.pair(before[1], after[1], "response", placement)))
            sure = before[0] in old.sure, after[0] in new.sure
            if sure[0] != sure[1]:
                what = "header-required" if sure[1] else "header-optional"
                at = before[1].pointer, after[1].pointer
                pair.differences.append(Difference(what, *sure, at, place))
            continue
        one = after or before
        assert one is not None
        reader = walker.readers[1 if after else 0]
        words = described(reader.facts(one[1]), reader)
        at = (before[1].pointer if before else "", after[1].pointer if after else "")
        if after:
            pair.differences.append(Difference("header-added", None, words, at, place))
        else:
            pair.differences.append(Difference("header-removed", words, None, at, place))
