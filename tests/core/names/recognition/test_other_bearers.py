"""A famous surname or a place's name that is here another's."""

from __future__ import annotations

import pytest

from core.article import MentionType
from tests.core.names.plain_articles import make_article

PER, LOC = MentionType.PERSON, MentionType.PLACE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Brauerei Merkel braut seit hundert Jahren 😀 Bier."),
        ("de", "Der Umsatz von Scholz Pharma stieg im Sommer."),
        ("de", "Wegen Steinmeier Holz- und Stahlbau GmbH klagt die Stadt."),
        ("pl", "Piekarnia Morawiecki zamyka sklep w Łodzi."),
        ("en", "The show was opened by Chelsea Clinton at noon."),
        ("en", "A book by Melvin Obama sells well."),
        ("en", "They bought it from Biden & Sons last year."),
    ],
)
def test_a_politician_is_not_who_only_has_the_name(language: str, text: str):
    article = make_article(text, language)
    assert [m.key for m in article.mentions if m.type is PER and m.key.startswith("gaz:")] == []


def test_a_surname_by_itself_or_after_its_own_given_name_is_still_the_politicians():
    article = make_article("Ludzie pytali o Tuska.\nDonalda Tuska nie było, a Tusk milczał.", "pl")
    assert [m.key for m in article.mentions] == ["gaz:tusk"] * 3


@pytest.mark.parametrize(
    ("text", "person", "place"),
    [
        ("Jordan Peterson flew to Jordan in May.", "Jordan Peterson", "Jordan"),
        ("Yesterday Paris Hilton arrived in Paris.", "Paris Hilton", "Paris"),
        ("Israel Smith left Israel at night.", "Israel Smith", "Israel"),
    ],
)
def test_a_place_inside_a_persons_name_is_no_place(text: str, person: str, place: str):
    article = make_article(text, "en")
    named = [(article.quote(m), m.type) for m in article.mentions if m.type in (PER, LOC)]
    assert named == [(person, PER), (place, LOC)]


def test_a_place_before_a_plain_word_stays_one():
    article = make_article("The Paris agreement holds, and Jordan Street is closed in Paris.", "en")
    places = [article.quote(m) for m in article.mentions if m.type is LOC]
    assert places.count("Paris") == 2


def test_a_small_word_that_opens_a_sentence_is_no_place_of_its_letters():
    article = make_article("Мені сказали правду.\nКитай мовчить.", "uk")
    assert [article.quote(m) for m in article.mentions] == ["Китай"]
