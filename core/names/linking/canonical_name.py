"""The name under which an entity is shown."""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.authority.city_names import city_name
from core.names.authority.institutions import institution_name
from core.names.authority.name_patterns import english_by_pattern
from core.names.authority.respellings import respelt
from core.names.morphology.endings import SHORTEST_STEM
from core.names.morphology.endings import forms as case_forms
from core.names.morphology.inflection import lemma
from core.text.romanisation import fold, romanise, script, skeleton

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence


def best_name(
    forms: Mapping[tuple[str, str], int], votes: Counter[str], to: str, kind: MentionType
) -> str:
    """Choose from the (spelling, language) pairs seen: how `to` spells it, else a nominative.

    `votes` are spellings found in translations. Where none serves, a name that articles spell in
    Latin letters is given so, and any other is romanised as its own language is.
    """
    forms = _without_endings(forms)
    ours = Counter({form: n for (form, language), n in forms.items() if language == to})
    for seen in (ours, votes):
        if seen:
            return _longest_frequent(seen, kind)
    latin = {pair: n for pair, n in forms.items() if _is_latin(pair[0])}
    full = max(_size(form, kind) for form, _ in forms)
    if any(_size(form, kind) == full for form, _ in latin):
        return _in_one_language(latin, kind)
    name = _in_one_language(forms, kind)
    return _with_latin_surname(respelt(name), latin) if kind is MentionType.PERSON else name


def _without_endings(forms: Mapping[tuple[str, str], int]) -> Mapping[tuple[str, str], int]:
    """Give the forms without what an apostrophe parts from a Turkish name."""
    if all(base(language) != "tr" for _, language in forms):
        return forms
    bare: Counter[tuple[str, str]] = Counter()
    for (form, language), n in forms.items():
        bare[_TURKISH_ENDING.sub("", form) if base(language) == "tr" else form, language] += n
    return bare


_TURKISH_ENDING = re.compile(r"['’][a-zçğıöşü]{1,6}\Z")


def _is_latin(form: str) -> bool:
    return all(not c.isalpha() or script(c) == "LATIN" for c in form)


def _in_one_language(forms: Mapping[tuple[str, str], int], kind: MentionType) -> str:
    """Give the name of the language that has it fullest, and oftenest, in Latin letters."""
    by_language: dict[str, Counter[str]] = {}
    for (form, language), n in forms.items():
        by_language.setdefault(language, Counter())[form] += n
    size = {language: max(_size(f, kind) for f in seen) for language, seen in by_language.items()}
    language = max(
        by_language,
        key=lambda code: (size[code], by_language[code].total(), code == "ru", code),
    )
    seen = by_language[language]
    name = nominative(seen, language, kind)
    if kind is MentionType.PLACE:
        cities = (city_name(form, language) for form in (name, *sorted(seen)))
        return next(filter(None, cities), None) or romanise(name, language)
    return romanise(name, language)


def known_institution(forms: Mapping[tuple[str, str], int]) -> str | None:
    """Give how English calls an organisation that every country has, None where it is no such."""
    by_language: dict[str, Counter[str]] = {}
    for (form, language), n in forms.items():
        by_language.setdefault(language, Counter())[form] += n
    for language in sorted(by_language, key=lambda code: (-by_language[code].total(), code)):
        seen = by_language[language]
        name = nominative(seen, language, MentionType.ORGANISATION)
        full = len(name.split())
        for form in (name, *(form for form in sorted(seen) if len(form.split()) >= full)):
            english = institution_name(form, language)
            if english is not None:
                return english
    return None


def patterned_name(forms: Mapping[tuple[str, str], int], kind: MentionType) -> str | None:
    """Give the English of an organisation's or a place's name that is a common word and a name."""
    if kind not in (MentionType.ORGANISATION, MentionType.PLACE):
        return None
    for form, language in sorted(forms, key=lambda pair: (-forms[pair], pair)):
        known = kind is MentionType.PLACE and city_name(form, language) is not None
        english = None if known else english_by_pattern(form, language)
        if english is not None:
            return english
    return None


def _with_latin_surname(name: str, latin: Mapping[tuple[str, str], int]) -> str:
    """Give a romanised name with the surname as an article has it in Latin letters."""
    *given, surname = name.split(" ")
    alike = [
        form
        for form, _ in latin
        if " " not in form and skeleton(fold(form)) == skeleton(fold(surname))
    ]
    return " ".join([*given, min(alike)]) if given and alike else name


def _size(form: str, kind: MentionType) -> int:
    """Give how full a form is: a person's given name and surname, an organisation's words."""
    words = form.split()
    full = [w for w in words if len(w.rstrip(".")) > 1]
    return min(len(full), 3) if kind is MentionType.PERSON else min(len(full), 2)


def _longest_frequent(seen: Counter[str], kind: MentionType) -> str:
    return max(seen, key=lambda form: (_size(form, kind), seen[form], form))


def nominative(seen: Counter[str], language: str, kind: MentionType) -> str:
    """Choose of forms in one language that from which most others come, else undo an ending.

    From which others come is a nominative, and is not undone.
    """
    fullest = max(_size(form, kind) for form in seen)
    full = {form: n for form, n in seen.items() if _size(form, kind) == fullest}

    def explained(candidate: str) -> int:
        return sum(n for form, n in seen.items() if _comes_from(form, candidate, language))

    best = max(full, key=lambda form: (explained(form), full[form], -len(form), form))
    if any(_comes_from(form, best, language) for form in full if form != best):
        return best
    undone = lemma(best, language, person=kind is MentionType.PERSON)
    if undone == best and len(full) > 1:
        lone = [form for form in seen if " " not in form]
        return _in_common(sorted(full), lone, language) or best
    return undone


def _in_common(forms: list[str], lone: Collection[str], language: str) -> str | None:
    """Give the name that all forms begin with and are cases of, None where no one fits them all.

    "Bartłomieja S." and "Bartłomiejowi S." are of Bartłomiej S.
    """
    columns = list(zip(*(form.split() for form in forms), strict=False))
    if any(len(form.split()) != len(columns) for form in forms):
        return None
    words = [_base_of(column, lone, language) for column in columns]
    return None if None in words else " ".join(filter(None, words))


def _base_of(column: Sequence[str], lone: Collection[str], language: str) -> str | None:
    """Give the dictionary form of one word's cases, None where nothing shows it."""
    shortest, longest = min(column, key=len), max(column, key=len)
    if longest.rstrip(".") == shortest.rstrip("."):
        return longest
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*column, strict=False))
    shared = "".join(letters[0] for letters in alike)
    if len(shared) < SHORTEST_STEM or any(map(_HERS.search, column)):
        return None
    if all(map(_ADJECTIVE.search, column)):
        shared += "i" if shared.endswith(("k", "g")) else "y"
    elif shared not in {*column, *lone} and fold(shared[-1]) in _VOWELS:
        return None
    return shared if all(_is_case(word, shared, language) for word in column) else None


_ADJECTIVE = re.compile("(?:ego|emu|ym|im)$")
_HERS = re.compile("(?:[yыęą]|ой|ою|ей|ej|ou)$")
_VOWELS = frozenset("aeiouy")


def _is_case(word: str, candidate: str, language: str) -> bool:
    if word.startswith(candidate) and len(word) - len(candidate) == 1 and candidate[-1] == "e":
        return True
    return fold(word) in case_forms(candidate, language, wide=True)


def _comes_from(form: str, candidate: str, language: str) -> bool:
    if form == candidate:
        return True
    words, bases = form.split(), candidate.split()
    if len(words) != len(bases):
        words, bases = words[-1:], bases[-1:]
    return all(fold(w) in case_forms(b, language) for w, b in zip(words, bases, strict=True))
