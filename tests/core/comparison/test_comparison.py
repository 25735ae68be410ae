"""Two articles put beside each other by the sentences that say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.article import Article, Paragraph, ParagraphKind, Sentence
from core.comparison.comparison import Comparison, compare
from core.errors import ExportError
from core.export.comparison_pages import write_comparison
from core.finished_article import FinishedArticle

if TYPE_CHECKING:
    from pathlib import Path


def finished(*sentences: str) -> FinishedArticle:
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Sentence(at, at + len(sentence)))
        at += len(sentence) + 1
    text = "\n".join(sentences)
    whole = Paragraph(ParagraphKind.BODY, 0, len(text), tuple(spans))
    article = Article("a.txt", "", None, "ro", 1.0, "utf-8", text, (whole,), ())
    return FinishedArticle(article, "en", (), (None,) * len(sentences))


def rows(comparison: Comparison) -> list[tuple[int | None, ...]]:
    return [
        tuple(None if side is None else side.index for side in (row.left, row.right))
        for row in comparison.rows
    ]


def test_what_both_say_is_at_one_height() -> None:
    left, right = finished("Unu.", "Doi.", "Trei."), finished("Zero.", "Uno.", "Tres.")
    comparison = compare(left, right, [(0, 1, 0.9), (2, 2, 0.9)])
    assert rows(comparison) == [(None, 0), (0, 1), (1, None), (2, 2)]
    assert (comparison.same, comparison.only_left, comparison.only_right) == (2, 1, 1)


def test_what_an_article_says_twice_is_in_its_copy_twice() -> None:
    article = finished("Ploaie în Galați", "Plouă.", "Ploaie în Galați", "Plouă.", "A stat.")
    comparison = compare(article, article, [(4, 4, 1.0)])
    assert rows(comparison) == [(n, n) for n in range(5)]
    assert comparison.only_left == comparison.only_right == 0


def test_where_nothing_is_known_nothing_is_said_to_be_in_one_only() -> None:
    article = finished("Unu.", "Doi.")
    comparison = compare(article, article, None)
    assert not comparison.known
    assert not comparison.near
    assert comparison.only_left == comparison.only_right == 0


def test_an_empty_article_has_nothing_in_common_with_another() -> None:
    comparison = compare(finished(), finished("Unu."), [])
    assert rows(comparison) == [(None, 0)]
    assert not comparison.near
    assert compare(finished(), finished(), []).rows == ()


@pytest.mark.parametrize("ending", ["html", "docx"])
def test_where_it_cannot_be_written_it_is_said_in_words(tmp_path: Path, ending: str) -> None:
    comparison = compare(finished("Unu."), finished("Uno."), [(0, 0, 0.9)])
    (tmp_path / "a file").write_text("no folder", "ascii")
    with pytest.raises(ExportError, match="cannot be written"):
        write_comparison(comparison, tmp_path / "a file" / f"out.{ending}", translated=False)
    written = write_comparison(comparison, tmp_path / f"out.{ending}", translated=False)
    assert written.stat().st_size
