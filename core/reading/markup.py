"""Markup of web pages: parsed with bounds, and its text block by block as one sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.files.outside_json import parse_json
from core.reading.unseen import without
from core.source_text import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

LONGEST_FIELD = 2_000
_UNSEEN_MARKS = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LONGEST_RECORD = 10_000
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>", re.I)
_RAISED = re.compile(
    r"<sup\b[^<>]*>\s*(?:<a\b[^<>]*>\s*)?(\d{1,3})\s*(?:</a>\s*)?</sup>", re.I | re.ASCII
)
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|"
    r"max-height\s*:\s*0(?:px)?\s*(?:[;!]|$)",
    re.I,
)
_MOST_HIDDEN = 0.3
"""Share of a page's letters from which on what is hidden is shown by a script."""
_HIDDEN = {
    "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "select",
    "button", "input", "textarea", "canvas", "audio", "video", "map",
}  # fmt: skip
AROUND = {"nav", "footer", "aside", "form"}
INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "hi", "ref", "quote",
}  # fmt: skip
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}


def parse_page(text: str) -> HtmlElement | None:
    """Parse a page or a part of one; None where there is no element in it."""
    from lxml import etree, html

    text = with_raised_figures(text)
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        page = html.document_fromstring(without_declaration(text), parser=parser)
    except (etree.ParserError, ValueError):
        return None
    return page


def with_raised_figures(text: str) -> str:
    """Write raised figures as such: a footnote's sign is no part of the year before it."""
    return _RAISED.sub(lambda m: m.group(1).translate(_SUPERSCRIPTS), text)


def without_tags(text: str) -> str:
    """Give a page's text where no parser could: without comments, scripts, its head and tags."""
    bare = without(("<!--", "<script", "<style", "<head"), text, " ")
    return re.sub(r"<[^<>]*>", " ", bare)


def without_hidden(page: HtmlElement) -> bool:
    """Take out what a page hides, and tell whether it did: not much, which a script would show."""
    hidden: list[HtmlElement] = []
    stack = list(page)
    while stack:
        element = stack.pop()
        if not isinstance(element.tag, str):
            continue
        if "hidden" in element.attrib or _UNSEEN.search(element.get("style") or ""):
            hidden.append(element)
        else:
            stack.extend(element)
    letters = sum(len(element.text_content()) for element in hidden)
    if not hidden or letters >= _MOST_HIDDEN * len(page.text_content()):
        return False
    for element in hidden:
        element.drop_tree()
    return True


def meta(page: HtmlElement, *names: str) -> str | None:
    """Give what a page states under the first of some names."""
    for name in names:
        for element in page.iter("meta"):
            keys = (element.get("property"), element.get("name"), element.get("http-equiv"))
            if name in {(key or "").lower() for key in keys} and element.get("content"):
                return str(element.get("content")).strip()
    return None


def canonical(page: HtmlElement) -> str | None:
    """Give the address that a page says is its own."""
    links = (e for e in page.iter("link") if (e.get("rel") or "").lower() == "canonical")
    return next((str(e.get("href")) for e in links if e.get("href")), None)


def line(text: str) -> str:
    """Give a text as one line, without marks that are not seen."""
    return " ".join(_UNSEEN_MARKS.sub("", text).split())


def short_text(element: HtmlElement, most: int) -> str | None:
    """Give an element's text as one line; None where it has more than `most` characters."""
    parts: list[str] = []
    left = 2 * most
    for part in element.itertext():
        words = " ".join(str(part).split())
        left -= len(words)
        if left < 0:
            return None
        parts.append(words)
    text = line(" ".join(parts))
    return text if len(text) <= most else None


def seen_text(element: HtmlElement) -> Iterator[str]:
    """Give an element's text as one sees it: white space is one space, `lb` and `br` new lines."""
    yield collapse(element.text or "")
    for child in element:
        if child.tag in {"lb", "br"}:
            yield "\n"
        elif isinstance(child.tag, str):
            if child.tag in INLINE:
                yield from seen_text(child)
            else:
                yield "\n\n"
                yield from seen_text(child)
                yield "\n\n"
        yield collapse(child.tail or "")


def paragraphs(text: str, kind: BlockKind) -> Iterator[Block]:
    for part in re.split(r"\n[ \t]*\n\s*", text):
        lines = [line.strip() for line in part.split("\n")]
        joined = "\n".join(line for line in lines if line)
        if joined:
            yield Block(kind, joined)


def collapse(text: str) -> str:
    return re.sub(r"[ \t\n\r\f]+", " ", text)


def visible_blocks(page: HtmlElement, skipped: frozenset[str]) -> list[Block]:
    """Give all text of a page that a browser would show, block by block."""
    blocks: list[Block] = []
    parts: list[str] = []
    kind = BlockKind.BODY

    def flush(following: BlockKind) -> None:
        nonlocal kind
        blocks.extend(paragraphs("".join(parts), kind))
        parts.clear()
        kind = following

    # An explicit stack: pages may be nested deeper than Python calls.
    stack: list[tuple[str, HtmlElement]] = [("open", page)]
    while stack:
        step, element = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if step == "close":
            if tag not in INLINE:
                flush(BlockKind.BODY)
        elif step == "tail":
            parts.append(collapse(element.tail or ""))
        elif tag and tag not in _HIDDEN and tag not in skipped:
            if tag == "br":
                parts.append("\n")
            elif tag not in INLINE:
                flush(_kind_of(tag))
            parts.append(collapse(element.text or ""))
            stack.append(("close", element))
            for child in reversed(element):
                stack.append(("tail", child))
                stack.append(("open", child))
    flush(BlockKind.BODY)
    return blocks


def _kind_of(tag: str) -> BlockKind:
    if tag in HEADINGS:
        return BlockKind.HEADING
    return BlockKind.LIST_ITEM if tag == "li" else BlockKind.BODY


def without_endless_fields(page: HtmlElement) -> bool:
    """Take out of a page what is no field: trafilatura and libxml2 take the square of it.

    Tells whether there was any.
    """
    metas = [e for e in page.iter("meta") if len(e.get("content") or "") > LONGEST_FIELD]
    scripts = [e for e in page.iter("script") if _is_endless(e)]
    for element in (*metas, *scripts):
        element.drop_tree()
    commented = page.xpath("//@*[contains(., '<!--')]")
    for value in commented:
        del value.getparent().attrib[value.attrname]
    return bool(metas or scripts or commented)


def written(page: HtmlElement) -> str:
    """Write a page as text."""
    from lxml import html

    return str(html.tostring(page, encoding="unicode"))


def without_declaration(text: str) -> str:
    """Give a page's text without an XML declaration, which a parser of text does not take."""
    return _XML_DECLARATION.sub("", text)


def _is_endless(script: HtmlElement) -> bool:
    """Tell a record about the page that is none: long, and no JSON."""
    record = script.text or ""
    if "json" not in (script.get("type") or "") or len(record) <= _LONGEST_RECORD:
        return False
    try:
        parse_json(record)
    except ValueError:
        return True
    return False
