"""Dates and known names in an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.dates import find_dates
from core.names.recognition.tokenised_article import SPACE, Candidate, Line, Page, name_end
from core.text.digits import ascii_digits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.names.gazetteer import Pattern


def dates(page: Page) -> Iterator[Candidate]:
    """Propose dates."""
    text = ascii_digits(page.text)
    for line in page.lines:
        for span in find_dates(text, line.start, line.end, page.language):
            yield Candidate(span.start, span.end, MentionType.DATE, span.value, 9)


def known_names(page: Page) -> Iterator[Candidate]:
    """Propose what the gazetteer knows."""
    for line in page.lines:
        words = line.words
        at = 0
        while at < len(words):
            hit = page.known(words, at)
            if hit is None or not _credible(page, line, at, *hit):
                at += 1
                continue
            size, pattern = hit
            last = words[at + size - 1]
            # A surname alone gives way to a longer name that it is part of: "Melania Trump".
            weight = 3.4 if pattern.alone else 5 + size
            span = (words[at].start, name_end(page, last))
            yield Candidate(*span, pattern.type, pattern.key, weight, pattern.alone)
            at += size


def _credible(page: Page, line: Line, at: int, size: int, pattern: Pattern) -> bool:
    """Tell whether a known name is no sentence opener and no part of a longer name."""
    word = line.words[at]
    if line.shouted and pattern.acronym and len(word.text) < 4:
        return False
    if size > 1 or not word.capital:
        return True
    if page.lower[word.folded] and page.lower[word.folded] >= page.capital[word.folded]:
        return False
    if word.first and page.is_kind(word, "opener"):
        return False
    # "Jack London": after a given name it is no place.
    after_given = at > 0 and page.is_given(line.words[at - 1]) and SPACE.fullmatch(word.gap)
    if pattern.type is MentionType.PLACE and not word.shouted and after_given:
        return page.known(line.words, at - 1) is not None
    return True
