"""Notes and tags of an opened folder's articles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import StoreError
from core.knowledge.notes import Note, NoteInContext, PlacedNote, place_notes, tidy_note, tidy_tags
from core.session.events import EntryChanged, Problem
from core.session.folder_state import not_read
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from core.article import Article, Translation
    from core.session.fetched_articles import FetchedArticles
    from core.session.folder_state import FolderState


def load_notes(state: FolderState) -> None:
    """Take the store's notes, tags and quotes, which another window or file may have changed."""
    with state.writing:
        try:
            notes, tags = state.store.notes.all_notes(), state.store.notes.all_tags()
            quotes = state.store.quotes.all()
        except StoreError as error:
            state.emit(Problem(str(error)))
            return
        with state.changed:
            before = state.notes, state.tags, state.quotes
            state.notes, state.tags, state.quotes = notes, tags, quotes
            changed = [
                record.path
                for record in state.records.values()
                if tuple(one.get(record.content) for one in before)
                != (notes.get(record.content), tags.get(record.content), quotes.get(record.content))
            ]
    for path in changed:
        state.emit(EntryChanged(path))


class FolderNotes:
    """Keeps what a person writes beside articles, by the content of their files."""

    def __init__(self, state: FolderState, fetched: FetchedArticles) -> None:
        self._state, self._fetched = state, fetched

    def placed(self, path: str, article: Article) -> tuple[PlacedNote, ...]:
        """Give an article's notes with the sentences that they are on."""
        notes = self._state.notes.get(self._state.content(path), ())
        return place_notes(article, notes) if notes else ()

    def bundled(
        self, path: str, article: Article, translations: Sequence[Translation | None]
    ) -> tuple[PlacedNote, ...]:
        """Give the notes that bundles have on an article, which are not the reader's.

        And the corrections that do not show, as something better does.
        """
        bundles, content = self._state.sources.bundles, self._state.content(path)
        if bundles is None:
            return ()
        notes = list(bundles.notes(content))
        for index, (text, name) in bundles.corrections(article, content).items():
            shown, span = translations[index], article.sentences[index]
            if shown is None or shown.text != text:
                said = worded("Translated there as “{text}”", text=text)
                notes.append(Note(said, article.quote(span), span.start, span.end, bundle=name))
        return place_notes(article, notes) if notes else ()

    def note(self, path: str, sentence: int | None, text: str) -> str:
        """Note something on a sentence of an article, or with None on the whole of it.

        An empty text takes the note back. Gives what it said before, `""` for nothing; raises
        StoreError.
        """
        linked, _ = self._fetched.fetch(path)
        if linked is None:
            raise not_read()
        article = linked.article
        state, content = self._state, self._state.content(path)
        text = tidy_note(text)
        notes = state.notes.get(content, ())
        earlier = next(
            (
                one.note
                for one in place_notes(article, notes)
                if one.sentence == sentence and (sentence is not None or one.note.on_article)
            ),
            None,
        )
        if text == (earlier.text if earlier else ""):
            return text
        now = datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="seconds")
        if earlier is not None:
            note = replace(earlier, text=text, changed=now)
        elif sentence is None:
            note = Note(text, changed=now)
        else:
            span = article.sentences[sentence]
            note = Note(text, article.quote(span), span.start, span.end, now)
        if text:
            self.put(path, note)
        else:
            self.remove(path, note)
        return earlier.text if earlier else ""

    def put(self, path: str, note: Note) -> None:
        """Keep a note as it is, in its place in an article; raises StoreError."""
        content = self._state.content_to_keep(path)
        with self._state.writing:
            self._state.store.notes.save_note(content, note)
            self._change(content, note, (note,))
        self._state.tell_content(content)

    def remove(self, path: str, note: Note) -> None:
        """Forget a note, whether its sentence is still there or not; raises StoreError."""
        content = self._state.content_to_keep(path)
        with self._state.writing:
            self._state.store.notes.remove_note(content, note)
            self._change(content, note, ())
        self._state.tell_content(content)

    def _change(self, content: str, note: Note, by: tuple[Note, ...]) -> None:
        """Put something in the place of a note, for all to see."""
        state, place = self._state, (note.start, note.sentence)
        with state.changed:
            rest = [n for n in state.notes.get(content, ()) if (n.start, n.sentence) != place]
            state.notes = {**state.notes, content: tuple(sorted((*rest, *by), key=_place))}

    def tags(self, path: str) -> tuple[str, ...]:
        """Give an article's tags."""
        return self._state.tags.get(self._state.content(path), ())

    def set_tags(self, path: str, tags: Iterable[str]) -> tuple[str, ...]:
        """Make these the tags of an article, tidied; gives those before. Raises StoreError."""
        state, content = self._state, self._state.content_to_keep(path)
        wanted, earlier = tidy_tags(tags), state.tags.get(content, ())
        if wanted != earlier:
            with state.writing:
                state.store.notes.save_tags(content, wanted)
                with state.changed:
                    state.tags = {**state.tags, content: wanted}
            self._state.tell_content(content)
        return earlier

    def all_tags(self) -> dict[str, int]:
        """Count the folder's articles by tag, most used first; tags of other folders count 0."""
        state = self._state
        counts = dict.fromkeys((tag for tags in state.tags.values() for tag in tags), 0)
        with state.changed:
            contents = [record.content for record in state.records.values()]
        for content in contents:
            for tag in state.tags.get(content, ()):
                counts[tag] += 1
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0].casefold())))

    def in_context(self, *, cancelled: Callable[[], bool] = lambda: False) -> list[NoteInContext]:
        """List the folder's notes in its order; of many, not for the window's thread."""
        return list(self._in_context(cancelled))

    def _in_context(self, cancelled: Callable[[], bool]) -> Iterator[NoteInContext]:
        state = self._state
        with state.changed:
            paths = [r.path for r in state.records.values() if state.notes.get(r.content)]
        for path in paths:
            if cancelled():
                return
            linked, translations = self._fetched.fetch(path)
            if linked is None:
                for note in state.notes.get(self._state.content(path), ()):
                    yield NoteInContext(path, note, None, note.sentence, "")
                continue
            article = linked.article
            for placed in self.placed(path, article):
                index, original, translation = placed.sentence, placed.note.sentence, ""
                if index is not None:
                    original = article.quote(article.sentences[index])
                    translated = translations[index]
                    translation = translated.text if translated is not None else ""
                yield NoteInContext(path, placed.note, index, original, translation)


def _place(note: Note) -> int:
    return note.start
