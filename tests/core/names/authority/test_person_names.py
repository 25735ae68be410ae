"""Known people in any order, with a patronymic or initials, and in other spellings."""

from __future__ import annotations

import pytest

from core.names import authority
from core.text.tokens import words_of


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("Песков Дмитрий Сергеевич", "ru", "gaz:peskov"),
        ("Песковым Дмитрием Сергеевичем", "ru", "gaz:peskov"),
        ("Сергею Викторовичу Лаврову", "ru", "gaz:lavrov"),
        ("Володимира Олександровича Зеленського", "uk", "gaz:zelensky"),
        ("В. В. Путину", "ru", "gaz:putin"),
        ("А. Лукашенко", "ru", "gaz:lukashenko"),
        ("A. Łukaszenką", "pl", "gaz:lukashenko"),
        ("Лавров С. В.", "ru", "gaz:lavrov"),
    ],
)
def test_a_full_name_is_known_however_it_is_built(text: str, language: str, key: str):
    words = words_of(text)
    found = authority.match(words, 0, language)
    assert found is not None
    assert (found[0], found[1].key) == (len(words), key)
    assert not found[1].alone


@pytest.mark.parametrize(
    ("text", "language"),
    [("Б. Путин", "ru"), ("Песков Антон Сергеевич", "ru"), ("K. Łukaszenka", "pl")],
)
def test_another_given_name_or_initial_is_another_person(text: str, language: str):
    found = authority.match(words_of(text), 0, language)
    assert found is None or found[1].alone


@pytest.mark.parametrize(
    ("words", "script", "language", "key"),
    [
        (["svyatlana", "tsikhanousk"], "CYRILLIC", "be", "gaz:tsikhanouskaya"),
        (["aleksandar", "lukashenk"], "CYRILLIC", "sr", "gaz:lukashenko"),
        (["kyriakos", "mitsotaki"], "GREEK", "el", "gaz:mitsotakis"),
        (["orban", "viktor"], "LATIN", "sk", "gaz:orban"),
        (["antonio", "gutierrez"], "LATIN", "de", None),
        (["antonio", "gutyerres"], "CYRILLIC", "ru", None),
        (["piotr", "tusk"], "LATIN", "it", None),
    ],
)
def test_a_known_name_is_told_in_other_spellings_and_never_a_namesake(
    words: list[str], script: str, language: str, key: str | None
):
    assert authority.spelt_like(words, script, language) == key
