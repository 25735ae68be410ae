"""What a trained pipeline takes for one name, put right."""

from __future__ import annotations

import pytest

from core.article import MentionType, Sentence
from core.names.recognition.span_repair import repair_spans
from core.names.recognition.tagger.tagger import NamedSpan
from core.names.recognition.tokenised_article import tokenise_article

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE


def names_after(text: str, form: str, type: MentionType, language: str) -> list[tuple[str, str]]:
    """Give the names in the place of `form`, each with its type."""
    page = tokenise_article(text, [Sentence(0, len(text))], language)
    start = text.index(form)
    span = NamedSpan(start, start + len(form), type, 0.9)
    (line,) = page.lines
    words = [w for w in line.words if span.start <= w.start and w.end <= span.end]
    return [
        (text[found.start : found.end], found.type.value)
        for found, own in repair_spans(page, span, words)
        if own[0].start == found.start and own[-1].end == found.end
    ]


@pytest.mark.parametrize(
    ("text", "form", "type", "language", "names"),
    [
        ("😀 Zdaniem Theresy May Putin milczy.", "Theresy May Putin", PER, "pl",
         [("Theresy May", "PER"), ("Putin", "PER")]),
        ("😀 Podle něj si Kreml Be\u030clorusko bere.", "Kreml Be\u030clorusko", LOC, "cs",
         [("Kreml", "ORG"), ("Be\u030clorusko", "LOC")]),
        ("אבג V sporu s Kitajsko ZDA molčijo.", "Kitajsko ZDA", LOC, "sl",
         [("Kitajsko", "LOC"), ("ZDA", "LOC")]),
    ],
)  # fmt: skip
def test_known_names_that_touch_are_taken_apart(text, form, type, language, names) -> None:
    assert names_after(text, form, type, language) == names


@pytest.mark.parametrize(
    ("text", "form", "type", "language", "name"),
    [
        ("A Angela Merkel falou em Berlim.", "A Angela Merkel", PER, "pt", "Angela Merkel"),
        ("O Greenpeace protestou em Lisboa.", "O Greenpeace", ORG, "pt", "Greenpeace"),
        ("Η Greenpeace διαμαρτυρήθηκε.", "Η Greenpeace", ORG, "el", "Greenpeace"),
    ],
)
def test_an_article_is_no_part_of_a_name_and_makes_no_place_of_it(
    text, form, type, language, name
) -> None:
    assert names_after(text, form, type, language) == [(name, type.value)]


@pytest.mark.parametrize(
    ("text", "form", "type", "language"),
    [
        ("Głos zabrał Greenpeace Polska.", "Greenpeace Polska", ORG, "pl"),
        ("Mówi o tym Europejska Unia Kobiet.", "Europejska Unia Kobiet", ORG, "pl"),
        ("Píše to Reuters, Rusko mlčí.", "Reuters, Rusko", LOC, "cs"),
        ("Pisze Israel Putin.", "Israel Putin", PER, "pl"),
    ],
)
def test_names_of_several_known_words_stay_whole(text, form, type, language) -> None:
    assert names_after(text, form, type, language) == [(form, type.value)]


@pytest.mark.parametrize(
    ("text", "form", "language"),
    [
        ("Ukraińskie zboże płynie do portu.", "Ukraińskie", "pl"),
        ("Русские американцы против 😀.", "Русские", "ru"),
        ("Військово-морські сили попереджають.", "Військово", "uk"),
    ],
)
def test_an_adjective_that_opens_a_sentence_is_no_place(text, form, language) -> None:
    assert names_after(text, form, LOC, language) == []


@pytest.mark.parametrize(
    ("text", "form", "language"),
    [
        ("Nad rzeką leży Wąskie i okolica.", "Wąskie", "pl"),
        ("Wąskie Wzgórza są daleko.", "Wąskie", "pl"),
        ("Wąskie leży w dolinie, a w Wąskie nikt nie był.", "Wąskie", "pl"),
        ("Polski rząd milczy.", "Polski", "pl"),
        ("Лимано-Сити строится.", "Лимано", "ru"),
    ],
)
def test_a_place_that_looks_like_an_adjective_stays(text, form, language) -> None:
    assert names_after(text, form, LOC, language) == [(form, "LOC")]


@pytest.mark.parametrize(
    ("text", "form", "language"),
    [
        ("W gmachu przy ul. Długiej 😀 nikogo nie ma.", "Długiej", "pl"),
        ("На вул. Лісовій тихо.", "Лісовій", "uk"),
    ],
)
def test_a_street_is_a_place(text, form, language) -> None:
    assert names_after(text, form, ORG, language) == [(form, "LOC")]


def test_a_word_that_ends_like_an_abbreviated_street_is_none() -> None:
    assert names_after("To jest mul. Lipa milczy.", "Lipa", ORG, "pl") == [("Lipa", "ORG")]


@pytest.mark.parametrize(
    ("text", "form", "language", "name"),
    [
        ("Aici cancelarul german Ion Pop tace.", "cancelarul german Ion Pop", "ro", "Ion Pop"),
        ("😀 Președintele de Gaulle pleacă.", "Președintele de Gaulle", "ro", "de Gaulle"),
        ("Mówił minister Jan No\u0301wak.", "minister Jan No\u0301wak", "pl", "Jan No\u0301wak"),
    ],
)  # fmt: skip
def test_a_persons_name_begins_behind_the_title(text, form, language, name) -> None:
    assert names_after(text, form, PER, language) == [(name, "PER")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Papa Ioan Paul II", "ro"),
        ("Regina Margareta a II-a", "ro"),
        ("Król Kazimierz", "pl"),
        ("Папа Иоанн XXIII", "ru"),
    ],
)
def test_popes_and_monarchs_keep_the_title_they_are_called_by(text, language) -> None:
    assert names_after(f"😀 Aici {text} tace.", text, PER, language) == [(text, "PER")]


def test_a_title_with_nobodys_name_is_no_person() -> None:
    assert names_after("Premierul român tace.", "Premierul român", PER, "ro") == []


@pytest.mark.parametrize(
    ("text", "form", "names"),
    [
        ("Șoferul a fugit 😀.", "Șoferul", []),
        ("Vlahuță a fugit.", "Vlahuță", [("Vlahuță", "PER")]),
        ("Ieri Șoferul a fugit.", "Șoferul", [("Șoferul", "PER")]),
        ("Adam Șoferul tace. Șoferul pleacă.", "Șoferul", [("Șoferul", "PER")]),
    ],
)
def test_a_plain_word_that_opens_a_sentence_is_nobodys_name(text, form, names) -> None:
    assert names_after(text, form, PER, "ro") == names
