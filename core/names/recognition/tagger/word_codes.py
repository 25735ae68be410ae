"""Words by the company they keep: codes of vectors that were learnt from much text."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from core.names.recognition.tagger.keys import look_up

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy.typing as npt

FILE = "word_codes.npz"


class WordCodes:
    """A list of words, each with one code for each part of its vector.

    A network's own code books give the parts back. Loading raises OSError, ValueError or KeyError
    where the file is no such list.
    """

    def __init__(self, path: Path) -> None:
        with np.load(path, allow_pickle=False) as file:
            self._keys: npt.NDArray[np.uint32] = file["keys"]
            self._codes: npt.NDArray[np.uint8] = file["codes"]
            self.books: npt.NDArray[np.float32] = file["books"].astype(np.float32)
            """The parts as they were learnt: part, code, values."""

    def find(self, forms: Sequence[str]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_]]:
        """Give each form's codes, one row a form, and whether the list has it."""
        place, known = look_up(self._keys, forms)
        return self._codes[place], known


@lru_cache(maxsize=2)
def word_codes(path: Path) -> WordCodes:
    """Load a list of words that several networks use."""
    return WordCodes(path)


def vectors(
    books: npt.NDArray[np.float32], codes: npt.NDArray[np.uint8], known: npt.NDArray[np.bool_]
) -> npt.NDArray[np.float32]:
    """Put the parts of each row's codes side by side; rows that are not known are zeros."""
    parts = books[np.arange(len(books)), codes].reshape(len(codes), -1)
    return parts * known[:, None]
