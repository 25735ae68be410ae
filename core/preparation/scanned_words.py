"""The words that were recognised in pictures, found again in the article's text."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING

from core.article import ScannedText, ScanPlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.article import Paragraph, Sentence
    from core.source_text import Scan, ScannedWord

UNSURE = 0.6
"""Words of less confidence are marked: of those wrong most are, and most of these are wrong."""

_NEAR = 80
"""Characters from the last word within which the next one is looked for."""
_LOST = 4
"""After so many words that are not there, the rest is looked for in the whole text."""
_PHRASE = 3
_MOST_SEARCHES = 300
"""How often the whole text is looked through."""
_LETTERS = re.compile(r"[^\W_]+(?:[^\w\s]+[^\W_]+)*")


def place_words(scan: Scan, text: str, paragraphs: Iterable[Paragraph]) -> ScannedText:
    """Say where in the text unsure words are, and where in the pictures each sentence is."""
    found = list(_found(scan.words, text))
    letters = sum(len(word.text) for word in scan.words)
    sure = sum(len(word.text) * word.confidence for word in scan.words) / letters if letters else 0
    unsure = (
        span
        for span, word in found
        if word.confidence < UNSURE and any(map(str.isalnum, word.text))
    )
    sentences = [sentence for paragraph in paragraphs for sentence in paragraph.sentences]
    return ScannedText(
        confidence=round(sure, 4),
        unsure=tuple(sorted(set(unsure))),
        places=tuple(_places(sentences, found)),
        unread=scan.unread,
    )


def _found(
    words: Sequence[ScannedWord], text: str
) -> Iterable[tuple[tuple[int, int], ScannedWord]]:
    """Find words in their order, as far as cleaning left them; each place is taken once."""
    at = missed = taken_to = searches = 0
    folded = _folded(text)
    forms = [_form(word.text) for word in words]
    for number, (word, form) in enumerate(zip(words, forms, strict=True)):
        if not form:
            continue
        start = folded.find(form, at, at + _NEAR + len(form))
        if start < 0:
            missed += 1
            if missed >= _LOST and searches < _MOST_SEARCHES:
                searches += 1
                start = _phrase(folded, forms[number : number + _PHRASE])
        if start < 0:
            continue
        missed, at = 0, start + len(form)
        if start >= taken_to or at <= taken_to:
            taken_to = max(taken_to, at)
            yield (start, at), word


def _phrase(text: str, forms: Sequence[str]) -> int:
    """Find some words in a row anywhere."""
    if len(forms) < _PHRASE or not all(forms):
        return -1
    pattern = r"\W+".join(map(re.escape, forms))
    match = re.search(pattern, text)
    return match.start() if match else -1


def _form(word: str) -> str:
    """Give a word's letters and figures, without the signs around them."""
    match = _LETTERS.search(_folded(unicodedata.normalize("NFC", word)))
    return match.group() if match else ""


_CEDILLAS = str.maketrans("şţŞŢ", "șțȘȚ")


def _folded(text: str) -> str:
    """Give a text, letter for letter, without what cleaning exchanges."""
    return text.translate(_CEDILLAS)


def _places(
    sentences: Sequence[Sentence], found: Iterable[tuple[tuple[int, int], ScannedWord]]
) -> list[ScanPlace | None]:
    """Give the box around the words of each sentence, on the page where most of them are."""
    starts = [sentence.start for sentence in sentences]
    words: list[list[ScannedWord]] = [[] for _ in sentences]
    for (start, _), word in found:
        number = bisect_right(starts, start) - 1
        if number >= 0 and start < sentences[number].end:
            words[number].append(word)
    return [_around(some) for some in words]


def _around(words: Sequence[ScannedWord]) -> ScanPlace | None:
    if not words:
        return None
    page = words[0].page
    boxes = [word.box for word in words if word.page == page]
    return ScanPlace(
        page,
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
