"""Kana in Latin letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.kana import in_hepburn
from core.text.romanisation import romanise


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("ジョンウン", "Jonun"), ("フィリップ", "Firippu"), ("チェン", "Chen"), ("ウェン", "Wen"),
        ("ヴァレリー", "Vareri"), ("マッチ", "Matchi"), ("ティム", "Timu"), ("クォン", "Kwon"),
        ("しゃちょう", "Shachou"), ("キャシー", "Kyashi"), ("ツァオ", "Tsao"),
    ],
)  # fmt: skip
def test_small_kana_belong_to_the_syllable_before(kana: str, latin: str):
    assert in_hepburn(kana) == latin


@given(st.text(st.characters(min_codepoint=0x3041, max_codepoint=0x3096), min_size=1))
def test_no_kana_is_left(text: str):
    assert in_hepburn(text).isascii()


def test_a_name_in_kana_is_a_name_in_latin_letters():
    assert romanise("ボリス・ジョンソン", "ja") == "Borisu Jonson"
