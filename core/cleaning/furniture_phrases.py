"""The phrases that pages write around articles, from `resources/cleaning/furniture-phrases.tsv`."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.paths import resources_dir
from core.text.stacked_marks import bounded_marks

if TYPE_CHECKING:
    from collections.abc import Iterable

KINDS = ("form", "alone", "heading", "label", "source", "credit", "opening", "site")
"""What a phrase can be; the head of the file says what each means."""

_UNDECOMPOSED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]")
_WORD = re.compile(r"[^\W\d_]+(?:[\-'’][^\W\d_]+)*")


def bare_words(text: str) -> str:
    """Give a text's words only: no case, marks, figures or punctuation."""
    folded = bounded_marks(text).casefold().translate(_UNDECOMPOSED)
    lowered = unicodedata.normalize("NFD", folded)
    return " ".join(_WORD.findall(_MARKS.sub("", lowered).replace("’", "'")))


@dataclass(frozen=True, slots=True)
class FurniturePhrases:
    """The phrases of each kind, as `bare_words` gives them."""

    forms: frozenset[str]
    alone: frozenset[str]
    headings: frozenset[str]
    labels: frozenset[str]
    sources: frozenset[str]
    credits: frozenset[str]
    openings: dict[str, list[str]]
    """By their first word."""
    sites: frozenset[str]


@cache
def furniture_phrases() -> FurniturePhrases:
    """Read the file, once and when the first paragraph is asked about."""
    path = resources_dir() / "cleaning" / "furniture-phrases.tsv"
    return read_phrases(path.read_text("utf-8").splitlines())


def read_phrases(lines: Iterable[str]) -> FurniturePhrases:
    """Sort the lines of such a file by kind; ValueError names a line that is no kind and phrase."""
    found: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        kind, _, phrase = line.partition("\t")
        words = bare_words(phrase)
        if kind not in found or not words or "\t" in phrase:
            raise ValueError(f"line {number} of the furniture phrases: {line!r}")
        found[kind].add(words)
    openings: dict[str, list[str]] = {}
    for opening in sorted(found["opening"]):
        openings.setdefault(opening.partition(" ")[0], []).append(opening)
    return FurniturePhrases(
        forms=frozenset(found["form"]),
        alone=frozenset(found["alone"]),
        headings=frozenset(found["heading"]),
        labels=frozenset(found["label"]),
        sources=frozenset(found["source"]),
        credits=frozenset(found["credit"]),
        openings=openings,
        sites=frozenset(found["site"]),
    )
