"""Names that particles, nicknames, institutions and clubs would cut."""

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
        ("es", "Habló Carlos “Lito” Ferrada en la plaza.", ("Carlos “Lito” Ferrada", PER)),
        ("pt", "Ontem Ana Moreira da Rocha falou.", ("Ana Moreira da Rocha", PER)),
        ("pl", "Prokuratura Okręgowa w Radomiu milczy.", ("Prokuratura Okręgowa w Radomiu", ORG)),
        ("cs", "Vyhrál včera Bradford City, řekl trenér.", ("Bradford City", ORG)),
    ],
)  # fmt: skip
def test_a_name_is_whole(language: str, text: str, expected: tuple[str, MentionType]):
    assert expected in named(text, language)


def test_a_nickname_with_the_surname_is_the_person_in_full():
    text = "Habló Carlos “Lito” Ferrada en la plaza. Luego “Lito” Ferrada se fue."
    article = make_article(text, "es")
    forms = [article.quote(m) for m in article.mentions if m.type is PER]
    assert forms == ["Carlos “Lito” Ferrada", "“Lito” Ferrada"]
    assert len({m.key for m in article.mentions if m.type is PER}) == 1


def test_a_place_behind_a_preposition_is_no_surname():
    assert ("Madrid", LOC) in named("Ayer Carlos Ferrada de Madrid ganó la carrera.", "es")


@given(
    st.text("Ana “Tony” da Silva de la Corte Suprema w City al-Assad, .😀\u0301", max_size=80),
    st.sampled_from(["es", "pt", "pl", "fr", "ro"]),
)
def test_mentions_lie_apart_and_in_the_text(text: str, language: str):
    check_spans(text, paragraphs_of(text), language)
