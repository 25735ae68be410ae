"""Names of an article that are looked for once more, as finding them did not finish."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from core.errors import StoreError
from core.preparation.packed import name_in_parts
from core.preparation.version import PIPELINE_VERSION
from core.session.events import EntryChanged, Problem
from core.session.worker_parts import gather
from core.store import pack
from core.store.prepared import unpack_article

if TYPE_CHECKING:
    from core.processes.worker_process import WorkerProcess
    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkingThread
    from core.store import Prepared

_log = logging.getLogger(__name__)


def seek_names(state: FolderState, record: ArticleRecord) -> None:
    """Have an article's names looked for again once no article waits to be read."""
    with state.changed:
        if not state.records.has(record):
            return
        state.records.nameless[record.path] = record
        state.changed.notify_all()
    state.emit(EntryChanged(record.path))


def find_names(
    state: FolderState, linking: LinkingThread, worker: WorkerProcess, record: ArticleRecord
) -> None:
    """Look for the names of an article; what there was before stays where it breaks off again."""
    try:
        _find(state, linking, worker, record)
    except StoreError as error:
        state.emit(Problem(str(error), record.path))
    except Exception:
        if not state.closing:
            _log.exception("finding an article's names failed")
    with state.changed:
        record.naming = False
        if state.records.nameless.get(record.path) is record:
            del state.records.nameless[record.path]
        state.changed.notify_all()
    state.emit(EntryChanged(record.path))
    state.tell_progress()


def _find(
    state: FolderState, linking: LinkingThread, worker: WorkerProcess, record: ArticleRecord
) -> None:
    with state.changed:
        content, language = record.content, record.language_set
    article = state.store.articles.get(content, PIPELINE_VERSION, language, path=record.path)
    if article is None or article.named:
        return
    before = pack(article)
    prepared = gather(worker, worker.parts(name_in_parts, before.article), before)
    state.store.articles.save(content, PIPELINE_VERSION, language, prepared)
    if _take(state, record, (content, language), prepared):
        linking.add([record], prepared.names)


def _take(
    state: FolderState, record: ArticleRecord, known_as: tuple[str, str | None], prepared: Prepared
) -> bool:
    """Put an article that has its names in place of the same one without them."""
    article = unpack_article(prepared.article)
    with state.changed:
        same = (record.content, record.language_set) == known_as and record.summary is not None
        if same:
            record.summary = prepared.summary
        if same and record.article is not None:
            record.article = article
            # Which names a translation lacks is known only now.
            state.records.stale[record.path] = record
    return same
