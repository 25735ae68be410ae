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

    from core.article_list import ArticleEntry
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
        self._tagged: list[str] = []
        """The articles that were selected when the box of tags was opened."""
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
        path = self._context.articles.at_hand()
        if path != self._context.reader.path:
            self._context.reader.show(path)
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
        """Ask for a tag to give the articles that are selected, or to take from them."""
        self._tagged = self._context.articles.chosen()
        if not self._chosen():
            return
        self._context.picker.open(
            tr("Tags, with commas between; choose one again to take it away"),
            self._on_tags_chosen,
            search=self._on_tag_typed,
        )
        self._on_tag_typed("")

    def _chosen(self) -> list[ArticleEntry]:
        """Give the articles that are to be tagged, as far as the folder has them."""
        found = map(self._context.articles.model.entry, self._tagged)
        return [entry for entry in found if entry is not None]

    @Slot(str)
    def _on_tag_typed(self, text: str) -> None:
        self._context.picker.show_choices(self._tag_choices(text))

    def _tag_choices(self, text: str) -> list[Choice]:
        """List the tags there are that begin so, the articles' own last, then the new ones."""
        session, entries = self._context.reader.session, self._chosen()
        if session is None or not entries:
            return []
        counts = session.notes.all_tags()
        typed = [part for part in text.split(",") if part.strip()]
        own = set.intersection(*(set(entry.tags) for entry in entries))
        known = [
            Choice((tag,), tag, right=_count(count, own=len(entries) if tag in own else 0))
            for tag, count in sorted(counts.items(), key=lambda item: item[0] in own)
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
        session, entries = self._context.reader.session, self._chosen()
        if session is None or not entries or not isinstance(chosen, tuple):
            return
        keys = [{search_key(tag) for tag in entry.tags} for entry in entries]
        gone = search_key(chosen[0]) if len(chosen) == 1 else ""
        takes = bool(gone) and all(gone in own for own in keys)
        # A tag of the folder in other letters is the same tag.
        known = {search_key(tag): tag for tag in session.notes.all_tags()}
        new = [known.get(search_key(tag), tag) for tag in map(str, chosen)]
        earlier: list[tuple[str, tuple[str, ...]]] = []
        try:
            for entry in entries:
                kept = [tag for tag in entry.tags if not takes or search_key(tag) != gone]
                wanted = kept if takes else [*kept, *new]
                earlier.append((entry.path, session.notes.set_tags(entry.path, wanted)))
        except StoreError as error:
            self._context.messages.say(str(error))
        if not earlier:
            return
        self._undo.remember(session, partial(self._tag_back, session, earlier))
        if takes:
            said = tr("The tag “{tag}” was taken away.", tag=chosen[0])
        else:
            said = tr("Tagged {tags}. “tag:” in the filter lists such.", tags=", ".join(chosen))
        if len(earlier) > 1:
            said = f"{said} {tr('%n articles', len(earlier))}."
        if len(earlier) == len(entries):
            self._context.messages.confirm(said)

    def _tag_back(self, session: FolderSession, earlier: list[tuple[str, tuple[str, ...]]]) -> str:
        for path, tags in earlier:
            session.notes.set_tags(path, tags)
        return tr("The tags are as they were before.")


def _count(count: int, *, own: int) -> str:
    """Say how many articles have a tag; `own` is how many of them are selected, if all are."""
    articles = tr("%n articles", count)
    if not own:
        return articles
    here = tr("on this article") if own == 1 else tr("on all that are selected")
    return here + (f"  ·  {articles}" if count > own else "")
