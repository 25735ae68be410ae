"""Quotes as a Word document: in their order, each with its source as a footnote."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from core.export.docx_elements import GREY, HEAD, MAIN, block, own_line, run
from core.export.docx_package import properties, write_document
from core.export.quote_sources import EDGES, told
from core.knowledge.quotes import Passage
from core.text.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.export.quote_sources import Item
    from core.knowledge.quotes import QuoteInContext

_RAISED = '<w:vertAlign w:val="superscript"/>'


def export_quotes_docx(items: Sequence[Item], file: IO[bytes], *, title: str, to: str) -> None:
    """Write a document that Word, LibreOffice and others open; `to` is the reader's language."""
    notes: list[str] = []
    body = "".join(_body(items, notes, title, to))
    about = properties(title, creator="Diptych")
    write_document(
        file,
        body,
        about,
        languages=("", to),
        foot=visible(title),
        extra={"footnotes": _footnotes(notes)},
    )


def _body(items: Iterable[Item], notes: list[str], title: str, to: str) -> Iterator[str]:
    yield block(run(visible(title)), "Title", "")
    for one in items:
        if isinstance(one, Passage):
            for paragraph in one.text.split("\n\n"):
                yield block(run(paragraph, language=to), "Written", to)
        else:
            yield from _quoted(one, notes, to)
    yield own_line("Made with Diptych", "Source")


def _quoted(one: QuoteInContext, notes: list[str], to: str) -> Iterator[str]:
    notes.append(told(one, to))
    number = len(notes)
    mark = f'<w:r><w:rPr>{_RAISED}</w:rPr><w:footnoteReference w:id="{number}"/></w:r>'
    edge = _edge(one)
    if one.translation:
        words = run(f"“{one.translation}”", language=to)
        yield _edged(block(words + mark, "Quote", to), edge)
        mark = ""
    words = run(f"“{one.quote.text}”", language=one.language)
    yield _edged(block(words + mark, "QuotedOriginal", one.language), edge)
    codes = " ".join(f"#{code}" for code in one.quote.codes)
    if codes:
        yield _edged(block(run(codes, GREY), "QuoteCodes", ""), edge)
    if one.quote.note:
        for paragraph in one.quote.note.split("\n\n"):
            yield block(run(paragraph), "Written", "")


def _edge(one: QuoteInContext) -> str:
    colour = EDGES[one.quote.colour]
    return f'<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="{colour}"/></w:pBdr>'


def _edged(paragraph: str, edge: str) -> str:
    """Draw an edge beside a paragraph; its place is after the style's name."""
    head, sign, rest = paragraph.partition("/>")
    return f"{head}{sign}{edge}{rest}"


def _footnotes(notes: Sequence[str]) -> str:
    """Write the footnotes; the two before them are the lines that Word wants to have."""
    lines = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
        "<w:continuationSeparator/></w:r></w:p></w:footnote>"
    )
    mark = f"<w:r><w:rPr>{_RAISED}</w:rPr><w:footnoteRef/></w:r>"
    written = "".join(
        f'<w:footnote w:id="{number}">{block(mark + run(f" {text}"), "Footnote", "")}</w:footnote>'
        for number, text in enumerate(notes, 1)
    )
    return f'{HEAD}<w:footnotes xmlns:w="{MAIN}">{lines}{written}</w:footnotes>'
