"""Text without case and diacritics, whose every letter knows its place in the original."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Letters with a stroke, which Unicode does not take apart, and others that people type without.
_LETTERS = {
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ø": "o",
    "ħ": "h",
    "ŧ": "t",
    "ƶ": "z",
    "ı": "i",
    "ŋ": "n",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ґ": "г",
    "ё": "е",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": "-",
    "‑": "-",
}
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


class _Folds(dict[int, str]):
    """The fold of each code point, worked out when first met: `str.translate` runs on it in C."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_letter(chr(code))
        return folded


def _fold_letter(letter: str) -> str:
    if letter.isspace():
        return " "
    if letter in _UNSEEN:
        return ""
    parts = unicodedata.normalize("NFKD", letter.casefold()).casefold()
    bare = "".join(_LETTERS.get(part, part) for part in parts if not _is_diacritic(part))
    # What is no diacritic belongs to its letter: Korean syllables, the voicing of kana.
    return unicodedata.normalize("NFC", bare)


def _is_diacritic(letter: str) -> bool:
    """Tell the marks that people leave out when they type: accents, niqqud, harakat.

    Unicode's combining classes 1, 10 to 35 and 200 to 240; others are vowels of Indic scripts and
    the voicing of kana, without which a word is another.
    """
    combining = unicodedata.combining(letter)
    return combining == 1 or 10 <= combining <= 35 or combining >= 200


_FOLDS = _Folds()
_SPACES = re.compile("  +")


def search_key(text: str) -> str:
    """Give the text without case and diacritics; white space of any length becomes one space."""
    return _SPACES.sub(" ", text.translate(_FOLDS))


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A folded text with, for each of its characters, the original's code point it came from."""

    text: str
    origins: Sequence[int]
    length: int

    @classmethod
    def of(cls, original: str) -> FoldedText:
        """Fold a text and keep where each character came from."""
        text = original.translate(_FOLDS)
        if "  " not in text and all(len(_FOLDS[ord(letter)]) == 1 for letter in set(original)):
            return cls(text, range(len(text)), len(text))
        folded: list[str] = []
        origins: list[int] = []
        for at, letter in enumerate(original):
            for part in _FOLDS[ord(letter)]:
                if part == " " and folded and folded[-1] == " ":
                    continue
                folded.append(part)
                origins.append(at)
        return cls("".join(folded), tuple(origins), len(original))

    def spans(self, needle: str) -> list[tuple[int, int]]:
        """Find a folded text; the spans count code points of the original and do not overlap.

        A span ends after the marks that belong to its last letter.
        """
        found: list[tuple[int, int]] = []
        at = self.text.find(needle) if needle else -1
        while at >= 0:
            start, end = self.span(at, at + len(needle))
            if not found or start >= found[-1][1]:
                found.append((start, end))
            at = self.text.find(needle, at + len(needle))
        return found

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the original's code points that became those from `start` to before `end`."""
        last = self.origins[end] if end < len(self.origins) else self.length
        # Inside what one letter became, as the second s of ß, the whole letter belongs.
        return self.origins[start], max(last, self.origins[end - 1] + 1)
