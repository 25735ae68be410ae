"""A folder's sentence pairs as TMX, for translation programs.

The original's segment has the letters and spaces of the file, by which those programs find it.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from core.article import Origin
from core.export.json_format import printable
from core.export.provenance import claimed
from core.export.sentences import sentences
from core.knowledge.tmx_files import Pair, write_tmx

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.finished_article import FinishedArticle

_MADE_BY = {
    Origin.PACKAGE: "machine",
    Origin.MEMORY: "memory",
    Origin.CORRECTION: "person",
    Origin.BUNDLE: "bundle",
}
"""How `creationid` begins, which programs show and filter by."""


def export_tmx(articles: Iterable[FinishedArticle], file: IO[bytes]) -> None:
    """Write all translated sentences; each names its article, origin and doubts."""
    write_tmx(file, (pair for article in articles for pair in _pairs(article)))


def _pairs(finished: FinishedArticle) -> Iterator[Pair]:
    for sentence in sentences(finished):
        translation = sentence.translation
        # An unknown language cannot be written: every variant must name its own.
        if translation is None or not finished.article.language:
            continue
        yield Pair(
            finished.article.language,
            sentence.written,
            finished.to,
            translation.text,
            (
                ("x-origin", translation.origin.value),
                *([("x-corrected", "yes")] if translation.origin is Origin.CORRECTION else []),
                ("x-source", translation.source),
                ("x-article", printable(finished.article.path)),
                *([("x-text", claimed(finished.claim))] if finished.claim else []),
                *(("x-doubt", doubt.reason) for doubt in translation.doubts),
            ),
            f"{_MADE_BY[translation.origin]}: {translation.source}",
        )
