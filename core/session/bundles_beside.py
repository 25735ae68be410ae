"""Take in the bundles that lie in or beside a folder when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.bundle import bundles_of
from core.errors import DiptychError
from core.session.events import Problem
from core.wording import worded

if TYPE_CHECKING:
    from core.session.state import FolderState


def take_in_bundles(state: FolderState) -> None:
    """Take each bundle in once, and tell what in it differs from what is here."""
    folder, store = state.folder, state.store
    taken = False
    for path in bundles_of(folder):
        try:
            status = path.stat()
            name = path.name if path.parent == folder else f"../{path.name}"
            known = store.known_file(str(folder), name)
            stamp = status.st_size, status.st_mtime_ns
            if known is not None and (known.size, known.mtime_ns) == stamp:
                continue
            from core.bundle.opening import take_in

            opened = take_in(path, store, folder, cancelled=lambda: state.closing)
            store.save_file(str(folder), name, *stamp, "")
        except (DiptychError, OSError) as error:
            state.emit(Problem(str(error), path.name))
            continue
        taken = True
        for conflict in opened.merged.conflicts:
            state.emit(Problem(conflict))
        if opened.merged.more_conflicts:
            state.emit(
                Problem(worded("More differences: {number}.", number=opened.merged.more_conflicts))
            )
    if taken:
        kept = store.kept_routes.all()
        with state.changed:
            state.kept = kept
