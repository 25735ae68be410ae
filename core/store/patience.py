"""Waiting for another program that holds the store."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic, sleep
from typing import TYPE_CHECKING, TypeVar

from core.errors import Cancelled, StoreBusy
from core.store.database import WAIT_SECONDS
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

TELL_SECONDS = 3.0
"""How long is waited before it is said; another window hardly ever writes for so long."""

_SHORTEST_PAUSE = 0.05
_LONGEST_PAUSE = 2.0
_LOOK_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Patience:
    """Waits until the store is free, unless `cancelled`; `waits` and `goes_on` hear of that."""

    cancelled: Callable[[], bool]
    waits: Callable[[str], None]
    goes_on: Callable[[], None] = lambda: None


def in_turn(act: Callable[[], T], path: Path, patience: Patience | None) -> T:
    """Act, and again while another program holds the store, with longer and longer pauses.

    Raises StoreBusy after `WAIT_SECONDS` where there is no patience, and Cancelled where there is
    and it is cancelled.
    """
    begun, pause, told = monotonic(), _SHORTEST_PAUSE, False
    while True:
        try:
            done = act()
        except StoreBusy:
            waited = monotonic() - begun
            if patience is None:
                if waited > WAIT_SECONDS:
                    raise
            elif not told and waited > TELL_SECONDS:
                told = True
                patience.waits(
                    worded("Another program holds the store {path}. It is waited for.", path=path)
                )
            _rest(pause, patience)
            pause = min(2 * pause, _LONGEST_PAUSE)
        else:
            if told and patience is not None:
                patience.goes_on()
            return done


def _rest(seconds: float, patience: Patience | None) -> None:
    end = monotonic() + seconds
    while True:
        if patience is not None and patience.cancelled():
            raise Cancelled
        left = end - monotonic()
        if left <= 0:
            return
        sleep(min(left, _LOOK_SECONDS))
