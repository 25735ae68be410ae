"""Sentences to what an engine reads at once, and what comes of the parts to the sentence's own."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from core.text.repetition import find_repetition
from core.translation.placeholders import Guarded, restore
from core.translation.rules import ask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import WordLink
    from core.packages.subwords import Pieces

LONGEST_INPUT = 160


class Divider(Protocol):
    """What divides a text into pieces."""

    def encode(self, text: str) -> Pieces:
        """Divide a text into pieces."""


@dataclass(frozen=True, slots=True)
class EngineResult:
    """One sentence's translation; offsets of links count into the sentence and `text`.

    `score` is the mean log probability per piece. `cut` says that something was not translated.
    """

    text: str
    score: float
    links: tuple[WordLink, ...]
    cut: bool


@dataclass(frozen=True, slots=True)
class Part:
    """What the engine reads at once: a sentence, or a piece of an overlong one."""

    sentence: int
    number: int
    offset: int
    pieces: Pieces

    @property
    def cost(self) -> int:
        return len(self.pieces.pieces) + 1


@dataclass(frozen=True, slots=True)
class PartResult:
    part: Part
    text: str
    score: float
    links: tuple[WordLink, ...]
    cut: bool

    @property
    def failed(self) -> bool:
        """Tell whether it has no end or says the same again and again."""
        return self.cut or loops(self.text, self.part.pieces.text)


class Gathering:
    """Collects parts until their sentence is whole; gives each sentence once."""

    def __init__(self, sentences: Sequence[str], to_code: str) -> None:
        self.sentences = sentences
        self._to_code = to_code
        self._guarded: dict[int, Guarded] = {}
        self._missing: dict[int, int] = {}
        self._parts: dict[int, list[PartResult]] = {}
        self._untouched: list[tuple[int, EngineResult]] = []

    def expect(self, index: int, guarded: Guarded | None, parts: int) -> None:
        """Say how many parts a sentence has; one without any is its own translation."""
        if guarded is None or not parts:
            self._untouched.append((index, EngineResult(self.sentences[index], 0.0, (), False)))
            return
        self._guarded[index] = guarded
        self._missing[index] = parts
        self._parts[index] = []

    def expect_more(self, indices: range) -> None:
        """Expect as many parts of others as of the first, which is the same sentence."""
        for index in indices:
            self.expect(index, self._guarded[0], self._missing[0])

    def take_untouched(self) -> list[tuple[int, EngineResult]]:
        """Give the sentences that the engine need not see, once."""
        taken, self._untouched = self._untouched, []
        return taken

    def add(self, results: Sequence[PartResult]) -> list[tuple[int, EngineResult]]:
        """Add finished parts and give the sentences that are whole now."""
        ready = []
        for result in results:
            index = result.part.sentence
            self._parts[index].append(result)
            self._missing[index] -= 1
            if not self._missing[index]:
                ready.append((index, self._join(index)))
        return ready

    def _join(self, index: int) -> EngineResult:
        parts = sorted(self._parts.pop(index), key=lambda result: result.part.number)
        text = ""
        links: list[WordLink] = []
        for result in parts:
            if text and result.text:
                text += " "
            links += [_shift(link, result.part.offset, len(text)) for link in result.links]
            text += result.text
        guarded = self._guarded.pop(index)
        restored = restore(guarded, self.sentences[index], text, links, self._to_code)
        score = sum(result.score for result in parts) / len(parts)
        return EngineResult(
            restored.text, score, restored.links, any(result.cut for result in parts)
        )


def loops(text: str, original: str) -> bool:
    """Tell whether a translation says the same again and again."""
    return ask(partial(find_repetition, text, original), otherwise=None) is not None


def divide(index: int, text: str, subwords: Divider) -> list[Part]:
    """Make parts that the engine can read at once, divided where the fewest would notice."""
    waiting = [(0, text)]
    parts: list[Part] = []
    while waiting:
        offset, piece = waiting.pop(0)
        encoded = subwords.encode(piece)
        if len(encoded.pieces) > LONGEST_INPUT and len(piece) > 1:
            middle = _middle(piece)
            waiting[:0] = [(offset, piece[:middle]), (offset + middle, piece[middle:])]
        elif encoded.pieces:
            parts.append(Part(index, len(parts), offset, encoded))
    return parts


def _shift(link: WordLink, source: int, target: int) -> WordLink:
    return replace(
        link,
        source_start=link.source_start + source,
        source_end=link.source_end + source,
        target_start=link.target_start + target,
        target_end=link.target_end + target,
    )


def _middle(text: str) -> int:
    """Find where to divide an overlong text: after ; : or , else at a space, near its middle."""
    half = len(text) / 2
    for pattern in (r"[;:]\s", r",\s", r"\s", r"[、，；：。]"):
        places = [match.end() for match in re.finditer(pattern, text)]
        near = [place for place in places if 0.25 * len(text) <= place <= 0.75 * len(text)]
        if near:
            return min(near, key=lambda place: abs(place - half))
    return max(1, int(half))
