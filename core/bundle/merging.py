"""Bring what two people wrote and changed together: nothing is lost, what differs is said."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from core.errors import Cancelled
from core.knowledge.comparable_sentences import one_line, plain
from core.knowledge.corrections import correction_key
from core.knowledge.notes import Note, tidy_note, tidy_tags
from core.languages import without_region
from core.names.keys import is_own, own_id, own_number
from core.names.linking.edits import EditKind, EntityEdit
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from core.bundle.content import BundledArticle, BundledFolder
    from core.store import Store

_ONE_ONLY = (EditKind.RENAME, EditKind.RETYPE)
_MOST_SAID = 20
_TICK = 100
"""After so many rows it is asked whether to go on."""


@dataclass(slots=True)
class Merged:
    """How much came, and in words what differs from what was here."""

    notes: int = 0
    tags: int = 0
    corrections: int = 0
    edits: int = 0
    conflicts: list[str] = field(default_factory=list)
    more_conflicts: int = 0

    def say(self, conflict: str) -> None:
        """Note a conflict; of very many only the number."""
        if len(self.conflicts) < _MOST_SAID:
            self.conflicts.append(conflict)
        else:
            self.more_conflicts += 1


class Merger:
    """Takes in what somebody wrote; what was written here stays and comes first."""

    def __init__(
        self,
        store: Store,
        folder: Path,
        whole: BundledFolder,
        who: str,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """`who` names the bundle beside what comes from it."""
        self._store, self._folder, self._whole, self._who = store, str(folder), whole, who
        self._cancelled = cancelled
        self.merged = Merged()
        self._notes = {
            content: {(note.start, note.sentence): note for note in notes}
            for content, notes in store.notes.all_notes().items()
        }
        self._tags = store.notes.all_tags()
        self._to = without_region(whole.to)
        self._mine = store.corrections.into(self._to)
        # What stands in none of its articles could never be seen, nor forgotten with a folder.
        self._stand: set[tuple[str, str]] = set()
        self._theirs = {
            (without_region(code), plain(sentence)): one_line(text)
            for code, sentence, text in whole.corrections
        }

    def set_language(self, content: str, language: str | None) -> None:
        """Take over the language that was set by hand, unless another was set here."""
        here = self._store.marks.language(content)
        if language is not None and here is None:
            self._store.marks.set_language(content, language)

    def note(self, content: str, bundled: BundledArticle) -> None:
        """Take in what is written beside one article, all of it or nothing."""
        with self._store.together():
            self._note(content, bundled)

    def _note(self, content: str, bundled: BundledArticle) -> None:
        article = bundled.article
        for sentence in article.sentences:
            quote = article.quote(sentence)
            key = correction_key(quote, article.language)
            self._stand.add(key)
            theirs, mine = self._theirs.get(key), self._mine.get(key)
            if theirs and mine and theirs != mine:
                text = f"{self._who}: {theirs}"
                self._add_note(content, Note(text, quote, sentence.start, sentence.end))
                self.merged.say(
                    worded(
                        "{path}: “{mine}” is yours, “{theirs}” from {who}; yours is shown, the"
                        " other is in a note.",
                        path=bundled.path,
                        mine=mine,
                        theirs=theirs,
                        who=self._who,
                    )
                )
        if bundled.noted is None:
            return
        noted = bundled.noted
        if noted.read:
            self._store.marks.set_read(content, True)
        if noted.starred:
            self._store.marks.set_starred(content, True)
        for note in noted.notes:
            text = tidy_note(note.text)
            if text and self._add_note(content, replace(note, text=text)):
                self.merged.say(
                    worded(
                        "{path}: you and {who} wrote different notes at one place; both are kept"
                        " in it.",
                        path=bundled.path,
                        who=self._who,
                    )
                )
        mine_tags = self._tags.get(content, ())
        tags = tidy_tags((*mine_tags, *noted.tags))
        if tags != mine_tags:
            self.merged.tags += len(tags) - len(mine_tags)
            self._tags[content] = tags
            self._store.notes.save_tags(content, tags)

    def finish(self) -> None:
        """Take in what holds for the whole folder, all of it or nothing; raises Cancelled."""
        with self._store.together():
            for number, ((code, sentence), text) in enumerate(self._theirs.items()):
                self._stop_if_cancelled(number)
                key = (code, sentence)
                if text and key in self._stand and key not in self._mine:
                    self._store.corrections.save(sentence, code, self._to, text)
                    self.merged.corrections += 1
            self._take_entities()

    def _stop_if_cancelled(self, number: int) -> None:
        if number % _TICK == 0 and self._cancelled():
            raise Cancelled

    def _add_note(self, content: str, note: Note) -> bool:
        """Keep a note, below what stands at its place; tell whether something else did."""
        notes = self._notes.setdefault(content, {})
        place = (note.start, note.sentence)
        mine = notes.get(place)
        if mine is not None and note.text in mine.text:
            return False
        merged = note
        if mine is not None:
            text = f"{mine.text}\n\n{self._who}:\n{note.text}"
            merged = replace(mine, text=text, changed=max(mine.changed, note.changed))
        self._store.notes.save_note(content, merged)
        notes[place] = merged
        self.merged.notes += 1
        return mine is not None

    # Entities

    def _take_entities(self) -> None:
        store, theirs = self._store, self._whole.entity_ids
        mine, edits = store.entities.ids(self._folder), store.entities.edits(self._folder)
        if not mine and not edits:
            store.entities.save_ids(self._folder, theirs)
        ids = _Ids(mine or theirs, theirs, edits)
        had = _Had(_readable(edits))
        for number, edit in enumerate(_readable(self._whole.edits)):
            self._stop_if_cancelled(number)
            here = ids.translated(edit, had)
            if here in had:
                continue
            other = had.contradicted(here)
            if other is not None:
                self.merged.say(
                    worded(
                        "An entity is “{mine}” for you and “{theirs}” for {who}; yours is kept.",
                        mine=other.value,
                        theirs=here.value,
                        who=self._who,
                    )
                )
                continue
            store.entities.add_edit(self._folder, here.to_json())
            had.add(here)
            self.merged.edits += 1
        if mine and ids.ids != mine:
            store.entities.save_ids(self._folder, ids.ids)


class _Ids:
    """Says for an entity of theirs which one it is here; numbers are each folder's own."""

    def __init__(self, mine: dict[str, str], theirs: dict[str, str], edits: list[str]) -> None:
        self.ids = dict(mine)
        self._keys: dict[str, list[str]] = {}
        for key, id in theirs.items():
            self._keys.setdefault(id, []).append(key)
        self._here: dict[str, str] = {}
        taken = {*mine.values(), *(v for e in _readable(edits) for v in (e.entity, e.value))}
        numbers = map(own_number, taken)
        self._next = 1 + max((number for number in numbers if number is not None), default=0)
        self._same = mine == theirs and not edits

    def translated(self, edit: EntityEdit, had: _Had) -> EntityEdit:
        """Give an edit of theirs with the ids that hold here, where there were these edits."""
        if edit.kind is EditKind.SPLIT:
            before = had.split(self._id(edit.entity), edit.form)
            if before is not None:
                self._here[edit.value] = before
        others = edit.kind in (EditKind.MERGE, EditKind.SPLIT)
        value = self._id(edit.value) if others else edit.value
        return replace(edit, entity=self._id(edit.entity), value=value)

    def _id(self, theirs: str) -> str:
        if self._same or not is_own(theirs):
            return theirs
        if theirs not in self._here:
            keys = self._keys.get(theirs, [])
            known = next((self.ids[key] for key in keys if key in self.ids), None)
            if known is None:
                known = own_id(self._next)
                self._next += 1
                self.ids.update(dict.fromkeys(keys, known))
            self._here[theirs] = known
        return self._here[theirs]


def _readable(rows: list[str] | tuple[str, ...]) -> list[EntityEdit]:
    edits = []
    for row in rows:
        try:
            edits.append(EntityEdit.from_json(row))
        except ValueError:
            continue  # As good as not made: the others still hold.
    return edits


class _Had:
    """The edits that are here, found by what they are about."""

    def __init__(self, edits: Iterable[EntityEdit]) -> None:
        self._all: set[EntityEdit] = set()
        self._splits: dict[tuple[str, str], str] = {}
        self._first: dict[tuple[EditKind, str], list[EntityEdit]] = {}
        for edit in edits:
            self.add(edit)

    def add(self, edit: EntityEdit) -> None:
        self._all.add(edit)
        if edit.kind is EditKind.SPLIT:
            self._splits[edit.entity, edit.form] = edit.value
        elif edit.kind in _ONE_ONLY:
            # Two that differ are enough to find one that differs from any other.
            first = self._first.setdefault((edit.kind, edit.entity), [])
            if len(first) < 2 and edit.value not in {one.value for one in first}:
                first.append(edit)

    def __contains__(self, edit: EntityEdit) -> bool:
        if edit.kind is EditKind.SPLIT:
            return (edit.entity, edit.form) in self._splits
        return edit in self._all

    def split(self, entity: str, form: str) -> str | None:
        """Give the entity that a spelling was taken out into, as was said last."""
        return self._splits.get((entity, form))

    def contradicted(self, edit: EntityEdit) -> EntityEdit | None:
        """Give the first edit that gives the same entity another name or type."""
        if edit.kind not in _ONE_ONLY:
            return None
        first = self._first.get((edit.kind, edit.entity), [])
        return next((one for one in first if one.value != edit.value), None)
