"""A stranger's page written anew, of a few plain elements that can do nothing but be read.

Nothing of it is taken over as it stands: every element and attribute is one of those listed here,
every text is escaped, and a picture is a number. So there are no scripts, no addresses and no
styles, whatever a parser makes of the page.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

    from core.reading.as_it_looked.looks import Raster

MOST_ELEMENTS = 8_000
MOST_LETTERS = 300_000
"""Qt lays a page out in the window's thread: so much takes it some tenths of a second."""
MOST_PICTURES = 60
MOST_PICTURE_BYTES = 64 * 1024 * 1024
"""Of all decoded pictures together."""
DEEPEST = 60
_DEEPEST_TABLE = 4
_MOST_CELLS = 4_000
"""Of all tables, laid out: each row has as many as the widest."""
_WIDEST_SHOWN = 560
_LEAST_PICTURE = 24
"""Pixels; what is smaller counts visitors or makes room."""

_SAME = {
    *("p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
    *("blockquote", "pre", "b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "big", "hr"),
    *("tt", "code", "cite"),
}
_TABLE = {"table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"}
_BLOCKS = {
    *("div", "section", "article", "main", "header", "footer", "nav", "aside", "figure", "address"),
    *("form", "fieldset", "center", "details", "summary", "body", "figcaption", "legend"),
}
_GONE = {
    *("head", "script", "style", "template", "svg", "math", "iframe", "object", "embed", "select"),
    *("button", "input", "textarea", "canvas", "audio", "video", "map", "applet", "frame"),
    *("frameset", "link", "meta", "base", "title", "dialog"),
}
_SMALLER = {"h1": "h2", "h2": "h3", "h3": "h4"}
"""Headings as large as a page's would fill a column."""
_ALONE = {"br", "hr"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_LONGEST_WIDTH = 6
_SPAN = re.compile(r"[1-9][0-9]?")


class SafePage:
    """Writes one page, with the pictures that `picture` gives for their addresses."""

    def __init__(self, picture: Callable[[str], Raster | None]) -> None:
        self._picture = picture
        self._parts: list[str] = []
        self.pictures: list[Raster] = []
        self.left_out = 0
        self._known: dict[str, int | None] = {}
        self._elements = self._letters = self._bytes = self._cells = 0

    def write(self, page: HtmlElement) -> str:
        """Give the page written anew."""
        # A stack of one's own: how deep a page is nested is up to a stranger.
        stack: list[tuple[HtmlElement | str, int, int]] = [(page, 0, 0)]
        while stack and self._elements < MOST_ELEMENTS and self._letters < MOST_LETTERS:
            item, depth, tables = stack.pop()
            if isinstance(item, str):
                self._parts.append(item)
                continue
            tail = self._text(item.tail) if depth else ""
            children = self._open(item, depth, tables)
            if tail:
                stack.append((tail, depth, tables))
            if children is None:
                continue
            close, inside = children
            stack.append((close, depth, tables))
            stack += [(child, depth + 1, inside) for child in reversed(item)]
        # What was not closed any more is closed by whoever reads it.
        self._parts += [item for item, _, _ in reversed(stack) if isinstance(item, str)]
        if stack:
            self._parts.append("<p>[…]</p>")
        return "".join(self._parts)

    def _open(self, element: HtmlElement, depth: int, tables: int) -> tuple[str, int] | None:
        """Begin an element; give what ends it and in how many tables it is; None: nothing in it."""
        tag = element.tag if isinstance(element.tag, str) else ""
        self._elements += 1
        hidden = element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "")
        if not tag or tag in _GONE or hidden:
            return None
        if tag == "img":
            self._parts.append(self._image(element))
            return None
        if tag == "table":
            tables = self._tables(element, tables)
        name, attributes = self._name(tag, depth, tables), ""
        if name in {"td", "th"}:
            for span in ("colspan", "rowspan"):
                value = _span(element, span)
                attributes += f' {span}="{value}"' if value > 1 else ""
        if name == "table":
            attributes = ' cellpadding="4" cellspacing="0"'
        if (direction := (element.get("dir") or "").lower()) in {"ltr", "rtl"} and name:
            attributes += f' dir="{direction}"'
        if name:
            self._parts.append(f"<{name}{attributes}>")
        if name in _ALONE:
            return None
        self._parts.append(self._text(element.text))
        return (f"</{name}>" if name else ""), tables

    def _tables(self, table: HtmlElement, tables: int) -> int:
        """Give in how many tables the cells of one are, more than may be where it is to be none."""
        cells = _laid_out(table, _MOST_CELLS - self._cells) if tables < _DEEPEST_TABLE else 0
        if tables >= _DEEPEST_TABLE or cells > _MOST_CELLS - self._cells:
            return _DEEPEST_TABLE + 1
        self._cells += cells
        return tables + 1

    def _name(self, tag: str, depth: int, tables: int) -> str:
        """Give the element that stands for one, "" for none."""
        if depth > DEEPEST:
            return ""
        if tag in _TABLE:
            flat = "div" if tag in {"td", "th"} else ""
            return tag if 0 < tables <= _DEEPEST_TABLE else flat
        if tag in _SMALLER:
            return _SMALLER[tag]
        if tag in _SAME:
            return tag
        return "div" if tag in _BLOCKS else ""

    def _text(self, text: str | None) -> str:
        kept = (text or "")[: max(0, MOST_LETTERS - self._letters)]
        self._letters += len(kept)
        return escape(kept, quote=True)

    def _image(self, element: HtmlElement) -> str:
        address = (element.get("src") or "").strip()
        if address.startswith("data:") and len(address) < 200:
            # A placeholder; the picture itself is where a script would look for it.
            address = (element.get("data-src") or address).strip()
        if not address:
            return ""
        if address not in self._known:
            self._known[address] = self._number(address)
        number = self._known[address]
        if number is None:
            self.left_out += 1
            words = self._text((element.get("alt") or "").strip()[:200])
            return f"<i>[{words}]</i>" if words else ""
        one = self.pictures[number]
        if min(one.width, one.height) < _LEAST_PICTURE:
            return ""
        wanted = element.get("width") or ""
        told = int(wanted) if wanted.isdecimal() and len(wanted) < _LONGEST_WIDTH else one.width
        width = max(1, min(one.width, _WIDEST_SHOWN, told))
        height = max(1, round(one.height * width / one.width))
        return f'<img src="picture:{number}" width="{width}" height="{height}">'

    def _number(self, address: str) -> int | None:
        if len(self.pictures) >= MOST_PICTURES:
            return None
        found = self._picture(address)
        if found is None or self._bytes + len(found.data) > MOST_PICTURE_BYTES:
            return None
        self._bytes += len(found.data)
        self.pictures.append(found)
        return len(self.pictures) - 1


def _span(cell: HtmlElement, name: str) -> int:
    value = cell.get(name) or ""
    return int(value) if _SPAN.fullmatch(value) else 1


def _laid_out(table: HtmlElement, most: int) -> int:
    """Count a table's cells as Qt lays them out, no further than to see that there are too many.

    All rows get as many as the widest: one long row and one long column are millions.
    """
    rows = columns = widest = 0
    hanging: list[tuple[int, int]] = []
    """The last rows of cells that reach down, and how wide they are."""
    stack = list(reversed(table))
    while stack and rows * widest <= most:
        element = stack.pop()
        if element.tag == "table":
            continue
        if element.tag == "tr":
            rows += 1
            hanging = [one for one in hanging if one[0] >= rows]
            columns = sum(width for _, width in hanging)
        elif element.tag in {"td", "th"}:
            rows, width = max(rows, 1), _span(element, "colspan")
            columns += width
            hanging.append((rows + _span(element, "rowspan") - 1, width))
        widest = max(widest, columns)
        stack += reversed(element)
    return rows * widest
