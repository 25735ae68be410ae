"""The grammar of filter and search: what is meant by it, and what is refused in words."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article_filter import asked_elsewhere, list_articles, passing
from core.article_list import ArticleEntry, ArticleState, Order
from core.query import (
    LONGEST,
    MOST_ALTERNATIVES,
    All,
    Any,
    Facet,
    Near,
    Node,
    Not,
    Way,
    occurs,
    parse_query,
    written,
)
from core.search import Term
from core.session.named_words import expression_of
from core.text.search_words import spaced


def word(text: str, *, begins: bool = True) -> Term:
    return Term(((text, begins),))


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("grain", word("grain")),
        ("grain port", All((word("grain"), word("port")))),
        ("grain AND port", All((word("grain"), word("port")))),
        ("and or not near", All(tuple(map(word, ("and", "or", "not", "near"))))),
        ("grain -Ukraine", All((word("grain"), Not(word("ukraine"))))),
        ("grain NOT „Black Sea”", All((word("grain"), Not(word("black sea", begins=False))))),
        ("a b OR c", Any((All((word("a"), word("b"))), word("c")))),
        ("a (b OR c)", All((word("a"), Any((word("b"), word("c")))))),
        ("a NEAR b", Near((word("a"), word("b")))),
        ('a NEAR/3 "b c"', Near((word("a"), word("b c", begins=False)), 3)),
        ("-a NEAR/3 b", Not(Near((word("a"), word("b")), 3))),
        ("well-known", word("well known")),
        ("lang:polish,ro", Facet("lang", "pl,ro")),
        ("-tag: unread:", All((Not(Facet("tag")), Facet("unread")))),
        ('source:"Nasz Dziennik" date>=2023-1', All((Facet("source", "Nasz Dziennik", whole=True),
                                                     Facet("date", "2023-01", ">=")))),
        ("NOT NOT grain", word("grain")),
        ("fa\u0131led:", word("failed")),
        ("\u017ftar:", word("star")),
        # What is not finished yet asks for nothing.
        ("grain OR", word("grain")),
        ("grain -", word("grain")),
        ("grain (", word("grain")),
        ("grain lang:", word("grain")),
        ("(grain", word("grain")),
    ],
)  # fmt: skip
def test_what_a_query_means(query: str, meant: Node):
    parsed = parse_query(query)
    assert (parsed.expression, parsed.problem) == (meant, "")


@pytest.mark.parametrize(
    "query",
    [
        "OR grain",
        "grain OR OR port",
        "AND grain",
        "grain NOT OR port",
        "grain NEAR lang:pl",
        "NEAR port",
        "(a OR b) NEAR c",
        "grain)",
        "unread:yes",
        "date:99999",
        "date>yesterday",
        "(" * 50 + "a",
        "x" * (LONGEST + 1),
        " ".join(f"(a{n} OR b{n})" for n in range(8)),
        " NEAR ".join(f"a{n}" for n in range(9)),
    ],
)
def test_what_has_no_meaning_is_refused_in_words(query: str):
    parsed = parse_query(query)
    assert parsed.problem
    assert parsed.problem.endswith(".")
    assert not parsed.ways


_QUERIES = st.lists(
    st.sampled_from(
        [
            *(
                "AND",
                "OR",
                "NOT",
                "NEAR",
                "NEAR/2",
                "(",
                ")",
                "-",
                '"',
                " ",
                "-x",
                "x)",
                "meaning:",
            ),
            *("lang:", "lang:pl", "tag:", "tag:a", "unread:", "date>2023", "date:20", "note:„a b”"),
            *("źródło", "北京", "🧭", "e\u0301", "שלום", "12-15", 'entity:"Xi J', "and", "star:x"),
        ]
    )
    | st.text(max_size=6),
    max_size=14,
).map(" ".join)


@settings(deadline=None, max_examples=300)
@given(_QUERIES)
def test_any_text_is_answered_or_refused_and_what_is_meant_can_be_written(query: str):
    parsed = parse_query(query)
    if parsed.problem:
        assert parsed.expression == All(())
        return
    assert len(parsed.ways) <= MOST_ALTERNATIVES
    again = parse_query(written(parsed.expression))
    assert (again.expression, again.problem) == (parsed.expression, "")


def _true(node: Node, true: frozenset[object]) -> bool:
    match node:
        case Not(part):
            return not _true(part, true)
        case All(parts):
            return all(_true(part, true) for part in parts)
        case Any(parts):
            return any(_true(part, true) for part in parts)
        case leaf:
            return leaf in true


def _is_way(way: Way, true: frozenset[object]) -> bool:
    wanted, denied = (*way.words, *way.facets), (*way.without_words, *way.without_facets)
    return all(one in true for one in wanted) and not any(one in true for one in denied)


@settings(deadline=None, max_examples=200)
@given(
    st.lists(
        st.sampled_from(["a", "b", "-c", "OR", "AND", "NOT", "(", ")", "lang:pl", "-star:"]),
        max_size=10,
    ).map(" ".join),
    st.sets(st.sampled_from([*map(word, "abc"), Facet("lang", "pl"), Facet("star")])),
)
def test_the_ways_to_satisfy_a_query_are_the_query(query: str, true: set[object]):
    parsed = parse_query(query)
    if not parsed.problem:
        said = any(_is_way(way, frozenset(true)) for way in parsed.ways)
        assert said == _true(parsed.expression, frozenset(true))


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.sampled_from(["unu", "doi", "trei", "un", "北京", "🧭"]), max_size=9).map(" ".join),
    st.sampled_from(["unu NEAR/1 doi", "un NEAR/0 trei", '"doi trei" NEAR/2 unu', "京 NEAR/3 doi",
                     "unu NEAR/2 doi NEAR/2 trei", "unu", '"un doi"']),
)  # fmt: skip
def test_texts_and_the_index_agree_on_what_occurs(text: str, query: str):
    asked = parse_query(query).expression
    assert isinstance(asked, Term | Near)
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "
        "\"unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'\")"
    )
    connection.execute("INSERT INTO words VALUES (?)", (spaced(text),))
    rows = connection.execute("SELECT 1 FROM words WHERE words MATCH ?", (expression_of(asked),))
    assert occurs(asked, spaced(text)) == bool(rows.fetchall())
    connection.close()


def entry(path: str, **changes: object) -> ArticleEntry:
    known: dict[str, object] = {
        "path": path, "title": "Ziarno w porcie", "title_translation": "Grain in the port",
        "language": "pl", "language_confidence": 1.0, "date": date(2023, 3, 2),
        "state": ArticleState.READY, "done": 1, "total": 1, "reason": "", "unread": True,
        "starred": False, "doubts": 0,
    }  # fmt: skip
    return ArticleEntry(**(known | changes))  # type: ignore[arg-type]


ENTRIES = [
    entry("a.txt", source="Gazeta Nowa", doubts=2),
    entry("b.txt", language="ro", title="Grâu", unread=False, tags=("china",)),
    entry("c.txt", language="uk", title="Зерно", title_translation="Ukraine's grain", notes=1),
]


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ("grain -ukraine", ["a.txt", "b.txt"]),
        ("lang:pl,ro", ["a.txt", "b.txt"]),
        ("lang:pl OR tag:china", ["a.txt", "b.txt"]),
        ("doubt: source:gazeta", ["a.txt"]),
        ("unread: -source:nowa", ["c.txt"]),
        ("port NEAR/1 grain -lang:uk", []),
        ("port NEAR/2 grain -lang:uk", ["a.txt", "b.txt"]),
        ("date>2022 date<2023", []),
        ("OR", []),
    ],
)
def test_the_list_is_filtered_by_the_same_words(query: str, paths: list[str]):
    assert list_articles(ENTRIES, query, Order.NAME) == paths


def test_what_entries_do_not_tell_is_asked_elsewhere():
    query = parse_query("entity:Xi OR (note:check -note:)")
    xi, check = Facet("entity", "Xi"), Facet("note", "check")
    assert asked_elsewhere(query) == {xi, check}
    passes = passing(query, {xi: frozenset({"b.txt"}), check: frozenset({"c.txt"})})
    assert [one.path for one in ENTRIES if passes(one)] == ["b.txt"]
