"""What is searched for: words, phrases and filters; and how a sentence is shown that has them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from core.languages import KNOWN_LANGUAGES, english_name
from core.text.digits import ascii_digits
from core.text.folded_text import FoldedText, search_key
from core.text.search_words import SPACELESS, search_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

Spans = tuple[tuple[int, int], ...]

_AROUND = 60
"""How many code points a snippet shows before its first match, and after it twice as many."""
_PART = re.compile(
    r'(?:(lang|date|entity|tag|note)\s*([:<>]=?)\s*)?(?:"([^"]*)"?|(\S+))', re.IGNORECASE
)
_BARE = re.compile(r"(?<!\S)(tag|note|star):(?=\s|$)", re.IGNORECASE)
"""A filter without a value: any tag, any note, a star."""
_MEANING = re.compile(r"(?<!\S)meaning:\s*", re.IGNORECASE)
"""What follows is looked for by what it means."""
_DATE = re.compile(r"\d{4}(-\d{1,2}){0,2}")


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
class Query:
    """A query, taken apart: words and phrases, names, and filters of articles."""

    terms: tuple[Term, ...] = ()
    entities: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    tags: tuple[str, ...] = ()
    """How tags begin that an article must have; `""` for any."""
    notes: tuple[str, ...] = ()
    """Words that an article's notes must have; `""` where any note will do."""
    starred: bool = False
    text: str = ""
    """The words and phrases as they were written."""
    by_meaning: bool = False
    """The words need not occur: what they mean is looked for."""

    @property
    def filters(self) -> bool:
        """Tell whether articles are filtered by what they are, not by their words."""
        return bool(self.languages or self.periods or self.tags or self.notes or self.starred)


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


def parse_query(query: str) -> Query:
    """Take a query apart: words, phrases in double quotes, `lang:pl`, `date>2023-01`, `entity:Xi`,
    `tag:china`, `note:check`, bare `tag:`, `note:`, `star:`, and `meaning:` before words that need
    not occur.

    A word matches any word that begins with it, the last word of a phrase too while its closing
    quote is missing. A filter that is not finished yet filters nothing.
    """
    query = re.sub("[“”„«»]", '"', query)
    query, by_meaning = _MEANING.subn(" ", query)
    terms: dict[Term, None] = {}
    bare = {found[1].lower() for found in _BARE.finditer(query)}
    query = _BARE.sub(" ", query)
    tags, notes = ([""] if name in bare else [] for name in ("tag", "note"))
    entities, languages, periods = [], [], []
    written: list[str] = []
    for part in _PART.finditer(query):
        name, relation, phrase, word = part.groups()
        value = (phrase if phrase is not None else word).strip()
        name = (name or "").lower()
        if name == "lang" and relation == ":":
            languages.append(_language(value))
        elif name == "date":
            value = ascii_digits(value)
            if _DATE.fullmatch(value):
                periods.append(Period(relation.replace(":=", ":"), _padded(value)))
        elif name == "entity" and relation == ":":
            entities.append(value)
        elif name == "tag" and relation == ":":
            tags.append(value)
        elif name == "note" and relation == ":":
            notes.append(search_key(value))
        else:
            words = search_words(search_key(value if not name else part.group()))
            ended = phrase is not None and part.group().endswith('"') and len(part.group()) > 1
            if words:
                written.append(value if not name else part.group())
            if words and not by_meaning:
                terms[Term(((" ".join(words), not ended),))] = None
    return Query(
        tuple(terms),
        tuple(entities),
        tuple(languages),
        tuple(periods),
        tuple(tags),
        tuple(notes),
        "star" in bare,
        " ".join(written),
        bool(by_meaning),
    )


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


def _language(value: str) -> str:
    """Give the code of a language named by its code or its English name."""
    wanted = value.casefold()
    for code in KNOWN_LANGUAGES:
        if wanted in (code.casefold(), english_name(code).casefold()):
            return code
    return value


def _padded(day: str) -> str:
    year, *rest = day.split("-")
    return "-".join([year, *(part.zfill(2) for part in rest)])


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
