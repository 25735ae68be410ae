"""What the tagger knows of each token: letters, shape, place, and the article around it.

Trained weights depend on every detail here: a change needs the pipeline trained anew.
"""

from __future__ import annotations

import math
import unicodedata
import zlib
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from core.names.recognition.tagger import word_lists
from core.names.recognition.tagger.characters import is_window, kind, window_of, windows
from core.names.recognition.tagger.decoding import LABELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from core.names.recognition.tagger.tokens import Token
    from core.names.recognition.tagger.word_codes import WordCodes
    from core.names.recognition.tagger.word_lists import WordLists

SHAPES = 512
_HINTS = len(LABELS) + 1
FLAGS = 12 + _HINTS
LISTED = 8
"""Columns that tell what lists say, behind the others; only some networks look at them."""
_NO_HINT = (0.0,) * _HINTS
_NO_PLACE = (0.0,) * 4
_LATIN = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "je", "ж": "z",
        "з": "z", "и": "i", "і": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
        "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c", "ш": "s",
        "щ": "sc", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "ju", "я": "ja", "ј": "j",
        "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "ł": "l", "đ": "d", "ø": "o",
        "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "w": "v", "y": "i", "ә": "a", "ғ": "g",
        "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "α": "a", "β": "v", "γ": "g",
        "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l", "μ": "m",
        "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "i",
        "φ": "f", "χ": "h", "ψ": "ps", "ω": "o",
    }
)  # fmt: skip
_GREEK = (("ου", "u"), ("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("αυ", "av"), ("ευ", "ev"))
"""Greek letters that are one sound; what they become are small Latin letters."""
_ROOT = 5
_KEPT = 1 << 14
"""Words of which parts and shape are kept: most of what articles say, in a tenth of the memory."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A name that rules propose: offsets into the article's text, and the index of its label.

    `known` tells that a list has it.
    """

    start: int
    end: int
    label: int
    known: bool


@dataclass(frozen=True, slots=True)
class Features:
    """An article as arrays, one row a token, with an empty row around each paragraph.

    `forms` are the distinct tokens, the empty row's "" first, and `form` indexes them. `name`
    groups tokens that are one word in any case, `root` capitalised ones that begin alike; group 0
    is none.
    """

    forms: tuple[str, ...]
    form: npt.NDArray[np.int32]
    flags: npt.NDArray[np.float32]
    name: npt.NDArray[np.int32]
    root: npt.NDArray[np.int32]


@lru_cache(maxsize=_KEPT)
def fold_token(form: str) -> str:
    """Give a token in small Latin letters without accents, so that scripts share what they can."""
    small = form.lower()
    if small.isascii():
        return small.translate(_LATIN)
    bare = "".join(c for c in unicodedata.normalize("NFKD", small) if not unicodedata.combining(c))
    if "α" <= bare[:1] <= "ω":
        for greek, latin in _GREEK:
            bare = bare.replace(greek, latin)
    return bare.translate(_LATIN)


@lru_cache(maxsize=_KEPT)
def pieces(form: str, buckets: int) -> npt.NDArray[np.int32]:
    """Give the rows of a token's parts: folded n-grams of two to five letters, its own endings.

    Of a character's window they are what stands there together.
    """
    if not form:
        return np.zeros(0, np.int32)
    if is_window(form):
        around = window_of(form).pieces()
        return np.array([zlib.crc32(part.encode()) % buckets for part in around], np.int32)
    small = form.lower()
    whole = f"<{fold_token(form)}>"
    parts = [whole, f"={small}"]
    parts += [whole[i : i + n] for n in (2, 3, 4, 5) for i in range(len(whole) - n + 1)]
    parts += [f"-{small[-n:]}" for n in (1, 2, 3, 4) if n < len(small)]
    return np.array([zlib.crc32(p.encode()) % buckets for p in parts], np.int32)


@lru_cache(maxsize=_KEPT)
def shape(form: str) -> int:
    """Give the row of a token's shape: Xxxx, XXX, dd, with its script and rough length."""
    if not form:
        return 0
    if is_window(form):
        window = window_of(form)
        kinds = "".join(map(kind, (*window.before, window.centre, *window.after)))
        return 1 + zlib.crc32(f"{kinds}{window.place}".encode()) % (SHAPES - 1)
    if not form[0].isalnum():
        return 1 + zlib.crc32(form.encode()) % (SHAPES - 1)
    runs = "".join(
        "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else "" for c in form
    )
    script = "c" if "\u0400" <= form[-1] <= "\u04ff" else "l" if form[-1] < "\u0250" else "o"
    short = runs[:1] + "".join(sorted(set(runs[1:]))) + runs[-1:]
    return 1 + zlib.crc32(f"{short}{script}{min(len(form), 6)}".encode()) % (SHAPES - 1)


def read_features(
    paragraphs: Sequence[Sequence[Token]],
    hints: Sequence[Hint] = (),
    lists: WordLists | None = None,
    language: str = "",
    words: WordCodes | None = None,
) -> Features:
    """Give the features of an article's paragraphs of tokens; hints are in order, none overlap.

    Flags have the columns of lists where there are lists. With `words` tokens are characters, their
    forms windows, and those belong together that are in one word, or that two stand alike.
    """
    seen = _Words(paragraphs)
    hinted = _hinted(paragraphs, hints)
    listed = _Listed(paragraphs, lists, language) if lists is not None else None
    forms: dict[str, int] = {"": 0}
    names: dict[str, int] = {}
    roots: dict[str, int] = {}
    nothing = (0.0,) * (FLAGS + (LISTED if lists is not None else 0))
    form, flags, name, root = [0], [nothing], [0], [0]
    for number, tokens in enumerate(paragraphs):
        tone = _tone(tokens)
        marks = listed.rows(number, tokens) if listed is not None else [()] * len(tokens)
        around = windows(tokens, words) if words is not None else []
        for place, token in enumerate(tokens):
            text = token.text
            folded = fold_token(text)
            own = around[place].form if words is not None else text
            form.append(forms.setdefault(own, len(forms)))
            glued = place + 1 < len(tokens) and not tokens[place + 1].spaced
            flags.append(
                (
                    token.opens, token.spaced, glued, token.quoted, number == 0, *tone,
                    *seen.counts(folded), *hinted.get(token.start, _NO_HINT), *marks[place],
                )
            )  # fmt: skip
            if words is not None:
                word, pair = around[place].word, text + around[place].after[0]
                name.append(names.setdefault(word, len(names) + 1) if len(word) > 1 else 0)
                root.append(roots.setdefault(pair, len(roots) + 1))
                continue
            named = seen.capital[folded] or seen.opening[folded]
            name.append(names.setdefault(folded, len(names) + 1) if named else 0)
            rooted = named and text[0].isupper() and len(folded) >= _ROOT
            root.append(roots.setdefault(folded[:_ROOT], len(roots) + 1) if rooted else 0)
        form.append(0)
        flags.append(nothing)
        name.append(0)
        root.append(0)
    return Features(
        tuple(forms),
        np.array(form, np.int32),
        np.array(flags, np.float32),
        np.array(name, np.int32),
        np.array(root, np.int32),
    )


def _hinted(
    paragraphs: Sequence[Sequence[Token]], hints: Sequence[Hint]
) -> dict[int, tuple[float, ...]]:
    """Give what the hints say of the tokens inside them, by where these start."""
    said: dict[int, tuple[float, ...]] = {}
    rest = iter(hints)
    hint = next(rest, None)
    for token in chain.from_iterable(paragraphs):
        while hint is not None and hint.end <= token.start:
            hint = next(rest, None)
        if hint is None:
            break
        if hint.start < token.end:
            row = [0.0] * _HINTS
            row[hint.label] = 1.0 if token.start <= hint.start else 0.5
            row[-1] = float(hint.known)
            said[token.start] = tuple(row)
    return said


class _Words:
    """How often the article writes each word small, and with a capital, at an opening or not."""

    def __init__(self, paragraphs: Sequence[Sequence[Token]]) -> None:
        self.small: Counter[str] = Counter()
        self.capital: Counter[str] = Counter()
        self.opening: Counter[str] = Counter()
        for tokens in paragraphs:
            for token in tokens:
                if token.text[0].isupper():
                    (self.opening if token.opens else self.capital)[fold_token(token.text)] += 1
                elif token.text[0].isalpha():
                    self.small[fold_token(token.text)] += 1

    def counts(self, folded: str) -> tuple[float, float, float, float, float]:
        small, capital = self.small[folded], self.capital[folded]
        total = small + capital + self.opening[folded]
        return (
            float(small > 0),
            float(capital > 0),
            small / total if total else 0.0,
            math.log1p(capital) / 2,
            math.log1p(total) / 3,
        )


class _Listed:
    """What the lists say of an article's tokens.

    Of each: whether a place's name begins (1) or goes on (0.5) there, whether that is large, at
    home in the article's language, of several tokens; a given name, a surname, a surname behind a
    given name; a word that the language writes small.
    """

    def __init__(
        self, paragraphs: Sequence[Sequence[Token]], lists: WordLists, language: str
    ) -> None:
        self._home, self._small = word_lists.home(language), word_lists.small(language)
        self._long = [list(_long_names(tokens)) for tokens in paragraphs]
        names = {fold_token(token.text) for tokens in paragraphs for token in tokens}
        names.update(name for _, _, name in chain.from_iterable(self._long))
        ordered = list(names)
        self._marks = dict(zip(ordered, lists.find(ordered).tolist(), strict=True))

    def rows(self, number: int, tokens: Sequence[Token]) -> list[tuple[float, ...]]:
        """Give the row of each token of the paragraph of that number."""
        marks = [self._marks[fold_token(token.text)] for token in tokens]
        places = self._places(number, tokens, marks)
        rows = []
        before = False
        for place, token, mark in zip(places, tokens, marks, strict=True):
            capital = token.text[0].isupper()
            given = capital and mark & word_lists.GIVEN > 0
            surname = capital and mark & word_lists.SURNAME > 0
            common = mark & self._small > 0
            rows.append(
                (*place, float(given), float(surname), float(surname and before), float(common))
            )
            before = given
        return rows

    def _places(
        self, number: int, tokens: Sequence[Token], marks: Sequence[int]
    ) -> list[tuple[float, ...]]:
        """Give what each token is of a place's name, the longest where several are listed."""
        longest: dict[int, tuple[int, int]] = {}
        for at, size, name in self._long[number]:
            if self._marks[name] & word_lists.PLACE:
                longest[at] = size, self._marks[name]
        rows: list[tuple[float, ...]] = [_NO_PLACE] * len(tokens)
        free = 0
        for at, token in enumerate(tokens):
            size, mark = longest.get(at, (1, marks[at]))
            if at < free or not (mark & word_lists.PLACE and token.text[0].isupper()):
                continue
            free = at + size
            about = (
                float(mark & word_lists.LARGE > 0), float(mark & self._home > 0), float(size > 1)
            )  # fmt: skip
            rows[at:free] = [(1.0, *about), *[(0.5, *about)] * (size - 1)]
        return rows


def _long_names(tokens: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """Give what may be a name of several tokens: its place, its size, its folded tokens.

    They begin with a capital and have another, and shorter ones come first.
    """
    folded = [fold_token(token.text) for token in tokens]
    capital = [token.text[0].isupper() for token in tokens]
    for at, begins in enumerate(capital):
        if begins:
            for end in range(at + 2, min(at + word_lists.LONGEST, len(tokens)) + 1):
                if any(capital[at + 1 : end]):
                    yield at, end - at, " ".join(folded[at:end])


def _tone(tokens: Sequence[Token]) -> tuple[float, float]:
    """Give the shares of a paragraph's longer words in capitals, and with a capital."""
    words = [t.text for t in tokens if len(t.text) > 3 and t.text[0].isalpha()]
    if not words:
        return 0.0, 0.0
    return (
        sum(w.isupper() for w in words) / len(words),
        sum(w[0].isupper() for w in words) / len(words),
    )
