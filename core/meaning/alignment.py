"""Which sentences of two texts say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.meaning.article_vectors import HEAD_BYTES
from core.meaning.centring import normalised, unpacked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAST, MARGIN = 0.45, 0.05
"""The cosine of two that say the same, and by how much the next nearest of both is less: of two
versions of one text, shuffled and with three sentences of ten left out, 99 of 100 pairs are right.
"""

MOST_SENTENCES = 2_000
"""Of a text that is compared with another: 16 MB of cosines."""

Pair = tuple[int, int, float]
"""A sentence of one text, one of the other, and their cosine."""


def sentences_of(data: bytes) -> NDArray[np.float32]:
    """Give the vectors of a text's sentences, 1 long, of what is kept of it."""
    return normalised(unpacked(data[HEAD_BYTES:])[:MOST_SENTENCES])


def aligned(left: NDArray[np.float32], right: NDArray[np.float32]) -> list[Pair]:
    """Pair the sentences that are each other's nearest, near enough, and clearly so."""
    import numpy as np

    if not len(left) or not len(right):
        return []
    likeness = left @ right.T
    there, back = likeness.argmax(axis=1), likeness.argmax(axis=0)
    # Beside the nearest: a lone sentence has none.
    padded = np.pad(likeness, ((0, 1), (0, 1)), constant_values=-1)
    seconds = np.sort(padded[:-1], axis=1)[:, -2], np.sort(padded[:, :-1], axis=0)[-2]
    found: list[Pair] = []
    for one, other in enumerate(there):
        cosine = float(likeness[one, other])
        next_best = max(float(seconds[0][one]), float(seconds[1][other]))
        if back[other] == one and cosine > LEAST and cosine - next_best > MARGIN:
            found.append((one, int(other), cosine))
    return found
