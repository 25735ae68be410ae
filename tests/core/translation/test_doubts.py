"""Each kind of doubt: a sentence that must raise it and one that must not."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from core.article import DoubtKind
from core.text.repetition import find_repetition
from core.translation.doubts import find_doubts
from core.translation.numbers import changed_numbers

if TYPE_CHECKING:
    from pathlib import Path


def kinds(original: str, translation: str, *, cut: bool = False, to: str = "en") -> list[DoubtKind]:
    return [
        doubt.kind
        for doubt in find_doubts(original, translation, cut=cut, from_code="pl", to_code=to)
    ]


@pytest.mark.parametrize(
    ("kind", "original", "translation"),
    [
        (DoubtKind.SAME, "Prezydent przybył wczoraj.", "Prezydent przybył wczoraj."),
        (DoubtKind.SAME, "Новини дня", "Новини дня"),
        (DoubtKind.SAME, "Wiele osób przyszło wczoraj rano pod budynek sejmu protestować",
         "Many osób przyszło wczoraj rano pod budynek sejmu protestować"),
        (DoubtKind.SHORT, "Prezydent Białorusi zakończył dziś swoją długą podróż do Chin.", "Yes."),
        (DoubtKind.SHORT, "Tak", ""),
        (DoubtKind.LONG, "Tak, oczywiście.",
         "Yes, of course, and the president said that he would come to the city tomorrow with us."),
        (DoubtKind.LOOP, "Ministerstwo Spraw", "Ministry of the Ministry of the Ministry of the"),
        (DoubtKind.LOOP, "Śmiech na sali", "The the the the room"),
        (DoubtKind.LOOP, "Śmiech na sali", "hahahahahahahahaha"),
        (DoubtKind.NUMBER, "Zginęło 245 osób.", "People died."),
        (DoubtKind.NUMBER, "Zginęło 245 osób.", "254 people died."),
        (DoubtKind.NUMBER, "Zginęło 3 ludzi.", "People died."),
        (DoubtKind.NAME, "Wczoraj wieczorem minister Radosław Sikorski odwołał wizytę.",
         "Yesterday evening the minister called off the visit."),
        (DoubtKind.LOST, "Zobacz na www.example.com więcej", "See more"),
        (DoubtKind.LOST, "Wygraliśmy 😀 wczoraj wieczorem", "We won yesterday evening"),
    ],
)  # fmt: skip
def test_must_doubt(kind: DoubtKind, original: str, translation: str) -> None:
    found = find_doubts(original, translation, from_code="pl", to_code="en")
    assert [doubt.kind for doubt in found] == [kind]
    assert found[0].reason.endswith(".")


@pytest.mark.parametrize(
    ("original", "translation"),
    [
        ("Xi Jinping, Aleksandr Łukaszenka", "Xi Jinping, Aleksandr Łukaszenka"),
        ("12.03.2024", "12.03.2024"),
        ("NATO", "NATO"),
        ("From: Іван Петренко <ivan@example.com>", "From: Іван Петренко <ivan@example.com>"),
        ("To: redakcja i goście <press@example.com>", "To: redakcja i goście <press@example.com>"),
        ("Bardzo, bardzo, bardzo, bardzo dziękuję", "Thank you very, very, very, very much"),
        ("Było to 1 200,5 tys. zł.", "It was 1,200.5 thousand zlotys."),
        ("3 grudnia o 15.30", "On December third, at 3:30 p.m."),
        ("Spotkanie 03.12.2023 r.", "The meeting on December 3, 2023"),
        ("Zginęły 2 osoby.", "Two people died."),
        ("W Niemczech pan Jan Kowalski", "In Germany, Mr Jan Kowalski"),
        ("Mieszka w Stanach Zjednoczonych od lat", "He has lived in the United States for years"),
        ("Zarobił 10 tys. zł.", "He earned 10,000 zlotys."),
        ("W latach 2014-2015", "In 2014-15"),
        ("国家主席习近平星期一在北京会见了白俄罗斯总统", "On Monday President Xi met the president "
         "of Belarus in Beijing, the capital."),
        ("Zobacz na www.example.com więcej", "See more at www.example.com"),
        ("Wygraliśmy 😀 wczoraj wieczorem", "We won 😀 yesterday evening"),
        ("עם ישראל 😀 חי", "The people of Israel 😀 live"),
    ],
)  # fmt: skip
def test_must_not_doubt(original: str, translation: str) -> None:
    assert find_doubts(original, translation, from_code="pl", to_code="en") == ()


def test_cut() -> None:
    assert kinds("Tak jest zawsze", "So it is always", cut=True) == [DoubtKind.CUT]


def test_unsure() -> None:
    original, translation = "Prezydent przybył wczoraj do Mińska.", "The president came yesterday."
    [doubt] = find_doubts(original, translation, unsure=True, from_code="pl", to_code="en")
    assert doubt.kind is DoubtKind.UNSURE
    assert find_doubts("Wczoraj w Mińsku", "Then", unsure=True, from_code="pl", to_code="en") == ()


def test_a_copy_is_only_that() -> None:
    text = "nie nie nie nie jest tak"
    assert kinds(text, text) == [DoubtKind.SAME]


def test_a_loop_is_not_also_too_long() -> None:
    assert kinds("Ministerstwo", "Ministry of " * 40) == [DoubtKind.LOOP]


def test_reasons_name_what_is_wrong() -> None:
    [doubt] = find_doubts("Zginęło 245 osób.", "254 died.", from_code="pl", to_code="en")
    assert doubt.reason == "The number 245 of the original became 254."


def test_a_loop_of_the_original_is_none() -> None:
    assert find_repetition("no no no no", "nie nie nie nie") is None
    assert find_repetition("no no no no", "nie") == "no"
    assert find_repetition("1 1 1 1 2 2 2 2", "1 1 1 1 2 2 2 2") is None


def test_numbers_in_words_count_only_in_english() -> None:
    assert changed_numbers("7 osób", "seven people", "en") == ([], [])
    assert changed_numbers("7 osób", "sieben Leute", "de") == ([], [])
    assert changed_numbers("7 osób", "people", "en") == (["7"], [])


@pytest.mark.slow
@pytest.mark.parametrize("code", ["ro", "pl"])
def test_few_good_translations_are_doubted(shared_data: Path, code: str) -> None:
    with gzip.open(shared_data / "parallel" / f"{code}-en.tsv.gz", "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    pairs = [(row[0], row[1]) for row in rows if len(row) >= 2 and len(row[0].split()) >= 4][:6000]
    doubted = sum(bool(find_doubts(a, b, from_code=code, to_code="en")) for a, b in pairs if a != b)
    assert doubted <= 0.05 * len(pairs)
