"""Which sides are shown, and how: beside each other, stacked, or one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.remembered import ReadingMode
from ui.actions.qactions import key_text
from ui.actions.table import first_key
from ui.qt.announcing import announce
from ui.qt.i18n import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.context import Context


_MODES = {
    ReadingMode.BOTH: later("Original and translation beside each other"),
    ReadingMode.STACKED: later("The translation under each sentence"),
    ReadingMode.ORIGINAL: later("The original alone"),
    ReadingMode.TRANSLATION: later("The translation alone"),
}


class ReadingModeCommands(QObject):
    """Changes which sides are shown and has it remembered."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._view, self._remembered = context.view, context.remembered

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"switch_sides": self.switch_sides, "stack_sides": self.stack_sides}

    def restore(self) -> None:
        """Show the sides as they were when the program ended, and follow what changes it."""
        self._view.set_mode(self._remembered.reading_mode)
        self._view.set_split(self._remembered.reading_split)
        self._view.mode_changed.connect(self._on_mode_changed)
        self._view.narrowed.connect(self._offer_stacking)

    def switch_sides(self) -> None:
        """Show both sides, then only the original, then only the translation."""
        following = {
            ReadingMode.BOTH: ReadingMode.ORIGINAL,
            ReadingMode.ORIGINAL: ReadingMode.TRANSLATION,
        }
        self._view.set_mode(following.get(self._view.mode(), ReadingMode.BOTH))

    def stack_sides(self) -> None:
        """Show each translation under its sentence, or beside it again."""
        stacked = self._view.mode() is ReadingMode.STACKED
        self._view.set_mode(ReadingMode.BOTH if stacked else ReadingMode.STACKED)

    @Slot()
    def _offer_stacking(self) -> None:
        key = first_key("stack_sides", self._context.settings.keys)
        if key:
            words = tr(
                "The window is narrow. {key} puts each translation under its sentence.",
                key=key_text(key),
            )
            self._context.messages.confirm(words)

    @Slot(str)
    def _on_mode_changed(self, mode: str) -> None:
        self._remembered.reading_mode = mode
        announce(self._view, tr(_MODES[ReadingMode(mode)]))
