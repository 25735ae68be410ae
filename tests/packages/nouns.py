"""Nouns of the made-up news: their forms by language and case."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "ro", "pl", "de")

MASCULINE, FEMININE, NEUTER, PLURAL = range(4)
GENDERS = {"m": MASCULINE, "f": FEMININE, "n": NEUTER, "p": PLURAL}


@dataclass(frozen=True, slots=True)
class Noun:
    """A place or organisation: forms by (language, case), gender by language.

    A form may put words that belong to the sentence rather than to the name (prepositions,
    articles) outside square brackets: "w [Chinach]". One without brackets is all name.
    """

    forms: dict[tuple[str, str], str]
    genders: dict[str, int]

    def form(self, language: str, case: str) -> str:
        return self.forms.get((language, case)) or self.forms[language, "nom"]
