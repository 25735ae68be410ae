"""What is left of a process that the system ended: where each of its threads was.

Each process has a file of its own, which is removed where it ends well and read at the next start
where it did not.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import sys
from contextlib import suppress
from typing import IO, TYPE_CHECKING

from core.diagnostics.log import Harmless, place
from core.paths import data_dir

if TYPE_CHECKING:
    from pathlib import Path

_NAME = re.compile(r"crash-(?:(?P<kind>[a-z]+)-)?(?P<process>\d+)\.txt")
_FRAME = re.compile(r'\s*File "(?P<file>.+)", line (?P<line>\d+) in (?P<name>[\w.<>]+)', re.ASCII)
_HEADING = re.compile(
    r"Fatal Python error: [\w :.,()-]+|Windows fatal exception: [\w -]+"
    r"|(Current thread|Thread) 0x[0-9a-f]+.*\(most recent call first\):",
    re.ASCII,
)
_MOST_LINES = 400

logger = logging.getLogger(__name__)


class CrashFile:
    """The file that this process' end by a fault is written to."""

    def __init__(self, kind: str = "") -> None:
        """Begin to watch; `kind` names a helper, whose end its parent tells the reader of."""
        self._path: Path | None = None
        self._file: IO[bytes] | None = None
        name = f"crash-{kind}-{os.getpid()}.txt" if kind else f"crash-{os.getpid()}.txt"
        try:
            path = data_dir() / name
            path.unlink(missing_ok=True)
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            self._path, self._file = path, os.fdopen(descriptor, "wb", buffering=0)
            faulthandler.enable(self._file)
        except (OSError, RuntimeError, ValueError):
            logger.warning("crashes cannot be written down", exc_info=True)

    def close(self) -> None:
        """Say that the process ends well."""
        if self._file is None or self._path is None:
            return
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):  # It is empty, and the next start tries again.
            self._path.unlink()
        self._file = None


def collect(*, only_helpers: bool = False) -> int:
    """Write to the log what crashed before; count the programs among it, not the helpers.

    `only_helpers` leaves the programs for who can tell a reader of them.
    """
    programs = 0
    try:
        files = sorted(data_dir().glob("crash-*.txt"))
    except OSError:
        return 0
    for path in files:
        named = _NAME.fullmatch(path.name)
        if named is None or _is_alive(int(named["process"])):
            continue
        if only_helpers and named["kind"] is None:
            continue
        try:
            text = path.read_bytes()[:1_000_000].decode("utf-8", "replace")
            path.unlink()
        except OSError:  # On Windows, of a process that lives.
            continue
        if not text:
            continue
        lines = Harmless("\n".join(_safe_lines(text)))
        logger.critical("process %s crashed\n%s", named["process"], lines)
        programs += named["kind"] is None
    return programs


def _safe_lines(text: str) -> list[str]:
    """Leave of a fault's description what names neither folders nor texts."""
    lines = []
    for line in text.splitlines()[:_MOST_LINES]:
        if frame := _FRAME.fullmatch(line):
            lines.append(f"    {place(frame['file'])}:{frame['line']} {frame['name']}")
        elif heading := _HEADING.match(line):
            lines.append(f"  {heading[0]}")
    return lines


def _is_alive(process: int) -> bool:
    if process == os.getpid():
        return True
    if sys.platform == "win32":
        return False  # Its file cannot be removed while it lives.
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
