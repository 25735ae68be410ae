"""A folder's entities and their mentions as tables, for spreadsheets.

Files begin with a byte order mark, without which Excel reads UTF-8 as a legacy encoding. A cell
that a spreadsheet would take for a formula gets an apostrophe before it.
"""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass, field
from io import TextIOWrapper
from typing import IO, TYPE_CHECKING

from core.article import Origin
from core.export.json_format import printable
from core.export.provenance import claimed, translated_by
from core.export.sentences import entities_here, sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.article import Entity
    from core.finished_article import FinishedArticle

ENTITY_COLUMNS = ("id", "type", "name", "mentions", "articles", "languages", "forms")
MENTION_COLUMNS = (
    "id",
    "type",
    "name",
    "form",
    "language",
    "path",
    "title",
    "date",
    "start",
    "end",
    "sentence",
    "text",
    "translation",
    "corrected",
    "translated_by",
    "text_from",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(slots=True)
class _EntityCounts:
    entity: Entity
    forms: Counter[str] = field(default_factory=Counter)
    languages: dict[str, None] = field(default_factory=dict)
    articles: int = 0


def export_csv(
    articles: Iterable[FinishedArticle], entity_file: IO[bytes], mention_file: IO[bytes]
) -> None:
    """Write the entities that the articles mention, and every mention with its sentence."""
    counts: dict[str, _EntityCounts] = {}
    write_table(mention_file, MENTION_COLUMNS, _mention_rows(articles, counts))
    write_table(entity_file, ENTITY_COLUMNS, map(_entity_row, counts.values()))


def _mention_rows(
    articles: Iterable[FinishedArticle], counts: dict[str, _EntityCounts]
) -> Iterator[tuple[object, ...]]:
    """Give the rows of mentions, and count on the way what the rows of entities need."""
    for finished in articles:
        article = finished.article
        for entity in entities_here(finished):
            counted = counts.setdefault(entity.id, _EntityCounts(finished.entities[entity.id]))
            counted.articles += 1
            counted.languages[article.language] = None
        for sentence in sentences(finished):
            translation = sentence.translation
            for mention in sentence.mentions:
                counted = counts[mention.entity]
                form = article.text[mention.start : mention.end]
                counted.forms[form] += 1
                yield (
                    mention.entity,
                    counted.entity.type.value,
                    counted.entity.name,
                    form,
                    article.language,
                    printable(article.path),
                    article.title,
                    article.date.isoformat() if article.date else "",
                    mention.start,
                    mention.end,
                    sentence.index,
                    sentence.text,
                    translation.text if translation else "",
                    "yes" if translation and translation.origin is Origin.CORRECTION else "",
                    translated_by(translation),
                    claimed(finished.claim) if finished.claim else "",
                )


def _entity_row(counted: _EntityCounts) -> tuple[object, ...]:
    return (
        counted.entity.id,
        counted.entity.type.value,
        counted.entity.name,
        counted.forms.total(),
        counted.articles,
        " ".join(code for code in counted.languages if code),
        "; ".join(form for form, _ in counted.forms.most_common()),
    )


def write_table(
    file: IO[bytes], columns: tuple[str, ...], rows: Iterable[tuple[object, ...]]
) -> None:
    """Write rows under their columns' names; the file stays open."""
    text = TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
    table = csv.writer(text)
    table.writerow(columns)
    table.writerows([_cell(value) for value in row] for row in rows)
    text.flush()
    # The caller's file stays open.
    text.detach()


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
