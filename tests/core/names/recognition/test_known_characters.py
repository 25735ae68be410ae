"""Known names in scripts without capitals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import MentionType
from core.names.keys import is_known
from tests.core.names.plain_articles import check_spans, make_article, paragraphs_of

PER = MentionType.PERSON


def named(text: str, language: str) -> list[tuple[str, str]]:
    article = make_article(text, language)
    return [(article.quote(m), m.key) for m in article.mentions if m.type is not MentionType.DATE]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh-Hans", "普京星期三抵达北京😀，会见习近平。", "普京 北京 习近平"),
        ("zh-Hant", "聯合國關注烏克蘭局勢。", "聯合國 烏克蘭"),
        ("ja", "プーチン大統領はベラルーシを訪れた。", "プーチン ベラルーシ"),
        ("ko", "시진핑은 베이징에서 러시아의 제안을 거절했다.", "시진핑 베이징 러시아"),
        ("ar", "وصل الوفد إلى بيروت وروسيا وترك الصين.", "بيروت روسيا الصين"),
        ("he", "השר טס לרוסיה ומשם לסינגפור.", "רוסיה סינגפור"),
        ("he", "נציג ארה״ב דיבר, ובארה”ב שתקו.", "ארה״ב ארה”ב"),
    ],
)
def test_known_names_are_found_in_characters(language: str, text: str, expected: str):
    assert [form for form, _ in named(text, language)] == expected.split()
    assert all(is_known(key) for _, key in named(text, language))


def test_a_part_of_a_longer_word_is_no_name():
    assert named("러시아인과 독일어 교사가 왔다.", "ko") == []
    assert named("インドネシアの島だ。", "ja") == [("インドネシア", "cldr:ID")]


def test_whom_a_title_announces_is_found_wherever_he_stands():
    text = "特首林守仁昨日露面。\n记者问起林守仁的计划，林守仁没有回答。"
    people = [form for form, _ in named(text, "zh-Hans")]
    assert people == ["林守仁"] * 3


@given(
    st.text("中国北京习近平和はوبالروسيا לרוסיה😀\u0301 .,\"'", max_size=60),
    st.sampled_from(["zh", "ja", "ko", "ar", "he", "fa"]),
)
def test_mentions_lie_apart_and_in_the_text(text: str, language: str):
    check_spans(text, paragraphs_of(text), language)
