"""What a trained pipeline finds and what rules find, made one: stage by stage, list to list."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names import authority
from core.names.keys import is_known, is_territory
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.character_spans import CHARACTERS, fit_characters
from core.names.recognition.coverage import MANY_KINDS
from core.names.recognition.span_repair import own_words, repair_spans
from core.names.recognition.tagger.tagger import CERTAIN
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.names.recognition.tagger.tagger import NamedSpan
    from core.names.recognition.tokenised_article import TokenisedArticle
    from core.text.tokens import Word

    Place = tuple[int, int, MentionType]

_ARE_NOTHING_ELSE = (MentionType.PERSON, MentionType.EVENT)
_SURE = 0.5
_FULL = weights.FULL_PERSON + 2
_LONG = 3
_TWO_WORDS = weights.KNOWN_NAME + 2


@dataclass(frozen=True, slots=True)
class Name:
    """A trained span on its way to a candidate: with its words, then with a key."""

    span: NamedSpan
    words: list[Word]
    key: str = ""
    lone: bool = False


def combine(
    tokenised: TokenisedArticle, spans: Sequence[NamedSpan], proposed: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Give the trained spans as candidates, and the rules' proposals that stand without them."""
    rules = _heaviest(proposed)
    famous = {(c.start, c.end): c for c in proposed if c.lone}
    own = base(tokenised.language) in MANY_KINDS
    least = weights.STANDS if own else weights.STANDS_BESIDE_WIDE
    if base(tokenised.language) in CHARACTERS:
        spans = list(fit_characters(tokenised.text, tokenised.language, spans, proposed))
    agreed = unsettled(_agreed(spans, rules), _long_names(proposed, least))
    repaired = _repaired(tokenised, agreed)
    keyed = _headed(tokenised, _keyed(tokenised, repaired, rules, famous))
    trained = [_typed(tokenised, name) for name in keyed]
    yield from trained
    yield from _standing(tokenised, proposed, trained, least)


# Agree: which spans there are


def _heaviest(proposed: Iterable[Candidate]) -> dict[Place, Candidate]:
    """Give the weightiest proposal for each span and type."""
    found: dict[Place, Candidate] = {}
    for candidate in proposed:
        place = (candidate.start, candidate.end, candidate.type)
        if place not in found or found[place].weight < candidate.weight:
            found[place] = candidate
    return found


def _agreed(spans: Iterable[NamedSpan], rules: Mapping[Place, Candidate]) -> list[NamedSpan]:
    """Leave out spans of which the pipeline is not sure, unless a rule has the same."""

    def agrees(span: NamedSpan) -> bool:
        same = rules.get((span.start, span.end, span.type))
        return same is not None and same.weight >= weights.AGREES

    return [span for span in spans if span.confidence >= _SURE or agrees(span)]


def _long_names(proposed: Iterable[Candidate], least: float) -> list[Candidate]:
    """Give names of which a part alone is nobody: known ones of words, and people's full ones.

    `least` is what people whom nobody knows must weigh.
    """
    return [
        c
        for c in proposed
        if (c.type is MentionType.PERSON and not c.lone and c.weight >= least)
        or (
            is_known(c.key)
            and (c.weight >= _TWO_WORDS or (c.type is MentionType.PERSON and not c.lone))
        )
    ]


def unsettled(spans: Iterable[NamedSpan], names: Iterable[Candidate]) -> list[NamedSpan]:
    """Leave out the spans that are only a part of a long known name."""
    ordered = sorted(names, key=lambda name: name.start)
    starts = [name.start for name in ordered]
    longest = max((name.end - name.start for name in ordered), default=0)

    def around(span: NamedSpan) -> list[Candidate]:
        first = bisect_left(starts, span.end - longest)
        return ordered[first : bisect_right(starts, span.start)]

    return [s for s in spans if not any(_settles(name, s) for name in around(s))]


def _settles(name: Candidate, span: NamedSpan) -> bool:
    """Tell whether a name has a span in it that is only a part of it: "UU" of "EE. UU".

    What is not long for a known name, and no person's, may be a part of what is surely found.
    """
    within = name.start <= span.start and span.end <= name.end
    if not within or (name.start, name.end) == (span.start, span.end):
        return False
    long = name.type is MentionType.PERSON or name.weight >= weights.STANDS
    return long or span.confidence < CERTAIN


# Repair: where they begin and end


def _repaired(tokenised: TokenisedArticle, spans: Sequence[NamedSpan]) -> list[Name]:
    """Put spans right by their words: one may be several names, or none."""
    pairs = zip(spans, _words_of_spans(tokenised, spans), strict=True)
    return [Name(*name) for pair in pairs for name in repair_spans(tokenised, *pair)]


def _words_of_spans(
    tokenised: TokenisedArticle, spans: Iterable[NamedSpan]
) -> Iterator[list[Word]]:
    """Give the words inside each span; spans are in order."""
    words = [word for line in tokenised.lines for word in line.words]
    at = 0
    for span in spans:
        while at < len(words) and words[at].start < span.start:
            at += 1
        end = at
        while end < len(words) and words[end].end <= span.end:
            end += 1
        yield words[at:end]


# Key: whom they name


def _keyed(
    tokenised: TokenisedArticle,
    names: Iterable[Name],
    rules: Mapping[Place, Candidate],
    famous: Mapping[tuple[int, int], Candidate],
) -> list[Name]:
    """Give each name a key: what rules have for the same span, a known name's, or its own.

    So known names keep their ids, whatever type the pipeline gives them, and an acronym shares
    its expansion's. `famous` are the surnames alone of known people. What has the full name of
    somebody known is no place.
    """
    keyed = []
    for name in names:
        span = name.span
        person = rules.get((span.start, span.end, MentionType.PERSON))
        full = person is not None and is_known(person.key) and len(name.words) > 1
        if full and span.type is MentionType.PLACE:
            span = replace(span, type=MentionType.PERSON)
            name = replace(name, span=span)
        same = rules.get((span.start, span.end, span.type))
        if span.type is MentionType.PERSON and (same is None or not is_known(same.key)):
            same = famous.get((span.start, span.end), same)
        key = same.key if same is not None else ""
        if not is_known(key):
            key = _known_key(tokenised, name) or key or _own_key(tokenised, name)
        keyed.append(replace(name, key=key, lone=same is not None and same.lone))
    return keyed


def _known_key(tokenised: TokenisedArticle, name: Name) -> str | None:
    """Give the key of the known name that a span's words are, None where they are none.

    An acronym in brackets may follow it, and one more word stand before a long one.
    """
    words, span = name.words, name.span
    for at in range(min(2, len(words))):
        hit = authority.match(words, at, tokenised.language)
        if hit is None or hit[1].alone:
            continue
        size, pattern = hit
        rest = words[at + size :]
        explained = len(rest) == 1 and rest[0].shouted and rest[0].gap.endswith("(")
        if (rest and not explained) or (at and size < _LONG):
            continue
        person = MentionType.PERSON in (span.type, pattern.type)
        if span.type is pattern.type or not person or span.confidence < CERTAIN:
            return pattern.key
    return None


def _own_key(tokenised: TokenisedArticle, name: Name) -> str:
    """Give the key of a name that nobody knows; with and without "Papa" a person has one."""
    words = name.words
    if name.span.type is MentionType.PERSON:
        words = own_words(tokenised, words) or words
    return tokenised.key(words)


def _headed(tokenised: TokenisedArticle, names: Sequence[Name]) -> list[Name]:
    """Give an organisation's head word alone its key: "Komisja" is the one named in full."""
    heads: dict[str, set[str]] = defaultdict(set)
    organisations = [n for n in names if n.span.type is MentionType.ORGANISATION]
    for name in organisations:
        if len(name.words) > 1:
            heads[tokenised.stem(name.words[0])].add(name.key)

    def full_key(name: Name) -> str:
        if name.span.type is not MentionType.ORGANISATION or len(name.words) != 1:
            return name.key
        longer = heads.get(tokenised.stem(name.words[0]), set())
        return next(iter(longer)) if len(longer) == 1 and not is_known(name.key) else name.key

    return [replace(name, key=full_key(name)) for name in names]


# Type: what they are


def _typed(tokenised: TokenisedArticle, name: Name) -> Candidate:
    """Make a name a candidate; one without a key has its form as one."""
    span = name.span
    key = name.key or tokenised.text[span.start : span.end].casefold()
    weight = weights.TRAINED + span.confidence
    return Candidate(span.start, span.end, _type(name), key, weight, name.lone)


def _type(name: Name) -> MentionType:
    """Give a name's type: a country is a place; a known body is one only where that is sure.

    Known people and events are what they are: Brexit is no place.
    """
    span, key = name.span, name.key
    if is_territory(key):
        return MentionType.PLACE
    known = authority.type_of(key) if is_known(key) else span.type
    if known in _ARE_NOTHING_ELSE:
        return known
    unsure = span.type is MentionType.PLACE and span.confidence < CERTAIN
    return known if unsure and known is MentionType.ORGANISATION else span.type


# What the pipeline did not see


def _standing(
    tokenised: TokenisedArticle,
    proposed: Sequence[Candidate],
    trained: Sequence[Candidate],
    least: float,
) -> Iterator[Candidate]:
    """Give the rules' proposals that stand by themselves: dates, known names, `least` in weight.

    A pipeline may tell another extent and type, not silence them. A famous surname alone stands
    where the article has its bearer's full name.
    """
    full = [c for c in proposed if _stands(c, least)]
    people = {c.key for c in chain(full, trained) if c.type is MentionType.PERSON and not c.lone}
    yield from full
    yield from _people_unseen(tokenised, proposed, trained)
    yield from (c for c in proposed if c.lone and c.key in people)


def _people_unseen(
    tokenised: TokenisedArticle, proposed: Iterable[Candidate], trained: Iterable[Candidate]
) -> Iterator[Candidate]:
    """Give people with a given name and a surname of which the pipeline saw no part."""
    seen = sorted((c.start, c.end) for c in trained)
    for candidate in proposed:
        person = candidate.type is MentionType.PERSON and not is_known(candidate.key)
        if not person or candidate.weight < _FULL:
            continue
        words = words_of(tokenised.text, candidate.start, candidate.end)
        plain = all(word.text.istitle() and len(word.text) >= _LONG for word in words)
        if not plain or not tokenised.is_given(words[0]) or tokenised.is_kind(words[0], "opener"):
            continue
        at = bisect_right(seen, (candidate.start, candidate.end))
        around = seen[max(0, at - 1) : at + 1]
        if not any(start < candidate.end and candidate.start < end for start, end in around):
            yield replace(candidate, weight=weights.LIKELY_PERSON)


def _stands(candidate: Candidate, least: float) -> bool:
    known = is_known(candidate.key) and candidate.weight >= weights.AGREES
    return candidate.type is MentionType.DATE or candidate.weight >= least or known
