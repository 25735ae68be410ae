"""What stands beside somebody's name and says whether it is a man's or a woman's."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.authority.genders import (
    BEHIND,
    article_gender,
    gender_behind,
    known_genders,
    name_gender,
    title_gender,
)
from core.names.keys import gender_of, is_known, with_gender
from core.names.morphology.surname_gender import Gender
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.names.recognition.candidate import Candidate
    from core.names.recognition.tokenised_article import TokenisedArticle
    from core.text.tokens import Word

_GAP = re.compile(r"[ \u00a0\n]{1,2}|\.[ \u00a0]?|-")
_SHORT_GAP = re.compile(r" ?")
_UNKNOWN = Gender.UNKNOWN
_REACH = 4
_LONGEST_BEHIND = 12
_ARTICLE_BEFORE_NAMES = frozenset({"el"})
# "and the lady", joined to it in Arabic and Hebrew.
_JOINED = {"ar": re.compile("[وفلبك]"), "he": re.compile("[והלבש]")}


def with_genders(tokenised: TokenisedArticle, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Give the keys of people whom nobody knows the gender that titles beside them show.

    A surname alone without a title is that of the one who has one, where nobody else bears it. One
    with another gender's title than its bearer's is somebody else's: "السيدة بايدن" is no Joe.
    """
    beside = [
        gender_beside(tokenised, c.start, c.end) if c.type is MentionType.PERSON else _UNKNOWN
        for c in chosen
    ]
    shown: dict[str, set[Gender]] = defaultdict(set)
    for candidate, gender in zip(chosen, beside, strict=True):
        form = tokenised.text[candidate.start : candidate.end]
        if candidate.type is MentionType.PERSON and is_known(candidate.key):
            shown[candidate.key] |= known_genders(candidate.key)
        elif candidate.type is MentionType.PERSON and " " in form:
            shown[candidate.key] |= {gender, name_gender(form, tokenised.language)} - {_UNKNOWN}
    found = []
    for candidate, gender in zip(chosen, beside, strict=True):
        key = candidate.key
        if gender and shown[key] and gender not in shown[key]:
            form = tokenised.text[candidate.start : candidate.end]
            key = tokenised.key(words_of(form)) or form
        if not is_known(key) and (" " not in key or " " in candidate.key):
            key = with_gender(key, str(gender))
        found.append(replace(candidate, key=key))
    return _without_titles(found)


def _without_titles(people: list[Candidate]) -> list[Candidate]:
    """Give surnames without a title the gender of those with one, where no full name has them."""
    told: dict[str, set[str]] = defaultdict(set)
    full: set[str] = set()
    for candidate in people:
        if candidate.type is MentionType.PERSON:
            key, gender = gender_of(candidate.key)
            told[key].add(gender)
            full |= {key.rsplit(" ", 1)[-1]} if " " in key else set()
    found = []
    for candidate in people:
        shown = told.get(candidate.key, set()) - {""}
        lone = candidate.type is MentionType.PERSON and candidate.key not in full
        if lone and " " not in candidate.key and len(shown) == 1:
            candidate = replace(candidate, key=with_gender(candidate.key, next(iter(shown))))
        found.append(candidate)
    return found


def gender_beside(tokenised: TokenisedArticle, start: int, end: int) -> Gender:
    """Give the gender that titles before a name, or behind it, show.

    Hers wins: "doamna ministru" has a man's title, too.
    """
    language = tokenised.language
    line = tokenised.line_at(start)
    if line is None:
        return Gender.UNKNOWN
    if base(language) in BEHIND:
        rest = tokenised.text[end : min(line.end, end + _LONGEST_BEHIND)]
        behind = gender_behind(_SHORT_GAP.sub("", rest, count=1), language)
        if behind is not Gender.UNKNOWN:
            return behind
    words = line.words
    at = bisect_left(words, start, key=lambda word: word.start)
    return _before(tokenised, words, at)


def _before(tokenised: TokenisedArticle, words: Sequence[Word], at: int) -> Gender:
    language = tokenised.language
    found: set[Gender] = set()
    titled = False
    for here in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if here + 1 < len(words) and not _GAP.fullmatch(words[here + 1].gap):
            break
        folded = words[here].folded
        if here and words[here].gap == "-":
            folded = f"{words[here - 1].folded}-{folded}"
        told = _told(folded, language)
        if told is Gender.UNKNOWN and not tokenised.is_kind(words[here], "title"):
            if titled or base(language) in _ARTICLE_BEFORE_NAMES:
                found.add(article_gender(folded, language))
            other = _told(words[here - 1].folded, language) if here else Gender.UNKNOWN
            if other is not Gender.UNKNOWN and found and other not in found:
                # "Mr and Mrs Smith"
                return Gender.UNKNOWN
            break
        titled = True
        found.add(told)
    found.discard(Gender.UNKNOWN)
    return Gender.WOMAN if Gender.WOMAN in found else next(iter(found), Gender.UNKNOWN)


def _told(folded: str, language: str) -> Gender:
    told = title_gender(folded, language)
    joined = _JOINED.get(base(language))
    if told is Gender.UNKNOWN and joined is not None and joined.match(folded):
        return title_gender(folded[1:], language)
    return told
