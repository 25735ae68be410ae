"""Sentences of two texts that say the same are paired, however long the texts are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.meaning.alignment import LEAST, MARGIN, aligned
from core.meaning.centring import normalised
from core.meaning.weights_file import DIMENSIONS

if TYPE_CHECKING:
    from numpy.typing import NDArray


def vectors(count: int, seed: int) -> NDArray[np.float32]:
    random = np.random.default_rng(seed)
    return normalised(random.standard_normal((count, DIMENSIONS)).astype(np.float32))


@pytest.mark.parametrize(("ours", "theirs"), [(1, 1), (1, 3), (3, 1), (255, 700), (700, 256)])
def test_pairs_are_those_of_the_whole_table_of_cosines(ours: int, theirs: int) -> None:
    left, noise = vectors(ours, 1), vectors(theirs, 2)
    right = noise.copy()
    # Some say the same, one of them twice over.
    for one in range(0, min(ours, theirs), 2):
        right[theirs - 1 - one] = left[one] + 0.5 * noise[one]
    right[theirs // 2] = left[0]
    right = normalised(right)
    table = left @ right.T
    expected = set()
    for one, other in enumerate(table.argmax(axis=1)):
        rest = [*np.delete(table[one], other), *np.delete(table[:, other], one), -1.0]
        cosine = table[one, other]
        if table[:, other].argmax() == one and cosine > LEAST and cosine - max(rest) > MARGIN:
            expected.add((one, int(other)))
    assert {(one, other) for one, other, _ in aligned(left, right)} == expected
    assert expected


def test_a_long_text_is_compared_to_its_end() -> None:
    text = vectors(2_500, 3)
    assert [(one, other) for one, other, _ in aligned(text, text)] == [(n, n) for n in range(2_500)]


def test_a_text_without_sentences_has_no_pairs() -> None:
    assert aligned(vectors(0, 1), vectors(3, 2)) == []
    assert aligned(vectors(3, 1), vectors(0, 2)) == []
