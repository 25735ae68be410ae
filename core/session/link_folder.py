"""Link a folder's articles at once, where no window and no session does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.preparation.version import PIPELINE_VERSION
from core.session.article_record import ArticleRecord
from core.session.folder_state import FolderState
from core.session.threads.linking import LinkingThread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from core.folder import FileEntry
    from core.session.events import Event
    from core.store import Store

_LOOK_SECONDS = 0.2


def link_folder(
    folder: Path,
    files: Iterable[FileEntry],
    store: Store,
    *,
    to: str,
    on_event: Callable[[Event], None],
) -> None:
    """Link the mentions of those files whose articles are in the store; keep the entities' ids."""
    state = FolderState(folder, to, store, on_event, scanned=True)
    known = store.summaries.folder(str(folder), PIPELINE_VERSION, to)
    records = []
    for file in files:
        article = known.get(file.path)
        if article is not None and article.summary is not None and not file.leads_out:
            records.append(ArticleRecord(file, article.content, article.language_set))
    if not records:
        return
    linking = LinkingThread(state, records)
    linking.start()
    try:
        with state.changed:
            while linking.is_alive() and not linking.is_done():
                state.changed.wait(_LOOK_SECONDS)
        linking.keep()
    finally:
        linking.close()
        linking.join()
