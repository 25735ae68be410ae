"""An article's vectors as they are kept, and what a worker process makes of its texts."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from core.meaning.centring import QUERY, centred, in_8_bits, normalised, unpacked
from core.meaning.encoder import SentenceEncoder
from core.meaning.weights_file import DIMENSIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

HEAD_BYTES = 2 * DIMENSIONS
"""What stands before the sentences' vectors: the article's, and the mean of its sentences."""

MOST_SENTENCES = 20_000
"""Of one article: 8 MB, and a quarter of an hour."""

_BEGINNING = 3
"""Sentences that tell with the headline what an article is about; of five no more is gained."""

_LOWEST = 19


def load() -> None:
    """Let everything else on the machine go first."""
    with suppress(AttributeError, OSError):  # Windows has no such call.
        os.nice(_LOWEST)


def encode(folder: str, language: str, texts: Sequence[str]) -> bytes:
    """Give texts' vectors less the mean of their language, in 8 bits."""
    vectors = _encoder(folder).encode(texts)
    return in_8_bits(centred(vectors, [language] * len(texts))).tobytes()


def encode_query(folder: str, text: str) -> bytes:
    """Give the vector of a few words that are looked for, 1 long, as floats."""
    return normalised(centred(_encoder(folder).encode([text]), [QUERY])).tobytes()


def beginning(title: str, sentences: Sequence[str]) -> str:
    """Give the words by which an article is compared with others."""
    first = sentences[:_BEGINNING]
    return " ".join(first if title and first[:1] == [title] else [title, *first])


def packed(article: bytes, sentences: bytes) -> bytes:
    """Put an article's vectors together, the mean of its sentences among them."""
    rows = unpacked(sentences)
    middle = rows.mean(axis=0, keepdims=True) if len(rows) else unpacked(article)
    return article + in_8_bits(middle).tobytes() + sentences


def as_query(data: bytes) -> NDArray[np.float32]:
    """Give what `encode_query` gave, as a vector."""
    import numpy as np

    return np.frombuffer(data, np.float32)


@lru_cache(maxsize=1)
def _encoder(folder: str) -> SentenceEncoder:
    return SentenceEncoder(Path(folder))
