"""How long a language's translations usually are, to tell which lack something or have too much."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, hypot, log, sqrt
from statistics import median
from typing import TYPE_CHECKING, Self

from core.paths import resources_dir
from core.translation.placeholders import without_protected
from core.translation.word_links import FIRST_UNSPACED, is_unspaced

if TYPE_CHECKING:
    from collections.abc import Sequence

FEWEST_LENGTHS = 200
"""Sentences of the reader's own without which only the learnt lengths count."""

_MOST_LENGTHS = 2000
_PIVOT = "en"
_UNUSUAL = 3.4
"""Spreads from the middle beyond which a length is none that a person would give a sentence."""

_NORMAL = 1.4826
"""What a median absolute deviation is multiplied by to be a standard deviation."""

_ADDED = 5
_STEADY, _OF_SHORT = 0.35, 65.0
"""How a spread depends on a sentence's weight, over all languages of `lengths.tsv`: that of a
short one is wider. 1 is the variance at a weight of 95."""

_FAR = 2.0
_DENSE = 2.5
"""How many letters of an alphabet say what one sign of a script without spaces does."""


def weight(text: str) -> float:
    """Give how much a text says: its characters without blanks, a sign of a dense script more."""
    spaced = text.isascii() or max(text) < FIRST_UNSPACED
    dense = 0 if spaced else sum(map(is_unspaced, text))
    return len(text) - sum(map(str.isspace, text)) + dense * (_DENSE - 1)


@lru_cache(maxsize=4)
def ratio(original: str, translation: str) -> tuple[float, float]:
    """Give the logarithm of both weights' ratio, and the original's weight.

    Addresses and emoji do not count: they have the same length in all languages.
    """
    ours, theirs = weight(without_protected(original)), weight(without_protected(translation))
    return log((theirs + _ADDED) / (ours + _ADDED)), ours


def width(ours: float) -> float:
    """Give how many times the spread is that of a sentence of this weight."""
    return sqrt(_STEADY + _OF_SHORT / (ours + _ADDED))


@dataclass(frozen=True, slots=True)
class UsualLength:
    """The middle of the logarithms of the ratios of length, and their spread."""

    middle: float
    spread: float

    @classmethod
    def of(cls, ratios: Sequence[tuple[float, float]], *, off: float = 1.0) -> Self:
        """Learn from what `ratio` gave; the spread does not follow a few strange ones.

        It is made wider where more than the share `off` of them would be unusual.
        """
        middle = median(one for one, _ in ratios)
        away = sorted(abs(one - middle) / width(ours) for one, ours in ratios)
        last = away[max(0, ceil((1 - off) * len(away)) - 1)]
        return cls(middle, max(_NORMAL * median(away), last / _UNUSUAL))

    @classmethod
    def learnt(cls, from_code: str, to_code: str) -> Self | None:
        """Give what was learnt of two languages beforehand, None of one that is not known."""
        known = _learnt()
        source, target = (known.get(_base(code)) for code in (from_code, to_code))
        if source is None or target is None:
            return None
        return cls(source.middle - target.middle, hypot(source.spread, target.spread))

    def spreads(self, original: str, translation: str) -> float:
        """Give how many spreads a translation is longer than usual; less than 0: shorter."""
        logarithm, ours = ratio(original, translation)
        return (logarithm - self.middle) / (self.spread * width(ours))

    def is_short(self, original: str, translation: str, *, times: float = 1.0) -> bool:
        """Tell whether a translation is unusually short, or so many times as much as that."""
        return self.spreads(original, translation) < -_UNUSUAL * times

    def is_long(self, original: str, translation: str) -> bool:
        """Tell whether a translation is unusually long."""
        return self.spreads(original, translation) > _UNUSUAL

    def near(self, own: UsualLength) -> bool:
        """Tell whether a package's own lengths may be right: one that cuts all teaches nothing."""
        far = abs(own.middle - self.middle) > _FAR * self.spread
        return not far and self.spread / _FAR < own.spread < _FAR * self.spread


class LengthsSeen:
    """The lengths of a route's sentences that were seen lately, each sentence once."""

    def __init__(self, from_code: str, to_code: str) -> None:
        self._learnt = UsualLength.learnt(from_code, to_code)
        self._ratios: OrderedDict[int, tuple[float, float]] = OrderedDict()
        self._usual = self._learnt
        self._next = FEWEST_LENGTHS

    def add(self, original: str, translation: str) -> None:
        """See one more translation; those that were left as they are say nothing."""
        if original == translation or not translation:
            return
        key = hash(original)
        if key in self._ratios:
            return
        self._ratios[key] = ratio(original, translation)
        if len(self._ratios) > _MOST_LENGTHS:
            self._ratios.popitem(last=False)
        self._next -= 1
        if self._next <= 0:
            self._next = max(FEWEST_LENGTHS, len(self._ratios) // 2)
            own = UsualLength.of(list(self._ratios.values()))
            if own.spread and (self._learnt is None or self._learnt.near(own)):
                self._usual = own

    @property
    def usual(self) -> UsualLength | None:
        """Give what is usual: the sentences' own where they are many and sensible, else learnt."""
        return self._usual


@lru_cache(maxsize=1)
def _learnt() -> dict[str, UsualLength]:
    lines = (resources_dir() / "doubts" / "lengths.tsv").read_text("utf-8").splitlines()
    known = {_PIVOT: UsualLength(0.0, 0.0)}
    for code, middle, spread in (line.split("\t") for line in lines if not line.startswith("#")):
        known[code] = UsualLength(float(middle), float(spread))
    return known


def _base(code: str) -> str:
    return {"no": "nb", "nn": "nb"}.get(code, code).replace("_", "-").split("-")[0]
