"""Pages of paper, read back by another program."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from core.article import Origin, ParagraphKind, Translation
from core.finished_article import FinishedArticle
from core.knowledge.notes import Note, PlacedNote
from tests.article_samples import make_article, summit
from ui.exporting.paper import make_pdf

pytestmark = pytest.mark.usefixtures("qapp")


def pages(finished: FinishedArticle) -> list[str]:
    with pypdfium2.PdfDocument(make_pdf(finished)) as document:
        return [
            " ".join(document[n].get_textpage().get_text_bounded().split())
            for n in range(len(document))
        ]


def long_article(sentences: int) -> FinishedArticle:
    body = [f"Propoziția numărul {n} spune ceva despre portul Constanța." for n in range(sentences)]
    article = make_article(
        [
            (ParagraphKind.HEADING, ["Un titlu"]),
            *((ParagraphKind.BODY, body[at : at + 4]) for at in range(0, sentences, 4)),
        ],
    )
    translations = tuple(
        Translation(f"Sentence number {n} says something.", Origin.PACKAGE, "p")
        for n in range(sentences + 1)
    )
    return FinishedArticle(article, "en", ("p",), translations)


def test_both_texts_and_the_sources_are_on_the_page():
    notes = (
        PlacedNote(Note("read again"), None),
        PlacedNote(Note("who says so?", "x", 3, 4), 1),
    )
    finished = summit()
    own = Translation("Beijing said nothing.", Origin.CORRECTION, "corrected by hand")
    translations = (*finished.translations[:3], own, *finished.translations[4:])
    finished = replace(finished, notes=notes, tags=("china",), translations=translations)
    (page,) = pages(finished)
    for words in (
        "ORIGINAL – ROMANIAN",
        "Lukashenko met Xi Jinping on Monday.",
        "Ștefan Pop · Gazeta",
        "Monday, 4 December 2023",
        "Machine translation: translate-ro_en 1.9 (2 sentences)",
        "Corrected by hand (1 sentence)",
        "[corrected] Beijing said nothing.",
        "read again",
        "who says so?",
        "Tags: china",
        "The number 2 is missing.",
        "reports/summit.txt",
        "page 1 of 1",
    ):
        assert words in page


def test_a_long_article_goes_on_over_the_pages_under_the_same_heads():
    found = pages(long_article(240))
    assert len(found) > 3
    whole = " ".join(found)
    for n in range(240):
        assert f"number {n} says" in whole
    for number, page in enumerate(found, 1):
        assert f"page {number} of {len(found)}" in page
    assert all("ORIGINAL – ROMANIAN" in page for page in found[:-1])
