"""Which kept sentences are nearest to a vector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.meaning.article_vectors import HEAD_BYTES
from core.meaning.centring import normalised, unpacked
from core.meaning.weights_file import DIMENSIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy as np
    from numpy.typing import NDArray

OWN_MEAN_FROM = 20
"""So many articles of a language in a folder give it a mean of its own, beside what was learnt."""

Near = tuple[float, int, int]
"""A cosine, a text's number and a sentence."""


def language_shifts(
    heads: Iterable[tuple[int, bytes]], languages: Mapping[int, str]
) -> dict[str, NDArray[np.float32]]:
    """Give how far a folder's sentences lie on average from where their languages' usually do.

    `heads` are the first `HEAD_BYTES` of texts' vectors, `languages` those of the texts.
    """
    import numpy as np

    found: dict[str, list[NDArray[np.float32]]] = {}
    for text, data in heads:
        rows = unpacked(data)
        if len(rows) == 2:
            found.setdefault(languages[text], []).append(rows[1])
    return {
        language: np.mean(rows, axis=0)
        for language, rows in found.items()
        if len(rows) >= OWN_MEAN_FROM
    }


def nearest(
    query: NDArray[np.float32],
    rows: Iterable[tuple[int, bytes]],
    languages: Mapping[int, str],
    shifts: Mapping[str, NDArray[np.float32]],
    *,
    least: float,
    most: int,
) -> list[Near]:
    """Give the sentences of some texts nearest to a vector, best first, none below `least`."""
    import numpy as np

    numbers: list[int] = []
    sentences: list[NDArray[np.float32]] = []
    for text, data in rows:
        vectors = unpacked(data[HEAD_BYTES:])
        if len(vectors):
            shift = shifts.get(languages[text])
            sentences.append(vectors if shift is None else vectors - shift)
            numbers += [text] * len(vectors)
    if not sentences:
        return []
    places = np.concatenate([np.arange(len(one)) for one in sentences])
    likeness = normalised(np.concatenate(sentences)) @ query
    chosen = np.flatnonzero(likeness >= least)
    chosen = chosen[np.argsort(-likeness[chosen], kind="stable")][:most]
    return [(float(likeness[n]), numbers[n], int(places[n])) for n in chosen]


def sentence_vector(data: bytes, sentence: int) -> NDArray[np.float32] | None:
    """Give the kept vector of one sentence, None where there is none."""
    start = HEAD_BYTES + sentence * DIMENSIONS
    rows = unpacked(data[start : start + DIMENSIONS])
    return rows[0] if len(rows) else None
