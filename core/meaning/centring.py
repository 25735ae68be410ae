"""Vectors as they are compared: each less the mean of its language.

e5 puts all texts of one language into one corner, and short queries into another: only what is
left when the corner's middle is taken away tells meanings apart. The middles were learnt by
`resources/meaning/training/means.py`; a folder that has enough of a language has its own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from core.languages import base
from core.meaning.weights_file import DIMENSIONS
from core.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

QUERY = "query"
"""In place of a language: a few words that are looked for."""

SCALE = 512.0
"""What a number of a vector less its mean is multiplied by to be kept in 8 bits: of the vectors of
58 languages one number in a million is over a quarter, and is cut there."""

_OTHER = "all"


def centred(vectors: NDArray[np.float32], languages: Sequence[str]) -> NDArray[np.float32]:
    """Take from each vector the mean of its language, or of all where that has none here."""
    import numpy as np

    return vectors - np.stack([mean(language) for language in languages])


def mean(language: str) -> NDArray[np.float32]:
    """Give a language's mean, or that of all languages."""
    known = _means()
    return known.get(language, known.get(base(language), known[_OTHER]))


def in_8_bits(vectors: NDArray[np.float32]) -> NDArray[np.int8]:
    """Round vectors that are centred."""
    import numpy as np

    rounded: NDArray[np.int8] = np.clip(np.rint(vectors * SCALE), -127, 127).astype(np.int8)
    return rounded


def unpacked(data: bytes) -> NDArray[np.float32]:
    """Give the vectors that `in_8_bits` rounded, a row each; what is left over is cut off."""
    import numpy as np

    whole = len(data) // DIMENSIONS * DIMENSIONS
    rows = np.frombuffer(data[:whole], np.int8).reshape(-1, DIMENSIONS)
    return rows.astype(np.float32) / np.float32(SCALE)


def normalised(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Make vectors 1 long; those of no length stay."""
    import numpy as np

    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    found: NDArray[np.float32] = vectors / np.maximum(lengths, np.float32(1e-6))
    return found


@lru_cache(maxsize=1)
def _means() -> dict[str, NDArray[np.float32]]:
    import numpy as np

    with np.load(resources_dir() / "meaning" / "means.npz", allow_pickle=False) as file:
        return {name: file[name].astype(np.float32) for name in file.files}
