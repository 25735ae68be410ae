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
