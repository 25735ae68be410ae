"""Credits of pictures that the article's text follows in the same paragraph."""

from __future__ import annotations

import pytest

from core.article import ParagraphKind
from core.cleaning import clean
from core.source_text import SourceText

TEXT = "Premierul a anunțat luni că lucrările la podul de peste Prut încep în această toamnă."
NEXT = "Lucrările vor dura doi ani, iar costurile sunt acoperite din fonduri europene."


def shown(text: str) -> list[tuple[ParagraphKind, str]]:
    cleaned = clean(SourceText(f"{text}\n\n{NEXT}"))
    return [(p.kind, cleaned.text[p.start : p.end]) for p in cleaned.paragraphs][:-1]


@pytest.mark.parametrize(
    ("credit", "text"),
    [
        ("Foto: Inquam Photos / Octav Ganea", TEXT),
        ("Foto: Agerpres", TEXT),
        ("(Foto: Getty Images)", TEXT),
        ("Sursa foto: Facebook / Primăria Galați", TEXT),
        (
            "Fot. Jan Kowalski/PAP",
            "Premier ogłosił w środę, że budowa mostu ruszy jesienią tego roku.",
        ),
        ("Fot. Jan Kowalski / East News", "Anna Nowak nie przyznała się do winy, podała policja."),
        ("Фото: РИА Новости / Иван Петров", "Премьер заявил, что мост через реку построят осенью."),
    ],
)
def test_the_text_after_a_credit_is_the_articles_own(credit: str, text: str):
    assert shown(f"{credit} {text}") == [
        (ParagraphKind.FURNITURE, credit),
        (ParagraphKind.BODY, text),
    ]


@pytest.mark.parametrize(
    "caption",
    [
        "Foto: Premierul a vizitat luni șantierul podului de peste Prut, la Galați.",
        "Foto: Klaus Iohannis și Maia Sandu la Chișinău, în ziua alegerilor prezidențiale.",
        "Foto: Președintele Klaus Iohannis vorbește cu premierul la palatul Cotroceni, marți.",
        "Foto: Inquam Photos / Octav Ganea",
        "Foto: Reuters Podul de la Galați.",
    ],
)
def test_a_caption_stays_whole(caption: str):
    assert [text for _, text in shown(caption)] == [caption]
