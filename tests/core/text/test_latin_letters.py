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


SERVED = (
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяΑβγδεζηθικλμνξοπρστυφχψωνერძპეტמשלוםمحدبنԱրամ김박정 e\u0301😀"
)
"""Letters of each script that has a table, and what may stand between them."""


@given(st.text(alphabet=st.sampled_from(SERVED), max_size=12))
def test_no_letter_of_a_script_that_has_a_table_is_left(name: str):
    assert {script(c) for c in romanise(name, "uk") if c.isalpha()} <= {"LATIN"}
