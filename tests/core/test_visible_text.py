"""What is unseen in a name is written out; what is a letter of its script stays."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.visible_text import visible, visible_in_place, visible_lines, visible_words


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\x1b[31mb.txt", r"a\x1b[31mb.txt"),
        ("a\nb\r\tc", r"a\nb\r\tc"),
        ("\x7f\x9b2J", r"\x7f\x9b2J"),
        ("photo\u202egpj.exe", r"photo\u202egpj.exe"),
        ("a\u2066b\u2069", r"a\u2066b\u2069"),
        ("a\u200fb", r"a\u200fb"),
        ("pay\u200bpal", r"pay\u200bpal"),
        ("a\u200db", r"a\u200db"),
        ("a\udcffb", r"a\xffb"),
        ("a\ud800b", r"a\ud800b"),
        ("a\u2028b\u2029c\x85", r"a\u2028b\u2029c\x85"),
        ("tag\U000e0041", r"tag\U000e0041"),
        (r"C:\x1b\new", r"C:\x1b\new"),
    ],
)
def test_what_steers_is_written_out(name, shown):
    assert visible(name) == shown


@pytest.mark.parametrize(
    "name",
    [
        "Zażółć gęślą – „jaźń”.txt",
        "e\u0301te\u0301 🧭.pdf",
        "مقاله‌های من.txt",
        "क्\u200dष.txt",
        "👨\u200d👩\u200d👧 ❤️.txt",
        "שלום.txt",
        "新聞 \u3000.html",
    ],
)
def test_letters_joined_in_their_script_stay(name):
    for say in (visible, visible_lines, visible_words, visible_in_place):
        assert say(name) == name


def test_a_sentence_keeps_the_marks_beside_its_letters_from_the_right():
    sentence = "הוא אמר: ״שלום״\u200f!\u200f 5"
    assert visible_words("\u200fשלום\u200f!") == "\u200fשלום\u200f!"
    assert visible(sentence).count(r"\u200f") == 2
    assert visible_words("abc\u200fgpj.exe") == r"abc\u200fgpj.exe"
    assert visible_words("שלום\u202egpj.exe") == r"שלום\u202egpj.exe"


def test_lines_stay_lines_and_nothing_else_does():
    assert visible_lines("a\nb\r\x1b[A") == "a\nb\\r\\x1b[A"


@given(st.text(st.characters()))
def test_nothing_unseen_is_left_and_nothing_seen_is_lost(text):
    shown = visible(text)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    fillers = "\u115f\u1160\u3164\uffa0"
    seen = [c for c in text if unicodedata.category(c)[0] in "LNPS" and c.isprintable()]
    kept = [c for c in seen if c not in fillers]
    left = iter(shown)
    assert all(c in left for c in kept)
    assert visible(shown) == shown
    assert len(visible_in_place(text)) == len(text)
    shown.encode("utf-8")
