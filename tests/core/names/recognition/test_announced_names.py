"""Names in Arabic, Hebrew and Persian that a word before them announces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import MentionType
from tests.core.names.plain_articles import check_spans, make_article, named, paragraphs_of

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "قال وزير الداخلية سامي الخطيب إن الوضع هادئ.", [("سامي الخطيب", PER)]),
        ("ar", "التقى الرئيس كمال منصور بالصحفيين😀.", [("كمال منصور", PER)]),
        (
            "ar",
            "دخل مقاتلو حركة النهضة قرية الزهراء مساء.",
            [("حركة النهضة", ORG), ("الزهراء", LOC)],
        ),
        ("ar", "بيان وزارة الزراعة لم يصدر.", [("وزارة الزراعة", ORG)]),
        ("ar", "وصلوا إلى مدينة رأس الماء ليلا.", [("رأس الماء", LOC)]),
        ("he", "שר האוצר, אברהם גולן, דיבר אתמול.", [("אברהם גולן", PER)]),
        ("he", "הודעת משרד התחבורה פורסמה.", [("משרד התחבורה", ORG)]),
        ("he", "דובר מד״א מסר פרטים.", [("מד״א", ORG)]),
        ("fa", "آقای منوچهر کاویانی به تهران رفت.", [("منوچهر کاویانی", PER), ("تهران", LOC)]),
    ],
)
def test_a_word_before_a_name_tells_what_it_is(
    language: str, text: str, expected: list[tuple[str, MentionType]]
):
    assert named(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قال الرئيس إن الحكومة الجديدة ستعمل."),
        ("ar", "أعلنت قوات المعارضة وقف القتال."),
        ("he", "הוא כתב דו״ח בחו״ל."),
        ("he", "ראש הממשלה אמר כי הדיון יימשך."),
    ],
)
def test_a_title_or_a_common_word_alone_is_no_name(language: str, text: str):
    assert named(text, language) == []


def test_a_person_named_in_full_is_found_again_by_surname():
    text = "אמר ראש העיר, יוסף ברנדס, כי הכביש ייפתח. מאוחר יותר חזר ברנדס הביתה, וברנדס נח."
    assert [form for form, _ in named(text, "he")] == ["יוסף ברנדס", "ברנדס", "ברנדס"]


def test_an_organisation_named_in_full_is_found_again_by_its_head():
    article = make_article("بيان مرصد الأحياء صدر هناك. وأضاف المرصد أن العدد كبير.", "ar")
    assert [article.quote(m) for m in article.mentions] == ["مرصد الأحياء", "المرصد"]
    assert len({m.key for m in article.mentions}) == 1


def test_a_short_surname_is_found_only_as_a_word():
    text = "שר החוץ, קים סונג, נאם. קים נסע אחר כך. מי הקים את המפעל?"
    assert [form for form, _ in named(text, "he")] == ["קים סונג", "קים"]


@given(
    st.text('الرئيس وزارة مدينة بن ו משרד ראש ה"מ מפלגת אהוד😀\u0301 .,-', max_size=80),
    st.sampled_from(["ar", "he", "fa"]),
)
def test_mentions_lie_apart_and_in_the_text(text: str, language: str):
    check_spans(text, paragraphs_of(text), language)


@pytest.mark.parametrize(
    ("language", "text", "organisation"),
    [
        ("fa", "سازمان ایران‌گردی", "سازمان ایران‌گردی"),
        ("ar", "وزارة مصرُ", "وزارة مصرُ"),
        ("he", "אוניברסיטת ישראל'", "אוניברסיטת ישראל'"),
        ("fa", "سازمان ایران گفت", "سازمان ایران"),
    ],
)
def test_a_known_name_that_ends_inside_a_word_ends_the_search(
    language: str, text: str, organisation: str
):
    assert (organisation, ORG) in named(text, language)


def test_however_many_letters_are_joined_to_a_plain_word_it_names_no_place():
    assert named("قرية " + "و" * 3000 + "وزارة", "ar") == []


def test_a_place_goes_on_into_no_other_sentence():
    assert all("\n" not in form for form, _ in named("قرية كوريا\nالجنوبية", "ar"))
