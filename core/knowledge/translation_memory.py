"""A memory: the translations that people made of sentences, looked up by the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from core.knowledge.comparable_sentences import comparable, plain
from core.knowledge.near_matches import NearMatches
from core.languages import without_region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


@dataclass(frozen=True, slots=True)
class NearUnit:
    """A sentence of a memory with its translation, and how alike it is to what was asked for."""

    sentence: str
    translation: str
    alike: float


class Memory:
    """The pairs of one file, found by a sentence in any of its languages.

    `name` is the file's name. Sentences are compared without case, white space at the ends and the
    length of white space inside, without quotation marks, marks of footnotes and the last full
    stop; of several units that match, one that is the same with these is preferred, then the last.
    """

    def __init__(
        self, name: str, units: Iterable[Mapping[str, str]] = (), *, damage: str = ""
    ) -> None:
        """Take units of one sentence per language; regions of language codes do not count.

        `damage` says to the reader what of the file could not be read.
        """
        self.name = name
        self.damage = damage
        self._units: list[dict[str, str]] = []
        # Hashes of comparable sentences rather than the sentences: a third of the memory. A match
        # is checked against the unit.
        self._index: dict[str, dict[int, int | list[int]]] = {}
        self._near: dict[tuple[str, str], NearMatches] = {}
        self._comparing = Lock()
        for unit in units:
            self._add({without_region(code): text for code, text in unit.items()})

    def __len__(self) -> int:
        return len(self._units)

    @property
    def languages(self) -> frozenset[str]:
        """Give the languages that have sentences."""
        return frozenset(self._index)

    def lookup(self, sentence: str, from_code: str, to_code: str) -> str | None:
        """Give the sentence's translation, None where the memory has none."""
        from_code, to_code = without_region(from_code), without_region(to_code)
        same, exact = comparable(sentence), plain(sentence)
        found = self._index.get(from_code, {}).get(hash(same), [])
        fallback = None
        for number in reversed([found] if isinstance(found, int) else found):
            unit = self._units[number]
            if to_code not in unit or comparable(unit[from_code]) != same:
                continue
            if plain(unit[from_code]) == exact:
                return unit[to_code]
            fallback = fallback or unit[to_code]
        return fallback

    def pairs(self, from_code: str, to_code: str) -> Iterator[tuple[str, str]]:
        """Give the sentences of a language with their translation, the newest first."""
        from_code, to_code = without_region(from_code), without_region(to_code)
        for unit in reversed(self._units):
            if from_code in unit and to_code in unit:
                yield unit[from_code], unit[to_code]

    def near(self, sentence: str, from_code: str, to_code: str) -> list[NearUnit]:
        """Give the unit whose sentence is most like this one, where it is alike enough.

        The first time it takes as long as reading the file did. Not for the window's thread.
        """
        from_code, to_code = without_region(from_code), without_region(to_code)
        with self._comparing:
            known = self._near.get((from_code, to_code))
            if known is None:
                both = ((n, u) for n, u in enumerate(self._units) if from_code in u)
                sentences = [(n, unit[from_code]) for n, unit in both if to_code in unit]
                known = self._near[from_code, to_code] = NearMatches(sentences)
        return [
            NearUnit(
                self._units[one.number][from_code], self._units[one.number][to_code], one.alike
            )
            for one in known.find(sentence, most=1)
        ]

    def _add(self, unit: dict[str, str]) -> None:
        number = len(self._units)
        self._units.append(unit)
        for code, text in unit.items():
            index = self._index.setdefault(code, {})
            key = hash(comparable(text))
            before = index.get(key)
            if before is None:
                index[key] = number
            elif isinstance(before, int):
                index[key] = [before, number]
            else:
                before.append(number)
