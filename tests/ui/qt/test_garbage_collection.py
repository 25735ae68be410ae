"""Python's garbage is collected in the window's thread."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject

from ui.qt.garbage_collection import GarbageCollection


class Ring(QObject):
    """An object of Qt in a cycle; tells in which thread it goes."""

    def __init__(self, gone: list[str]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed.connect(lambda: gone.append(threading.current_thread().name))


def test_a_busy_thread_destroys_nothing_of_qts(qtbot, qapp):
    gone: list[str] = []
    collecting = GarbageCollection(qapp)
    Ring(gone)
    busy = threading.Thread(target=lambda: [[] for _ in range(300_000)], name="busy")
    busy.start()
    busy.join()
    kept = [[] for _ in range(gc.get_threshold()[0] + 1)]
    assert gone == []
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: bool(collecting.collect() or gone or not kept))
    assert gone == [threading.main_thread().name]
    collecting.deleteLater()
