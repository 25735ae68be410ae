from __future__ import annotations

from datetime import date

import pytest

from core.languages import (
    english_name,
    format_date,
    from_argos,
    from_langdetect,
    from_tag,
    is_right_to_left,
    to_argos,
)


@pytest.mark.parametrize("code", ["ro", "pl", "nb", "zh-Hans", "zh-Hant", "pt", "pt-BR", "en"])
def test_argos_codes_go_both_ways(code: str):
    assert from_argos(to_argos(code)) == code


def test_codes_of_others_are_mapped():
    assert [from_langdetect(c) for c in ("zh-cn", "zh-tw", "no", "pt", "ro")] == [
        "zh-Hans",
        "zh-Hant",
        "nb",
        "pt",
        "ro",
    ]
    assert [from_argos(c) for c in ("pb", "zt", "zh", "nb")] == [
        "pt-BR",
        "zh-Hant",
        "zh-Hans",
        "nb",
    ]


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("ro-RO", "ro"),
        ("zh_TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("pt-br", "pt-BR"),
        ("pt-PT", "pt"),
        ("no", "nb"),
        ("iw", "he"),
        ("EN", "en"),
        ("", ""),
        (None, ""),
        ("und", ""),
        ("x", ""),
        ("deutsch", ""),
    ],
)
def test_declared_tags(tag: str | None, code: str):
    assert from_tag(tag) == code


def test_names_and_dates():
    assert english_name("ro") == "Romanian"
    assert english_name("") == "Unknown language"
    assert english_name("zh-Hant") == "Chinese (Traditional)"
    assert format_date(date(2023, 12, 4), "ro") == "luni, 4 decembrie 2023"
    assert format_date(date(2023, 12, 4), "pl") == "poniedziałek, 4 grudnia 2023"
    assert format_date(date(2023, 12, 4), "") == "2023-12-04"
    assert format_date(date(2023, 12, 4), "qqq") == "2023-12-04"


def test_right_to_left():
    assert is_right_to_left("ar")
    assert is_right_to_left("he")
    assert not is_right_to_left("ro")
    assert not is_right_to_left("")
