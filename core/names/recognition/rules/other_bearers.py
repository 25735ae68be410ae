"""Whether a famous surname or a place's name, where it stands, is another's: a namesake, a firm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.names import authority
from core.names.authority.genders import known_genders
from core.names.morphology.surname_gender import Gender, surname_gender
from core.names.recognition.beside_people import gender_beside
from core.names.recognition.listed_words import marks_of
from core.names.recognition.tagger import word_lists
from core.names.recognition.tokenised_article import SPACE, is_after_place_word, is_head
from core.text.romanisation import fold

if TYPE_CHECKING:
    from core.names.authority import Pattern
    from core.names.recognition.tokenised_article import TokenisedArticle
    from core.text.tokens import Word

_LEGAL_FORM = re.compile(
    r"(gmbh|ag|kg|kgaa|ug|ohg|sa|srl|spa|sas|sarl|ltd|llc|inc|plc|corp|ooo|oao|zao|ad)\Z"
)
_LEGAL_REACH = 6
_OPEN_END = re.compile(r"(a|e|i|o|u|y|ez|son|er|an|ov|ski|sky)\Z")


def is_others_surname(
    tokenised: TokenisedArticle, words: list[Word], at: int, pattern: Pattern
) -> bool:
    """Tell whether the surname at `at`, a known person's, is here that of somebody else."""
    return (
        _of_other_gender(tokenised, words[at], pattern)
        or after_other_given_name(tokenised, words, at, pattern)
        or is_in_firm(tokenised, words, at)
        or is_after_place_word(tokenised, words, at)
    )


def _of_other_gender(tokenised: TokenisedArticle, word: Word, pattern: Pattern) -> bool:
    """Tell whether an ending or a title is hers where the known bearer is a man, or reversed."""
    ending = surname_gender(word.text, tokenised.language)
    names = authority.own_names(pattern.key, tokenised.language)
    endings = {surname_gender(name, tokenised.language) for name in names} - {Gender.UNKNOWN}
    if ending is not Gender.UNKNOWN and endings and ending not in endings:
        return True
    title = gender_beside(tokenised, word.start, word.end)
    known = known_genders(pattern.key) if title is not Gender.UNKNOWN else frozenset()
    return bool(known) and title not in known


def after_other_given_name(
    tokenised: TokenisedArticle, words: list[Word], at: int, pattern: Pattern
) -> bool:
    """Tell whether a given name stands before a surname that is not the known bearer's."""
    before = words[at - 1] if at else None
    if before is None or not before.capital or before.shouted or len(before.text) < 2:
        return False
    if not SPACE.fullmatch(words[at].gap) or is_head(tokenised, before):
        return False
    if not may_be_given(tokenised, before):
        return False
    own = {fold(word) for name in authority.all_names(pattern.key) for word in name.split()}
    stems = {tokenised.stem_of(word) for word in own}
    return before.folded not in own and tokenised.stem(before) not in stems


def may_be_given(tokenised: TokenisedArticle, word: Word) -> bool:
    """Tell whether a word may be somebody's given name, known or not."""
    if tokenised.is_kind(word, "opener") or tokenised.lower[word.folded]:
        return False
    if tokenised.is_given(word) or tokenised.is_kind(word, "placegiven"):
        return True
    if tokenised.capitalises_nouns:
        return False
    mark = marks_of(word)
    return bool(mark & word_lists.GIVEN) or (not word.first and not mark)


def is_small_word(tokenised: TokenisedArticle, word: Word) -> bool:
    """Tell whether a word is one that the language writes small."""
    mark = marks_of(word)
    return bool(mark & word_lists.small(tokenised.language))


def is_in_firm(tokenised: TokenisedArticle, words: list[Word], at: int) -> bool:
    """Tell whether words of a firm stand around a word: "Firma X", "X Pharma", "X i Synowie"."""
    before = words[at - 1] if at else None
    if before is not None and words[at].gap == " " and tokenised.is_kind(before, "shop"):
        return True
    after = words[at + 1 : at + 1 + _LEGAL_REACH]
    if after and SPACE.fullmatch(after[0].gap) and tokenised.is_kind(after[0], "firmtail"):
        return True
    if len(after) > 1 and after[1].capital and tokenised.is_kind(after[1], "kin"):
        return True
    if after and after[0].gap in (" & ", " + ") and after[0].capital:
        return True
    for word in after:
        if any(sign in word.gap for sign in ".,;:!?()"):
            return False
        if word.capital and _LEGAL_FORM.match(word.folded):
            return True
    return False


def is_plain_opener(tokenised: TokenisedArticle, word: Word) -> bool:
    """Tell whether what opens a sentence is a word that the language writes small: "Мені"."""
    if not word.first or word.shouted or tokenised.capital[word.folded]:
        return False
    mark = marks_of(word)
    return bool(mark & word_lists.small(tokenised.language)) and not mark & word_lists.PLACE


def is_given_name_of_person(tokenised: TokenisedArticle, words: list[Word], at: int) -> bool:
    """Tell whether a place's name is here a person's given one: "Chad Smith", "Paris Hilton"."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or not after.capital or after.shouted or not SPACE.fullmatch(after.gap):
        return False
    beyond = words[at + 2] if at + 2 < len(words) else None
    if beyond is not None and beyond.capital and SPACE.fullmatch(beyond.gap):
        return False
    if not tokenised.is_kind(word, "placegiven") or is_head(tokenised, after):
        return False
    if tokenised.lower[after.folded] or tokenised.known(words, at + 1) is not None:
        return False
    mark = marks_of(after)
    return bool(mark & word_lists.SURNAME) or (not mark and bool(_OPEN_END.search(after.folded)))
