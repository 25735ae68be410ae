"""Names that a person watches for, found however a text inflects, spells or writes them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.names.linking.spelling_variants import surname_matches
from core.names.morphology.endings import forms, stem
from core.text.romanisation import fold, is_cyrillic, skeleton
from core.text.search_words import SPACELESS
from core.text.stacked_marks import bounded_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")
_GAP = re.compile(r"[ \u00a0\n\u200e\u200f]{1,3}|[-‐‑–'’ʼ.]|\. |, ")
_SPACELESS = re.compile(f"[{SPACELESS}]")
_UKRAINIAN = re.compile("[ґєії]", re.IGNORECASE)
_ACRONYM = 6
_KEPT_WORDS = 200_000

Place = tuple[int, int]
"""Which of the watched names, and which of its words."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One word of a watched name."""

    text: str
    folded: str
    capital: bool
    acronym: bool

    @classmethod
    def of(cls, text: str) -> _Wanted:
        shouted = text.isupper() and 1 < len(text) <= _ACRONYM
        return cls(text, fold(text), text[0].isupper(), shouted)

    def stems(self, language: str) -> set[str]:
        """Give what the forms of the word may have in common in a text's language."""
        own = "uk" if _UKRAINIAN.search(self.text) else "ru" if is_cyrillic(self.text) else language
        return {self.folded, stem(self.text, language), stem(self.text, own)}


class Watchlist:
    """Watched names; finds them in texts. Spans count code points."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.names = tuple(names)
        self._spaceless = [name for name in self.names if _SPACELESS.search(name)]
        spaced = (name for name in self.names if not _SPACELESS.search(name))
        words = ([_Wanted.of(m.group()) for m in _WORD.finditer(name)] for name in spaced)
        self._wanted = [name for name in words if name]
        self._indices: dict[str, dict[str, set[Place]]] = {}
        self._known: dict[tuple[str, str], tuple[Place, ...]] = {}

    def __bool__(self) -> bool:
        return bool(self.names)

    def find(self, text: str, language: str) -> tuple[tuple[int, int], ...]:
        """Give where a text in a language has watched names: in order, apart, the longest ones."""
        spans = sorted(self._spans(text, language), key=lambda span: (span[0], -span[1]))
        found: list[tuple[int, int]] = []
        for start, end in spans:
            if not found or start >= found[-1][1]:
                found.append((start, end))
        return tuple(found)

    def is_name(self, form: str, language: str) -> bool:
        """Tell whether a spelling is as a whole a watched name."""
        return (0, len(form)) in self._spans(form, language)

    def _spans(self, text: str, language: str) -> Iterator[tuple[int, int]]:
        for written in self._spaceless:
            yield from ((m.start(), m.end()) for m in re.finditer(re.escape(written), text))
        if not self._wanted:
            return
        words: list[tuple[int, int, tuple[Place, ...]]] = [
            (m.start(), m.end(), self._places(m.group(), language)) for m in _WORD.finditer(text)
        ]
        for at, (start, _, places) in enumerate(words):
            for name, place in places:
                size = len(self._wanted[name])
                run = words[at : at + size]
                orders = [range(size)] if size != 2 else [range(size), range(1, -1, -1)]
                if place in (0, size - 1) and any(
                    self._runs(text, run, name, order) for order in orders
                ):
                    yield start, run[-1][1]

    def _runs(
        self, text: str, run: list[tuple[int, int, tuple[Place, ...]]], name: int, order: range
    ) -> bool:
        """Tell whether words of a text are those of a name, one after another."""
        return len(run) == len(order) and all(
            (name, place) in word[2]
            and (n == 0 or _GAP.fullmatch(text[run[n - 1][1] : word[0]]) is not None)
            for n, (word, place) in enumerate(zip(run, order, strict=True))
        )

    def _places(self, word: str, language: str) -> tuple[Place, ...]:
        """Give what a word of a text may be of watched names; most words are nothing."""
        key = (language, word)
        known = self._known.get(key)
        if known is None:
            if len(self._known) > _KEPT_WORDS:
                self._known.clear()
            known = self._known[key] = tuple(self._compare(word, language))
        return known

    def _compare(self, word: str, language: str) -> Iterator[Place]:
        folded, bare = fold(word), stem(word, language)
        index = self._index(language)
        places = {
            place
            for key in (f"={folded}", skeleton(bare), skeleton(folded))
            for place in index.get(key, ())
        }
        for name, place in sorted(places):
            if self._is_form(word, folded, bare, self._wanted[name][place], language):
                yield name, place

    def _is_form(self, word: str, folded: str, bare: str, wanted: _Wanted, language: str) -> bool:
        if wanted.capital and word[0].islower():
            return False
        if wanted.acronym:
            return folded == wanted.folded and word.isupper()
        if folded == wanted.folded or folded in forms(wanted.text, language, wide=True):
            return True
        return any(surname_matches(bare, other) for other in wanted.stems(language))

    def _index(self, language: str) -> dict[str, set[Place]]:
        """Give the words of names by what a word must share with them in a language."""
        index = self._indices.get(language)
        if index is None:
            index = self._indices[language] = defaultdict(set)
            for name, words in enumerate(self._wanted):
                for place, word in enumerate(words):
                    index[f"={word.folded}"].add((name, place))
                    for form in forms(word.text, language, wide=True):
                        index[f"={form}"].add((name, place))
                    for other in word.stems(language):
                        index[skeleton(other)].add((name, place))
        return index


def parse_names(text: str) -> tuple[str, ...]:
    """Read names, one a line; what is empty or there twice is left out."""
    lines = (
        " ".join(line.replace("\ufeff", "").split()) for line in bounded_marks(text).splitlines()
    )
    return tuple(dict.fromkeys(line for line in lines if _WORD.search(line)))


def format_names(names: Iterable[str]) -> str:
    """Write names, one a line."""
    return "".join(f"{name}\n" for name in names)
