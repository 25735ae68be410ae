from __future__ import annotations

import pytest

from core.names.morphology.endings import forms, stem
from core.names.morphology.inflection import lemma
from core.text.romanisation import fold, nearness, romanise, skeleton


@pytest.mark.parametrize(
    ("language", "nominative", "cases"),
    [
        ("pl", "Chiny", "Chin Chinom Chinami Chinach"),
        ("pl", "Łukaszenka", "Łukaszenki Łukaszence Łukaszenkę Łukaszenką"),
        ("pl", "Białoruś", "Białorusi Białorusią"),
        ("pl", "Kreml", "Kremla Kremlowi Kremlem Kremlu"),
        ("pl", "Zełenski", "Zełenskiego Zełenskiemu Zełenskim"),
        ("pl", "Warszawa", "Warszawy Warszawie Warszawę Warszawą"),
        ("pl", "Praga", "Pragi Pradze Pragę Pragą"),
        ("pl", "Kraków", "Krakowa Krakowie Krakowem"),
        ("ro", "China", "Chinei"),
        ("ro", "Belarus", "Belarusul Belarusului"),
        ("ro", "Rusia", "Rusiei"),
        ("ro", "București", "Bucureștiul Bucureștiului"),
        ("cs", "Čína", "Číny Číně Čínu Čínou"),
        ("cs", "Praha", "Prahy Praze Prahu Prahou"),
        ("uk", "Україна", "України Україні Україну Україною"),
        ("uk", "Київ", "Києва Києву Києвом Києві"),
        ("ru", "Москва", "Москвы Москве Москву Москвой"),
        ("ru", "Путин", "Путина Путину Путиным Путине"),
        ("sl", "Biden", "Bidna Bidnu Bidnom"),
        ("hu", "Kína", "Kínában Kínából Kínának Kínát"),
    ],
)
def test_case_forms_come_from_the_dictionary_form(language: str, nominative: str, cases: str):
    assert {fold(case) for case in cases.split()} <= forms(nominative, language)


@pytest.mark.parametrize(
    ("language", "same"),
    [
        ("pl", "Nowak Nowaka Nowakowi Nowakiem"),
        ("pl", "Wiśniewski Wiśniewskiego Wiśniewskiemu Wiśniewskim"),
        ("ro", "Popescu Popescului"),
        ("ru", "Иванов Иванова Иванову Ивановым"),
        ("uk", "Шевченко Шевченка Шевченку Шевченком"),
        ("cs", "Novotný Novotného Novotnému"),
    ],
)
def test_unknown_names_keep_one_stem_in_all_cases(language: str, same: str):
    assert len({stem(form, language) for form in same.split()}) == 1


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("pl", "Kowalski", "Kowalczyk"),
        ("pl", "Austria", "Australia"),
        ("ro", "Ionescu", "Iohannis"),
        ("ru", "Иванов", "Иваненко"),
    ],
)
def test_different_names_keep_different_stems(language: str, left: str, right: str):
    assert stem(left, language) != stem(right, language)


@pytest.mark.parametrize(
    ("name", "language", "nominative"),
    [
        ("Andrzeja Poczobuta", "pl", "Andrzej Poczobut"),
        ("Donaldem Tuskiem", "pl", "Donald Tusk"),
        ("Jarosława Kaczyńskiego", "pl", "Jarosław Kaczyński"),
        ("Anny Nowak", "pl", "Anna Nowak"),
        ("Theresy May", "pl", "Theresa May"),
        ("Anną Dudą", "pl", "Anna Duda"),
        ("Andrzeja Dudy", "pl", "Andrzej Duda"),
        ("Andrzejem Dudą", "pl", "Andrzej Duda"),
        ("Szymona Hołowni", "pl", "Szymon Hołownia"),
        ("Alesia Bialackiego", "pl", "Aleś Bialacki"),
        ("Сергея Лаврова", "ru", "Сергей Лавров"),
        ("Сергея Дубы", "ru", "Сергей Дуба"),
        ("Анны Ивановой", "ru", "Анна Иванова"),
        ("Дмитра Дуби", "uk", "Дмитрий Дуба"),
        ("Janeza Janše", "sl", "Janez Janša"),
        ("Ion Popescu", "ro", "Ion Popescu"),
    ],
)
def test_a_persons_name_goes_back_to_the_nominative(name: str, language: str, nominative: str):
    assert lemma(name, language, person=True) == nominative


@pytest.mark.parametrize(
    ("name", "language", "shown"),
    [
        ("rosyjskiej inwazji na Ukrainę", "pl", "rosyjska inwazja na Ukrainę"),
        ("ul. Sztuk Pięknych", "pl", "ul. Sztuk Pięknych"),
    ],
)
def test_the_words_of_a_name_change_together_or_not_at_all(name: str, language: str, shown: str):
    assert lemma(name, language, person=False) == shown


@pytest.mark.parametrize(
    ("name", "language", "shown"),
    [
        ("Akademii Sztuk Pięknych", "pl", "Akademia Sztuk Pięknych"),
        ("Komisji Europejskiej", "pl", "Komisja Europejska"),
        ("Komisji Francuskiego Rolnictwa", "pl", "Komisja Francuskiego Rolnictwa"),
        ("szkockiego ministerstwa", "pl", "szkockie ministerstwo"),
        ("Nejvyšší státní rady svazu", "cs", "Nejvyšší státní rada svazu"),
        ("Министерством культуры 😀", "ru", "Министерство культуры 😀"),
        ("אבג Institut", "cs", "אבג Institut"),
        # The adjective that belongs to the head is not one that can be undone.
        ("Banku Zielonego", "pl", "Banku Zielonego"),
        # Spelt another way than the head that is known.
        ("Institutu Morja", "sl", "Institutu Morja"),
    ],
)
def test_an_organisation_goes_back_by_its_head(name: str, language: str, shown: str):
    assert lemma(name, language, person=False) == shown


@pytest.mark.parametrize(
    ("text", "language", "roman"),
    [
        ("Володимир Зеленський", "uk", "Volodymyr Zelensky"),
        ("Сергей Лавров", "ru", "Sergey Lavrov"),
        ("Щерба", "bg", "Shterba"),
        ("Mińsk", "pl", "Mińsk"),
    ],
)
def test_cyrillic_is_romanised_as_the_press_writes_it(text: str, language: str, roman: str):
    assert romanise(text, language) == roman


def test_the_spellings_of_one_name_share_a_skeleton():
    names = ["Лукашенко", "Lukašenko", "Lukaschenko", "Loukachenko", "Lukasenka", "Łukaszenko"]
    assert len({skeleton(fold(name)) for name in names}) == 1
    assert all(nearness(fold(name), "lukashenko") > 0.6 for name in names)


def test_latin_letters_inside_a_cyrillic_word_fold_like_cyrillic_ones():
    assert fold("CШA") == fold("США")


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Elenei Marinescu", "ro", "Elena Marinescu"),
        ("Zofią Dudek", "pl", "Zofia Dudek"),
        ("Emile Brandon", "cs", "Emile Brandon"),
        ("Emilem Novákem", "cs", "Emil Novák"),
    ],
)
def test_a_given_name_is_undone_only_with_what_stands_beside_it(
    name: str, language: str, expected: str
):
    assert lemma(name, language, person=True) == expected
