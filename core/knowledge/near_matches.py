"""Sentences of a memory that are nearly another one: found fast, and told where they differ.

How alike two sentences are is 1 less their edit distance, in letters, as a share of the longer.
One that is alike enough shares most of its letters, so that counts of letters, and then of pairs of
letters, rule out nearly all others at once, and never one that is alike enough.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from core.knowledge.comparable_sentences import comparable
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

LEAST_ALIKE = 0.85
SHORTEST, LONGEST = 12, 1000
"""Letters of a sentence that near ones are looked for: of a word, too many would be near."""

_LETTERS, _PAIRS = 32, 128
"""Into so many counts letters, and pairs of letters, are gathered; each up to 255."""
_ROWS = 8
_AT_ONCE = 4096
_MOST_COMPARED = 150
_MOST_WORDS = 400
_BREATH, _BREATH_SECONDS = 512, 0.0005


@dataclass(frozen=True, slots=True)
class Near:
    """A sentence by its number, and how alike it is, 0 to 1."""

    number: int
    alike: float


class NearMatches:
    """The sentences of one language, ready to be compared; made once, used from any thread."""

    def __init__(self, sentences: Sequence[tuple[int, str]]) -> None:
        """Take sentences with their numbers; of what is too short or too long nothing is kept."""
        import numpy as np

        kept: list[tuple[int, str]] = []
        for place, (number, sentence) in enumerate(sentences):
            text = comparable(sentence)
            if SHORTEST <= len(text) <= LONGEST:
                kept.append((number, text))
            if place % _BREATH == 0:
                time.sleep(_BREATH_SECONDS)  # The window's thread wants its turn.
        kept.sort(key=lambda one: len(one[1]))
        self._numbers = [number for number, _ in kept]
        self._texts = [text for _, text in kept]
        self._lengths = np.array([len(text) for text in self._texts], dtype=np.int32)
        # A row for each count: what is compared then lies side by side, which is ten times faster.
        self._letters = np.zeros((_LETTERS, len(kept)), dtype=np.uint8)
        self._pairs = np.zeros((_PAIRS, len(kept)), dtype=np.uint8)
        for start in range(0, len(kept), _AT_ONCE):
            some = self._texts[start : start + _AT_ONCE]
            letters, pairs = _counts(some)
            self._letters[:, start : start + len(some)] = letters
            self._pairs[:, start : start + len(some)] = pairs

    def __len__(self) -> int:
        return len(self._texts)

    def find(self, sentence: str, *, most: int = 3, least: float = LEAST_ALIKE) -> list[Near]:
        """Give the sentences that are at least so alike, but not the same, the most alike first."""
        import numpy as np

        wanted = comparable(sentence)
        size = len(wanted)
        if not SHORTEST <= size <= LONGEST or not self._texts:
            return []
        first = int(np.searchsorted(self._lengths, int(least * size)))
        last = int(np.searchsorted(self._lengths, int(size / least) + 1, side="right"))
        if first >= last:
            return []
        letters, pairs = _counts([wanted])
        longer = np.maximum(self._lengths[first:last], size)
        edits = np.floor((1 - least) * longer + 1e-9).astype(np.uint16)
        # An edit changes two counts of letters at most, and four of pairs.
        left, _ = _within(self._letters[:, first:last], letters, 2 * edits)
        near, apart = _within(self._pairs[:, first:last], pairs, 4 * edits, left)
        left = near
        found: list[Near] = []
        enough = 0.0
        for at in np.argsort(apart, kind="stable")[:_MOST_COMPARED].tolist():
            place = int(left[at])
            text = self._texts[first + place]
            if 1 - apart[at] / 4 / max(len(text), size) < enough:
                continue  # It cannot be as much alike as those that were found.
            alike = similarity(wanted, text)
            if alike >= least and text != wanted:
                found.append(Near(self._numbers[first + place], alike))
                if len(found) >= most:
                    enough = sorted((one.alike for one in found), reverse=True)[most - 1]
        return sorted(found, key=lambda one: (-one.alike, -one.number))[:most]


def similarity(one: str, other: str) -> float:
    """Give how alike two texts are, 0 to 1."""
    longer = max(len(one), len(other))
    return 1 - distance(one, other) / longer if longer else 1.0


def distance(one: str, other: str) -> int:
    """Count the letters to add, take out or change; G. Myers, JACM 46 (1999), on large integers."""
    if len(one) < len(other):
        one, other = other, one
    if not other:
        return len(one)
    places: dict[str, int] = {}
    for place, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << place
    whole, last = (1 << len(one)) - 1, 1 << len(one) - 1
    up, down, count = whole, 0, len(one)
    for letter in other:
        same = places.get(letter, 0)
        crossed = same | down
        same |= ((same & up) + up) ^ up
        more = down | ~(same | up)
        fewer = up & same
        if more & last:
            count += 1
        elif fewer & last:
            count -= 1
        more = more << 1 | 1
        up = (fewer << 1 | ~(crossed | more)) & whole
        down = more & crossed & whole
    return count


def differences(sentence: str, other: str) -> tuple[tuple[int, int], ...]:
    """Give the runs of words of a sentence that another has not, or has otherwise."""
    ours, theirs = (words_of(text)[:_MOST_WORDS] for text in (sentence, other))
    matcher = SequenceMatcher(
        None, [w.text.casefold() for w in ours], [w.text.casefold() for w in theirs], False
    )
    return tuple(
        (ours[a].start, ours[b - 1].end)
        for kind, a, b, _, _ in matcher.get_opcodes()
        if kind in ("replace", "delete")
    )


def _within(
    counts: NDArray[np.uint8],
    wanted: NDArray[np.uint8],
    limits: NDArray[np.uint16],
    columns: NDArray[np.intp] | None = None,
) -> tuple[NDArray[np.intp], NDArray[np.uint16]]:
    """Give the columns whose counts differ by no more than a limit, and by how much they do.

    What differs by more already in the first rows is not looked at in the others.
    """
    import numpy as np

    whole = columns is None
    left = np.arange(counts.shape[1]) if columns is None else columns
    apart = np.zeros(len(left), dtype=np.uint16)
    for start in range(0, len(counts), _ROWS):
        for row, count in zip(
            counts[start : start + _ROWS], wanted[start : start + _ROWS, 0], strict=True
        ):
            some = row if whole else row[left]
            apart += np.maximum(some, count) - np.minimum(some, count)
        near = apart <= (limits if whole else limits[left])
        left, apart, whole = left[near], apart[near], False
    return left, apart


def _counts(texts: Sequence[str]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Count the letters and the pairs of letters of texts, a column each."""
    import numpy as np

    number = len(texts)
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    owners = np.repeat(np.arange(number), [len(text) for text in texts])
    spread = np.uint32(2654435761)
    letters = (codes * spread >> np.uint32(27)) * number + owners
    joined = (codes[:-1] * np.uint32(31) + codes[1:]) * spread >> np.uint32(25)
    pairs = (joined * number + owners[:-1])[owners[:-1] == owners[1:]]
    return (
        np.bincount(letters, minlength=_LETTERS * number)
        .clip(max=255)
        .astype(np.uint8)
        .reshape(_LETTERS, number),
        np.bincount(pairs, minlength=_PAIRS * number)
        .clip(max=255)
        .astype(np.uint8)
        .reshape(_PAIRS, number),
    )
