"""Words and phrases that are searched for, and how a sentence is shown that has them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from core.text.folded_text import FoldedText
from core.text.search_words import SPACELESS, search_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

Spans = tuple[tuple[int, int], ...]

_AROUND = 60
"""How many code points a snippet shows before its first match, and after it twice as many."""


@dataclass(frozen=True)
class Term:
    """What a sentence must have: any of the variants, each folded words and whether the last of
    them may go on."""

    variants: tuple[tuple[str, bool], ...]

    @property
    def expression(self) -> str:
        """Write the term for SQLite's full-text search."""
        return " OR ".join(
            f'"{" ".join(search_words(words))}"' + ("*" if prefix else "")
            for words, prefix in self.variants
        )

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Match the term in a folded text."""
        return re.compile(
            "|".join(
                sorted((_pattern(*variant) for variant in self.variants), key=len, reverse=True)
            )
        )


@dataclass(frozen=True, slots=True)
class Period:
    """A filter by date; `day` is a year, a month or a day as in 2023-01-15."""

    relation: str
    day: str

    def holds(self, told: date | None) -> bool:
        """Tell whether an article's date passes; one without a date does not."""
        if told is None:
            return False
        part = told.isoformat()[: len(self.day)]
        return {
            ":": part == self.day,
            ">": part > self.day,
            ">=": part >= self.day,
            "<": part < self.day,
            "<=": part <= self.day,
        }[self.relation]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a sentence round its first match; `spans` are the matches in it."""

    text: str
    spans: Spans = ()


class Found(Enum):
    """Why a sentence is a hit."""

    ALL_WORDS = "all words"
    SOME_WORDS = "some words"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that has what was searched for, on one side or on both.

    `translation` is empty where there is none. A side without spans is shown beside the other.
    """

    path: str
    sentence: int
    original: Snippet
    translation: Snippet
    found: Found = Found.ALL_WORDS


_RANKS = 60
"""How little more the first of a list counts than the second, where lists are put together."""


def together(lists: Sequence[Sequence[Hit]], most: int) -> list[Hit]:
    """Put ranked hits together by reciprocal rank; a sentence in several lists is the first's."""
    scores: dict[tuple[str, int], float] = {}
    hits: dict[tuple[str, int], Hit] = {}
    for ranked in lists:
        for rank, hit in enumerate(ranked):
            key = (hit.path, hit.sentence)
            hits.setdefault(key, hit)
            scores[key] = scores.get(key, 0.0) + 1 / (_RANKS + rank)
    return [hits[key] for key in sorted(hits, key=lambda key: -scores[key])[:most]]


def find(text: str, terms: Iterable[Term]) -> Spans:
    """Find the terms' words in a text; the spans count its code points and do not overlap."""
    folded = FoldedText.of(text)
    spans = (
        folded.span(match.start(), match.end())
        for term in terms
        for match in term.pattern.finditer(folded.text)
        if match.end() > match.start()
    )
    return joined(spans)


def joined(spans: Iterable[tuple[int, int]]) -> Spans:
    """Put spans in order and make one of those that overlap."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def snippet(text: str, terms: Sequence[Term]) -> Snippet:
    """Cut a text round its first match."""
    return around(text, find(text, terms) if terms else ())


def around(text: str, spans: Spans) -> Snippet:
    """Cut a text round the first of some spans, at the ends of words where they are near."""
    first, last = spans[0] if spans else (0, 0)
    start = _word_start(text, max(first - _AROUND, 0), first)
    end = _word_end(text, min(last + 2 * _AROUND, len(text)), last)
    before = "…" if start else ""
    after = "…" if end < len(text) else ""
    by = len(before) - start
    inside = tuple((a + by, b + by) for a, b in spans if b <= end)
    return Snippet(f"{before}{text[start:end]}{after}", inside)


def _pattern(words: str, prefix: bool) -> str:
    parts = [re.escape(word) for word in search_words(words)]
    begin = "" if re.match(f"[{SPACELESS}]", words) else rf"(?:(?<=[{SPACELESS}])|(?<!\w))"
    last = search_words(words)[-1:] or [""]
    end = "" if prefix or re.match(f"[{SPACELESS}]", last[0]) else rf"(?=[{SPACELESS}]|\W|_|$)"
    return begin + r"[\W_]*".join(parts) + end


def _word_start(text: str, at: int, limit: int) -> int:
    if at == 0:
        return 0
    space = text.find(" ", at, limit)
    return space + 1 if space >= 0 else at


def _word_end(text: str, at: int, limit: int) -> int:
    if at == len(text):
        return at
    space = text.rfind(" ", limit, at)
    return space if space >= 0 else at
