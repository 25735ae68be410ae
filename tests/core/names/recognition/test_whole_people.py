"""People's full names, put together of what stands side by side."""

from __future__ import annotations

import pytest

from core.article import MentionType
from tests.core.names.plain_articles import make_article

pytestmark = pytest.mark.slow


def people(text: str, language: str) -> list[tuple[str, str]]:
    article = make_article(text, language)
    return [(article.quote(m), m.key) for m in article.mentions if m.type is MentionType.PERSON]


def test_a_surname_before_the_given_name_and_patronymic_is_one_name():
    text = "Комиссию возглавил Борисенко Андрей Петрович.\nБорисенко А. П. отказался говорить."
    assert [form for form, _ in people(text, "ru")] == [
        "Борисенко Андрей Петрович",
        "Борисенко А. П.",
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bill Clinton spoke first.\nChelsea Clinton took the floor later.", "en"),
        ("Билл Клинтон выступил первым.\nПотом слово взяла Челси Клинтон.", "ru"),
    ],
)
def test_the_given_name_before_a_famous_surname_makes_another_person(text: str, language: str):
    (_, father), (form, daughter) = people(text, language)
    assert father == "gaz:clinton-bill"
    assert len(form.split()) == 2
    assert daughter != father


def test_a_name_goes_on_in_no_other_sentence():
    found = people("Потом выступил Иванов\nСергей Викторович ушёл молча.", "ru")
    assert [form for form, _ in found] == ["Иванов", "Сергей Викторович"]
