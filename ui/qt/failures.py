"""What nobody caught, brought to the log and, in words, to the reader."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QtMsgType, Signal, Slot, qInstallMessageHandler

from core.commands.output import warn
from core.diagnostics import log
from core.diagnostics.crashes import collect
from core.diagnostics.log import Harmless, log_file
from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext

_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_WHO = re.compile(r"Q[A-Za-z]+(::[A-Za-z]+)*")
_CATEGORY = re.compile(r"[a-z.]{1,60}")

logger = logging.getLogger(__name__)


class Failures(QObject):
    """Catches what nobody else did, in whatever thread, and says it in the message bar."""

    _failed = Signal(object)

    def __init__(self, say: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        # Through a signal: a thread may not touch the bar.
        self._failed.connect(self._on_failed)

    def catch_all(self) -> None:
        """Catch from now on until the program ends."""
        log.catch_all(self.tell)
        qInstallMessageHandler(on_qt_message)

    def tell(self, kind: type[BaseException]) -> None:
        """Say from any thread that an exception of this class was caught by nobody."""
        self._failed.emit(kind)

    def tell_of_crash(self) -> None:
        """Say it once where the program ended by a fault the last time."""
        if collect():
            self._say(
                tr(
                    "Diptych ended unexpectedly the last time. What you wrote is kept. The log"
                    " says where it was: {log}",
                    log=log_file(),
                )
            )

    @Slot(object)
    def _on_failed(self, kind: type[BaseException]) -> None:
        self._say(in_words(kind))


def in_words(kind: type[BaseException]) -> str:
    """Say what the reader can do about an exception that nobody expected."""
    if issubclass(kind, MemoryError):
        return tr("There was not enough memory for that. Close other programs and try again.")
    try:
        where = str(log_file())
    except OSError:
        return tr("Something went wrong inside Diptych ({kind}).", kind=kind.__name__)
    return tr(
        "Something went wrong inside Diptych ({kind}). You can read on; the log has the details:"
        " {log}",
        kind=kind.__name__,
        log=where,
    )


def on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Write to the log who warned of Qt; its words, which may name a file, are for the terminal."""
    level = _LEVELS.get(kind)
    if level is not None:
        category = context.category or ""
        who = _WHO.match(text)
        logger.log(
            level,
            "Qt: %s %s, %d characters",
            Harmless(category if _CATEGORY.fullmatch(category) else ""),
            Harmless(who[0] if who else ""),
            len(text),
        )
    warn(text)
