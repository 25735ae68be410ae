"""What the word beside a name makes of it, and what an apostrophe shows in Turkish."""

from __future__ import annotations

import pytest

from core.article import MentionType
from tests.core.names.plain_articles import check_spans, named, paragraphs_of

pytestmark = pytest.mark.slow

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
EVT, PRO = MentionType.EVENT, MentionType.PRODUCT


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Danni in tutta la regione per la tempesta Fabia, dice Anna.", ("Fabia", EVT)),
        ("ro", "Satele lovite de uraganul Magda au rămas fără curent.", ("Magda", EVT)),
        ("pt", "O site Brasil 33 abriu. Escreve o Brasil 33 hoje.", ("Brasil 33", ORG)),
        ("pt", "Vi na TV 33 a notícia. A TV 33 não respondeu.", ("TV 33", ORG)),
        ("nl", "Een ontmoeting met president Juan Ortega van Chili in mei.", ("Juan Ortega", PER)),
        ("it", "Piove nel nord dell'Inghilterra da ieri.", ("Inghilterra", LOC)),
        ("tr", "Toplantı Kolombiya’ya taşındı.", ("Kolombiya’ya", LOC)),
        ("tr", "Dün sabah Bank Asya’da ortaklar konuştu.", ("Bank Asya’da", ORG)),
        ("tr", "Bu kararı BVKK’nın başkanı açıkladı.", ("BVKK", ORG)),
        ("tr", "Yeni düzenleme Sulama Kanunu’nun kapsamında kaldı.", ("Sulama Kanunu", PRO)),
        ("tr", "Öğrenciler Deniz Enstitüsü’nde toplandı.", ("Deniz Enstitüsü’nde", ORG)),
    ],
)  # fmt: skip
def test_the_word_beside_a_name_makes_it_what_it_is(
    language: str, text: str, expected: tuple[str, MentionType]
):
    assert expected in named(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "O ministro da Defesa falou ontem."),
        ("nl", "Daar wonen drie Franse boeren."),
        ("es", "Revisa el cronograma de pagos."),
        ("pt", "Tinha 20 anos e 33 amigos."),
    ],
)
def test_what_only_looks_like_a_name_is_none(language: str, text: str):
    assert named(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "De Lyon 12 mars à Lyon 12 mai, Bank Lyon 12 Lyon 12 TV 33 TV 33😀."),
        ("tr", "Ankara 12 mayıs, Ankara 12 mayıs’ta Bank Ankara’da TV 33’ün TV 33."),
        ("pt", "O Banco Brasil 33 Brasil 33 e Canal 5 Canal 5 Rádio 5, tempestade Rádio 5."),
    ],
)
def test_what_makes_a_name_wider_takes_none_of_another(language: str, text: str):
    check_spans(text, paragraphs_of(text), language)


def test_what_a_minister_is_of_is_nobody():
    text = "A ministra da Agricultura, Maria Antunes, fala. O ministro da Saúde ouviu."
    assert [name for name, kind in named(text, "pt") if kind is MentionType.PERSON] == [
        "Maria Antunes"
    ]
