"""What the command line prints; nothing else of it writes to a terminal.

Every line may hold a stranger's words: the name of a file, a package's label, the reason of an
error. None of them steers the terminal, begins another line or ends the program: what is unseen
is written out, what the terminal's encoding lacks too.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import OutputLost
from core.text.visible_text import visible
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO


class NobodyReads(Exception):
    """Standard output was closed by whoever read it, such as `head`."""


def say(line: object, out: TextIO | None = None) -> None:
    """Print a line of the answer, on standard output; raises NobodyReads and OutputLost."""
    out = sys.stdout if out is None else out
    with _answering(out):
        _write(out, f"{visible(str(line))}\n")


def finish() -> None:
    """Print what is still held back; raises NobodyReads and OutputLost."""
    if sys.stdout is not None:
        with _answering(sys.stdout):
            sys.stdout.flush()


def warn(line: object, err: TextIO | None = None) -> None:
    """Print a line about the work, on standard error; where it cannot be, the work goes on."""
    err = sys.stderr if err is None else err
    with _going_on(err):
        _write(err, f"{visible(str(line))}\n")


def counted(count: int, one: str, many: str = "") -> str:
    """Say how many: 1 article, 2 articles."""
    return f"{count} {one if count == 1 else many or one + 's'}"


class LiveLine:
    """A line of a terminal on standard error that is written anew; elsewhere nothing."""

    def __init__(self, err: TextIO | None = None) -> None:
        self._err = sys.stderr if err is None else err
        self.live = self._err is not None and self._err.isatty()
        self._width = 0

    def show(self, text: str) -> None:
        """Show other words in place of those before."""
        if self.live:
            text = visible(text)
            with _going_on(self._err):
                _write(self._err, f"\r{text:<{self._width}}")
            self._width = len(text)

    def end(self) -> None:
        """Begin a new line where one is shown."""
        if self._width:
            with _going_on(self._err):
                _write(self._err, "\n")
            self._width = 0


def _write(out: TextIO | None, text: str) -> None:
    # A program without a terminal may have neither stream.
    if out is not None:
        encoding = getattr(out, "encoding", None) or "utf-8"
        out.write(text.encode(encoding, "backslashreplace").decode(encoding))


@contextmanager
def _answering(out: TextIO | None) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        _close(out)
        # Windows knows no EPIPE.
        if isinstance(error, BrokenPipeError) or error.errno == errno.EINVAL:
            raise NobodyReads from error
        reason = error.strerror or str(error)
        raise OutputLost(
            worded("The answer could not be written ({reason}).", reason=reason)
        ) from error


@contextmanager
def _going_on(err: TextIO | None) -> Iterator[None]:
    try:
        yield
        if err is not None:
            err.flush()
    except OSError:
        _close(err)


def _close(out: TextIO | None) -> None:
    """Let what is still held back, and all that follows, go nowhere."""
    if out is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, out.fileno())
        os.close(nowhere)
