"""The window over the whole screen, and the two texts alone in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow, QWidget

    from ui.status.message_bar import MessageBar
    from ui.window.folding import Folding


class FullScreen(QObject):
    """Hides what is round the texts, and shows again what was there."""

    def __init__(
        self,
        window: QMainWindow,
        around: Sequence[QWidget],
        folding: Folding,
        messages: MessageBar,
    ) -> None:
        """`around` is what stands round the texts."""
        super().__init__(window)
        self._window, self._around = window, around
        self._folding, self._messages = folding, messages
        self._hidden: list[QWidget] = []

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"full_screen": self.turn, "only_texts": self.turn_texts}

    @property
    def only_texts(self) -> bool:
        """Whether the texts stand alone."""
        return self._folding.held

    def turn(self) -> None:
        """Fill the screen, or give it back."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def turn_texts(self) -> None:
        """Leave nothing but the texts, over the whole screen; or bring back all that was there."""
        if self.only_texts:
            self._window.setWindowState(
                self._window.windowState() & ~Qt.WindowState.WindowFullScreen
            )
            self.bring_back()
            return
        self._folding.held = True
        self._hidden = [widget for widget in self._around if not widget.isHidden()]
        for widget in self._hidden:
            widget.hide()
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
        self._messages.confirm(tr("Shift+F11 brings everything back."))

    def bring_back(self) -> None:
        """Show again what was hidden round the texts."""
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        self._folding.held = False
        self._folding.fit()
