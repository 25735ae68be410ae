"""What a person quotes of articles: spans in one of five colours, with a note and codes."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.knowledge.notes import tidy_note, tidy_tags

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from core.article import Article, Origin, Translation

MOST_LETTERS = 20_000
"""Code points of one quote: more is an article, not a quote."""

WEAKEST_LINK = 0.25
"""Links of words below this weight are as often wrong as right."""

_CODE = re.compile(r"(?<!\S)#(\S+)")
_GAPS = re.compile(r"\s+")


class Colour(StrEnum):
    """The colours of quotes, in the order of their keys."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article's original, as both were when they were quoted.

    `start` and `end` count code points into the article's text of that day. `translated` is what
    was chosen in the translation, "" where only the original was: then the other half is found by
    the links of words. `changed` is in UTC: `2026-01-31T09:30:00`. `id` is the same wherever the
    quote is copied to.
    """

    id: str
    text: str
    start: int
    end: int
    colour: Colour = Colour.YELLOW
    translated: str = ""
    note: str = ""
    codes: tuple[str, ...] = ()
    changed: str = ""


@dataclass(frozen=True, slots=True)
class PlacedQuote:
    """A quote where it is in the article as it is now.

    `start` and `end` count code points into the article's text. `halves` are its places in the
    translations: a sentence's index, and code points into that sentence's translation.
    """

    quote: Quote
    start: int
    end: int
    sentences: tuple[int, ...]
    halves: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class QuoteInContext:
    """A quote as it is collected over a folder, with all that is to be said of where it is from.

    `sentence` is None where its words are not in the article any more. `ways` say what its
    translation comes from, as `Translation` does; `translation` is "" where there is none. `start`
    and `end` are its place in the article's text now.
    """

    path: str
    quote: Quote
    sentence: int | None
    translation: str
    ways: tuple[tuple[Origin, str], ...]
    title: str
    title_translation: str
    author: str
    source: str
    day: date | None
    language: str
    start: int = 0
    end: int = 0

    @property
    def headline(self) -> str:
        """Give the headline in the reader's language, as far as there is one."""
        return self.title_translation or self.title or self.path


@dataclass(frozen=True, slots=True)
class Passage:
    """What a person wrote between quotes."""

    id: str
    text: str


def note_and_codes(text: str) -> tuple[str, tuple[str, ...]]:
    """Part what was typed into a note and its codes, which are words after `#`."""
    codes = tidy_tags(_CODE.findall(text))
    return tidy_note(_CODE.sub("", text)).strip(), codes


def typed(quote: Quote) -> str:
    """Give note and codes as they are typed; `note_and_codes` parts them again."""
    codes = " ".join(f"#{code}" for code in quote.codes)
    return "\n".join(part for part in (quote.note, codes) if part)


def find_span(article: Article, quote: Quote) -> tuple[int, int] | None:
    """Give where a quote's words are in the article now, the nearest to where they were."""
    text, wanted = article.text, quote.text
    if not wanted:
        return None
    if text[quote.start : quote.end] == wanted:
        return quote.start, quote.end
    places = [m.start() for m in re.finditer(re.escape(wanted), text)]
    if places:
        start = min(places, key=lambda place: abs(place - quote.start))
        return start, start + len(wanted)
    # The file was cleaned in another way: white space may be other white space.
    words = _GAPS.split(wanted.strip())
    loose = re.compile(r"\s+".join(map(re.escape, words)))
    near = min(loose.finditer(text), key=lambda m: abs(m.start() - quote.start), default=None)
    return near.span() if near is not None else None


def touched(article: Article, start: int, end: int) -> tuple[int, ...]:
    """Give the sentences that a span of the article's text has anything of."""
    sentences = article.sentences
    first = max(0, bisect_right(sentences, start, key=lambda s: s.start) - 1)
    found = []
    for index in range(first, len(sentences)):
        sentence = sentences[index]
        if sentence.start >= end:
            break
        if sentence.end > start:
            found.append(index)
    return tuple(found)


def place_quotes(
    article: Article, quotes: Iterable[Quote], translations: Sequence[Translation | None]
) -> tuple[PlacedQuote, ...]:
    """Find the quotes that are still in an article, in reading order, with their other halves."""
    placed = []
    for quote in quotes:
        span = find_span(article, quote)
        if span is None:
            continue
        inside = touched(article, *span)
        halves = tuple(_halves(article, quote, span, inside, translations))
        placed.append(PlacedQuote(quote, *span, inside, halves))
    return tuple(sorted(placed, key=lambda one: (one.start, one.end)))


def _halves(
    article: Article,
    quote: Quote,
    span: tuple[int, int],
    sentences: Sequence[int],
    translations: Sequence[Translation | None],
) -> Iterator[tuple[int, int, int]]:
    if quote.translated:
        chosen = _chosen(quote.translated, sentences, translations)
        if chosen:
            yield from chosen
            return
    for index in sentences:
        translation, sentence = translations[index], article.sentences[index]
        if translation is not None:
            start, end = span[0] - sentence.start, span[1] - sentence.start
            found = linked(translation, start, end, sentence.end - sentence.start)
            yield (index, *found)


def _chosen(
    wanted: str, sentences: Sequence[int], translations: Sequence[Translation | None]
) -> list[tuple[int, int, int]]:
    """Find words that were chosen in translations, which may go over several sentences."""
    found: list[tuple[int, int, int]] = []
    rest = wanted.strip()
    for index in sentences:
        translation = translations[index]
        if translation is None or not rest:
            continue
        text = translation.text
        if not found:
            at = text.find(rest)
            if at >= 0:
                return [(index, at, at + len(rest))]
            # Its beginning may be this sentence's end.
            at = next((n for n in range(len(text)) if rest.startswith(text[n:])), len(text))
            if at == len(text):
                continue
            found.append((index, at, len(text)))
            rest = rest[len(text) - at :].lstrip()
        else:
            length = len(text) if rest.startswith(text) else len(rest)
            if not text.startswith(rest[:length]):
                return []
            found.append((index, 0, length))
            rest = rest[length:].lstrip()
    return found if not rest else []


def linked(translation: Translation, start: int, end: int, length: int) -> tuple[int, int]:
    """Give the part of a translation that belongs to a part of its sentence.

    All offsets count code points; `length` is the sentence's. Where no link of words says it, the
    whole translation is the other half.
    """
    whole = (0, len(translation.text))
    if start <= 0 and end >= length:
        return whole
    ends = [
        (link.target_start, link.target_end)
        for link in translation.links
        if link.weight >= WEAKEST_LINK and link.source_start < end and link.source_end > start
    ]
    if not ends:
        return whole
    return min(a for a, _ in ends), max(b for _, b in ends)


def linked_back(translation: Translation, start: int, end: int, length: int) -> tuple[int, int]:
    """Give the part of a sentence that belongs to a part of its translation, as `linked` does."""
    if start <= 0 and end >= len(translation.text):
        return 0, length
    ends = [
        (link.source_start, link.source_end)
        for link in translation.links
        if link.weight >= WEAKEST_LINK and link.target_start < end and link.target_end > start
    ]
    if not ends:
        return 0, length
    return min(a for a, _ in ends), max(b for _, b in ends)


def half_text(placed: PlacedQuote, translations: Sequence[Translation | None], gap: str) -> str:
    """Give the words of a quote's other half, `gap` between two sentences; "" for none."""
    parts = []
    for index, start, end in placed.halves:
        translation = translations[index]
        if translation is not None:
            parts.append(translation.text[start:end])
    return gap.join(parts).strip()
