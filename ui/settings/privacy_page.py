"""The page of privacy: what leaves the machine (nothing), and what is kept on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from core.paths import cache_dir, data_dir, settings_file
from ui.settings.pages import SettingsForm, button
from ui.wording import later, tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.settings import Settings

PRIVACY = later("Diptych opens no connection except for packages when you ask.")


class PrivacyPage(SettingsForm):
    """What leaves the machine (nothing), what is read, and where everything is kept."""

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


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
