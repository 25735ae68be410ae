"""Ctrl+C in the terminal, and what else asks the program to end, brought to the window."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from core.commands.ending import heed_signals


class EndingSignals(QObject):
    """Says `asked_to_end` at the first ending signal; the second one ends the program at once.

    Python calls its handlers only between two of its own instructions, and Qt sleeps for as long as
    nothing happens: a byte in a socket wakes it.
    """

    asked_to_end = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.number = 0
        """The signal that came, 0 while none has."""
        self._read, self._written = socket.socketpair()
        self._read.setblocking(False)
        self._written.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        signal.set_wakeup_fd(self._written.fileno(), warn_on_full_buffer=False)
        heed_signals(self._on_signal)

    def _on_signal(self, number: int) -> None:
        self.number = number

    @Slot()
    def _on_woken(self) -> None:
        try:
            self._read.recv(64)
        except BlockingIOError:
            return
        if self.number:
            self.asked_to_end.emit()
