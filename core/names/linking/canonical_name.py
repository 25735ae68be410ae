"""The name under which an entity is shown."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.morphology.endings import forms as case_forms
from core.names.morphology.inflection import lemma
from core.text.romanisation import fold, romanise

if TYPE_CHECKING:
    from collections.abc import Mapping


def best_name(
    forms: Mapping[tuple[str, str], int], votes: Counter[str], to: str, kind: MentionType
) -> str:
    """Choose from the (spelling, language) pairs seen: how `to` spells it, else a nominative.

    `votes` are spellings found in translations. Where none serves, the likeliest dictionary form
    is given in Latin letters.
    """
    ours = Counter({form: n for (form, language), n in forms.items() if language == to})
    for seen in (ours, votes):
        if seen:
            return _longest_frequent(seen, kind)
    by_language: dict[str, Counter[str]] = {}
    for (form, language), n in forms.items():
        by_language.setdefault(language, Counter())[form] += n
    size = {language: max(_size(f, kind) for f in seen) for language, seen in by_language.items()}
    language = max(by_language, key=lambda code: (size[code], by_language[code].total(), code))
    return romanise(nominative(by_language[language], language, kind), language)


def _size(form: str, kind: MentionType) -> int:
    """Give how full a form is: a person's given name and surname, an organisation's words."""
    words = form.split()
    full = [w for w in words if len(w.rstrip(".")) > 1]
    return min(len(full), 3) if kind is MentionType.PERSON else min(len(full), 2)


def _longest_frequent(seen: Counter[str], kind: MentionType) -> str:
    return max(seen, key=lambda form: (_size(form, kind), seen[form], form))


def nominative(seen: Counter[str], language: str, kind: MentionType) -> str:
    """Choose of forms in one language that from which most others come, else undo an ending."""
    fullest = max(_size(form, kind) for form in seen)
    full = {form: n for form, n in seen.items() if _size(form, kind) == fullest}

    def explained(candidate: str) -> int:
        return sum(n for form, n in seen.items() if _comes_from(form, candidate, language))

    best = max(full, key=lambda form: (explained(form), full[form], -len(form), form))
    return lemma(best, language, person=kind is MentionType.PERSON)


def _comes_from(form: str, candidate: str, language: str) -> bool:
    words, bases = form.split(), candidate.split()
    if len(words) != len(bases):
        words, bases = words[-1:], bases[-1:]
    return all(fold(w) in case_forms(b, language) for w, b in zip(words, bases, strict=True))
