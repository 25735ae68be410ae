"""What a person writes beside an article: notes on its sentences or on it as a whole, and tags."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.knowledge.comparable_sentences import plain
from core.text.folded_text import search_key
from core.text.search_words import search_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.article import Article

_LEAST_SHARED = 0.5
"""The part of both sentences' words together that a changed sentence must still share."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note and the sentence that it was written on, as both were then.

    `start` and `end` count code points into the article's text of that day. A note on the whole
    article has an empty sentence and no span. `changed` is when it was written, in UTC:
    `2026-01-31T09:30:00`. `bundle` names the bundle whose note it is, "" for one's own.
    """

    text: str
    sentence: str = ""
    start: int = 0
    end: int = 0
    changed: str = ""
    bundle: str = ""

    @property
    def on_article(self) -> bool:
        """Tell whether it is on the whole article."""
        return not self.sentence


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note and the index of its sentence in the article as it is now.

    None for a note on the whole article, and for one whose sentence is not there any more.
    """

    note: Note
    sentence: int | None


@dataclass(frozen=True, slots=True)
class NoteInContext:
    """A note with the article that it is in, and its sentence on both sides as it is now.

    `sentence` is None for a note on the whole article; then, and where the sentence is not there
    any more, `original` is what the note says that it was. `translation` is empty where there is
    none.
    """

    path: str
    note: Note
    sentence: int | None
    original: str
    translation: str


def place_notes(article: Article, notes: Iterable[Note]) -> tuple[PlacedNote, ...]:
    """Find each note's sentence; those on the whole article come first, then in reading order."""
    placed = [PlacedNote(note, _find(article, note)) for note in notes]
    placed.sort(key=lambda one: (-1 if one.sentence is None else one.sentence, one.note.start))
    return tuple(placed)


def _find(article: Article, note: Note) -> int | None:
    """Give the sentence that a note is on: the nearest of the same, else what became of it.

    An article that was split or cleaned by other rules has its sentence longer, shorter, in two,
    or with some words changed.
    """
    if note.on_article:
        return None
    sentences = article.sentences
    texts = [plain(article.quote(sentence)) for sentence in sentences]
    wanted = plain(note.sentence)
    by_distance = sorted(range(len(texts)), key=lambda n: abs(sentences[n].start - note.start))
    for alike in (
        lambda text: text == wanted,
        lambda text: wanted in text,
        lambda text: len(text) * 2 >= len(wanted) and text in wanted,
    ):
        found = next((n for n in by_distance if alike(texts[n])), None)
        if found is not None:
            return found
    words = set(search_words(search_key(wanted)))
    shared = [
        (_shared(words, text), -place, n)
        for place, (n, text) in enumerate((n, texts[n]) for n in by_distance)
    ]
    best = max(shared, default=(0.0, 0, 0))
    return best[2] if best[0] >= _LEAST_SHARED else None


def _shared(words: set[str], text: str) -> float:
    others = set(search_words(search_key(text)))
    return len(words & others) / len(words | others) if words and others else 0.0


def tidy_note(text: str) -> str:
    """Give a note as it is kept: lines without white space at their ends, none empty at the ends.

    Lone surrogates, which no file can hold, are left out.
    """
    text = text.encode("utf-8", "ignore").decode()
    lines = [line.rstrip() for line in re.split(r"\r\n|[\r\n\u2028\u2029]", text)]
    return "\n".join(lines).strip("\n").rstrip()


def tidy_tag(text: str) -> str:
    """Give a tag as it is kept: without `#` before it, its words joined by hyphens."""
    text = text.encode("utf-8", "ignore").decode()
    return "-".join(re.split(r"[\s,;:]+", text.strip().lstrip("#"))).strip("-")


def tidy_tags(texts: Iterable[str]) -> tuple[str, ...]:
    """Give tags as they are kept: sorted, and of two that differ only in case the first."""
    found: dict[str, str] = {}
    for text in texts:
        tag = tidy_tag(text)
        if tag:
            found.setdefault(search_key(tag), tag)
    return tuple(found[key] for key in sorted(found))


def has_tag(tags: Sequence[str], wanted: str) -> bool:
    """Tell whether one of the tags begins with what was typed, without regard to case and marks.

    With nothing typed, whether there is any tag.
    """
    begin = search_key(tidy_tag(wanted))
    return any(search_key(tag).startswith(begin) for tag in tags)
