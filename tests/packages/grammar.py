"""Made-up news sentences in four languages at once, with what corresponds to what."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from tests.packages import people, quantities
from tests.packages.fillers import NounFiller, PersonFiller, RoleFiller
from tests.packages.nouns import FEMININE, LANGUAGES, MASCULINE, PLURAL
from tests.packages.organisations import AGENCIES, ORGANISATIONS
from tests.packages.places import CITIES, COUNTRIES
from tests.packages.templates import FURNITURE, HEADLINES, NEWS, QUOTATIONS, Template

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from tests.packages.fillers import Filler, FormFiller, Piece
    from tests.packages.people import Person

# One sentence in so many is kept out of training, chosen by its English text.
HELD_OUT_SHARE = 8

_SLOT = re.compile(r"\{([^{}]+)\}")
# Polish says "ze" before s, z and their like followed by a consonant.
_NEEDS_ZE = re.compile(r"[SZŚŹŻszśźż][bcćdfghjklłmnńpqrsśtvwxzźż]")


@dataclass(frozen=True, slots=True)
class Span:
    """Say which characters show which part of which slot, as in "person1#0"."""

    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class Rendering:
    """One sentence in one language."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class NewsSentence:
    """One sentence in every language."""

    template: str
    renderings: Mapping[str, Rendering]
    slots: tuple[str, ...]

    def text(self, language: str) -> str:
        return self.renderings[language].text

    @property
    def held_out(self) -> bool:
        digest = blake2b(self.text("en").encode(), digest_size=4).digest()
        return bool(self.slots) and int.from_bytes(digest) % HELD_OUT_SHARE == 0


_CLUSTERS = ("br", "ch", "dr", "gr", "kr", "pr", "sh", "st", "tr", "vl", "zh")
_ONSETS = (*"bcdfghjklmnprstvwz", *_CLUSTERS, *"șłšč", "")
_LAST_ONSETS = "dklmnrstv"
_VOWELS = "aaeeiioouuăóéöy"
_WORD_ENDINGS = ("a", "o", "ova", "in", "ia", "es", "burg")
_CODAS = ["", "", "", "", "", "", "n", "r", "l", "s", "t", "k", "m", "nd", "rt"]


def unseen_word(rng: random.Random, *, endings: Sequence[str] = ("",)) -> str:
    """Make up a capitalised word that is in no list."""
    syllables = rng.choice((1, 2, 2))
    letters = "".join(
        rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(syllables)
    )
    return (letters + rng.choice(_LAST_ONSETS) + rng.choice(endings)).capitalize()


def unseen_acronym(rng: random.Random) -> str:
    """Make up a party's letters."""
    return "".join(rng.choices("ABCDEFGHIKLMNOPRSTUVZ", k=rng.choice((3, 3, 4))))


def _unseen_person(rng: random.Random) -> Person:
    """Make up a man whose surname no language declines."""
    known = rng.random() < 0.5
    first = rng.choice(people.FIRST_NAMES[MASCULINE]) if known else unseen_word(rng, endings="oui")
    return people.invented(first, unseen_word(rng, endings="ouie"), MASCULINE)


def _any_person(rng: random.Random, *, genders: Sequence[int] = (MASCULINE, FEMININE)) -> Person:
    share = rng.random()
    if share < 0.25:
        return _unseen_person(rng)
    if share < 0.5:
        return rng.choice([p for p in people.REAL_PEOPLE if p.gender in genders])
    gender = rng.choice(genders)
    first = rng.choice(people.FIRST_NAMES[gender])
    return people.invented(first, rng.choice(people.LAST_NAMES[gender]), gender)


# Romanian counts these with "de" and Polish with a genitive plural.
_COUNTS = [
    n for n in range(20, 1000) if n % 10 in (0, 5, 6, 7, 8, 9) and n % 100 not in range(1, 20)
]


def _count(rng: random.Random) -> FormFiller:
    value = rng.choice(_COUNTS)
    return quantities.number(value + 1000 * rng.randrange(1, 60) if rng.random() < 0.3 else value)


def _date(rng: random.Random) -> FormFiller:
    return quantities.date(rng.randrange(1, 29), rng.randrange(12), rng.randrange(1990, 2030))


_FILLERS: dict[str, Callable[[random.Random], Filler]] = {
    "person": lambda rng: PersonFiller(_any_person(rng)),
    "man": lambda rng: PersonFiller(_any_person(rng, genders=(MASCULINE,))),
    "surname": lambda rng: PersonFiller(_any_person(rng), short=True),
    "titled": lambda rng: PersonFiller(_any_person(rng), role=rng.choice(people.ROLES)),
    "country": lambda rng: NounFiller(rng.choice(COUNTRIES)),
    "city": lambda rng: NounFiller(rng.choice(CITIES)),
    "org": lambda rng: NounFiller(rng.choice(ORGANISATIONS)),
    "agency": lambda rng: quantities.plain(rng.choice(AGENCIES)),
    "day": lambda rng: quantities.day(rng.randrange(7)),
    "weekday": lambda rng: quantities.day(rng.randrange(7)),
    "date": _date,
    "month": lambda rng: quantities.month(rng.randrange(12)),
    "year": lambda rng: quantities.plain(str(rng.randrange(1990, 2030))),
    "n": _count,
    "percent": lambda rng: quantities.percentage(rng.randrange(1, 600)),
    "money": lambda rng: quantities.money(
        rng.randrange(11, 999), rng.randrange(2), rng.randrange(2)
    ),
    "time": lambda rng: quantities.plain(
        f"{rng.randrange(6, 24)}:{rng.choice((0, 10, 15, 30, 45)):02}"
    ),
    "word": lambda rng: quantities.plain(unseen_word(rng, endings=_WORD_ENDINGS)),
    "acronym": lambda rng: quantities.plain(unseen_acronym(rng)),
}
NAME_KINDS = frozenset({"person", "man", "surname", "titled", "country", "city", "word", "acronym"})


def slots(template: Template) -> list[str]:
    """Give the names of a template's slots in the order of its English text."""
    found = [_read_slot(slot)[0] for slot in _SLOT.findall(template.en)]
    return list(dict.fromkeys(found))


def kind(slot: str) -> str:
    """Give a slot's kind: "person" for "person1"."""
    return slot.rstrip("0123456789")


def _fill(template: Template, rng: random.Random) -> dict[str, Filler]:
    wanted = slots(template)
    filling: dict[str, Filler] = {}
    for slot in sorted(wanted, key=lambda name: "@" in name):
        if "@" in slot:
            person = filling[slot.split("@")[1]]
            filling[slot] = RoleFiller(rng.choice(people.ROLES), person.agreement("en"))
            continue
        choice = _FILLERS[kind(slot)](rng)
        while choice in filling.values():  # "X met X" would teach nothing
            choice = _FILLERS[kind(slot)](rng)
        filling[slot] = choice
    return filling


def _agreeing(words: str, gender: int) -> str:
    choices = words.split("|")
    if len(choices) == 4:
        return choices[gender]
    return choices[1 if gender in (FEMININE, PLURAL) else 0]


def _agreeing_in_number(words: str, gender: int) -> str:
    choices = words.split("|")
    return choices[gender] if len(choices) == 4 else choices[gender == PLURAL]


def _read_slot(slot: str) -> tuple[str, str, str]:
    """Part "person1.ins" or "person1?był|była" into the slot, its case and the words."""
    name, _, words = slot.partition("?")
    name, _, case = name.partition(".")
    return name, case or "nom", words


def render(template: Template, filling: Mapping[str, Filler], language: str) -> Rendering:
    """Write the sentence in one language."""
    pieces: list[Piece] = []
    for position, part in enumerate(_SLOT.split(template.text(language))):
        if position % 2 == 0:
            pieces.append((part, ""))
            continue
        slot, case, words = _read_slot(part)
        filler = filling[slot]
        if words:
            choose = _agreeing if isinstance(filler, PersonFiller) else _agreeing_in_number
            pieces.append((choose(words, filler.agreement(language)), ""))
            continue
        for text, key in filler.pieces(language, case):
            pieces.append((text, f"{slot}#{key}" if key else ""))
    return _join(pieces, language)


def _join(pieces: Sequence[Piece], language: str) -> Rendering:
    text = ""
    spans: list[Span] = []
    for words, key in pieces:
        if language == "pl" and text.endswith(" z ") and _NEEDS_ZE.match(words):
            text = text[:-1] + "e "
        if key:
            spans.append(Span(len(text), len(text) + len(words), key))
        text += words
    first = next((i for i, character in enumerate(text) if character.isalnum()), 0)
    return Rendering(
        text[:first] + text[first : first + 1].upper() + text[first + 1 :], tuple(spans)
    )


def write(template: Template, filling: Mapping[str, Filler]) -> NewsSentence:
    """Write the sentence in every language."""
    return NewsSentence(
        template.name,
        {language: render(template, filling, language) for language in LANGUAGES},
        tuple(slots(template)),
    )


_FAMILIES = (NEWS, QUOTATIONS, HEADLINES, FURNITURE)
_SHARES = (0.66, 0.2, 0.1, 0.04)


def sentences(seed: str, *, held_out: bool) -> Iterator[NewsSentence]:
    """Write without end sentences that are all for training, or all kept out of it."""
    rng = random.Random(seed)
    while True:
        template = rng.choice(rng.choices(_FAMILIES, _SHARES)[0])
        sentence = write(template, _fill(template, rng))
        if sentence.held_out == held_out:
            yield sentence
