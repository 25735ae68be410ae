"""What a person notes and tags: written in the window, kept by the session, taken back again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.errors import StoreError
from core.knowledge.notes import tidy_tags
from core.text.folded_text import search_key
from ui.commands.corrections import shortened
from ui.notes.note_box import NoteBox
from ui.qt.i18n import tr
from ui.widgets.picker import Choice, matching

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.knowledge.notes import Note
    from core.session import FolderSession
    from ui.commands.undo import UndoCommands
    from ui.context import Context
    from ui.theme.theme import Theme


class NoteCommands(QObject):
    """Joins the note box and the box of tags to the open folder."""

    changed = Signal()
    """A note was written, removed or brought back."""

    def __init__(self, context: Context, undo: UndoCommands) -> None:
        super().__init__(context.parent)
        self._context, self._undo = context, undo
        self.box = NoteBox(context.view.two_pane, context.theme, context.view)
        self.box.written.connect(self._on_written)
        self._about: tuple[FolderSession, str] | None = None
        """The folder and the article that the box was opened in."""
        context.reader.changed.connect(self.finish)
        context.view.sentence_changed.connect(self.finish)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions about notes and tags do."""
        return {
            "note_sentence": self.note_sentence,
            "note_article": self.note_article,
            "tags": self.choose_tags,
        }

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.box.editor.set_theme(theme)

    # Notes

    def note_sentence(self) -> None:
        """Open the box on the current sentence."""
        index = self._context.view.current_sentence()
        if self._context.reader.content is None or index < 0:
            self._context.messages.confirm(tr("There is no sentence here to note something on."))
            return
        self._context.view.go_to_sentence(index)
        self._begin(index)

    def note_article(self) -> None:
        """Open the box on the article as a whole."""
        if self._context.reader.content is not None:
            self._context.view.two_pane.scroll_to_edge(-1)
            self._begin(None)
        else:
            self._context.messages.confirm(tr("The article is not read yet."))

    def _begin(self, index: int | None, text: str | None = None) -> None:
        reader = self._context.reader
        session = reader.session
        if session is None:
            return
        self.finish()
        self._context.view.sentence_correction.finish()
        finished = session.finished(reader.path)
        notes = finished.notes if finished is not None else ()
        before = next(
            (
                one.note.text
                for one in notes
                if not one.note.bundle
                and one.sentence == index
                and (index is not None or one.note.on_article)
            ),
            "",
        )
        self._about = (session, reader.path)
        self.box.begin(index, before, text)

    @Slot()
    def finish(self) -> None:
        """Save what is being written."""
        self.box.finish()
        self._about = None

    @Slot(object, str)
    def _on_written(self, index: int | None, text: str) -> None:
        if self._about is None:
            return
        session, path = self._about
        try:
            earlier = session.notes.note(path, index, text)
        except StoreError as error:
            self._context.messages.say(str(error))
            if path == self._context.reader.path:
                self._begin(index, text)
            return
        self._undo.remember(session, partial(self._bring_back, session, path, index, earlier))
        self._show()
        if index is None and text:
            self._context.messages.confirm(tr("The note on the article is kept."))

    def _bring_back(
        self, session: FolderSession, path: str, index: int | None, earlier: str
    ) -> str:
        session.notes.note(path, index, earlier)
        self._show()
        return tr("The note is as it was before.")

    def remove(self, path: str, note: Note) -> None:
        """Forget a note of any article of the folder; Ctrl+Z brings it back."""
        session = self._context.reader.session
        if session is None:
            return
        try:
            session.notes.remove(path, note)
        except StoreError as error:
            self._context.messages.say(str(error))
            return
        self._undo.remember(session, partial(self._put_back, session, path, note))
        self._show()
        self._context.messages.confirm(
            tr("The note “{start}” was removed. Ctrl+Z brings it back.", start=shortened(note.text))
        )

    def _put_back(self, session: FolderSession, path: str, note: Note) -> str:
        session.notes.put(path, note)
        self._show()
        return tr("The note “{start}” is back.", start=shortened(note.text))

    def _show(self) -> None:
        self._context.reader.show_notes()
        self.changed.emit()

    # Tags

    def choose_tags(self) -> None:
        """Ask for a tag to give the article, or to take from it."""
        entry = self._context.reader.entry
        if entry is None:
            return
        self._context.picker.open(
            tr("Tags, with commas between; choose one again to take it away"),
            self._on_tags_chosen,
            search=self._on_tag_typed,
        )
        self._on_tag_typed("")

    @Slot(str)
    def _on_tag_typed(self, text: str) -> None:
        self._context.picker.show_choices(self._tag_choices(text))

    def _tag_choices(self, text: str) -> list[Choice]:
        """List the tags there are that begin so, the article's own last, then the new ones."""
        session, entry = self._context.reader.session, self._context.reader.entry
        if session is None or entry is None:
            return []
        counts = session.notes.all_tags()
        typed = [part for part in text.split(",") if part.strip()]
        known = [
            Choice((tag,), tag, right=_count(count, own=tag in entry.tags))
            for tag, count in sorted(counts.items(), key=lambda item: item[0] in entry.tags)
        ]
        found = matching(known, typed[-1].strip().lstrip("#")) if len(typed) == 1 else []
        if not typed:
            return known
        wanted = tidy_tags(typed)
        folded = {search_key(tag) for tag in counts}
        if not wanted or (len(wanted) == 1 and search_key(wanted[0]) in folded):
            return found
        new = Choice(wanted, ", ".join(wanted), right=tr("new tag"))
        if len(wanted) > 1:
            new = Choice(wanted, ", ".join(wanted), right=tr("give all"))
        return [*found, new]

    def _on_tags_chosen(self, chosen: object) -> None:
        session, entry = self._context.reader.session, self._context.reader.entry
        if session is None or entry is None or not isinstance(chosen, tuple):
            return
        own = {search_key(tag): tag for tag in entry.tags}
        if len(chosen) == 1 and search_key(chosen[0]) in own:
            wanted = [tag for key, tag in own.items() if key != search_key(chosen[0])]
            said = tr("The tag “{tag}” was taken away.", tag=chosen[0])
        else:
            # A tag of the folder in other letters is the same tag.
            known = {search_key(tag): tag for tag in session.notes.all_tags()}
            wanted = [*entry.tags, *(known.get(search_key(tag), tag) for tag in map(str, chosen))]
            said = tr("Tagged {tags}. “tag:” in the filter lists such.", tags=", ".join(chosen))
        try:
            earlier = session.notes.set_tags(entry.path, wanted)
        except StoreError as error:
            self._context.messages.say(str(error))
            return
        self._undo.remember(session, partial(self._tag_back, session, entry.path, earlier))
        self._context.messages.confirm(said)

    def _tag_back(self, session: FolderSession, path: str, earlier: tuple[str, ...]) -> str:
        session.notes.set_tags(path, earlier)
        return tr("The tags are as they were before.")


def _count(count: int, *, own: bool) -> str:
    articles = tr("%n articles", count)
    return tr("on this article") + (f"  ·  {articles}" if count > 1 else "") if own else articles
