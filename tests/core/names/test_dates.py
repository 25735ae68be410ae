"""Dates as they are written in other languages, short and in ranges."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from core.languages import KNOWN_LANGUAGES
from core.names.dates.find import find_dates
from core.names.dates.names import date_name
from core.text.digits import ascii_digits


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
        ("pl", "W dniach 12-14 marca 2022 roku.", [("12-14 marca 2022", "2022-03-12/2022-03-14")]),
        ("de", "Vom 3.–5. Mai 2021 in Bonn.", [("3.–5. Mai 2021", "2021-05-03/2021-05-05")]),
        ("ro", "Au fost 9 mai multe voturi.", []),
        ("ro", "Pe 9 mai au votat.", [("9 mai", "05-09")]),
        ("it", "Ha vinto 3 set in un giorno.", []),
        ("zh-Hans", "13月40日不是日期。", []),
    ],
)  # fmt: skip
def test_dates_are_found(language: str, text: str, expected: list[tuple[str, str]]):
    assert dates(text, language) == expected


MONDAY, TUESDAY = ("luni", "weekday-1"), ("marți", "weekday-2")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ro", "A spus luni că vine, iar marți a venit.", [MONDAY, TUESDAY]),
        ("ro", "E deschis de luni până marți.", [MONDAY, TUESDAY]),
        (
            "ro",
            "Au trecut șase luni, 12 zile; de luni de zile așteaptă, 20 de luni, luni bune.",
            [],
        ),
        ("ro", "între 2 și 9 mai 2019", [("2 și 9 mai 2019", "2019-05-02/2019-05-09")]),
        ("es", "Plácido Domingo canta en Santo Domingo.", []),
        ("pt", "Chegou no sábado; é a segunda vez.", [("sábado", "weekday-6")]),
        ("ru", "охрана окружающей среды", []),
        ("ru", "ждали до среды", [("среды", "weekday-3")]),
        ("he", "זה קרה ביום שני.", [("יום שני", "weekday-1")]),
        ("ko", "5월 2일부터 4일까지", [("5월 2일부터 4일", "05-02/05-04")]),
        ("th", "2-4 พ.ค. 2564", [("2-4 พ.ค. 2564", "2021-05-02/2021-05-04")]),
        ("zh-Hant", "民國109年2月3日", [("民國109年2月3日", "2020-02-03")]),
        (
            "zh-Hans",
            "2019年3月4日至5月6日",
            [("2019年3月4日", "2019-03-04"), ("5月6日", "2019-05-06")],
        ),
        ("id", "Selama dua minggu.", []),
    ],
)
def test_words_written_alike_are_told_apart_by_what_stands_beside(
    language: str, text: str, expected: list[tuple[str, str]]
):
    assert dates(text, language) == expected


PARTED = [("5 maja", "2021-05-05"), ("3 lipca 2021", "2021-07-03")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "5 maja do 3 lipca 2021", PARTED),
        ("ro", "12 până la 15 mai 2020.", [("12 până la 15 mai 2020", "2020-05-12/2020-05-15")]),
        ("en", "It ran June 4-6, 2018.", [("June 4-6, 2018", "2018-06-04/2018-06-06")]),
        ("fi", "Kokous on 4.–6.10.2022 Oulussa.", [("4.–6.10.2022", "2022-10-04/2022-10-06")]),
        ("zh-Hans", "展览3月4日至6日举行。", [("3月4日至6日", "03-04/03-06")]),
        ("ja", "2019年3月4日〜6日に開催", [("2019年3月4日〜6日", "2019-03-04/2019-03-06")]),
        ("ko", "2019년 3월 4~6일 열렸다.", [("2019년 3월 4~6일", "2019-03-04/2019-03-06")]),
        ("fr", "du 4 au 6 mars 2019", [("4 au 6 mars 2019", "2019-03-04/2019-03-06")]),
    ],
)  # fmt: skip
def test_a_range_keeps_both_ends(language: str, text: str, expected: list[tuple[str, str]]):
    assert dates(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "في ٧ آذار/مارس ٢٠٢١", [("٧ آذار/مارس ٢٠٢١", "2021-03-07")]),
        ("ar", "يوم 7 كانون الأول 2021", [("7 كانون الأول 2021", "2021-12-07")]),
        ("fa", "در ۷ مارس ۲۰۲۱", [("۷ مارس ۲۰۲۱", "2021-03-07")]),
        ("he", "נפגשו ב-7 במרץ 2021.", [("7 במרץ 2021", "2021-03-07")]),
        ("he", "זה קרה בשנת 1994.", [("1994", "1994")]),
        ("zh-Hans", "二〇二一年三月七日签署。", [("二〇二一年三月七日", "2021-03-07")]),
        ("ja", "令和3年3月7日に発表", [("令和3年3月7日", "2021-03-07")]),
        ("th", "เมื่อวันที่ 7 มี.ค. 2564", [("7 มี.ค. 2564", "2021-03-07")]),
        ("el", "Στις 7 Μαρτίου 2021 ήρθε.", [("7 Μαρτίου 2021", "2021-03-07")]),
        ("tr", "7 Mart 2021'de geldi.", [("7 Mart 2021", "2021-03-07")]),
        ("vi", "Vào ngày 7 tháng 3 năm 2021.", [("ngày 7 tháng 3 năm 2021", "2021-03-07")]),
        ("lv", "Tas notika 2021. gada 7. martā.", [("2021. gada 7. martā", "2021-03-07")]),
        ("fi", "Maaliskuussa 2021 satoi.", [("Maaliskuussa 2021", "2021-03")]),
        ("hr", "Stigli su 7. ožujka 2021. u Split.", [("7. ožujka 2021", "2021-03-07")]),
    ],
)  # fmt: skip
def test_each_script_has_its_dates(language: str, text: str, expected: list[tuple[str, str]]):
    plain = ascii_digits(text)
    found = [(text[d.start : d.end], d.value) for d in find_dates(plain, 0, len(plain), language)]
    assert found == expected


# Written in ways of their own, with the month's number in words or joined to the day.
_OWN_WAYS = ("eo", "eu", "ckb", "mn")


@given(
    st.sampled_from([code for code in KNOWN_LANGUAGES if code not in _OWN_WAYS]),
    st.dates(date(1990, 1, 1), date(2030, 12, 31)),
)
def test_a_date_is_found_as_each_language_writes_it(language: str, day: date):
    text = "😀 " + ascii_digits(format_date(day, "long", locale=language.replace("-", "_")))
    assert day.isoformat() in [d.value for d in find_dates(text, 0, len(text), language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ro", "A venit ieri, pleacă mâine.", [("ieri", "day-1"), ("mâine", "day+1")]),
        ("pl", "Przedwczoraj padało.", [("Przedwczoraj", "day-2")]),
        ("ru", "Это сказали вчера в среду.", [("вчера", "day-1"), ("среду", "weekday-3")]),
        ("da", "De kom i går fra en gård.", [("går", "day-1")]),
        ("zh-Hans", "昨天和星期三都下雨。", [("昨天", "day-1"), ("星期三", "weekday-3")]),
        ("ja", "昨日、水曜日に話した。", [("昨日", "day-1"), ("水曜日", "weekday-3")]),
        ("ko", "어제 수요일에 말했다.", [("어제", "day-1"), ("수요일", "weekday-3")]),
        ("he", "הוא אמר אתמול.", [("אתמול", "day-1")]),
        ("es", "Por la mañana llegó.", []),
    ],
)
def test_days_beside_today_are_found(language: str, text: str, expected: list[tuple[str, str]]):
    assert dates(text, language) == expected


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        ("2021-03-05/2021-03-07", "en", "5–7 March 2021"),
        ("03-05/03-07", "en", "5–7 March"),
        ("2021-03-30/2021-04-02", "en", "30 March 2021 – 2 April 2021"),
        ("2021/2022", "en", "2021–2022"),
        ("day-1", "ro", "ieri"),
        ("day+1", "en", "tomorrow"),
        ("day-2", "en", None),
        ("2021-13-45", "en", None),
    ],
)
def test_a_value_has_a_name(value: str, language: str, expected: str | None):
    name = date_name(value, language)
    assert (name and " ".join(name.replace("\u2009", " ").split())) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("共和元年5月3日", [("5月3日", "05-03")]),
        ("共和3年5月3日", [("5月3日", "05-03")]),
        ("令和元年5月3日", [("令和元年5月3日", "2019-05-03")]),
        ("二〇二三年十十月", []),
        ("二〇二三年十二五月", []),
        ("二〇二三年五月廿廿日", []),
        ("2023年5月0日至5日", [("2023年5月0日至5日", "2023-05-05")]),
    ],
)
def test_figures_that_make_no_date_cost_no_other(text: str, expected: list[tuple[str, str]]):
    told = dates(text + "、2019年3月4日", "ja")
    assert told[-1] == ("2019年3月4日", "2019-03-04")
    assert told[:-1] == expected


@given(st.sampled_from(["", "weekday-", "day+", "2023-"]), st.text("0123456789-/²٣", max_size=40))
def test_a_strangers_value_is_a_date_or_none(before: str, figures: str):
    name = date_name(before + figures, "en")
    assert name is None or name
