"""What is said of a quote wherever it is written: where it is from, and its colour."""

from __future__ import annotations

from core.export.json_format import printable
from core.export.provenance import how
from core.knowledge.quotes import Colour, Passage, QuoteInContext
from core.languages import english_name, format_date
from core.text.visible_text import visible_words

Item = QuoteInContext | Passage

EDGES = {
    Colour.YELLOW: "E0B400",
    Colour.GREEN: "4FA83D",
    Colour.BLUE: "2E9BD6",
    Colour.PINK: "E0559A",
    Colour.PURPLE: "9A5BD0",
}
"""The colours of quotes on white paper."""


def told(quote: QuoteInContext, to: str) -> str:
    """Say where a quote is from and what translated it, in one line."""
    titles = [f"“{quote.title or quote.path}”"]
    if quote.title_translation and quote.title_translation != quote.title:
        titles.append(f"[{quote.title_translation}]")
    day = format_date(quote.day, to) if quote.day else ""
    language = english_name(quote.language) if quote.language else ""
    ways = "; ".join(how(*way) for way in quote.ways)
    lost = "" if quote.sentence is not None else "no longer found in the article"
    parts = (quote.author, " ".join(titles), quote.source, day, printable(quote.path), language)
    return visible_words(". ".join(part for part in (*parts, ways, lost) if part) + ".")
