"""Sentences of a memory that are nearly another one: found fast, and told where they differ.

How alike two sentences are is 1 less their edit distance, in letters, as a share of the longer.
An edit takes away at most three of the runs of three letters that a sentence has: one that is alike
enough shares most of them. So they rule out nearly all others at once, and never one of those.
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

_RUNS = 1024
"""Into so many bits runs of three letters are gathered."""
_WORDS = _RUNS // 64
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
        self._runs = np.zeros((_WORDS, len(kept)), dtype=np.uint64)
        for start in range(0, len(kept), _AT_ONCE):
            some = self._texts[start : start + _AT_ONCE]
            self._runs[:, start : start + len(some)] = _runs_of(some)

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
        runs = _runs_of([wanted])
        longer = np.maximum(self._lengths[first:last], size)
        edits = np.floor((1 - least) * longer + 1e-9).astype(np.uint16)
        lost = _lacking(self._runs[:, first:last], runs[:, 0])
        left = np.nonzero(lost <= 3 * edits)[0]
        more = _lacking_in(self._runs[:, first:last], runs[:, 0], left)
        lost = np.maximum(lost[left], more)
        left, lost = left[lost <= 3 * edits[left]], lost[lost <= 3 * edits[left]]
        found: list[Near] = []
        enough = 0.0
        for at in np.argsort(lost, kind="stable")[:_MOST_COMPARED].tolist():
            place = int(left[at])
            text = self._texts[first + place]
            if 1 - lost[at] / 3 / max(len(text), size) < enough:
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


def _lacking(runs: NDArray[np.uint64], wanted: NDArray[np.uint64]) -> NDArray[np.uint16]:
    """Count the runs of letters that one sentence has and each of the columns lacks."""
    import numpy as np

    lost = np.zeros(runs.shape[1], dtype=np.uint16)
    for row, word in zip(runs, wanted, strict=True):
        if word:
            lost += np.bitwise_count(~row & word)
    return lost


def _lacking_in(
    runs: NDArray[np.uint64], wanted: NDArray[np.uint64], columns: NDArray[np.intp]
) -> NDArray[np.uint16]:
    """Count the runs of letters that some columns have and the one sentence lacks."""
    import numpy as np

    lost = np.zeros(len(columns), dtype=np.uint16)
    for row, word in zip(runs, wanted, strict=True):
        lost += np.bitwise_count(row[columns] & ~word)
    return lost


def _runs_of(texts: Sequence[str]) -> NDArray[np.uint64]:
    """Note the runs of three letters that texts have, as bits, a column each."""
    import numpy as np

    number = len(texts)
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    owners = np.repeat(np.arange(number), [len(text) for text in texts])
    spread, step = np.uint32(2654435761), np.uint32(31)
    joined = ((codes[:-2] * step + codes[1:-1]) * step + codes[2:]) * spread >> np.uint32(22)
    there = np.zeros((number, _RUNS), dtype=np.bool_)
    within = owners[:-2] == owners[2:]
    there[owners[:-2][within], joined[within]] = True
    return np.packbits(there, axis=1).view(np.uint64).T
