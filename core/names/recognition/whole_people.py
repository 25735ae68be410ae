"""People's full names put together: of parts found side by side, and with the given name before."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names import authority
from core.names.authority.person_names import is_patronymic
from core.names.keys import is_known
from core.names.recognition import weights
from core.names.recognition.rules.other_bearers import is_small_word, may_be_given
from core.names.recognition.tokenised_article import SPACE, is_head
from core.names.recognition.trained import shipped
from core.text.romanisation import fold
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.names.recognition.candidate import Candidate
    from core.names.recognition.tokenised_article import TokenisedArticle
    from core.text.tokens import Word

PER = MentionType.PERSON
_SURNAME_FIRST = frozenset({"hu", "vi", "zh", "ja", "ko"})


def whole_people(tokenised: TokenisedArticle, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Give the candidates, in order, with people's names as whole as the text has them."""
    return _with_given_names(tokenised, _joined(tokenised, chosen))


def _joined(tokenised: TokenisedArticle, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Make one of a surname and the given name and patronymic, or the initials, behind it."""
    found: list[Candidate] = []
    for candidate in chosen:
        before = found[-1] if found else None
        if before is not None and _goes_on(tokenised, before, candidate):
            text = tokenised.text[before.start : candidate.end]
            key = before.key if is_known(before.key) else tokenised.key(words_of(text))
            found[-1] = replace(before, end=candidate.end, key=key, lone=False)
        else:
            found.append(candidate)
    return found


def _goes_on(tokenised: TokenisedArticle, before: Candidate, candidate: Candidate) -> bool:
    text = tokenised.text
    if tokenised.line_at(before.start) is not tokenised.line_at(candidate.start):
        return False
    if before.type is not PER or candidate.type is not PER or is_known(candidate.key):
        return False
    if not SPACE.fullmatch(text[before.end : candidate.start]) or len(_words(text, before)) > 1:
        return False
    words = _words(text, candidate)
    if all(len(word.text) == 1 or word.dotted for word in words):
        return True
    return len(words) == 2 and is_patronymic(words[1].folded) and tokenised.is_given(words[0])


def _words(text: str, candidate: Candidate) -> list[Word]:
    return words_of(text, candidate.start, candidate.end)


def _with_given_names(tokenised: TokenisedArticle, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Give a surname the given name right before it where that is not the known bearer's.

    "Chelsea Clinton" is not Bill, of whom the article also tells.
    """
    if tokenised.language.split("-")[0] in _SURNAME_FIRST:
        return list(chosen)
    bearers = _given_names(tokenised, chosen)
    found: list[Candidate] = []
    for candidate in chosen:
        taken = found[-1].end if found else 0
        found.append(_extended(tokenised, candidate, taken, bearers))
    return found


def _given_names(tokenised: TokenisedArticle, chosen: Sequence[Candidate]) -> dict[str, set[str]]:
    """Give the stems that stand before each surname in the article's full names."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for candidate in chosen:
        if candidate.type is PER:
            stems = [tokenised.stem(word) for word in _words(tokenised.text, candidate)]
            if len(stems) > 1:
                bearers[stems[-1]].update(stems[:-1])
    return bearers


def _extended(
    tokenised: TokenisedArticle, candidate: Candidate, taken: int, bearers: dict[str, set[str]]
) -> Candidate:
    words = _words(tokenised.text, candidate) if candidate.type is PER else []
    if len(words) != 1:
        return candidate
    before = _word_before(tokenised, candidate.start)
    if before is None or before.start < taken or not before.capital or before.shouted:
        return candidate
    surname = tokenised.stem(words[0])
    own = set(bearers.get(surname, ()))
    if is_known(candidate.key):
        names = authority.all_names(candidate.key)
        own |= {tokenised.stem_of(fold(word)) for name in names for word in name.split()}
    given = tokenised.stem(before)
    if not own or given in own or not _is_given(tokenised, before):
        return candidate
    key = tokenised.key([before, *words])
    weight = max(candidate.weight, weights.FULL_PERSON)
    return replace(candidate, start=before.start, key=key, weight=weight, lone=False)


def _is_given(tokenised: TokenisedArticle, word: Word) -> bool:
    """Tell whether a word before a surname is a given name: no title, place or common word."""
    if is_head(tokenised, word):
        return False
    if word.first and shipped().serves(tokenised.language):
        # A pipeline knows "Sama Nowak" (she herself) from a name; rules do not.
        return False
    if may_be_given(tokenised, word):
        return True
    if tokenised.capitalises_nouns or word.first or tokenised.lower[word.folded]:
        return False
    known = authority.match([word], 0, tokenised.language)
    return known is None and not is_small_word(tokenised, word)


def _word_before(tokenised: TokenisedArticle, start: int) -> Word | None:
    """Give the word that only a space parts from what begins at `start` in its sentence."""
    line = tokenised.line_at(start)
    words = line.words if line is not None else []
    at = bisect_right(words, start, key=lambda word: word.start) - 1
    if at < 1 or words[at].start != start or not SPACE.fullmatch(words[at].gap):
        return None
    return words[at - 1]
