"""Known people by any spelling of their full names: another language's, or another script's."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.authority.entries import own_entries
from core.names.authority.names import parts_of
from core.names.authority.person_names import is_patronymic
from core.text.romanisation import fold, nearness, script, skeleton

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    if not best or (len(best) > 1 and scores[best[0]] == scores[best[1]]):
        return None
    return best[0]


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
