"""Word links from the engine's attention: which words of a translation came from which others.

Attention is between subword pieces. Here it is summed over the pieces of each word, and what is
spelled alike on both sides, as names and numbers are, gets more weight.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from core.article import WordLink
from core.text.stacked_marks import bounded_marks
from core.translation.stored_translation import as_kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

Span = tuple[int, int]

_STRONG = 0.25
_WEAK = 0.1
_ALIKE = 0.6
_ALIKE_BONUS = 0.5

_WORD = re.compile(r"\w+(?:(?<=\d)[.,:](?=\d)\w+)*")
_LAST_PLAIN = "\u02ff"
"""No character up to this one is a combining mark or of a script without spaces."""

FIRST_UNSPACED = "\u0e00"
"""No character before this one is of a script without spaces."""

_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # kana
    (0x3400, 0x9FFF),  # Han
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def word_spans(text: str, pieces: Sequence[Span] = ()) -> list[Span]:
    """Find the words: runs of letters, digits, marks and underscores; `1,200.5` is one.

    Scripts that put no spaces between words are divided where `pieces` are.
    """
    strange = {character for character in text if character > _LAST_PLAIN}
    if any(unicodedata.category(character)[0] == "M" for character in strange):
        found = _runs(text)
    else:
        found = [match.span() for match in _WORD.finditer(text)]
    if not any(map(is_unspaced, strange)):
        return found
    borders = sorted({border for piece in pieces for border in piece})
    return [part for word in found for part in _divide(text, word, borders)]


def _runs(text: str) -> list[Span]:
    """Find the words of a text with combining marks, which no pattern names."""
    found: list[Span] = []
    start = -1
    for place, character in enumerate(text):
        if _in_word(character) or (start >= 0 and _inside_number(text, place)):
            if start < 0:
                start = place
        elif start >= 0:
            found.append((start, place))
            start = -1
    if start >= 0:
        found.append((start, len(text)))
    return found


def is_unspaced(character: str) -> bool:
    """Tell whether a character's script writes words without spaces between them."""
    code = ord(character)
    return code >= 0x0E00 and any(first <= code <= last for first, last in _UNSPACED)


def link_words(
    source: str,
    source_pieces: Sequence[Span],
    target: str,
    target_pieces: Sequence[Span],
    attention: Sequence[Sequence[float]] | NDArray[np.float32],
) -> tuple[WordLink, ...]:
    """Turn attention (a row per target piece, a column per source piece) into links of words.

    Spans count code points into `source` and `target`. Links are in the order of the original.
    """
    import numpy as np

    source_words, target_words = (
        word_spans(source, source_pieces),
        word_spans(target, target_pieces),
    )
    if not (source_words and target_words and len(attention)):
        return ()
    weights = np.asarray(attention, dtype=np.float32)
    weights = weights[: len(target_pieces), : len(source_pieces)]
    table = _gather(target_pieces, target_words, mean=True)[:, : weights.shape[0]] @ weights
    table = table @ _gather(source_pieces, source_words, mean=False)[:, : weights.shape[1]].T
    table += _spelling_bonus(source, source_words, target, target_words)
    best = table.max(axis=1, keepdims=True)
    keep = (table >= _STRONG) | ((table >= _WEAK) & (table == best))
    links = [
        WordLink(*source_words[s], *target_words[t], as_kept(float(table[t, s])))
        for t, s in np.argwhere(keep).tolist()
    ]
    return tuple(sorted(links, key=lambda link: (link.source_start, link.target_start)))


def compose(first: Sequence[WordLink], second: Sequence[WordLink]) -> tuple[WordLink, ...]:
    """Join links to English with links from it; a weight is the best product on a way through."""
    best: dict[tuple[int, int, int, int], float] = {}
    for one in first:
        for two in second:
            if one.target_start < two.source_end and two.source_start < one.target_end:
                ends = one.source_start, one.source_end, two.target_start, two.target_end
                best[ends] = max(best.get(ends, 0.0), one.weight * two.weight)
    links = [WordLink(*ends, weight) for ends, weight in best.items() if weight >= _WEAK]
    return tuple(sorted(links, key=lambda link: (link.source_start, link.target_start)))


def _gather(pieces: Sequence[Span], found: Sequence[Span], *, mean: bool) -> NDArray[np.float32]:
    """Make the matrix (words x pieces) that sums, or averages, pieces into their words."""
    import numpy as np

    matrix = np.zeros((len(found), len(pieces)), dtype=np.float32)
    word = 0
    for column, (start, end) in enumerate(pieces):
        while word < len(found) and found[word][1] <= start:
            word += 1
        place, most = -1, 0
        for row in range(word, len(found)):
            if found[row][0] >= end:
                break
            shared = min(end, found[row][1]) - max(start, found[row][0])
            if shared > most:
                place, most = row, shared
        if place >= 0:
            matrix[place, column] = 1
    if mean:
        matrix /= np.maximum(matrix.sum(axis=1, keepdims=True), 1)
    return matrix


def _spelling_bonus(
    source: str, source_words: Sequence[Span], target: str, target_words: Sequence[Span]
) -> NDArray[np.float32]:
    """Reward pairs of names or numbers that begin alike; a long shared beginning counts most."""
    import numpy as np

    bonus = np.zeros((len(target_words), len(source_words)), dtype=np.float32)
    names = [
        (s, comparable_word(source[a:b]))
        for s, (a, b) in enumerate(source_words)
        if _is_name(source[a])
    ]
    for t, (a, b) in enumerate(target_words):
        if not _is_name(target[a]):
            continue
        word = comparable_word(target[a:b])
        for s, name in names:
            if word[:1] == name[:1] and (likeness := _shared_start(word, name)) >= _ALIKE:
                bonus[t, s] = _ALIKE_BONUS * likeness
    return bonus


def _is_name(first: str) -> bool:
    return first.isupper() or first.isdigit()


def _shared_start(one: str, other: str) -> float:
    """Give the part of the longer word that both begin with, 0 to 1."""
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared / max(len(one), len(other))


@lru_cache(maxsize=4096)
def comparable_word(word: str) -> str:
    """Give a word without case and diacritics, for comparing."""
    plain = unicodedata.normalize("NFD", bounded_marks(word).casefold())
    return "".join(c for c in plain if not unicodedata.combining(c)).translate(_STROKES)


_STROKES = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.category(character)[0] == "M"


def _inside_number(text: str, place: int) -> bool:
    return (
        text[place] in ".,:"
        and text[place - 1].isdigit()
        and place + 1 < len(text)
        and text[place + 1].isdigit()
    )


def _divide(text: str, word: Span, borders: Sequence[int]) -> list[Span]:
    start, end = word
    if not any(is_unspaced(character) for character in text[start:end]):
        return [word]
    cuts = [start, *(border for border in borders if start < border < end), end]
    return [(a, b) for a, b in pairwise(cuts) if a < b]
