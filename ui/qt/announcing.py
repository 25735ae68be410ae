"""Say to a screen reader what a key did, where the window shows it to the eye alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def announce(about: QObject, text: str) -> None:
    """Have a text spoken; `about` is what it is of."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, text))
