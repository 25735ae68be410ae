"""What has just been written fades in."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QVariantAnimation, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.reading.document.column import Span

FADE_MS = 120
"""How long it takes."""


class FadeIn(QObject):
    """Covers spans of a document, less and less; does not where less motion is asked for."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.spans: tuple[Span, ...] = ()
        self.strength = 0.0
        """How much it covers, 0 to 1."""
        self._motion = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=FADE_MS)
        self._motion.valueChanged.connect(self._on_moved)
        self._motion.finished.connect(self.lift)

    def cover(self, spans: Sequence[Span]) -> None:
        """Lay it over spans and begin to lift it."""
        self.lift()
        # A caret that does not blink is how systems, and our own setting, ask for less motion.
        if spans and QGuiApplication.styleHints().cursorFlashTime() > 0:
            self.spans = tuple(spans)
            self._motion.start()

    def lift(self) -> None:
        """Take it away at once: what lies under it may change."""
        self._motion.stop()
        self.spans, self.strength = (), 0.0
        self.changed.emit()

    def _on_moved(self, strength: object) -> None:
        self.strength = cast("float", strength)
        self.changed.emit()
