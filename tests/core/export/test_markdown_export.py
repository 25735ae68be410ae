"""Markdown, read back by a CommonMark parser."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from core.article import Origin, Translation
from core.article_list import ArticleEntry, ArticleState
from core.export import export_markdown, notes_as_markdown
from core.export.markdown_format import plain
from core.knowledge.notes import Note, NoteInContext, PlacedNote
from tests.article_samples import summit

if TYPE_CHECKING:
    from core.finished_article import FinishedArticle


def inlines(markdown: str) -> list[str]:
    """Give the text of each block, with its own marks of Markdown taken away."""
    found = []
    for token in MarkdownIt().enable("table").parse(markdown):
        if token.type == "inline":
            parts = (
                c.content if not c.type.endswith("break") else "\n" for c in token.children or ()
            )
            found.append("".join(parts))
    return found


def written(finished: FinishedArticle) -> list[str]:
    return inlines(export_markdown(finished))


def test_texts_sources_and_entities_are_there():
    found = written(summit())
    assert found[0] == "President 🧭 Lukashenko in Beijing"
    for words in (
        "reports/summit.txt",
        "Monday, 4 December 2023",
        "Machine translation: translate-ro_en 1.9 (2 sentences)",
        "Cei doi au vorbit 2 ore <în secret> & au plecat.",
    ):
        assert any(words in text for text in found)
    doubtful = "The two talked for 3 hours <in secret> & left. (? The number 2 is missing.)"
    assert any(doubtful in text for text in found)
    assert "Alexander Lukashenko" in found
    assert not any("Facebook" in text for text in found)


def test_notes_tags_and_corrections_are_named():
    notes = (
        PlacedNote(Note("read *again*"), None),
        PlacedNote(Note("who?\nשָלום", "x", 3, 4), 1),
    )
    finished = summit()
    own = Translation("Beijing said nothing.", Origin.CORRECTION, "corrected by hand")
    translations = (*finished.translations[:3], own, *finished.translations[4:])
    found = written(replace(finished, notes=notes, tags=("china",), translations=translations))
    assert "Note: read *again*" in found
    assert "Note: who?\nשָלום" in found
    assert "Tags: china" in found
    assert "Beijing said nothing. (✎ corrected by hand)" in found
    assert "Note:" not in export_markdown(
        replace(finished, notes=notes, tags=("china",)).without_notes()
    )


@given(
    st.lists(
        st.sampled_from([*"ab*_`#>|[]<~\\-+=1.)&; \n", "&amp;", "&#33;", "🧭", "\u0301", "ש"]),
        max_size=30,
    )
)
def test_no_letter_is_taken_for_a_sign(letters: list[str]):
    text = " ".join("".join(letters).split())
    assert " ".join(inlines(plain(text))) == text


def test_what_is_written_in_lines_stays_in_lines():
    note = Note("one\n---\n    two\r\n- three &lt;\n\nfour\n===", "x", 3, 4)
    text = export_markdown(replace(summit(), notes=(PlacedNote(note, 1),)))
    rendered = MarkdownIt().render(text)
    assert "<p>one<br />\n---<br />\ntwo<br />\n- three &amp;lt;</p>" in rendered.replace(
        "<strong>Note:</strong> ", ""
    )
    assert "<p>four<br />\n===</p>" in rendered
    assert "<hr" not in rendered
    assert "<code" not in rendered


def test_notes_stand_under_their_articles():
    entry = ArticleEntry(
        "a.txt", "Titlu", "Title", "ro", 1.0, date(2024, 5, 1), ArticleState.READY,
        1, 1, "", False, False, 0,
    )  # fmt: skip
    notes = [
        NoteInContext("a.txt", Note("first"), None, "", ""),
        NoteInContext("a.txt", Note("second", "Una.", 0, 4), 0, "Una.", "One."),
        NoteInContext("b.txt", Note("third"), None, "", ""),
    ]
    text = notes_as_markdown(notes, {"a.txt": entry})
    assert inlines(text) == [
        "Title",
        "a.txt · Romanian · 2024-05-01",
        "first",
        "Una.",
        "One.",
        "second",
        "b.txt",
        "b.txt",
        "third",
    ]
