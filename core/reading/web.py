"""Web pages: the article's body by trafilatura with its structure, else all visible text."""

from __future__ import annotations

import logging
import re
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.files.outside_json import parse_json
from core.languages import base
from core.reading import bylines
from core.reading.dates import find_date, parse_date
from core.reading.unseen import without
from core.source_text import Block, BlockKind, SourceText, from_blocks, with_title

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lxml.html import HtmlElement

_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>", re.I)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_SAVED_BY_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)")
_HEAD = 4_000
_LONGEST_FIELD = 2_000
_LONGEST_RECORD = 10_000
_SITE_NAME = re.compile(r"\s+[|–—»·•-]+\s+|\s*\|\s*|\s+::\s+")
_RAISED = re.compile(
    r"<sup\b[^<>]*>\s*(?:<a\b[^<>]*>\s*)?(\d{1,3})\s*(?:</a>\s*)?</sup>", re.I | re.ASCII
)
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_HIDDEN = {
    "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "select",
    "button", "input", "textarea", "canvas", "audio", "video", "map",
}  # fmt: skip
_AROUND = {"nav", "footer", "aside", "form"}
_INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "hi", "ref", "quote",
}  # fmt: skip
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_MOST_BYLINES = 10
_BYLINES = (
    "//*[contains(@class, 'author') or contains(@class, 'byline') or contains(@class, 'autor')]"
)
LEAST_LETTERS = 60
"""A body with fewer letters is taken for a failed extraction."""


def read_page(text: str, encoding: str, *, place: str = "") -> SourceText:
    """Read a saved web page; nothing is ever loaded from anywhere.

    `place` is the address that it was saved from, where something beside the page tells it.
    """
    text = _with_raised_figures(text)
    page = parse_page(text)
    if page is None:
        return SourceText(_without_tags(text), encoding=encoding)
    text = _without_endless_fields(page, text)
    title = _title(page)
    language = page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang")
    language = language or _meta(page, "og:locale", "content-language", "dc.language")
    extracted, published, stated = _extract(_XML_DECLARATION.sub("", text))
    blocks = extracted if _letters(extracted) >= LEAST_LETTERS else []
    if not blocks:
        blocks = visible_blocks(page, frozenset(_AROUND)) or visible_blocks(page, frozenset())
    if not blocks:
        # Nested deeper than the parser goes.
        blocks = list(_paragraphs(_without_tags(text), BlockKind.BODY))
    blocks = with_title(blocks, title, _whole_title(page))
    return SourceText(
        text=from_blocks(blocks),
        blocks=tuple(blocks),
        title=title,
        date=_stated_date(page) or published or _byline_date(page, language),
        encoding=encoding,
        language=language,
        author=bylines.author(
            _meta(page, "author", "article:author", "dc.creator", "parsely-author", "byl"), stated
        ),
        source=bylines.source(
            _meta(page, "og:site_name", "application-name", "dc.publisher", "publisher"),
            *(_saved_from(text), place),
            *(_meta(page, "og:url"), _canonical(page)),
        ),
    )


def _without_endless_fields(page: HtmlElement, text: str) -> str:
    """Take what is no field out of a page: trafilatura and libxml2 take the square of it."""
    from lxml import html

    metas = [e for e in page.iter("meta") if len(e.get("content") or "") > _LONGEST_FIELD]
    scripts = [e for e in page.iter("script") if _is_endless(e)]
    for element in (*metas, *scripts):
        element.drop_tree()
    commented = page.xpath("//@*[contains(., '<!--')]")
    for value in commented:
        del value.getparent().attrib[value.attrname]
    changed = metas or scripts or commented
    return str(html.tostring(page, encoding="unicode")) if changed else text


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


def _saved_from(text: str) -> str | None:
    """Give the address that browsers note at the head of a page they save."""
    head = text[:_HEAD]
    found = _SAVED_FROM.search(head) or _SAVED_BY_SINGLE_FILE.search(head)
    return found.group(1) if found else None


def _canonical(page: HtmlElement) -> str | None:
    links = (e for e in page.iter("link") if (e.get("rel") or "").lower() == "canonical")
    return next((str(e.get("href")) for e in links if e.get("href")), None)


def _without_tags(text: str) -> str:
    """Give a page's text where no parser could: without comments, scripts, its head and tags."""
    bare = without(("<!--", "<script", "<style", "<head"), text, " ")
    return re.sub(r"<[^<>]*>", " ", bare)


def parse_page(text: str) -> HtmlElement | None:
    """Parse a page or a part of one; None where there is no element in it."""
    from lxml import etree, html

    text = _with_raised_figures(text)
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        page = html.document_fromstring(_XML_DECLARATION.sub("", text), parser=parser)
    except (etree.ParserError, ValueError):
        return None
    return page


def _with_raised_figures(text: str) -> str:
    """Write raised figures as such: a footnote's sign is no part of the year before it."""
    return _RAISED.sub(lambda m: m.group(1).translate(_SUPERSCRIPTS), text)


def _extract(text: str) -> tuple[list[Block], date | None, str | None]:
    """Let trafilatura find body, date and author; what it cannot do, it says nothing about."""
    with _unprobed():
        from trafilatura import bare_extraction

    for name in ("trafilatura", "htmldate", "courlan", "justext", "readability"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        document = bare_extraction(
            text,
            include_comments=False,
            include_tables=True,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception:
        return [], None, None
    if document is None or isinstance(document, dict) or document.body is None:
        return [], None, None
    blocks = [block for block in _body_blocks(document.body) if block.text]
    return blocks, parse_date(document.date or ""), document.author


@contextmanager
def _unprobed() -> Iterator[None]:
    """Keep urllib3, which trafilatura imports to download with, from opening a socket on [::1].

    It does so when it is imported, to learn whether the system has what Python says it has.
    """
    before, socket.has_ipv6 = socket.has_ipv6, False
    try:
        yield
    finally:
        socket.has_ipv6 = before


def _body_blocks(body: HtmlElement) -> Iterator[Block]:
    """Walk trafilatura's tree: head, p, list/item, quote, table/row/cell, lb for a line break."""
    kinds = {"head": BlockKind.HEADING, "item": BlockKind.LIST_ITEM}
    loose = _Gatherer()
    yield from loose.add(body.text)
    for element in body:
        tag = element.tag
        if tag in {"list", "table", "div", "quote", "graphic"} and len(element):
            yield from loose.end()
            yield from _body_blocks(element)
        elif tag == "row":
            yield from loose.end()
            cells = [" ".join(cell.itertext()).split() for cell in element]
            yield Block(BlockKind.ROW, " | ".join(" ".join(cell) for cell in cells if cell))
        elif tag == "lb":
            yield from loose.add("\n", collapse=False)
        elif tag in _INLINE and tag != "quote":
            yield from loose.add("".join(_seen(element)), collapse=False)
        elif tag != "graphic":
            yield from loose.end()
            yield from _paragraphs("".join(_seen(element)), kinds.get(tag, BlockKind.BODY))
        yield from loose.add(element.tail)
    yield from loose.end()


class _Gatherer:
    """Collects loose text between the elements of a body until a block ends it."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def add(self, text: str | None, *, collapse: bool = True) -> Iterator[Block]:
        if text:
            self._parts.append(_collapse(text) if collapse else text)
        return iter(())

    def end(self) -> Iterator[Block]:
        text, self._parts = "".join(self._parts), []
        return _paragraphs(text, BlockKind.BODY)


def _seen(element: HtmlElement) -> Iterator[str]:
    """Give an element's text as one sees it: white space is one space, `lb` and `br` new lines."""
    yield _collapse(element.text or "")
    for child in element:
        if child.tag in {"lb", "br"}:
            yield "\n"
        elif isinstance(child.tag, str):
            if child.tag in _INLINE:
                yield from _seen(child)
            else:
                yield "\n\n"
                yield from _seen(child)
                yield "\n\n"
        yield _collapse(child.tail or "")


def _paragraphs(text: str, kind: BlockKind) -> Iterator[Block]:
    for part in re.split(r"\n[ \t]*\n\s*", text):
        lines = [line.strip() for line in part.split("\n")]
        joined = "\n".join(line for line in lines if line)
        if joined:
            yield Block(kind, joined)


def _collapse(text: str) -> str:
    return re.sub(r"[ \t\n\r\f]+", " ", text)


def _letters(blocks: list[Block]) -> int:
    return sum(c.isalpha() for block in blocks for c in block.text)


def visible_blocks(page: HtmlElement, skipped: frozenset[str]) -> list[Block]:
    """Give all text of a page that a browser would show, block by block."""
    blocks: list[Block] = []
    parts: list[str] = []
    kind = BlockKind.BODY

    def flush(following: BlockKind) -> None:
        nonlocal kind
        blocks.extend(_paragraphs("".join(parts), kind))
        parts.clear()
        kind = following

    # An explicit stack: pages may be nested deeper than Python calls.
    stack: list[tuple[str, HtmlElement]] = [("open", page)]
    while stack:
        step, element = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if step == "close":
            if tag not in _INLINE:
                flush(BlockKind.BODY)
        elif step == "tail":
            parts.append(_collapse(element.tail or ""))
        elif tag and tag not in _HIDDEN and tag not in skipped:
            if tag == "br":
                parts.append("\n")
            elif tag not in _INLINE:
                flush(_kind_of(tag))
            parts.append(_collapse(element.text or ""))
            stack.append(("close", element))
            for child in reversed(element):
                stack.append(("tail", child))
                stack.append(("open", child))
    flush(BlockKind.BODY)
    return blocks


def _kind_of(tag: str) -> BlockKind:
    if tag in _HEADINGS:
        return BlockKind.HEADING
    return BlockKind.LIST_ITEM if tag == "li" else BlockKind.BODY


def _title(page: HtmlElement) -> str | None:
    """Choose the page's own heading; else what it calls itself, without the site's name."""
    named = _meta(page, "og:title", "twitter:title") or ""
    whole = _whole_title(page)
    headings = [_line(h.text_content()) for h in page.iter("h1")]
    headings = [h for h in headings if 3 <= len(h) <= 300 and any(c.isalpha() for c in h)]
    site = _comparable(_meta(page, "og:site_name") or "")
    headings = [h for h in headings if not site or _comparable(h) != site]
    stated = " ".join((named, whole))
    alike = [h for h in headings if _overlap(h, stated) >= 0.5]
    if alike:
        return max(alike, key=lambda h: _overlap(h, stated) * min(len(h), 80))
    if len(headings) == 1 and not stated.strip():
        return headings[0]
    return _without_site(named or whole, _meta(page, "og:site_name")) or None


def _whole_title(page: HtmlElement) -> str:
    element = page.find(".//head/title")
    return _line(element.text_content()) if element is not None else ""


def _without_site(title: str, site: str | None) -> str:
    title = _line(title)
    parts = [part for part in _SITE_NAME.split(title) if part]
    if len(parts) < 2:
        return title
    if site and _comparable(parts[-1]) == _comparable(site):
        parts.pop()
    elif "|" in title or len(parts[-1].split()) <= 4 < len(" ".join(parts[:-1]).split()):
        last = title.rfind(parts[-1])
        return _SITE_NAME.sub(lambda m: m.group(), title[:last]).rstrip(" |–—»·•:-")
    else:
        return title
    last = title.rfind(_SITE_NAME.split(title)[-1])
    return title[:last].rstrip(" |–—»·•:-")


def _overlap(heading: str, stated: str) -> float:
    """Give the share of a heading's words that the page's stated title has."""
    words = set(re.findall(r"\w+", heading.casefold()))
    return len(words & set(re.findall(r"\w+", stated.casefold()))) / len(words) if words else 0.0


def _meta(page: HtmlElement, *names: str) -> str | None:
    for name in names:
        for element in page.iter("meta"):
            keys = (element.get("property"), element.get("name"), element.get("http-equiv"))
            if name in {(key or "").lower() for key in keys} and element.get("content"):
                return str(element.get("content")).strip()
    return None


def _stated_date(page: HtmlElement) -> date | None:
    stated = _meta(
        page, "article:published_time", "og:article:published_time", "datepublished", "date",
        "pubdate", "publishdate", "dc.date", "dc.date.issued", "dcterms.created",
        "parsely-pub-date",
    )  # fmt: skip
    return parse_date(stated or "")


def _byline_date(page: HtmlElement, language: str | None) -> date | None:
    """Give the date beside the author's name, where the page has one such date."""
    bylines_there = page.xpath(_BYLINES)[:_MOST_BYLINES]
    texts = (_line(element.text_content()[:_LONGEST_FIELD]) for element in bylines_there)
    found = {day for text in texts if (day := find_date(text, base(language or "")))}
    return found.pop() if len(found) == 1 else None


def _line(text: str) -> str:
    return " ".join(text.split())


def _comparable(text: str) -> str:
    return "".join(re.findall(r"\w+", text.casefold()))
