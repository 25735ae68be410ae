"""Pages of paper, read back by another program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from core.article import Origin, ParagraphKind, Translation
from core.commands.command_line import run_command
from core.finished_article import FinishedArticle
from core.knowledge.notes import Note, PlacedNote
from tests.article_samples import make_article, summit
from ui.exporting.paper import make_pdf, without_window

if TYPE_CHECKING:
    from pathlib import Path

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


def test_both_sides_of_a_row_are_on_one_page():
    article = make_article(
        [
            (
                ParagraphKind.BODY,
                [f"Rândul {n} începe aici.", *["Și mai spune ceva lung."] * (n % 9)],
            )
            for n in range(60)
        ]
    )
    translations: list[Translation] = []
    for n, paragraph in enumerate(article.paragraphs):
        ends = [f"Row {n} goes on."] * (len(paragraph.sentences) - 1) + [f"Row {n} ends here."]
        translations += [Translation(end, Origin.PACKAGE, "p") for end in ends]
    found = pages(FinishedArticle(article, "en", ("p",), tuple(translations)))
    assert len(found) > 2
    for n in range(60):
        (on,) = (number for number, page in enumerate(found) if f"Rândul {n} începe" in page)
        assert f"Row {n} ends here." in found[on]
    assert all("ORIGINAL – ROMANIAN" in page for page in found)


def test_a_row_higher_than_a_page_goes_on_and_loses_no_line():
    article = make_article(
        [(ParagraphKind.BODY, [f"Fraza l{n}r are un sfârșit." for n in range(400)])]
    )
    translations = tuple(
        Translation(f"Phrase r{n}l has an end and is a little longer.", Origin.PACKAGE, "p")
        for n in range(400)
    )
    found = pages(FinishedArticle(article, "en", ("p",), translations))
    assert "l20r" in found[0]
    whole = " ".join(found)
    for n in range(400):
        assert f"l{n}r" in whole
        assert f"r{n}l" in whole


def test_a_heading_and_a_note_stay_with_what_they_belong_to():
    for before in range(20, 34):
        article = make_article(
            [
                *((ParagraphKind.BODY, [f"Un rând {n}."]) for n in range(before)),
                (ParagraphKind.HEADING, ["Titlul de mijloc"]),
                (ParagraphKind.BODY, ["Rândul de după titlu."]),
            ]
        )
        finished = FinishedArticle(article, "en", (), (None,) * (before + 2))
        notes = (PlacedNote(Note("what I think"), before + 1),)
        found = pages(replace(finished, notes=notes))
        (on,) = (number for number, page in enumerate(found) if "Titlul de mijloc" in page)
        assert "Rândul de după titlu." in found[on]
        assert "what I think" in found[on]


@pytest.mark.slow
def test_the_command_line_writes_pages(tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Ministrul a sosit luni la Constanța cu trenul.\n", "utf-8")
    out = tmp_path / "out"
    arguments = ["export", str(folder), "--format", "pdf", "--out", str(out)]
    assert run_command(arguments, without_window) == 0
    with pypdfium2.PdfDocument(out / "a.txt.pdf") as document:
        assert "Constanța" in document[0].get_textpage().get_text_bounded()
