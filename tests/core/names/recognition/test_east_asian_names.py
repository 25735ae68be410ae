"""Names in Chinese, Japanese and Korean that no list knows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import MentionType
from tests.core.names.plain_articles import check_spans, named, paragraphs_of

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "教授沈文浩说，情况有所好转😀。", [("沈文浩", PER)]),
        ("zh", "作家玛格丽特·霍恩抵达现场。", [("玛格丽特·霍恩", PER)]),
        ("zh", "他参加了绿色进步党的会议。", [("绿色进步党", ORG)]),
        ("zh", "记者在石门县采访。", [("石门县", LOC)]),
        ("ja", "高橋誠一社長は否定した。", [("高橋誠一", PER)]),
        ("ja", "ハンネス氏が述べた。", [("ハンネス", PER)]),
        ("ja", "エルザ・ハンネスは帰国した。", [("エルザ・ハンネス", PER)]),
        ("ja", "武装組織アル・タルクが声明を出した。", [("アル・タルク", ORG)]),
        ("ja", "日本水産委員会は発表した。", [("日本水産委員会", ORG)]),
        ("ja", "タルク(Tark)州の住民。", [("タルク", LOC), ("Tark", LOC)]),
        ("ko", "김정훈 의원은 반대했다.", [("김정훈", PER)]),
        ("ko", "박 의원은 말했다.", [("박", PER)]),
        ("ko", "강서경찰서는 밝혔다.", [("강서경찰서", ORG)]),
        ("ko", "NBU에 따르면 그렇다.", [("NBU", ORG)]),
    ],
)
def test_unknown_names_are_told_by_what_they_are_made_of(
    language: str, text: str, expected: list[tuple[str, MentionType]]
):
    assert named(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "该党的委员会任何时候都可以开会。"),
        ("zh", "他们住在城市的东部。"),
        ("ja", "同省は大学と銀行に通知した。"),
        ("ja", "第二次の調査は終わった。"),
        ("ko", "일부 회원은 정말 신청을 했다."),
        ("ko", "전 장관은 이번에 오지 않았다."),
    ],
)
def test_common_words_with_such_ends_are_no_names(language: str, text: str):
    assert named(text, language) == []


def test_a_surname_behind_a_dot_is_found_again_alone():
    assert [form for form, _ in named("罗莎·凯尔文来了。凯尔文没有说话。", "zh")] == [
        "罗莎·凯尔文",
        "凯尔文",
    ]
    text = "ペーター・ハンネスが来た。ハンネスは黙っていた。"
    assert [form for form, _ in named(text, "ja")] == ["ペーター・ハンネス", "ハンネス"]


@given(
    st.text("总统王文华委员会·尔斯市田中氏大学省カタ・ー김정부의원은🇰😀A(B)。、", max_size=60),
    st.sampled_from(["zh", "ja", "ko"]),
)
def test_mentions_lie_apart_and_in_the_text(text: str, language: str):
    check_spans(text, paragraphs_of(text), language)
