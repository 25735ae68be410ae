"""When a web page says that it was published: in its head, its record, or beside its headline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from core.languages import base
from core.reading.dates import EARLIEST, find_date, marked_date, parse_date
from core.reading.markup import LONGEST_FIELD, line, meta, short_text
from core.source_text import comparable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from lxml.html import HtmlElement

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "pubdate",
    "og:pubdate", "publishdate", "publish-date", "publication_date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "parsely-pub-date",
)  # fmt: skip
_DATED = ("date", "dc.date")
"""What some programs write anew each time that a page changes."""
_RECORDED = re.compile(r'"datePublished"\s*:\s*"([^"\\]{8,40})"')
_LONGEST_RECORD = 200_000

_MOST_CANDIDATES = 200
_JUST_BELOW = 25
"""Elements after a headline among which a line that begins with a date is about it."""
_LIST = 3
_LONGEST_MARKED = 90
_ABOVE = 6
_CALLED = re.compile(
    r"(?i)(?:^|[-_ ]|\b)(?:date|datum|data|fecha|dato|time|timestamp|datetime|pub-?date|published|"
    r"posted|created|stand|erstellt|fch)(?:$|[-_ ]|\b)|Date(?:$|[-_ ])|date(?:time)?_"
)
_LABELLED = re.compile(
    r"(?i)^\W*(?:veröffentlicht|erstellt|publiziert|stand|datum|pressemitteilung vom|meldung vom|"
    r"publi[ée]|mis en ligne|publicado|fecha|pubblicato|published|posted|opublikowan[oy]|dodano|"
    r"data(?: publikacji| dodania)?|publicat|postat|publikováno|vydáno|zveřejněno|опубликовано|"
    r"дата|опубліковано|публикувано|objavljeno|yayın|megjelent|publicerad|publisert|geplaatst)\b"
)
_CHANGED = re.compile(
    r"(?i)updated?|modified|lastmod|aktuali[sz]|actuali[sz]|aggiornat|mis à jour|обновл|оновл|"
    r"zaktualiz|geändert|přidán|güncel"
)
_ELSEWHERE = re.compile(
    r"(?i)comment|kommentar|teaser|related|sidebar|footer|widget|menu|recent|recommend|calendar|"
    r"veranstaltung|event|archive-list|newsletter|more-?news|latest|popular|copyright|slider"
)
_APART = frozenset({"aside", "nav", "footer", "form", "blockquote"})
_SHORT_ONES = frozenset(
    {"p", "div", "span", "small", "li", "em", "i", "b", "strong", "h4", "h5", "h6", "dd"}
)
_HOURS = re.compile(r"\d[:.]\d\d\s*[-–]\s*\d{1,2}[:.]\d\d")
"""From when to when something takes place."""

_BEGINS = re.compile(r"\W*(?:[^\W\d_]{2,12},?\s)?\d{1,2}[./ ]|\W*(?:19|20)\d\d[-./年]")
_LONGEST_LONE, _MOST_LONE = 40, 1_000
_MOST_BYLINES = 10
_BYLINES = (
    "//*[contains(@class, 'author') or contains(@class, 'byline') or contains(@class, 'autor')]"
)


@dataclass(frozen=True, slots=True)
class _Dated:
    """An element that says a day."""

    element: HtmlElement
    day: date

    @property
    def looks(self) -> tuple[str, str]:
        return str(self.element.tag), str(self.element.get("class") or "")


def page_date(
    page: HtmlElement, title: str | None, language: str | None, guessed: date | None
) -> date | None:
    """Give the day a page says it appeared; `guessed` is what a library made of it."""
    tongue = base(language or "")
    stated = _known(parse_date(meta(page, *_PUBLISHED) or "")) or _recorded(page)
    seen = _beside_headline(page, comparable(title or ""), tongue)
    if stated and seen and abs((stated - seen).days) == 1:
        # A record has the day in Greenwich, the page that where it is read.
        return seen
    return (
        stated
        or seen
        or _known(parse_date(meta(page, *_DATED) or ""))
        or guessed
        or _byline_date(page, tongue)
        or _lone_date(page, tongue)
    )


def _known(day: date | None) -> date | None:
    """Leave out what programs write that do not know the day."""
    return day if day is not None and day.year >= EARLIEST else None


def _recorded(page: HtmlElement) -> date | None:
    """Give the date in the page's record (JSON-LD), where it has one article."""
    for script in page.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            record = (script.text or "")[:_LONGEST_RECORD]
            stated = {_known(parse_date(found[1])) for found in _RECORDED.finditer(record)}
            if len(stated) == 1:
                return stated.pop()
    return None


def _beside_headline(page: HtmlElement, title: str, language: str) -> date | None:
    """Give the first date after the headline that is marked or labelled as one, or one above it.

    Dates of comments and of other articles are not looked at, nor when the page was changed.
    """
    above: list[_Dated] = []
    below: list[_Dated] = []
    headline, since, is_known = None, 0, False
    for element in page.iter():
        if not isinstance(element.tag, str):
            continue
        since += 1
        if (
            element.tag in {"h1", "h2"}
            and not is_known
            and (text := comparable(short_text(element, LONGEST_FIELD) or ""))
        ):
            is_known = bool(title) and title in text
            if is_known or (element.tag == "h1" and headline is None):
                above += below
                headline, since, below = element, 0, []
        elif day := _day_of(element, language, near=headline is not None and since < _JUST_BELOW):
            below.append(_Dated(element, day))
            if len(below) == _MOST_CANDIDATES:
                break
    if headline is None:
        return None
    holders = _holders(headline)
    lists = _lists([*above, *below])
    single = [d for d in below if d.looks not in lists and not _is_elsewhere(d.element, holders)]
    near = [
        d
        for d in (*single, *reversed(above))
        if holders & _holders(d.element) and not _is_elsewhere(d.element, holders)
    ]
    return next((d.day for d in near or single), None)


def _holders(element: HtmlElement) -> set[HtmlElement]:
    """Give what an element lies in, as far as that may be the head of an article."""
    found = set()
    for holder in islice(element.iterancestors(), _ABOVE):
        if holder.tag in {"body", "html"}:
            break
        found.add(holder)
    return found


def _lists(dated: Sequence[_Dated]) -> set[tuple[str, str]]:
    """Name what looks alike and has many days: a list of articles, or of what takes place."""
    days: dict[tuple[str, str], set[date]] = {}
    for one in dated:
        days.setdefault(one.looks, set()).add(one.day)
    return {looks for looks, found in days.items() if len(found) >= _LIST}


def _day_of(element: HtmlElement, language: str, *, near: bool) -> date | None:
    """Give the day that an element says; `near` is one just below the headline, without a mark."""
    classes = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    own = (element.text or "")[:_LONGEST_MARKED]
    called = element.tag == "time" or (classes != " " and _CALLED.search(classes) is not None)
    labelled = bool(own) and _LABELLED.match(own) is not None
    begins = near and element.tag in _SHORT_ONES and _BEGINS.match(own) is not None
    if not (called or labelled or begins):
        return None
    text = short_text(element, _LONGEST_MARKED)
    if labelled and text is not None and not any(map(str.isdigit, text)):
        # The label is an element of its own, and the date is beside it.
        above = element.getparent()
        text = short_text(above, _LONGEST_MARKED) if above is not None else None
    if text is None or any(_CHANGED.search(words) for words in (text, classes)):
        return None
    if _HOURS.search(text):
        return None
    stated = str(element.get("datetime") or element.get("content") or "")
    return _known(parse_date(stated)) or marked_date(text, language)


def _is_elsewhere(element: HtmlElement, holders: set[HtmlElement]) -> bool:
    """Tell what belongs to something else, below what holds the headline as well."""
    for above in (element, *islice(element.iterancestors(), _ABOVE)):
        if above.tag in {"body", "html"} or above in holders:
            return False
        if above.tag in _APART:
            return True
        if _ELSEWHERE.search(f"{above.get('class') or ''} {above.get('id') or ''}"):
            return True
    return False


def _byline_date(page: HtmlElement, language: str) -> date | None:
    """Give the date beside the author's name, where the page has one such date."""
    bylines_there = page.xpath(_BYLINES)[:_MOST_BYLINES]
    texts = (line(element.text_content()[:LONGEST_FIELD]) for element in bylines_there)
    found = {day for text in texts if (day := find_date(text, language))}
    return found.pop() if len(found) == 1 else None


def _lone_date(page: HtmlElement, language: str) -> date | None:
    """Give the day that a text is nothing but, where the page has one such day."""
    found: set[date] = set()
    looked_at = 0
    for element in page.iter(*_SHORT_ONES, "br"):
        # An element's own text, or what follows a line's end.
        text = line(((element.tail if element.tag == "br" else element.text) or "")[:_LONGEST_LONE])
        if not _BEGINS.match(text) or _HOURS.search(text) or _is_elsewhere(element, set()):
            continue
        looked_at += 1
        if looked_at > _MOST_LONE:
            return None
        if (day := _known(marked_date(text, language))) is not None:
            found.add(day)
            if len(found) > 1:
                return None
    return found.pop() if found else None
