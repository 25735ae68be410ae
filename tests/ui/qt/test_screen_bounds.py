"""Windows and what their screen has room for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tests.ui.driving import press
from ui.qt.screen_bounds import keep_on_screen, resize_on_screen
from ui.settings.dialog import SettingsDialog


def test_no_window_becomes_larger_than_its_screen(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    room = widget.screen().availableGeometry()
    resize_on_screen(widget, 300, room.height() * 3)
    assert (widget.width(), widget.height()) == (300, room.height())
    widget.resize(room.width() * 2, 200)
    keep_on_screen(widget)
    assert (widget.width(), widget.height()) == (room.width(), 200)


def test_the_first_window_and_its_pages_stay_on_the_screen(window):
    keep_on_screen(window)
    assert window.width() <= window.screen().availableGeometry().width()
    press(window, "Ctrl+,")
    (dialog,) = (one for one in window.findChildren(SettingsDialog) if one.isVisible())
    assert dialog.width() <= window.screen().availableGeometry().width()
