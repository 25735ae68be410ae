"""Sentences as their file writes them: its own cedillas, spaces and unseen marks.

Cleaning mends them for engine and reader; a translation program that has the file open finds a
sentence only by the letters of the file.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from core.cleaning.letters import is_mended, is_unseen

if TYPE_CHECKING:
    from collections.abc import Iterable

_FAR = 10_000
"""Letters that cleaning may have taken out between two sentences that follow each other."""
_FARTHEST = 100_000
_LINE_END = re.compile(r"[^\S\n]*\n\s*")


class _Bare(dict[int, str]):
    """What is compared of each code point: no spaces, no marks, nothing unseen."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        bare = ""
        if not (letter.isspace() or is_unseen(letter)):
            parts = unicodedata.normalize("NFD", letter)
            bare = "".join(part for part in parts if not unicodedata.combining(part))
        self[code] = bare
        return bare


_BARE = _Bare()


def bare_letters(text: str) -> str:
    """Give what is the same in a text before and after its letters were mended."""
    return text.translate(_BARE)


def written_otherwise(raw: str, sentences: Iterable[str]) -> tuple[tuple[int, str], ...]:
    """Give the sentences that `raw` writes otherwise: which of them it is, and how.

    `sentences` are in order. One of whose letters some are gone, as the hyphen of a word cut at
    the end of a line, is left out.
    """
    if not is_mended(raw):
        return ()
    origins = [at for at, letter in enumerate(raw) for _ in _BARE[ord(letter)]]
    letters = bare_letters(raw)
    found = []
    at = missed = 0
    for number, sentence in enumerate(sentences):
        wanted = bare_letters(sentence)
        far = at + len(wanted) + min(missed + _FAR, _FARTHEST)
        start = letters.find(wanted, at, far) if wanted else -1
        if start < 0:
            missed += len(wanted)
            continue
        at, missed = start + len(wanted), 0
        end = origins[at - 1] + 1
        while end < len(raw) and unicodedata.combining(raw[end]):
            end += 1
        written = _LINE_END.sub(_joined, raw[origins[start] : end])
        if written != sentence:
            found.append((number, written))
    return tuple(found)


def _joined(line_end: re.Match[str]) -> str:
    """Give what stands between two lines that are joined: nothing in scripts without spaces."""
    text = line_end.string
    around = text[line_end.start() - 1 : line_end.start()], text[line_end.end() :][:1]
    wide = all(sign and unicodedata.east_asian_width(sign) in "WF" for sign in around)
    return "" if wide else " "
