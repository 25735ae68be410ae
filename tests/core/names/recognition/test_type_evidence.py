"""What an article calls a name beside it is what the name is throughout."""

from __future__ import annotations

import pytest

from core.article import MentionType
from core.names.recognition.candidate import Candidate
from core.names.recognition.tokenised_article import tokenise_article
from core.names.recognition.type_evidence import with_evidence
from tests.core.names.plain_articles import make_article

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE


def types(text: str, language: str, forms: dict[str, MentionType]) -> list[MentionType]:
    """Give the types that forms have, each found wherever it stands, once judged."""
    article = make_article(text, language)
    sentences = [s for p in article.paragraphs for s in p.sentences]
    tokenised = tokenise_article(text, sentences, language)
    chosen = [
        Candidate(at, at + len(form), kind, form.casefold(), 21.0)
        for form, kind in forms.items()
        for at in range(len(text))
        if text.startswith(form, at)
    ]
    return [c.type for c in with_evidence(tokenised, sorted(chosen, key=lambda c: c.start))]


@pytest.mark.parametrize(
    ("language", "text", "form", "kind", "expected"),
    [
        ("ro", "Lanțul Kaldor crește. Kaldor angajează.", "Kaldor", PER, [ORG, ORG]),
        ("pl", "Sieć Kaldor rośnie, w Kaldor pracują.", "Kaldor", LOC, [ORG, ORG]),
        ("ro", "A cumpărat de la Kaldor's ieri.", "Kaldor", PER, [ORG]),
        ("cs", "Včera vyhrál Bradford City.", "Bradford City", LOC, [ORG]),
        ("en", "He read Kaldor's book.", "Kaldor", PER, [PER]),
        ("ro", "Ministrul Kaldor a lăudat firma Kaldor.", "Kaldor", PER, [PER, PER]),
        ("ro", "Satul Kaldor e mic.", "Kaldor", LOC, [LOC]),
    ],
)
def test_a_firm_is_one_throughout(
    language: str, text: str, form: str, kind: MentionType, expected: list[MentionType]
):
    assert types(text, language, {form: kind}) == expected
