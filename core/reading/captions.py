"""What stands below the pictures of a page, and quotations set like pictures, in their place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.reading.markup import AROUND, INLINE, paragraphs, seen_text, short_text
from core.source_text import Block, BlockKind, comparable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

MOST = 60
"""Captions of a page; one with more is a gallery of other pages."""
LONGEST, LONGEST_QUOTATION = 600, 2_400
MOST_LOOKED_AT = 1_000
LONGEST_PARAGRAPH = 20_000
"""Characters of what captions are put behind; blocks may be nested as deep as a page likes."""
LEAST = 12
"""Letters of a caption that says something."""

_CAPTION = re.compile(r"(?i)(?:^|[-_ ])(?:wp-)?caption(?:-text)?(?:$| )")
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "blockquote", "td"})
_WITHIN = INLINE | {"br", "img"}
_APART = AROUND | {"li", "button"}


def with_captions(page: HtmlElement, blocks: Sequence[Block], title: str) -> list[Block]:
    """Put captions of pictures in the body after what stands before them; they are added text.

    A caption counts where it is between title and end of the body, in the same article.
    """
    places = {comparable(block.text): at for at, block in enumerate(blocks)}
    whole = "\n".join(places)
    named = comparable(title)
    after: dict[int, list[Block]] = {}
    waiting: list[tuple[int, HtmlElement | None, Block]] = []
    homes: set[HtmlElement | None] = set()
    at, begun, looked_at = -1, False, 0
    taken: set[str] = set()
    for element in page.iter(*_PARAGRAPHS, "figure", "figcaption"):
        if _is_caption(element) or (element.tag == "figure" and _quotation(element) is not None):
            wanted = begun and len(taken) < MOST and looked_at < MOST_LOOKED_AT
            looked_at += wanted
            for block in _blocks(element) if wanted else ():
                key = comparable(block.text)
                if key and key not in whole and key not in taken:
                    taken.add(key)
                    waiting.append((at, _article_of(element), block))
        elif _is_paragraph(element):
            key = comparable(short_text(element, LONGEST_PARAGRAPH) or "")
            begun = begun or (bool(named) and key == named)
            if key in places:
                at, begun = places[key], True
                homes.add(_article_of(element))
                for place, home, found in waiting:
                    if home in homes:
                        after.setdefault(place, []).append(found)
                waiting.clear()
    result = list(after.get(-1, ()))
    for number, block in enumerate(blocks):
        result += (block, *after.get(number, ()))
    return result


def _is_paragraph(element: HtmlElement) -> bool:
    """Tell what holds text, and no paragraphs: so no text is looked at twice."""
    return all(child.tag in _WITHIN for child in element if isinstance(child.tag, str))


def _is_caption(element: HtmlElement) -> bool:
    called = element.tag == "p" and _CAPTION.search(str(element.get("class") or "")) is not None
    if element.tag != "figcaption" and not called:
        return False
    return not any(above.tag in _APART for above in element.iterancestors())


def _quotation(figure: HtmlElement) -> HtmlElement | None:
    """Give the quotation that is set as a figure; pictures have none."""
    if next(figure.iter("img", "picture", "video", "iframe"), None) is not None:
        return None
    found: HtmlElement | None = next(figure.iter("blockquote"), None)
    return found


def _blocks(element: HtmlElement) -> Iterator[Block]:
    kind = BlockKind.ADDED
    quotation = _quotation(element) if element.tag == "figure" else None
    if quotation is not None:
        element, kind = quotation, BlockKind.BODY
    text = "".join(seen_text(element))
    longest = LONGEST if quotation is None else LONGEST_QUOTATION
    if sum(map(str.isalpha, text)) >= LEAST and len(text) <= longest:
        yield from paragraphs(text, kind)


def _article_of(element: HtmlElement) -> HtmlElement | None:
    return next(iter(element.iterancestors("article")), None)
