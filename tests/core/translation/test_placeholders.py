"""What must come through unchanged does, and the links stay on their words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article import WordLink
from core.translation.placeholders import guard, is_capitals, lost, protected, repair, restore

MIXED = st.text(
    alphabet="aBŁȘß .,„”\"–-'12\u0301\u05e9\u05dc\u0627😀👍\u200d中文_@#/:\n\u00a0", max_size=40
)


@pytest.mark.parametrize(
    "sentence",
    ["From: Ion Pop <ion@pop.example>", "From: ion@pop.example",
     "To: redakcja@gazeta.example, Jan Kos <jan@kos.example>",
     "Date: Mon, 3 Feb 2025 10:11:12 +0100", "Attachments: raportul meu.pdf",
     "", "12.03.2024", "— ...", "😀👍", "https://example.org/a_b?c=d", "a@b.example", "#wybory2024",
     "@nasz_profil", "raport_final.pdf", "A. B.", "* * *", "+48 22 123", "www.example.com 😀"],
)  # fmt: skip
def test_nothing_to_translate(sentence: str) -> None:
    assert guard(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    ["To: nimeni nu vine", "Date: 3 dni", "Da.", "中", "Ok 😀", "Zobacz www.example.com", "שלום"],
)
def test_something_to_translate(sentence: str) -> None:
    assert guard(sentence) is not None


@settings(deadline=None, max_examples=100)
@given(MIXED)
def test_what_the_engine_reads_stands_in_the_sentence(sentence: str) -> None:
    guarded = guard(sentence, lacks=lambda c: c in "„”–")
    if guarded is None:
        return
    assert guarded.head + sentence[guarded.start :] == sentence
    assert len(guarded.head) + len(guarded.text) + len(guarded.tail) == len(sentence)
    assert "\n" not in guarded.text
    restored = restore(guarded, sentence, guarded.text, [], "en")
    assert restored.text.startswith(guarded.head)
    assert restored.text.endswith(guarded.tail)


def test_ends_are_kept_from_the_engine_and_put_back() -> None:
    sentence = "• 👉 Czytaj więcej https://example.org/a_b #wybory 😀"
    guarded = guard(sentence)
    assert guarded is not None
    assert guarded.text == "Czytaj więcej"
    link = WordLink(0, 6, 0, 4, 1.0)
    restored = restore(guarded, sentence, "Read more", [link], "en")
    assert restored.text == "• 👉 Read more https://example.org/a_b #wybory 😀"
    [moved] = restored.links
    assert sentence[moved.source_start : moved.source_end] == "Czytaj"
    assert restored.text[moved.target_start : moved.target_end] == "Read"


def test_capitals_are_translated_in_sentence_case_and_shown_in_capitals() -> None:
    sentence = "PREZYDENT CHIN PRZYBYŁ DO MIŃSKA PKP G20"
    guarded = guard(sentence)
    assert guarded is not None
    assert guarded.text == "Prezydent chin przybył do mińska PKP G20"
    restored = restore(guarded, sentence, "The president straße PKP G20", [], "en")
    assert restored.text == "THE PRESIDENT STRAßE PKP G20"


@pytest.mark.parametrize(
    ("line", "language", "text"),
    [
        ("SUA ȘI UE DISCUTĂ LA GENEVA", "ro", "SUA și UE discută la Geneva"),
        ("MERKEL: ONZ I UE WSPIERAJĄ GRUZJĘ", "pl", "Merkel: ONZ i UE wspierają Gruzję"),
        ("ООН И ЕС О ВЫБОРАХ В МОЛДАВИИ", "ru", "ООН и ЕС о выборах в Молдавии"),
        ("WHO SAW BORIS JOHNSON AND THE CIA?", "en", "Who saw Boris Johnson and the CIA?"),
    ],
)
def test_known_names_and_acronyms_keep_their_capitals(line: str, language: str, text: str) -> None:
    guarded = guard(line, language=language)
    assert guarded is not None
    assert guarded.text == text


def test_turkish_capitals_have_their_dot() -> None:
    guarded = guard("THE PRESIDENT ARRIVED")
    assert guarded is not None
    assert restore(guarded, "THE PRESIDENT ARRIVED", "geldi", [], "tr").text == "GELDİ"


def test_not_all_capitals() -> None:
    assert not is_capitals("NATO i UE")
    assert not is_capitals("PKP")
    assert not is_capitals("Prezydent NATO przybył")
    assert not is_capitals("שלום עולם")


def test_quotes_and_dashes_that_the_package_lacks_are_plain_for_it() -> None:
    sentence = "„Nie” – powiedział"
    guarded = guard(sentence, lacks=lambda c: c in "„”–")
    assert guarded is not None
    assert guarded.text == '"Nie" - powiedział'
    assert restore(guarded, sentence, '"No" - he said', [], "en").text == "“No” – he said"
    known = guard(sentence)
    assert known is not None
    assert known.text == sentence


def test_addresses_end_before_punctuation() -> None:
    text = "Na stronie (www.example.com/a), pisze jan.kowal@poczta.example. Albo onet.pl."
    assert [text[a:b] for a, b in protected(text)] == [
        "www.example.com/a",
        "jan.kowal@poczta.example",
        "onet.pl",
    ]


@pytest.mark.parametrize("text", ["m.in. o tym", "dvs. nr. 5", "a&b", "ok.10 osób", "str.5"])
def test_abbreviations_are_no_addresses(text: str) -> None:
    assert protected(text) == []


@pytest.mark.parametrize(
    ("sentence", "translation", "wanted"),
    [
        ("Plik moj_plan.pdf jest", "The file moj plan. pdf is", "The file moj_plan.pdf is"),
        ("Na www.Example.com/A są", "On www. example. com / a are", "On www.Example.com/A are"),
        ("W roku 2023 było", "In 2032 there was", "In 2023 there was"),
        ("Pisze @Jan_K dziś", "Writes @jan_k today", "Writes @Jan_K today"),
    ],
)  # fmt: skip
def test_the_mangled_is_repaired(sentence: str, translation: str, wanted: str) -> None:
    assert repair(sentence, translation, []).text == wanted
    assert lost(sentence, wanted) == []


def test_a_likeness_is_replaced_where_the_links_lead() -> None:
    sentence, translation = "Pisze @kowalski_jan dziś", "Writes @kovalski-jan, today"
    links = [WordLink(6, 19, 8, 20, 0.9), WordLink(20, 24, 22, 27, 0.9)]
    repaired = repair(sentence, translation, links)
    assert repaired.text == "Writes @kowalski_jan, today"
    last = repaired.links[-1]
    assert repaired.text[last.target_start : last.target_end] == "today"


def test_a_dropped_emoji_goes_after_the_word_before_it() -> None:
    sentence, translation = "Brawo 👏 nasi chłopcy", "Well done our boys"
    links = [WordLink(0, 5, 0, 4, 0.5), WordLink(0, 5, 5, 9, 0.5), WordLink(8, 12, 10, 13, 0.9)]
    repaired = repair(sentence, translation, links)
    assert repaired.text == "Well done 👏 our boys"
    assert repaired.text[repaired.links[2].target_start :] == "our boys"


def test_what_cannot_be_placed_is_lost_and_said() -> None:
    sentence = "Zobacz na stronie www.example.com wszystko"
    assert repair(sentence, "See everything", []).text == "See everything"
    assert lost(sentence, "See everything") == ["www.example.com"]


def test_two_equal_tokens_need_two_places() -> None:
    assert lost("a_b i a_b", "a_b and") == ["a_b"]


@pytest.mark.parametrize(
    ("sentence", "sites"),
    [
        ("Pisze o tym Gazeta24.pl oraz kanał t.me/kanal_newsowy.",
         ["Gazeta24.pl", "t.me/kanal_newsowy"]),
        ("Das steht auf zeitungheute.de und bei Wochenblatt.at.",
         ["zeitungheute.de", "Wochenblatt.at"]),
        ("O scrie Ziarulmeu.ro, după corrieredioggi.it/esteri/1.html",
         ["Ziarulmeu.ro", "corrieredioggi.it/esteri/1.html"]),
        ("Об этом пишут Gorodok.ru и новости.рф.", ["Gorodok.ru", "новости.рф"]),
        ("Пишет Вестник.РФ. Конец.Начало.", ["Вестник.РФ"]),
        ("ข่าวจาก เว็บ.ไทย และ सीमा.भारत", ["เว็บ.ไทย", "सीमा.भारत"]),
        ("نشر ميناء.مصر و موقعنا", ["ميناء.مصر"]),
        ("GAZETA24.PL: NOWY RZĄD", ["GAZETA24.PL"]),
        ("Koniec.Tak jest, nr.de ordine, m.in. tys.zł, S.A. i U.S.", []),
    ],
)  # fmt: skip
def test_names_of_sites_come_through_unchanged(sentence: str, sites: list[str]) -> None:
    assert [sentence[start:end] for start, end in protected(sentence)] == sites
    assert lost(sentence, sentence) == []
    if sites:
        assert lost(sentence, sentence.replace(sites[0], "something")) == sites[:1]
