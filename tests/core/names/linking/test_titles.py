"""A title's gender, and an office, say whose a surname alone is."""

from __future__ import annotations

import pytest

from core.names.linking.entity_index import EntityIndex
from tests.core.names.plain_articles import add, make_article

pytestmark = pytest.mark.slow


def linked(text: str, language: str) -> list[str]:
    """Give the entity of each mention of an article, by the place of the first that has it."""
    index = EntityIndex()
    article = make_article(text, language)
    add(index, article)
    ids = index.ids(article.path)
    return [id if id.startswith("gaz:") else str(ids.index(id)) for id in ids]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Jane Carter was there. Mr Carter said nothing. Mrs Carter left."),
        ("de", "Petra Schneider kam. Herr Schneider schwieg. Frau Schneider ging."),
        ("fr", "Brigitte Lefort parle. M. Lefort attendait. Mme Lefort a souri."),
        ("ro", "Maria Popescu a câștigat. Domnul Popescu a pierdut. Doamna Popescu a plecat."),
        ("bg", "Мария Стоева дойде. Г-н Стоев мълчи. Г-жа Стоева замина."),
        ("uk", "Олена Бондар приїхала. Пан Бондар мовчить. Пані Бондар поїхала."),
        ("es", "María Gómez habló. El señor Gómez calló. La ministra Gómez salió."),
        ("nl", "Anna de Vries kwam. Meneer De Vries zweeg. Mevrouw De Vries ging."),
        ("ar", "وصلت ليلى حداد. وقال السيد حداد إنه سعيد. وقالت الرئيسة حداد ذلك."),
    ],
)
def test_his_title_joins_no_woman(language: str, text: str):
    assert linked(text, language) == ["0", "1", "0"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Michelle Obama spoke. President Obama was away.", ["0", "gaz:obama"]),
        ("pl", "Maria Kaczyńska pisze. Prezes Kaczyński wie.", ["0", "gaz:kaczynski-jaroslaw"]),
        ("ru", "Юлия Навальная тут. Навального нет.", ["0", "gaz:navalny"]),
        ("zh-Hans", "奥巴马总统出席。奥巴马夫人微笑。", ["gaz:obama", "1"]),
        ("en", "Mayor John Biden spoke. Mayor Biden left.", ["0", "0"]),
        ("en", "Al Pacino arrived. Pacino left.", ["0", "0"]),
        ("en", "Walid al-Hariz spoke. Al-Hariz left.", ["0", "0"]),
    ],
)
def test_a_famous_surname_is_a_namesakes_only_where_it_can_be(
    language: str, text: str, expected: list[str]
):
    assert linked(text, language) == expected
