"""Names that a person watches for, found however a text inflects, spells or writes them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.languages import base
from core.names import authority
from core.names.linking.spelling_variants import surname_matches
from core.names.morphology.common_words import own_parts, shared_parts
from core.names.morphology.endings import forms, stem
from core.text.romanisation import fold, is_cyrillic, romanise, script, skeleton
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

_ALPHABETS = frozenset({"LATIN", "CYRILLIC"})
"""Whose letters tell a name's sound well enough to find it by that."""
_JOINED = {"ar": re.compile(r"[وف]?[بكل]?(?:ال)?"), "he": re.compile("[והבלמשכ]{0,3}")}
"""What is written together with a name before it: and, in, as, for, from, the."""
_CONSONANTAL = frozenset({"ar", "he", "fa"})
_CONSONANTS_ALONE = 4
_CONSONANTS = 2
"""Consonants of a word alone, and of one of several, that tell it without its vowels."""

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

    def __init__(self, names: Iterable[str] = (), *, common_words: bool = False) -> None:
        """With `common_words`, words in small letters are no names, and have one spelling."""
        self.names = tuple(names)
        self._common_words = common_words
        every = {name: number for number, name in enumerate(self.names)}
        # Whoever is known by a name is watched under all of them.
        for number, name in enumerate(self.names):
            for other in authority.names_elsewhere(name):
                if script(other) not in _ALPHABETS:
                    every.setdefault(other, number)
        self._spaceless = [(name, n) for name, n in every.items() if _is_spaceless(name)]
        self._wanted: list[list[_Wanted]] = []
        self._numbers: list[int] = []
        for name, number in every.items():
            words = [_Wanted.of(match.group()) for match in _WORD.finditer(name)]
            if words and not _is_spaceless(name):
                self._wanted.append(words)
                self._numbers.append(number)
        self._indices: dict[str, dict[str, set[Place]]] = {}
        self._known: dict[tuple[str, str], tuple[Place, ...]] = {}

    def __bool__(self) -> bool:
        return bool(self.names)

    def find(self, text: str, language: str) -> tuple[tuple[int, int], ...]:
        """Give where a text in a language has watched names: in order, apart, the longest ones."""
        return tuple((start, end) for start, end, _ in self.find_each(text, language))

    def find_each(self, text: str, language: str) -> tuple[tuple[int, int, int], ...]:
        """Give the same with the number of each one's name, the first of several."""
        spans = sorted(self._spans(text, language), key=lambda span: (span[0], -span[1], span[2]))
        found: list[tuple[int, int, int]] = []
        for start, end, number in spans:
            if not found or start >= found[-1][1]:
                found.append((start, end, number))
        return tuple(found)

    def is_name(self, form: str, language: str) -> bool:
        """Tell whether a spelling is as a whole a watched name."""
        return any(span[:2] == (0, len(form)) for span in self._spans(form, language))

    def _spans(self, text: str, language: str) -> Iterator[tuple[int, int, int]]:
        for written, number in self._spaceless:
            for m in re.finditer(re.escape(written), text):
                yield m.start(), m.end(), number
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
                    yield start, run[-1][1], self._numbers[name]

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

    def _compare(self, word: str, language: str) -> list[Place]:
        folded, bare = fold(word), stem(word, language)
        index = self._index(language)
        keys = [f"={folded}", skeleton(bare), skeleton(folded)]
        if self._common_words:
            keys += [f"^{part}" for part in shared_parts(word, language)]
        places = {place for key in keys for place in index.get(key, ())}
        found = {
            (name, place)
            for name, place in places
            if self._is_form(word, folded, bare, self._wanted[name][place], language)
        }
        if base(language) in _CONSONANTAL and not word.isascii():
            found.update(self._by_consonants(word, language))
        if script(word) == "GREEK":
            found.update(self._by_sound(word, language))
        return sorted(found)

    def _by_consonants(self, word: str, language: str) -> Iterator[Place]:
        """Give what a word can be of names where vowels, and what is joined to it, tell nothing."""
        index = self._index(language)
        joined = _JOINED.get(base(language))
        match = joined.match(word) if joined is not None else None
        for start in range(match.end() + 1 if match is not None else 1):
            bare = word[start:]
            yield from index.get(f"={fold(bare)}", ()) if start else ()
            told = _consonants(fold(romanise(bare, language)))
            for name, place in index.get(f"~{told}", ()):
                alone = len(self._wanted[name]) == 1
                if len(told) >= (_CONSONANTS_ALONE if alone else _CONSONANTS):
                    yield name, place

    def _by_sound(self, word: str, language: str) -> Iterator[Place]:
        """Give what a Greek word can be of names: it writes b, d, g and u with two letters each."""
        told = fold(romanise(word, "el"))
        for written, sounds in (("mp", "b"), ("nt", "d"), ("gk", "g"), ("ou", "u")):
            told = told.replace(written, sounds)
        for name, place in self._index(language).get(skeleton(told), ()):
            if surname_matches(told, self._wanted[name][place].folded):
                yield name, place

    def _is_form(self, word: str, folded: str, bare: str, wanted: _Wanted, language: str) -> bool:
        if wanted.capital and word[0].islower():
            return False
        if wanted.acronym:
            return folded == wanted.folded and word.isupper()
        if folded == wanted.folded or folded in forms(wanted.text, language, wide=True):
            return True
        if self._is_common(wanted, language):
            parts = shared_parts(word, language)
            return bare in wanted.stems(language) or not parts.isdisjoint(
                own_parts(wanted.text, language)
            )
        return any(surname_matches(bare, other) for other in wanted.stems(language))

    def _is_common(self, wanted: _Wanted, language: str) -> bool:
        """Tell whether a word is no name: German writes its nouns with capitals."""
        german = base(language) == "de" and not wanted.acronym
        return self._common_words and (german or not wanted.capital)

    def _index(self, language: str) -> dict[str, set[Place]]:
        """Give the words of names by what a word must share with them in a language."""
        index = self._indices.get(language)
        if index is None:
            index = defaultdict(set)
            for name, words in enumerate(self._wanted):
                for place, word in enumerate(words):
                    index[f"={word.folded}"].add((name, place))
                    for form in forms(word.text, language, wide=True):
                        index[f"={form}"].add((name, place))
                    for other in word.stems(language):
                        index[skeleton(other)].add((name, place))
                    if self._is_common(word, language):
                        for part in own_parts(word.text, language):
                            index[f"^{part}"].add((name, place))
                    if base(language) in _CONSONANTAL and word.text[0].isascii():
                        index[f"~{_consonants(word.folded)}"].add((name, place))
            # Whole before another thread can see it.
            self._indices[language] = index
        return index


def _is_spaceless(name: str) -> bool:
    """Tell whether a name is looked for letter by letter, as no space or an ending parts it."""
    return _SPACELESS.search(name) is not None or script(name) == "HANGUL"


def _consonants(folded: str) -> str:
    return skeleton(folded.replace("p", "b"))


def parse_names(text: str) -> tuple[str, ...]:
    """Read names, one a line; what is empty or there twice is left out."""
    lines = (
        " ".join(line.replace("\ufeff", "").split()) for line in bounded_marks(text).splitlines()
    )
    return tuple(dict.fromkeys(line for line in lines if _WORD.search(line)))


def format_names(names: Iterable[str]) -> str:
    """Write names, one a line."""
    return "".join(f"{name}\n" for name in names)
