"""How people's full names are built: given name, patronymic, initials and surname, in any order."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.authority.names import names_in, parts_of
from core.names.morphology import lexicon
from core.names.morphology.endings import forms, paradigm_language
from core.text.romanisation import fold, is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.text.tokens import Word

# Folded, in any case, from Cyrillic or as Polish, Romanian and English write them.
_PATRONYMIC = re.compile(
    r".{2,}(([ioeay]|yo|ye|io|ie)(v|w)(ich|ych|icz|ici)|[kmnl]ich|illich|ilich"
    r"|[oeiay](v|w|u)na?|[iy]nichna?|ichna?)(a|u|em|om|y|i|e|oy|oyu|oiu|ovi|evi|iem|owi|ei|ii)?\Z"
)
_SPACE = re.compile(r"[ \u00a0\n\u200e\u200f]{1,3}")
_AFTER_INITIAL = re.compile(r"\.[ \u00a0]?")
_DOTTED_LETTERS = 3


def is_patronymic(folded: str) -> bool:
    """Tell whether a folded word ends as patronymics do; some surnames do too."""
    return _PATRONYMIC.fullmatch(folded) is not None


def surname_last(words: list[str], language: str) -> list[str]:
    """Give the folded words or stems of a full name in the order given name, others, surname."""
    first, *rest = words
    code = language.split("-")[0]
    if rest and len(first) > 1 and all(len(word) == 1 for word in rest):
        return [*rest, first]
    if len(words) == _WITH_PATRONYMIC and code in _EAST_SLAVIC and is_patronymic(words[-1]):
        return words if is_patronymic(words[1]) else [*rest, first]
    if (
        code in _SURNAME_FIRST
        and rest
        and is_given_name(rest[0], code)
        and not is_given_name(first, code)
    ):
        return [*rest, first]
    return words


def is_given_name(word: str, language: str) -> bool:
    """Tell whether a word, or its stem, is a known given name in any case."""
    return lexicon.is_given_name(word, language, is_cyrillic(word))


_WITH_PATRONYMIC = 3
_EAST_SLAVIC = frozenset({"ru", "uk", "be"})
_SURNAME_FIRST = frozenset({"hu"})


@dataclass(frozen=True, slots=True)
class _Bearer:
    """A known person by one of the names of a language: the forms of both its parts."""

    key: str
    given: frozenset[str]
    initial: str
    surname: frozenset[str]
    famous: bool
    """The surname may stand alone for the person."""


@dataclass(frozen=True, slots=True)
class _People:
    by_surname: dict[str, tuple[_Bearer, ...]]
    by_given: dict[str, tuple[_Bearer, ...]]


@lru_cache(maxsize=16)
def _people(language: str) -> _People:
    """Give the known people of a given name and a surname, as a language and English name them."""
    by_surname: dict[str, dict[_Bearer, None]] = defaultdict(dict)
    by_given: dict[str, dict[_Bearer, None]] = defaultdict(dict)
    spoken = paradigm_language(language)
    for source in dict.fromkeys((language, "en")):
        for key, (kind, names) in names_in(source).items():
            if kind is not MentionType.PERSON:
                continue
            for given, surname, famous in parts_of(names):
                bearer = _Bearer(
                    key,
                    forms(given, spoken, wide=True),
                    fold(given)[:1],
                    forms(surname, spoken, wide=True),
                    famous,
                )
                for form in bearer.surname:
                    by_surname[form][bearer] = None
                for form in bearer.given:
                    by_given[form][bearer] = None
    return _People(
        {form: tuple(bearers) for form, bearers in by_surname.items()},
        {form: tuple(bearers) for form, bearers in by_given.items()},
    )


def full_name(words: Sequence[Word], at: int, language: str) -> tuple[int, str] | None:
    """Give the known person whose name begins with word `at` in another order or with initials.

    The length in words, and the key: "Шойгу Сергей Кужугетович", "Валентина Ивановна Матвиенко",
    "С. К. Шойгу", "Матвиенко В. И.". None where there is none, or where two could be meant.
    """
    first = words[at]
    if not first.capital:
        return None
    people = _people(language)
    found: dict[int, set[str]] = defaultdict(set)
    for size, key in _structures(words, at, first, people):
        found[size].add(key)
    if not found:
        return None
    size = max(found)
    return (size, next(iter(found[size]))) if len(found[size]) == 1 else None


def _structures(
    words: Sequence[Word], at: int, first: Word, people: _People
) -> Iterator[tuple[int, str]]:
    """Give (length, key) for each known person whom the words from `at` can name."""
    initials = _initials(words, at)
    if initials:
        behind = words[at + initials : at + initials + 1]
        if behind and _AFTER_INITIAL.fullmatch(behind[0].gap) and behind[0].capital:
            for bearer in people.by_surname.get(behind[0].folded, ()):
                if bearer.famous and first.folded.startswith(bearer.initial):
                    yield initials + 1, bearer.key
        return
    second = words[at + 1] if at + 1 < len(words) else None
    if second is None or not second.capital or not _SPACE.fullmatch(second.gap):
        return
    third = words[at + 2] if at + 2 < len(words) else None
    if third is not None and not (third.capital and _SPACE.fullmatch(third.gap)):
        third = None
    for bearer in people.by_surname.get(first.folded, ()):
        if second.folded in bearer.given:
            more = third is not None and is_patronymic(third.folded)
            yield 2 + more, bearer.key
        elif bearer.famous:
            initials = _initials(words, at + 1)
            if initials and second.folded.startswith(bearer.initial):
                yield 1 + initials, bearer.key
    if third is not None and is_patronymic(second.folded):
        for bearer in people.by_given.get(first.folded, ()):
            if third.folded in bearer.surname:
                yield 3, bearer.key


def _initials(words: Sequence[Word], at: int) -> int:
    """Give of how many words the initials from word `at` are, 0 where there are none."""
    word = words[at]
    if word.dotted:
        return int(len(word.text) <= _DOTTED_LETTERS)
    size = 0
    while at + size < len(words) and size < 2:
        word = words[at + size]
        behind = words[at + size + 1] if at + size + 1 < len(words) else None
        ended = behind is None or behind.gap.startswith(".")
        if len(word.text) > 1 or not word.capital or not ended:
            break
        if size and not _AFTER_INITIAL.fullmatch(word.gap):
            break
        size += 1
    return size
