"""Words that only look like known names."""

from __future__ import annotations

import pytest

from core.article import MentionType
from tests.core.names.plain_articles import make_article


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fa", "شرکت از نظر مالی قوی است."),
        ("ar", "هذا دعم مالي كبير."),
        ("ko", "이것은 유일한 수단이다."),
        ("th", "นี่คือปรากฏการณ์ใหม่ของเมือง"),
    ],
)
def test_a_word_is_no_place(language, text):
    assert make_article(text, language).mentions == ()


def test_a_part_of_a_full_known_name_is_no_place():
    article = make_article("Xi a zis ceva. Xi Jinping vine mâine la Minsk.", "ro")
    people = [article.quote(m) for m in article.mentions if m.type is MentionType.PERSON]
    assert people == ["Xi", "Xi Jinping"]


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        ("ru", "Вера Стрельникова писала книги о вере.", "Вера Стрельникова"),
        ("pl", "Sydney Brown przyleciała do Sydney.", "Sydney Brown"),
        ("en", "Georgia Brown sang in Georgia.", "Georgia Brown"),
    ],
)
def test_a_word_in_a_persons_name_is_no_place(language: str, text: str, form: str):
    article = make_article(text, language)
    people = [article.quote(m) for m in article.mentions if m.type is MentionType.PERSON]
    assert people == [form]
    assert not [m for m in article.mentions if m.type is MentionType.PLACE and m.start < len(form)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Он купил немецкую машину у японцев."),
        ("bg", "Там живеят турци и американци."),
        ("cs", "Přednášel Ing. a Ph.D. z oboru."),
        ("pl", "Prokurator odmówił komentarza."),
    ],
)
def test_adjectives_peoples_degrees_and_titles_are_no_names(language: str, text: str):
    assert make_article(text, language).mentions == ()


@pytest.mark.parametrize(
    ("language", "text", "forms"),
    [
        ("hr", "Poljska hvali Srbiju i Rusiju, bez Srbije.", "Poljska Srbiju Rusiju Srbije"),
        ("sr", "Пољска хвали Србију, а север Србије мирује.", "Пољска Србију Србије"),
    ],
)  # fmt: skip
def test_countries_are_known_in_the_cases_of_serbian_and_croatian(
    language: str, text: str, forms: str
):
    article = make_article(text, language)
    assert [article.quote(m) for m in article.mentions] == forms.split()
    assert {m.type for m in article.mentions} == {MentionType.PLACE}
