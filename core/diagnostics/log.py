"""The program's log: what went wrong inside it, and never what anybody reads or is called.

Of an exception only its class and its frames are written, as its words may quote a text or a name;
of what is put into a message only numbers, ids, codes and versions.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import sysconfig
import threading
import time
import traceback
from collections import Counter
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from core.paths import data_dir
from core.translatable import Worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    Tell = Callable[[type[BaseException]], object]

MAX_BYTES = 512 * 1024
KEPT = 3
"""How many full files are kept beside the one that is written."""

_OWN = ("core", "ui", "main", "__main__")
_SAFE = re.compile(r"[a-z]?\d+|[0-9a-f]{8,64}|[a-z]{2,3}|v?\d[\d.]*\w{0,8}", re.ASCII)
"""Ids of entities, digests of contents, languages, versions."""
_FRAMES = 25
"""How many calls are written from either end of a long chain."""
_CHAIN = 8
_MANY = 500

_PROGRAM = Path(__file__).resolve().parents[2]
_LIBRARIES = tuple(
    {os.path.join(sysconfig.get_path(kind), "") for kind in ("purelib", "platlib", "stdlib")}
)

logger = logging.getLogger(__name__)


class Harmless(str):
    """Words for the log that are known to name nobody and to quote nothing."""

    __slots__ = ()


def log_file() -> Path:
    """Give the path of the log; its folder exists."""
    return data_dir() / "diptych.log"


def start() -> None:
    """Write to the log from now on, as far as it can be written at all."""
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h, LogFile)]:
        root.removeHandler(handler)
    try:
        root.addHandler(LogFile(log_file()))
    except OSError:
        # Without any handler, Python writes messages with all their words to the terminal.
        root.addHandler(logging.NullHandler())
    for name in _OWN:
        logging.getLogger(name).setLevel(logging.INFO)


def catch_all(tell: Tell) -> None:
    """Write to the log what nobody catches in any thread; `tell` the reader of it by its class."""

    def on_exception(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        logger.critical("nobody caught an exception", exc_info=(kind, error, trace))
        tell(kind)

    def on_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def on_unraisable(args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            found = (args.exc_type, args.exc_value, args.exc_traceback)
            logger.error("an exception could not be raised", exc_info=found)

    sys.excepthook = on_exception
    threading.excepthook = on_thread
    sys.unraisablehook = on_unraisable


def last_lines(count: int) -> list[str]:
    """Give the log's last lines; none where there is no log."""
    lines: list[str] = []
    try:
        file = log_file()
        for path in (file, _older(file, 1)):
            lines = [*_text(path).splitlines(), *lines]
            if len(lines) >= count:
                break
    except OSError:
        return lines[-count:]
    return lines[-count:]


def _text(path: Path) -> str:
    # Whoever opens a pipe would wait for its other end.
    descriptor = os.open(path, os.O_RDONLY | _flags("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))
    with os.fdopen(descriptor, "rb") as file:
        return file.read(2 * MAX_BYTES).decode("utf-8", "replace")


def _older(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}.{number}{path.suffix}")


def _flags(*names: str) -> int:
    """Join those of the flags for opening a file that this system has."""
    return sum(getattr(os, name, 0) for name in names)


class LogFile(logging.Handler):
    """Adds to a file of the user's alone, which several processes may write.

    The file is opened for each message, so that whoever finds it full can put a new one in its
    place. A message that comes again and again is written at its 1st, 2nd, 4th, 8th ... time.
    """

    def __init__(self, path: Path) -> None:
        """Take the path of the file; raise OSError where it cannot be written."""
        super().__init__()
        self.path = path
        self._seen: Counter[str] = Counter()
        self._write(b"")

    def emit(self, record: logging.LogRecord) -> None:
        try:
            what = describe(record)
            self._seen[what] += 1
            times = self._seen[what]
            if len(self._seen) > _MANY:
                self._seen.clear()
            if times & (times - 1):
                return
            stamp = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(record.created))
            first, *rest = what.split("\n")
            again = f" (time {times})" if times > 1 else ""
            lines = [f"{stamp} {record.process} {first}{again}", *rest]
            self._write(("\n".join(lines) + "\n").encode("utf-8", "backslashreplace"))
        except Exception:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """Go on without the message: there is nowhere left to say that it could not be written."""

    def _write(self, line: bytes) -> None:
        # A pipe or another's link in the log's place is no log.
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        flags |= _flags("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY")
        descriptor = os.open(self.path, flags, 0o600)
        try:
            os.write(descriptor, line)
            now = os.fstat(descriptor)
        finally:
            os.close(descriptor)
        if now.st_size > MAX_BYTES and os.path.samestat(now, self.path.stat()):
            self._turn_over()

    def _turn_over(self) -> None:
        names = [self.path, *(_older(self.path, number) for number in range(1, KEPT + 1))]
        for newer, older in reversed(list(pairwise(names))):
            if newer.exists():
                newer.replace(older)


def describe(record: logging.LogRecord) -> str:
    """Write a message: level, logger, words; then the exception's frames, one a line."""
    lines = [f"{record.levelname} {record.name}: {_words(record)}"]
    if record.exc_info and record.exc_info[1] is not None:
        lines += frames(record.exc_info[1])
    return "\n".join(lines)


def frames(error: BaseException) -> list[str]:
    """Give the classes and calls of an exception and of those that led to it."""
    lines: list[str] = []
    before = ""
    for number, one in enumerate(_chain(error)):
        if number == _CHAIN:
            lines.append("  and more before")
            break
        lines.append(f"  {before}{_named(one)}")
        calls = [
            f"    {place(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}"
            for frame, line in traceback.walk_tb(one.__traceback__)
        ]
        if len(calls) > 2 * _FRAMES:
            left_out = f"    ... {len(calls) - 2 * _FRAMES} calls"
            calls = [*calls[:_FRAMES], left_out, *calls[-_FRAMES:]]
        lines += calls
        before = "after "
    return lines


def place(file: str) -> str:
    """Name a file of code without the folders that it happens to lie in."""
    if file.startswith("<"):
        return "<>" if not re.fullmatch(r"<[\w. ]+>", file, re.ASCII) else file
    for folder in (os.path.join(_PROGRAM, ""), *_LIBRARIES):
        if file.startswith(folder):
            return Path(file[len(folder) :]).as_posix()
    return Path(file).name


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Give an exception, those of a group, and those before it; each once."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        if isinstance(one, BaseExceptionGroup):
            waiting += one.exceptions
        earlier = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
        if earlier is not None:
            waiting.append(earlier)


def _named(error: BaseException) -> str:
    """Name an exception's class, with what is known of it that is no words of anybody's."""
    kind = type(error)
    room = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    name = f"{room}{kind.__qualname__}"
    words = error.args[0] if error.args else None
    if isinstance(words, Worded):
        return f"{name}: {words.template}"
    if isinstance(error, OSError) and isinstance(error.errno, int):
        return f"{name} {error.errno}"
    code = getattr(error, "sqlite_errorname", None)
    return f"{name} {code}" if isinstance(code, str) else name


def _words(record: logging.LogRecord) -> str:
    """Give a message's constant words with what may be put into them."""
    if record.name.partition(".")[0] not in _OWN or not isinstance(record.msg, str):
        # What others log quotes what they work on.
        return f"({place(record.pathname)}:{record.lineno})"
    if not record.args:
        return record.msg
    values = record.args
    try:
        if isinstance(values, dict):
            return record.msg % {name: _safe(value) for name, value in values.items()}
        return record.msg % tuple(_safe(value) for value in values)
    except (TypeError, ValueError, KeyError):
        return record.msg


def _safe(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, type):
        return value.__name__
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, BaseException):
        return _named(value)
    if isinstance(value, Harmless) or (isinstance(value, str) and _SAFE.fullmatch(value)):
        return value
    return "..."
