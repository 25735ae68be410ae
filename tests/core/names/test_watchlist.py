"""Names that are watched for, in texts of several languages and scripts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.names.watchlist import Watchlist, format_names, parse_names

NAMES = ("Lukashenko", "Robert Telus", "NATO", "习近平", "Шмигаль", "Orbán Viktor", "China")


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Z Aleksandrem Łukaszenką i Robertem Telusem w NATO.", "pl",
         ["Łukaszenką", "Robertem Telusem", "NATO"]),
        ("Слова Лукашенка, Шмигалем у НАТО. Віктором Орбаном", "uk",
         ["Лукашенка", "Шмигалем", "НАТО", "Віктором Орбаном"]),
        ("Lukașenko și liderul Chinei, chinezii", "ro", ["Lukașenko", "Chinei"]),
        ("Loukachenko avec Viktor Orbán", "fr", ["Loukachenko", "Viktor Orbán"]),
        ("国家主席习近平主席", "zh-Hans", ["习近平"]),
        ("Shmyhal, lukashenko, Natomiast, nato, Telus", "en", ["Shmyhal"]),
        ("😀 Lukas\u030cenko e\u0301 שלום China", "cs", ["Lukas\u030cenko", "China"]),
    ],
)  # fmt: skip
def test_names_are_found_however_they_are_written(text: str, language: str, wanted: list[str]):
    assert [text[a:b] for a, b in Watchlist(NAMES).find(text, language)] == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Ο Ζελένσκι και ο Ρόμπερτ Τέλους στο Κίεβο.", "el", ["Ζελένσκι", "Ρόμπερτ Τέλους"]),
        ("وقال زيلينسكي إن روبرت تيلوس وصل.", "ar", ["زيلينسكي", "روبرت تيلوس"]),
        ("الرئيس لزيلينسكي", "ar", ["لزيلينسكي"]),
        ("הנשיא זלנסקי ורוברט טלוס", "he", ["זלנסקי", "ורוברט טלוס"]),
        ("泽连斯基总统表示", "zh", ["泽连斯基"]),
        ("ゼレンスキー大統領は", "ja", ["ゼレンスキー"]),
        ("젤렌스키는 말했다", "ko", ["젤렌스키"]),
        ("سلام عليكم", "ar", []),
    ],
)
def test_who_is_known_and_who_is_not_are_found_in_every_script(
    text: str, language: str, wanted: list[str]
):
    watchlist = Watchlist(["Zelensky", "Robert Telus"])
    assert [text[a:b] for a, b in watchlist.find(text, language)] == wanted


def test_the_longest_name_is_found():
    watchlist = Watchlist(["Telus", "Robert Telus", "Robert"])
    assert watchlist.find("Robert Telus", "pl") == ((0, 12),)


def test_a_spelling_is_as_a_whole_a_name_or_not():
    watchlist = Watchlist(NAMES)
    assert watchlist.is_name("Roberta Telusa", "pl")
    assert watchlist.is_name("Лукашенко", "ru")
    assert not watchlist.is_name("Aleksander Łukaszenka", "pl")
    assert not watchlist.is_name("", "pl")


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.sampled_from([*NAMES, "Xi", "ОБСЄ", "Ш"]), unique=True),
    st.text("Luka shenkoЛукашенко习近平 NATO😀\u0301שלום.-", max_size=60),
    st.sampled_from(["pl", "ru", "zh-Hans", "he", ""]),
)
def test_spans_are_in_order_and_apart(names: list[str], text: str, language: str):
    end = 0
    for start, stop in Watchlist(names).find(text, language):
        assert end <= start < stop <= len(text)
        end = stop


def test_a_list_is_read_and_written_one_name_a_line():
    names = parse_names("\ufeff Xi  Jinping \r\n\n—\nЛукашенко\nXi Jinping")
    assert names == ("Xi Jinping", "Лукашенко")
    assert format_names(names) == "Xi Jinping\nЛукашенко\n"


@given(st.lists(st.text(max_size=20)))
def test_what_is_written_is_read_again(lines: list[str]):
    names = parse_names("\n".join(lines))
    assert parse_names(format_names(names)) == names
