"""Articles as Word documents: a table with both texts, marked like the window's, notes as comments.

Written with the standard library: five short parts of Office Open XML (ECMA-376, part 1), which
need no other program's features, against a dependency of a megabyte.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from typing import IO, TYPE_CHECKING

from core.article import MentionType, Origin, ParagraphKind
from core.export.provenance import noted, provenance
from core.export.sentences import TYPE_TITLES, FinishedSentence, Marked, entities_here, paragraphs
from core.languages import english_name, is_right_to_left, sentence_gap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.article import Paragraph
    from core.finished_article import FinishedArticle

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_LOOKS = {
    MentionType.PERSON: ("DCE9FB", "single", "1B4F91"),
    MentionType.ORGANISATION: ("E9E1F7", "dash", "5B3A94"),
    MentionType.PLACE: ("DDF1E4", "dotted", "1D6B41"),
    MentionType.EVENT: ("FBE7D6", "dotDash", "96480E"),
    MentionType.PRODUCT: ("FBE0E8", "wave", "9A2350"),
    MentionType.DATE: ("EDEBDD", "", ""),
}
"""Background, underline and its colour, as in the window's light theme."""

_COLUMN = 4819
"""Half of what an A4 page with margins of 2 cm leaves, in twentieths of a point."""

_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", re.ASCII)
"""When a note was written; a bundle's may say anything."""

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(slots=True)
class _Comments:
    """The notes, which the document's text points at by number."""

    texts: list[tuple[str, str]] = field(default_factory=list)
    """What each says, and when it was written."""

    def add(self, text: str, changed: str) -> int:
        self.texts.append((text, changed))
        return len(self.texts) - 1


def export_docx(finished: FinishedArticle, file: IO[bytes]) -> None:
    """Write one article as a document that Word, LibreOffice and others open."""
    comments = _Comments()
    body = "".join(_body(finished, comments))
    document = f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            ("officeDocument", "word/document.xml"),
            ("metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _properties(finished),
        "word/document.xml": _HEAD + document,
        "word/_rels/document.xml.rels": _relations(
            ("styles", "styles.xml"), ("comments", "comments.xml")
        ),
        "word/styles.xml": _styles(finished),
        "word/comments.xml": _comment_part(comments),
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text.encode("utf-8"))


def _body(finished: FinishedArticle, comments: _Comments) -> Iterator[str]:
    article, to = finished.article, finished.to
    title = finished.title_translation or article.title
    on_article = [one.note for one in finished.notes if one.sentence is None]
    numbers = []
    for note in on_article:
        said = f"On “{note.sentence}”: " if note.sentence else ""
        numbers.append(comments.add(said + noted(note), note.changed))
    yield _paragraph(_commented(_run(title), numbers), "Title", to)
    for line in provenance(finished):
        yield _paragraph(_run(line), "Source", "en")
    yield (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Pairs"/><w:tblW w:w="0" w:type="auto"/>'
        '<w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{_COLUMN}"/><w:gridCol w:w="{_COLUMN}"/></w:tblGrid>'
    )
    heads = (f"Original - {english_name(article.language)}", f"Translation - {english_name(to)}")
    cells = "".join(_cell(_paragraph(_run(head), "ColumnHead", "en")) for head in heads)
    yield f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"
    first = True
    for paragraph, sentences in paragraphs(finished):
        yield _row(finished, paragraph, sentences, comments, first=first)
        first = first and paragraph.kind is not ParagraphKind.HEADING
    yield "</w:tbl>"
    yield from _entities(finished)
    doubts = [
        (s, s.translation.doubts)
        for _, group in paragraphs(finished)
        for s in group
        if s.translation and s.translation.doubts
    ]
    if doubts:
        yield _paragraph(_run("Doubts"), "Section", "en")
    for number, (_, reasons) in enumerate(doubts, 1):
        said = " ".join(doubt.reason for doubt in reasons)
        yield _paragraph(_run(f"{number}. {said}"), "Source", "en")
    yield _paragraph(_run("Made with Diptych"), "Source", "en")
    yield (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
        'w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )


def _row(
    finished: FinishedArticle,
    paragraph: Paragraph,
    sentences: Sequence[FinishedSentence],
    comments: _Comments,
    *,
    first: bool,
) -> str:
    """Write a paragraph and its translation as two cells."""
    style = "Body"
    if paragraph.kind is ParagraphKind.HEADING:
        style = "Headline" if first else "Subhead"
    elif paragraph.kind is ParagraphKind.FURNITURE:
        style = "Furniture"
    notes: dict[int, list[int]] = {}
    for placed in finished.notes:
        if placed.sentence is not None and any(s.index == placed.sentence for s in sentences):
            number = comments.add(noted(placed.note), placed.note.changed)
            notes.setdefault(placed.sentence, []).append(number)
    left, right = [], []
    for number, sentence in enumerate(sentences):
        if number:
            before = sentences[number - 1]
            left.append(_run(" ") if finished.article.text[before.end : sentence.start] else "")
            right.append(_run(sentence_gap(finished.to)))
        moved = [
            Marked(m.start - sentence.start, m.end - sentence.start, m.type, m.entity)
            for m in sentence.mentions
        ]
        left.append(
            _commented("".join(_marked(sentence.text, moved)), notes.get(sentence.index, []))
        )
        right += _translated(sentence)
    cells = _cell(_paragraph("".join(left), style, finished.article.language))
    cells += _cell(_paragraph("".join(right), style, finished.to))
    return f"<w:tr>{cells}</w:tr>"


def _translated(sentence: FinishedSentence) -> Iterator[str]:
    translation = sentence.translation
    if translation is None:
        yield _run("[not translated]", "<w:i/>" + _grey())
        return
    if translation.origin is Origin.CORRECTION:
        yield _run("✎ ", _grey())
    elif translation.origin is Origin.BUNDLE:
        yield _run("[bundle] ", _grey())
    if translation.doubts and translation.origin is not Origin.CORRECTION:
        yield _run("? ", '<w:b/><w:color w:val="96480E"/>')
    yield from _marked(translation.text, sentence.translation_mentions)


def _marked(text: str, mentions: Iterable[Marked]) -> Iterator[str]:
    """Write a text as runs with its mentions marked; of two that overlap, the first."""
    at = 0
    for mention in mentions:
        if mention.start < at:
            continue
        yield _run(text[at : mention.start])
        background, line, colour = _LOOKS[mention.type]
        look = f'<w:u w:val="{line}" w:color="{colour}"/>' if line else ""
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{background}"/>'
        yield _run(text[mention.start : mention.end], look + shade)
        at = mention.end
    yield _run(text[at:])


def _entities(finished: FinishedArticle) -> Iterator[str]:
    entities = entities_here(finished)
    if entities:
        yield _paragraph(_run("In this article"), "Section", "en")
    for kind, title in TYPE_TITLES.items():
        those = sorted((e for e in entities if e.type is kind), key=lambda e: -e.mentions)
        if those:
            named = ", ".join(f"{e.name} ({e.mentions})" for e in those)
            yield _paragraph(_run(f"{title}: ", "<w:b/>") + _run(named), "Source", finished.to)


# The few elements of WordprocessingML


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text), quote=False)


def _run(text: str, look: str = "") -> str:
    if not text:
        return ""
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{_text(line)}</w:t>' for line in text.split("\n")
    )
    return f"<w:r>{look}{lines}</w:r>"


def _grey() -> str:
    return '<w:color w:val="5B6470"/>'


def _paragraph(runs: str, style: str, language: str) -> str:
    right_to_left = is_right_to_left(language)
    look = f'<w:pStyle w:val="{style}"/>' + ("<w:bidi/>" if right_to_left else "")
    if right_to_left:
        # A run says itself that its letters go from right to left.
        runs = re.sub(r"<w:r><w:rPr>(.*?)</w:rPr>", r"<w:r><w:rPr>\1<w:rtl/></w:rPr>", runs)
        runs = runs.replace("<w:r><w:t", "<w:r><w:rPr><w:rtl/></w:rPr><w:t")
    return f"<w:p><w:pPr>{look}</w:pPr>{runs}</w:p>"


def _cell(paragraph: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{_COLUMN}" w:type="dxa"/></w:tcPr>{paragraph}</w:tc>'


def _commented(runs: str, numbers: Sequence[int]) -> str:
    """Hang comments on some runs."""
    starts = "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in numbers)
    ends = "".join(
        f'<w:commentRangeEnd w:id="{n}"/><w:r><w:commentReference w:id="{n}"/></w:r>'
        for n in numbers
    )
    return starts + runs + ends


def _comment_part(comments: _Comments) -> str:
    written = []
    for number, (text, changed) in enumerate(comments.texts):
        day = f' w:date="{changed}Z"' if _DATE.fullmatch(changed) else ""
        written.append(
            f'<w:comment w:id="{number}" w:author="Diptych" w:initials="D"{day}>'
            f"{_paragraph(_run(text), 'Normal', '')}</w:comment>"
        )
    return f'{_HEAD}<w:comments xmlns:w="{_W}">{"".join(written)}</w:comments>'


def _content_types() -> str:
    parts = {
        "/word/document.xml": f"{_WORD}.document.main+xml",
        "/word/styles.xml": f"{_WORD}.styles+xml",
        "/word/comments.xml": f"{_WORD}.comments+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{n}" ContentType="{t}"/>' for n, t in parts.items())
        + "</Types>"
    )


def _relations(*targets: tuple[str, str]) -> str:
    written = "".join(
        f'<Relationship Id="r{number}" Target="{target}" Type="'
        f'{_PACKAGE + "/relationships" if "/" in kind else _OFFICE}/{kind}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{written}</Relationships>'


def _properties(finished: FinishedArticle) -> str:
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    article = finished.article
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_text(finished.title_translation or article.title)}</dc:title>"
        f"<dc:creator>{_text(article.author or 'Diptych')}</dc:creator>"
        f"<dc:description>{_text('; '.join(provenance(finished)))}</dc:description>"
        f"<cp:keywords>{_text(', '.join(finished.tags))}</cp:keywords>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{now}</dcterms:created>'
        "</cp:coreProperties>"
    )


def _styles(finished: FinishedArticle) -> str:
    """Write the styles, so that a person can change all headlines or all originals at once."""
    styles = {
        "Title": ('<w:spacing w:after="80"/>', _serif(36, bold=True)),
        "Source": ('<w:spacing w:after="0"/>', _sans(grey=True)),
        "ColumnHead": ('<w:keepNext/><w:spacing w:before="60" w:after="60"/>', _sans(bold=True)),
        "Headline": ('<w:keepNext/><w:spacing w:after="120"/>', _serif(28, bold=True)),
        "Subhead": ('<w:keepNext/><w:spacing w:before="80" w:after="80"/>', _serif(bold=True)),
        "Body": ('<w:spacing w:after="120" w:line="288" w:lineRule="auto"/>', _serif()),
        "Furniture": ('<w:spacing w:after="80"/>', _sans(grey=True)),
        "Section": ('<w:keepNext/><w:spacing w:before="320" w:after="60"/>', _sans(bold=True)),
    }
    language = f'"{escape(finished.to or "en")}"'
    written = "".join(
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{place}</w:pPr><w:rPr>{look}</w:rPr></w:style>"
        for name, (place, look) in styles.items()
    )
    line = 'w:val="single" w:sz="4" w:space="0" w:color="DEDAD2"'
    return (
        f'{_HEAD}<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f"{_serif()}<w:lang w:val={language}/></w:rPr></w:rPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f'</w:style>{written}<w:style w:type="table" w:customStyle="1" w:styleId="Pairs">'
        '<w:name w:val="Pairs"/><w:tblPr><w:tblBorders>'
        f"<w:top {line}/><w:bottom {line}/><w:insideH {line}/></w:tblBorders>"
        '<w:tblCellMar><w:top w:w="80" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        '<w:right w:w="227" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>'
    )


def _serif(size: int = 21, *, bold: bool = False) -> str:
    """Give the look of the articles' text; `size` counts half points."""
    return _face("Georgia", "Times New Roman", size, bold=bold)


def _sans(*, bold: bool = False, grey: bool = False) -> str:
    return (_grey() if grey else "") + _face("Segoe UI", "Arial", 18, bold=bold)


def _face(name: str, other_scripts: str, size: int, *, bold: bool) -> str:
    return (
        f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{other_scripts}"/>'
        f'{"<w:b/><w:bCs/>" if bold else ""}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )
