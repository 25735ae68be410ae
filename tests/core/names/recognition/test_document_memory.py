"""A name found once in an article is found throughout it."""

from __future__ import annotations

import pytest

from core.article import MentionType
from tests.core.names.plain_articles import make_article

PER = MentionType.PERSON
SUMMIT = """\
LIDERII LUMII, LA MASA LUI XI JINPING
Liderul Chinei, Xi Jinping, l-a primit miercuri pe omologul său din Belarus.
Xi Jinping i-a promis un împrumut, iar oaspetele a mulțumit.
Xi a vorbit două ceasuri despre pace 😀.
Potrivit agenției Xinhua, planul lui Xi are doisprezece puncte.
Presa de stat spune că Xi va merge și la Moscova în secolul XI al prieteniei."""


def marked(text: str, language: str, key: str) -> list[str]:
    article = make_article(text, language)
    return [article.quote(m) for m in article.mentions if m.key == key]


def test_a_head_of_state_with_a_short_name_is_marked_each_time():
    full = ["XI JINPING", "Xi Jinping", "Xi Jinping"]
    assert marked(SUMMIT, "ro", "gaz:xi-jinping") == [*full, "Xi", "Xi", "Xi"]


def test_a_short_surname_that_nobody_knows_is_remembered_as_it_is_spelt():
    text = "Rozmawiał z nim Li Baoshu, kupiec z Wuhanu.\nLi nie pytał o cenę."
    article = make_article(text, "pl")
    people = [article.quote(m) for m in article.mentions if m.type is PER]
    assert people == ["Li Baoshu", "Li"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "The mayor met Greta Vandermolen twice.\nGreta Vandermolen left.",
            "Greta Vandermolen",
        ),
        (
            "pl",
            "W piątek przyjechała Zofia Wierzbowicz.\nZofia Wierzbowicz milczy.",
            "Zofia Wierzbowicz",
        ),
        (
            "en",
            "It was made by the University of Harwich.\nUniversity of Harwich said so.",
            "University of Harwich",
        ),
    ],
)
def test_a_longer_name_stands_at_the_opening_of_a_sentence_too(language: str, text: str, name: str):
    article = make_article(text, language)
    assert [article.quote(m) for m in article.mentions].count(name) == 2


def test_a_famous_surname_alone_needs_its_bearer_in_the_article():
    text = "Wieczorem Xi wrócił do hotelu."
    assert marked(text, "ro", "gaz:xi-jinping") == []
