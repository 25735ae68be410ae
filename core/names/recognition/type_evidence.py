"""What an article says of a name beside it, and so what it is in all of the article: a firm."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.keys import is_known
from core.names.morphology import lexicon
from core.names.morphology.endings import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.names.recognition.candidate import Candidate
    from core.names.recognition.tokenised_article import TokenisedArticle
    from core.text.tokens import Word

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
_POSSESSIVE = ("'s", "’s")
_BEFORE = frozenset({" ", " „", " “", " «", ' "', " ”"})


def with_evidence(tokenised: TokenisedArticle, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Make organisations of the names that the article once calls a firm, and nowhere a person.

    Known names and people named in full stay what they are.
    """
    words = [word for line in tokenised.lines for word in line.words]
    starts = [word.start for word in words]
    says: dict[str, set[MentionType]] = defaultdict(set)
    for name in chosen:
        first, last = bisect_left(starts, name.start), bisect_left(starts, name.end)
        says[name.key] |= _said(tokenised, name, words, first, last)

    def settled(name: Candidate) -> Candidate:
        open_ = name.type in (PER, LOC) and not is_known(name.key)
        return replace(name, type=ORG) if open_ and says[name.key] == {ORG} else name

    return [settled(name) for name in chosen]


def _said(
    tokenised: TokenisedArticle, name: Candidate, words: Sequence[Word], first: int, last: int
) -> set[MentionType]:
    """Give what the words around and in a name say that it is."""
    if name.type is MentionType.DATE or first >= len(words) or last <= first:
        return set()
    found: set[MentionType] = set()
    before = words[first - 1] if first and words[first].gap else None
    if before is not None and words[first].gap in _BEFORE:
        if tokenised.is_kind(before, "brandhead"):
            found.add(ORG)
        elif tokenised.is_kind(before, "title"):
            found.add(PER)
    own = words[first:last]
    if len(own) > 1 and tokenised.is_given(own[0]):
        found.add(PER)
    if len(own) > 1 and is_tail(tokenised, own[-1]) and not tokenised.is_given(own[0]):
        found.add(ORG)
    possessive = tokenised.text[name.end : name.end + 2] in _POSSESSIVE
    if possessive and base(tokenised.language) not in _OWN_POSSESSIVE:
        found.add(ORG)
    return found


def is_tail(tokenised: TokenisedArticle, word: Word) -> bool:
    """Tell whether a word ends names of clubs and papers, in any case: Manchester City."""
    if not word.capital:
        return False
    kinds = ("clubtail", "papertail")
    if any(tokenised.is_kind(word, kind) for kind in kinds):
        return True
    return word.text[:1].isascii() and tokenised.stem(word) in _tail_stems(tokenised.language)


@lru_cache(maxsize=32)
def _tail_stems(language: str) -> frozenset[str]:
    words = chain(lexicon.listed("clubtail", "-"), lexicon.listed("papertail", "-"))
    return frozenset(stem(word, language) for word in words if len(word) > _SHORT)


_SHORT = 3
_OWN_POSSESSIVE = frozenset({"en", "nl", "de", "da", "nb", "sv", "af"})
"""Languages in which the ending is their own, and says nothing of a name."""
