"""First letters that were set large."""

from __future__ import annotations

import pytest

from core.cleaning import clean
from core.reading import parse
from core.source_text import SourceText
from tests.core.reading import made_files

WORD = "Premierul"
REST = "a anunțat luni că lucrările la podul de peste Prut încep în această toamnă."
NEXT = "Secretarul de stat spune că lucrările vor dura doi ani, cu bani europeni. 🌉"


def first(text: str) -> str:
    cleaned = clean(SourceText(f"{text}\n\n{NEXT}"))
    return cleaned.text[cleaned.paragraphs[0].start : cleaned.paragraphs[0].end]


@pytest.mark.parametrize(
    "text",
    ["P remierul {}", "P\nremierul {}", "P\n\nremierul {}", "„P remierul {}", "S ecretarul {}"],
)
def test_a_large_letter_begins_its_word(text: str):
    word = "Secretarul" if text.startswith("S") else WORD
    assert first(text.format(REST)).removeprefix("„") == f"{word} {REST}"


@pytest.mark.parametrize(
    "text",
    [
        f"O lucrare {REST}",
        f"X anunță {REST}",
        f"A stat și {REST}",
        f"B. remierul {REST}",
        f"C lucrările {REST}",
        "С начала декабря мост закрыт, сначала на две недели, сообщила мэрия города.",
        "Z kolei minister zapowiedział, że budowa mostu ruszy jesienią tego roku.",
    ],
)
def test_a_word_of_one_letter_stays_one(text: str):
    assert first(text) == text


def test_of_documents_and_pages():
    body = made_files.word("P") + made_files.word(f"remierul {REST}") + made_files.word(NEXT)
    page = f"<html><body><h1>Podul</h1><p><b>P</b> remierul {REST}</p><p>{NEXT}</p></body></html>"
    for data, suffix in ((made_files.docx(body), ".docx"), (page.encode(), ".html")):
        assert f"{WORD} {REST}" in clean(parse(data, suffix)).text
