"""What goes through a call, told apart by media types and statuses: bodies, answers, headers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..api.ir import ApiOperation, Content, Response, Schema
from .checks import PLAIN, Placement
from .differences import Anchors, Difference, one_sided, paired, switched
from .model import Call, Phrase, Step, Steps, way_of
from .walk import Pair, Walker


@dataclass
class CallPair:
    """One operation in both api-versions: differences of the call, and its pairs of values."""

    call: Call
    walker: Walker
    differences: list[Difference] = field(default_factory=list)
    inside: list[tuple[Steps, Pair]] = field(default_factory=list)

    def values(self, old: Schema, new: Schema, steps: Steps, placement: Placement = PLAIN) -> None:
        """What is sent or answered at a place of both."""
        self.inside.append((steps, self.walker.pair(old, new, way_of(steps), placement)))

    def lone(self, what: str, schema: Schema, pointer: str, appears: bool, steps: Steps) -> None:
        """A value that only one side has, in words."""
        at = ("", pointer) if appears else (pointer, "")
        words = self.walker.readers[appears].described(schema)
        self.differences.append(one_sided(what, words, appears, at, steps))

    def contents(
        self, old: Iterable[Content], new: Iterable[Content], steps: Steps, at: Anchors
    ) -> None:
        """A body of both, by media types."""
        pairs = list(paired(old, new, lambda content: content.plain_type))
        for one, before, after in pairs:
            media = one.plain_type
            if before and after:
                unnamed = len(pairs) == 1 or media == "application/json"
                place = steps if unnamed else (*steps, Step(media, variant=True))
                self.values(before.schema, after.schema, place, Placement(text=media in _FORMS))
            else:
                gone_or_come = one_sided("media-type", Phrase(media), before is None, at, steps)
                self.differences.append(gone_or_come)


_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
"""Bodies whose fields go as text."""


# -- answers -------------------------------------------------------------------------------------

Answers = Mapping[str, Response]


def compare_answers(pair: CallPair, old: ApiOperation, new: ApiOperation) -> None:
    olds, news = ({r.status.upper(): r for r in o.responses} for o in (old, new))
    at = old.pointer, new.pointer
    for before, after in _matched(olds, news):
        steps = (Step("response"), Step(f".{before.status}"))
        pair.contents(before.contents, after.contents, (*steps, Step(".body")), at)
        _headers(pair, before, after, steps)
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


def _statuses(olds: Answers, news: Answers, at: Anchors) -> Iterator[Difference]:
    """Those that only one side names, unless a range of the other side stands for them."""
    for answers, others, appears in ((olds, news, False), (news, olds, True)):
        for status in sorted(answers.keys() - others.keys()):
            if _range(status) not in others:
                yield from _status(status, answers, others, appears, at)


def _status(
    status: str, answers: Answers, others: Answers, appears: bool, at: Anchors
) -> Iterator[Difference]:
    steps = (Step("response"), Step(f".{answers[status].status}"))
    within = sorted(s for s in others if _range(s) == status and s not in answers)
    kind = "success" if status[0] in "123" else "error"
    if not within:
        yield one_sided(kind, Phrase(answers[status].status), appears, at, steps)
    elif kind == "success":
        wide, narrow = Phrase(status), Phrase(", ".join(within))
        words = ("widened", narrow, wide) if appears else ("narrowed", wide, narrow)
        yield Difference(f"success-{words[0]}", *words[1:], at, steps)


def _headers(pair: CallPair, old: Response, new: Response, steps: Steps) -> None:
    pairs = paired(old.headers, new.headers, lambda header: header[0].lower())
    for (name, schema), before, after in pairs:
        place = (*steps, Step(".header"), Step(f".{name}"))
        if before and after:
            pair.values(before[1], after[1], place, Placement(text=True))
            sure = before[0] in old.sure, after[0] in new.sure
            at = before[1].pointer, after[1].pointer
            pair.differences += switched("header-required", "header-optional", *sure, at, place)
        else:
            pair.lone("header", schema, schema.pointer, before is None, place)
