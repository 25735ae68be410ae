"""The watchlist as the reader sees it: typed, pasted, added from the text, read from a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
)

from core.article_filter import WATCHED
from core.errors import WatchlistError
from core.knowledge.watchlist_file import read_watchlist, watch_file, write_watchlist
from core.names.watchlist import format_names, parse_names
from ui.file_dialogs import FileDialog
from ui.qt.i18n import tr
from ui.widgets.lines_dialog import LinesDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from ui.commands.entities import EntityCommands
    from ui.context import Context

_LONGEST = 80
_FILES = "Text files (*.txt);;All files (*)"


class WatchlistCommands(QObject):
    """Keeps the watchlist and tells the reader of it."""

    def __init__(self, context: Context, entities: EntityCommands) -> None:
        super().__init__(context.parent)
        self._context, self._entities = context, entities
        self.names: tuple[str, ...] = ()
        self.read_again()

    def read_again(self) -> None:
        """Take the names that the file has."""
        try:
            self.names = read_watchlist(watch_file())
        except WatchlistError as error:
            self._context.messages.say(str(error))
        self._context.reader.watch_for(self.names)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "watch_selection": self.add_selection,
            "watchlist": self.edit,
            "only_watched": self.switch_filter,
        }

    def watch_for(self, names: Iterable[str]) -> None:
        """Watch for these names, now and from now on; raises WatchlistError."""
        names = parse_names(format_names(names))
        read_watchlist(watch_file())  # What cannot be read is not written over.
        write_watchlist(watch_file(), names)
        self.names = names
        self._context.reader.watch_for(names)

    def add_selection(self) -> None:
        """Add the selected words; where none are, the entity's name."""
        context = self._context
        selected = [pane.selected_text() for pane in context.view.two_pane.shown]
        name = " ".join(next((text for text in selected if text.strip()), "").split())
        if not name:
            entity = self._entities.chosen()
            if entity is None:
                return
            name = entity.name
        if len(name) > _LONGEST or not parse_names(name):
            context.messages.confirm(tr("That is no name to watch for: select only the name."))
        elif name in self.names:
            context.messages.confirm(tr("{name} is on the watchlist already.", name=name))
        else:
            try:
                self.watch_for([*self.names, name])
            except WatchlistError as error:
                context.messages.say(str(error))
                return
            context.messages.confirm(
                tr("{name} is on the watchlist now, in all folders.", name=name)
            )

    def edit(self) -> WatchlistDialog:
        """Open the list for typing and pasting."""
        dialog = WatchlistDialog(self.names, self.watch_for, self._context.parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def switch_filter(self) -> None:
        """List only articles that have a watched name, or all again."""
        articles = self._context.articles
        words = articles.filter.text().split()
        rest = [word for word in words if word.lower() != WATCHED]
        if rest == words:
            if not self.names:
                self._context.messages.confirm(tr("The watchlist is empty. Ctrl+Shift+W edits it."))
                return
            rest = [WATCHED, *words]
        articles.filter.setText(" ".join(rest))


class WatchlistDialog(LinesDialog):
    """The names, one a line."""

    def __init__(
        self, names: Iterable[str], save: Callable[[Iterable[str]], None], parent: QWidget
    ) -> None:
        """`save` keeps the names or raises WatchlistError: then they stay here to be changed."""
        super().__init__(
            parent,
            about=tr(
                "Names to watch for in all folders, one a line. They are found in every language"
                " and script, however they are inflected."
            ),
            label=tr("Names, one a line"),
            text=format_names(names),
            size=(420, 460),
        )
        self.setWindowTitle(tr("Watchlist"))
        self._save = save
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.buttons.addButton(tr("Import …"), role).clicked.connect(self._ask_import)
        self.buttons.addButton(tr("Export …"), role).clicked.connect(self._ask_export)

    def names(self) -> tuple[str, ...]:
        """Give the names that are typed."""
        return parse_names(self.text.toPlainText())

    @Slot()
    def accept_typed(self) -> None:
        """Keep what is typed, or say what is wrong with it."""
        try:
            self._save(self.names())
        except WatchlistError as error:
            self.say(tr(str(error)))
        else:
            self.accept()

    @Slot()
    def _ask_import(self) -> None:
        dialog = self._file_dialog(tr("Import names"), saves=False)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    @Slot()
    def _ask_export(self) -> None:
        dialog = self._file_dialog(tr("Export the names"), saves=True)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def _file_dialog(self, title: str, *, saves: bool) -> FileDialog:
        dialog = FileDialog(self, title, saves=saves)
        dialog.setNameFilter(_FILES)
        return dialog

    @Slot(str)
    def import_from(self, path: str) -> None:
        """Add the names of a text file."""
        try:
            more = read_watchlist(Path(path))
        except WatchlistError as error:
            self.say(tr(str(error)))
            return
        self.text.setPlainText(format_names(dict.fromkeys([*self.names(), *more])))

    @Slot(str)
    def export_to(self, path: str) -> None:
        """Write the names to a text file."""
        try:
            write_watchlist(Path(path), self.names())
        except WatchlistError as error:
            self.say(tr(str(error)))
