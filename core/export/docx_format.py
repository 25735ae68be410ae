"""Articles as Word documents: a table with both texts, marked like the window's, notes as comments.

Written with the standard library: six short parts of Office Open XML (ECMA-376, part 1), which
need no other program's features, against a dependency of a megabyte.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING

from core.article import MentionType, Origin, ParagraphKind
from core.export.docx_elements import (
    GREY,
    HEAD,
    MAIN,
    PAIRS,
    block,
    cell,
    own_line,
    run,
)
from core.export.docx_package import properties, write_document
from core.export.provenance import noted, provenance
from core.export.sentences import TYPE_TITLES, FinishedSentence, Marked, entities_here, paragraphs
from core.languages import english_name, sentence_gap
from core.text.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.article import Paragraph
    from core.finished_article import FinishedArticle

LOOKS = {
    MentionType.PERSON: ("DCE9FB", "single", "1B4F91"),
    MentionType.ORGANISATION: ("E9E1F7", "dash", "5B3A94"),
    MentionType.PLACE: ("DDF1E4", "dotted", "1D6B41"),
    MentionType.EVENT: ("FBE7D6", "dotDash", "96480E"),
    MentionType.PRODUCT: ("FBE0E8", "wave", "9A2350"),
    MentionType.DATE: ("EDEBDD", "", ""),
}
"""Background, underline and its colour, as in the window's light theme."""

_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", re.ASCII)
"""When a note was written; a bundle's may say anything."""


@dataclass(slots=True)
class _Comments:
    """The notes and doubts, which the document's text points at by number."""

    texts: list[tuple[str, str]] = field(default_factory=list)
    """What each says, and when it was written."""
    doubts: list[str] = field(default_factory=list)
    """Reasons to distrust a translation, by the numbers at their sentences."""

    def add(self, text: str, changed: str) -> int:
        self.texts.append((text, changed))
        return len(self.texts) - 1

    def doubt(self, reasons: str) -> int:
        self.doubts.append(reasons)
        return len(self.doubts)


def export_docx(finished: FinishedArticle, file: IO[bytes]) -> None:
    """Write one article as a document that Word, LibreOffice and others open."""
    comments = _Comments()
    body = "".join(_body(finished, comments))
    write_document(
        file,
        body,
        _properties(finished),
        languages=(finished.article.language, finished.to),
        foot=visible(finished.article.path),
        extra={"comments": _comment_part(comments)},
    )


def _body(finished: FinishedArticle, comments: _Comments) -> Iterator[str]:
    article, to = finished.article, finished.to
    title = finished.title_translation or article.title
    on_article = [one.note for one in finished.notes if one.sentence is None]
    numbers = []
    for note in on_article:
        said = f"On “{note.sentence}”: " if note.sentence else ""
        numbers.append(comments.add(said + noted(note), note.changed))
    translated = finished.title_translation is not None
    language = to if translated else article.language
    yield block(_commented(run(title, language=language), numbers), "Title", language)
    for line in provenance(finished):
        yield own_line(line, "Source")
    yield PAIRS
    heads = (f"Original - {english_name(article.language)}", f"Translation - {english_name(to)}")
    cells = "".join(cell(own_line(head, "ColumnHead")) for head in heads)
    yield f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"
    first = True
    for paragraph, sentences in paragraphs(finished):
        yield _row(finished, paragraph, sentences, comments, first=first)
        first = first and paragraph.kind is not ParagraphKind.HEADING
    yield "</w:tbl>"
    yield from _entities(finished)
    if comments.doubts:
        yield own_line("Doubts", "Section")
    for number, reasons in enumerate(comments.doubts, 1):
        yield own_line(f"?{number}  {reasons}", "Source")
    yield own_line("Made with Diptych", "Source")


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
    original = finished.article.language
    for number, sentence in enumerate(sentences):
        if number:
            before = sentences[number - 1]
            gap = " " if finished.article.text[before.end : sentence.start] else ""
            left.append(run(gap, language=original))
            right.append(run(sentence_gap(finished.to), language=finished.to))
        moved = [
            Marked(m.start - sentence.start, m.end - sentence.start, m.type, m.entity)
            for m in sentence.mentions
        ]
        left.append(
            _commented(
                "".join(_marked(sentence.text, moved, original)), notes.get(sentence.index, [])
            )
        )
        right += _translated(sentence, comments, finished.to)
    cells = cell(block("".join(left), f"Original{style}", original))
    cells += cell(block("".join(right), f"Translation{style}", finished.to))
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _translated(sentence: FinishedSentence, comments: _Comments, language: str) -> Iterator[str]:
    translation = sentence.translation
    if translation is None:
        yield run("[not translated]", "<w:i/>" + GREY, "en")
        return
    if translation.origin is Origin.CORRECTION:
        yield run("✎\u00a0", GREY, "en")
    elif translation.origin is Origin.BUNDLE:
        yield run("[bundle] ", GREY, "en")
    if translation.doubts and translation.origin is not Origin.CORRECTION:
        number = comments.doubt(" ".join(doubt.reason for doubt in translation.doubts))
        yield run(f"?{number}\u00a0", '<w:b/><w:color w:val="96480E"/>', "en")
    yield from _marked(translation.text, sentence.translation_mentions, language)


def _marked(text: str, mentions: Iterable[Marked], language: str) -> Iterator[str]:
    """Write a text as runs with its mentions marked; of two that overlap, the first."""
    at = 0
    for mention in mentions:
        if mention.start < at:
            continue
        yield run(text[at : mention.start], language=language)
        background, line, colour = LOOKS[mention.type]
        look = f'<w:u w:val="{line}" w:color="{colour}"/>' if line else ""
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{background}"/>'
        yield run(text[mention.start : mention.end], look + shade, language)
        at = mention.end
    yield run(text[at:], language=language)


def _entities(finished: FinishedArticle) -> Iterator[str]:
    entities = entities_here(finished)
    if entities:
        yield own_line("In this article", "Section")
    for kind, title in TYPE_TITLES.items():
        those = sorted((e for e in entities if e.type is kind), key=lambda e: -e.mentions)
        if those:
            named = ", ".join(f"{e.name} ({e.mentions})" for e in those)
            runs = run(f"{title}: ", "<w:b/>", "en") + run(named, language=finished.to)
            yield block(runs, "Source", "en")


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
            f"{block(run(text), 'Normal', '')}</w:comment>"
        )
    return f'{HEAD}<w:comments xmlns:w="{MAIN}">{"".join(written)}</w:comments>'


def _properties(finished: FinishedArticle) -> str:
    article = finished.article
    return properties(
        finished.title_translation or article.title,
        creator=article.author or "Diptych",
        description="; ".join(provenance(finished)),
        keywords=", ".join(finished.tags),
    )
