"""Trained spans and rules made one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import MentionType, Sentence
from core.names.recognition.candidate import Candidate
from core.names.recognition.ensemble import combine, unsettled
from core.names.recognition.recognise import choose
from core.names.recognition.tagger.tagger import NamedSpan
from core.names.recognition.tokenised_article import TokenisedArticle, tokenise_article

PER, ORG, LOC, DATE = (
    MentionType.PERSON,
    MentionType.ORGANISATION,
    MentionType.PLACE,
    MentionType.DATE,
)
TEXT = "😀 Ministerstwo Spraw Krako\u0301w (MSK) 4 maja, Anna Nowak אבג."


def page_of(text: str) -> TokenisedArticle:
    return tokenise_article(text, [Sentence(0, len(text))], "pl")


def span(name: str, type: MentionType) -> NamedSpan:
    start = TEXT.index(name)
    return NamedSpan(start, start + len(name), type, 0.9)


def rule(name: str, type: MentionType, key: str, weight: float) -> Candidate:
    start = TEXT.index(name)
    return Candidate(start, start + len(name), type, key, weight)


def test_a_trained_span_takes_the_key_of_the_weightiest_rule_for_it() -> None:
    rules = [rule("MSK", ORG, "msk", 2.5), rule("MSK", ORG, "gaz:msk", 12)]
    (first, *_) = combine(page_of(TEXT), [span("MSK", ORG)], rules)
    assert (first.key, first.type) == ("gaz:msk", ORG)


def test_a_known_name_keeps_its_id_whatever_type_the_pipeline_gives() -> None:
    (first, *_) = combine(page_of(TEXT), [span("Krako\u0301w", ORG)], [])
    assert (first.key, first.type) == ("gaz:krakow", ORG)


def test_a_certain_person_is_no_place_of_that_name() -> None:
    place = span("Krako\u0301w", PER)
    assert [c.key for c in combine(page_of(TEXT), [replace(place, confidence=0.99)], [])] != [
        "gaz:krakow"
    ]
    assert [c.key for c in combine(page_of(TEXT), [replace(place, confidence=0.6)], [])] == [
        "gaz:krakow"
    ]


def test_an_acronym_in_brackets_does_not_hide_the_name_before_it() -> None:
    text = "O Šanghajské organizaci pro spolupráci (ŠOS) 😀"
    page = tokenise_article(text, [Sentence(0, len(text))], "cs")
    found = NamedSpan(2, text.index(" 😀"), ORG, 0.9)
    assert [c.key for c in combine(page, [found], [])] == ["gaz:sco"]


def test_a_head_word_alone_is_the_organisation_named_in_full() -> None:
    text = "Komisja Śledcza Sejmu pracuje. Komisja milczy."
    page = tokenise_article(text, [Sentence(0, 30), Sentence(31, len(text))], "pl")
    spans = [NamedSpan(0, 21, ORG, 0.9), NamedSpan(31, 38, ORG, 0.9)]
    full, short = combine(page, spans, [])
    assert full.key == short.key


def test_trained_spans_win_and_dates_stay() -> None:
    rules = [rule("Anna Nowak", ORG, "x", 12), rule("4 maja", DATE, "2020-05-04", 9)]
    chosen = choose(combine(page_of(TEXT), [span("Anna Nowak", PER)], rules))
    assert [(TEXT[c.start : c.end], c.type) for c in chosen] == [
        ("4 maja", DATE), ("Anna Nowak", PER),
    ]  # fmt: skip


def test_weak_guesses_of_rules_are_left_out() -> None:
    assert not list(combine(page_of(TEXT), [], [rule("Anna", PER, "anna", 2.6)]))


def test_a_span_without_a_word_has_itself_as_key() -> None:
    (first,) = combine(page_of(TEXT), [span("😀", ORG)], [])
    assert first.key == "😀"


def test_a_doubted_span_stands_only_where_a_rule_agrees() -> None:
    start = TEXT.index("Anna Nowak")
    doubted = NamedSpan(start, start + len("Anna Nowak"), PER, 0.4)
    assert not list(combine(page_of(TEXT), [doubted], []))
    agreed = list(combine(page_of(TEXT), [doubted], [rule("Anna Nowak", PER, "x", 6.5)]))
    assert [c.key for c in agreed] == ["x"]


def test_known_names_stand_without_the_pipeline_and_a_surname_with_its_bearer() -> None:
    rules = [
        rule("Krako\u0301w", LOC, "gaz:krakow", 6),
        rule("MSK", LOC, "cldr:XX", 6),
        rule("Anna Nowak", PER, "gaz:nowak", 7),
        Candidate(5, 8, PER, "gaz:nowak", 3.4, lone=True),
        Candidate(5, 8, PER, "gaz:tusk", 3.4, lone=True),
    ]
    kept = [c.key for c in combine(page_of(TEXT), [], rules)]
    assert kept == ["gaz:krakow", "cldr:XX", "gaz:nowak", "gaz:nowak"]


def test_a_pipeline_tells_another_type_than_a_known_name_that_it_saw() -> None:
    rules = [rule("Krako\u0301w", LOC, "gaz:krakow", 6)]
    (chosen,) = choose(combine(page_of(TEXT), [span("Krako\u0301w", ORG)], rules))
    assert (chosen.key, chosen.type) == ("gaz:krakow", ORG)


def test_a_title_is_no_part_of_a_person() -> None:
    text = "😀 Prezydent Anna Nowak"
    whole = NamedSpan(text.index("Prezydent"), len(text), PER, 0.9)
    (person,) = combine(page_of(text), [whole], [])
    assert text[person.start : person.end] == "Anna Nowak"
    assert person.key == page_of("Anna Nowak").key(page_of("Anna Nowak").lines[0].words)


def test_a_long_known_name_keeps_its_type_and_extent() -> None:
    known = rule("Ministerstwo Spraw", ORG, "gaz:ministry", 9)
    spans = [replace(span("Spraw", LOC), confidence=0.8), span("Anna Nowak", PER)]
    chosen = choose(combine(page_of(TEXT), spans, [known]))
    assert next((c.key, c.type) for c in chosen) == ("gaz:ministry", ORG)
    assert len(chosen) == 2


@given(
    names=st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=12),
    spans=st.lists(
        st.tuples(st.integers(0, 40), st.integers(1, 6), st.floats(0.5, 1)), max_size=12
    ),
)
def test_a_span_is_left_out_where_it_is_a_part_of_any_long_name(names, spans) -> None:
    known = [Candidate(a, a + n, LOC, "gaz:x", 9.0) for a, n in names]
    found = [NamedSpan(a, a + n, PER, sure) for a, n, sure in spans]
    kept = [
        s
        for s in found
        if not any(
            range(s.start, s.end) != (own := range(k.start, k.end))
            and s.start in own
            and s.end - 1 in own
            for k in known
        )
    ]
    assert unsettled(found, known) == kept


def test_a_country_is_a_place_whatever_the_pipeline_says() -> None:
    text = "😀 Rozmowy z Egiptem trwają."
    page = tokenise_article(text, [Sentence(0, len(text))], "pl")
    (found,) = combine(page, [NamedSpan(12, 19, ORG, 0.99)], [])
    assert (found.key, found.type) == ("cldr:EG", LOC)


@pytest.mark.parametrize(("sure", "type"), [(0.7, ORG), (0.95, LOC)])
def test_a_known_body_is_a_place_only_where_the_pipeline_is_sure(sure, type) -> None:
    text = "😀 Kraje Unii Europejskiej milczą."
    page = tokenise_article(text, [Sentence(0, len(text))], "pl")
    union = text.index("Unii")
    (found,) = combine(page, [NamedSpan(union, union + 17, LOC, sure)], [])
    assert (found.key, found.type) == ("gaz:eu", type)


def test_a_known_name_of_many_words_is_whole_however_sure_the_pipeline_is_of_a_part() -> None:
    text = "Szczyt: Szanghajska Organizacja Współpracy Krajów 😀"
    page = tokenise_article(text, [Sentence(0, len(text))], "pl")
    whole = Candidate(8, 49, ORG, "gaz:sco", 9.0)
    part = NamedSpan(8, 31, ORG, 0.99)
    assert [c.end for c in choose(combine(page, [part], [whole]))] == [49]


def test_a_pope_is_one_person_with_and_without_his_title() -> None:
    text = "😀 Papa Atanasie X vorbește, iar Atanasie X pleacă."
    page = tokenise_article(text, [Sentence(0, len(text))], "ro")
    names = ("Papa Atanasie X", "Atanasie X")
    spans = [
        NamedSpan(start, start + len(name), PER, 0.9)
        for name, start in zip(names, (text.index(names[0]), text.rindex(names[1])), strict=True)
    ]
    first, second = combine(page, spans, [])
    assert (text[first.start : first.end], first.key) == (names[0], second.key)
