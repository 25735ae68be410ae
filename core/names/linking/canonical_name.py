"""The name under which an entity is shown."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.authority.respellings import respelt
from core.names.morphology.endings import SHORTEST_STEM
from core.names.morphology.endings import forms as case_forms
from core.names.morphology.inflection import lemma
from core.text.romanisation import fold, romanise, script, skeleton

if TYPE_CHECKING:
    from collections.abc import Mapping


def best_name(
    forms: Mapping[tuple[str, str], int], votes: Counter[str], to: str, kind: MentionType
) -> str:
    """Choose from the (spelling, language) pairs seen: how `to` spells it, else a nominative.

    `votes` are spellings found in translations. Where none serves, a name that articles spell in
    Latin letters is given so, and any other is romanised as its own language is.
    """
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
    return romanise(nominative(by_language[language], language, kind), language)


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
    if explained(best) > full[best]:
        return best
    person = kind is MentionType.PERSON
    undone = lemma(best, language, person=person)
    if person and undone == best and len(full) > 1:
        return _in_common(sorted(full), language) or best
    return undone


def _in_common(forms: list[str], language: str) -> str | None:
    """Give the person's name of which all forms are cases, None where no one fits them all.

    "Bartłomieja S." and "Bartłomiejowi S." are of Bartłomiej S.
    """
    columns = list(zip(*(form.split() for form in forms), strict=False))
    if any(len(form.split()) != len(columns) for form in forms):
        return None
    words = []
    for column in columns:
        shortest = min(column, key=len)
        stems = [shortest[:length] for length in range(len(shortest), SHORTEST_STEM - 1, -1)]
        fitting = [
            stem + end
            for stem in stems
            for end in ("", "a", "а")
            if all(fold(word) in case_forms(stem + end, language, wide=True) for word in column)
        ]
        if len(set(column)) > 1 and not fitting:
            return None
        words.append(column[0] if len(set(column)) == 1 else fitting[0])
    return " ".join(words)


def _comes_from(form: str, candidate: str, language: str) -> bool:
    if form == candidate:
        return True
    words, bases = form.split(), candidate.split()
    if len(words) != len(bases):
        words, bases = words[-1:], bases[-1:]
    return all(fold(w) in case_forms(b, language) for w, b in zip(words, bases, strict=True))
