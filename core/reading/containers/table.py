"""Tables (CSV, TSV): an article for each row."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from core.reading.containers.contents import Contents, article, numbered, whole
from core.reading.dates import stated_date

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def contents(file: BinaryIO, name: str) -> Contents:
    """List a table's rows; one row is one article."""
    from core.reading.encodings import decode
    from core.reading.tables import csv_rows
    from core.source_text import tidy

    text, _ = decode(whole(file))
    return of_rows(csv_rows(tidy(text))) if text.strip() else Contents()


def of_rows(rows: Sequence[Mapping[str, object]]) -> Contents:
    """Make an article of each row that has text; a single one is no list."""
    return of_row_groups([rows])


def of_row_groups(groups: Sequence[Sequence[Mapping[str, object]]]) -> Contents:
    """Make an article of each row that has text in several tables, each with its own columns."""
    from core.reading import bylines
    from core.reading.rows import row_articles

    found = [one for rows in groups for one in row_articles(rows)]
    if len(found) < 2:
        return Contents()
    return numbered(
        (
            article(
                one.text,
                title=one.title,
                date=next(filter(None, map(stated_date, one.dates)), None),
                author=bylines.author(*one.authors) or "",
                source=bylines.source(*one.sources) or "",
                language=one.language,
            )
            for one in found
        ),
        ".json",
    )
