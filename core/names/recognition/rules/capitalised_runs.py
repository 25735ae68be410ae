"""Runs of capitalised words, with a type from what stands in and around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.morphology import lexicon
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.rules.other_bearers import after_other_given_name
from core.names.recognition.rules.script_bounds import CASELESS
from core.names.recognition.tokenised_article import (
    LONG_ADJECTIVE,
    NAME_GAP,
    ROMAN,
    Line,
    TokenisedArticle,
    is_head,
    name_end,
    starts_person,
)
from core.text.romanisation import is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.text.tokens import Word

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
_INITIAL_GAP = re.compile(r"\.[ \u00a0]?")
_PARTICLES = frozenset(
    {
        "van",
        "von",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "bint",
        "abu",
        "ter",
        "ten",
        "zu",
    }
)
_SURNAME = re.compile(
    r"(sk[iy]|ck[iy]|skyi|skyy|skiy|wicz|vich|vych|vic|enko|chuk|ov|ova|ev|eva|yev|yeva|escu|oiu|ovic|evic|ova|"
    r"yan|adze|shvili|sson|berg|mann|stein|nen|idis|poulos|opoulos|akis)$"
)


def name_sequences(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose runs of capitalised words, with a type from what stands in and around them."""
    if base(tokenised.language) in CASELESS:
        return
    for line in tokenised.lines:
        if line.shouted:
            continue
        words = line.words
        at = 0
        while at < len(words):
            if not words[at].capital:
                at += 1
                continue
            last = _run(tokenised, words, at)
            first = _trim(tokenised, words, at, last)
            if first <= last:
                yield from _typed(tokenised, line, first, last)
            at = last + 1


def _run(tokenised: TokenisedArticle, words: list[Word], at: int) -> int:
    """Give the last word of the run of capitalised words from `at`."""
    last = at
    i = at + 1
    known = _known_part(tokenised, words, at)
    while i < len(words):
        word = words[i]
        if word.capital and known and i >= at + known and starts_person(tokenised, words, i):
            break
        if word.capital and i > at and not known and not tokenised.is_given(words[at]):
            ahead = tokenised.known(words, i)
            if ahead is not None and (ahead[1].type is PER or ahead[0] > 1):
                bearer = ahead[1].alone and after_other_given_name(tokenised, words, i, ahead[1])
                if not bearer:
                    break
        if word.capital and i > at and _person_follows(tokenised, words, at, i):
            break
        if tokenised.is_kind(word, "people") or _loud(words[i - 1]) > _loud(word):
            break
        if word.shouted and 1 < len(word.text) < 6 and tokenised.is_given(words[at]):
            break
        initial = len(words[i - 1].text) <= 2 and words[i - 1].capital
        if word.gap.startswith(".") and not (initial and _INITIAL_GAP.fullmatch(word.gap)):
            break
        if not NAME_GAP.fullmatch(word.gap):
            break
        if word.capital:
            last = i
        elif i + 1 == len(words) or not _is_particle(tokenised, words, i):
            break
        i += 1
    return last


def _loud(word: Word) -> bool:
    """Tell whether a word is a plain one in capitals, too long for an acronym."""
    return word.shouted and len(word.text) > 6


def _person_follows(tokenised: TokenisedArticle, words: list[Word], at: int, i: int) -> bool:
    """Tell whether a person begins at word `i` of a run that began as something else."""
    ahead = words[i + 1 : i + 2]
    if not ahead or not ahead[0].capital or ahead[0].gap != " " or words[i].gap != " ":
        return False
    first = words[at]
    if first.shouted and 1 < len(first.text) < 7 and i == at + 1 and not first.dotted:
        return not words[i].shouted and not ahead[0].shouted
    return tokenised.is_given(words[i]) and not any(
        tokenised.is_given(w) or len(w.text) == 1 for w in words[at:i]
    )


def _is_particle(tokenised: TokenisedArticle, words: list[Word], i: int) -> bool:
    """Tell whether a small word joins two parts of a name, which depends on the language."""
    word, before = words[i], words[i - 1]
    if word.folded not in _PARTICLES:
        return False
    if any(tokenised.is_kind(word, kind) for kind in ("small", "opener", "inplace")):
        return word.folded != "la" and tokenised.is_given(before)
    return before.capital or before.folded in _PARTICLES


def _known_part(tokenised: TokenisedArticle, words: list[Word], at: int) -> int:
    """Give the number of words of the known place or organisation that begins at `at`, else 0."""
    known = tokenised.known(words, at)
    return known[0] if known is not None and known[1].type is not PER else 0


def _trim(tokenised: TokenisedArticle, words: list[Word], first: int, last: int) -> int:
    """Leave titles and words that only begin the sentence out of a run."""
    while first <= last:
        word = words[first]
        if (
            not word.capital
            or (tokenised.is_kind(word, "title") and not word.shouted)
            or (word.first and first < last and _only_begins(tokenised, words, first, last))
        ):
            first += 1
        else:
            break
    return first


def _only_begins(tokenised: TokenisedArticle, words: list[Word], first: int, last: int) -> bool:
    """Tell whether the first word of a run has its capital only as the first of a sentence."""
    word, second = words[first], words[first + 1]
    if tokenised.is_given(word) or (tokenised.language == "hu" and tokenised.is_given(second)):
        return False
    if tokenised.is_kind(word, "opener") or tokenised.lower[word.folded]:
        return True
    known = tokenised.known(words, first + 1)
    if known is not None and known[1].alone:
        return not after_other_given_name(tokenised, words, first + 1, known[1])
    if tokenised.capital[word.folded]:
        return False
    if len(word.text) <= 3 and not tokenised.is_given(second):
        return True
    return (
        last == first + 1
        and second.gap == " "
        and not (is_head(tokenised, second) or word.shouted or second.shouted)
        and _known_part(tokenised, words, first) == 0
    )


def _typed(tokenised: TokenisedArticle, line: Line, first: int, last: int) -> Iterator[Candidate]:
    words = line.words
    run = words[first : last + 1]
    size = sum(w.capital for w in run)
    before = words[first - 1] if first else None
    titled = before is not None and tokenised.is_kind(before, "title") and run[0].gap.strip() == ""
    given = [tokenised.is_given(w) for w in run]
    key = tokenised.key(run)
    end = name_end(tokenised, run[-1])
    if size > 1:
        initials = run[0].dotted and len(run[0].text) == 2 and not run[1].shouted
        if given[0] or initials or (titled and size < 4) or any(len(w.text) == 1 for w in run[:-1]):
            yield Candidate(run[0].start, end, PER, key, weights.FULL_PERSON + size)
        elif tokenised.capitalises_nouns:
            return
        elif any(w.shouted and len(w.text) < 6 and not ROMAN.fullmatch(w.text) for w in run):
            yield Candidate(run[0].start, end, ORG, key, weights.RUN_WITH_ACRONYM + size)
        elif _looks_like_surname(tokenised.stem(run[-1]), run[-1]) or any(given):
            yield Candidate(run[0].start, end, PER, key, weights.LIKELY_PERSON + size)
        else:
            guess = _guess(tokenised, line, first, last)
            if guess is not None:
                yield Candidate(run[0].start, end, guess[0], key, guess[1])
        return
    yield from _single(tokenised, line, first, titled, key, end)


def _guess(
    tokenised: TokenisedArticle, line: Line, first: int, last: int
) -> tuple[MentionType, float] | None:
    """Give the likely type and weight of a run of words that nothing else explains."""
    words = line.words
    before = words[first - 1] if first else None
    run = words[first : last + 1]
    if all(w.gap in _HYPHENS for w in run[1:]):
        return (LOC, weights.RUN_HYPHENED_PLACE) if _in_place(tokenised, words, first) else None
    if before is not None and tokenised.is_kind(before, "firm"):
        return ORG, weights.RUN_AFTER_FIRM
    if (
        before is not None
        and tokenised.is_kind(before, "small")
        and first > 1
        and words[first - 2].capital
    ):
        # The tail of a longer name whose beginning is no known head.
        return None
    if _in_place(tokenised, words, first) or (before and tokenised.is_kind(before, "placelower")):
        return LOC, weights.RUN_IN_PLACE
    if any(tokenised.lower[w.folded] for w in run) or any(is_head(tokenised, w) for w in run):
        return ORG, weights.RUN_UNKNOWN_ORGANISATION
    slavic = tokenised.language.split("-")[0] in _SLAVIC
    if slavic and any(LONG_ADJECTIVE.search(w.folded) for w in run):
        return ORG, weights.RUN_UNKNOWN_ORGANISATION
    if is_cyrillic(tokenised.text[line.start : line.end]) and not is_cyrillic(run[0].text):
        return ORG, weights.RUN_UNKNOWN_ORGANISATION
    if len(run) <= 3:
        return PER, weights.RUN_UNKNOWN_PERSON
    return ORG, weights.RUN_UNKNOWN_ORGANISATION


_HYPHENS = frozenset({"-", "‑"})
_SLAVIC = frozenset({"pl", "cs", "sk", "sl", "hr", "sr", "bs", "mk", "bg", "ru", "uk", "be"})


def _in_place(tokenised: TokenisedArticle, words: list[Word], at: int) -> bool:
    """Tell whether a preposition of place stands before word `at`."""
    return (
        at > 0
        and words[at].gap == " "
        and not words[at - 1].shouted
        and tokenised.is_kind(words[at - 1], "inplace")
    )


def _single(
    tokenised: TokenisedArticle, line: Line, at: int, titled: bool, key: str, end: int
) -> Iterator[Candidate]:
    """Propose one capitalised word, unless it only begins a sentence or nothing tells its type."""
    words = line.words
    word = words[at]
    if len(word.text) < 2 or tokenised.lower[word.folded] > tokenised.capital[word.folded]:
        return
    if (
        _NO_NAME.match(tokenised.text, word.end)
        or tokenised.text[max(0, word.start - 1)] in "#@[._/"
    ):
        return
    if word.shouted:
        if _is_acronym(tokenised, word):
            yield Candidate(word.start, end, ORG, key, weights.ACRONYM)
        return
    if tokenised.is_kind(word, "people") or tokenised.is_kind(word, "opener"):
        return
    if titled and not is_head(tokenised, word):
        yield Candidate(word.start, end, PER, key, weights.TITLED_PERSON)
        return
    if tokenised.capitalises_nouns or is_head(tokenised, word):
        return
    if word.first and not tokenised.capital[word.folded]:
        return
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    adjective = (
        after is not None
        and after.gap == " "
        and not after.capital
        and LONG_ADJECTIVE.search(word.folded)
    )
    if tokenised.is_given(word) or (not adjective and _looks_like_surname(key, word)):
        yield Candidate(word.start, end, PER, key, weights.WORD_LIKE_PERSON)
    elif before is not None and tokenised.is_kind(before, "firm"):
        yield Candidate(word.start, end, ORG, key, weights.WORD_AFTER_FIRM)
    elif before is not None and tokenised.is_kind(before, "placelower"):
        yield Candidate(word.start, end, LOC, key, weights.WORD_AFTER_PLACE)
    elif after is not None and tokenised.is_kind(after, "speech") and after.gap == " ":
        yield Candidate(word.start, end, PER, key, weights.WORD_THAT_SPEAKS)
    elif _listed_with_place(tokenised, words, at):
        yield Candidate(word.start, end, LOC, key, weights.WORD_LISTED_WITH_PLACE)
    elif not adjective and _in_place(tokenised, words, at):
        yield Candidate(word.start, end, LOC, key, weights.WORD_IN_PLACE)


_NO_NAME = re.compile(r"[-–]\d|\.[a-z]{2,3}\b|[@+]")


def _is_acronym(tokenised: TokenisedArticle, word: Word) -> bool:
    return (
        2 <= len(word.text) <= 7
        and word.text.isalpha()
        and not ROMAN.fullmatch(word.text)
        and not tokenised.is_kind(word, "opener")
        and word.folded not in lexicon.words("noname", "")
    )


def _looks_like_surname(key: str, word: Word) -> bool:
    if _SURNAME.search(word.folded):
        return True
    return bool(_SURNAME.search(key) and _PERSON_CASE.search(word.folded))


_PERSON_CASE = re.compile(r"([^c]a|owi|em|iem|ego|emu|im|om|[^c]u|ym|oy|ovi|ogo|omu|ei|ului)$")


def _listed_with_place(tokenised: TokenisedArticle, words: list[Word], at: int) -> bool:
    """Tell whether a known place stands beside the word in a list: "Miami i Orlando"."""
    if at + 2 < len(words) and words[at + 1].folded in _AND and words[at + 1].gap == " ":
        beside = at + 2
    elif at + 1 < len(words) and words[at + 1].gap == ", ":
        beside = at + 1
    elif at > 1 and words[at - 1].folded in _AND:
        beside = at - 2
    elif at and words[at].gap == ", ":
        beside = at - 1
    else:
        return False
    known = tokenised.known(words, beside)
    return known is not None and known[1].type is LOC


_AND = frozenset({"i", "a", "ta", "si", "and", "und", "et", "y", "e", "en", "oraz", "och"})
