"""Known people by any spelling of their full names: another language's, or another script's."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.authority import politicians
from core.names.authority.entries import own_entries
from core.names.authority.names import names_in, parts_of
from core.names.authority.person_names import is_patronymic
from core.text.romanisation import fold, nearness, script, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_GIVEN_ALIKE = 0.5
_ALIKE_IN_ONE_SCRIPT = 0.86
"""Antonio Gutierrez is not António Guterres; Kubrakow and Kubrakov are one."""
_ALIKE = 0.74
_SHORTEST_ALIKE = 4
"""Letters of a name's parts from which on another spelling of them can be told."""


@dataclass(frozen=True, slots=True)
class _Spelling:
    given: str
    surname: str
    key: str
    script: str


def spelt_like(words: Sequence[str], spelt_in: str, language: str) -> str | None:
    """Give the known person whose full name folded words or their stems spell, in either order.

    `spelt_in` is their script as they stood in a text in `language`: whose names in that language
    are known is compared with names in that script alone. None where they spell nobody's, or two
    people's alike.
    """
    plain = [word for word in words if not is_patronymic(word)] if len(words) > 2 else words
    if len(plain) < 2:
        return None
    code = base(language)
    scores: dict[str, float] = {}
    for given, surname in ((plain[0], plain[-1]), (plain[-1], plain[0])):
        for known in _by_consonants().get((skeleton(given), skeleton(surname)), ()):
            own = known.script == spelt_in
            if not own and code in own_entries()[known.key].names:
                continue
            score = _alike(given, known.given, _GIVEN_ALIKE) * _alike(
                surname, known.surname, _ALIKE_IN_ONE_SCRIPT if own else _ALIKE
            )
            if score > scores.get(known.key, 0.0):
                scores[known.key] = score
    best = sorted(scores, key=lambda key: -scores[key])
    if not best:
        return _politician(plain, spelt_in)
    if len(best) > 1 and scores[best[0]] == scores[best[1]]:
        return None
    return best[0]


def _politician(words: Sequence[str], spelt_in: str) -> str | None:
    """Give the one politician who is called so, as nearly as stems tell."""
    found = {
        known.key
        for known in politicians.with_ends_of(words)
        if known.script == spelt_in[:1]
        and len(known.words) == len(words)
        and (_all_alike(words, known.words) or _all_alike(words[::-1], known.words))
    }
    return found.pop() if len(found) == 1 else None


def _all_alike(words: Sequence[str], known: Sequence[str]) -> bool:
    return all(
        other == word or (other.startswith(word) and len(other) - len(word) <= _ENDING)
        for word, other in zip(words, known, strict=True)
    )


def _alike(word: str, known: str, least: float) -> float:
    """Give how alike two words are, 0 where they are not alike enough."""
    if word == known:
        return 1.0
    if min(len(word), len(known)) < _SHORTEST_ALIKE:
        return 0.0
    # A stem has lost the ending that a dictionary form has.
    ended = known.startswith(word) and len(known) - len(word) <= _ENDING
    likeness = nearness(word, known)
    return likeness if likeness >= least or ended else 0.0


_ENDING = 3


@lru_cache(maxsize=1)
def _by_consonants() -> dict[tuple[str, str], tuple[_Spelling, ...]]:
    """Give every known person's names by the consonants of given name and surname."""
    found: dict[tuple[str, str], dict[_Spelling, None]] = defaultdict(dict)
    for key, known in own_entries().items():
        if known.type is not MentionType.PERSON:
            continue
        for names in known.names.values():
            for given, surname, _ in parts_of(names):
                name = _Spelling(fold(given), fold(surname), key, script(surname))
                found[skeleton(name.given), skeleton(name.surname)][name] = None
    return {consonants: tuple(names) for consonants, names in found.items()}


def named_exactly(forms: Iterable[str], kind: MentionType, language: str) -> str | None:
    """Give the one known entity of a kind that has one of some forms as a name in a language."""
    names = _exact(language)
    found = {key for form in forms for key, of in names.get(fold(form), ()) if of is kind}
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=16)
def _exact(language: str) -> dict[str, tuple[tuple[str, MentionType], ...]]:
    """Give who has each folded name in a language; parts of people's names left out."""
    found: dict[str, dict[tuple[str, MentionType], None]] = defaultdict(dict)
    for variant in _VARIANTS.get(base(language), (language,)):
        for key, (kind, names) in names_in(variant).items():
            for name in names:
                part = kind is MentionType.PERSON and any(
                    name in other for other in names if name != other
                )
                if not part:
                    found[fold(name)][key, kind] = None
    return {name: tuple(entries) for name, entries in found.items()}


_VARIANTS = {"zh": ("zh-Hans", "zh-Hant")}
