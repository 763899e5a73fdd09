"""Two interfaces walked side by side: every pair of places is compared once, however often used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from ..api.ir import Api, Property, Schema
from ..api.places import Way
from .checks import (
    PLAIN,
    Placement,
    condition_checks,
    place_checks,
    replaced_values,
    type_check,
    type_difference,
    value_checks,
)
from .differences import Anchors, Difference, listed, one_sided, paired, switched
from .facts import Facts, Reader, Tag
from .model import Phrase, Step, Steps
from .variants import Forms, match, one_for_many, split_alike, unmatched

_ANY = Schema()


@dataclass(eq=False)
class Pair:
    """Two places that answer to each other: their own differences, and the pairs inside them."""

    old: Facts
    new: Facts
    way: Way
    text: bool = False
    differences: list[Difference] = field(default_factory=list)
    inside: list[tuple[Steps, Pair]] = field(default_factory=list)

    @property
    def origins(self) -> Anchors:
        return self.old.origin, self.new.origin


class Walker:
    """Compares schemas of two api-versions.  Pairs are remembered, so recursion ends."""

    def __init__(self, old: Api, new: Api) -> None:
        self.readers = Reader(old), Reader(new)
        self._places: dict[tuple[int, int, Way, Placement], Pair] = {}
        self._shapes: dict[tuple[int, int, Way, bool], Pair] = {}
        self._waiting: list[Pair] = []

    def pair(self, old: Schema, new: Schema, way: Way, placement: Placement = PLAIN) -> Pair:
        """The pair of two places, with all that is inside them compared."""
        pair = self._place(self.readers[0].facts(old), self.readers[1].facts(new), way, placement)
        while self._waiting:
            self._compare(self._waiting.pop())
        return pair

    def _place(self, old: Facts, new: Facts, way: Way, placement: Placement) -> Pair:
        """What stands at a place itself; what it shares with other places is one pair inside."""
        key = id(old), id(new), way, placement
        if key not in self._places:
            pair = self._places[key] = Pair(old, new, way, placement.text)
            if not (old.undocumented or new.undocumented):
                pair.differences += place_checks(old, new, placement)
                pair.inside.append(((), self._shape(old, new, way, placement.text)))
        return self._places[key]

    def _shape(self, old: Facts, new: Facts, way: Way, text: bool) -> Pair:
        key = id(old.schema), id(new.schema), way, text
        if key not in self._shapes:
            self._shapes[key] = Pair(old, new, way, text)
            self._waiting.append(self._shapes[key])
        return self._shapes[key]

    def _compare(self, pair: Pair) -> None:
        old, new = pair.old, pair.new
        pair.differences += condition_checks(old, new)
        if (old.variants or new.variants) and not (old.any_value or new.any_value):
            self._unions(pair)
            return
        if old.variants or new.variants:
            what = "type-widened" if new.any_value else "type-narrowed"
            pair.differences.append(type_difference(what, old, new, self.readers))
            return
        changed = type_check(old, new, self.readers, pair.text)
        if changed is not None:
            pair.differences.append(changed)
            return
        pair.differences += value_checks(old, new)
        if pair.way == "response":
            pair.differences += replaced_values(old, new)
        self._items(pair)
        self._additional(pair)
        self._properties(pair)

    # -- unions ----------------------------------------------------------------------------------

    def _forms(self, pair: Pair) -> Forms:
        """The forms of both sides; what is no union is one form."""
        olds, news = (
            f.variants or (r.alone(f),)
            for r, f in zip(self.readers, (pair.old, pair.new), strict=True)
        )
        return one_for_many(split_alike((olds, news), self.readers), self.readers, pair.way)

    def _unions(self, pair: Pair) -> None:
        olds, news = forms = self._forms(pair)
        matches = match(forms, self.readers)
        if not matches:
            pair.differences.append(
                type_difference("type-changed", pair.old, pair.new, self.readers)
            )
            return
        for side, strays in enumerate(unmatched(forms, matches)):
            names = [_variant_name(forms[side][i], self.readers[side]) for i in strays]
            pair.differences += [one_sided("variant", n, side == 1, pair.origins) for n in names]
        pair.differences += _discriminators(pair, [(olds[i], news[j]) for i, j in matches])
        inside = []
        shared = _shared_tags(olds) | _shared_tags(news)
        for i, j in matches:
            label = _label(olds[i], news[j], shared)
            place = self._place(olds[i], news[j], pair.way, Placement(pair.text))
            inside.append(((Step(label, variant=True),), place))
        pair.inside += sorted(inside, key=lambda item: item[0][0].text)

    # -- what is inside --------------------------------------------------------------------------

    def _items(self, pair: Pair) -> None:
        old, new = pair.old.schema, pair.new.schema
        if old.items or new.items:
            self._inside(pair, "[]", old.items or _ANY, new.items or _ANY)
        prefixes = zip_longest(old.prefix_items, new.prefix_items, fillvalue=_ANY)
        for i, (first, second) in enumerate(prefixes):
            self._inside(pair, f"[{i}]", first, second)

    def _additional(self, pair: Pair) -> None:
        old, new = pair.old.schema.additional, pair.new.schema.additional
        if old is False or new is False or not (isinstance(old, Schema) or isinstance(new, Schema)):
            return
        first, second = (a if isinstance(a, Schema) else _ANY for a in (old, new))
        self._inside(pair, ".*", first, second)

    def _inside(
        self, pair: Pair, step: str, old: Schema, new: Schema, needed: bool = False
    ) -> None:
        facts = self.readers[0].facts(old), self.readers[1].facts(new)
        place = self._place(*facts, pair.way, Placement(pair.text, needed))
        pair.inside.append(((Step(step),), place))

    # -- properties ------------------------------------------------------------------------------

    def _properties(self, pair: Pair) -> None:
        both = pair.old.schema.properties, pair.new.schema.properties
        for one, old, new in paired(*both, lambda prop: prop.name):
            sides = zip(self.readers, (old, new), strict=True)
            places = [reader.facts(prop.schema) if prop else None for reader, prop in sides]
            # We added it to a document that does not have it.
            if any(facts and facts.undocumented for facts in places):
                continue
            seen = [facts is not None and _goes(facts, pair.way) for facts in places]
            step = (Step(f".{one.name}"),)
            if old and new and all(seen):
                names = "property-required", "property-optional"
                at = old.schema.pointer, new.schema.pointer
                pair.differences += switched(*names, old.required, new.required, at, step)
                needed = old.required or new.required
                self._inside(pair, step[0].text, old.schema, new.schema, needed)
            elif any(seen):
                pair.differences.append(self._one_sided(pair, old, new, seen[1], step))

    def _one_sided(
        self, pair: Pair, old: Property | None, new: Property | None, appears: bool, step: Steps
    ) -> Difference:
        prop = new if appears else old
        assert prop is not None
        words = self.readers[appears].described(prop.schema)
        actions = ("closed", "opened") if old and new else ("removed", "added")
        needed = "required-" if prop.required and pair.way == "request" else ""
        at = _property_at(old, pair.old, step), _property_at(new, pair.new, step)
        old_words, new_words = (None, words) if appears else (words, None)
        return Difference(f"{needed}property-{actions[appears]}", old_words, new_words, at, step)


def _goes(facts: Facts, way: Way) -> bool:
    """A read-only field is none of a request's, a write-only one none of an answer's."""
    return not (facts.read_only if way == "request" else facts.write_only)


def _property_at(prop: Property | None, owner: Facts, step: Steps) -> str:
    return prop.schema.pointer if prop else f"{owner.origin}/{step[0].text}"


def _discriminators(pair: Pair, forms: Iterable[tuple[Facts, Facts]]) -> Iterator[Difference]:
    """The field that tells forms apart, or values of it that lead to one form before, and no longer
    or newly now."""
    old, new = pair.old.schema.discriminator, pair.new.schema.discriminator
    if old and new and old.property != new.property:
        yield Difference("discriminator-changed", old.property, new.property, pair.origins)
    elif old and new:
        for form in forms:
            before, after = (_values(facts, old.property) for facts in form)
            if before and after and not any(_constant_in(f, old.property) for f in form):
                yield from listed("variant", before, after, pair.origins)


def _values(form: Facts, name: str) -> dict[str, Phrase]:
    return {value: Phrase(f"{name}={value}") for field, value in form.tags if field == name}


def _constant_in(facts: Facts, name: str) -> bool:
    prop = facts.schema.property(name)
    return prop is not None and prop.schema.enum is not None


def _shared_tags(forms: Sequence[Facts]) -> set[Tag]:
    """Constants that several forms have, so that they tell none of them."""
    counts = Counter(tag for facts in forms for tag in facts.tags)
    return {tag for tag, count in counts.items() if count > 1}


def _label(old: Facts, new: Facts, shared: Collection[Tag] = ()) -> str:
    """What a variant is called: by its own tag, or its schema's name, or its type."""
    tags = sorted(tag for tag in (old.tags & new.tags) - set(shared) if tag[1])
    if tags:
        return "=".join(tags[0])
    names = [facts.name for facts in (old, new) if facts.name]
    return min(names, key=lambda n: (len(n), n)) if names else " ".join(sorted(new.schema.types))


def _variant_name(facts: Facts, reader: Reader) -> Phrase:
    """A variant that stands alone, in words: objects by tag or name, anything else by type."""
    if facts.schema.types == ("object",) and facts.tags:
        return Phrase("=".join(min(facts.tags)))
    if facts.schema.types == ("object",) and facts.name:
        return Phrase(facts.name)
    return reader.words(facts)
