"""No window larger than its screen: at 150 or 200 percent a screen has few of Qt's points left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or as much of it as its screen has room for."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableGeometry().size()))


def keep_on_screen(window: QWidget) -> None:
    """Make a window no larger than its screen."""
    resize_on_screen(window, window.width(), window.height())
