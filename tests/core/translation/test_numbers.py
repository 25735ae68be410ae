"""Numbers are values: scale words, marks, signs, clocks and centuries of many languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.translation.number_scales import scale_after
from core.translation.numbers import changed_numbers, made_up_numbers


@pytest.mark.parametrize(
    ("language", "original", "right", "wrong"),
    [
        ("ro", "Au cheltuit 4 miliarde de lei.", "They spent 4 billion lei.", "4 million lei."),
        ("ro", "Au cheltuit 4 mld. lei.", "They spent 4bn lei.", "They spent 4 million lei."),
        ("pl", "Przyszło 9 tys. widzów.", "9,000 came.", "9 million came."),
        ("pl", "Przyszło 9 tysięcy widzów.", "Nine thousand came.", "9 came."),
        ("pl", "Wzrost o 4,5 %.", "A rise of 4.5 percent.", "A rise of 45 %."),
        ("pl", "Wzrost o 40 %.", "A rise of 40 per cent.", "A rise of 40."),
        ("pl", "W nocy było -14 stopni.", "It was 14 below zero.", "It was 14 degrees."),
        ("pl", "W nocy było −14 stopni.", "It was -14 degrees.", "It was 14 degrees."),
        ("cs", "Stálo to 6 mil. korun.", "It cost 6 million.", "It cost 6 thousand."),
        ("cs", "Je to 60 mil odtud.", "It is 60 miles away.", "It is 6 miles away."),
        ("es", "Vinieron 8 mil personas.", "8,000 people came.", "8 million people came."),
        ("es", "Debe 3 mil millones.", "It owes 3 billion.", "It owes 3 million."),
        ("pt", "Fica a 70 milhas.", "It is 70 miles away.", "It is 70,000 miles away."),
        ("sv", "Ett fynd från 1700-talet.", "A find of the 18th century.", "A find of 1,700,000."),
        ("is", "Tap upp á 5 milljörðum króna.", "A loss of 5 billion.", "A loss of 5 million."),
        ("sk", "Má 3 alebo viac miliónov.", "It has 3 million or more.", "It has 30."),
        ("ru", "Потеряли 2,5 млн рублей.", "They lost 2.5 million.", "They lost 2.5 billion."),
        ("hi", "यहाँ 6 करोड़ लोग हैं।", "60 million live here.", "6 million live here."),
        ("ar", "جاء 7 آلاف شخص.", "7,000 people came.", "7 million people came."),
        ("ja", "3万人が来た。", "30,000 came.", "3,000 came."),
        ("zh", "有2亿人口。", "It has 200 million.", "It has 2 million."),
        ("ko", "4만 명이 왔다.", "40,000 came.", "4,000 came."),
        ("ko", "길이는 45,000미터이다.", "It is 45,000 metres.", "It is 54,000 metres."),
        ("ja", "人口は1億3000万人。", "130 million live there.", "13 million live there."),
        ("ja", "午後5時40分に着いた。", "It came at 5:40.", "It came at 6:50."),
        ("th", "ในปี 2540", "In 1997", "In 1987"),
        ("de", "Es begann um 20.00 Uhr.", "It began at 8 p.m.", "It began at 9 p.m."),
        ("de", "Von 3 bis 4 Mio. Euro.", "From 3 to 4 million euros.", "From 3 to 4 euros."),
        ("fr", "Il en a coûté 600 000 euros.", "It cost 600,000 euros.", "It cost 600 euros."),
        ("it", "Costa 500 000 euro.", "It costs half a million.", "It costs a million."),
        ("pl", "Było ich 6.", "There were 6.", "There were 6,000."),
        ("pl", "Było ich 6,5.", "There were 6.5.", "There were 6,500."),
        ("pl", "Kosztuje 48 zł.", "It costs four dozen.", "It costs three dozen."),
        ("ro", "Au venit 3.400 de oameni.", "3,400 people came.", "3.4 people came."),
        ("my", "လူ ၇ ဘီလျံ ရှိသည်။", "There are 7 billion.", "There are 7 thousand."),
        ("my", "လူ သန်း ၄၀ ရှိသည်။", "There are 40 million.", "There are 4 million."),
        ("am", "8 ሚሊየን ሰዎች", "8 million people", "8 billion people"),
        ("ms", "Harganya 3 billion ringgit.", "It costs 3 billion.", "It costs 3 million."),
        ("ko", "6천3백만 명이 왔다.", "63 million came.", "6 million came."),
        ("ko", "법 제312조에 따라", "Under Article 312", "Under Article 313"),
        ("zh", "时速90千米", "90 km an hour", "80 km an hour"),
        ("sv", "Ett fynd från 16-hundratalet.", "A find of the 17th century.", "Of 1,990."),
        ("lt", "XX a. 6-ajame dešimtmetyje", "In the 1950s", "In the 1970s"),
        ("fi", "Se tapahtui Apollo 16:n aikana.", "It was on Apollo XVI.", "It was on Apollo XII."),
        ("az", "Bina -18-ci əsrdə tikilib.", "It is of the 18th century.", "It is of 18,000."),
        ("cs", "Bylo 35 stupňů.", "It was 95 degrees.", "It was 85 degrees."),
        ("cs", "Je to 320 km odtud.", "It is 200 miles from here.", "It is 250 miles from here."),
    ],
)  # fmt: skip
def test_a_number_is_its_value(language: str, original: str, right: str, wrong: str) -> None:
    assert changed_numbers(original, right, "en", language)[0] == []
    assert changed_numbers(original, wrong, "en", language)[0] != []


def test_the_scale_is_said_with_the_number() -> None:
    found = changed_numbers("Au cheltuit 4 miliarde de lei.", "4 million lei.", "en", "ro")
    assert found == (["4 miliarde"], ["4 million"])


@pytest.mark.parametrize("language", ["pl", "ro", "de", "fr", "es", "tr", "uk", "hu"])
@given(number=st.integers(1, 999), zeros=st.integers(1, 6))
def test_other_zeros_are_another_number(language: str, number: int, zeros: int) -> None:
    wrong = f"It is {number * 10**zeros:,} of them."
    assert changed_numbers(f"... {number} ...", wrong, "en", language)[0] == [str(number)]


def test_zeros_do_not_count_where_scale_words_are_not_known() -> None:
    assert scale_after("7 xyz", 1, "xx") == (0, 1)
    assert changed_numbers("7 xyz", "7,000 of them", "en", "xx")[0] == []


def test_a_large_number_that_the_original_has_nowhere_is_made_up() -> None:
    said = "Musieli odejść w ciągu trzech dni."
    assert made_up_numbers(said, "They had to leave within 3,000 days.", "en", "pl") == ["3,000"]
    assert made_up_numbers(said, "They had to leave within 3 days.", "en", "pl") == []
    in_words = "Przyszły trzy tysiące osób."
    assert made_up_numbers(in_words, "3,000 people came.", "en", "pl") == []
    digits = "Przyszło 3.000 osób z 4000."
    assert made_up_numbers(digits, "3,000 of 4,000 people came.", "en", "pl") == []
    assert made_up_numbers(said, "They had to leave within 3,000 days.", "en", "xx") == []
