"""Dates as they are written in other languages, short and in ranges."""

from __future__ import annotations

import pytest

from core.names.dates import find_dates


def dates(text: str, language: str) -> list[tuple[str, str]]:
    return [(text[d.start : d.end], d.value) for d in find_dates(text, 0, len(text), language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh-Hans", "会议于2021年3月14日在北京举行😀。", [("2021年3月14日", "2021-03-14")]),
        ("ja", "4月2日、および2020年7月", [("4月2日", "04-02"), ("2020年7月", "2020-07")]),
        ("ja", "2019年に始まった。", [("2019年", "2019")]),
        ("ko", "2022년 11월 9일 서명했다.", [("2022년 11월 9일", "2022-11-09")]),
        ("en", "On Oct. 3, 1990 it began.", [("Oct. 3, 1990", "1990-10-03")]),
        ("en", "It began on 4 Feb 2019.", [("4 Feb 2019", "2019-02-04")]),
        ("ro", "Semnat la 14 oct. 2022.", [("14 oct. 2022", "2022-10-14")]),
        ("fr", "Publié le 9 févr. 2021.", [("9 févr. 2021", "2021-02-09")]),
        ("ru", "Это было 12 янв. 2020", [("12 янв. 2020", "2020-01-12")]),
        ("pl", "W dniach 12-14 marca 2022 roku.", [("12-14 marca 2022", "2022-03-14")]),
        ("de", "Vom 3.–5. Mai 2021 in Bonn.", [("3.–5. Mai 2021", "2021-05-05")]),
        ("ro", "Au fost 9 mai multe voturi.", []),
        ("ro", "Pe 9 mai au votat.", [("9 mai", "05-09")]),
        ("it", "Ha vinto 3 set in un giorno.", []),
        ("zh-Hans", "13月40日不是日期。", []),
    ],
)  # fmt: skip
def test_dates_are_found(language: str, text: str, expected: list[tuple[str, str]]):
    assert dates(text, language) == expected
