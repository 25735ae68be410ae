"""Mentions marked in the translation of their sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.morphology.inflection import lemma
from core.names.projection.linked_places import linked_place
from core.text.romanisation import nearness, romanise, skeleton
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.article import WordLink
    from core.text.tokens import Word

_ALIKE = 0.7
_LEAST_ALIKE = 0.5
_TOGETHER = frozenset({" ", "-", "‑", "'", "’", ". ", "\u00a0", "–", ", "})


@dataclass(frozen=True, slots=True)
class _Place:
    """A run of words of the translation that may be mention `mention`."""

    score: float
    start: int
    end: int
    mention: int


def project(
    sentence: str,
    mentions: Sequence[tuple[int, int, MentionType]],
    names: Sequence[Sequence[str]],
    translation: str,
    links: Sequence[WordLink],
) -> tuple[tuple[int, int, int], ...]:
    """Give the place of each mention in the translation where it can be found.

    `mentions` are (start, end, type) in `sentence`; `names[k]` are what mention k may be called.
    The result is (start, end, k) in order of place: no two overlap, no k comes twice.
    """
    words = words_of(translation)
    if not words:
        return ()
    places: list[_Place] = []
    for k, (start, end, kind) in enumerate(mentions):
        form = sentence[start:end]
        expected = start / max(1, len(sentence)) * len(translation)
        linked = _linked(start, end, links)
        for score, first, last in _candidates(form, names[k], kind, words):
            span_start, span_end = words[first].start, words[last].end
            near = 0.05 * (1 - min(1.0, abs(span_start - expected) / max(1, len(translation))))
            support = 0.2 * sum(w for s, e, w in linked if s < span_end and e > span_start)
            # An acronym stands for the acronym where the translation has both, as its source has.
            acronym = _is_acronym(form) and last > first
            length = -0.1 if acronym else 0.3 * min(3, last - first)
            places.append(
                _Place(score + near + min(0.2, support) + length, span_start, span_end, k)
            )
    taken = _assign(places)
    there = {place.mention for place in taken}
    for k, (start, end, kind) in enumerate(mentions):
        # A name that nothing is spelt like, or whose likeness is another mention's.
        if k not in there and kind is not MentionType.DATE:
            spans = [(place.start, place.end) for place in taken]
            found = linked_place(start, end, links, words, spans)
            if found is not None:
                taken.append(_Place(0.0, words[found[0]].start, words[found[1]].end, k))
    return tuple((p.start, p.end, p.mention) for p in sorted(taken, key=lambda p: p.start))


def _assign(places: list[_Place]) -> list[_Place]:
    taken: list[_Place] = []
    for place in sorted(places, key=lambda p: (-p.score, p.mention, p.start)):
        if all(
            place.mention != other.mention
            and (place.end <= other.start or place.start >= other.end)
            for other in taken
        ):
            taken.append(place)
    return taken


def _is_acronym(form: str) -> bool:
    return form.replace(".", "").isupper() and 2 <= len(form) <= 8


def _linked(start: int, end: int, links: Sequence[WordLink]) -> list[tuple[int, int, float]]:
    return [
        (link.target_start, link.target_end, link.weight)
        for link in links
        if link.source_start < end and link.source_end > start
    ]


def _candidates(
    form: str, names: Sequence[str], kind: MentionType, words: list[Word]
) -> Iterator[tuple[float, int, int]]:
    """Give (score, first word, last word) for each run of words that the mention may be."""
    seen: set[tuple[int, int]] = set()
    for name in (*names, form):
        wanted = words_of(name)
        for first in range(len(words) - len(wanted) + 1 if wanted else 0):
            span = (first, first + len(wanted) - 1)
            if span not in seen and _same(wanted, words, first):
                seen.add(span)
                yield 1.0, *span
    if kind is MentionType.DATE:
        return
    # A country's foreign names are too like its people's English one: "Ukrajina", "Ukrainian".
    alike = names[:1] if kind is MentionType.PLACE else names
    for name in alike if kind is MentionType.PLACE and names else (*alike, romanise(form, "")):
        for wanted, weight in _readings(words_of(name), kind, alone=" " not in form):
            for first in range(len(words) - len(wanted) + 1):
                span = (first, first + len(wanted) - 1)
                score = _alike(wanted, words[first : span[1] + 1], kind)
                if score and span not in seen:
                    seen.add(span)
                    yield score * weight, *span


def _readings(
    name: list[Word], kind: MentionType, *, alone: bool
) -> Iterator[tuple[list[Word], float]]:
    """Give the ways in which a translation may write a name, with how much each counts.

    `alone`: the original has one word of it, such as "the Commission".
    """
    if not name:
        return
    yield name, 0.9
    if kind is MentionType.PERSON and len(name) > 1:
        if len(name) == 2:
            # Hungarian and East Asian names turn round.
            yield name[::-1], 0.85
        yield name[-1:], 0.7
    if kind is MentionType.ORGANISATION and len(name) > 1 and alone and name[-1].capital:
        yield name[-1:], 0.6


def _same(wanted: list[Word], words: list[Word], first: int) -> bool:
    return all(
        words[first + i].folded == w.folded
        and (words[first + i].capital or not w.capital)
        and (i == 0 or words[first + i].gap in _TOGETHER)
        for i, w in enumerate(wanted)
    )


def _alike(wanted: list[Word], words: list[Word], kind: MentionType) -> float:
    """Give how alike a name and a run of words are, 0 where they must not be taken for one."""
    scores = []
    for i, (name, word) in enumerate(zip(wanted, words, strict=True)):
        if not word.capital or (i and word.gap not in _TOGETHER):
            return 0.0
        if name.folded == word.folded:
            scores.append(1.0)
            continue
        if len(name.text) < 4 or len(word.text) < 4:
            return 0.0
        if skeleton(name.folded) != skeleton(word.folded):
            return 0.0
        # "Romanian" is not Romania.
        longer = len(word.folded) > len(name.folded)
        if kind is MentionType.PLACE and longer and word.folded.startswith(name.folded[:-1]):
            return 0.0
        scores.append(nearness(name.folded, word.folded))
    average = sum(scores) / len(scores)
    return average if average >= _ALIKE and min(scores) >= _LEAST_ALIKE else 0.0


def find_spelling(form: str, language: str, kind: MentionType, translation: str) -> str | None:
    """Give how `translation` spells the name `form`, None where nothing in it looks like it."""
    words = words_of(translation)
    best, found = 0.0, None
    for name in {form, lemma(form, language, person=kind is MentionType.PERSON)}:
        roman = words_of(romanise(name, language))
        for first in range(len(words) - len(roman) + 1 if roman else 0):
            score = _alike(roman, words[first : first + len(roman)], kind)
            if score > best:
                best = score
                found = translation[words[first].start : words[first + len(roman) - 1].end]
    return found
