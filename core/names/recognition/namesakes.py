"""Whose a famous surname alone is where the article names somebody else of that name in full."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.authority.genders import name_gender
from core.names.keys import is_known
from core.names.morphology.surname_gender import Gender, surname_gender
from core.names.recognition.beside_people import gender_beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.names.recognition.candidate import Candidate
    from core.names.recognition.tokenised_article import TokenisedArticle


def to_namesakes(tokenised: TokenisedArticle, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Leave a famous surname to the person of that name whom the article gives in full.

    Not to her where the surname or a title is his, and not "President Obama" to whoever is not
    called so as well.
    """
    people = [c for c in chosen if c.type is MentionType.PERSON and not c.lone]
    famous = {c.key for c in people if is_known(c.key)}
    bearers: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in people:
        if " " in candidate.key:
            bearers[candidate.key.rsplit(" ", 1)[-1]].append(candidate)
    kept = []
    for candidate in chosen:
        key = tokenised.stem_of(tokenised.text[candidate.start : candidate.end])
        here = bearers.get(key, []) if candidate.lone and candidate.key not in famous else []
        if here and _is_one_of(tokenised, candidate, here):
            kept.append(replace(candidate, key=key))
        else:
            kept.append(candidate)
    return kept


def _is_one_of(
    tokenised: TokenisedArticle, candidate: Candidate, bearers: Sequence[Candidate]
) -> bool:
    rules = _is_ruler(tokenised, candidate.start)
    if rules and not any(_is_ruler(tokenised, bearer.start) for bearer in bearers):
        return False
    title, ending = _shown(tokenised, candidate)[:2]
    for bearer in bearers:
        theirs = _shown(tokenised, bearer)
        called = {theirs[0], theirs[2]} - {Gender.UNKNOWN} or {theirs[1]}
        if _agree(title, called) and _agree(ending, {theirs[1]}):
            return True
    return False


def _agree(gender: Gender, others: set[Gender]) -> bool:
    return Gender.UNKNOWN in {gender, *others} or gender in others


def _is_ruler(tokenised: TokenisedArticle, start: int) -> bool:
    """Tell whether the word before a name is the office of whoever is at the head of a country."""
    line = tokenised.line_at(start)
    words = line.words if line is not None else []
    at = bisect_left(words, start, key=lambda word: word.start)
    return at > 0 and words[at].gap == " " and tokenised.is_kind(words[at - 1], "ruler")


def _shown(tokenised: TokenisedArticle, candidate: Candidate) -> tuple[Gender, Gender, Gender]:
    """Give the genders that a title, the surname's ending and the given name show."""
    form = tokenised.text[candidate.start : candidate.end]
    return (
        gender_beside(tokenised, candidate.start, candidate.end),
        surname_gender(form, tokenised.language),
        name_gender(form, tokenised.language),
    )
