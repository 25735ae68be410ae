"""Turkish names: an apostrophe parts every name from its ending, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.names.recognition.tokenised_article import Line, TokenisedArticle
    from core.text.tokens import Word

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
ENDING = re.compile(r"['’][a-zçğıöşü]{1,6}(?!\w)")
_WHERE = re.compile(r"['’][dt][ae](?:ki)?(?!\w)")
_AND = "ve"
_MOST_WORDS = 6
_ACRONYM = range(3, 7)
"""Letters of acronyms of bodies: shorter ones are money and measures."""
_TAILS = (
    ("orgtail", ORG),
    ("lawtail", MentionType.PRODUCT),
    ("placetail", LOC),
)


def turkish_names(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose what an apostrophe or its capitals show to be a name in Turkish."""
    if base(tokenised.language) != "tr":
        return
    for line in tokenised.lines:
        if line.shouted:
            continue
        for at, word in enumerate(line.words):
            if not word.capital:
                continue
            ending = ENDING.match(tokenised.text, word.end)
            if ending is not None:
                yield from _ended(tokenised, line, at)
            elif _is_acronym(tokenised, word):
                key = tokenised.key([word])
                yield Candidate(word.start, word.end, ORG, key, weights.STANDS_BESIDE_WIDE)


def _ended(tokenised: TokenisedArticle, line: Line, at: int) -> Iterator[Candidate]:
    """Propose the name whose last word is word `at`."""
    words = line.words[_first(tokenised, line, at) : at + 1]
    kind = _kind(tokenised, words)
    if kind is not None:
        weight = weights.STANDS_BESIDE_WIDE + len(words) / _MOST_WORDS
        yield Candidate(words[0].start, words[-1].end, kind, tokenised.key(words), weight)


def _first(tokenised: TokenisedArticle, line: Line, at: int) -> int:
    """Give the first word of the name that ends with word `at`."""
    first = at
    tailed = any(tokenised.is_kind(line.words[at], kind) for kind, _ in _TAILS)
    while first and at - first < _MOST_WORDS - 1 and line.words[first].gap == " ":
        before = line.words[first - 1]
        if before.text == _AND and tailed and first > 1 and line.words[first - 2].capital:
            first -= 2
            continue
        if not before.capital or tokenised.is_kind(before, "title"):
            break
        if before.first and (tokenised.lower[before.folded] or not _opens(tokenised, before)):
            break
        first -= 1
    return first


def _opens(tokenised: TokenisedArticle, word: Word) -> bool:
    """Tell whether a sentence's first word is a name's too, as far as the article shows."""
    return tokenised.is_given(word) or tokenised.capital[word.folded] > 0 or word.shouted


def _kind(tokenised: TokenisedArticle, words: list[Word]) -> MentionType | None:
    """Give what a name is by its last word, its given name or its letters; None for no one."""
    last = words[-1]
    if any(tokenised.is_kind(last, kind) for kind, _ in _TAILS):
        return tail_type(tokenised, words)
    if len(words) > 1:
        there = _WHERE.match(tokenised.text, last.end) is not None
        return PER if tokenised.is_given(words[0]) or (len(words) == 2 and not there) else None
    if last.shouted:
        return ORG if _is_acronym(tokenised, last) else None
    if tokenised.is_given(last):
        return PER
    if any(letter.isupper() for letter in last.text[1:]) or tokenised.lower[last.folded]:
        return ORG
    return LOC if _WHERE.match(tokenised.text, last.end) else None


def tail_type(tokenised: TokenisedArticle, words: Sequence[Word]) -> MentionType | None:
    """Give what a name of several words is by its last one, None where that tells nothing."""
    if base(tokenised.language) != "tr" or len(words) < 2:
        return None
    return next((type for kind, type in _TAILS if tokenised.is_kind(words[-1], kind)), None)


def _is_acronym(tokenised: TokenisedArticle, word: Word) -> bool:
    return (
        word.shouted
        and len(word.text) in _ACRONYM
        and not tokenised.is_kind(word, "acronymcommon")
        and not set(word.text) <= set("IVXLCM")
    )
