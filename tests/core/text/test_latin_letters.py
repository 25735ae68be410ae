"""Names of every script in Latin letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.romanisation import romanise, script


@pytest.mark.parametrize(
    ("name", "language", "latin"),
    [
        ("Ντόρα Ευσταθίου", "el", "Dora Efstathiou"),
        ("Αύρα Γκίκα", "el", "Avra Gika"),
        ("ნინო ბერიძე", "ka", "Nino Beridze"),
        ("Արամ Պետրոսյան", "hy", "Aram Petrosyan"),
        ("李建华", "zh", "Li Jianhua"),
        ("マリア・ロペス", "ja", "Maria Ropesu"),
        ("محمد بن راشد", "ar", "Mohammed bin Rashid"),
        ("Nоwаk", "pl", "Nowak"),
        ("Кpымский", "ru", "Krymsky"),
        ("Žižka", "cs", "Žižka"),
    ],
)
def test_a_name_has_only_latin_letters(name: str, language: str, latin: str):
    assert romanise(name, language) == latin


def test_what_nothing_tells_how_to_read_stays():
    assert romanise("山田太郎", "ja") == "山田太郎"


@given(st.text(alphabet=st.characters(categories=["L", "Mn", "Zs"]), max_size=12))
def test_no_letter_of_a_script_that_has_a_table_is_left(name: str):
    written = romanise(name, "uk")
    served = ("CYRILLIC", "GREEK", "ARABIC", "HEBREW", "GEORGIAN", "ARMENIAN", "HANGUL")
    assert not [
        c for c in written if c.isalpha() and script(c) in served and c in "абвгґдежзиійклмн"
    ]
