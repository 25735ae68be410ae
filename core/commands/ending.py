"""How the program ends: whatever happens, with words on standard error and the right code."""

from __future__ import annotations

import logging
import signal
from typing import TYPE_CHECKING

from core.commands.exit_codes import DONE, INTERRUPTED, SOME_FAILED, of_signal
from core.commands.output import NobodyReads, finish, warn
from core.diagnostics import log
from core.diagnostics.crashes import CrashFile, collect
from core.errors import Cancelled, DiptychError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

logger = logging.getLogger(__name__)

_STOPPED = "stopped; what was finished is kept"


class Interrupted(KeyboardInterrupt):
    """Raised in the main thread when the system or the person asks the program to end."""

    def __init__(self, number: int) -> None:
        """Take the signal's number."""
        super().__init__(number)
        self.number = number


def ending_signals() -> Iterator[signal.Signals]:
    """Give the signals by which this system asks a program to end."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        found = getattr(signal, name, None)
        # What started the program may have told it to outlive its terminal (nohup).
        if found is not None and signal.getsignal(found) is not signal.SIG_IGN:
            yield found


def heed_signals(act: Callable[[int], object]) -> None:
    """Call `act` with the number of the first ending signal; a second one ends at once."""

    def on_signal(number: int, _frame: FrameType | None) -> None:
        for one in ending_signals():
            signal.signal(one, signal.SIG_DFL)
        act(number)

    for one in ending_signals():
        signal.signal(one, on_signal)


def ended(act: Callable[[], int]) -> int:
    """Do what was asked for and give the exit code; what goes wrong is said, not raised."""
    log.start()
    crash = CrashFile()
    log.catch_all(lambda kind: _warn(_unexpected(kind.__name__)))
    heed_signals(_interrupt)
    collect(only_helpers=True)
    try:
        return code_of(act)
    finally:
        crash.close()


def _interrupt(number: int) -> None:
    raise Interrupted(number)


def code_of(act: Callable[[], int]) -> int:
    """Do what was asked for and give the exit code, without watching over the whole program."""
    try:
        code = act()
        finish()
    except Interrupted as interrupted:
        _warn(_STOPPED)
        return of_signal(interrupted.number)
    except (KeyboardInterrupt, Cancelled):
        _warn(_STOPPED)
        return INTERRUPTED
    except DiptychError as error:
        logger.warning("a command failed", exc_info=True)
        _warn(str(error))
    except NobodyReads:
        return DONE
    except MemoryError:
        logger.exception("out of memory")
        _warn("there is not enough memory; what was finished is kept")
    except OSError as error:
        logger.exception("a command failed")
        _warn(_of_system(error))
    except Exception as error:
        logger.exception("a command failed unexpectedly")
        _warn(_unexpected(type(error).__name__))
    else:
        return code
    return SOME_FAILED


def _of_system(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    return f"{error.filename} cannot be used ({reason})" if error.filename else reason


def _unexpected(kind: str) -> str:
    try:
        details = f"; the log has the details: {log.log_file()}"
    except OSError:
        details = ""
    return f"something went wrong inside Diptych ({kind}){details}"


def _warn(words: str) -> None:
    warn(f"diptych: {words}")
