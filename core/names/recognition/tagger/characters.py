"""Characters as the tagger sees them where nothing parts words: each with what stands around it.

A window is a form like a word's: everything that a network knows of a character by itself follows
from it. Words are those of the list of word codes, the longest first.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from core.names.recognition.tagger.tokens import EAST_ASIAN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.names.recognition.tagger.tokens import Token
    from core.names.recognition.tagger.word_codes import WordCodes

_MARK = "\t"
_LONGEST_WORD = 6
_LONGEST_TOKEN = 12
_EDGE = "|"


@dataclass(frozen=True, slots=True)
class Window:
    """A character, two on either side, the word that it is in, and its place there."""

    centre: str
    before: tuple[str, str]
    after: tuple[str, str]
    word: str
    place: str

    @property
    def form(self) -> str:
        """Give the window as one string; no token has the mark between its parts."""
        return _MARK.join((self.centre, *self.before, *self.after, self.word, self.place))

    def pieces(self) -> list[str]:
        """Give the names of the window's parts."""
        centre, (far, left), (right, beyond) = self.centre, self.before, self.after
        return [
            f"0{centre}", f"1{left}{centre}", f"2{centre}{right}", f"3{left}{centre}{right}",
            f"4{far}{left}", f"5{right}{beyond}", f"6{far}{left}{centre}",
            f"7{centre}{right}{beyond}", f"8{left}", f"9{right}", f"={self.word}",
            f"~{self.word}{self.place}", f"-{centre}{self.place}",
        ]  # fmt: skip


def is_window(form: str) -> bool:
    """Tell whether a form is a character's window, not a word."""
    return _MARK in form


def window_of(form: str) -> Window:
    """Give back the window whose form this is."""
    centre, far, left, right, beyond, word, place = form.split(_MARK)
    return Window(centre, (far, left), (right, beyond), word, place)


def word_in(form: str) -> str:
    """Give the word of a window; a form that is none is a word itself."""
    return window_of(form).word if is_window(form) else form


def windows(tokens: Sequence[Token], codes: WordCodes) -> list[Window]:
    """Give the window of each token of a paragraph."""
    texts = [token.text[:_LONGEST_TOKEN] for token in tokens]
    around = [_EDGE, _EDGE, *texts, _EDGE, _EDGE]
    found = []
    for at, (word, place) in enumerate(_words(tokens, codes)):
        far, left, centre, right, beyond = around[at : at + 5]
        found.append(Window(centre, (far, left), (right, beyond), word, place))
    return found


def _words(tokens: Sequence[Token], codes: WordCodes) -> Iterator[tuple[str, str]]:
    """Give the word that each token is in, and whether it begins, ends, goes on or is all of it."""
    for start, end in _runs(tokens):
        texts = [token.text for token in tokens[start:end]]
        spans = [
            (at, size)
            for at in range(len(texts))
            for size in range(2, min(_LONGEST_WORD, len(texts) - at) + 1)
        ]
        _, known = codes.find(["".join(texts[at : at + size]) for at, size in spans])
        longest = {at: size for (at, size), is_known in zip(spans, known, strict=True) if is_known}
        at = 0
        while at < len(texts):
            size = longest.get(at, 1)
            word = "".join(texts[at : at + size])
            for place in range(size):
                yield word, _place(place, size)
            at += size


def _place(place: int, size: int) -> str:
    if size == 1:
        return "o"
    return "b" if place == 0 else "e" if place == size - 1 else "i"


def _runs(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Give runs of characters that nothing parts; every other token is one by itself."""
    if not tokens:
        return
    start = 0
    for at, (left, right) in enumerate(pairwise(tokens), 1):
        if right.spaced or not (_is_character(left) and _is_character(right)):
            yield start, at
            start = at
    yield start, len(tokens)


def _is_character(token: Token) -> bool:
    return EAST_ASIAN.match(token.text) is not None


def kind(text: str) -> str:
    """Give one letter for the script of a token."""
    first = text[:1]
    if "\u3040" <= first <= "\u309f":
        return "h"
    if "\u30a0" <= first <= "\u30ff":
        return "k"
    if "\uac00" <= first <= "\ud7a3":
        return "g"
    if "\u3400" <= first <= "\u9fff":
        return "z"
    if first.isdigit():
        return "d"
    return "x" if first.isalpha() else first
