"""From a file's text to the article's: letters mended, paragraphs whole, furniture told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.article import Paragraph, ParagraphKind
from core.cleaning import furniture
from core.cleaning.drop_caps import with_drop_caps
from core.cleaning.letters import looks_romanian, normalise
from core.cleaning.photo_credits import end_of_credit
from core.cleaning.unwrapping import unwrap
from core.languages import from_tag
from core.source_text import BlockKind
from core.text.sentence_ends import is_final
from core.text.word_count import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.source_text import SourceText

__all__ = ["CleanText", "clean"]

SEPARATOR = "\n\n"
HEADING_WORDS = 15
HEADING_LENGTH = 130
TITLE_WORDS = 32
TITLE_LENGTH = 240
NOTE_WORDS = 6
"""Words of a line above the title: a date, a number, the file's own name."""

_AFTER_STOP = re.compile(r"(?:[\"'”’»“‘«›)\]」』）]|\[\d{1,3}\]|[¹²³⁴-⁹⁰]){1,8}$")
"""What may stand after a sentence's stop: closing marks, footnotes' signs."""


@dataclass(frozen=True, slots=True)
class CleanText:
    """The text that all offsets refer to, its paragraphs, not yet split, and its title if any.

    Paragraphs cover the text but for the blank lines between them.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    title: str | None


@dataclass(frozen=True, slots=True)
class _Draft:
    """A paragraph before it has a place; `kind` is none where only its form can tell."""

    text: str
    kind: BlockKind | None
    single: bool = False


def clean(source: SourceText) -> CleanText:
    """Mend a file's text and cut it into paragraphs."""
    romanian = looks_romanian(source.text) and from_tag(source.language) != "tr"
    drafts = _whole([draft for draft in _drafts(source, romanian) if draft.text])
    texts = [draft.text for draft in drafts]
    by_form = furniture.mark(
        texts, [draft.kind in {BlockKind.TITLE, BlockKind.ROW} for draft in drafts]
    )
    added = [
        found or draft.kind is BlockKind.ADDED for found, draft in zip(by_form, drafts, strict=True)
    ]
    before, after = _around(drafts, added)
    kinds = [
        ParagraphKind.FURNITURE if extra else _kind(draft, index <= before, after[index])
        for index, (draft, extra) in enumerate(zip(drafts, added, strict=True))
    ]
    paragraphs = []
    start = 0
    for text, kind in zip(texts, kinds, strict=True):
        paragraphs.append(Paragraph(kind, start, start + len(text)))
        start += len(text) + len(SEPARATOR)
    return CleanText(SEPARATOR.join(texts), tuple(paragraphs), _title(texts, kinds))


def _drafts(source: SourceText, romanian: bool) -> Iterator[_Draft]:
    if not source.blocks:
        for text, single in unwrap(
            normalise(source.text, romanian=romanian), furniture.is_furniture
        ):
            yield _Draft(text, None, single)
        return
    for block in source.blocks:
        text = normalise(block.text, romanian=romanian)
        if block.kind in {BlockKind.TITLE, BlockKind.HEADING, BlockKind.ROW}:
            yield _Draft(" ".join(text.split()), block.kind, single=True)
        else:
            for part, single in unwrap(text, furniture.is_furniture):
                yield _Draft(part, block.kind, single)


def _whole(drafts: list[_Draft]) -> list[_Draft]:
    """Put large first letters before their words, and credits of pictures apart from the text."""
    texts = [draft.text for draft in drafts]
    result = []
    for draft, text in zip(drafts, with_drop_caps(texts, "\n".join(texts)), strict=True):
        if text is None:
            continue
        cut = end_of_credit(text) if draft.kind in {None, BlockKind.BODY} else 0
        if cut:
            result.append(replace(draft, text=text[:cut].rstrip(), single=True))
        result.append(replace(draft, text=text[cut:]))
    return result


def _around(drafts: Sequence[_Draft], added: Sequence[bool]) -> tuple[int, list[str]]:
    """Give the number of the first text that says something, and for each what says so after it."""
    after: list[str] = []
    following, first = "", len(drafts)
    for index in range(len(drafts) - 1, -1, -1):
        after.append(following)
        if not (added[index] or _is_note(drafts[index].text)):
            following, first = drafts[index].text, index
    return first, after[::-1]


def _kind(draft: _Draft, first: bool, following: str) -> ParagraphKind:
    if draft.kind in {BlockKind.TITLE, BlockKind.HEADING}:
        return ParagraphKind.HEADING
    formless = draft.kind in {None, BlockKind.BODY} and draft.single
    heading = formless and _is_heading(draft.text, first, following)
    return ParagraphKind.HEADING if heading else ParagraphKind.BODY


def _is_heading(text: str, first: bool, following: str) -> bool:
    """Tell a heading by its form: a short line without a full stop, with a sentence after it."""
    words, length = (TITLE_WORDS, TITLE_LENGTH) if first else (HEADING_WORDS, HEADING_LENGTH)
    if len(text) > length or count_words(text) > words:
        return False
    ended = _AFTER_STOP.sub("", text)
    # A headline may be what somebody says; only below it that is a sentence.
    if not first and ended != text and ended.endswith((".", "…", "!", "?")):
        return False
    if re.search(r"[.,;:…。，；：،؛।]$", text) or not re.search(r"[^\W\d_]{2}", text):
        return False
    if re.match(r"[-–—•*·▪]\s", text) or text[0].islower() or _is_note(text):
        return False
    return is_final(following) or count_words(following) > TITLE_WORDS


def _is_note(text: str) -> bool:
    """Tell a line that gives a date or a number and says nothing."""
    words = text.split()
    return len(words) <= NOTE_WORDS and sum(any(c.isdigit() for c in w) for w in words) * 3 >= len(
        words
    )


def _title(texts: Sequence[str], kinds: Sequence[ParagraphKind]) -> str | None:
    for text, kind in zip(texts, kinds, strict=True):
        if kind is ParagraphKind.HEADING:
            return text
        if kind is ParagraphKind.BODY and not _is_note(text):
            return None
    return None
