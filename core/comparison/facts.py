"""Names, numbers and dates that one of two articles has and the other has not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.timeline import DATE_IDS
from core.text.folded_text import search_key
from core.translation.numbers import numbers_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from core.article import Entity, MentionType
    from core.comparison.texts import Said
    from core.finished_article import FinishedArticle
    from core.translation.numbers import Number

MOST = 60
"""That are told of one article: of more a reader makes nothing."""

_OFTEN_IN_WORDS = 12
"""What is not more is as often written in words."""

_MONTH = re.compile(r"\d{4}-\d\d")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
"""Bare years and weekdays are in every report: they tell nothing."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A name, number or date; `kind` is None for a number, `sentences` count in the article."""

    kind: MentionType | None
    name: str
    sentences: tuple[int, ...]


def only_here(
    left: FinishedArticle, ours: Sequence[Said], right: FinishedArticle, theirs: Sequence[Said]
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """Give what the left article has and the right one not, and the other way round."""
    sides = ((left, ours), (right, theirs))
    names = [_places(said) for _, said in sides]
    numbers = [list(_numbers(said)) for _, said in sides]
    words = [_words(said) for _, said in sides]
    found: list[tuple[Fact, ...]] = []
    for here, there in ((0, 1), (1, 0)):
        finished = sides[here][0]
        facts = [
            Fact(entity.type, entity.name, tuple(places))
            for id, places in names[here].items()
            if not _has(id, names[there])
            and (entity := finished.entities.get(id)) is not None
            and not entity.hidden
            and not _is_said(entity, words[there])
        ]
        known = {value for _, number in numbers[there] for value in number.values}
        facts += _strange(numbers[here], known)
        facts.sort(key=lambda fact: (-len(fact.sentences), fact.sentences))
        found.append(tuple(facts[:MOST]))
    return found[0], found[1]


def _places(said: Iterable[Said]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for one in said:
        for id in sorted(one.entities):
            if not id.startswith(DATE_IDS) or _MONTH.match(id.removeprefix(DATE_IDS)):
                places.setdefault(id, []).append(one.index)
    return places


def _words(said: Iterable[Said]) -> str:
    """Give all words of a side, in both languages, as they are looked in."""
    texts = (text for one in said for text in (one.original, one.translation) if text is not None)
    return " ".join(search_key(text.words) for text in texts)


def _is_said(entity: Entity, words: str) -> bool:
    """Tell whether a name stands in a text, though it was taken for another entity there."""
    names = {entity.name, *(form for form, _, _ in entity.forms)}
    return any(key and key in words for key in (search_key(name) for name in names))


def _has(id: str, others: Iterable[str]) -> bool:
    """Tell whether an entity is among others, or a date that is a part of one or has one."""
    if not id.startswith(DATE_IDS):
        return id in others
    return any(
        other.startswith(DATE_IDS) and (other.startswith(id) or id.startswith(other))
        for other in others
    )


def _numbers(said: Iterable[Said]) -> Iterator[tuple[int, Number]]:
    """Give the numbers that are not part of a date or a name, by sentence."""
    for one in said:
        text = one.original
        for number in numbers_in(text.words, text.language):
            in_mark = any(start <= number.start < end for start, end, _ in text.marks)
            year = _YEAR.fullmatch(number.text)
            if not in_mark and not year and not number.glued and any(number.values):
                yield one.index, number


def _strange(numbers: Iterable[tuple[int, Number]], known: set[Decimal]) -> list[Fact]:
    places: dict[frozenset[Decimal], tuple[str, list[int]]] = {}
    for sentence, number in numbers:
        bare = not number.scale and not number.percent
        if number.values & known or (bare and max(number.values) <= _OFTEN_IN_WORDS):
            continue
        said = number.said or number.text
        places.setdefault(number.values, (said, []))[1].append(sentence)
    return [Fact(None, said, tuple(where)) for said, where in places.values()]
