"""Open the settings, and make what is changed in them take effect at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.qt.i18n import tr
from ui.theme.style import apply_motion, usual_effects

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.commands.appearance import AppearanceCommands
    from ui.commands.forgetting import ForgettingCommands
    from ui.commands.memories import MemoryCommands
    from ui.commands.packages import PackageCommands
    from ui.context import Context
    from ui.settings.dialog import SettingsDialog
    from ui.theme.theme import Theme


class SettingsCommands(QObject):
    """Joins the settings to the window."""

    keys_changed = Signal()

    def __init__(
        self,
        context: Context,
        *,
        appearance: AppearanceCommands,
        forgetting: ForgettingCommands,
        memories: MemoryCommands,
        packages: PackageCommands,
    ) -> None:
        super().__init__(context.parent)
        self._context = context
        self._appearance, self._forgetting = appearance, forgetting
        self._memories, self._packages = memories, packages
        appearance.zoom_changed.connect(partial(self.follow, "zoom"))
        self._dialog: SettingsDialog | None = None
        self._effects = usual_effects()
        apply_motion(context.settings.motion, self._effects)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the action does."""
        return {"settings": self.open}

    def open(self) -> SettingsDialog:
        """Show the settings; the same ones when they are open already."""
        from ui.commands.memories import size_text
        from ui.settings.dialog import SettingsDialog

        context = self._context
        if self._dialog is None:
            dialog = SettingsDialog(
                context.settings, context.theme, context.tasks, size_text, context.parent
            )
            dialog.changed.connect(self._on_changed)
            dialog.packages.packages_requested.connect(self._packages.open)
            dialog.memories.import_requested.connect(self._memories.choose_file)
            dialog.memories.removal_requested.connect(self._memories.remove)
            self._memories.changed.connect(dialog.memories.reload)
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
        self._forgetting.ask()

    @Slot(bool)
    def _on_erasing_requested(self, packages: bool) -> None:
        self._hide()
        self._forgetting.erase(packages)

    def _hide(self) -> None:
        """Leave the window to what is asked in it."""
        if self._dialog is not None:
            self._dialog.hide()

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        context, settings = self._context, self._context.settings
        effects: dict[str, Callable[[], object]] = {
            "theme": lambda: self._appearance.set_theme(settings.theme),
            "zoom": lambda: context.view.set_zoom(settings.zoom),
            **dict.fromkeys(
                ("text_face", "line_height", "line_letters", "justified"),
                self._appearance.set_text,
            ),
            "motion": lambda: apply_motion(settings.motion, self._effects),
            "keys": self.keys_changed.emit,
            "target_language": self._on_target_changed,
            "follow_links": context.reader.reopen,
            "find_meaning": context.reader.reopen,
            "put_names_right": context.reader.reopen,
            "index_address": self._packages.follow_settings,
        }
        problem = self.keep()
        if name.startswith("engine_"):
            context.reader.reopen()
        elif name in effects:
            effects[name]()
        if problem:
            context.messages.say(problem)
        elif name == "language":
            context.messages.confirm(tr("Diptych speaks this language from its next start on."))
        if self._dialog is not None:
            self._dialog.say_where_kept(problem)

    def keep(self) -> str:
        """Keep the settings; give why they cannot be kept, "" where they are."""
        try:
            self._context.settings.save()
        except OSError as error:
            return tr("The settings cannot be kept ({reason}).", reason=error.strerror or error)
        return ""

    def _on_target_changed(self) -> None:
        """Translate the open folder anew, unless it has a language of its own."""
        reader = self._context.reader
        folder = reader.session.folder if reader.session is not None else None
        if folder is not None and str(folder) not in self._context.settings.folder_targets:
            reader.reopen()
