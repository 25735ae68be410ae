"""The title of a web page: its own headline, without the site's name and what stands above it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from core.reading.markup import LONGEST_FIELD, canonical, line, meta, short_text
from core.source_text import comparable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

SHORTEST, LONGEST = 3, 300
"""Characters of a heading that can be a title."""

_MOST_HEADINGS = 200
_MOST_PARTS = 8
_NEAR = 3
_HEADLINE_WORDS = 4
"""From which on a heading that the page says nothing alike of is a headline, not a section."""

_SECTION_WORDS = 2

_BETWEEN = re.compile(
    r"\s+[|–—»·•│-]+\s+|\s*[|│]\s*|\s+::\s+|(?<=[\u3040-\u9fff！？。”》])[-_—]+(?=[\u3040-\u9fff])"
)
_WIDE = re.compile("[\u3040-\u9fff\uac00-\ud7a3]")
_AROUND = " |–—·•│:_-"
_ARCHIVE = re.compile(r"(?i)(?:blog\s?)?(?:archiv(?:es?|o|i)?|archiwum|arhiv[aăe]?|арх[иі]в)")
_ARCHIVED = re.compile(r"^https?://web\.archive\.org/web/\d+\w*/")
_HOME = re.compile(r"/?(?:[a-z]{2}(?:[-_][A-Za-z]{2})?/?|index\.\w{3,5})?")
_LOGO = re.compile(
    r"(?i)(?:^|[-_ ])(?:logo|branding|site-?(?:title|name|branding)|blog-?(?:title|name)|masthead)"
    r"(?:$|[-_ ])"
)
_UNSEEN = re.compile(
    r"(?i)(?:^|[-_ ])(?:sr-only|aural|visually-?hidden|screen-reader(?:-text)?|invisible|"
    r"element-invisible|hidden)(?:$|[-_ ])"
)
_APART = re.compile(
    r"(?i)kicker|roof|overline|dachzeile|top-?line|top-?titl|super-?titl|eyebrow|strapline|"
    r"spitzmarke|ober-?zeile|sub-?line|sub-?titl|unter-?zeile|sub-?head|fake-?h|nadtytu|antetit|"
    r"volanta|hattiwer|surtitre|chapeau|title-?header|"
    r"(?:^|[-_ ])(?:topic|date|meta|time)(?:$|[-_ ])"
)
_KICKER = re.compile(r"(?i)kicker|roof-?line|over-?line|dachzeile|strap-?line|spitzmarke")
_HEADLINE = re.compile(
    r"(?i)(?:^|[-_ ])(?:entry|post|article|topic|node|news|story|page)[-_]*(?:title|headline|name)"
    r"(?:$|[-_ ])|^(?:head)?(?:title|line)$|(?:^| )headline(?:$| )"
)
_MAY_BE = frozenset({"h1", "h2", "h3", "div", "p", "span", "header"})
_ALIKE = 0.5
_PATH = re.compile(r"(?i)bread-?crumb|rootline")
_NO_TEXT = frozenset({"style", "script", "noscript", "svg", "button", "template"})


@dataclass(frozen=True, slots=True)
class PageTitle:
    """A page's title, the heading that it was taken from, and what else that says."""

    text: str | None
    heading: str = ""
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a heading: an element with its classes, or text between such."""

    classes: str
    text: str


@dataclass(frozen=True, slots=True)
class _Heading:
    element: HtmlElement
    text: str
    whole: str
    apart: tuple[str, ...]
    called: bool
    """Whether the page calls it the headline of an article."""


def page_title(page: HtmlElement) -> PageTitle:
    """Choose the page's own headline; else what it calls itself, without the site's name."""
    named = line(meta(page, "og:title", "twitter:title") or "")
    whole = whole_title(page)
    sites = site_names(page)
    stated = [set(map(comparable, _runs(text))) - sites for text in (named, whole)]
    every = list(_headings(page, sites, set.union(*stated)))
    headings = [h for h in every if not _is_in_path(h.element)]
    first, in_path = (
        [h for h in some if h.element.tag == "h1"]
        for some in (headings, [h for h in every if h not in headings])
    )
    said = " ".join((named, whole))
    found = (
        _headline(_same(first, stated))
        or _headline(_same(headings, stated))
        or _headline(_same(in_path, stated))
        or _same(first, stated)
        or _alike(first, said)
        or _same(headings, stated)
        or _same(in_path, stated)
        or _alike(in_path, said)
        or _unlike(first, headings, said)
    )
    if found is not None:
        return PageTitle(found.text, found.whole, found.apart)
    return PageTitle(_without_site(named or whole, sites) or None)


def whole_title(page: HtmlElement) -> str:
    """Give what the page says that a browser's tab is called."""
    element = page.find(".//head/title")
    return line(str(element.text_content())[:LONGEST_FIELD]) if element is not None else ""


def site_names(page: HtmlElement) -> set[str]:
    """Give what the site is called, as comparable texts: stated, in its address, by its logo."""
    names = {comparable(meta(page, name) or "") for name in ("og:site_name", "application-name")}
    for address in (meta(page, "og:url"), canonical(page)):
        host = _host(address or "")
        names |= {comparable(host), comparable(host.rpartition(".")[0])}
    names |= {
        comparable(short_text(heading, LONGEST) or "")
        for heading in islice(page.iter("h1", "h2"), _MOST_HEADINGS)
        if _is_logo(heading)
    }
    return names - {""}


def _host(address: str) -> str:
    try:
        return (urlsplit(_ARCHIVED.sub("", address)).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _is_logo(heading: HtmlElement) -> bool:
    """Tell the name of a site: a heading that leads to its first page, or is called its logo."""
    links = [*heading.iter("a"), *heading.iterancestors("a")]
    if any(_leads_home(str(link.get("href") or "")) for link in links):
        return True
    holders = [heading, *islice(heading.iterancestors(), 2)]
    return any(_LOGO.search(f"{e.get('class') or ''} {e.get('id') or ''}") for e in holders)


def _leads_home(address: str) -> bool:
    try:
        parts = urlsplit(_ARCHIVED.sub("", address.strip()))
    except ValueError:
        return False
    return bool(parts.netloc or parts.path) and _HOME.fullmatch(parts.path) is not None


def _headings(page: HtmlElement, sites: set[str], stated: set[str]) -> Iterator[_Heading]:
    """Give what may be the headline, without what is the site's name or not seen."""
    called = page.xpath(
        "//*[@itemprop='headline' or contains(@class, 'title') or @id='page-title']"
    )[:_MOST_HEADINGS]
    elements = dict.fromkeys((*islice(page.iter("h1", "h2"), _MOST_HEADINGS), *called))
    for element in elements:
        whole = short_text(element, 2 * LONGEST) if element.tag in _MAY_BE else None
        if not whole or _is_logo(element):
            continue
        text, apart = _without_kicker(element, stated)
        if not SHORTEST <= len(text) <= LONGEST or not any(map(str.isalpha, text)):
            continue
        key, classes = comparable(text), str(element.get("class") or "")
        if key in sites or (_UNSEEN.search(classes) and key not in stated):
            continue
        if _KICKER.search(classes):
            continue
        headline = element.get("itemprop") == "headline" or bool(_HEADLINE.search(classes))
        yield _Heading(element, text, whole, tuple(apart), headline)


def _is_in_path(heading: HtmlElement) -> bool:
    """Tell the end of the line that says where in a site one is."""
    holders = [heading, *islice(heading.iterancestors(), _NEAR)]
    return any(_PATH.search(f"{e.get('class') or ''} {e.get('id') or ''}") for e in holders)


def _without_kicker(heading: HtmlElement, stated: set[str]) -> tuple[str, list[str]]:
    """Give a heading's own text, and what else stands in it: a kicker, a second title, a date."""
    pieces = _pieces(heading)
    whole = _joined(pieces)
    own = [piece for piece in pieces if not _APART.search(piece.classes)]
    if len(own) == len(pieces) and comparable(whole) not in stated:
        for at, piece in enumerate(pieces):
            for some in ([piece], pieces[:at] + pieces[at + 1 :]):
                if comparable(_joined(some)) in stated:
                    own = some
    text = _joined(own)
    if not any(map(str.isalpha, text)):
        return whole, []
    rest = (piece for piece in pieces if piece not in own and not _UNSEEN.search(piece.classes))
    return text, [part for piece in rest if any(map(str.isalpha, part := line(piece.text)))]


def _pieces(heading: HtmlElement) -> list[_Piece]:
    """Take a heading apart into the elements in it, and the text between them."""
    pieces: list[_Piece] = []
    holder: HtmlElement | None = heading
    while holder is not None:
        pieces = [_Piece("", holder.text or "")]
        for child in holder:
            if isinstance(child.tag, str) and child.tag not in _NO_TEXT:
                classes = "sub-title" if child.tag == "small" else str(child.get("class") or "")
                pieces.append(_Piece(classes, str(child.text_content())))
            pieces.append(_Piece("", child.tail or ""))
        pieces = [piece for piece in pieces if piece.text.strip()]
        inner = [child for child in holder if isinstance(child.tag, str) and len(child)]
        holder = inner[0] if len(pieces) == len(inner) == 1 else None
    return pieces


def _joined(pieces: Sequence[_Piece]) -> str:
    return line(" ".join(piece.text for piece in pieces)).strip(_AROUND + ",")


def _runs(title: str) -> Iterator[str]:
    """Give a title's parts, and what several of them that follow one another say."""
    cuts = [(0, 0), *(m.span() for m in islice(_BETWEEN.finditer(title), _MOST_PARTS))]
    cuts.append((len(title), len(title)))
    for first, (_, start) in enumerate(cuts):
        for end, _ in cuts[first + 1 :]:
            yield title[start:end]


def _same(headings: Sequence[_Heading], stated: Sequence[set[str]]) -> _Heading | None:
    """Choose the longest heading that the page states as its title, or as a part of it."""
    for texts in stated:
        found = [h for h in headings if comparable(h.text) in texts]
        longest = max(found, key=lambda h: len(h.text), default=None)
        if longest is not None and 4 * len(comparable(longest.text)) >= max(map(len, texts)):
            return longest
    return None


def _headline(heading: _Heading | None) -> _Heading | None:
    """Give a heading only if it is no mere section's, which pages name in their first heading."""
    return heading if heading is not None and _is_headline(heading.text) else None


def _alike(headings: Sequence[_Heading], stated: str) -> _Heading | None:
    found = [h for h in headings if _overlap(h.text, stated) >= _ALIKE]
    return max(found, key=lambda h: _overlap(h.text, stated) * min(len(h.text), 80), default=None)


def _unlike(first: Sequence[_Heading], headings: Sequence[_Heading], said: str) -> _Heading | None:
    """Choose a headline of which the page says nothing alike: the only one, or called so."""
    called = [h for h in headings if h.called and (not said.strip() or _is_headline(h.text))]
    if len({h.text for h in called}) == 1:
        return called[0]
    only = first[0] if len(first) == 1 else None
    if not said.strip():
        some = (*called, *first, *headings)
        return next((h for h in some if _is_headline(h.text)), next(iter(some), None))
    return only


def _is_headline(text: str) -> bool:
    return len(text.split()) >= _HEADLINE_WORDS or len(_WIDE.findall(text)) > 2 * _HEADLINE_WORDS


def _overlap(heading: str, stated: str) -> float:
    """Give the share of a heading's words that the page's stated title has."""
    words = set(re.findall(r"\w+", heading.casefold()))
    return len(words & set(re.findall(r"\w+", stated.casefold()))) / len(words) if words else 0.0


def _without_site(title: str, sites: set[str]) -> str:
    """Take the site's name off a title, by what is known of it or by where it stands."""
    cuts = [m.span() for m in islice(_BETWEEN.finditer(title), _MOST_PARTS)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(title)]
    parts = list(zip(starts, ends, strict=True))
    own = [at for at, (a, z) in enumerate(parts) if not _is_site(title[a:z], sites)]
    if not own or len(parts) == 1:
        return title.strip(_AROUND)
    unknown = own[0] == 0 and own[-1] == len(parts) - 1
    if len(own) > 1:
        # The site's name, or a section's before it: by a bar, or if it is short.
        last = len(title[slice(*parts[own[-1]])].split())
        before = len(title[parts[own[0]][0] : parts[own[-2]][1]].split())
        most = _HEADLINE_WORDS if unknown else _SECTION_WORDS
        if (unknown and "|" in title) or last <= most < before:
            own.pop()
    parts = parts[own[0] : own[-1] + 1]
    return title[parts[0][0] : parts[-1][1]].strip(_AROUND)


def _is_site(part: str, sites: set[str]) -> bool:
    return not part.strip() or comparable(part) in sites or bool(_ARCHIVE.fullmatch(part.strip()))
