"""The body of a web page: what trafilatura finds, made whole where it took only a part of it."""

from __future__ import annotations

import logging
import re
import socket
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.files.outside_json import parse_json
from core.reading.captions import with_captions
from core.reading.dates import parse_date
from core.reading.markup import AROUND, INLINE, collapse, paragraphs, seen_text, visible_blocks
from core.reading.rows import letters
from core.source_text import Block, BlockKind, comparable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import date

    from lxml.html import HtmlElement

LEAST_LETTERS = 60
"""A body with fewer letters is taken for a failed extraction."""
LEAST_PARAGRAPH = 40
"""Letters of a paragraph that may be a part of the body which was left out."""
MOST_ADDED = 6
"""How many times as long as what was found a body may become."""
MOST_APART = 20_000
"""Characters of a body in one piece that is looked for in pieces on the page."""
CELL_WORDS = 40
"""Words from which on a cell of a table holds paragraphs, and is no figure or name."""
MOST_LINKED = 0.3
"""Share of a body's letters from which on paragraphs that are links are what it is about."""

MOST_BETWEEN, MOST_LEADS = 20, 2
"""Blocks between title and body, and how many of them a lead may be."""

LEAD_WORDS = 40

_LEAD_CLASS = re.compile(
    r"(?i)(?:^|[-_ ])(?:lead|lede|teaser(?:-text)?|intro(?:-text)?|excerpt|abstract|vorspann|"
    r"anlauf|chapo|chapeau|standfirst|article-deck|subheadline|bajada|sapo|preface|lid)(?:$|[-_ ])"
)
_NEAR = 5
"""Levels from a container to what holds all containers of the body."""
_APART = {"article", "li", "aside", "nav", "footer", "form", "blockquote"}
_STOP = re.compile(r"[.!?…。！？؟।:;][\"'”’»)\]]*$")
_TAG = re.compile(r"<[^<>]{1,300}>")
_LONGEST_RECORD = 4_000_000


@dataclass(frozen=True, slots=True)
class PageBody:
    """A page's body, and what trafilatura found stated of its date and author."""

    blocks: list[Block]
    published: date | None = None
    author: str | None = None


def page_body(page: HtmlElement, text: str, *, title: str, lead: str) -> PageBody:
    """Find the body of a page, which is parsed and as text; no blocks where there is none.

    `title` is the page's, `lead` how it describes itself.
    """
    found = _extract(text)
    blocks = found.blocks if _letters(found.blocks) >= LEAST_LETTERS else []
    recorded = _recorded_body(page) if len(blocks) <= 1 else []
    if recorded and (not blocks or comparable(blocks[0].text) == _all_of(recorded)):
        blocks = recorded
    if len(blocks) == 1 and len(blocks[0].text) <= MOST_APART:
        blocks = _seen_apart(page, blocks)
    if not blocks:
        blocks = visible_blocks(page, frozenset(AROUND)) or visible_blocks(page, frozenset())
    else:
        blocks = _with_lead(page, _with_other_containers(page, blocks), title, lead)
        blocks = with_captions(page, blocks, title)
    return PageBody(_links_marked(page, blocks), found.published, found.author)


def _extract(text: str) -> PageBody:
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
        return PageBody([])
    if document is None or isinstance(document, dict) or document.body is None:
        return PageBody([])
    blocks = [block for block in _body_blocks(document.body) if block.text]
    return PageBody(blocks, parse_date(document.date or ""), document.author)


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
            yield from _row_blocks(element)
        elif tag == "lb":
            yield from loose.add("\n", collapsed=False)
        elif tag in INLINE and tag != "quote":
            yield from loose.add("".join(seen_text(element)), collapsed=False)
        elif tag != "graphic":
            yield from loose.end()
            yield from paragraphs("".join(seen_text(element)), kinds.get(tag, BlockKind.BODY))
        yield from loose.add(element.tail)
    yield from loose.end()


def _row_blocks(row: HtmlElement) -> Iterator[Block]:
    """Give a row of figures and names as one line, and the paragraphs of a cell that lays out."""
    cells = [(cell, " ".join(" ".join(cell.itertext()).split())) for cell in row]
    filled = [(cell, text) for cell, text in cells if text]
    if any(len(text.split()) >= CELL_WORDS for _, text in filled):
        for cell, _ in filled:
            yield from _body_blocks(cell)
    else:
        yield Block(BlockKind.ROW, " | ".join(text for _, text in filled))


class _Gatherer:
    """Collects loose text between the elements of a body until a block ends it."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def add(self, text: str | None, *, collapsed: bool = True) -> Iterator[Block]:
        if text:
            self._parts.append(collapse(text) if collapsed else text)
        return iter(())

    def end(self) -> Iterator[Block]:
        text, self._parts = "".join(self._parts), []
        return paragraphs(text, BlockKind.BODY)


def _letters(blocks: Iterable[Block]) -> int:
    return sum(letters(block.text) for block in blocks)


def _all_of(blocks: Iterable[Block]) -> str:
    return comparable(" ".join(block.text for block in blocks))


def _recorded_body(page: HtmlElement) -> list[Block]:
    """Give the paragraphs of the body that a page's record (JSON-LD) has, best the longest."""
    bodies: list[str] = []
    for script in page.iter("script"):
        record = script.text or ""
        if "ld+json" in (script.get("type") or "") and "articleBody" in record:
            try:
                bodies += _bodies_in(parse_json(record[:_LONGEST_RECORD]))
            except ValueError:
                # A record that is none tells nothing.
                continue
    longest = max(bodies, key=len, default="")
    bare = _TAG.sub("\n\n", longest) if "</p>" in longest or "<br" in longest else longest
    parts = re.split(r"\n\s*\n", bare) if "\n\n" in bare.strip() else bare.split("\n")
    return [Block(BlockKind.BODY, collapse(part).strip()) for part in parts if part.strip()]


def _bodies_in(record: Any) -> list[str]:
    found: list[str] = []
    stack = [record]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            body = value.get("articleBody")
            if isinstance(body, str):
                found.append(body)
            stack.extend(value.values())
        elif isinstance(value, list):
            stack.extend(value)
    return found


def _seen_apart(page: HtmlElement, blocks: list[Block]) -> list[Block]:
    """Cut a body of one block where a browser shows several, as pages of div and br have it."""
    whole = comparable(blocks[0].text)
    apart = visible_blocks(page, frozenset(AROUND))
    inside = [block for block in apart if (part := comparable(block.text)) and part in whole]
    # What is once in the body may be twice on the page: a title, a menu.
    return inside if len(inside) > 1 and _letters(inside) * 10 >= 9 * _letters(blocks) else blocks


def _with_lead(page: HtmlElement, blocks: list[Block], title: str, lead: str) -> list[Block]:
    """Put the lead before the body: what stands between title and body, and is a sentence."""
    found = {comparable(block.text) for block in blocks}
    named, described = comparable(title), comparable(lead)[:LEAST_PARAGRAPH]
    apart = visible_blocks(page, frozenset(AROUND))
    texts = [comparable(block.text) for block in apart]
    first = next(
        (at for at, text in enumerate(texts) if len(text) > 20 and text in found and text != named),
        None,
    )
    above = [at for at, text in enumerate(texts[:first]) if text == named]
    if first is None or not above or first - above[-1] > MOST_BETWEEN:
        return blocks
    between = zip(apart[above[-1] + 1 : first], texts[above[-1] + 1 : first], strict=True)
    whole = "\n".join(found)
    candidates = {
        text: block
        for block, text in between
        if len(text) >= LEAST_PARAGRAPH and text not in whole and block.kind is not BlockKind.ROW
    }
    called = _called_leads(page, candidates.keys()) if candidates else {}
    leads = [
        Block(_lead_kind(block.text), block.text)
        for text, block in candidates.items()
        if called.get(text, bool(described) and text.startswith(described))
    ]
    return [*leads, *blocks] if len(leads) <= MOST_LEADS else blocks


def _lead_kind(text: str) -> BlockKind:
    """A short lead is a second title, a long one a paragraph."""
    return BlockKind.HEADING if len(text.split()) <= LEAD_WORDS else BlockKind.BODY


def _called_leads(page: HtmlElement, texts: Collection[str]) -> dict[str, bool]:
    """Tell of some texts of a page whether the page calls them a lead, or a picture's caption."""
    called: dict[str, bool] = {}
    for element in page.iter("p", "h2", "h3", "strong", "figcaption"):
        text = comparable(element.text_content())
        if text in texts:
            parent = element.getparent()
            classes = f"{element.get('class') or ''} {parent.get('class') or ''}"
            if (
                element.tag == "figcaption"
                or next(element.iterancestors("figure"), None) is not None
            ):
                called[text] = False
            elif _LEAD_CLASS.search(classes):
                called[text] = True
    return called


def _with_other_containers(page: HtmlElement, blocks: list[Block]) -> list[Block]:
    """Add the paragraphs of containers that are like those of the body, and beside them.

    Pages part a body by advertisements; the parts are in elements of the same class.
    """
    found = {comparable(block.text): at for at, block in enumerate(blocks)}
    held: dict[HtmlElement, list[tuple[str, HtmlElement]]] = {}
    for paragraph in page.iter("p"):
        text = comparable(paragraph.text_content())
        container = paragraph.getparent()
        if container is not None and (text in found or len(text) >= LEAST_PARAGRAPH):
            held.setdefault(container, []).append((text, paragraph))
    own = [c for c, texts in held.items() if sum(text in found for text, _ in texts) >= 2]
    looks = {(c.tag, c.get("class")) for c in own if c.get("class")}
    homes = {home for c in own for home in _above(c)}
    others = {
        c
        for c, texts in held.items()
        if (c.tag, c.get("class")) in looks
        and not any(text in found for text, _ in texts)
        and _is_beside(c, homes)
    }
    added = sum(len(text) for c in others for text, _ in held[c])
    if not others or added > MOST_ADDED * sum(map(len, found)):
        return blocks
    after: dict[int, list[Block]] = {}
    last = -1
    for container, texts in held.items():
        for text, paragraph in texts:
            if text in found:
                last = found[text]
            elif container in others:
                parts = paragraphs("".join(seen_text(paragraph)), BlockKind.BODY)
                after.setdefault(last, []).extend(parts)
    result = after.get(-1, [])
    for at, block in enumerate(blocks):
        result += (block, *after.get(at, ()))
    return result


def _above(container: HtmlElement) -> Iterator[HtmlElement]:
    for level, element in enumerate(container.iterancestors()):
        if level == _NEAR or element.tag in {"body", "html"}:
            return
        yield element


def _is_beside(container: HtmlElement, homes: set[HtmlElement]) -> bool:
    """Tell a container that is in what holds the body's own, and no article by itself."""
    if container.tag in _APART:
        return False
    for element in _above(container):
        if element in homes:
            return True
        if element.tag in _APART:
            return False
    return False


def _links_marked(page: HtmlElement, blocks: Sequence[Block]) -> list[Block]:
    """Mark as added the paragraphs that are a link from end to end: what else one could read."""
    linked: set[str] = set()
    for link in page.iter("a"):
        holder = link.getparent()
        while holder is not None and holder.tag in INLINE:
            holder = holder.getparent()
        if holder is not None and holder.tag in {"p", "h2", "h3", "h4", "h5", "h6", "div"}:
            text = comparable(link.text_content())
            if text:
                linked.add(text)
    marked = [
        block.kind in {BlockKind.BODY, BlockKind.HEADING}
        and len(block.text.split()) > 2
        and not _STOP.search(block.text)
        and comparable(block.text) in linked
        for block in blocks
    ]
    letters = _letters(block for block, mark in zip(blocks, marked, strict=True) if mark)
    if letters > MOST_LINKED * _letters(blocks):
        return list(blocks)
    return [
        Block(BlockKind.ADDED, block.text) if mark else block
        for block, mark in zip(blocks, marked, strict=True)
    ]
