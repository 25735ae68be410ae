from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.reading.find.spans import find_spans


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Iași, IASI, iasi", "iasi", ["Iași", "IASI", "iasi"]),
        ("Ias\u0326i 🙂 Iași", "iaşi", ["Ias\u0326i", "Iași"]),
        ("Łukaszenka", "lukasz", ["Łukasz"]),
        ("Xi  Jinping\nXi Jinping", "xi jinping", ["Xi  Jinping", "Xi Jinping"]),
        ("Straße", "SS", ["ß"]),
        ("Straße", "tras", ["traß"]),
        ("التقى 🙂 الرئيس", "الرئيس", ["الرئيس"]),
        ("aaa", "aa", ["aa"]),
        ("abc", "", []),
        ("abc", "  ", []),
    ],
)
def test_finds_whatever_the_case_and_accents(text: str, query: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in find_spans(text, query)] == found


@given(st.text("aăß🙂 \n\u0301İ", max_size=30), st.text("aăß🙂 \u0301i", max_size=3))
def test_spans_are_in_order_and_inside(text: str, query: str) -> None:
    position = 0
    for start, end in find_spans(text, query):
        assert position <= start < end <= len(text)
        position = end
