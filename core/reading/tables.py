"""Tables of articles (CSV, JSON): the column that holds text is found, each row is a section."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Any

from core.errors import FileDamaged, FileEmpty, FileTooLarge
from core.files.outside_json import TooDeep, TooMany, parse_json
from core.reading import bylines
from core.reading.dates import stated_date
from core.reading.xml_articles import html_or_text
from core.source_text import Block, BlockKind, build
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from core.source_text import SourceText

_TEXT_NAMES = {
    "text", "body", "content", "article", "articlebody", "fulltext", "content_html",
    "content_text", "tekst", "treść", "tresc", "conținut", "continut", "текст", "inhalt",
    "texte", "texto", "szöveg", "maintext", "body_text", "article_body", "message",
}  # fmt: skip
_TITLE_NAMES = {
    "title", "headline", "name", "subject", "heading", "tytuł", "tytul", "titlu", "titlul",
    "заголовок", "назва", "titel", "titre", "título", "titulo", "cím", "nadpis",
}  # fmt: skip
_DATE_NAMES = (
    "published", "published_at", "publishedat", "published_on", "published_date", "published_time",
    "datepublished", "date_published", "date_publish", "publish_date", "publication_date",
    "publicationdate", "pubdate", "pub_date", "firstpublished", "firstcreated", "date", "data",
    "дата", "datum", "fecha", "timestamp", "created_at",
)  # fmt: skip
"""From what says when an article appeared to what may be when it was saved."""
_AUTHOR_NAMES = {
    "author", "authors", "byline", "creator", "autor", "autorzy", "autori", "autoři", "автор",
    "автори", "auteur", "szerző", "published_by", "author_name",
}  # fmt: skip
_SOURCE_NAMES = {
    "source", "publisher", "publication", "site", "site_name", "sitename", "outlet", "newspaper",
    "źródło", "zrodlo", "sursa", "zdroj", "источник", "джерело", "quelle", "fuente",
    "source_domain", "domain_name", "url", "link",
}  # fmt: skip
_DELIMITERS = ",;\t|"
_SAMPLE_LINES = 30
_HEADER_CELL = 40
"""Characters that a column's name has at most."""
_TITLE_LENGTH = 250
_LEAST_LETTERS = 20
_MOST_WRAPPERS = 4
_MOST_VALUES = 5_000_000


def read_csv(text: str, encoding: str) -> SourceText:
    """Read a table whose first line names its columns, or one without names."""
    limit = csv.field_size_limit(len(text) + 1)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
        lines = [line for line in reader if any(cell.strip() for cell in line)]
    except csv.Error as error:
        raise FileDamaged(worded("This table is damaged and could not be read.")) from error
    finally:
        csv.field_size_limit(limit)
    if not lines:
        raise FileEmpty(worded("There are no rows in this table."))
    names = [cell.strip() for cell in lines[0]]
    if _is_header(names) and len(lines) > 1:
        rows = [dict(zip(names, line, strict=False)) for line in lines[1:]]
    else:
        rows = [{str(n): cell for n, cell in enumerate(line)} for line in lines]
    return _articles(rows, encoding)


def read_json(text: str, encoding: str) -> SourceText:
    """Read one article, a list of articles wherever it is, or one article a line."""
    try:
        found = parse_json(text, most_values=_MOST_VALUES)
    except TooDeep as error:
        raise FileDamaged(worded("This file's parts are nested too deeply to be read.")) from error
    except TooMany as error:
        raise FileTooLarge(
            worded("Reading this file takes more memory than an article may.")
        ) from error
    except ValueError as error:
        try:
            found = [parse_json(line) for line in text.split("\n") if line.strip()]
        except ValueError:
            raise FileDamaged(worded("This file is named JSON and is none.")) from error
    rows = _largest_list(found)
    if rows:
        return _articles(rows, encoding)
    texts = [value for value in _strings(found) if _letters(value) >= _LEAST_LETTERS]
    if not texts:
        raise FileEmpty(worded("There is no text in this file that could be read."))
    blocks = [Block(BlockKind.BODY, part) for text in texts for part in html_or_text(text)]
    return build(blocks, encoding=encoding)


def _articles(rows: Sequence[Mapping[str, object]], encoding: str) -> SourceText:
    columns = list(dict.fromkeys(key for row in rows for key in row))
    text_column = _text_column(rows, columns)
    if text_column is None:
        raise FileEmpty(worded("No column of this table holds text."))
    title_column = _title_column(rows, [c for c in columns if c != text_column])
    blocks: list[Block] = []
    for row in rows:
        title, body = _cell(row, title_column), _cell(row, text_column)
        if title and len(rows) > 1:
            blocks.append(Block(BlockKind.HEADING, title))
        blocks.extend(Block(BlockKind.BODY, part) for part in html_or_text(body))
    single = rows[0] if len(rows) == 1 else {}
    return build(
        blocks,
        title=_cell(single, title_column) or None,
        date=next(filter(None, map(stated_date, _named(single, _DATE_NAMES))), None),
        encoding=encoding,
        language=next(_named(single, ("language", "lang", "inlanguage")), None),
        author=bylines.author(*_names(single, _AUTHOR_NAMES)),
        source=bylines.source(*_names(single, _SOURCE_NAMES)),
    )


def _text_column(rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> str | None:
    """Choose the column with the most letters; one that is named for it wins if it has a share."""
    letters = {c: sum(_letters(_cell(row, c)) for row in rows) for c in columns}
    best = max(columns, key=lambda c: letters[c], default=None)
    if best is None or letters[best] < _LEAST_LETTERS:
        return None
    named = [c for c in columns if _key(c) in _TEXT_NAMES and letters[c] * 2 >= letters[best]]
    return named[0] if named else best


def _title_column(rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> str | None:
    named = [c for c in columns if _key(c) in _TITLE_NAMES]
    for column in named:
        cells = [_cell(row, column) for row in rows]
        if any(cells) and all(len(cell) <= _TITLE_LENGTH for cell in cells):
            return column
    return None


def _named(row: Mapping[str, object], names: Sequence[str]) -> Iterator[str]:
    """Give the cells of these columns, in the names' order."""
    cells = {_key(key): cell for key in row if (cell := _cell(row, key))}
    yield from (cells[name] for name in names if name in cells)


def _names(row: Mapping[str, object], names: Collection[str]) -> Iterator[str]:
    """Give the fields of these names; people and publishers may be objects, or lists of them."""
    for key, value in row.items():
        if _key(key) in names:
            found = [_called(part) for part in (value if isinstance(value, list) else [value])]
            yield "; ".join(name for name in found if name)


def _called(value: object) -> str:
    name = value.get("name") if isinstance(value, dict) else value
    return name if isinstance(name, str) else ""


def _key(name: str) -> str:
    return name.strip().lower().replace(" ", "_")


def _cell(row: Mapping[str, object], column: str | None) -> str:
    value = row.get(column) if column is not None else None
    if isinstance(value, list) and value:
        if all(isinstance(part, str) for part in value):
            return "\n\n".join(value).strip()
        return "".join(_pieces(value)).strip()
    return value.strip() if isinstance(value, str) else ""


def _pieces(value: Sequence[object]) -> list[str]:
    """Give the pieces of rich text, strings and objects that say how one looks; else none."""
    pieces = []
    for part in value:
        piece = part.get("text") if isinstance(part, dict) and "type" in part else part
        if not isinstance(piece, str):
            return []
        pieces.append(piece)
    return pieces


def _letters(text: str) -> int:
    return sum(c.isalpha() for c in text)


def _largest_list(found: Any) -> Sequence[Mapping[str, object]]:
    """Find the list of objects that holds most, wherever it is; an object is a list of one."""
    best: Sequence[Mapping[str, object]] = []
    size = 0
    stack = [found] if isinstance(found, (dict, list)) else []
    while stack:
        value = stack.pop()
        rows = value if isinstance(value, list) else [value]
        objects: list[Mapping[str, object]] = [row for row in rows if isinstance(row, dict)]
        if len(objects) > 1:
            objects = [_unwrapped(row) for row in objects]
        letters = sum(map(_row_letters, objects))
        if letters > size:
            best, size = objects, letters
        inner = value.values() if isinstance(value, dict) else value
        stack.extend(part for part in inner if isinstance(part, (dict, list)))
    return best


def _unwrapped(row: Mapping[str, object], left: int = _MOST_WRAPPERS) -> Mapping[str, object]:
    """Give the article in an object that says more about it (`{"_id": 1, "_source": {...}}`)."""
    objects = [value for value in row.values() if isinstance(value, dict)] if left else []
    inner = max((_unwrapped(value, left - 1) for value in objects), key=_row_letters, default=None)
    if inner is None or 2 * _row_letters(row) >= _row_letters(inner):
        return row
    return {**{key: value for key, value in row.items() if not isinstance(value, dict)}, **inner}


def _row_letters(row: Mapping[str, object]) -> int:
    return sum(_letters(_any_cell(value)) for value in row.values())


def _any_cell(value: object) -> str:
    return _cell({"": value}, "")


def _strings(found: Any) -> Iterator[str]:
    stack = [found]
    while stack:
        value = stack.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            stack.extend(reversed(value.values()))
        elif isinstance(value, list):
            stack.extend(reversed(value))


def _is_header(names: Sequence[str]) -> bool:
    if len(set(names)) < len(names) or any(len(name) > _HEADER_CELL for name in names):
        return False
    known = _TEXT_NAMES | _TITLE_NAMES | set(_DATE_NAMES)
    return any(_key(name) in known for name in names) or all(
        re.fullmatch(r"[^\W\d][\w .-]*", name) for name in names
    )


def _delimiter(text: str) -> str:
    """Choose the mark that stands equally often in most of the first lines' cells."""
    lines = text.split("\n", _SAMPLE_LINES)[:_SAMPLE_LINES]
    first = re.sub(r'"[^"]*"', "", lines[0])
    return max(_DELIMITERS, key=lambda mark: (first.count(mark), -_DELIMITERS.index(mark)))
