"""What two languages' words tell of a sentence and its English: which of them have their like.

Of each known word there is how often a good translation has one of the words it is known with, and
how often any sentence has one. Learnt by `resources/doubts/training/gross_errors.py`.
"""

from __future__ import annotations

import re
import sys
import unicodedata
import zlib
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt
from typing import TYPE_CHECKING

from core.paths import resources_dir
from core.translation.word_links import FIRST_UNSPACED, is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterable

_STEM, _ENGLISH_STEM = 5, 6
"""Letters by which a word is known, so that most of its forms are one."""
_STEADY = 3
"""Words for which nothing speaks and nothing against, added where there is a mean."""
MOST_WORDS = 400
"""Of a sentence; the others say no more."""

_STOP = """
    the a an of to in and is are was were be been for on with as at by from it its this that which
    has have had their his her they he she or not but will would can may also
"""
STOP_WORDS = frozenset(_STOP.split())
"""English words that every sentence has."""

_PLAIN = re.compile(r"[^\W\d_]+")
_LAST_PLAIN = "\u02ff"
"""No character up to this one is a mark."""


@lru_cache(maxsize=1)
def _marked() -> re.Pattern[str]:
    marks = "".join(
        re.escape(chr(c))
        for c in range(0x300, sys.maxunicode + 1)
        if c < 0x12000 and unicodedata.category(chr(c))[0] == "M"
    )
    return re.compile(rf"[^\W\d_](?:[^\W\d_]|[{marks}\u200c\u200d])*")


def words_in(text: str) -> list[str]:
    """Give the words of a text, small: letters with their marks."""
    plain = text.isascii() or max(text) <= _LAST_PLAIN
    return [word.lower() for word in (_PLAIN if plain else _marked()).findall(text)]


def source_units(words: Iterable[str]) -> list[str]:
    """Give what words are known by, each once: their first letters, or two signs at a time."""
    found: dict[str, None] = {}
    for word in words:
        if max(word) < FIRST_UNSPACED or not any(map(is_unspaced, word)):
            found[word[:_STEM]] = None
        elif len(word) == 1:
            found[word] = None
        else:
            found.update(dict.fromkeys(word[at : at + 2] for at in range(len(word) - 1)))
    return list(found)[:MOST_WORDS]


def english_units(words: Iterable[str]) -> list[str]:
    """Give what English words are known by, each once."""
    return list(dict.fromkeys(word[:_ENGLISH_STEM] for word in words if word not in STOP_WORDS))[
        :MOST_WORDS
    ]


def unit_key(unit: str) -> int:
    """Give the number that stands for a unit."""
    return zlib.crc32(unit.encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """The keys of what a unit is translated by, and how often one of them is there.

    `usual` is for good translations, `chance` for whatever sentence; `gain` and `loss` are the
    logarithms of how much likelier the former is where one is there, and where none is.
    """

    others: frozenset[int]
    usual: float
    chance: float
    gain: float
    loss: float

    @classmethod
    def of(cls, others: frozenset[int], usual: float, chance: float) -> KnownUnit:
        """Make one of what is kept."""
        return cls(others, usual, chance, log(usual / chance), log((1 - usual) / (1 - chance)))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the units of one side tell: `found` over `usual` units that should be there.

    `lift` is the logarithm of how much likelier what was found is of a good translation than by
    chance, `expected` its mean for good ones, `spread` that of the number found.
    """

    known: int = 0
    surplus: float = 0.0
    variance: float = 0.0
    lift: float = 0.0
    expected: float = 0.0

    @property
    def values(self) -> tuple[float, ...]:
        """Give it in the order in which the model weighs it."""
        return (
            self.lift,
            self.lift / (self.known + _STEADY),
            float(self.known),
            self.surplus / sqrt(self.variance + 1),
            self.surplus / (self.known + _STEADY),
            self.lift - self.expected,
        )


Side = dict[int, KnownUnit]


def weigh(units: Iterable[int], known: Side, others: Iterable[int]) -> Evidence:
    """Tell how many of one side's units have their like among the other's."""
    there = frozenset(others)
    count, surplus, variance, lift, expected = 0, 0.0, 0.0, 0.0, 0.0
    for unit in units:
        one = known.get(unit)
        if one is None:
            continue
        hit = not there.isdisjoint(one.others)
        count += 1
        surplus += hit - one.usual
        variance += one.usual * (1 - one.usual)
        lift += one.gain if hit else one.loss
        expected += one.usual * one.gain + (1 - one.usual) * one.loss
    return Evidence(count, surplus, variance, lift, expected)


@dataclass(frozen=True, slots=True)
class WordPairs:
    """What is known of a language's words and of the English ones beside them."""

    source: Side
    english: Side


@lru_cache(maxsize=4)
def word_pairs(code: str) -> WordPairs | None:
    """Load what is known of a language, None where nothing is."""
    if not re.fullmatch(r"[a-z]{2,3}", code):
        return None
    file = resources_dir() / "doubts" / "words" / f"{code}.npz"
    if not file.is_file():
        return None
    import numpy as np

    with np.load(file, allow_pickle=False) as stored:
        keys = [stored["source"].tolist(), stored["english"].tolist()]
        sides: list[Side] = []
        for own, other, name in ((0, 1, "source"), (1, 0, "english")):
            shares = (stored[f"{name}_shares"].astype(np.float64) / 255).tolist()
            sizes = stored[f"{name}_sizes"].tolist()
            entries = stored[f"{name}_entries"].tolist()
            side: Side = {}
            at = 0
            for place, (size, (usual, chance)) in enumerate(zip(sizes, shares, strict=True)):
                if size:
                    linked = frozenset(keys[other][n] for n in entries[at : at + size])
                    side[keys[own][place]] = KnownUnit.of(linked, usual, chance)
                    at += size
            sides.append(side)
    return WordPairs(*sides)
