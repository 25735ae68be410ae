"""Web pages: title, date, author and source as a page states them, and its body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.reading import bylines
from core.reading.markup import (
    canonical,
    meta,
    paragraphs,
    parse_page,
    with_raised_figures,
    without_declaration,
    without_endless_fields,
    without_hidden,
    without_tags,
    written,
)
from core.reading.page_author import page_author
from core.reading.page_body import page_body
from core.reading.page_date import page_date
from core.reading.page_title import page_title, site_names, whole_title
from core.source_text import Block, BlockKind, SourceText, comparable, from_blocks, with_title

if TYPE_CHECKING:
    from core.reading.page_title import PageTitle

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_SAVED_BY_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)")
_HEAD = 4_000


def read_page(text: str, encoding: str, *, place: str = "") -> SourceText:
    """Read a saved web page; nothing is ever loaded from anywhere.

    `place` is the address that it was saved from, where something beside the page tells it.
    """
    text = with_raised_figures(text)
    page = parse_page(text)
    if page is None:
        return SourceText(without_tags(text), encoding=encoding)
    changed = [without_hidden(page), without_endless_fields(page)]
    title = page_title(page)
    language = page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang")
    language = language or meta(page, "og:locale", "content-language", "dc.language")
    body = page_body(
        page,
        written(page) if any(changed) else without_declaration(text),
        title=title.text or "",
        lead=meta(page, "og:description", "description") or "",
    )
    # Nested deeper than the parser goes.
    blocks = body.blocks or list(paragraphs(without_tags(text), BlockKind.BODY))
    blocks = with_title(blocks, title.text, whole_title(page), title.heading or title.text or "")
    blocks[1:1] = _apart(title, blocks)
    return SourceText(
        text=from_blocks(blocks),
        blocks=tuple(blocks),
        title=title.text,
        date=page_date(page, title.text, language, body.published),
        encoding=encoding,
        language=language,
        author=page_author(page, site_names(page), body.author),
        source=bylines.source(
            meta(page, "og:site_name", "application-name", "dc.publisher", "publisher"),
            *(_saved_from(text), place),
            *(meta(page, "og:url"), canonical(page)),
        ),
    )


def _apart(title: PageTitle, blocks: list[Block]) -> list[Block]:
    """Give what stands in the headline beside the title, and nowhere else."""
    there = {comparable(block.text) for block in blocks}
    return [Block(BlockKind.HEADING, text) for text in title.apart if comparable(text) not in there]


def _saved_from(text: str) -> str | None:
    """Give the address that browsers note at the head of a page they save."""
    head = text[:_HEAD]
    found = _SAVED_FROM.search(head) or _SAVED_BY_SINGLE_FILE.search(head)
    return found.group(1) if found else None
