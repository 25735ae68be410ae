"""Quotes find their words again, and their other half."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import Article, Origin, Paragraph, ParagraphKind, Sentence, Translation, WordLink
from core.knowledge.quotes import (
    Quote,
    find_span,
    half_text,
    note_and_codes,
    place_quotes,
    typed,
)

FIRST = "Portul e\u0301 🧭 deschis azi."
SECOND = "Ministrul vine mâine la port."


def article(*sentences: str) -> Article:
    """Make an article of one paragraph."""
    spans, at = [], 0
    for text in sentences:
        spans.append(Sentence(at, at + len(text)))
        at += len(text) + 1
    text = " ".join(sentences)
    paragraph = Paragraph(ParagraphKind.BODY, 0, len(text), tuple(spans))
    return Article("a.txt", "", None, "ro", 1.0, "utf-8", text, (paragraph,))


def quote(of: Article, words: str, translated: str = "") -> Quote:
    start = of.text.index(words)
    return Quote("1", words, start, start + len(words), translated=translated)


def translation(text: str, *links: tuple[int, int, int, int]) -> Translation:
    found = tuple(WordLink(*link, 0.9) for link in links)
    return Translation(text, Origin.PACKAGE, "p", found)


@given(st.text(max_size=40), st.text(max_size=40))
def test_words_are_found_where_they_went(before, after):
    old = article(FIRST, SECOND)
    kept = quote(old, "🧭 deschis")
    new = article(f"{before} {FIRST}", f"{SECOND} {after}")
    span = find_span(new, kept)
    assert span is not None
    assert new.text[slice(*span)] == kept.text


def test_other_white_space_is_no_other_text_and_what_is_gone_is_gone():
    kept = quote(article(FIRST, SECOND), f"azi. {SECOND[:9]}")
    span = find_span(article("Azi nimic.", FIRST.replace(" ", "\u00a0"), SECOND), kept)
    assert span is not None
    assert span[1] - span[0] == len(kept.text)
    assert find_span(article("Altceva."), kept) is None
    assert place_quotes(article("Altceva."), [kept], [None]) == ()


def test_the_other_half_follows_links_else_it_is_the_sentence():
    one = article(SECOND)
    english = "Tomorrow the minister comes to the port."
    kept = quote(one, "mâine")
    at = SECOND.index("mâine")
    (linked,) = place_quotes(one, [kept], [translation(english, (at, at + 5, 0, 8))])
    assert half_text(linked, [translation(english)], " ") == "Tomorrow"
    (whole,) = place_quotes(one, [kept], [translation(english)])
    assert half_text(whole, [translation(english)], " ") == english
    (none,) = place_quotes(one, [kept], [None])
    assert none.halves == ()


def test_words_chosen_over_two_translations_are_found_in_both():
    both = article(FIRST, SECOND)
    done = [translation("The port is open today."), translation("The minister comes tomorrow.")]
    kept = quote(both, both.text, translated="open today. The minister")
    (placed,) = place_quotes(both, [kept], done)
    assert half_text(placed, done, " ") == "open today. The minister"
    # Of another translation they are no part: then the links say it.
    other = [translation("Today the port opens."), done[1]]
    (placed,) = place_quotes(both, [kept], other)
    assert half_text(placed, other, " ") == "Today the port opens. The minister comes tomorrow."


@pytest.mark.parametrize(
    ("text", "note", "codes"),
    [
        ("ask again #aid #China", "ask again", ("aid", "China")),
        ("#one\nline\n#one #two", "line", ("one", "two")),
        ("C# is no code, nor is a#b", "C# is no code, nor is a#b", ()),
        ("   ", "", ()),
    ],
)
def test_codes_are_typed_into_the_note(text, note, codes):
    assert note_and_codes(text) == (note, codes)
    again = Quote("1", "x", 0, 1, note=note, codes=codes)
    assert note_and_codes(typed(again)) == (note, codes)
