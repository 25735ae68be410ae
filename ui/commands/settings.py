"""Open the settings, and make what is changed in them take effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.qt.i18n import tr
from ui.theme.style import apply_motion, usual_effects

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.settings.dialog import SettingsDialog
    from ui.theme.theme import Theme
    from ui.window.main_window import MainWindow


class SettingsCommands(QObject):
    """Joins the settings to the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: SettingsDialog | None = None
        self._effects = usual_effects()
        apply_motion(window.settings.motion, self._effects)

    def open(self) -> SettingsDialog:
        """Show the settings; the same ones when they are open already."""
        from ui.commands.memories import size_text
        from ui.settings.dialog import SettingsDialog

        window = self._window
        if self._dialog is None:
            dialog = SettingsDialog(window.settings, window.theme, window.tasks, size_text, window)
            dialog.changed.connect(self._on_changed)
            dialog.packages.packages_requested.connect(window.folder_commands.open_packages)
            dialog.memories.import_requested.connect(window.memories.choose_file)
            dialog.memories.removal_requested.connect(window.memories.remove)
            window.memories.changed.connect(dialog.memories.reload)
            dialog.privacy.forgetting_requested.connect(self._on_forgetting_requested)
            dialog.privacy.erasing_requested.connect(self._on_erasing_requested)
            self._dialog = dialog
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def set_theme(self, theme: Theme) -> None:
        """Draw the settings in other colours."""
        if self._dialog is not None:
            self._dialog.follow("theme")
            self._dialog.set_theme(theme)

    def follow(self, name: str) -> None:
        """Show in the settings what a key has changed."""
        if self._dialog is not None:
            self._dialog.follow(name)

    @Slot()
    def _on_forgetting_requested(self) -> None:
        self._hide()
        self._window.forgetting.ask()

    @Slot(bool)
    def _on_erasing_requested(self, packages: bool) -> None:
        self._hide()
        self._window.forgetting.erase(packages)

    def _hide(self) -> None:
        """Leave the window to what is asked in it."""
        if self._dialog is not None:
            self._dialog.hide()

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        window, settings = self._window, self._window.settings
        effects: dict[str, Callable[[], object]] = {
            "theme": lambda: window.appearance.set_theme(settings.theme),
            "zoom": lambda: window.view.set_zoom(settings.zoom),
            "text_face": lambda: window.view.set_text_face(settings.text_face),
            "motion": lambda: apply_motion(settings.motion, self._effects),
            "keys": window.map_keys,
            "target_language": self._on_target_changed,
            "follow_links": window.reader.reopen,
            "index_address": window.folder_commands.get_packages_elsewhere,
        }
        problem = self.keep()
        if name.startswith("engine_"):
            window.reader.reopen()
        elif name in effects:
            effects[name]()
        if problem:
            window.messages.say(problem)
        elif name == "language":
            window.messages.say(tr("Diptych speaks this language from its next start on."))
        if self._dialog is not None:
            self._dialog.say_where_kept(problem)

    def keep(self) -> str:
        """Keep the settings; give why they cannot be kept, "" where they are."""
        try:
            self._window.settings.save()
        except OSError as error:
            return tr("The settings cannot be kept ({reason}).", reason=error.strerror or error)
        return ""

    def _on_target_changed(self) -> None:
        """Translate the open folder anew, unless it has a language of its own."""
        reader = self._window.reader
        folder = reader.session.folder if reader.session is not None else None
        if folder is not None and str(folder) not in self._window.settings.folder_targets:
            reader.reopen()
