"""Rows that hold articles, whatever their columns are called: which is text, title, date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

_TEXT_NAMES = {
    "text", "body", "content", "article", "articlebody", "fulltext", "content_html",
    "content_text", "tekst", "treść", "tresc", "conținut", "continut", "текст", "inhalt",
    "texte", "texto", "szöveg", "maintext", "body_text", "article_body", "message", "full_text",
    "body_xhtml", "body_html", "bodies", "raw_content", "rawcontent", "plain_text", "cleaned_text",
    "описание", "вміст", "зміст", "содержание",
}  # fmt: skip
_TITLE_NAMES = {
    "title", "headline", "name", "subject", "heading", "tytuł", "tytul", "titlu", "titlul",
    "заголовок", "назва", "titel", "titre", "título", "titulo", "cím", "nadpis", "headlines",
}  # fmt: skip
_DATE_NAMES = (
    "published", "published_at", "publishedat", "published_on", "published_date", "published_time",
    "datepublished", "date_published", "date_publish", "publish_date", "publication_date",
    "publicationdate", "pubdate", "pub_date", "firstpublished", "firstcreated", "date", "data",
    "дата", "datum", "fecha", "versioncreated", "time", "timestamp", "created_at", "created",
)  # fmt: skip
"""From what says when an article appeared to what may be when it was saved."""
_AUTHOR_NAMES = {
    "author", "authors", "byline", "creator", "autor", "autorzy", "autori", "autoři", "автор",
    "автори", "auteur", "szerző", "published_by", "author_name", "bylines", "by",
}  # fmt: skip
_SOURCE_NAMES = {
    "source", "publisher", "publication", "site", "site_name", "sitename", "outlet", "newspaper",
    "źródło", "zrodlo", "sursa", "zdroj", "источник", "джерело", "quelle", "fuente",
    "source_domain", "domain_name", "provider", "infosources", "copyrightholder", "url", "link",
}  # fmt: skip
LEAST_LETTERS = 20
"""Of a text; fewer are a word or a name."""

_LANGUAGE_NAMES = ("language", "lang", "inlanguage", "język", "limba", "мова", "язык", "sprache")
_TITLE_LENGTH = 250
_MOST_WRAPPERS = 4
_ARTICLE_LETTERS = 60
# Under what programs write a text that they say more about.
_WRITTEN_UNDER = ("rendered", "value", "#text", "_text", "$date")
_EARLIEST, _LATEST = 631_152_000, 4_102_444_800
"""Seconds since 1970 that can be the day of an article: the years 1990 to 2099."""


@dataclass(frozen=True, slots=True)
class RowArticle:
    """What a row says of its article, as written; `text` is its paragraphs if it is a list."""

    text: str | tuple[str, ...]
    title: str
    dates: tuple[str, ...]
    authors: tuple[str, ...]
    sources: tuple[str, ...]
    language: str


def row_articles(rows: Sequence[Mapping[str, object]]) -> list[RowArticle]:
    """Give the articles of rows; none where no column holds text. Rows without text give none."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    text_column = _text_column(rows, columns)
    if text_column is None:
        return []
    title_column = _title_column(rows, [c for c in columns if c != text_column])
    found = []
    for row in rows:
        column = text_column
        if not any(map(str.isalpha, cell(row, column))):
            column = _text_column([row], list(row)) or column
        title = cell(row, title_column)
        text = _text(row, column) if any(map(str.isalpha, cell(row, column))) else title
        if not text:
            continue
        found.append(
            RowArticle(
                text=text,
                title=title if text != title else "",
                dates=tuple(_named(row, _DATE_NAMES)),
                authors=tuple(_names(row, _AUTHOR_NAMES)),
                sources=tuple(_names(row, _SOURCE_NAMES)),
                language=next(_named(row, _LANGUAGE_NAMES), ""),
            )
        )
    return found


def article_rows(found: Any) -> Sequence[Mapping[str, object]]:
    """Find the list of objects that holds most text, wherever it is; an object is a list of one.

    What lies in an article (its comments, its pictures) is none.
    """
    best: Sequence[Mapping[str, object]] = []
    size = 0
    stack = [found] if isinstance(found, (dict, list)) else []
    while stack:
        value = stack.pop()
        for rows in _as_rows(value):
            if sum(len(_flat(part)) for row in rows for part in row.values()) <= size:
                continue  # It has no more letters than characters.
            count = sum(map(row_letters, rows))
            if count > size:
                best, size = rows, count
        if isinstance(value, dict) and _is_article(value):
            continue
        inner = value.values() if isinstance(value, dict) else value
        stack.extend(part for part in inner if isinstance(part, (dict, list)))
    return best


def is_known_name(name: str) -> bool:
    """Tell a column's name that says what is in it."""
    return key_of(name) in _TEXT_NAMES | _TITLE_NAMES | set(_DATE_NAMES)


def key_of(name: str) -> str:
    """Give a column's name as those above are written."""
    return name.strip().lower().replace(" ", "_")


def letters(text: str) -> int:
    """Count a text's letters."""
    return sum(map(str.isalpha, text))


def row_letters(row: Mapping[str, object]) -> int:
    """Count the letters of a row's texts."""
    return sum(letters(_flat(value)) for value in row.values())


def cell(row: Mapping[str, object], column: str | None) -> str:
    """Give what stands in a column, as one text; nothing where there is no text in it."""
    return _flat(row.get(column)) if column is not None else ""


def _as_rows(value: Any) -> Iterator[list[Mapping[str, object]]]:
    """Give the rows that a list or an object may be: itself, or its values where it is a map."""
    if isinstance(value, list):
        rows: list[Mapping[str, object]] = [row for row in value if isinstance(row, dict)]
        yield [_unwrapped(row) for row in rows] if len(rows) > 1 else rows
    else:
        yield [value]
        objects = [row for row in value.values() if isinstance(row, dict)]
        if len(objects) == len(value) > 1 and set.intersection(*map(set, objects)):
            yield [_unwrapped(row) for row in objects]


def _is_article(row: Mapping[str, object]) -> bool:
    return any(key_of(key) in _TEXT_NAMES and _is_long(_flat(value)) for key, value in row.items())


def _is_long(text: str) -> bool:
    """Tell a text with as many letters as an article has; no more are counted."""
    counted = islice(filter(str.isalpha, text), _ARTICLE_LETTERS)
    return sum(1 for _ in counted) == _ARTICLE_LETTERS


def _unwrapped(row: Mapping[str, object], left: int = _MOST_WRAPPERS) -> Mapping[str, object]:
    """Give the article in an object that says more about it (`{"_id": 1, "_source": {...}}`)."""
    objects = [value for value in row.values() if isinstance(value, dict)] if left else []
    inner = max((_unwrapped(value, left - 1) for value in objects), key=row_letters, default=None)
    if inner is None or 2 * row_letters(row) >= row_letters(inner):
        return row
    return {**{key: value for key, value in row.items() if not isinstance(value, dict)}, **inner}


def _text_column(rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> str | None:
    """Choose the column with the most letters; one that is named for it wins if it has a share."""
    counts = {c: sum(letters(cell(row, c)) for row in rows) for c in columns}
    best = max(columns, key=lambda c: counts[c], default=None)
    if best is None or not counts[best]:
        return None
    named = [c for c in columns if key_of(c) in _TEXT_NAMES and counts[c] * 4 >= counts[best]]
    if named:
        return named[0]
    return best if counts[best] >= LEAST_LETTERS else None


def _title_column(rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> str | None:
    named = [c for c in columns if key_of(c) in _TITLE_NAMES]
    for column in named:
        cells = [cell(row, column) for row in rows]
        if any(cells) and all(len(cell) <= _TITLE_LENGTH for cell in cells):
            return column
    return None


def _text(row: Mapping[str, object], column: str) -> str | tuple[str, ...]:
    value = row.get(column)
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        return tuple(value)
    return cell(row, column)


def _named(row: Mapping[str, object], names: Sequence[str]) -> Iterator[str]:
    """Give the cells of these columns, in the names' order; numbers are points in time."""
    cells = {key_of(key): _flat(value) or _moment(value) for key, value in row.items()}
    yield from (cells[name] for name in names if cells.get(name))


def _names(row: Mapping[str, object], names: Collection[str]) -> Iterator[str]:
    """Give the fields of these names; people and publishers may be objects, or lists of them."""
    for key, value in row.items():
        if key_of(key) in names:
            found = [_called(part) for part in (value if isinstance(value, list) else [value])]
            yield "; ".join(name for name in found if name)


def _called(value: object) -> str:
    if isinstance(value, dict):
        keys = ("name", "display_name", "username", "byline", "value", "title")
        value = next((value[key] for key in keys if isinstance(value.get(key), str)), None)
    return value if isinstance(value, str) else ""


def _flat(value: object) -> str:
    """Give a value as text: of a list of texts, of pieces of rich text, of an object about one."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, dict) and len(value) <= len(_WRITTEN_UNDER):
        inner = (value.get(name) for name in _WRITTEN_UNDER)
        return next((text.strip() for text in inner if isinstance(text, str)), "")
    if isinstance(value, list) and value:
        if all(isinstance(part, str) for part in value):
            return "\n\n".join(value).strip()
        pieces = _rich_text(value)
        return pieces.strip() or _flat(value[0] if isinstance(value[0], dict) else None)
    return ""


def _rich_text(value: Sequence[object]) -> str:
    """Join the pieces of rich text, strings and objects that say how one looks; else nothing."""
    pieces = []
    for part in value:
        piece = part.get("text") if isinstance(part, dict) and "type" in part else part
        if not isinstance(piece, str):
            return ""
        pieces.append(piece)
    return "".join(pieces)


def _moment(value: object) -> str:
    """Give the day of a number of seconds or milliseconds since 1970, where it can be one."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return ""
    for seconds in (value, value / 1000 if value < 1e15 else 0):
        if _EARLIEST <= seconds <= _LATEST:
            return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    return ""
