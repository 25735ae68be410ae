"""Translations that are wrong as a whole, told by many weak signs."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import DoubtKind
from core.translation.doubts import find_doubts
from core.translation.gross_errors import EVIDENCE, SIGNS, find_gross_error, is_judged, models
from core.translation.usual_lengths import UsualLength
from core.translation.word_evidence import source_units, word_pairs, words_in

if TYPE_CHECKING:
    from pathlib import Path

POLISH = (
    "Rząd ogłosił w piątek, że nowe szpitale w trzech miastach zostaną otwarte dopiero wtedy, gdy"
    " znajdzie się dość lekarzy, którzy będą chcieli w nich pracować."
)
GOOD = (
    "The government announced on Friday that new hospitals in three cities will only be opened once"
    " there are enough doctors who want to work in them."
)
MADE_UP = (
    "He said that he would be able to see the things that he had seen, and the things that he had"
    " seen, and that all of them had been in the sea of the earth."
)


def wrong(translation: str, *, original: str = POLISH, code: str = "pl") -> bool:
    found = find_doubts(original, translation, from_code=code, to_code="en")
    return any(doubt.kind is DoubtKind.WRONG for doubt in found)


def test_a_translation_that_says_something_else_is_doubted_in_words():
    found = find_gross_error(POLISH, MADE_UP, UsualLength.learnt("pl", "en"), "pl")
    assert found is not None
    reason = found.whole
    assert reason is not None
    assert reason.startswith("This is probably wrong as a whole: ")
    assert reason.endswith(".")
    assert not any(character.isdigit() for character in reason)


@pytest.mark.parametrize("code", ["pl", "pl-PL", "tlh", "", "../pl"])
def test_a_good_translation_is_not_doubted_whatever_is_known_of_the_language(code):
    assert not wrong(GOOD, code=code)


def test_a_translation_that_lacks_a_part_is_doubted():
    found = find_doubts(POLISH, GOOD.partition(" will")[0] + ".", from_code="pl", to_code="en")
    assert [doubt.kind for doubt in found] == [DoubtKind.SHORT]


def test_only_english_is_judged_and_no_short_sentence():
    assert is_judged(POLISH, MADE_UP, "en")
    assert not is_judged(POLISH, MADE_UP, "de")
    assert not is_judged("Rząd ogłosił.", "The things that he had seen, and the things.", "en")
    assert not is_judged(POLISH, MADE_UP * 100, "en")


def test_models_weigh_what_is_measured():
    plain, whole = models()
    assert {model.signs for model in plain} == {SIGNS}
    assert {model.signs for model in whole} == {SIGNS + EVIDENCE}
    assert all(set(model.usual) > {"", "ar", "pl", "zh"} for model in whole)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Szpitale, SZPITALE i szpitalu", ["szpit", "i"]),
        ("新しい病院", ["新し", "しい", "い病", "病院"]),
        ("हिन्दी", ["हिन्द"]),
    ],
)
def test_words_are_known_by_their_first_letters_or_by_two_signs(text, units):
    assert source_units(words_in(text)) == units


def test_of_a_language_that_is_not_known_there_are_no_words():
    assert word_pairs("tlh") is None
    assert word_pairs("pl") is not None


@given(st.text(max_size=300), st.text(max_size=300), st.sampled_from(["pl", "ja", "hi", "", "tlh"]))
def test_any_text_can_be_judged(original, translation, code):
    found = find_gross_error(original, translation + " word" * 12, None, code)
    assert found is None or found.whole is None or found.whole.endswith(".")


def test_translations_that_people_made_are_hardly_doubted(shared_data: Path):
    doubted = asked = 0
    for code in ("de", "ro", "tr", "zh"):
        with gzip.open(shared_data / "mt" / f"{code}-en.tsv.gz", "rt", encoding="utf-8") as file:
            for line in list(file)[::10]:
                _, source, human, *_ = line.split("\t")
                doubted += wrong(human, original=source, code=code)
                asked += 1
    assert doubted <= asked / 100
