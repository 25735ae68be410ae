"""Save what the window shows of a folder that is ready, and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from core.article_list import ArticleState
from core.commands.output import warn
from core.remembered import Remembered
from ui.window.main_window import MainWindow

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from core.settings import Settings
    from core.store import Store

_LOOK_EVERY_MS = 50
_SETTLE_MS = 400
"""Layout and fading take this long after the last event."""

_UNFINISHED = (ArticleState.WAITING, ArticleState.READING, ArticleState.TRANSLATING)


def take_screenshot(
    app: QApplication, store: Store, settings: Settings, options: argparse.Namespace
) -> int:
    """Open the folder, wait until every article is ready, save the picture; give the exit code."""
    # The picture is of the program, not of what somebody set or did the last time.
    settings = type(settings)()
    settings.theme = options.theme or "light"
    settings.target_language = options.to or settings.target_language
    window = MainWindow(store, settings, Remembered())
    window.commands.remembering.keeps = False
    window.reader.marks_read = False  # Nobody reads it.
    window.commands.finish()
    window.resize(*options.size)
    window.show()
    window.reader.open(options.folder)
    _wait_for(window.reader.is_settled)
    code = 0
    if options.article:
        paths = [p for p in window.articles.model.paths if options.article in p]
        if paths:
            window.reader.show(paths[0])
            _wait_for(window.reader.is_settled)
        else:
            warn(f"diptych: no article is called {options.article}")
            code = 1
    _pause(_SETTLE_MS)
    if not window.grab().save(str(options.screenshot)):
        warn(f"diptych: {options.screenshot} could not be written")
        code = 1
    window.reader.close()
    window.tasks.close()
    window.reader.join()
    store.close()
    return code


def _wait_for(met: Callable[[], bool]) -> None:
    while not met():
        _pause(_LOOK_EVERY_MS)


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
