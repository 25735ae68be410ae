"""Tags to spans: the best sequence of tags in which every name begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

LABELS = ("PER", "ORG", "LOC", "EVT", "PRO")
TAGS = 1 + 4 * len(LABELS)
"""Outside, then for each label: first, inner, last, only."""

FIRST_FINE = 1 + 4 * LABELS.index("EVT")
"""The first tag of the labels that only some corpora have; it and all behind it."""

Span = tuple[int, int, int]
"""First row, row after the last, index of the label."""


def encode(rows: int, spans: Iterable[Span]) -> npt.NDArray[np.int64]:
    """Give the tags of rows with these spans."""
    tags = np.zeros(rows, np.int64)
    for start, end, label in spans:
        first = 1 + 4 * label
        if end - start == 1:
            tags[start] = first + 3
        else:
            tags[start] = first
            tags[start + 1 : end - 1] = first + 1
            tags[end - 1] = first + 2
    return tags


def _allowed() -> npt.NDArray[np.bool_]:
    allowed = np.zeros((TAGS, TAGS), np.bool_)
    part = [(-1, 3)] + [divmod(tag, 4) for tag in range(TAGS - 1)]
    for before, (label, place) in enumerate(part):
        for after, (next_label, next_place) in enumerate(part):
            inside = place in (0, 1)
            goes_on = next_place in (1, 2) and next_label >= 0
            allowed[before, after] = inside == goes_on and (not inside or label == next_label)
    return allowed


ALLOWED = _allowed()


def decode(scores: npt.NDArray[np.float32]) -> list[Span]:
    """Give the spans of the best allowed sequence of tags; `scores` are log probabilities."""
    tags = scores.argmax(axis=1)
    broken = np.flatnonzero(~ALLOWED[tags[:-1], tags[1:]])
    done = 0
    for place in broken:
        if place < done - 1:
            continue
        start, end = _stretch(tags, int(place))
        tags[start:end] = _best(scores[start:end])
        done = end
    return _spans(tags)


def _stretch(tags: npt.NDArray[np.int64], place: int) -> tuple[int, int]:
    """Give the rows around a broken place, as far as the nearest rows outside all names."""
    start, end = place, place + 1
    while start > 0 and tags[start] != 0:
        start -= 1
    while end < len(tags) and tags[end] != 0:
        end += 1
    return start, min(end + 1, len(tags))


def _best(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
    barred = np.where(ALLOWED, 0.0, -1e9)
    ends = np.where(ALLOWED[:, 0], 0.0, -1e9)
    total = scores[0] + barred[0]
    back = []
    for row in scores[1:]:
        candidates = total[:, None] + barred
        back.append(candidates.argmax(axis=0))
        total = candidates.max(axis=0) + row
    tag = int((total + ends).argmax())
    best = [tag]
    for pointers in reversed(back):
        tag = int(pointers[tag])
        best.append(tag)
    return np.array(best[::-1], np.int64)


def _spans(tags: npt.NDArray[np.int64]) -> list[Span]:
    spans: list[Span] = []
    start = 0
    for row in np.flatnonzero(tags):
        label, place = divmod(int(tags[row]) - 1, 4)
        if place in (0, 3):
            start = int(row)
        if place in (2, 3):
            spans.append((start, int(row) + 1, label))
    return spans
