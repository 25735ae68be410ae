"""XML with articles in it: news feeds (RSS, Atom), news formats (NITF, NewsML), TEI, or any other.

One walk serves them all: an element with text of its own is a block, unless it stands inside such
text; names that many formats share tell headings and what is no text.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from core.errors import FileDamaged
from core.reading import bylines
from core.reading.dates import stated_date
from core.source_text import Block, BlockKind, SourceText, build
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from lxml.etree import _Element

_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>", re.I)
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,30});")
_NUMBERED = re.compile(r"&#(?:x0*([0-9a-f]{1,8})|0*([0-9]{1,8}));", re.I)
_SPACE = re.compile(r"\s+")
_HEADINGS = {
    "title", "head", "headline", "heading", "hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6",
    "subtitle", "subheadline", "subhead", "catchline",
}  # fmt: skip
_LIST_ITEMS = {"li"}
_NO_TEXT = {
    "link", "guid", "id", "url", "uri", "loc", "script", "style", "generator", "ttl", "docs",
    "cloud", "image", "icon", "logo", "enclosure", "category", "language", "lastbuilddate",
    "pubdate", "published", "updated", "modified", "created", "date", "dateposted", "source",
    "copyright", "rights", "license", "managingeditor", "webmaster", "skipdays", "skiphours",
    "updateperiod", "updatefrequency", "updatebase", "issued", "convertlinebreaks", "info",
    "textinput", "rating", "creator", "author", "publisher", "comments", "commentrss", "email",
    "identifier", "keywords", "keyword", "itemmeta", "contentmeta", "docdata", "pubdata",
    "revision-history", "tobject", "teiheader", "facsimile", "identification", "newsmanagement",
    "newsidentifier", "newsenvelope", "metadata", "meta", "width", "height", "thumbnail", "svg",
    "binary", "title-info", "src-title-info", "document-info", "publish-info",
}  # fmt: skip
FEED_ITEMS = frozenset({"item", "entry"})
# What WordPress notes in its exports: ids, states, readers' comments.
WORDPRESS = "{http://wordpress.org/export/"
_FEEDS = {"rss", "feed", "rdf"}
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NEWS_ROOTS = {"newsitem", "newsmessage"}
_IN_SHORT = {"description", "summary"}
_CONTENT = {"encoded", "content"}
_DATES = (
    "pubdate", "published", "dateposted", "date", "firstcreated", "versioncreated", "updated",
    "date.issue", "story.date", "created",
)  # fmt: skip
_AUTHORS = (
    ("title-info", "author"),
    ("byline", "person"), ("byline",), ("contentmeta", "by"),
    ("titlestmt", "author"), ("author", "name"), ("author",),
    ("creator",),
)  # fmt: skip
_PLACES = (
    ("publicationstmt", "publisher"), ("distributor",), ("channel", "title"), ("publisher",),
    ("provider",), ("source",), ("feed", "title"),
)  # fmt: skip
_TITLES = (
    ("title-info", "book-title"), ("titlestmt", "title"), ("hedline", "hl1"), ("headline",),
    ("channel", "title"),
)  # fmt: skip
_DATE_ATTRIBUTES = ("norm", "when", "value", "content")
_TAG = re.compile(r"<(?:p|br|div|b|i|a|img|em|strong|span|h\d|ul|li|table|font)\b[^<>]*/?>", re.I)


def read_xml(text: str, encoding: str) -> SourceText:
    """Read XML; nothing is loaded from anywhere, and no entity of its own is put in."""
    root = parse_xml(text)
    title, published = _title(root), _date(root)
    item = _only_item(root)
    content = _content(root)
    blocks = list(_blocks(content if item is None else item))
    stated = _stated_by_root(root)
    language = _language(root) or stated.get("language")
    source = build(
        blocks,
        title=stated.get("title") or title,
        date=stated_date(stated.get("date", "")) or published,
        encoding=encoding,
        language=language,
        author=None
        if _has_many(root)
        else bylines.author(stated.get("author"), *_texts(root, _AUTHORS)),
        source=bylines.source(stated.get("sitename"), *_texts(root, _PLACES), stated.get("source")),
    )
    return source if source.blocks else SourceText("", encoding=encoding)


def html_or_text(text: str) -> list[str]:
    """Give the paragraphs of a field that may hold HTML."""
    if _TAG.search(text) or re.search(r"&(?:[a-z]{2,8}|#\d{2,6});", text):
        from core.reading.markup import parse_page, visible_blocks

        page = parse_page(text)
        if page is not None:
            return [block.text for block in visible_blocks(page, frozenset())]
    return [part.strip() for part in re.split(r"\n[ \t]*\n", text) if part.strip()]


def has_markup(text: str) -> bool:
    """Tell a text with HTML in it."""
    return _TAG.search(text) is not None


def parse_xml(text: str) -> _Element:
    """Parse XML, damaged or not; raises FileDamaged."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    # HTML's names for letters are entities that no XML file declares.
    bare = _ENTITY.sub(_letter, _DECLARATION.sub("", text))
    bare = _NUMBERED.sub(_whole, bare)
    try:
        root = etree.fromstring(bare.encode("utf-8", "ignore"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FileDamaged(worded("This file is named XML and is none.")) from error
    if root is None:
        raise FileDamaged(worded("This file is named XML and is none."))
    return root


def _letter(found: re.Match[str]) -> str:
    letter = html.unescape(found.group())
    return letter if len(letter) <= 2 else found.group()


def _whole(found: re.Match[str]) -> str:
    """Leave out half a character, which lxml cannot give as text."""
    number = int(found[1], 16) if found[1] else int(found[2])
    return "" if 0xD800 <= number <= 0xDFFF else found.group()


def local_name(element: _Element) -> str:
    """Give an element's name without its namespace, in lower case; `""` for what is not read."""
    tag = element.tag
    if not isinstance(tag, str) or tag.startswith(WORDPRESS):
        return ""
    return tag.rpartition("}")[2].lower()


def _blocks(root: _Element) -> Iterator[Block]:
    """Walk without recursion: files may be nested deeper than Python calls."""
    stack = [root]
    while stack:
        element = stack.pop()
        name = local_name(element)
        if not name or (name in _NO_TEXT and element is not root) or _is_page_head(element, name):
            continue
        if name in FEED_ITEMS and _full_content(element) is not None:
            # A feed gives the same item in short and in full.
            stack.extend(e for e in reversed(element) if local_name(e) not in _IN_SHORT)
        elif _has_own_text(element):
            kind = BlockKind.HEADING if name in _HEADINGS else BlockKind.BODY
            kind = BlockKind.LIST_ITEM if name in _LIST_ITEMS else kind
            for part in html_or_text(_flat(element)):
                yield Block(kind, part)
        else:
            stack.extend(reversed(element))


def _is_page_head(element: _Element, name: str) -> bool:
    """Tell the head of a web page in XML from what other formats call so."""
    above = element.getparent()
    return name == "head" and above is not None and local_name(above) == "html"


def _full_content(item: _Element) -> _Element | None:
    return next((e for e in item if local_name(e) in _CONTENT and (e.text or len(e))), None)


def _has_own_text(element: _Element) -> bool:
    if element.text and element.text.strip():
        return True
    return any(child.tail and child.tail.strip() for child in element)


def _flat(element: _Element) -> str:
    """Give all text in an element; new lines in XML mean nothing, `lb` and `br` do."""
    return "".join(_text_events(element)).strip()


def _text_events(element: _Element) -> Iterator[str]:
    stack: list[tuple[bool, _Element]] = [(True, element)]
    while stack:
        opens, current = stack.pop()
        if not opens:
            yield _collapsed(current.tail)
            continue
        name = local_name(current)
        if name in {"lb", "br"}:
            yield "\n"
        elif name and (name not in _NO_TEXT or current is element):
            yield (" " if name == "note" else "") + _collapsed(current.text)
            for child in reversed(current):
                stack.append((False, child))
                stack.append((True, child))


def _collapsed(text: str | None) -> str:
    return _SPACE.sub(lambda m: " " if "\n" in m.group() else m.group(), text) if text else ""


def _content(root: _Element) -> _Element:
    """Give what holds an article's text, where the rest is said about it (NewsML-G2)."""
    if local_name(root) in _NEWS_ROOTS:
        found = [e for e in _named(root, "contentset") if "".join(map(str, e.itertext())).strip()]
        if found:
            return found[0]
    return root


def _stated_by_root(root: _Element) -> dict[str, str]:
    """Give what trafilatura writes about a page into its outermost element."""
    if local_name(root) != "doc" or root.find("main") is None:
        return {}
    return {str(key).lower(): str(value) for key, value in root.items()}


def _language(root: _Element) -> str | None:
    language = root.get(_LANGUAGE) or _first(root, "language")
    if language or local_name(root) not in _NEWS_ROOTS:
        return language
    stated = [e.get("tag") for e in _named(root, "language")]
    stated += [e.get(_LANGUAGE) for e in _named(root, "newsitem")]
    return next(filter(None, stated), None)


def _only_item(root: _Element) -> _Element | None:
    """Give the item of a feed that has one; what the feed says of itself is no text of it."""
    if local_name(root) not in _FEEDS:
        return None
    found = [item for name in FEED_ITEMS for item in _named(root, name)]
    return found[0] if len(found) == 1 else None


def _title(root: _Element) -> str | None:
    """Give the title of the whole file: of its one article, or of its feed."""
    item = _only_item(root)
    for element in item if item is not None else ():
        title = " ".join("".join(_text_events(element)).split())
        if local_name(element) == "title" and any(map(str.isalpha, title)):
            return title
    for path in _TITLES:
        for element in _named(root, path[-1]):
            above = {local_name(a) for a in element.iterancestors()}
            if set(path[:-1]) <= above:
                title = " ".join("".join(_text_events(element)).split())
                if title:
                    return title
    first = next((e for e in root if local_name(e) == "title"), None)
    return " ".join("".join(_text_events(first)).split()) if first is not None else None


def _date(root: _Element) -> date | None:
    """Give the file's date, if it has one article and says when it appeared."""
    if _has_many(root):
        return None
    for name in _DATES:
        for element in _named(root, name):
            values = [element.get(key) or "" for key in _DATE_ATTRIBUTES]
            for value in (*values, element.text or ""):
                found = stated_date(value.partition(",")[2] or value)
                if found:
                    return found
    return None


def _has_many(root: _Element) -> bool:
    return sum(1 for name in FEED_ITEMS for _ in _named(root, name)) > 1


def _texts(root: _Element, paths: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Give the text of the first element at each path; a path's ends need not touch."""
    for path in paths:
        for element in _named(root, path[-1]):
            above = {local_name(a) for a in element.iterancestors()}
            if set(path[:-1]) <= above:
                # First and last name are often elements with nothing between them.
                between = "" if _has_own_text(element) else " "
                yield " ".join(between.join(_text_events(element)).split())
                break


def _first(root: _Element, name: str) -> str | None:
    text = next((e.text for e in _named(root, name) if e.text), None)
    return text.strip() if text else None


def _named(root: _Element, name: str) -> Iterator[_Element]:
    return (element for element in root.iter() if local_name(element) == name)
