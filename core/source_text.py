"""What reading gives: a file's text before anything in it is judged or mended."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date as Date


UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
EARLY = 6
"""Among how many first blocks the title may be repeated."""
LONG_TITLE = 4
"""Words from which on a title at the start of a paragraph is a repetition."""


class BlockKind(StrEnum):
    """What the file's format says a block is."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    LIST_ITEM = "list item"
    ROW = "row of a table"
    ADDED = "added"
    """What the file holds beside its own text: a mail's headers, the mail it answers."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text that the format sets apart; a newline in it is a line break that one sees."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class ScannedWord:
    """A word that was recognised in the picture of a page: how surely, 0 to 1, and where.

    `page` counts from 1. `box` is left, top, right and bottom in shares of the page's width and
    height, counted from its upper left corner.
    """

    text: str
    confidence: float
    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Scan:
    """What was recognised in pictures of pages, in the order of reading.

    `unread` lists pages that are pictures and were not recognised, and `why` says in words why.
    """

    words: tuple[ScannedWord, ...] = ()
    unread: tuple[int, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file's text with `\\n` line ends and without NULs and lone surrogates.

    `blocks` is what the format says about structure, empty for plain text. `title`, `date`,
    `author` and `source` (where it appeared) are those that the file states outside its text (page
    or front matter); `language` is the tag it declares, as written. `made` is when the file says
    it was made, for texts without a date. `scan` is there where any of it was recognised in
    pictures.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    title: str | None = None
    date: Date | None = None
    encoding: str = "utf-8"
    language: str | None = None
    made: Date | None = None
    author: str | None = None
    source: str | None = None
    scan: Scan | None = None


def with_title(blocks: list[Block], title: str | None, *repeated: str) -> list[Block]:
    """Put the title first, and once: without the headings that repeat it, or say `repeated`."""
    if not title:
        return blocks
    same = {comparable(text) for text in (title, *repeated)}
    long = len(title.split()) >= LONG_TITLE
    result = [Block(BlockKind.TITLE, title)]
    for index, block in enumerate(blocks):
        early = index < EARLY or block.kind is BlockKind.HEADING
        if early and comparable(block.text) in same:
            continue
        # A single word may well begin a sentence of its own.
        if long and early and block.text.startswith(f"{title} ") and block.kind is BlockKind.BODY:
            block = Block(block.kind, block.text[len(title) :].strip())
        result.append(block)
    return result


def comparable(text: str) -> str:
    """Give a text's letters and figures only, to tell whether two titles are the same."""
    return "".join(re.findall(r"\w+", text.casefold()))


def from_blocks(blocks: list[Block]) -> str:
    """Write blocks as plain text, one blank line between them."""
    return "\n\n".join(block.text for block in blocks)


def tidy(text: str) -> str:
    """Give every line end as a newline and drop what no text has: NULs, controls, surrogates."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    text = text.replace("\x0c", "\n\n").replace("\x0b", "\n")
    return UNPRINTABLE.sub("", text)


def printable(source: SourceText) -> SourceText:
    """Give a text without what no text has, which pages and feeds write as numbered characters."""
    if not any(map(UNPRINTABLE.search, (source.text, source.title or ""))):
        return source
    blocks = (Block(block.kind, UNPRINTABLE.sub("", block.text)) for block in source.blocks)
    return replace(
        source,
        text=UNPRINTABLE.sub("", source.text),
        blocks=tuple(blocks),
        title=UNPRINTABLE.sub("", source.title or "") or None,
    )


def build(
    blocks: list[Block],
    *,
    title: str | None = None,
    date: Date | None = None,
    encoding: str = "utf-8",
    language: str | None = None,
    made: Date | None = None,
    author: str | None = None,
    source: str | None = None,
) -> SourceText:
    """Make a text of blocks, tidied; those without text are left out."""
    tidied = [Block(block.kind, tidy(block.text).strip()) for block in blocks]
    kept = with_title([block for block in tidied if block.text], tidy(title or "").strip() or None)
    return SourceText(
        text=from_blocks(kept),
        blocks=tuple(kept),
        title=tidy(title or "").strip() or None,
        date=date,
        encoding=encoding,
        language=language,
        made=made,
        author=tidy(author or "") or None,
        source=tidy(source or "") or None,
    )
