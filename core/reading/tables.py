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
from core.reading.limits import MOST_ITEMS, too_many
from core.reading.rows import (
    LEAST_LETTERS,
    article_rows,
    is_known_name,
    letters,
    row_articles,
)
from core.reading.xml_articles import has_markup, html_or_text
from core.source_text import Block, BlockKind, build
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.reading.rows import RowArticle
    from core.source_text import SourceText

_DELIMITERS = ",;\t|"
_SAMPLE_LINES = 30
_HEADER_CELL = 40
"""Characters that a column's name has at most."""
_MOST_VALUES = 5_000_000


def read_csv(text: str, encoding: str) -> SourceText:
    """Read a table whose first line names its columns, or one without names."""
    return whole_table(csv_rows(text), encoding)


def read_json(text: str, encoding: str) -> SourceText:
    """Read one article, a list of articles wherever it is, or one article a line."""
    found = json_value(text)
    rows = article_rows(found)
    if rows:
        return whole_table(rows, encoding)
    texts = [value for value in _strings(found) if letters(value) >= LEAST_LETTERS]
    if not texts:
        raise FileEmpty(worded("There is no text in this file that could be read."))
    blocks = [Block(BlockKind.BODY, part) for text in texts for part in html_or_text(text)]
    return build(blocks, encoding=encoding)


def csv_rows(text: str) -> list[dict[str, str]]:
    """Give a table's rows by the names of their columns, or by their numbers without names.

    Raises a ReadError.
    """
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
    return named_rows(lines)


def named_rows(lines: Sequence[Sequence[str]]) -> list[dict[str, str]]:
    """Give lines of cells by the names that the first line has, if they are names."""
    names = [cell.strip() for cell in lines[0]]
    if _is_header(names) and len(lines) > 1:
        return [dict(zip(names, line, strict=False)) for line in lines[1:]]
    return [{str(n): cell for n, cell in enumerate(line)} for line in lines]


def json_value(text: str) -> Any:
    """Give what a JSON file says, or what each of its lines says; raises a ReadError."""
    try:
        return parse_json(text, most_values=_MOST_VALUES)
    except TooDeep as error:
        raise FileDamaged(worded("This file's parts are nested too deeply to be read.")) from error
    except TooMany as error:
        raise FileTooLarge(
            worded("Reading this file takes more memory than an article may.")
        ) from error
    except ValueError as error:
        try:
            return [parse_json(line) for line in text.split("\n") if line.strip()]
        except ValueError:
            raise FileDamaged(worded("This file is named JSON and is none.")) from error


def whole_table(rows: Sequence[Mapping[str, object]], encoding: str) -> SourceText:
    """Make one text of all rows; what says more about it only one row can say."""
    articles = row_articles(rows)
    if not articles:
        raise FileEmpty(worded("No column of this table holds text."))
    if len(articles) > MOST_ITEMS:
        raise too_many()
    single = articles[0] if len(articles) == 1 else None
    blocks: list[Block] = []
    for article in articles:
        if article.title and single is None:
            blocks.append(Block(BlockKind.HEADING, article.title))
        blocks.extend(Block(BlockKind.BODY, part) for part in _paragraphs(article))
    if single is None:
        return build(blocks, encoding=encoding)
    return build(
        blocks,
        title=single.title or None,
        date=next(filter(None, map(stated_date, single.dates)), None),
        encoding=encoding,
        language=single.language or None,
        author=bylines.author(*single.authors),
        source=bylines.source(*single.sources),
    )


def _paragraphs(article: RowArticle) -> list[str]:
    if isinstance(article.text, str):
        return html_or_text(article.text)
    found = []
    for part in article.text:
        found += html_or_text(part) if has_markup(part) else [part]
    return found


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
    return any(map(is_known_name, names)) or all(
        re.fullmatch(r"[^\W\d][\w .-]*", name) for name in names
    )


def _delimiter(text: str) -> str:
    """Choose the mark that stands equally often in most of the first lines' cells."""
    lines = text.split("\n", _SAMPLE_LINES)[:_SAMPLE_LINES]
    first = re.sub(r'"[^"]*"', "", lines[0])
    return max(_DELIMITERS, key=lambda mark: (first.count(mark), -_DELIMITERS.index(mark)))
