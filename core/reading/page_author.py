"""Who wrote a web page: as its head and its record state it, or beside its headline."""

from __future__ import annotations

import re
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Any

from core.files.outside_json import parse_json
from core.reading import bylines
from core.reading.markup import meta, short_text
from core.source_text import comparable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_STATED = ("author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author")
_LONGEST = 120
_LONGEST_RECORD = 200_000
_MOST_BYLINES = 20
_MOST_VALUES = 20_000
_BYLINES = (
    "//*[@rel='author' or @itemprop='author' or contains(@class, 'author')"
    " or contains(@class, 'byline') or contains(@class, 'autor')]"
)
_ELSEWHERE = re.compile(r"(?i)comment|kommentar|related|sidebar|footer|widget|teaser|recent|reply")
_ABOVE = 8
_LABEL = re.compile(
    r"(?i)^[\W_]*(?:(?:veröffentlicht|verfasst|geschrieben|posted|written|publi[cé]\w*|scris|opublikow\w+|"
    r"about the)\s+)?(?:von|vom|by|por|par|przez|autor(?:in|ka|zy|i)?|author|auteure?|text[eo]?|"
    r"interview|(?-i:de|di)|автор|текст)(?:\s*[:–-]\s*|\s+)(?=\S)"
)
_AFTER = re.compile(r"\s+[-|•·–—@/]|[|•·@(]|\s*,?\s*\d")
_MOST_WORDS = 5
_NO_NAME = re.compile(
    r"(?i)^(?:no author|name|datum|date|autor(?:en|in)?|authors?|by|von|veröffentlicht am|staff|"
    r"editor(?:ial)?|editorial team|.*\b(?:am|on|at|la|le|el|den|dnia)|.*:|@\S+|\S+\[at\]\S+)$"
)


def page_author(page: HtmlElement, sites: set[str], guessed: str | None) -> str | None:
    """Give who a page says wrote it; its site only where it names nobody else.

    `sites` are the site's names, as comparable texts; `guessed` is what a library made of the page.
    """
    stated = [meta(page, name) for name in _STATED]
    found = [
        name
        for text in (*stated, *_recorded(page), _bare(guessed or ""), *_beside_headline(page))
        if (name := bylines.author(unescape(text or ""))) and not _NO_NAME.match(name)
    ]
    people = [name for name in found if comparable(name) not in sites]
    return next(iter(people or found), None)


def _recorded(page: HtmlElement) -> Iterator[str]:
    """Give the authors in a page's record (JSON-LD), those of one article on one line."""
    for script in page.iter("script"):
        record = script.text or ""
        if "ld+json" in (script.get("type") or "") and '"author"' in record:
            try:
                value = parse_json(record[:_LONGEST_RECORD], most_values=_MOST_VALUES)
            except ValueError:
                # A record that is none, or has no end, tells nothing.
                continue
            yield from _authors_in(value)


def _authors_in(record: Any) -> Iterator[str]:
    stack = [record]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            stated = value.get("author")
            several = stated if isinstance(stated, list) else [stated]
            names = (one.get("name") if isinstance(one, dict) else one for one in several)
            joined = "; ".join(name for name in names if isinstance(name, str))
            if joined and "comment" not in str(value.get("@type")).lower():
                yield joined
            stack.extend(inner for key, inner in reversed(value.items()) if key != "comment")
        elif isinstance(value, list):
            stack.extend(reversed(value))


def _beside_headline(page: HtmlElement) -> Iterator[str]:
    """Give what is marked as the author's name, but in comments and at other articles."""
    for element in islice(page.xpath(_BYLINES), _MOST_BYLINES):
        holders = [e for e in islice(element.iterancestors(), _ABOVE) if e.tag != "body"]
        classes = (f"{e.get('class') or ''} {e.get('id') or ''}" for e in (element, *holders))
        text = short_text(element, _LONGEST)
        if text is None or any(map(_ELSEWHERE.search, classes)):
            continue
        bare = _bare(text)
        name = bare[: found.start()] if (found := _AFTER.search(bare)) else bare
        if name.strip() and len(name.split()) <= _MOST_WORDS:
            yield name


def _bare(byline: str) -> str:
    return _LABEL.sub("", byline, count=1)
