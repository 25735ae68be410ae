"""What is being read: the open folder, the article on screen, and the way from one to the next."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.errors import DiptychError
from core.session import FolderSession
from core.text.visible_text import visible
from ui.entity_panel.names_notice import no_names, no_names_in_folder
from ui.navigation import no_package_notice, no_text_notice
from ui.qt.i18n import tr
from ui.qt.session_bridge import SessionBridge
from ui.qt.tasks import Task, TaskRunner
from ui.reading.content import Content, Place
from ui.reading.note_marks import shown_notes
from ui.status.folder_progress import FolderProgress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Entity
    from core.article_list import ArticleEntry, Order
    from core.remembered import Remembered
    from core.session import Problem, Progress
    from core.settings import Settings
    from core.store import Store
    from ui.article_list.view import ArticleList
    from ui.entity_panel.panel import EntityPanel
    from ui.reading.view import ReadingView
    from ui.status.message_bar import MessageBar
    from ui.status.status_line import StatusLine

AHEAD = 2
"""How many articles in the direction of reading are prepared before the rest of the folder."""

PAINT_MS = 10
ENTITIES_MS = 400
"""Each article read links anew; what that changes on screen may come this much later."""


class Reader(QObject):
    """Joins one open folder to the list, the reading surface, the panel and the status line."""

    changed = Signal()
    """The folder or the article on screen is another one."""
    progressed = Signal()
    """More of the folder is done."""
    leaving = Signal()
    """The reader is about to go elsewhere."""
    bundle_found = Signal(object)
    """A `BundleFound` of the open folder."""
    linked = Signal()
    """Names of the folder were linked anew, or a person changed them."""
    briefing_wanted = Signal()
    """A folder was opened by somebody who wants to see the briefing first."""
    unread_found = Signal(object)
    """The `UnreadFile`s of the open folder, which are others than before."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        remembered: Remembered,
        *,
        articles: ArticleList,
        view: ReadingView,
        panel: EntityPanel,
        status: StatusLine,
        messages: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store, self._settings, self._remembered = store, settings, remembered
        self._articles, self._view, self._panel = articles, view, panel
        self._status, self._messages = status, messages
        self.session: FolderSession | None = None
        self._closing: list[FolderSession] = []
        self._bridge: SessionBridge | None = None
        self.path = ""
        self.to = ""
        """The language to translate into for this run, `""` for each folder's own."""
        self.marks_read = True
        """Whether what is shown counts as read."""
        self.stopped = False
        self.progress = FolderProgress(status)
        self._shown = False
        """Whether the article's text, not a notice, is on screen."""
        self._briefed = False
        """Whether the briefing was shown in place of the first article."""
        self._step = 1
        self._wanted: tuple[str, Place] | None = None
        """Where to be in an article that is not read yet."""
        self._entities_soon = QTimer(self, interval=ENTITIES_MS, singleShot=True)
        self._entities_soon.timeout.connect(self._on_entities_changed)
        self._content: Content | None = None
        """What the reading surface shows."""
        self._watch_names: tuple[str, ...] = ()
        self._tasks = TaskRunner(self, threads=1)
        self._listing: Task | None = None
        """The folder's entities are being listed."""
        articles.article_chosen.connect(self.show)
        panel.scope_changed.connect(self.show_entities)

    # The folder

    def open(self, folder: Path) -> None:
        """Open a folder in place of the one that is open."""
        folder = Path(folder).resolve()
        if not folder.is_dir():
            self._messages.say(tr("{folder} is no folder, or it is gone.", folder=folder))
            return
        if self.session is not None and self.session.folder != folder:
            self._messages.dismiss()
        self.close()
        self._remembered.remember_folder(str(folder))
        bridge = SessionBridge(self)
        bridge.renamed.connect(self._on_renamed)
        bridge.list_changed.connect(self._on_list_changed)
        bridge.entries_changed.connect(self._on_entries_changed)
        bridge.article_read.connect(self._on_article_read)
        bridge.translated.connect(self._on_translated)
        bridge.entities_changed.connect(self._on_linked_anew)
        bridge.progressed.connect(self._on_progressed)
        bridge.meaning_progressed.connect(self._status.show_meaning)
        bridge.problem_met.connect(self._on_problem_met)
        bridge.unread_found.connect(self.unread_found)
        bridge.bundle_found.connect(self.bundle_found)
        self._bridge = bridge
        to = self.to or self._settings.target(str(folder))
        self.session = FolderSession(
            folder,
            self._store,
            to=to,
            on_event=bridge.post,
            watch=True,
            wishes=self._settings.engine_wishes,
            bundles=self._settings.bundle_wish(str(folder)),
            follow_links=self._settings.follow_links,
            meaning=self._settings.find_meaning,
            put_names_right=self._settings.put_names_right,
        )
        self.session.watchlist.watch(self._watch_names)
        self.path, self.stopped, self._step = "", False, 1
        self._briefed = False
        place = self._remembered.place(str(folder))
        if place.article:
            self.session.look_at(place.article)
        self._view.show_notice(*no_text_notice.of_opening(folder))
        self.session.start()
        self.changed.emit()

    def open_file(self, file: Path) -> None:
        """Show a file as an article, in the folder that it lies in."""
        folder = file.parent.resolve()
        if self.session is not None and self.session.folder == folder:
            if self.session.entry(file.name) is not None:
                self.show(file.name)
            else:
                self._messages.say(tr("{name} is no article of this folder.", name=file.name))
            return
        sentence = self._remembered.place(str(folder)).sentences.get(file.name, 0)
        self._remembered.remember_place(str(folder), file.name, sentence)
        self.open(folder)

    def open_last(self, folder: str) -> None:
        """Open the folder of the last time, if it is still there."""
        if Path(folder).is_dir():
            self.open(Path(folder))

    def is_settled(self) -> bool:
        """Tell whether every article is finished and all that is known is on screen."""
        progress, session, bridge = self.progress.latest, self.session, self._bridge
        if progress is None or session is None or bridge is None:
            return False
        waits = bridge.has_more or self._entities_soon.isActive()
        return progress.finished == progress.total and session.is_finished() and not waits

    def close(self) -> None:
        """Leave the folder; the place is remembered and what is finished is kept."""
        self._view.sentence_correction.finish()
        self.remember_place()
        if self._bridge is not None:
            self._bridge.close()
            self._bridge = None
        if self.session is not None:
            self.session.close()
            self._closing.append(self.session)
            self.session = None
        self.path, self._shown = "", False
        self.progress.forget()
        self._status.show_meaning(None)
        self._content = None
        if self._listing is not None:
            self._listing.cancel()
            self._listing = None
        self._articles.set_entries([])
        self._status.show_article(None, self._settings.target_language, None)
        self._panel.show_entities([], {})

    def hand_over(self) -> list[FolderSession]:
        """Leave the folder, and give what works on folders left for somebody else to `join`."""
        self.close()
        sessions, self._closing = self._closing, []
        self.changed.emit()
        return sessions

    def join(self) -> None:
        """After `close`, wait until no folder is worked on any more."""
        self._tasks.close()
        for session in self._closing:
            session.join()
        self._closing.clear()

    def reopen(self) -> None:
        """Open the folder anew, with the settings as they are now."""
        if self.session is not None:
            self.open(self.session.folder)

    def set_target(self, code: str) -> None:
        """Translate the folder into another language, now and whenever it is opened."""
        self.to = ""
        if self.session is None:
            self._settings.target_language = code
        elif code != self.session.to:
            self._settings.remember_target(str(self.session.folder), code)
            self.open(self.session.folder)
        else:
            self._settings.remember_target(str(self.session.folder), code)

    def remember_place(self) -> None:
        """Note where in the article on screen the reader is."""
        if self.session is not None and self.path and self._shown:
            sentence = self._view.place().sentence
            self._remembered.remember_place(str(self.session.folder), self.path, sentence)

    # The article

    @property
    def entry(self) -> ArticleEntry | None:
        """The line of the article on screen."""
        return self._articles.model.entry(self.path) if self.path else None

    @Slot(object)
    def show(self, path: str, place: Place | None = None, *, step: int | None = None) -> None:
        """Show an article, at a place or where the reader left it.

        `step` says in which direction she goes through the list, where she does.
        """
        session = self.session
        if session is None or not path:
            return
        self.leaving.emit()
        self._step = step or self._step
        self.remember_place()
        self.path = path
        self._articles.set_current(path)
        session.look_at(path, self._articles.neighbours(path, self._step, AHEAD))
        if place is None:
            sentences = self._remembered.place(str(session.folder)).sentences
            place = Place(sentences.get(path, 0))
        self._wanted = (path, place)
        self._shown = False
        if session.article(path) is not None:
            self._show_text()
        else:
            self._show_state()
        self.changed.emit()

    def step(self, step: int) -> bool:
        """Show the next (1) or previous (-1) article of the list; False at its end."""
        found = self._articles.neighbours(self.path, step)
        if found:
            self.show(found[0], step=step)
        return bool(found)

    @property
    def content(self) -> Content | None:
        """What the reading surface shows, None while it shows a notice."""
        return self._content if self._shown else None

    def _show_text(self) -> None:
        session = self.session
        content = self._content = self._current_content()
        if session is None or self._wanted is None:
            return
        if content is None:
            self._show_state()
            return
        notice = self._about_translation() or (None, ())
        self._view.show_content(content, self._wanted[1], notice=notice)
        self._shown = True
        self.show_entities()
        self._show_status()
        entry = session.entry(self.path)
        if entry is not None and entry.unread and self.marks_read:
            session.marks.set_read(self.path, True)

    def _current_content(self) -> Content | None:
        session = self.session
        finished = session.finished(self.path) if session else None
        if session is None or finished is None:
            return None
        return Content(
            finished,
            hidden=frozenset(id for id, e in finished.entities.items() if e.hidden),
            watched=session.watchlist.in_article(finished),
            notes=shown_notes(finished.notes, finished.quotes),
        )

    def _show_state(self) -> None:
        """Say in words why the article's text cannot be seen."""
        entry = self.session.entry(self.path) if self.session else None
        self._show_status()
        self._panel.show_entities([], {}, none=no_names(entry, linked=False))
        self._view.show_notice(*no_text_notice.of_state(entry))

    def _explain_translation(self) -> None:
        notice = self._about_translation()
        if notice is not None:
            self._view.set_translation_notice(*notice)

    def _about_translation(self) -> tuple[str | None, Sequence[tuple[str, str]]] | None:
        """Give why the article has no translation, None where it is not known of."""
        session = self.session
        entry = session.entry(self.path) if session else None
        if session is None or entry is None:
            return None
        packages = session.packages.route(self.path) is not None
        return no_package_notice.of_translation(
            entry, session.to, packages=packages, stopped=self.stopped
        )

    def _show_status(self) -> None:
        session = self.session
        if session is not None:
            entry = session.entry(self.path)
            claim = self._content.claim if self._shown and self._content is not None else None
            self._status.show_article(entry, session.to, session.packages.route(self.path), claim)
            self._panel.notice.show_article(entry)
            self._status.show_engine(session.packages.setups(self.path))

    # Entities

    @Slot()
    def show_entities(self) -> None:
        """List the entities of the article or of the folder."""
        session = self.session
        if session is None:
            return
        if self._listing is not None:
            self._listing.cancel()
            self._listing = None
        if self._panel.of_folder:
            # A large folder has tens of thousands.
            self._listing = self._tasks.run(session.entities.all, on_result=self._show_all_entities)
        elif self.content is not None:
            finished = self.content.finished
            counts = Counter(finished.entity_ids)
            linked = bool(finished.entity_ids) or not finished.article.mentions
            none = no_names(self.entry, linked=linked)
            self._panel.show_entities(list(finished.entities.values()), counts, none=none)
        else:
            self._panel.show_entities([], {}, none=no_names(self.entry, linked=False))

    def _show_all_entities(self, entities: list[Entity]) -> None:
        if self._panel.of_folder:
            none = no_names_in_folder(self._articles.model.entries())
            self._panel.show_entities(entities, {e.id: e.mentions for e in entities}, none=none)

    @Slot()
    def entities_edited(self) -> None:
        """Show at once what a person changed in the entities."""
        self._on_entities_changed()

    def show_notes(self) -> None:
        """Show at once what a person noted."""
        self._on_entities_changed()

    def watch_for(self, names: Sequence[str]) -> None:
        """Show and count these names in all articles, in this and every other folder."""
        self._watch_names = tuple(names)
        if self.session is not None:
            self.session.watchlist.watch(self._watch_names)
            self._on_entities_changed()

    # What is changed for the article or the folder

    def set_language(self, code: str | None, paths: Sequence[str]) -> None:
        """Set the language of articles by hand; None detects it again."""
        for path in paths:
            try:
                if self.session is not None:
                    self.session.set_language(path, code)
            except DiptychError as error:
                self.report(error)

    def stop_or_go_on(self) -> None:
        """Stop translating, or continue."""
        if self.session is not None:
            self.stopped = not self.stopped
            (self.session.stop if self.stopped else self.session.go_on)()
            if self._shown:
                self._explain_translation()

    def rescan(self) -> None:
        """Look for files that were added, changed or removed."""
        if self.session is not None:
            self.session.rescan()

    def set_order(self, order: Order) -> None:
        """Sort the list."""
        self._remembered.order = order.value
        self._articles.set_order(order)

    # What the session tells

    @Slot()
    def _on_list_changed(self) -> None:
        session = self.session
        if session is None:
            return
        entries = session.entries()
        self._articles.set_entries(entries)
        paths = [e.path for e in entries]
        if self.path in paths:
            return
        if not paths:
            self.path, self._shown = "", False
            self._view.show_notice(*no_text_notice.of_empty_folder(session.folder))
            self.changed.emit()
        elif not self.path:
            # The list is painted first: laying out a text takes as long again.
            QTimer.singleShot(PAINT_MS, self._show_first)

    @Slot()
    def _show_first(self) -> None:
        """Show the article of the last time, or the first; or have the briefing shown first."""
        if self.session is None or self.path or self._briefed:
            return
        if self._settings.open_with == "briefing":
            self._briefed = True
            self.briefing_wanted.emit()
        else:
            self.show_last()

    def show_last(self) -> None:
        """Show the article of the last time, or the first, where none is shown."""
        session, paths = self.session, self._articles.model.paths
        if session is not None and paths and not self.path:
            last = self._remembered.place(str(session.folder)).article
            self.show(last if session.entry(last) is not None else paths[0])

    @Slot(object, object)
    def _on_renamed(self, path: str, to: str) -> None:
        """Stay in the article on screen under its new name."""
        session = self.session
        if session is None or path != self.path:
            return
        self.remember_place()
        self.path = to
        session.look_at(to, self._articles.neighbours(path, self._step, AHEAD))
        self._wanted = (to, self._view.place())
        self._on_entities_changed()

    @Slot(object)
    def _on_entries_changed(self, paths: frozenset[str]) -> None:
        session = self.session
        if session is None:
            return
        entries = [entry for path in paths if (entry := session.entry(path)) is not None]
        before = self.entry
        self._articles.update_entries(entries)
        if self.path in paths:
            now = self.entry
            if before and now and before.title_translation != now.title_translation:
                self.changed.emit()
            if self._shown:
                self._show_status()
                self._explain_translation()
            else:
                self._show_state()

    @Slot(object)
    def _on_article_read(self, path: str) -> None:
        if path != self.path:
            return
        if self._shown:
            self._wanted = (path, self._view.place())
        self._show_text()
        self.changed.emit()

    @Slot(object, object)
    def _on_translated(self, path: str, indices: tuple[int, ...]) -> None:
        content = self._current_content() if path == self.path and self._shown else None
        if content is not None:
            self._content = content
            self._view.update_translations(content, indices)

    @Slot()
    def _on_linked_anew(self) -> None:
        if not self._entities_soon.isActive():
            self._entities_soon.start()

    @Slot()
    def _on_entities_changed(self) -> None:
        content = self._current_content() if self._shown else None
        if content is not None:
            before, self._content = self._content, content
            if not content.looks_like(before):
                self._view.update_entities(content)
        self.show_entities()
        self.linked.emit()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        entries = self._articles.model.entries()
        self.progress.take(progress, entries, stopped=self.stopped)
        self.progressed.emit()

    @Slot(object)
    def _on_problem_met(self, problem: Problem) -> None:
        text = tr(problem.text)
        self._messages.say(f"{visible(problem.path)}: {text}" if problem.path else text)

    def report(self, error: Exception) -> None:
        """Tell an error in words; what is no error of ours is raised on."""
        if not isinstance(error, DiptychError):
            raise error
        self._messages.say(str(error))
