"""Numbers that stand for words in sorted lists, and their places there."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    Keys = npt.NDArray[np.uint32]


def word_key(word: str) -> int:
    """Give the number that stands for a word, or a name of several, in any case."""
    return zlib.crc32(word.lower().encode())


def look_up(
    known: Keys, words: Iterable[str]
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.bool_]]:
    """Give each word's place in a sorted list that is not empty, and whether it is there."""
    keys = np.array([word_key(word) for word in words], np.uint32)
    place = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    return place, known[place] == keys
