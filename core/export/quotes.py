"""Collected quotes for other programs and for people: which formats there are, and the short ones.

What stands between the quotes is the person's own text, and their order is hers.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import IO, TYPE_CHECKING

from core.export.citations import export_bibtex, export_csl, export_ris
from core.export.csv_format import write_table
from core.export.json_format import printable
from core.export.markdown_format import in_lines, plain
from core.export.provenance import how
from core.export.quote_sources import told
from core.knowledge.quotes import Passage
from core.text.visible_text import visible
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from core.export.quote_sources import Item
    from core.finished_article import FinishedArticle
    from core.knowledge.quotes import QuoteInContext
    from core.translatable import Worded

QUOTE_FORMATS: MappingProxyType[str, Worded] = MappingProxyType(
    {
        "docx": worded("a Word document: quotes in their order, sources as footnotes"),
        "md": worded("Markdown: quotes, translations, notes, sources"),
        "csv": worded("one row a quote, for a spreadsheet"),
        "qdpx": worded("REFI-QDA, for QualCoder, ATLAS.ti, NVivo and MAXQDA"),
        "bib": worded("the quoted articles, for LaTeX and JabRef"),
        "ris": worded("the quoted articles, for Zotero, EndNote and Citavi"),
        "json": worded("the quoted articles, for pandoc (CSL-JSON)"),
    }
)
"""What quotes are exported as, by the ending of the file."""

_CITED = {"bib": export_bibtex, "ris": export_ris, "json": export_csl}

_COLUMNS = (
    *("number", "original", "translation", "colour", "codes", "note", "headline", "title"),
    *("author", "source", "date", "language", "path", "start", "end", "translated_by", "written"),
)


def export_quotes(
    items: Sequence[Item],
    file: IO[bytes],
    name: str,
    *,
    to: str,
    title: str,
    finished: Callable[[str], FinishedArticle | None],
) -> None:
    """Write quotes, and what is between them, in a format of `QUOTE_FORMATS`.

    `title` is the document's, `to` the reader's language; `finished` gives an article by its path.
    """
    paths = dict.fromkeys(one.path for one in items if not isinstance(one, Passage))
    if name in _CITED:
        _CITED[name]((one for path in paths if (one := finished(path)) is not None), file)
    elif name == "csv":
        write_table(file, _COLUMNS, _rows(items))
    elif name == "md":
        file.write(quotes_as_markdown(items, title=title, to=to).encode("utf-8", "replace"))
    elif name == "docx":
        from core.export.quotes_docx import export_quotes_docx

        export_quotes_docx(items, file, title=title, to=to)
    else:
        from core.export.quotes_refi import export_refi

        export_refi(items, file, title=title, to=to, finished=finished)


def quotes_as_markdown(items: Iterable[Item], *, title: str, to: str) -> str:
    """Write quotes as quotations with numbered sources, and what stands between them."""
    parts, sources = [f"# {plain(title)}"], []
    for one in items:
        if isinstance(one, Passage):
            parts.append(in_lines(one.text))
            continue
        sources.append(plain(told(one, to)))
        number = f"[^{len(sources)}]"
        quoted = [text for text in (one.translation, one.quote.text) if text]
        quoted[0] += "\0"
        lines = "\n>\n".join(f"> {in_lines(text, '> ')}" for text in quoted)
        parts.append(lines.replace("\0", number))
        if remark := _remark(one):
            parts.append(remark)
    parts += [f"[^{number}]: {source}" for number, source in enumerate(sources, 1)]
    return "\n\n".join(parts) + "\n"


def _remark(one: QuoteInContext) -> str:
    codes = " ".join(f"#{visible(code)}" for code in one.quote.codes)
    return "\n\n".join(part for part in (in_lines(one.quote.note), plain(codes)) if part)


def _rows(items: Iterable[Item]) -> Iterator[tuple[object, ...]]:
    number = 0
    for one in items:
        if isinstance(one, Passage):
            yield ("", *[""] * (len(_COLUMNS) - 2), one.text)
            continue
        number += 1
        yield (
            number,
            one.quote.text,
            one.translation,
            one.quote.colour.value,
            " ".join(one.quote.codes),
            one.quote.note,
            printable(one.headline),
            one.title,
            one.author,
            one.source,
            one.day.isoformat() if one.day else "",
            one.language,
            printable(one.path),
            one.start,
            one.end,
            "; ".join(how(*way) for way in one.ways),
            "",
        )
