"""What the reader asks for by a box or a dialog: languages, folders, packages, search."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from core.search import Hit
from ui.file_dialogs import FileDialog
from ui.qt.i18n import known_languages, later, tr
from ui.qt.tasks import no_progress
from ui.reading.content import Place
from ui.status.message_bar import Message
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.article_list import ArticleEntry
    from core.session import FolderSession
    from ui.packages.dialog import PackageDialog
    from ui.qt.tasks import Task
    from ui.theme.theme import Theme
    from ui.window.main_window import MainWindow

MAX_HITS = 100
"""Hits shown of one search; more words narrow it better than scrolling does."""

_DETECT = "detect"
_MISSING = later("package missing")


class FolderCommands(QObject):
    """Each method opens a box and does what is chosen in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._searching: Task | None = None
        self._packages: PackageDialog | None = None

    # Folders

    def choose_folder(self) -> None:
        """Ask for the folder to open."""
        session = self._window.reader.session
        dialog = FileDialog(self._window, tr("Open a folder of articles"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if session is not None:
            dialog.setDirectory(str(session.folder.parent))
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()

    @Slot(str)
    def _on_folder_selected(self, folder: str) -> None:
        self._window.reader.open(Path(folder))

    def choose_recent(self) -> None:
        """Ask for one of the folders opened before."""
        choices = [
            Choice(folder, Path(folder).name, folder)
            for folder in self._window.remembered.recent_folders
        ]
        if not choices:
            self._window.messages.say(tr("No folder was opened before."))
            return
        self._window.picker.open(
            tr("Open a recent folder"), self._on_recent_chosen, choices=choices
        )

    def _on_recent_chosen(self, folder: object) -> None:
        self._window.reader.open(Path(str(folder)))

    # Languages

    def choose_language(self) -> None:
        """Ask which language the article is in."""
        choices = [Choice(_DETECT, tr("Detect it"), tr("by its letters and words")), *_languages()]
        self._window.picker.open(
            tr("The article's language"), self._on_language_chosen, choices=choices
        )

    def _on_language_chosen(self, code: object) -> None:
        self._window.reader.set_language(None if code == _DETECT else str(code))

    def choose_target(self) -> None:
        """Ask which language to translate into; those that packages lead to come first."""
        session = self._window.reader.session
        if session is None:
            choices = _languages()
        else:
            choices = [_target_choice(choice, session) for choice in _languages()]
            choices.sort(key=lambda choice: choice.right == tr(_MISSING))
        self._window.picker.open(tr("Translate into"), self._on_target_chosen, choices=choices)

    def _on_target_chosen(self, code: object) -> None:
        self._window.reader.set_target(str(code))

    # Messages

    def list_messages(self) -> None:
        """List what was said, the latest first; choosing one says it again."""
        said = self._window.messages.said
        if not said:
            self._window.messages.say(tr("Nothing was said yet."))
            return
        choices = [
            Choice(m, " ".join(m.text.splitlines()), "", f"{m.at:%H:%M}") for m in reversed(said)
        ]
        self._window.picker.open(tr("Messages"), self._on_message_chosen, choices=choices)

    def _on_message_chosen(self, message: object) -> None:
        assert isinstance(message, Message)
        self._window.messages.say_again(message)

    # Search

    def search_folder(self) -> None:
        """Find words in all articles, on both sides."""
        self._window.picker.open(
            tr("Search the folder"),
            self._on_hit_chosen,
            search=self._on_words_changed,
            two_lines=True,
        )

    def _on_words_changed(self, words: str) -> None:
        session = self._window.reader.session
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None
        if session is None or not words.strip():
            self._window.picker.show_choices([])
            return
        self._searching = self._window.tasks.run(
            _search_folder,
            session,
            words,
            on_result=self._on_found,
            on_error=self._window.reader.report,
            on_progress=no_progress,
        )

    def _on_found(self, found: list[Choice]) -> None:
        note = ""
        if not found:
            note = tr("No article has these words.")
        elif len(found) >= MAX_HITS:
            note = tr("The first {number} places. More words find fewer.", number=MAX_HITS)
        self._window.picker.show_choices(found, note)

    def _on_hit_chosen(self, hit: object) -> None:
        assert isinstance(hit, Hit)
        self._window.reader.show(hit.path, Place(hit.sentence, 120))

    # Packages

    def open_packages(self) -> PackageDialog:
        """Show what is installed and what there is."""
        from ui.packages.dialog import PackageDialog

        window = self._window
        if self._packages is None:
            session = window.reader.session
            self._packages = PackageDialog(
                window.theme,
                window.tasks,
                session.directions() if session else {},
                window.settings.index_address,
                window,
            )
            self._packages.packages_changed.connect(self._on_packages_changed)
            self._packages.message_said.connect(window.messages.say)
        elif window.reader.session is not None:
            self._packages.set_needed(window.reader.session.directions())
        self._packages.show()
        self._packages.raise_()
        self._packages.activateWindow()
        return self._packages

    @Slot()
    def get_packages_elsewhere(self) -> None:
        """Let the list of packages come from where the settings say now."""
        if self._packages is not None:
            self._packages.set_index_address(self._window.settings.index_address)

    def download_package(self) -> None:
        """Download what the article on screen needs."""
        window = self._window
        entry, session = window.reader.entry, window.reader.session
        if entry is not None and session is not None:
            self.open_packages().start_install(entry.language, session.to)

    def install_file(self) -> None:
        """Ask for a package file and install it."""
        self.open_packages().install_from_file()

    @Slot()
    def _on_packages_changed(self) -> None:
        if self._window.reader.session is not None:
            self._window.reader.session.packages_changed()

    def set_theme(self, theme: Theme) -> None:
        """Draw the dialog that stays open in other colours."""
        if self._packages is not None:
            self._packages.set_theme(theme)


def _languages() -> list[Choice]:
    return [Choice(code, name, code) for code, name in known_languages()]


def _target_choice(choice: Choice, session: FolderSession) -> Choice:
    """Say beside a language whether packages lead to it from the languages of the folder."""
    served, languages = session.routes_to(str(choice.id))
    if not languages:
        right = ""
    elif served == languages:
        right = tr("installed")
    elif served:
        right = tr("installed for {some} of %n languages", languages, some=served)
    else:
        right = tr(_MISSING)
    now = f"{choice.detail}  ·  {tr('now')}" if choice.id == session.to else choice.detail
    return replace(choice, detail=now, right=right)


def _search_folder(
    session: FolderSession,
    words: str,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> list[Choice]:
    hits = session.search(words, most=MAX_HITS, cancelled=cancelled)
    return [_choice(hit, session.entry(hit.path)) for hit in hits]


def _choice(hit: Hit, entry: ArticleEntry | None) -> Choice:
    """Show both sides of a hit; where one is missing, the article's headline in its place."""
    headline = (entry.title_translation or entry.title) if entry else ""
    below = hit.translation
    return Choice(
        hit,
        hit.original.text,
        below.text or headline,
        entry.language.upper() if entry else "",
        marks=hit.original.spans,
        detail_marks=below.spans,
    )
