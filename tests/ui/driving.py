"""How a test drives a window: keys into whatever has the focus, and what is shown read back."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def press(window, *keys: str) -> None:
    """Send keys, one after another, to whatever has the focus."""
    for key in keys:
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(key))
