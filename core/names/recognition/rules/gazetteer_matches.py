"""Dates and known names in an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.dates.find import find_dates
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.rules.other_bearers import (
    is_given_name_of_person,
    is_others_surname,
    is_plain_opener,
)
from core.names.recognition.tokenised_article import (
    ROMAN,
    SPACE,
    Line,
    TokenisedArticle,
    name_end,
)
from core.text.digits import ascii_digits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.names.authority import Pattern


def dates(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose dates."""
    text = ascii_digits(tokenised.text)
    for line in tokenised.lines:
        for span in find_dates(text, line.start, line.end, tokenised.language):
            yield Candidate(span.start, span.end, MentionType.DATE, span.value, weights.DATE)


def known_names(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose what the gazetteer knows."""
    for line in tokenised.lines:
        words = line.words
        at = 0
        while at < len(words):
            hit = tokenised.known(words, at)
            if hit is None or not _credible(tokenised, line, at, *hit):
                at += 1
                continue
            size, pattern = hit
            if pattern.type is MentionType.PLACE and is_given_name_of_person(tokenised, words, at):
                name = words[at : at + 2]
                weight = weights.FULL_PERSON + len(name)
                span = (name[0].start, name_end(tokenised, name[1]))
                yield Candidate(*span, MentionType.PERSON, tokenised.key(name), weight)
                at += 2
                continue
            last = words[at + size - 1]
            weight = weights.KNOWN_SURNAME if pattern.alone else weights.KNOWN_NAME + size
            span = (words[at].start, name_end(tokenised, last))
            yield Candidate(*span, pattern.type, pattern.key, weight, pattern.alone)
            at += size


def _credible(
    tokenised: TokenisedArticle, line: Line, at: int, size: int, pattern: Pattern
) -> bool:
    """Tell whether a known name is no sentence opener and no part of a longer name."""
    word = line.words[at]
    if line.shouted and pattern.acronym and len(word.text) < 4:
        return False
    if size > 1 or not word.capital:
        return True
    if pattern.alone and is_others_surname(tokenised, line.words, at, pattern):
        return False
    # "secolul XI" is no Xi.
    if pattern.alone and word.shouted and not line.shouted and ROMAN.fullmatch(word.text):
        return False
    if (
        tokenised.lower[word.folded]
        and tokenised.lower[word.folded] >= tokenised.capital[word.folded]
    ):
        return False
    if word.first and tokenised.is_kind(word, "opener"):
        return False
    if pattern.type is MentionType.PLACE and is_plain_opener(tokenised, word):
        return False
    # "Jack London": after a given name it is no place.
    after_given = at > 0 and tokenised.is_given(line.words[at - 1]) and SPACE.fullmatch(word.gap)
    if pattern.type is MentionType.PLACE and not word.shouted and after_given:
        return tokenised.known(line.words, at - 1) is not None
    return True
