from __future__ import annotations

from collections import Counter

import pytest

from core.article import MentionType
from core.names import authority
from core.names.keys import is_territory
from core.text.tokens import words_of


def test_the_lists_are_large_and_in_many_languages():
    entries = authority.own_entries()
    counts = Counter(entry.type for entry in entries.values())
    assert counts[MentionType.ORGANISATION] >= 150
    assert counts[MentionType.PERSON] >= 100
    assert all(entry.names.get("en") or is_territory(key) for key, entry in entries.items())
    widest = max(entries.values(), key=lambda entry: len(entry.names))
    assert len(widest.names) >= 10


def test_no_name_of_a_list_stands_for_two_entries():
    for language in ("en", "pl", "ro", "uk", "ru", "cs", "bg", "de"):
        owners: dict[str, set[str]] = {}
        for key, entry in authority.own_entries().items():
            for name in entry.names.get(language, ()):
                owners.setdefault(name, set()).add(key)
        assert {name: keys for name, keys in owners.items() if len(keys) > 1} == {}


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("Chińskiej Republice Ludowej", "pl", "cldr:CN"),
        ("Statelor Unite", "ro", "cldr:US"),
        ("Organizației Națiunilor Unite", "ro", "gaz:un"),
        ("Великої Британії", "uk", "cldr:GB"),
        ("Белого дома", "ru", "gaz:white-house"),
        ("Szanghajskiej Organizacji Współpracy", "pl", "gaz:sco"),
        ("Brukseli", "pl", "gaz:brussels"),
        ("Palestinei", "ro", "cldr:PS"),
        ("Nagy-Britannia", "hu", "cldr:GB"),
        ("Bundestag", "de", "gaz:bundestag"),
    ],
)
def test_known_names_are_found_in_any_case(text: str, language: str, key: str):
    words = words_of(text)
    hit = authority.match(words, 0, language)
    assert hit is not None
    assert (hit[0], hit[1].key) == (len(words), key)


@pytest.mark.parametrize(
    ("key", "language", "name"),
    [
        ("cldr:CN", "en", "China"),
        ("cldr:CN", "pl", "Chiny"),
        ("gaz:un", "ro", "Organizația Națiunilor Unite"),
        ("gaz:lukashenko", "en", "Alexander Lukashenko"),
        ("gaz:lukashenko", "ja", "アレクサンドル・ルカシェンコ"),
        ("gaz:lukashenko", "fi", "Alexander Lukashenko"),
        ("gaz:tokyo", "en", "Tokyo"),
        ("gaz:nothing", "en", None),
    ],
)
def test_names_are_shown_in_the_language_asked_for(key: str, language: str, name: str | None):
    assert authority.display_name(key, language) == name
