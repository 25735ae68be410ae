"""The application round the window: start, failures, end."""

from __future__ import annotations

import os
import signal
import sys
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QStyleFactory

from core.commands.ending import ending_signals
from core.commands.exit_codes import SOME_FAILED, of_signal
from core.commands.output import warn
from core.errors import DiptychError
from core.paths import keep_private, resources_dir, store_file
from core.remembered import Remembered
from core.settings import Settings
from core.store import Store
from ui.qt.ending_signals import EndingSignals
from ui.qt.failures import Failures
from ui.qt.garbage_collection import GarbageCollection
from ui.qt.i18n import speak, tr
from ui.qt.plain_text import message_box
from ui.qt.screen_bounds import keep_on_screen
from ui.theme.style import ui_font
from ui.window.main_window import MainWindow

if TYPE_CHECKING:
    import argparse

SWITCH_SECONDS = 0.001

_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def make_application(arguments: list[str]) -> QApplication:
    """Make the one application object, drawn alike on every system."""
    app = QApplication(arguments)
    app.setApplicationName("diptych")
    app.setApplicationDisplayName("Diptych")
    app.setDesktopFileName("diptych")
    app.setWindowIcon(app_icon())
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(ui_font())
    # Threads that read and link hold the interpreter: the window must not wait 5 ms for its turn.
    sys.setswitchinterval(SWITCH_SECONDS)
    return app


def _need_no_display() -> None:
    """Let Qt draw without a display where there is none that answers."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    displays = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    there = [name for variable, name in displays.items() if os.environ.get(variable)]
    os.environ["QT_QPA_PLATFORM"] = ";".join([*there, "offscreen"])


def app_icon() -> QIcon:
    """Give the program's icon; its pictures are read when they are drawn."""
    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addFile(str(resources_dir() / "icons" / f"diptych-{size}.png"), QSize(size, size))
    return icon


def run_window(options: argparse.Namespace) -> int:
    """Show the window until it is closed, or save a picture of it; give the exit code."""
    if options.screenshot:
        _need_no_display()
    app = make_application(sys.argv[:1])
    GarbageCollection(app)
    # Of a large store of bundles it takes a moment, and nothing waits for it.
    Thread(target=keep_private, name="keeping private", daemon=True).start()
    signals = EndingSignals(app)
    # Whatever box is open may not hold the program.
    signals.asked_to_end.connect(app.exit)
    settings = Settings.load()
    speak(app, settings.language)
    try:
        store = Store(store_file())
    except DiptychError as error:
        warn(f"diptych: {error}")
        if not options.screenshot:
            # Who starts the program from a menu sees no standard error.
            message_box(QMessageBox.Icon.Critical, "Diptych", tr(str(error))).exec()
        return of_signal(signals.number) if signals.number else SOME_FAILED
    if options.screenshot:
        from ui.screenshot import take_screenshot

        for number in ending_signals():
            signal.signal(number, signal.SIG_DFL)
        return take_screenshot(app, store, settings, options)
    remembered = Remembered.load()
    window = MainWindow(store, settings, remembered)
    window.reader.to = options.to or ""
    failures = Failures(window.messages.say, window)
    failures.catch_all()
    signals.asked_to_end.connect(window.close)
    for notice in (settings.notice, remembered.notice, store.notice):
        if notice:
            window.messages.say(notice)
    failures.tell_of_crash()
    keep_on_screen(window)
    window.show()
    window.commands.daily_copies.offer_if_lost()
    if options.folder is not None:
        window.commands.bundles.open(options.folder)
    elif remembered.recent_folders:
        window.reader.open_last(remembered.recent_folders[0])
    code = app.exec()
    asked = signals.number
    # The window is gone already; only a running batch is waited for.
    window.reader.join()
    store.close()
    return of_signal(asked) if asked else code
