"""PDF pages to paragraphs: columns, running heads, broken words."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import FileEmpty, FileTooLarge
from core.reading import parse
from core.reading.pdf import read_pdf as pdf_reading
from core.reading.pdf.columns import reading_order
from core.reading.pdf.glyphs import Piece
from core.reading.pdf.paragraphs import join_broken, paragraphs
from tests.core.reading.made_files import Letters, column_page, pdf

FIRST = (
    "The bridge at the river, which the townspeople had awaited for ten years, was opened on "
    "Monday by the mayor, who cut the ribbon before a great crowd."
)


def test_columns_are_read_one_after_the_other():
    blocks = parse(pdf([column_page()]), ".pdf").blocks
    assert [b.text for b in blocks if b.text.startswith("The ")][:2] == ["The Daily Proof", FIRST]
    assert blocks[-2].text == "He thanked the builders at length, and the neighbours too."
    assert blocks[-1].text.startswith("Work goes on in the spring. A second lane will be ready")
    assert blocks[-1].text.endswith("It never does, people say.")


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (
            ("12/05/2024, 10:31", "The bridge opens"),
            ("https://proof.example/bridge", "1/1"),
        ),
        (("The bridge opens", "https://www.proof.example/a"), ("1 of 1", "5/12/24, 10:31 AM")),
    ],
)
def test_what_a_browser_prints_around_a_page_is_no_text(head, foot):
    margins = [
        Letters(text, x, y, 8)
        for texts, y in ((head, 820), (foot, 18))
        for text, x in zip(texts, (24, 380), strict=True)
    ]
    source = parse(pdf([[*margins, *(Letters(w, 50, 700, 12) for w in [FIRST[:70]])]]), ".pdf")
    assert (source.text, source.source) == (FIRST[:70], "proof.example")
    # When it was printed is not when it was written.
    assert source.made is None
    one = [Letters("https://proof.example", 24, 820), Letters(FIRST[:70], 50, 700)]
    assert "proof.example" in parse(pdf([one]), ".pdf").text


def test_what_stands_on_every_page_is_no_text():
    text = parse(pdf([column_page(), column_page(), column_page()]), ".pdf").text
    assert "Daily Proof" not in text
    assert "\n7\n" not in text
    assert text.count(FIRST) == 3


def test_a_paragraph_goes_on_over_the_page():
    first = [
        Letters(f"line number {n} of the first page is long", 60, 700 - 12 * n) for n in range(5)
    ]
    second = [Letters("and goes on here to its end.", 60, 700), Letters("A short one.", 60, 660)]
    blocks = parse(pdf([first, second]), ".pdf").blocks
    assert [b.text[-28:] for b in blocks] == ["and goes on here to its end.", "A short one."]


def test_larger_letters_are_headings():
    lines = [Letters("A title in large letters", 60, 760, 22)]
    lines += [
        Letters("The text is small and long enough here.", 60, 700 - 12 * n) for n in range(4)
    ]
    lines += [Letters("A heading", 60, 620, 14), Letters("And its own text follows.", 60, 600)]
    kinds = [(b.kind.name, b.text) for b in parse(pdf([lines]), ".pdf").blocks]
    assert kinds[0] == ("TITLE", "A title in large letters")
    assert ("HEADING", "A heading") in kinds


def test_pictures_of_text_are_no_text():
    with pytest.raises(FileEmpty, match="scanned images"):
        parse(pdf([[], []]), ".pdf")


def test_a_document_with_very_many_pages_is_refused_at_once(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pdf_reading, "MOST_PAGES", 3)
    with pytest.raises(FileTooLarge, match="4 pages"):
        parse(pdf([[Letters("x", 60, 700)]] * 4), ".pdf")


# Written out: a PDF document has no exponents.
ENDLESS = Decimal(f"{10**50}.0")
NUMBERS = st.sampled_from([0, 12, 60, 700, 10**9, ENDLESS, -ENDLESS])


@given(st.tuples(NUMBERS, NUMBERS, NUMBERS))
def test_a_place_or_a_size_beyond_all_numbers_costs_no_other_line(
    place: tuple[float, float, float],
):
    x, y, size = place
    lines = [Letters("The river rose again.", 60, 400, 12), Letters("Lost", x, y, size)]
    assert "The river rose again." in parse(pdf([lines]), ".pdf").text


@pytest.mark.parametrize(
    ("before", "line", "joined"),
    [
        ("luni de pre-", "mierul", "luni de premierul"),
        ("Cei doi s-", "au văzut", "Cei doi s-au văzut"),
        ("dintr-", "un oraș", "dintr-un oraș"),
        ("Pekin-", "Mińsk", "Pekin-Mińsk"),
        ("în 2022-", "2023", "în 2022- 2023"),
        ("północno-", "zachodni", "północno-zachodni"),
        ("cuvânt", "întreg", "cuvânt întreg"),
        ("so\u00ad", "ft", "soft"),
        ("прем’-", "єр", "прем’єр"),
    ],
)
def test_words_broken_at_line_ends(before: str, line: str, joined: str):
    words = Counter({"północno-zachodni": 1})
    assert join_broken(before, line, words) == joined


PIECES = st.lists(
    st.builds(
        Piece,
        text=st.text(min_size=1, max_size=12),
        left=st.floats(0, 500),
        right=st.floats(0, 600),
        y=st.floats(0, 800),
        height=st.floats(1, 40),
        bold=st.booleans(),
    ),
    max_size=40,
)


@given(pieces=PIECES)
@settings(deadline=None, max_examples=100)
def test_no_piece_is_lost_or_read_twice(pieces: list[Piece]):
    columns = reading_order(pieces)
    read = Counter("".join(line.text for column in columns for line in column).replace(" ", ""))
    assert read == Counter("".join(p.text for p in pieces).replace(" ", ""))
    assert bool(paragraphs([columns])) == bool(pieces)
