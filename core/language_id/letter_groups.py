"""Tell the language of a text among those of its script, by its words and groups of letters.

A linear model over hashed features: whole words and their groups of one to five letters, with
where a word begins and ends. What it learnt, and from what, is in `resources/language_id`; the
tables are made by `resources/language_id/training/train.py`.
"""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

from core.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

TABLES = resources_dir() / "language_id"
LONGEST_GROUP = 5
LONGEST_WORD = 24
PIECE = 20
"""Words that are judged together, as in training; longer texts are judged piece by piece."""
MOST_PIECES = 24
_RELATED = 0.6
"""How much each further piece of a text counts: what misleads in one misleads in the next."""

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
# One letter, however a keyboard or a font has written it.
_ALIKE = str.maketrans("şţ’ʼ", "șț''")


def words_in(text: str) -> list[str]:
    """Give the words of a text in small letters, long ones cut."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(text.lower().translate(_ALIKE))]


def features(words: Sequence[str], size: int) -> dict[int, float]:
    """Give the features of some words, by number below `size`, with weights of length one."""
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    weights: dict[int, float] = {}
    for word, count in counts.items():
        bounded = f" {word} "
        groups = {
            bounded[at : at + length]
            for length in range(1, LONGEST_GROUP + 1)
            for at in range(len(bounded) - length + 1)
        }
        groups.add(bounded)
        groups.discard(" ")
        for group in groups:
            number = crc32(group.encode("utf-8", "ignore")) % size
            weights[number] = weights.get(number, 0.0) + count
    length = math.sqrt(sum(weights.values())) or 1.0
    return {number: math.sqrt(weight) / length for number, weight in weights.items()}


class LetterGroups:
    """What was learnt of the languages of one script."""

    def __init__(self, languages: Sequence[str], weights: np.ndarray, biases: np.ndarray) -> None:
        self.languages = tuple(languages)
        self._weights = weights
        self._biases = biases

    def scores(self, words: Sequence[str]) -> np.ndarray:
        """Give each language's score of some words; their softmax is how likely it is."""
        import numpy as np

        found = features(words, len(self._weights))
        numbers = np.fromiter(found, dtype=np.int64, count=len(found))
        amounts = np.fromiter(found.values(), dtype=np.float32, count=len(found))
        return np.asarray(amounts @ self._weights[numbers] + self._biases)

    def likelihoods(self, text: str) -> dict[str, float]:
        """Give the logarithm of how likely each language is, before anything else is known."""
        import numpy as np

        words = words_in(text)
        pieces = [words[at : at + PIECE] for at in range(0, len(words), PIECE)][:MOST_PIECES]
        if len(pieces) > 1 and len(pieces[-1]) < PIECE // 2:
            pieces[-2:] = [pieces[-2] + pieces[-1]]
        total = np.zeros(len(self.languages))
        for piece in pieces:
            scores = self.scores(piece)
            scores = scores - scores.max()
            logs = scores - np.log(np.exp(scores).sum())
            total += logs * (1.0 if piece is pieces[0] else _RELATED)
        total = total - total.max()
        total = total - np.log(np.exp(total).sum())
        return dict(zip(self.languages, map(float, total), strict=True))


@cache
def letter_groups(script: str) -> LetterGroups | None:
    """Load what was learnt of a script's languages, once in a process; none where nothing was."""
    import numpy as np

    path = TABLES / f"{script}.npz"
    if not path.is_file():
        return None
    with np.load(path) as tables:
        languages = [str(code) for code in tables["languages"]]
        weights = tables["weights"].astype(np.float32) * tables["scale"]
        return LetterGroups(languages, weights, tables["biases"])
