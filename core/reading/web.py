"""Web pages: title, date, author and source as a page states them, and its body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.languages import base
from core.reading import bylines
from core.reading.dates import find_date, parse_date
from core.reading.markup import (
    LONGEST_FIELD,
    paragraphs,
    parse_page,
    with_raised_figures,
    without_declaration,
    without_endless_fields,
    without_hidden,
    without_tags,
    written,
)
from core.reading.page_body import page_body
from core.source_text import BlockKind, SourceText, comparable, from_blocks, with_title

if TYPE_CHECKING:
    from datetime import date

    from lxml.html import HtmlElement

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_SAVED_BY_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)")
_HEAD = 4_000
_SITE_NAME = re.compile(r"\s+[|–—»·•-]+\s+|\s*\|\s*|\s+::\s+")
_MOST_BYLINES = 10
_BYLINES = (
    "//*[contains(@class, 'author') or contains(@class, 'byline') or contains(@class, 'autor')]"
)


def read_page(text: str, encoding: str, *, place: str = "") -> SourceText:
    """Read a saved web page; nothing is ever loaded from anywhere.

    `place` is the address that it was saved from, where something beside the page tells it.
    """
    text = with_raised_figures(text)
    page = parse_page(text)
    if page is None:
        return SourceText(without_tags(text), encoding=encoding)
    changed = [without_hidden(page), without_endless_fields(page)]
    title = _title(page)
    language = page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang")
    language = language or _meta(page, "og:locale", "content-language", "dc.language")
    body = page_body(
        page,
        written(page) if any(changed) else without_declaration(text),
        title=title or "",
        lead=_meta(page, "og:description", "description") or "",
    )
    # Nested deeper than the parser goes.
    blocks = body.blocks or list(paragraphs(without_tags(text), BlockKind.BODY))
    blocks = with_title(blocks, title, _whole_title(page))
    return SourceText(
        text=from_blocks(blocks),
        blocks=tuple(blocks),
        title=title,
        date=_stated_date(page) or body.published or _byline_date(page, language),
        encoding=encoding,
        language=language,
        author=bylines.author(
            _meta(page, "author", "article:author", "dc.creator", "parsely-author", "byl"),
            body.author,
        ),
        source=bylines.source(
            _meta(page, "og:site_name", "application-name", "dc.publisher", "publisher"),
            *(_saved_from(text), place),
            *(_meta(page, "og:url"), _canonical(page)),
        ),
    )


def _saved_from(text: str) -> str | None:
    """Give the address that browsers note at the head of a page they save."""
    head = text[:_HEAD]
    found = _SAVED_FROM.search(head) or _SAVED_BY_SINGLE_FILE.search(head)
    return found.group(1) if found else None


def _canonical(page: HtmlElement) -> str | None:
    links = (e for e in page.iter("link") if (e.get("rel") or "").lower() == "canonical")
    return next((str(e.get("href")) for e in links if e.get("href")), None)


def _title(page: HtmlElement) -> str | None:
    """Choose the page's own heading; else what it calls itself, without the site's name."""
    named = _meta(page, "og:title", "twitter:title") or ""
    whole = _whole_title(page)
    headings = [_line(h.text_content()) for h in page.iter("h1")]
    headings = [h for h in headings if 3 <= len(h) <= 300 and any(c.isalpha() for c in h)]
    site = comparable(_meta(page, "og:site_name") or "")
    headings = [h for h in headings if not site or comparable(h) != site]
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
    if site and comparable(parts[-1]) == comparable(site):
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
    texts = (_line(element.text_content()[:LONGEST_FIELD]) for element in bylines_there)
    found = {day for text in texts if (day := find_date(text, base(language or "")))}
    return found.pop() if len(found) == 1 else None


def _line(text: str) -> str:
    return " ".join(text.split())
