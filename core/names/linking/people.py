"""The people whom a folder names in full, and which of them a surname alone can be.

A wrong identity is worse than none: a surname alone is only whose name has that surname, spelt so,
whose gender it can have and with whose given name the initials before it agree.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from core.names import authority
from core.names.authority.genders import known_genders, name_gender
from core.names.keys import gender_of, is_known
from core.names.linking.kept_rows import KeptValues, Section
from core.names.linking.spelling_variants import surname_matches
from core.names.morphology.surname_gender import Gender, surname_gender
from core.text.romanisation import fold, nearness, script, skeleton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from core.names.linking.kept_rows import KeptRows

_ALIKE_IN_ONE_SCRIPT = 0.85
"""Stems of one name differ so much by their endings, and by how languages respell them."""
_DOUBLED = re.compile(r"(.)\1")
"""What no respelling changes: Dennis is not Denis."""
PARTICLES = frozenset(
    {
        "af", "av", "d", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos",
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


@dataclass(slots=True)
class Person:
    """What is known of somebody: full names, genders that they show, articles that have them.

    `endings` are the genders of the surnames' endings, `genders` those of given names and titles.
    `listed`: the names by which a known person is known are among them.
    """

    names: set[FullName] = field(default_factory=set)
    genders: set[Gender] = field(default_factory=set)
    endings: set[Gender] = field(default_factory=set)
    listed: bool = False
    named_in: dict[str, None] = field(default_factory=dict)
    """The articles that name them in full, the first `MOST_ARTICLES`."""


MOST_ARTICLES = 40
"""Articles that a surname is looked for in."""


def _dump(person: Person) -> str:
    names = sorted((*name.words, name.script) for name in person.names)
    genders, endings = sorted(person.genders), sorted(person.endings)
    parts = (names, genders, endings, person.listed, list(person.named_in))
    return json.dumps(parts, separators=(",", ":"))


def _load(data: str) -> Person:
    names, genders, endings, listed, named_in = json.loads(data)
    return Person(
        {FullName(tuple(words), spelt) for *words, spelt in names},
        set(map(Gender, genders)),
        set(map(Gender, endings)),
        listed,
        dict.fromkeys(named_in),
    )


class People:
    """The full names of a folder's people by their entity.

    `now` gives what an entity has become, where it was joined with another.
    """

    def __init__(
        self, now: Callable[[str], str] = lambda id: id, rows: KeptRows | None = None
    ) -> None:
        self._now = now
        self.people = KeptValues(Section.PERSON, rows, _load, _dump)
        self.by_surname: KeptValues[list[str]] = KeptValues(
            Section.SURNAME, rows, json.loads, json.dumps
        )

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
        person = self._person(id)
        listed = person.listed
        whole = [form for form in forms if " " in form]
        endings = {surname_gender(form, language) for form in whole}
        genders = {*(name_gender(form, language) for form in whole), *map(Gender, told)}
        names = [(key, spelt) for spelt in {script(form) for form in forms}]
        if is_known(key):
            names = []
        if is_known(id) and not person.listed:
            person.listed = True
            names += [(fold(name), script(name)) for name in authority.all_names(id)]
            genders |= known_genders(id)
            endings |= {
                surname_gender(name, code)
                for code in authority.languages_of(id)
                for name in authority.own_names(id, code)
            }
        same = genders <= person.genders and endings <= person.endings
        new, changed = False, not same or person.listed is not listed
        person.genders |= genders
        person.endings |= endings
        for name, spelt in names:
            full = FullName(tuple(name.split()), spelt)
            if len(full.words) > 1 and full not in person.names:
                changed = True
                person.names.add(full)
                for consonants in {skeleton(full.surname), skeleton(full.words[0])}:
                    new |= self._bear(consonants, id)
        if changed:
            self.people.put(id, person)
        return new

    def _bear(self, consonants: str, id: str) -> bool:
        bearers = self.by_surname.get(consonants) or []
        if id in map(self._now, bearers):
            return False
        self.by_surname.put(consonants, [*bearers, id])
        return True

    def note_article(self, id: str, path: str) -> bool:
        """Take an article that names somebody in full; tell whether it is one of those compared."""
        person = self._person(id)
        if path in person.named_in:
            return True
        if len(person.named_in) >= MOST_ARTICLES:
            return False
        person.named_in[path] = None
        self.people.put(id, person)
        return True

    def _person(self, id: str) -> Person:
        return self.people.get(id) or Person()

    def named_in(self, id: str) -> Iterable[str]:
        """Give the articles that name somebody in full, the first ones of many."""
        return self._person(id).named_in

    def rename(self, lost: str, kept: str) -> None:
        """Give all that one entity has to another."""
        gone = self.people.pop(lost)
        if gone is None:
            return
        person = self._person(kept)
        person.names |= gone.names
        person.genders |= gone.genders
        person.endings |= gone.endings
        person.named_in = dict.fromkeys(
            islice(dict.fromkeys((*person.named_in, *gone.named_in)), MOST_ARTICLES)
        )
        self.people.put(kept, person)

    def surnames(self, id: str) -> Iterator[str]:
        """Give the consonants by which an entity's surnames, and its first names, are found."""
        for name in self._person(id).names:
            yield skeleton(name.surname)
            yield skeleton(name.words[0])

    def bears(self, id: str, loose: LooseName) -> bool:
        """Tell whether somebody has a surname, spelt so, and a given name with these initials."""
        return any(
            _spelt_alike(loose, name.surname, name.script) and _initials_agree(loose, name)
            for name in self._person(id).names
        )

    def agrees(self, id: str, loose: LooseName) -> bool:
        """Tell whether a title goes with somebody's given name, and an ending with the surname.

        Endings tell nothing of surnames that have none of a gender: "Tuska" is Donald Tusk's.
        """
        person = self._person(id)
        endings = person.endings - {Gender.UNKNOWN}
        if not loose.titled:
            return loose.gender is Gender.UNKNOWN or not endings or loose.gender in endings
        shown = person.genders - {Gender.UNKNOWN} or endings
        return not shown or loose.gender in shown

    def has_word(self, id: str, loose: LooseName) -> bool:
        """Tell whether a lone word is any of somebody's full name, as it stands in an article."""
        return not loose.initials and any(
            _spelt_alike(loose, word, name.script)
            for name in self._person(id).names
            for word in name.words[:-1]
        )

    def with_surname(self, loose: LooseName) -> list[str]:
        """List the folder's people who have a surname, in a settled order."""
        found = self.by_surname.get(skeleton(loose.surname)) or ()
        return [id for id in sorted(set(map(self._now, found))) if self.bears(id, loose)]


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
