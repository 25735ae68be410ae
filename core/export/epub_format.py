"""Articles as one bilingual book, an EPUB 3 that any reading device opens; nothing is loaded.

Side by side where the page is wide enough, one below the other where it is not.
"""

from __future__ import annotations

import hashlib
import uuid
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import IO, TYPE_CHECKING

from core.export.file_names import BEGINNING
from core.export.html_format import article_elements
from core.export.xml_text import xml_text
from core.languages import is_right_to_left

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.finished_article import FinishedArticle

MIMETYPE = "application/epub+zip"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_XHTML = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
_LONGEST_TITLE = 300

_CONTAINER = (
    f'{_HEAD}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="book/content.opf" '
    'media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_STYLE = """
body { margin: 5%; line-height: 1.5; }
h1, h2 { line-height: 1.3; margin: 0.6em 0 0.3em; page-break-after: avoid; }
h1 { font-size: 1.4em; } h2 { font-size: 1.15em; }
p { margin: 0; }
header, .heads, .entities, .note, ol, .missing, small { font-family: sans-serif; font-size: 0.8em; }
.heads { display: none; }
.pair { margin: 0 0 1em; }
.pair > div + div { margin: 0.4em 0 0; padding: 0 0 0 0.8em; border-left: 2px solid #bbb; }
.pair > div[dir="rtl"] { text-align: right; }
mark { background: none; color: inherit; border-bottom: 1px dotted; }
.doubt, .corrected { font-size: 0.7em; font-weight: bold; text-decoration: none; }
.missing { font-style: italic; }
.note { margin: 0 0 1em; padding: 0.2em 0.8em; border: 1px solid #999; white-space: pre-wrap; }
.note q { display: block; font-style: italic; quotes: none; }
.entities dt { font-weight: bold; } .entities dd, .entities dl { margin: 0 0 0.3em; }
@media (min-width: 45em) {
  .pair { display: table; table-layout: fixed; width: 100%; }
  .pair > div { display: table-cell; width: 50%; padding: 0 1.2em 0 0; }
  .pair > div + div { border: 0; padding: 0 0 0 1.2em; }
}
"""


@dataclass(frozen=True, slots=True)
class _Chapter:
    """An article in the book; `file` is its name there."""

    file: str
    title: str
    language: str
    of_original: str


def export_epub(articles: Iterable[FinishedArticle], file: IO[bytes], *, title: str = "") -> None:
    """Write articles as a book of that title; of one article alone it is the article's."""
    chapters: list[_Chapter] = []
    digest = hashlib.sha256()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:

        def put(name: str, text: str, method: int = zipfile.ZIP_DEFLATED) -> None:
            part = zipfile.ZipInfo(name, BEGINNING)
            part.compress_type, part.external_attr = method, 0o644 << 16
            book.writestr(part, text.encode("utf-8", "replace"))

        # A reading device knows a book by its first part, which is not packed.
        put("mimetype", MIMETYPE, zipfile.ZIP_STORED)
        put("META-INF/container.xml", _CONTAINER)
        put("book/style.css", _STYLE)
        for number, finished in enumerate(articles, 1):
            chapter, text = _chapter(finished, number)
            put(f"book/{chapter.file}", text)
            digest.update(text.encode("utf-8", "replace"))
            chapters.append(chapter)
        if len(chapters) == 1:
            title = chapters[0].title
        title = _short(title) or "Articles"
        if not chapters:
            put("book/empty.xhtml", _page("en", title, "<p>There is no article in this book.</p>"))
            chapters.append(_Chapter("empty.xhtml", title, "en", ""))
        put("book/nav.xhtml", _contents(title, chapters))
        name = uuid.uuid5(uuid.NAMESPACE_OID, digest.hexdigest())
        put("book/content.opf", _package(title, chapters, name))


def _chapter(finished: FinishedArticle, number: int) -> tuple[_Chapter, str]:
    article = finished.article
    translated = finished.title_translation is not None
    language = finished.to if translated else article.language
    title = _short(finished.title_translation or article.title) or "Article"
    chapter = _Chapter(f"article-{number:05}.xhtml", title, language, article.language)
    body = "\n".join(article_elements(finished, furniture=False))
    return chapter, _page(finished.to, title, body)


def _page(language: str, title: str, body: str) -> str:
    return xml_text(
        f"{_HEAD}<!DOCTYPE html>\n<html {_XHTML}{_language(language)}>\n<head>\n"
        f'<title>{escape(title)}</title>\n<link rel="stylesheet" href="style.css"/>\n</head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _contents(title: str, chapters: Sequence[_Chapter]) -> str:
    lines = "\n".join(
        f'<li><a href="{one.file}"{_language(one.language)}>{escape(one.title)}</a></li>'
        for one in chapters
    )
    return _page(
        "en",
        title,
        f'<nav epub:type="toc" id="toc">\n<h1>{escape(title)}</h1>\n<ol>\n{lines}\n</ol>\n</nav>',
    )


def _package(title: str, chapters: Sequence[_Chapter], name: uuid.UUID) -> str:
    # To the day: the same articles, exported again, are the same book.
    today = f"{datetime.now(UTC):%Y-%m-%d}T00:00:00Z"
    spoken = dict.fromkeys(code for one in chapters for code in (one.language, one.of_original))
    languages = "".join(f"<dc:language>{escape(c)}</dc:language>" for c in spoken if c)
    items = "\n".join(
        f'<item id="c{n}" href="{one.file}" media-type="application/xhtml+xml"/>'
        for n, one in enumerate(chapters, 1)
    )
    order = "".join(f'<itemref idref="c{n}"/>' for n in range(1, len(chapters) + 1))
    return xml_text(
        f'{_HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" '
        'unique-identifier="id">\n<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:identifier id="id">urn:uuid:{name}</dc:identifier>'
        f"<dc:title>{escape(title)}</dc:title>{languages or '<dc:language>en</dc:language>'}"
        "<dc:contributor>Diptych</dc:contributor>"
        f'<meta property="dcterms:modified">{today}</meta></metadata>\n<manifest>\n'
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n'
        f'<item id="style" href="style.css" media-type="text/css"/>\n{items}\n</manifest>\n'
        f"<spine>{order}</spine>\n</package>\n"
    )


def _language(code: str) -> str:
    if not code:
        return ""
    direction = "rtl" if is_right_to_left(code) else "ltr"
    return f' lang="{escape(code)}" xml:lang="{escape(code)}" dir="{direction}"'


def _short(title: str) -> str:
    return " ".join(title.split())[:_LONGEST_TITLE]
