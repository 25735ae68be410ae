"""Bundles that lie in or beside a folder: asked about, taken in where that is wished, else left."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from core.bundle import BundleWish, bundles_of
from core.errors import Cancelled, DiptychError
from core.session.events import BundleFound, Problem
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

    from core.bundle.offers import BundleOffer
    from core.session.folder_state import FolderState

_log = logging.getLogger(__name__)


class BundlesBeside:
    """Looks for them whenever the folder is scanned; each is looked at once, until it changes."""

    def __init__(self, state: FolderState, wish: BundleWish) -> None:
        self._state, self._wish = state, wish
        self._seen: dict[Path, tuple[int, int]] = {}

    def look(self) -> None:
        """Tell of bundles that nobody has decided on; take in what is always wanted.

        That only before the folder is first scanned: later, it is told as wanted.
        """
        for path in bundles_of(self._state.folder):
            try:
                status = path.stat()
                stamp = status.st_size, status.st_mtime_ns
                if self._seen.get(path) != stamp:
                    self._seen[path] = stamp
                    self._look_at(path)
            except Cancelled:
                return  # The folder is being closed; the next time is as good.
            except (DiptychError, OSError) as error:
                self._state.emit(Problem(str(error), path.name))
            except Exception:
                _log.exception("looking at a bundle failed")
                self._state.emit(
                    Problem(worded("This bundle could not be looked at; it is left."), path.name)
                )

    def _look_at(self, path: Path) -> None:
        from core.bundle.offers import look_at

        state = self._state
        folder, kept = str(state.folder), state.store.bundled
        offer = look_at(path)
        if offer.id in {bundle.id for bundle in kept.of_folder(folder)}:
            return
        refused = self._wish is BundleWish.NEVER or offer.id in kept.refused(folder)
        wanted = self._wish is BundleWish.ALWAYS and not refused
        if wanted and not state.scanned:
            self._take_in(offer)
        else:
            state.emit(BundleFound(offer, wanted=wanted, refused=refused))

    def _take_in(self, offer: BundleOffer) -> None:
        from core.bundle.opening import take_in

        state = self._state
        take_in(
            offer.path,
            state.store,
            state.folder,
            id=offer.id,
            cancelled=lambda: state.closing,
        )
