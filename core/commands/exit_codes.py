"""The numbers that the program ends with, as README lists them."""

from __future__ import annotations

import signal

DONE = 0
SOME_FAILED = 1
"""Something was not done; standard error names it."""
WRONG_USE = 2
INTERRUPTED = 128 + signal.SIGINT


def of_signal(number: int) -> int:
    """Give the code of a program that a signal ended, as shells count it."""
    return 128 + number
