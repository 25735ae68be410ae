"""Results as a table, a page or a Word document: each with its article, on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from types import MappingProxyType
from typing import IO, TYPE_CHECKING

from core.export.csv_format import write_table
from core.export.docx_elements import (
    GREY,
    PAIRS,
    block,
    cell,
    own_line,
    run,
)
from core.export.docx_package import properties, write_document
from core.export.html_format import document
from core.export.json_format import printable
from core.languages import is_right_to_left
from core.text.visible_text import visible
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.article_list import ArticleEntry
    from core.results import Result
    from core.search import Snippet
    from core.translatable import Worded

RESULT_FORMATS: MappingProxyType[str, Worded] = MappingProxyType(
    {
        "csv": worded("one row a sentence, for a spreadsheet"),
        "html": worded("a page for any browser"),
        "docx": worded("a Word document: originals beside translations"),
    }
)
"""What results are exported as, by the ending of the file."""

_COLUMNS = (
    *("question", "path", "headline", "source", "date", "language", "sentence"),
    *("original", "translation", "about"),
)


@dataclass(frozen=True, slots=True)
class _Group:
    heading: str
    told: str
    language: str
    results: list[Result]


def export_results(
    results: Sequence[Result],
    entries: Mapping[str, ArticleEntry],
    file: IO[bytes],
    name: str,
    *,
    title: str,
    to: str,
) -> None:
    """Write results in a format of `RESULT_FORMATS`; `to` is the reader's language."""
    if name == "csv":
        write_table(file, _COLUMNS, _rows(results, entries))
    elif name == "html":
        page = document(to, title, _elements(_groups(results, entries), title, to))
        file.write(page.encode("utf-8", "replace"))
    else:
        _write_docx(_groups(results, entries), file, title, to)


def _rows(
    results: Sequence[Result], entries: Mapping[str, ArticleEntry]
) -> Iterator[tuple[object, ...]]:
    for one in results:
        entry = entries.get(one.path)
        yield (
            one.question,
            printable(one.path),
            _headline(entry, one.path),
            entry.source if entry else "",
            entry.date.isoformat() if entry and entry.date else "",
            entry.language if entry else "",
            one.sentence + 1,
            one.original.text,
            one.translation.text,
            str(one.about),
        )


def _groups(results: Sequence[Result], entries: Mapping[str, ArticleEntry]) -> list[_Group]:
    """Put the results of one article together, in the order given."""
    groups: dict[tuple[str, str], list[Result]] = {}
    for one in results:
        groups.setdefault((one.question, one.path), []).append(one)
    found = []
    for (question, path), members in groups.items():
        entry = entries.get(path)
        day = entry.date.isoformat() if entry and entry.date else ""
        told = (question, entry.source if entry else "", day, visible(path))
        line = " · ".join(part for part in told if part)
        language = entry.language if entry else ""
        found.append(_Group(_headline(entry, path), line, language, members))
    return found


def _headline(entry: ArticleEntry | None, path: str) -> str:
    return (entry.title_translation or entry.title) if entry is not None else visible(path)


def _elements(groups: Sequence[_Group], title: str, to: str) -> Iterator[str]:
    yield f"<h1>{escape(visible(title))}</h1>"
    for group in groups:
        yield f"<h2>{escape(group.heading)}</h2>\n<header>{escape(group.told)}</header>"
        for one in group.results:
            about = f'<div class="missing">{escape(visible(one.about))}</div>' if one.about else ""
            yield (
                f'<div class="pair"><div{_language(group.language)}>{_marked(one.original)}</div>'
                f"<div{_language(to)}>{_marked(one.translation)}{about}</div></div>"
            )


def _language(code: str) -> str:
    if not code:
        return ""
    return f' lang="{escape(code)}" dir="{"rtl" if is_right_to_left(code) else "ltr"}"'


def _marked(snippet: Snippet) -> str:
    return "".join(
        f"<b>{escape(part)}</b>" if marked else escape(part) for part, marked in _parts(snippet)
    )


def _parts(snippet: Snippet) -> Iterator[tuple[str, bool]]:
    at = 0
    for start, end in snippet.spans:
        yield snippet.text[at:start], False
        yield snippet.text[start:end], True
        at = end
    yield snippet.text[at:], False


def _write_docx(groups: Sequence[_Group], file: IO[bytes], title: str, to: str) -> None:
    body = "".join(_blocks(groups, title, to))
    about = properties(title, creator="Diptych")
    write_document(file, body, about, languages=("", to), foot=visible(title))


def _blocks(groups: Sequence[_Group], title: str, to: str) -> Iterator[str]:
    yield block(run(visible(title)), "Title", "")
    for group in groups:
        yield block(run(group.heading, language=to), "Section", to)
        yield own_line(group.told, "Source")
        yield PAIRS
        for one in group.results:
            about = run(f"\n{one.about}", GREY) if one.about else ""
            left = block(_runs(one.original, group.language), "Body", group.language)
            right = block(_runs(one.translation, to) + about, "Body", to)
            yield f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cell(left)}{cell(right)}</w:tr>"
        yield "</w:tbl>"
    yield own_line("Made with Diptych", "Source")


def _runs(snippet: Snippet, language: str) -> str:
    return "".join(
        run(part, "<w:b/>" if marked else "", language) for part, marked in _parts(snippet)
    )
