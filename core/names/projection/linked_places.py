"""Where a name stands in a translation that spells it otherwise, by the engine's word links alone.

"Avenida Paralela" is "Paralela Avenue", "o Governo" is "the Government": words with capitals that
come from the name's words more than from any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import WordLink
    from core.text.tokens import Word

_STRONG = 0.3
_SMALL = frozenset(
    {
        *("a", "an", "the", "of", "and", "for", "on", "in", "to", "at", "by", "with", "from"),
        *("he", "she", "it", "they", "we", "you", "this", "that", "there"),
        *("de", "da", "do", "das", "dos", "del", "la", "le", "du", "des", "von", "van", "der"),
        *("und", "y", "e", "i"),
    }
)
"""Words that are no name by themselves, nor by a capital at the beginning of a sentence."""


def linked_place(
    start: int,
    end: int,
    links: Sequence[WordLink],
    words: Sequence[Word],
    taken: Sequence[tuple[int, int]] = (),
) -> tuple[int, int] | None:
    """Give the first and last word that the mention at `start:end` became, None for none.

    `taken` are the places in the translation of other mentions.
    """
    free = [all(word.end <= a or b <= word.start for a, b in taken) for word in words]
    theirs = [
        _is_its(start, end, links, word) if is_free else 0.0
        for word, is_free in zip(words, free, strict=True)
    ]
    runs: list[tuple[float, int, int]] = []
    place = 0
    while place < len(words):
        if not theirs[place]:
            place += 1
            continue
        last, weight = place, theirs[place]
        for following in range(place + 1, len(words)):
            if theirs[following]:
                last, weight = following, weight + theirs[following]
            elif not (free[following] and _joins(words[following])):
                break
        runs.append((weight, -place, last))
        place = last + 1
    if not runs:
        return None
    _, first, last = max(runs)
    return -first, last


def _is_its(start: int, end: int, links: Sequence[WordLink], word: Word) -> float:
    """Give how surely a word with a capital comes from the mention, 0 where it does not."""
    if not word.capital or word.folded in _SMALL:
        return 0.0
    inside = outside = 0.0
    for link in links:
        if link.target_start < word.end and link.target_end > word.start:
            if link.source_start < end and link.source_end > start:
                inside = max(inside, link.weight)
            else:
                outside = max(outside, link.weight)
    return inside if inside >= _STRONG and inside >= outside else 0.0


def _joins(word: Word) -> bool:
    """Tell whether a word may stand inside a name, though nothing links it to the original."""
    return word.gap.strip() == "" and (word.capital or word.folded in _SMALL)
