"""The people whom a folder names in full, and which of them a surname alone can be.

A wrong identity is worse than none: a surname alone is only whose name has that surname, spelt so,
whose gender it can have and with whose given name the initials before it agree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.names import authority
from core.names.authority.genders import known_genders, name_gender
from core.names.keys import gender_of, is_known
from core.names.linking.spelling_variants import surname_matches
from core.names.morphology.surname_gender import Gender, surname_gender
from core.text.romanisation import fold, nearness, script, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ALIKE_IN_ONE_SCRIPT = 0.85
"""Stems of one name differ so much by their endings, and by how languages respell them."""
_DOUBLED = re.compile(r"(.)\1")
"""What no respelling changes: Dennis is not Denis."""
PARTICLES = frozenset(
    {
        "af", "al", "av", "d", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos",
        "du", "el", "la", "le", "ter", "ten", "van", "vom", "von", "zu", "zum",
    }
)  # fmt: skip
"""Small words that belong to a surname: "De Vries" alone is Anna de Vries."""


@dataclass(frozen=True, slots=True)
class FullName:
    """One way of writing somebody's full name: folded words, the surname last."""

    words: tuple[str, ...]
    script: str

    @property
    def surname(self) -> str:
        return self.words[-1]


@dataclass(frozen=True, slots=True)
class LooseName:
    """A surname alone or with initials: the folded stem, and what spelling and titles tell."""

    surname: str
    initials: tuple[str, ...]
    script: str
    gender: Gender
    titled: bool = False
    particles: tuple[str, ...] = ()

    @classmethod
    def of(cls, key: str, form: str, language: str) -> LooseName:
        """Read a mention's key, the surname last, and its form."""
        key, told = gender_of(key)
        *before, surname = key.split() or [""]
        initials = tuple(word for word in before if word not in PARTICLES)
        particles = tuple(word for word in before if word in PARTICLES)
        words = [word for word in form.replace(".", ". ").split() if len(word.strip(".")) > 1]
        last = words[-1] if words else form
        gender = Gender(told) or surname_gender(last, language)
        return cls(surname, initials, script(last), gender, bool(told), particles)

    @property
    def key(self) -> str:
        """What all mentions of such a surname have in common, without a title."""
        return " ".join((*self.initials, *self.particles, self.surname))


class People:
    """The full names of a folder's people by their entity."""

    def __init__(self) -> None:
        self._names: dict[str, set[FullName]] = defaultdict(set)
        self._by_surname: dict[str, set[str]] = defaultdict(set)
        self._genders: dict[str, set[Gender]] = defaultdict(set)
        self._endings: dict[str, set[Gender]] = defaultdict(set)
        self._listed: set[str] = set()
        self.named_in: dict[str, dict[str, None]] = defaultdict(dict)
        """The articles that name each in full."""

    def note(
        self,
        id: str,
        key: str,
        forms: Iterable[str],
        language: str,
        told: Iterable[str] = (),
    ) -> bool:
        """Take a full name that an article has; tell whether that is a new bearer of a surname.

        `told` are the genders that titles beside it show.
        """
        whole = [form for form in forms if " " in form]
        self._endings[id] |= {surname_gender(form, language) for form in whole}
        self._genders[id] |= {name_gender(form, language) for form in whole}
        self._genders[id] |= set(map(Gender, told))
        names = [(key, spelt) for spelt in {script(form) for form in forms}]
        if is_known(key):
            names = []
        if is_known(id) and id not in self._listed:
            self._listed.add(id)
            names += [(fold(name), script(name)) for name in authority.all_names(id)]
            self._genders[id] |= known_genders(id)
            self._endings[id] |= {
                surname_gender(name, code)
                for code in authority.languages_of(id)
                for name in authority.own_names(id, code)
            }
        new = False
        for name, spelt in names:
            full = FullName(tuple(name.split()), spelt)
            if len(full.words) > 1 and full not in self._names[id]:
                self._names[id].add(full)
                for consonants in {skeleton(full.surname), skeleton(full.words[0])}:
                    new = new or id not in self._by_surname[consonants]
                    self._by_surname[consonants].add(id)
        return new

    def rename(self, lost: str, kept: str) -> None:
        """Give all that one entity has to another."""
        self._listed.discard(lost)
        self._names[kept] |= self._names.pop(lost, set())
        self.named_in[kept].update(self.named_in.pop(lost, {}))
        self._genders[kept] |= self._genders.pop(lost, set())
        self._endings[kept] |= self._endings.pop(lost, set())
        for ids in self._by_surname.values():
            if lost in ids:
                ids.discard(lost)
                ids.add(kept)

    def surnames(self, id: str) -> Iterator[str]:
        """Give the consonants by which an entity's surnames, and its first names, are found."""
        for name in self._names.get(id, ()):
            yield skeleton(name.surname)
            yield skeleton(name.words[0])

    def bears(self, id: str, loose: LooseName) -> bool:
        """Tell whether somebody has a surname, spelt so, and a given name with these initials."""
        return any(
            _spelt_alike(loose, name.surname, name.script) and _initials_agree(loose, name)
            for name in self._names.get(id, ())
        )

    def agrees(self, id: str, loose: LooseName) -> bool:
        """Tell whether a title goes with somebody's given name, and an ending with the surname.

        Endings tell nothing of surnames that have none of a gender: "Tuska" is Donald Tusk's.
        """
        endings = self._endings[id] - {Gender.UNKNOWN}
        if not loose.titled:
            return loose.gender is Gender.UNKNOWN or not endings or loose.gender in endings
        shown = self._genders[id] - {Gender.UNKNOWN} or endings
        return not shown or loose.gender in shown

    def has_word(self, id: str, loose: LooseName) -> bool:
        """Tell whether a lone word is any of somebody's full name, as it stands in an article."""
        return not loose.initials and any(
            _spelt_alike(loose, word, name.script)
            for name in self._names.get(id, ())
            for word in name.words[:-1]
        )

    def with_surname(self, loose: LooseName) -> list[str]:
        """List the folder's people who have a surname, in a settled order."""
        found = self._by_surname.get(skeleton(loose.surname), ())
        return [id for id in sorted(found) if self.bears(id, loose)]


def _spelt_alike(loose: LooseName, word: str, spelt: str) -> bool:
    if not surname_matches(loose.surname, word):
        return False
    if loose.surname == word or spelt not in ("", loose.script):
        return True
    doubled = _DOUBLED.findall(loose.surname) == _DOUBLED.findall(word)
    return doubled and nearness(loose.surname, word) >= _ALIKE_IN_ONE_SCRIPT


def _initials_agree(loose: LooseName, name: FullName) -> bool:
    given = name.words[:-1]
    return all(
        len(given) <= place or given[place][:1] == initial[:1]
        for place, initial in enumerate(loose.initials)
    )
