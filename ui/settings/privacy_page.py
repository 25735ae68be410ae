"""The page of privacy: what leaves the machine (nothing), and what is kept on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from core.paths import cache_dir, data_dir, settings_file
from ui.qt.i18n import later, tr
from ui.settings.form import ChoiceBox
from ui.settings.pages import SettingsForm, button

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QHideEvent

    from core.settings import Settings

PRIVACY = later("Diptych opens no connection except for packages when you ask.")


class PrivacyPage(SettingsForm):
    """What leaves the machine (nothing), what is read, and where everything is kept."""

    forgetting_requested = Signal()
    erasing_requested = Signal(bool)
    """Whether the installed packages are to go, too."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(tr("Privacy"), settings, tr(PRIVACY))
        self.words(
            tr(
                "It does so when you open the list of packages or download one, and at no other "
                "time: not at the start, not while it reads, translates or searches. It sends no "
                "article, no name and no count to anybody; nothing in an article is loaded from "
                "the network. From a mirror folder it installs without any connection."
            )
        )
        self.setting(
            "follow_links",
            tr("Links out of the folder"),
            [(False, tr("Listed, not read")), (True, tr("Read, too"))],
        )
        self.heading(tr("What is kept, and where"))
        for title, folder, note in (
            (tr("Articles, translations, corrections, memories"), data_dir(), ""),
            (tr("Settings"), settings_file().parent, ""),
            (tr("Lists of packages and unfinished downloads"), cache_dir(), tr("Can be deleted.")),
        ):
            opens = button(tr("Show"), partial(_open, folder))
            self.row(title, opens, f"{folder}{'. ' + note if note else ''}")
            opens.setAccessibleName(tr("Show the folder: {name}", name=title))
        self.heading(tr("Forget it"))
        forget = button(tr("Forget …"), self.forgetting_requested.emit)
        self.row(
            tr("The open folder"),
            forget,
            tr(
                "Its articles, translations, notes, corrections and all else that is kept of it. "
                "It is asked before; the folder's own files stay."
            ),
        )
        forget.setAccessibleName(tr("Forget the open folder"))
        self._packages = ChoiceBox(
            [(False, tr("Stay")), (True, tr("Are removed, too"))], False, self._on_packages_chosen
        )
        self._erase = button(tr("Erase …"), self._on_erase_pressed)
        self._erase_note = self.row(
            tr("Everything"), self._erase, tr("All that is kept in the folders above.")
        )
        self._erase.setAccessibleName(tr("Erase everything"))
        self.row(
            tr("Installed packages, when everything is erased"),
            self._packages,
            tr("Other Argos programs use them, too."),
        )
        self._with_packages = self._asked = False

    def _on_packages_chosen(self, value: object) -> None:
        self._with_packages = bool(value)
        self._ask(False)

    @Slot()
    def _on_erase_pressed(self) -> None:
        """Ask once more on the button itself, then erase."""
        if self._asked:
            self.erasing_requested.emit(self._with_packages)
        self._ask(not self._asked)

    def _ask(self, asked: bool) -> None:
        self._asked = asked
        self._erase.setText(tr("Really erase") if asked else tr("Erase …"))
        self._erase.setAccessibleName(
            tr("Really erase everything") if asked else tr("Erase everything")
        )
        note = tr("All that is kept in the folders above.")
        if asked:
            note = tr(
                "Every translation, note, correction, tag, imported memory and watched name, and "
                "the settings: for good. Your articles stay. Diptych closes then."
            )
            if self._with_packages:
                note += " " + tr("The installed packages go, too.")
        self._erase_note.setText(note)
        self._erase.setAccessibleDescription(note)
        self._erase_note.setProperty("failed", asked)
        self._erase_note.style().unpolish(self._erase_note)
        self._erase_note.style().polish(self._erase_note)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ask(False)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
