"""Names that an article has in one sentence, found in all of its sentences."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.keys import is_known
from core.names.morphology.endings import stem
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.character_memory import is_caseless, remembered_in_characters
from core.names.recognition.tokenised_article import (
    NAME_GAP,
    ROMAN,
    is_after_place_word,
    name_end,
)
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.names.recognition.tokenised_article import TokenisedArticle
    from core.text.tokens import Word

    What = tuple[MentionType, str]

_SHORT = 2
"""Letters of a word that is remembered only as it was spelt: "Xi", "Li"."""


@dataclass(slots=True)
class _Memory:
    """What is remembered: lone words by stem, longer names by the stem of their first word."""

    lone: dict[str, What] = field(default_factory=dict)
    short: dict[str, What] = field(default_factory=dict)
    longer: dict[str, dict[tuple[str, ...], What]] = field(
        default_factory=lambda: defaultdict(dict)
    )


def remembered(tokenised: TokenisedArticle, chosen: Sequence[Candidate]) -> Iterator[Candidate]:
    """Propose the names that stand elsewhere in the article, in full or by a person's surname."""
    if is_caseless(tokenised.language):
        yield from remembered_in_characters(tokenised, chosen)
        return
    memory = _Memory()
    for candidate in sorted(chosen, key=lambda c: -c.weight):
        if candidate.type is not MentionType.DATE:
            _remember(memory, tokenised, candidate)
    for line in tokenised.lines:
        for at, word in enumerate(line.words):
            if word.capital:
                yield from _recalled(memory, tokenised, line.words, at)


def _remember(memory: _Memory, tokenised: TokenisedArticle, candidate: Candidate) -> None:
    form = tokenised.text[candidate.start : candidate.end]
    here = (candidate.type, candidate.key)
    heavy = candidate.weight >= weights.REMEMBERED
    if heavy and form.isupper() and form.isalpha():
        # An acronym has the key of what it stands for.
        memory.lone.setdefault(stem(form, tokenised.language), here)
    elif heavy and " " not in candidate.key and not is_known(candidate.key):
        memory.lone.setdefault(candidate.key, here)
    words = words_of(form)
    if len(words) > 1:
        stems = tuple(tokenised.stem(word) for word in words)
        memory.longer[stems[0]].setdefault(stems, here)
        if candidate.type is MentionType.PERSON:
            _remember_surname(memory, tokenised, words)


def _remember_surname(memory: _Memory, tokenised: TokenisedArticle, words: Sequence[Word]) -> None:
    """Remember the last word of a full name, and the first where families' names come first."""
    first = words[:1] if tokenised.is_kind(words[0], "familyfirst") else []
    for word in (*first, words[-1]):
        own = tokenised.stem(word)
        if len(word.text) > _SHORT:
            memory.lone[own] = (MentionType.PERSON, own)
        elif len(word.text) == _SHORT and not word.dotted:
            memory.short[word.text] = (MentionType.PERSON, own)


def _recalled(
    memory: _Memory, tokenised: TokenisedArticle, words: list[Word], at: int
) -> Iterator[Candidate]:
    """Propose what is remembered that begins with word `at`."""
    word = words[at]
    own = tokenised.stem(word)
    for stems, what in memory.longer.get(own, {}).items():
        name = words[at : at + len(stems)]
        if len(name) == len(stems) and _same(tokenised, name, stems):
            weight = weights.NAMED_ELSEWHERE + len(stems)
            yield Candidate(word.start, name_end(tokenised, name[-1]), *what, weight)
    if len(word.text) > _SHORT:
        known = memory.lone.get(own)
    elif tokenised.is_kind(word, "opener") or (word.shouted and ROMAN.fullmatch(word.text)):
        known = None
    else:
        known = memory.short.get(word.text)
    if (
        known is not None
        and known[0] is MentionType.PERSON
        and is_after_place_word(tokenised, words, at)
    ):
        known = None
    if known is not None and tokenised.lower[word.folded] <= tokenised.capital[word.folded]:
        yield Candidate(word.start, word.end, *known, weights.NAMED_ELSEWHERE)


def _same(tokenised: TokenisedArticle, name: list[Word], stems: tuple[str, ...]) -> bool:
    """Tell whether words are a remembered name, of which the last too is written with a capital."""
    return (
        name[-1].capital
        and all(NAME_GAP.fullmatch(word.gap) for word in name[1:])
        and all(tokenised.stem(word) == one for word, one in zip(name, stems, strict=True))
    )
