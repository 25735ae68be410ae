"""A note stays on its sentence, whatever becomes of the article's text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import Article, Paragraph, ParagraphKind, Sentence
from core.knowledge.notes import Note, has_tag, place_notes, tidy_note, tidy_tags

SENTENCES = (
    "Ministrul 🧭 a sosit luni la Constanța.",
    "El a vizitat portul.",
    "שר התחבורה e\u0301 הגיע ביום שני לנמל.",
    "El a vizitat portul.",
    "Lucrările vor fi gata până la sfârșitul anului viitor.",
)


def article(*sentences: str) -> Article:
    """Give an article of one paragraph with these sentences."""
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Sentence(at, at + len(sentence)))
        at += len(sentence) + 1
    text = " ".join(sentences)
    paragraph = Paragraph(ParagraphKind.BODY, 0, len(text), tuple(spans))
    return Article("a.txt", sentences[0], None, "ro", 1.0, "utf-8", text, (paragraph,))


def note_on(whole: Article, index: int) -> Note:
    span = whole.sentences[index]
    return Note(f"on {index}", whole.quote(span), span.start, span.end)


def places(whole: Article, *notes: Note) -> list[int | None]:
    return [placed.sentence for placed in place_notes(whole, notes)]


@given(st.permutations(range(len(SENTENCES))))
def test_each_note_is_on_the_sentence_it_was_written_on(order: list[int]):
    whole = article(*SENTENCES)
    placed = place_notes(whole, [note_on(whole, index) for index in order])
    assert [one.sentence for one in placed] == list(range(len(SENTENCES)))
    assert [one.note.text for one in placed] == [f"on {n}" for n in range(len(SENTENCES))]


def test_a_note_follows_its_sentence_when_text_before_it_goes_or_comes():
    before = article(*SENTENCES)
    notes = [note_on(before, index) for index in (0, 1, 2, 3, 4)]
    later = article("Foto: arhivă.", *SENTENCES)
    assert places(later, *notes[:1], notes[2], notes[4]) == [1, 3, 5]
    assert places(article(*SENTENCES[2:]), notes[3]) == [1]


def test_of_two_same_sentences_the_nearer_is_taken():
    before = article(*SENTENCES)
    assert places(before, note_on(before, 3)) == [3]
    assert places(before, note_on(before, 1)) == [1]


@pytest.mark.parametrize(
    ("now", "index"),
    [
        ((SENTENCES[0] + " " + SENTENCES[1], SENTENCES[4]), 0),
        (("Ministrul 🧭 a sosit luni", "la Constanța."), 0),
        ((SENTENCES[1], "Ministrul 🧭 a sosit marți la Constanţa."), 1),
    ],
)
def test_a_sentence_that_changed_is_found_again(now: tuple[str, ...], index: int):
    assert places(article(*now), note_on(article(*SENTENCES), 0)) == [index]


def test_a_note_whose_sentence_is_gone_is_kept_with_the_article():
    notes = [note_on(article(*SENTENCES), 4), Note("of the whole")]
    placed = place_notes(article(SENTENCES[1]), notes)
    assert {(one.note.text, one.sentence) for one in placed} == {
        ("on 4", None),
        ("of the whole", None),
    }


def test_notes_are_kept_without_blanks_at_their_ends():
    assert tidy_note("  \n\none  \r\ntwo \u2029\u2029 three \n\n") == "one\ntwo\n\n three"
    assert tidy_note(" \n\t ") == ""
    assert tidy_note("a\ud800b 🧭") == "ab 🧭"


@given(st.text())
def test_tidying_a_note_twice_changes_nothing(text: str):
    once = tidy_note(text)
    assert tidy_note(once) == once


def test_tags_are_one_word_each_and_none_twice():
    assert tidy_tags(["#China", "china", " south  china sea ", "", "#", "Łódź 🧭"]) == (
        "China",
        "Łódź-🧭",
        "south-china-sea",
    )


def test_a_tag_is_found_by_its_beginning():
    assert has_tag(("South-China", "łódź"), "south")
    assert has_tag(("South-China", "łódź"), "LODZ")
    assert has_tag(("x",), "")
    assert not has_tag((), "")
    assert not has_tag(("South-China",), "china")
