"""What fills the slots of a template, written out in a language and case."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from tests.packages.nouns import FEMININE, NEUTER
from tests.packages.people import romanian_genitive

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.packages.nouns import Noun
    from tests.packages.people import Person, Role

# A piece of a sentence: its text, and which part of the slot it is ("" for words of the sentence).
Piece = tuple[str, str]

_BRACKETED = re.compile(r"\[([^\]]*)\]")


class Filler(Protocol):
    """What fills a slot."""

    def pieces(self, language: str, case: str) -> list[Piece]: ...

    def agreement(self, language: str) -> int:
        """Give the gender or PLURAL."""


def _split_form(form: str) -> list[Piece]:
    """Part "w [Chinach]" into sentence words and the name."""
    if "[" not in form:
        return [(form, "name")]
    pieces: list[Piece] = []
    for position, part in enumerate(_BRACKETED.split(form)):
        if part:
            pieces.append((part, "name" if position % 2 else ""))
    return pieces


def _word_pieces(words: Sequence[str]) -> list[Piece]:
    pieces: list[Piece] = []
    for number, word in enumerate(words):
        pieces += [(" ", "")] if number else []
        pieces.append((word, str(number)))
    return pieces


@dataclass(frozen=True, slots=True)
class NounFiller:
    noun: Noun

    def pieces(self, language: str, case: str) -> list[Piece]:
        return _split_form(self.noun.form(language, case))

    def agreement(self, language: str) -> int:
        return self.noun.genders[language]


@dataclass(frozen=True, slots=True)
class PersonFiller:
    """A person by full name, or by the short one, or with an office before the name."""

    person: Person
    short: bool = False
    role: Role | None = None

    def pieces(self, language: str, case: str) -> list[Piece]:
        words = self.person.name(language, case)
        words = words[self.person.short] if self.short else words
        pieces = _word_pieces(words)
        if self.role:
            forms = self.role.before_name
            gender = self.person.gender
            office = forms.get((language, case, gender)) or forms[language, "nom", gender]
            return [(office, "role"), (" ", ""), *pieces]
        if (language, case) == ("ro", "gen"):
            first = words[0]
            if self.person.gender == FEMININE and not self.short and first.endswith("a"):
                return _word_pieces((romanian_genitive(first), *words[1:]))
            return [("lui ", ""), *pieces]
        return pieces

    def agreement(self, language: str) -> int:
        return self.person.gender


@dataclass(frozen=True, slots=True)
class RoleFiller:
    role: Role
    gender: int

    def pieces(self, language: str, case: str) -> list[Piece]:
        return [(self.role.alone[language, self.gender], "role")]

    def agreement(self, language: str) -> int:
        return self.gender


@dataclass(frozen=True, slots=True)
class FormFiller:
    """Days, dates and numbers: forms in brackets, numbered when each word has its counterpart."""

    forms: Mapping[tuple[str, str], str]
    by_word: bool = False

    def pieces(self, language: str, case: str) -> list[Piece]:
        form = self.forms.get((language, case)) or self.forms[language, "nom"]
        pieces: list[Piece] = []
        for text, key in _split_form(form):
            pieces += _word_pieces(text.split(" ")) if key and self.by_word else [(text, key)]
        return pieces

    def agreement(self, language: str) -> int:
        return NEUTER
