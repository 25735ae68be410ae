"""Articles as web pages for people: two columns, names marked, nothing loaded from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from core.article import MentionType, Origin, ParagraphKind
from core.export.html_style import STYLE
from core.export.provenance import credits, noted, sources, tag_line
from core.export.sentences import EntityHere, FinishedSentence, Marked, entities_here, paragraphs
from core.languages import english_name, format_date, is_right_to_left, sentence_gap
from core.text.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.article import Paragraph, Translation
    from core.finished_article import FinishedArticle

_TYPE_NAMES = {
    MentionType.PERSON: ("person", "People"),
    MentionType.ORGANISATION: ("organisation", "Organisations"),
    MentionType.PLACE: ("place", "Places"),
    MentionType.EVENT: ("event", "Events"),
    MentionType.PRODUCT: ("product", "Products"),
    MentionType.DATE: ("date", "Dates"),
}
_ROW_KINDS = {
    ParagraphKind.HEADING: " heading",
    ParagraphKind.BODY: "",
    ParagraphKind.FURNITURE: " furniture",
}
_NOTHING_IS_LOADED = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass(slots=True)
class _Page:
    """What is collected while a page is written."""

    names: dict[str, str]
    doubts: list[str] = field(default_factory=list)
    has_headline: bool = False


def export_html(finished: FinishedArticle, index: str = "") -> str:
    """Write one article as a page that needs no other file.

    `index` is where the folder's page is, as seen from this one; "" where there is none.
    """
    title = finished.title_translation or finished.article.title
    return document(finished.to, title, [*_way_back(index), *article_elements(finished)])


def article_elements(finished: FinishedArticle, *, furniture: bool = True) -> list[str]:
    """Write what stands in the body of an article's page: HTML that is XML, too."""
    entities = entities_here(finished)
    page = _Page({entity.id: entity.name for entity in entities})
    rows = [
        _row(finished, page, paragraph, sentences)
        for paragraph, sentences in paragraphs(finished)
        if furniture or paragraph.kind is not ParagraphKind.FURNITURE
    ]
    return [
        _header(finished),
        '<div class="heads"><div>Original - '
        f"{escape(english_name(finished.article.language))}</div>"
        f"<div>Translation - {escape(english_name(finished.to))}</div></div>",
        "<main>",
        *rows,
        "</main>",
        *_entity_section(entities),
        *_doubt_section(page.doubts),
    ]


def _way_back(index: str) -> Iterator[str]:
    if index:
        yield f'<nav lang="en" dir="ltr"><a href="{escape(index)}">All articles</a></nav>'


@dataclass(frozen=True, slots=True)
class IndexLine:
    """What the folder's page says of one article."""

    path: str
    address: str
    title: str
    title_translation: str | None
    language: str
    to: str
    day: str


def index_line(finished: FinishedArticle, address: str) -> IndexLine:
    """Take from an article what the folder's page needs; `address` is relative to that page."""
    article = finished.article
    return IndexLine(
        article.path,
        address,
        article.title,
        finished.title_translation,
        article.language,
        finished.to,
        article.date.isoformat() if article.date else "",
    )


def export_index(lines: Sequence[IndexLine]) -> str:
    """Write the folder's page, which links to its articles."""
    to = lines[0].to if lines else "en"
    count = f"{len(lines)} article{'' if len(lines) == 1 else 's'}"
    return document(
        "en",
        "Articles",
        [
            "<h1>Articles</h1>",
            f"<header>{count}, translated to {escape(english_name(to))}</header>",
            "<table>\n<tr><th>Headline</th><th>Language</th><th>Date</th><th>File</th></tr>",
            *(_index_row(line) for line in lines),
            "</table>",
        ],
    )


def _index_row(line: IndexLine) -> str:
    # Without "./" a name with a colon would be taken for the scheme of an address.
    link = "./" + quote(line.address, errors="surrogateescape")
    original = f"<span{language_of(line.language)}>{escape(line.title)}</span>"
    if line.title_translation:
        head = f"<span{language_of(line.to)}>{escape(line.title_translation)}</span>"
        title = f'<a href="{escape(link)}">{head}</a><small>{original}</small>'
    else:
        title = f'<a href="{escape(link)}">{original}</a>'
    return (
        f"<tr><td>{title}</td><td>{escape(english_name(line.language))}</td>"
        f'<td class="day">{escape(line.day)}</td><td>{escape(visible(line.path))}</td></tr>'
    )


def document(language: str, title: str, parts: Iterable[str]) -> str:
    """Write a page that loads nothing."""
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html{language_of(language)}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_IS_LOADED}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="Diptych">\n'
        f"<title>{escape(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
        f"{body}\n<footer>Made with Diptych</footer>\n</body>\n</html>\n"
    )


def language_of(code: str) -> str:
    """Write the attributes of what is in a language."""
    direction = "rtl" if is_right_to_left(code) else "ltr"
    return f' lang="{escape(code)}" dir="{direction}"'


def _header(finished: FinishedArticle) -> str:
    article = finished.article
    lines = [f"<div>{escape(visible(article.path))}</div>"]
    if article.date:
        day = escape(format_date(article.date, finished.to))
        lines.append(f'<div><time datetime="{article.date.isoformat()}">{day}</time></div>')
    if credits(finished):
        told = escape(credits(finished))
        lines.append(f"<div{language_of(article.language)}>{told}</div>")
    lines += [f"<div>{escape(line)}</div>" for line in sources(finished)]
    if finished.tags:
        lines.append(f"<div>{escape(tag_line(finished))}</div>")
    notes = [one.note for one in finished.notes if one.sentence is None]
    lines += [_note(f"On “{n.sentence}”: {noted(n)}" if n.sentence else noted(n)) for n in notes]
    return "<header>\n" + "\n".join(lines) + "\n</header>"


def _note(text: str, on: str = "", language: str = "") -> str:
    """Write a note; `on` is the sentence that it is on."""
    sentence = f"<q{language_of(language)}>{escape(on)}</q>" if on else ""
    return f'<div class="note">{sentence}{escape(text)}</div>'


def _row(
    finished: FinishedArticle,
    page: _Page,
    paragraph: Paragraph,
    sentences: Sequence[FinishedSentence],
) -> str:
    """Write a paragraph and its translation side by side."""
    tag = "p"
    if paragraph.kind is ParagraphKind.HEADING:
        tag = "h2" if page.has_headline else "h1"
        page.has_headline = True
    kind = _ROW_KINDS[paragraph.kind]
    left = "".join(
        _gap_before(finished, sentences, number)
        + _marked_text(s.text, _moved(s.mentions, -s.start), page.names)
        for number, s in enumerate(sentences)
    )
    if any(s.translation for s in sentences):
        right = sentence_gap(finished.to).join(_translated(s, page) for s in sentences)
    else:
        right = '<span class="missing" lang="en" dir="ltr">not translated</span>'
    here = {s.index: s for s in sentences}
    notes = [
        _note(noted(one.note), here[one.sentence].text, finished.article.language)
        for one in finished.notes
        if one.sentence in here
    ]
    return (
        f'<div class="pair{kind}">\n'
        f"<div{language_of(finished.article.language)}><{tag}>{left}</{tag}></div>\n"
        f"<div{language_of(finished.to)}><{tag}>{right}</{tag}></div>\n</div>"
        + "".join(f"\n{note}" for note in notes)
    )


def _gap_before(
    finished: FinishedArticle, sentences: Sequence[FinishedSentence], number: int
) -> str:
    """Give the space that the article has before a sentence, or its lack in some scripts."""
    if not number:
        return ""
    before, sentence = sentences[number - 1], sentences[number]
    return " " if finished.article.text[before.end : sentence.start] else ""


def _moved(mentions: Iterable[Marked], by: int) -> list[Marked]:
    return [Marked(m.start + by, m.end + by, m.type, m.entity) for m in mentions]


def _translated(sentence: FinishedSentence, page: _Page) -> str:
    translation = sentence.translation
    if translation is None:
        return '<span class="missing" lang="en" dir="ltr">[not translated]</span>'
    text = _marked_text(translation.text, sentence.translation_mentions, page.names)
    sign = _correction_sign(translation) or _doubt_sign(translation, page)
    return f"{sign}<span{_origin(translation)}>{text}</span>"


def _origin(translation: Translation) -> str:
    if translation.origin is Origin.MEMORY:
        return f' title="from memory: {escape(visible(translation.source))}"'
    if translation.origin is Origin.BUNDLE:
        return f' class="bundle" title="from bundle {escape(visible(translation.source))}"'
    return ""


def _correction_sign(translation: Translation) -> str:
    if translation.origin is not Origin.CORRECTION:
        return ""
    return f'<span class="corrected" title="{escape(translation.source)}">✎</span>&#160;'


def _doubt_sign(translation: Translation, page: _Page) -> str:
    """Write the sign of a sentence's doubts, which leads to their list at the end."""
    if not translation.doubts:
        return ""
    reasons = " ".join(doubt.reason for doubt in translation.doubts)
    page.doubts.append(reasons)
    number = len(page.doubts)
    return (
        f'<a class="doubt" id="sign{number}" href="#doubt{number}" '
        f'title="{escape(reasons)}">?{number}</a>&#160;'
    )


def _marked_text(text: str, mentions: Iterable[Marked], names: dict[str, str]) -> str:
    """Escape a text with its mentions marked; of two that overlap, the first."""
    parts, at = [], 0
    for mention in mentions:
        if mention.start < at:
            continue
        kind, _ = _TYPE_NAMES[mention.type]
        parts.append(escape(text[at : mention.start]))
        parts.append(
            f'<mark class="{mention.type.value.lower()}" '
            f'title="{escape(names.get(mention.entity, ""))} ({kind})">'
            f"{escape(text[mention.start : mention.end])}</mark>"
        )
        at = mention.end
    return "".join([*parts, escape(text[at:])])


def _entity_section(entities: Sequence[EntityHere]) -> Iterator[str]:
    if not entities:
        return
    yield '<section lang="en" dir="ltr">\n<h2 class="section">In this article</h2>'
    yield '<div class="entities">'
    for kind, (_, title) in _TYPE_NAMES.items():
        those = sorted(
            (entity for entity in entities if entity.type is kind), key=lambda e: -e.mentions
        )
        if those:
            yield f"<dl><dt>{title}</dt>"
            yield from (_entity(entity) for entity in those)
            yield "</dl>"
    yield "</div>\n</section>"


def _entity(entity: EntityHere) -> str:
    forms = ", ".join(f"<bdi>{escape(f)}</bdi>" for f in entity.forms if f != entity.name)
    return (
        f'<dd><mark class="{entity.type.value.lower()}"><bdi>{escape(entity.name)}</bdi></mark> '
        f'<span class="count">{entity.mentions}</span> <span class="forms">{forms}</span></dd>'
    )


def _doubt_section(doubts: Sequence[str]) -> Iterator[str]:
    if not doubts:
        return
    yield '<section lang="en" dir="ltr">\n<h2 class="section">Doubts</h2>\n<ol>'
    for number, reasons in enumerate(doubts, 1):
        yield f'<li id="doubt{number}">{escape(reasons)} <a href="#sign{number}">Back</a></li>'
    yield "</ol>\n</section>"
