from __future__ import annotations

import sqlite3
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.query import parse_query
from core.search import Period, Term, find, snippet
from core.text.folded_text import search_key
from core.text.search_words import search_words, spaced
from tests.article_samples import SENTENCES


def matched(text: str, query: str) -> list[str]:
    return [text[a:b] for a, b in find(text, parse_query(query).terms)]


@pytest.fixture(scope="module")
def index():
    """Give what tells whether SQLite's index has a query in a text."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE words USING fts5 (text, content = '', tokenize = "
        "\"unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'\")"
    )
    rows = iter(range(1, 1_000_000))

    def has(text: str, query: str) -> bool:
        row = next(rows)
        connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (row, spaced(text)))
        return all(
            connection.execute(
                "SELECT 1 FROM words WHERE words MATCH ? AND rowid = ?", (term.expression, row)
            ).fetchall()
            for term in parse_query(query).terms
        )

    return has


@pytest.mark.parametrize(
    ("text", "query", "words"),
    [
        ("Președintele 🧭 Łukaszenko", "lukaszenko presedintele", ["Președintele", "Łukaszenko"]),
        ("Președintele", "pres", ["Preș"]),
        ("Олександр Лукашенко", "ЛУКАШЕНКО", ["Лукашенко"]),
        ("Đorđe s-a dus", "dorde", ["Đorđe"]),
        ("cafe\u0301 noir", "CAFÉ", ["cafe\u0301"]),
        ("נשיא בלארוס אמר שָׁלוֹם", "שלום", ["שָׁלוֹם"]),
        ("Die Straße nach Gießen", "strasse", ["Straße"]),
        ("unu doi trei", '"unu doi"', ["unu doi"]),
        ("unu doi trei", "„doi trei”", ["doi trei"]),
        ("unu, doi – trei", '"unu doi trei"', ["unu, doi – trei"]),
        ("spus „nu”", '"nu', ["nu"]),
        ("习近平在北京会见", "北京", ["北京"]),
        ("ประธานาธิบดีพบกัน", "พบ", ["พบ"]),
        ("राष्ट्रपति ने कहा", "राष्ट्र", ["राष्ट्र"]),
    ],
)
def test_words_begin_so_and_phrases_are_whole(index, text: str, query: str, words: list[str]):
    assert matched(text, query) == words
    assert index(text, query)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("unu doi trei", '"trei doi"'),
        ("unu doi trei", "unu patru"),
        ("ananas", "nas"),
        ("unu doitrei", '"unu doi"'),
    ],
)
def test_what_is_not_there_is_not_found(index, text: str, query: str):
    assert not index(text, query)


@pytest.mark.parametrize("query", ["", "  ", '""', '"', "\u0301", "…", "lang:", "date>"])
def test_an_empty_query_has_no_terms(query: str):
    assert parse_query(query).terms in ((), parse_query("lang").terms, parse_query("date").terms)


def test_filters_are_taken_out_of_the_words():
    query = parse_query('entity:Lukashenko lang:polish date>=2023-1 "doi trei" entity:"Xi Jinping"')
    assert query.entities == ("Lukashenko", "Xi Jinping")
    assert query.languages == ("pl",)
    [way] = query.ways
    [day] = [facet for facet in way.facets if facet.name == "date"]
    assert (day.relation, day.value) == (">=", "2023-01")
    assert query.terms == (Term((("doi trei", False),)),)
    assert query.filters
    assert not parse_query("doi").filters


@pytest.mark.parametrize(
    ("relation", "day", "holds"),
    [
        (":", "2023", True),
        (":", "2023-12", True),
        (":", "2023-11", False),
        (">", "2023-12", False),
        (">", "2023-12-03", True),
        (">=", "2023-12", True),
        ("<", "2024", True),
        ("<=", "2023-12-03", False),
    ],
)
def test_dates_are_compared_as_far_as_they_are_given(relation: str, day: str, holds: bool):
    assert Period(relation, day).holds(date(2023, 12, 4)) is holds
    assert not Period(relation, day).holds(None)


def test_a_term_may_stand_for_other_spellings():
    term = Term((("lukashenko", True), ("lukasenk", False), ("aleksandra lukaszenki", False)))
    text = "Lukašenk și Aleksandra Łukaszenki 🧭"
    assert [text[a:b] for a, b in find(text, [term])] == ["Lukašenk", "Aleksandra Łukaszenki"]


def test_a_snippet_shows_the_first_match_among_whole_words():
    text = " ".join(f"cuvântul{n}" for n in range(40)) + " Beijing 🧭 " + "și așa mai departe " * 20
    cut = snippet(text.strip(), parse_query("beijing departe").terms)
    assert cut.text.startswith("…cuvântul")
    assert cut.text.endswith("…")
    assert len(cut.text) < 260
    words = [cut.text[a:b] for a, b in cut.spans]
    assert words[0] == "Beijing"
    assert set(words[1:]) == {"departe"}
    assert snippet("La Beijing.", parse_query("beijing").terms).spans == ((3, 10),)
    assert snippet("La Beijing.", ()).text == "La Beijing."


@settings(deadline=None, max_examples=60)
@given(SENTENCES, SENTENCES)
def test_spans_are_in_order_and_hold_a_term(text: str, query: str):
    terms = parse_query(query).terms
    at = 0
    for start, end in find(text, terms):
        assert at <= start < end <= len(text)
        assert any(term.pattern.search(search_key(text[start:end])) for term in terms)
        at = end


@settings(deadline=None, max_examples=80)
@given(SENTENCES, st.data())
def test_any_word_of_a_sentence_is_found(index, sentence: str, data: st.DataObject):
    words = search_words(search_key(sentence))
    if words:
        word = data.draw(st.sampled_from(words))
        assert index(sentence, word.upper())
        assert find(sentence, parse_query(word).terms)
