"""The name that an entity is shown under."""

from __future__ import annotations

from collections import Counter

import pytest

from core.article import MentionType
from core.names.linking.canonical_name import best_name, known_institution
from core.names.linking.entity_index import EntityIndex

PER = MentionType.PERSON


def shown(*forms: tuple[str, str]) -> str:
    return best_name(dict.fromkeys(forms, 1), Counter(), "en", PER)


@pytest.mark.parametrize(
    ("forms", "name"),
    [
        # A spelling in Latin letters goes before any romanisation.
        ([("Марта Гринвуд", "ru"), ("Martha Greenwood", "nl")], "Martha Greenwood"),
        ([("Марта Гринвуд", "ru"), ("Greenwood", "ru")], "Marta Greenwood"),
        # What stands in the dictionary form is not taken for a case of another name.
        ([("Emile Dorsey", "pl"), ("Emile’a Dorseya", "pl")], "Emile Dorsey"),
        # What all forms are cases of.
        ([("Bartłomieja S.", "pl"), ("Bartłomiejowi S.", "pl")], "Bartłomiej S."),
        # Each language is romanised in its own way, and Russian is not taken for Ukrainian.
        ([("Юлия Зимовская", "ru")], "Yuliya Zimovskaya"),
        ([("Юлія Зимовська", "uk")], "Yuliia Zymovska"),
        ([("Юлия Зимовская", "ru"), ("Юлія Зимовська", "uk")], "Yuliya Zimovskaya"),
        ([("Анну Гранину", "ru"), ("Анны Граниной", "ru")], "Anna Granina"),
        # A foreign given name is spelt as its bearers spell it.
        ([("Рик Данфорд", "ru")], "Rick Danford"),
    ],
)
def test_a_person_is_shown_in_latin_letters_and_the_first_case(
    forms: list[tuple[str, str]], name: str
):
    assert shown(*forms) == name


@pytest.mark.parametrize(
    ("forms", "name"),
    [
        ([("Urząd Celny", "pl"), ("Urzędu Celnego", "pl")], "Urząd Celny"),
        ([("Narodowego Funduszu Rolnego", "pl"), ("Narodowym Funduszem Rolnym", "pl")],
         "Narodowy Fundusz Rolny"),
    ],
)  # fmt: skip
def test_an_organisation_is_shown_in_the_case_that_all_its_forms_are_of(
    forms: list[tuple[str, str]], name: str
):
    kind = MentionType.ORGANISATION
    assert best_name(dict.fromkeys(forms, 1), Counter(), "en", kind) == name


def test_a_translated_name_of_an_organisation_is_the_one_shown():
    index = EntityIndex()
    index.add_mentions("a", "pl", [(MentionType.ORGANISATION, "instytut wydm", "Instytut Wydm")])
    (id,) = index.ids("a")
    assert index.entity(id).name == "Instytut Wydm"
    index.note_name(id, "Institute of Dunes.")
    assert index.entity(id).name == "Institute of Dunes"


@pytest.mark.parametrize(
    ("form", "language", "shown"),
    [
        ("Хьюстон", "ru", "Houston"),
        ("Нюрнберг", "uk", "Nuremberg"),
        ("Βέροια", "el", "Veroia"),
        ("الحسكة", "ar", "Al Hasakah"),
        ("匹兹堡", "zh-Hans", "Pittsburgh"),
    ],
)
def test_a_city_in_another_script_is_shown_as_english_writes_it(
    form: str, language: str, shown: str
):
    assert best_name({(form, language): 1}, Counter(), "en", MentionType.PLACE) == shown


@pytest.mark.parametrize(
    ("form", "language", "shown"),
    [
        ("Sądu Okręgowego w Warszawie", "pl", "Regional Court in Warsaw"),
        ("Верховного суда", "ru", "Supreme Court"),
        ("Tribunal de Justiça de Goiás", "pt", "Court of Justice of Goiás"),
        ("Fundacja Zielony Brzeg", "pl", None),
    ],
)
def test_an_institution_of_every_country_has_an_english_name(
    form: str, language: str, shown: str | None
):
    assert known_institution({(form, language): 1}) == shown


@pytest.mark.parametrize(
    ("form", "language", "shown"),
    [
        ("Терри Холлиман", "ru", "Terry Kholliman"),
        ("Раяна Зінке", "uk", "Ryan Zinke"),
        ("Рік Перрі", "uk", "Rick Perry"),
        ("Дітер Кемпф", "uk", "Dieter Kempf"),
        ("Диана Краль", "ru", "Diana Kral"),
    ],
)
def test_a_westerner_is_shown_as_he_spells_his_given_name(form: str, language: str, shown: str):
    assert best_name({(form, language): 1}, Counter(), "en", MentionType.PERSON) == shown


def test_a_turkish_name_is_shown_without_what_an_apostrophe_parts_from_it():
    assert shown(("Deniz Enstitüsü’nde", "tr"), ("Deniz Enstitüsü'nün", "tr")) == "Deniz Enstitüsü"
