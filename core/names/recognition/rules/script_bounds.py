"""Where a name may begin and end in scripts without capitals, and its words there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.languages import base
from core.text.romanisation import fold
from core.text.tokens import Word

if TYPE_CHECKING:
    from collections.abc import Iterator

UNSPACED = frozenset({"zh", "ja", "th"})
CASELESS = UNSPACED | {"ko", "ar", "he", "fa"}
# What is written together with a word before it: and, in, as, for, from, that, the.
BEFORE = {
    "ar": re.compile(r"(?<!\w)[وف]?[بكل]?"),
    "he": re.compile(r"(?<!\w)[והבלמשכ]{0,3}"),
    "fa": re.compile(r"(?<!\w)"),
    "ko": re.compile(r"(?<![가-힣])"),
}
AFTER = {
    "ar": re.compile(r"(?!\w)"),
    "he": re.compile(r"(?![\w\"])"),
    "fa": re.compile(r"(?!\w)"),
    # People of a country and its language are no names.
    "ko": re.compile(r"(?![인어])[가-힣]{0,4}(?![가-힣])"),
    # A vowel or a tone mark belongs to the letter before it.
    "th": re.compile(r"(?![\u0e30-\u0e3a\u0e45\u0e47-\u0e4e])"),
}
KATAKANA = re.compile(r"[ァ-ヴー]")
# Each stands for one character, so that offsets stay.
_QUOTES = str.maketrans({"״": '"', "“": '"', "”": '"', "‘": "'", "’": "'", "׳": "'", "`": "'"})
_WORD = re.compile(
    r"[^\W\d_][\u0591-\u05c7\u064b-\u0652\u0670\u200c]*"
    r"(?:[^\W\d_][\u0591-\u05c7\u064b-\u0652\u0670\u200c]*|\"(?=[א-ת](?![א-ת\"]))|'(?=[^\W\d_]))*'?"
)


def with_plain_quotes(text: str) -> str:
    """Write all quotation marks that may stand in a word as one; offsets stay."""
    return text.translate(_QUOTES)


def caseless_words(text: str, start: int, end: int) -> list[Word]:
    """Give the words of `text[start:end]`; a quotation mark inside an acronym is its letter."""
    words: list[Word] = []
    last = start
    for match in _WORD.finditer(text, start, end):
        form = match.group()
        gap = text[last : match.start()] if words else ""
        words.append(Word(match.start(), match.end(), form, gap, fold(form), False, False))
        last = match.end()
    return words


def occurrences(text: str, name: str, start: int, end: int, language: str) -> Iterator[int]:
    """Give where a name stands in `text[start:end]`, as a word or after what is joined to one."""
    code = base(language)
    before, after = BEFORE.get(code), AFTER.get(code)
    at = text.find(name, start, end)
    while at >= 0:
        if (before is None or _joined(text, at, start, before)) and (
            after is None or after.match(text, at + len(name))
        ):
            head = at > start and KATAKANA.match(name[0]) and KATAKANA.match(text[at - 1])
            stop = at + len(name)
            tail = stop < end and KATAKANA.match(name[-1]) and KATAKANA.match(text[stop])
            if not head and not tail:
                yield at
        at = text.find(name, at + len(name), end)


_LONGEST_JOINED = 3


def _joined(text: str, at: int, start: int, before: re.Pattern[str]) -> bool:
    """Tell whether only letters that join a word to the next stand before a place in a word."""
    for first in range(at, max(start, at - _LONGEST_JOINED) - 1, -1):
        match = before.match(text, first, at)
        if match is not None and match.end() == at:
            return True
    return False
