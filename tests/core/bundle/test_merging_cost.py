"""The work of merging grows as what is merged, and it can be stopped."""

from __future__ import annotations

import sys
from contextlib import closing
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from core.article import Article, Paragraph, ParagraphKind, Sentence
from core.bundle.content import BundledArticle, BundledFolder, Noted
from core.bundle.merging import Merger
from core.errors import Cancelled
from core.knowledge.notes import Note
from core.names.linking.edits import EditKind, EntityEdit, EntityEdits
from core.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDER = "/folder"


def work(act: Callable[[], Any]) -> int:
    """Count the steps that the interpreter takes, which no busy machine changes."""
    steps = 0

    def trace(frame: Any, event: str, _arg: Any) -> Any:
        nonlocal steps
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        steps += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        act()
    finally:
        sys.settrace(before)
    return steps


def renames(number: int) -> list[EntityEdit]:
    return [EntityEdit(EditKind.RENAME, f"e{n}", f"Name {n}") for n in range(number)]


def splits(number: int) -> list[EntityEdit]:
    return [EntityEdit(EditKind.SPLIT, "e1", f"e{n + 2}", f"form {n}") for n in range(number)]


def rivals(number: int) -> list[EntityEdit]:
    return [EntityEdit(EditKind.RENAME, "e1", f"Name {n}") for n in range(number)]


def merges(number: int) -> list[EntityEdit]:
    return [EntityEdit(EditKind.MERGE, f"e{n + 2}", f"e{n + 3}") for n in range(number)]


def back_and_forth(number: int) -> list[EntityEdit]:
    """Take spellings out and put them back, by turns."""
    taken = splits(number // 2)
    return [*taken, *(EntityEdit(EditKind.MERGE, one.value, "e1") for one in taken)]


KINDS = (renames, splits, rivals, merges, back_and_forth)


def whole(edits: list[EntityEdit], **others: Any) -> BundledFolder:
    ids = {f"PER|name {n}": f"e{n}" for n in range(len(edits))}
    return BundledFolder("en", ids, tuple(edit.to_json() for edit in edits), **others)


def merged_edits(edits: list[EntityEdit], place: Path) -> None:
    with closing(Store(place)) as store:
        for id in ("e1", "e2"):
            store.entities.add_edit(FOLDER, EntityEdit(EditKind.HIDE, id).to_json())
        Merger(store, place.with_name("x"), whole(edits), "Ana").finish()


def grows_as_much_as_it_is_given(act: Callable[[int], Any], small: int = 60) -> None:
    act(4)  # What is done once is not counted.
    least, more = work(lambda: act(small)), work(lambda: act(4 * small))
    assert more < 5 * least, (least, more)


@pytest.mark.parametrize("kind", KINDS)
def test_changes_of_entities_cost_as_many_as_they_are(kind, tmp_path: Path):
    numbers = count()
    grows_as_much_as_it_is_given(
        lambda n: merged_edits(kind(n), tmp_path / f"{next(numbers)}.sqlite3")
    )


@pytest.mark.parametrize("kind", KINDS)
def test_applying_and_asking_costs_as_many_as_they_are(kind):
    def ask(number: int) -> None:
        edits = EntityEdits(kind(number))
        for n in range(number):
            edits.entity(f"e{n}", "form 1")

    grows_as_much_as_it_is_given(ask, 200)


@pytest.mark.parametrize("kind", KINDS)
def test_asking_in_any_order_gives_the_same(kind):
    made = kind(40)
    ids = [f"e{n}" for n in range(45)]
    forward, backward = EntityEdits(made), EntityEdits(made)
    there = {id: forward.entity(id, "form 3") for id in ids}
    assert {id: backward.entity(id, "form 3") for id in reversed(ids)} == there
    assert {id: EntityEdits(made).entity(id, "form 3") for id in ids} == there


def test_what_goes_in_circles_stays_where_it_was_asked():
    circle = [EntityEdit(EditKind.SPLIT, f"e{n}", f"e{(n + 1) % 5}", "x") for n in range(5)]
    edits = EntityEdits(circle)
    for _ in range(2):
        assert [edits.entity(f"e{n}", "x") for n in range(5)] == [f"e{n}" for n in range(5)]


def article(sentences: int) -> Article:
    text = "\n\n".join(f"Propoziția {n}." for n in range(sentences))
    spans, at = [], 0
    for part in text.split("\n\n"):
        spans.append(Sentence(at, at + len(part)))
        at += len(part) + 2
    paragraphs = tuple(Paragraph(ParagraphKind.BODY, s.start, s.end, (s,)) for s in spans)
    return Article("a.txt", "Propoziția 0.", None, "ro", 1.0, "utf-8", text, paragraphs)


def noted(number: int, place: Path) -> None:
    made = article(number)
    notes = tuple(
        Note(f"note {n}", made.quote(s), s.start, s.end) for n, s in enumerate(made.sentences)
    )
    corrections = tuple(("ro", made.quote(s), f"theirs {n}") for n, s in enumerate(made.sentences))
    bundled = BundledArticle("0" * 64, None, made, noted=Noted(notes=notes, tags=("a", "b")))
    with closing(Store(place)) as store:
        for n, sentence in enumerate(made.sentences):
            store.corrections.save(made.quote(sentence), "ro", "en", f"mine {n}")
            store.notes.save_note("0" * 64, Note("mine", made.quote(sentence), sentence.start))
        merger = Merger(store, place.with_name("x"), whole([], corrections=corrections), "Ana")
        merger.note("0" * 64, bundled)
        merger.finish()
        assert len(store.notes.all_notes()["0" * 64]) == number


def test_notes_and_corrections_cost_as_many_as_they_are(tmp_path: Path):
    numbers = count()
    grows_as_much_as_it_is_given(lambda n: noted(n, tmp_path / f"{next(numbers)}.sqlite3"))


def test_a_merge_that_is_stopped_changes_nothing(tmp_path: Path):
    corrections = tuple(("ro", f"Propoziția {n}.", "x") for n in range(500))
    asked = count()
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        merger = Merger(
            store,
            tmp_path,
            whole(renames(1000), corrections=corrections),
            "Ana",
            cancelled=lambda: next(asked) > 9,
        )
        with pytest.raises(Cancelled):
            merger.finish()
        assert store.entities.edits(str(tmp_path)) == []
        assert store.entities.ids(str(tmp_path)) == {}
        assert store.corrections.into("en") == {}
