"""Names in the bundled samples: whom every one of them is about, and what is nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.article import MentionType
from core.reading import read
from tests.core.names.plain_articles import make_article

SAMPLES = Path(__file__).resolve().parents[4] / "resources" / "samples"
PER, LOC = MentionType.PERSON, MentionType.PLACE


@pytest.mark.parametrize(
    ("name", "named", "unnamed"),
    [
        ("de-lukaschenko-peking.txt", {"Xi Jinping": PER}, ()),
        (
            "pt-milho-no-porto-de-lisboa.txt",
            {"Xi Jinping": PER, "Constança": LOC, "Maria do Céu Antunes": PER},
            ("Agricultura",),
        ),
        ("es-acuerdo-del-grano.txt", {"EE. UU": LOC, "Robert Telus": PER}, ("Agricultura", "EE")),
        ("ro-constanta-cereale.txt", {"Marcel Ciolacu": PER}, ("Barjele",)),
        ("ro-dunare-izmail.txt", {"Izmail": LOC}, ("Satul",)),
    ],
)
def test_a_sample_names_whom_it_is_about(
    name: str, named: dict[str, MentionType], unnamed: tuple[str, ...]
):
    article = make_article(read(SAMPLES / name).text, name[:2])
    types = {" ".join(article.quote(m).split()): m.type for m in article.mentions}
    assert {form: types.get(form) for form in named} == named
    assert not [form for form in unnamed if form in types]
