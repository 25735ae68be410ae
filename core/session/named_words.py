"""Words that are searched for, with the spellings of the entities that they name."""

from __future__ import annotations

import re
from itertools import islice, product
from typing import TYPE_CHECKING

from core.article import MentionType
from core.query import Near
from core.search import Term
from core.text.folded_text import search_key
from core.text.search_words import SPACELESS, search_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.article import Entity
    from core.query import Way
    from core.session.threads.linking import LinkingThread

_ENTITIES_OF_WORD = 6
_FORMS_OF_ENTITY = 12
_LEAST_LETTERS = 4
"""A shorter beginning is that of too many names."""
_NEAR_VARIANTS = 8
"""Spellings of each word that NEAR tries: every pair of them is looked for."""

_SPACELESS = re.compile(f"[{SPACELESS}]")


class NamedWords:
    """Lets a word also stand for the spellings of the folder's entities whose name has it."""

    def __init__(self, linking: LinkingThread) -> None:
        self._linking = linking

    def wanted(self, way: Way) -> list[Term | Near]:
        """Give what must be found in a sentence."""
        return [
            *(self._spelt(word) for word in way.words),
            *(self._names_alone(name) for name in way.entities),
        ]

    def denied(self, way: Way) -> list[Term | Near]:
        """Give what must not be found in it."""
        names = (facet.value for facet in way.without_facets if facet.name == "entity")
        words = [
            *(self._spelt(word) for word in way.without_words),
            *(self._names_alone(name) for name in names),
        ]
        return [word for word in words if all(term.variants for term in terms_of([word]))]

    def called(self, words: Sequence[str]) -> list[Entity]:
        """Give the entities whose name has these words, the most mentioned first."""
        return self._linking.called(words, _ENTITIES_OF_WORD) if words else []

    def _spelt(self, word: Term | Near) -> Term | Near:
        if isinstance(word, Near):
            terms = (self.with_names(term) for term in word.terms)
            few = (Term(term.variants[:_NEAR_VARIANTS]) for term in terms)
            return Near(tuple(few), word.distance)
        return self.with_names(word)

    def with_names(self, term: Term) -> Term:
        """Let a word also stand for the spellings of the entities whose name has it."""
        ((words, prefix),) = term.variants
        letters = words.split()
        if _SPACELESS.search(words) and len(letters) > 1:
            return Term((*term.variants, *self._spellings(letters)))
        if not prefix or len(letters) > 1 or len(words) < _LEAST_LETTERS:
            return term
        return Term((*term.variants, *self._spellings(letters)))

    def _names_alone(self, name: str) -> Term:
        return Term(tuple(self._spellings(search_words(search_key(name)))))

    def _spellings(self, words: Sequence[str]) -> Iterable[tuple[str, bool]]:
        found: dict[tuple[str, bool], None] = {}
        for entity in self.called(words):
            if entity.type is not MentionType.DATE:
                forms = [entity.name, *(form for form, _, _ in entity.forms[:_FORMS_OF_ENTITY])]
                found.update(
                    {(" ".join(search_words(search_key(form))), False): None for form in forms}
                )
        return [variant for variant in found if variant[0]]


def terms_of(words: Iterable[Term | Near]) -> list[Term]:
    """Give the words and phrases, those of NEAR too."""
    return [term for word in words for term in (word.terms if isinstance(word, Near) else (word,))]


def expression_of(word: Term | Near) -> str:
    """Write a word for SQLite's full-text search."""
    if isinstance(word, Term):
        return word.expression
    each = ([Term((variant,)).expression for variant in term.variants] for term in word.terms)
    few = islice(product(*each), _NEAR_VARIANTS**2)
    return " OR ".join(f"NEAR({' '.join(phrases)}, {word.distance})" for phrases in few)
