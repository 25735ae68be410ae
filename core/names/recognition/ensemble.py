"""What a trained pipeline finds and what rules find, made one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names import gazetteer
from core.names.keys import is_known, is_territory
from core.names.recognition.span_repair import own_words, repair_spans
from core.names.recognition.tagger.tagger import CERTAIN
from core.names.recognition.tokenised_article import Candidate, TokenisedArticle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.names.recognition.tagger.tagger import NamedSpan
    from core.text.tokens import Word

TRAINED = 20.0
"""What a trained span weighs besides its confidence."""
_SURE = 0.5
_LONG = 3
_KEPT = 9.0
_AGREED = 5.0
"""Weights of rules: what is kept though the pipeline missed it (known names of four words, names
that the text explains), and what keeps a span of which the pipeline is not sure."""


def combine(
    tokenised: TokenisedArticle, spans: Sequence[NamedSpan], proposed: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Give the trained spans as candidates, and the rules' proposals that stand without them.

    In a headline in capitals, where a pipeline sees little, every known name stands.

    A trained span takes the key that rules have for the same span, so that known names keep their
    ids, whatever type the pipeline gives them, and an acronym shares its expansion's.
    """
    by_span: dict[tuple[int, int, MentionType], Candidate] = {}
    for candidate in proposed:
        place = (candidate.start, candidate.end, candidate.type)
        if place not in by_span or by_span[place].weight < candidate.weight:
            by_span[place] = candidate
    spans = [span for span in spans if span.confidence >= _SURE or _agrees(by_span, span)]
    long_names = [c for c in proposed if is_known(c.key) and c.weight >= _KEPT]
    spans = unsettled(spans, long_names)
    named = list(zip(spans, _words_of_spans(tokenised, spans), strict=True))
    named = [name for one in named for name in repair_spans(tokenised, *one)]
    keys = []
    for span, words in named:
        same = by_span.get((span.start, span.end, span.type))
        key = same.key if same is not None else ""
        if not is_known(key):
            key = _known_key(tokenised, span, words) or key or _own_key(tokenised, span, words)
        keys.append((key, same is not None and same.lone))
    heads = _heads(tokenised, named, [key for key, _ in keys])
    for (span, words), (key, lone) in zip(named, keys, strict=True):
        if span.type is MentionType.ORGANISATION and len(words) == 1:
            longer = heads.get(tokenised.stem(words[0]), set())
            if len(longer) == 1 and not is_known(key):
                key = next(iter(longer))
        yield Candidate(
            span.start,
            span.end,
            _known_type(key, span),
            key or tokenised.text[span.start : span.end].casefold(),
            TRAINED + span.confidence,
            lone,
        )
    shouted = [range(line.start, line.end) for line in tokenised.lines if line.shouted]
    for candidate in proposed:
        known = is_known(candidate.key) and candidate.weight >= _AGREED
        if _is_kept(candidate) or (known and any(candidate.start in line for line in shouted)):
            yield candidate


def _known_type(key: str, span: NamedSpan) -> MentionType:
    """Give a name's type: a country is a place; a known body is one only where that is sure."""
    if is_territory(key):
        return MentionType.PLACE
    known = gazetteer.type_of(key) if is_known(key) else span.type
    unsure = span.type is MentionType.PLACE and span.confidence < CERTAIN
    return known if unsure and known is MentionType.ORGANISATION else span.type


def _known_key(tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]) -> str | None:
    """Give the key of the known name that a span's words are, None where they are none.

    An acronym in brackets may follow it, and one more word stand before a long one.
    """
    for at in range(min(2, len(words))):
        hit = gazetteer.match(words, at, tokenised.language)
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


def _own_key(tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]) -> str:
    """Give the key of a name that nobody knows; with and without "Papa" a person has one."""
    if span.type is MentionType.PERSON:
        words = own_words(tokenised, words) or words
    return tokenised.key(words)


def _heads(
    tokenised: TokenisedArticle, named: Sequence[tuple[NamedSpan, list[Word]]], keys: Sequence[str]
) -> dict[str, set[str]]:
    """Give the organisations that each word begins: "Komisja" alone is the one named in full."""
    heads: dict[str, set[str]] = defaultdict(set)
    for (span, words), key in zip(named, keys, strict=True):
        if span.type is MentionType.ORGANISATION and len(words) > 1:
            heads[tokenised.stem(words[0])].add(key)
    return heads


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
    """Tell whether a long known name has a span in it that is only a part of it."""
    within = name.start <= span.start and span.end <= name.end
    return within and (name.start, name.end) != (span.start, span.end)


def _agrees(by_span: Mapping[tuple[int, int, MentionType], Candidate], span: NamedSpan) -> bool:
    same = by_span.get((span.start, span.end, span.type))
    return same is not None and same.weight >= _AGREED


def _is_kept(candidate: Candidate) -> bool:
    """Tell whether a rule's proposal stands by itself: a date, a country, a long known name."""
    return (
        candidate.type is MentionType.DATE
        or candidate.weight >= _KEPT
        or (is_territory(candidate.key) and candidate.weight >= _AGREED)
    )


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
