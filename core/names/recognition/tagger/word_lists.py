"""What lists say of words: names of places, given names, surnames, words that are written small."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from core.names.recognition.tagger.keys import look_up, word_key

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy.typing as npt

    Marks = npt.NDArray[np.uint32]

FILE = "word_lists.npz"
PLACE, LARGE, GIVEN, SURNAME = 1, 2, 4, 8
"""The marks of a name: of a place, of one with 15,000 people, of people."""
_LANGUAGES = ("bg", "cs", "pl", "ro", "ru", "sl", "uk")
_FIRST_HOME, _FIRST_SMALL = 4, 4 + len(_LANGUAGES)
LONGEST = 5
"""Tokens in the longest name of a place that is listed."""


def home(language: str) -> int:
    """Give the mark of a place where a language is spoken; 0 where the lists do not know it."""
    return 1 << (_FIRST_HOME + _LANGUAGES.index(language)) if language in _LANGUAGES else 0


def small(language: str) -> int:
    """Give the mark of a word that a language writes small, 0 as above."""
    return 1 << (_FIRST_SMALL + _LANGUAGES.index(language)) if language in _LANGUAGES else 0


class WordLists:
    """Folded words and names, their tokens with spaces between, each with its marks.

    Loading raises OSError, ValueError or KeyError where the file is no such list.
    """

    def __init__(self, path: Path) -> None:
        with np.load(path, allow_pickle=False) as file:
            self._keys: npt.NDArray[np.uint32] = file["keys"]
            self._marks: Marks = file["marks"]

    def find(self, folded: Sequence[str]) -> Marks:
        """Give the marks of each name, 0 where the lists do not have it."""
        place, known = look_up(self._keys, folded)
        return np.where(known, self._marks[place], np.uint32(0))


@lru_cache(maxsize=2)
def word_lists(path: Path) -> WordLists:
    """Load lists that several networks use."""
    return WordLists(path)


def save(path: Path, marks: dict[str, int]) -> None:
    """Write lists, given the marks of each folded name."""
    by_key: dict[int, int] = {}
    for name, mark in marks.items():
        by_key[word_key(name)] = by_key.get(word_key(name), 0) | mark
    keys = np.array(sorted(by_key), np.uint32)
    values = np.array([by_key[key] for key in keys.tolist()], np.uint32)
    with path.open("wb") as file:
        np.savez_compressed(file, keys=keys, marks=values)
