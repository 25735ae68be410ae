"""The lists of terms, typed, pasted, read from files and written to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
)

from core.errors import DiptychError
from core.knowledge.term_files import read_terms, write_terms
from core.knowledge.terms import format_terms, parse_terms, terms_of_names
from core.knowledge.watchlist_file import read_watchlist, watch_file
from ui.file_dialogs import FileDialog
from ui.qt.i18n import language_name, tr
from ui.qt.plain_text import PlainLabel
from ui.qt.screen_bounds import resize_on_screen
from ui.theme.style import ui_font

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from PySide6.QtWidgets import QWidget

    from core.knowledge.terms import Term

    class Save(Protocol):
        """Keeps a list; raises StoreError."""

        def __call__(self, terms: Sequence[Term], *, here: bool) -> None: ...


_READ = "*.csv *.tsv *.txt *.tbx *.xml"


class TermsDialog(QDialog):
    """A list for the open folder and one for all, one term a line."""

    def __init__(
        self,
        everywhere: Sequence[Term],
        here: Sequence[Term] | None,
        *,
        to: str,
        begun: str = "",
        save: Save,
        parent: QWidget,
    ) -> None:
        """Without `here` there is only the list for all; a line that is `begun` stands last."""
        super().__init__(parent)
        self._to, self._save = to, save
        self.setWindowTitle(tr("Terms"))
        resize_on_screen(self, 520, 500)
        about = PlainLabel(
            tr(
                "How words are to be translated into {language}: “source = target”, one a line;"
                " “[ro] source = target” for texts in Romanian alone. They are found in every"
                " inflection, and a sentence whose translation lacks its term is in doubt.",
                language=language_name(to),
            ),
            wordWrap=True,
        )
        self.tabs = QTabWidget(documentMode=True)
        self.lists: dict[bool, QPlainTextEdit] = {}
        self._before: dict[bool, str] = {}
        if here is not None:
            self._add_list(tr("This folder"), here, here=True)
        self._add_list(tr("All folders"), everywhere, here=False)
        self._problem = PlainLabel(lines=True, wordWrap=True)
        self._problem.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        role = QDialogButtonBox.ButtonRole.ActionRole
        buttons.addButton(tr("Import …"), role).clicked.connect(self._ask_import)
        buttons.addButton(tr("Export …"), role).clicked.connect(self._ask_export)
        buttons.addButton(tr("From the watchlist"), role).clicked.connect(self.add_watched)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        for widget in (about, self.tabs, self._problem, buttons):
            layout.addWidget(widget)
        if begun:
            self._begin(begun)
        self.text.setFocus()

    def _add_list(self, title: str, terms: Sequence[Term], *, here: bool) -> None:
        text = QPlainTextEdit(format_terms(terms))
        text.setAccessibleName(tr("Terms, one a line"))
        text.setFont(ui_font())
        text.setTabChangesFocus(True)
        self.lists[here], self._before[here] = text, text.toPlainText()
        self.tabs.addTab(text, title)

    @property
    def text(self) -> QPlainTextEdit:
        """The list that is shown."""
        return next(text for text in self.lists.values() if text is self.tabs.currentWidget())

    def _begin(self, line: str) -> None:
        """Write a line below the others, ready to type where it lacks a side."""
        text = self.text
        whole = text.toPlainText().rstrip("\n")
        text.setPlainText(f"{whole}\n{line}" if whole else line)
        cursor = text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not line.endswith("= "):
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            forward = QTextCursor.MoveOperation.NextCharacter
            cursor.movePosition(forward, n=max(0, line.find(" = ")))
        text.setTextCursor(cursor)

    @Slot()
    def _on_accepted(self) -> None:
        try:
            read = {
                here: parse_terms(text.toPlainText(), self._to)
                for here, text in self.lists.items()
                if text.toPlainText() != self._before[here]
            }
            for here, terms in read.items():
                self._save(terms, here=here)
        except DiptychError as error:
            self._say(tr(str(error)))
        else:
            self.accept()

    @Slot()
    def _ask_import(self) -> None:
        dialog = FileDialog(self, tr("Import terms"), saves=False)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Lists of terms ({endings})", endings=_READ))
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    @Slot()
    def _ask_export(self) -> None:
        dialog = FileDialog(self, tr("Export the terms"), saves=True)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilters([tr("Table (*.csv)"), tr("TermBase eXchange (*.tbx)")])
        dialog.filterSelected.connect(
            lambda name: dialog.setDefaultSuffix("tbx" if "tbx" in name else "csv")
        )
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def import_from(self, path: str) -> None:
        """Add the terms of a table or a TBX file to the list that is shown."""
        try:
            before = parse_terms(self.text.toPlainText(), self._to)
            found = read_terms(Path(path), self._to)
        except DiptychError as error:
            self._say(tr(str(error)))
            return
        self._put((*before, *found.terms))
        told = tr("%n terms were read.", len(found.terms))
        self._say("\n".join([told, *(tr(why) for why in found.left_out)]))

    @Slot(str)
    def export_to(self, path: str) -> None:
        """Write the list that is shown to a table or a TBX file."""
        try:
            write_terms(Path(path), parse_terms(self.text.toPlainText(), self._to))
        except DiptychError as error:
            self._say(tr(str(error)))

    @Slot()
    def add_watched(self) -> None:
        """Add the watched names, each as it is known in the reader's language."""
        try:
            before = parse_terms(self.text.toPlainText(), self._to)
            names = read_watchlist(watch_file())
        except DiptychError as error:
            self._say(tr(str(error)))
            return
        more = terms_of_names(names, self._to)
        if more:
            self._put((*more, *before))
        else:
            self._say(tr("There are no names on the watchlist."))

    def _put(self, terms: Sequence[Term]) -> None:
        known = {(term.from_code, term.source.casefold()): term for term in terms}
        self.text.setPlainText(format_terms(known.values()))

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()
