"""The thread that looks which files the folder has, and what is known of them already."""

from __future__ import annotations

import hashlib
import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.article_list import ArticleState
from core.errors import Cancelled, DiptychError, MemoryUnreadable, StoreError
from core.folder import FileEntry, find_memories, natural_key, scan, unread_files
from core.knowledge.imported_memories import imported_memories
from core.knowledge.tmx_files import read_memory
from core.languages import without_region
from core.preparation.version import PIPELINE_VERSION
from core.reading.formats import may_be_scan
from core.reading.scans.language_data import find_installed
from core.session.article_record import ArticleRecord
from core.session.events import EntryChanged, ListChanged, Problem, Renamed, UnreadFound
from core.session.failure_confinement import confined
from core.session.notes import load_notes
from core.session.steps import Step, cause, log, reason
from core.session.threads.folder_thread import FolderThread
from core.store.patience import Patience
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from core.folder import UnreadFile
    from core.knowledge.translation_memory import Memory
    from core.session.article_cache import ArticleCache
    from core.session.bundles_beside import BundlesBeside
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkingThread
    from core.store import KnownArticle, Outcome


_BUNDLES = worded("Bundles could not be taken in ({cause}).", cause="").template
_FILES = worded("The folder could not be looked through ({cause}).", cause="").template
_GONE = worded(
    "The folder {folder} is gone, or its disk. What is open stays; it comes back by itself.",
    folder="",
).template
_BACK = worded("The folder {folder} is there again.", folder="").template
_NOTES = worded("Notes and tags could not be read ({cause}).", cause="").template
FEW = 100
"""So many new and changed files are looked up and grouped one by one, not with the whole folder."""
_SETTLED_AT_ONCE = 200

_log = logging.getLogger(__name__)


class ScanningThread(FolderThread):
    """Scan at the start and whenever asked; files that did not change keep all they have."""

    def __init__(
        self, state: FolderState, cache: ArticleCache, linking: LinkingThread, beside: BundlesBeside
    ) -> None:
        super().__init__(state, "scanning")
        self._cache, self._linking = cache, linking
        self._beside = beside
        self._wanted = True
        self._memories: dict[tuple[Path, int, int], Memory] = {}
        self._unread: list[UnreadFile] | None = None
        self._gone = False
        self._unreadable: set[tuple[Path, int, int]] = set()
        self._language_data: frozenset[Path] | None = None
        self._more_languages = False

    def rescan(self) -> None:
        """Look again for files that were added, changed or removed."""
        with self._state.changed:
            self._wanted = True
            self._state.changed.notify_all()

    def step(self) -> bool:
        state = self._state
        with state.changed:
            state.changed.wait_for(lambda: self._wanted or state.closing)
            if state.closing:
                return False
            self._wanted = False
        try:
            self._scan()
        except Exception:
            self._wanted = True
            raise
        return True

    def give_up(self, reason: str) -> None:
        """Do with the files that are known until the next scan is asked for."""
        with self._state.changed:
            self._wanted = False
            self._state.scanned = True
            self._state.changed.notify_all()

    @contextmanager
    def _part(self, words: str) -> Iterator[None]:
        """Let what fails in the block cost that part of the scan alone; `words` say which."""
        try:
            yield
        except Cancelled:
            raise
        except Exception as error:
            if not isinstance(error, DiptychError):
                _log.exception("a part of scanning failed")
            said = isinstance(error, DiptychError)
            self._state.emit(Problem(str(error) if said else worded(words, cause=cause(error))))

    def _scan(self) -> None:
        state = self._state
        if self._is_gone():
            return
        with self._part(_BUNDLES):
            self._beside.look()
        if not state.scanned:
            with self._part(_BUNDLES):
                self._use_bundles()
        with self._part(_NOTES):
            load_notes(state)
        if not state.scanned:
            self._learn()
            with self._part(_FILES):
                self._show_remembered()
        with state.changed:
            before = dict(state.records)
        files = [record.file for record in before.values() if not record.gone]
        with self._part(_FILES):
            files = scan(state.folder, follow_links=state.follow_links)
        came_back, self._gone = self._gone, False
        if came_back:
            state.emit(Problem(worded(_BACK, folder=state.folder.name)))
            # What was to be read meanwhile could not be.
            failed = ArticleState.FAILED
            before = {path: r for path, r in before.items() if r.state is not failed}
        more = self._look_for_language_data()
        same = [r.file for r in before.values() if not r.gone] == files
        if not state.scanned or more or not same:
            self._take(files, before)
        if state.scanned:
            self._learn()
        with state.changed:
            state.scanned = True
            state.changed.notify_all()
        state.tell_progress()
        with self._part(_FILES):
            self._tell_unread()

    def _show_remembered(self) -> None:
        """List what the folder had the last time: walking a large one takes longer than that."""
        state = self._state
        listed = state.store.lists.get(str(state.folder), follow_links=state.follow_links)
        if listed is None or state.records:
            return
        paths, copies, settled = listed
        known, helped = self._known()
        records = []
        for path in paths:
            article = known.get(path)
            if article is not None and article.summary is not None:
                record = ArticleRecord(FileEntry(path, article.size, article.mtime_ns))
                _recall(record, article, helped)
                records.append(record)
        if not records:
            return
        for at in range(0, len(records), _SETTLED_AT_ONCE):
            with state.changed:
                for record in records[at : at + _SETTLED_AT_ONCE]:
                    state.states.settle(record)
        with state.changed:
            groups = state.duplicates.remember([record.path for record in records], copies)
            state.replace_all(records, groups)
            state.duplicates.remembered, state.duplicates.settled = True, settled
            state.changed.notify_all()
        self._linking.add(records)
        state.emit(ListChanged())

    def end(self) -> None:
        """Remember what the folder has, for its next time."""
        state = self._state
        if not state.scanned or self._gone:
            return
        with state.changed:
            paths = [r.path for r in state.records.values() if not (r.gone or r.file.leads_out)]
            copies, settled = state.duplicates.copies(), state.duplicates.settled
        # Whoever closes the folder waits for this, and need not for another program.
        at_once = Patience(lambda: True, lambda words: None)
        try:
            with state.store.patient(at_once):
                state.store.lists.save(
                    str(state.folder),
                    paths,
                    copies,
                    settled=settled,
                    follow_links=state.follow_links,
                )
        except (StoreError, Cancelled):
            _log.exception("the folder's list was not kept")

    def _is_gone(self) -> bool:
        """Tell whether a folder that was there is gone; its articles stay as they are till then."""
        state = self._state
        if not state.scanned or state.folder.is_dir():
            return False
        if not self._gone:
            self._gone = True
            state.emit(Problem(worded(_GONE, folder=state.folder.name)))
        return True

    def _tell_unread(self) -> None:
        """Tell which files are of no kind that is read, whenever they are others."""
        state = self._state
        unread = unread_files(state.folder, follow_links=state.follow_links)
        if unread != self._unread:
            state.emit(UnreadFound(tuple(unread)))
        self._unread = unread

    def _look_for_language_data(self) -> bool:
        """Tell whether other language data for recognising text is there than before."""
        there = frozenset(one.path for one in find_installed().data)
        before, self._language_data = self._language_data, there
        self._more_languages = before is not None and bool(there - before)
        return self._more_languages

    def _is_readable_now(self, record: ArticleRecord) -> bool:
        """Tell a file that failed, and may be a scan that can be recognised now."""
        failed = record.state is ArticleState.FAILED
        return failed and self._more_languages and may_be_scan(record.path)

    def _use_bundles(self) -> None:
        """Have what came with bundles asked where nobody knows better."""
        from core.bundle.taken import FolderBundles

        state = self._state
        bundles = FolderBundles(state.store, state.folder, state.to)
        with state.changed:
            state.sources.bundles = bundles if bundles else None

    def _take(self, files: list[FileEntry], before: Mapping[str, ArticleRecord]) -> None:
        """Make the files that are there now the folder's articles."""
        state = self._state
        kept = {
            f.path: before[f.path]
            for f in files
            if _is_same(before.get(f.path), f) and not self._is_readable_now(before[f.path])
        }
        few = bool(kept) and len(files) - len(kept) <= FEW
        known, helped = ({}, {}) if few else self._known()
        there = {file.path for file in files}
        lost = [record for path, record in before.items() if path not in there]
        renamed: list[Renamed] = []
        records: list[ArticleRecord] = []
        for file in files:
            record = kept.get(file.path)
            if record is None:
                record = ArticleRecord(file)
                old = next((r for r in lost if _moved(r, file)), None) if lost else None
                try:
                    if old is not None:
                        _inherit(record, old)
                    elif file.path in known:
                        _recall(record, known[file.path], helped)
                    with state.changed:
                        state.states.settle(record)
                except Exception as error:
                    log(Step.SCAN, error)
                    words = reason(Step.SCAN, error)
                    record = ArticleRecord(file, state=ArticleState.FAILED, reason=words)
                if old is not None:
                    lost.remove(old)
                    renamed.append(Renamed(old.path, file.path))
            records.append(record)
        with state.changed:
            read = [r for r in lost if r.path in state.focus[:1] and r.summary is not None]
        for record in read:
            record.gone = True
        if read:
            records = sorted([*records, *read], key=lambda r: natural_key(r.path))
        self._save_moved(renamed, records)
        # Grouped before the lock is taken: of a large folder it takes long.
        copies = state.duplicates
        alone = copies.remembered and (lost or len(kept) < len(files) or not copies.settled)
        groups = state.duplicates.grouped(records) if alone or not few else None
        with state.changed:
            regrouped = state.replace_all(records, groups)
            state.changed.notify_all()
        for record in lost:
            if record not in read:
                self._linking.remove(record.path)
        self._linking.add([r for r in records if r.summary and r.path not in kept])
        for event in renamed:
            self._linking.remove(event.path)
            state.emit(event)
        if regrouped or read or [record.path for record in records] != list(before):
            state.emit(ListChanged())
        else:
            for record in records:
                if record.path not in kept:
                    state.emit(EntryChanged(record.path))

    def _known(self) -> tuple[dict[str, KnownArticle], dict[tuple[str, str], Outcome]]:
        """Give what is known of the folder's files, and how far bundles help with contents."""
        state, folder = self._state, str(self._state.folder)
        try:
            known = state.store.summaries.folder(folder, PIPELINE_VERSION, state.to)
            helped = state.store.bundled.outcomes(folder, state.to) if state.sources.bundles else {}
        except Cancelled:
            raise
        except Exception as error:
            # Then everything is read anew, as far as that can be.
            log(Step.SCAN, error)
            state.emit(Problem(reason(Step.SCAN, error)))
            return {}, {}
        return known, helped

    def _save_moved(self, renamed: list[Renamed], records: list[ArticleRecord]) -> None:
        state = self._state
        new = {event.to for event in renamed}
        for record in records:
            if record.path in new:
                file = record.file
                with confined(state, Step.SCAN, file.path):
                    state.store.files.save(
                        str(state.folder), file.path, file.size, file.mtime_ns, record.content
                    )

    # What memories and corrections know

    def _learn(self) -> None:
        """Take the memories and corrections there are now, also for articles read before."""
        state = self._state
        memories = self._read_memories()
        with state.writing:
            try:
                corrections = state.store.corrections.into(without_region(state.to))
            except StoreError as error:
                state.emit(Problem(str(error)))
                corrections = dict(state.sources.corrections)
            with state.changed:
                same = (
                    memories == state.sources.memories and corrections == state.sources.corrections
                )
                state.sources.memories, state.sources.corrections = memories, corrections
                state.sources.memories_key = self._memories_key()
                if same:
                    return
                there = self._cache.there()
                changed = state.states.fill_anew(there)
                for record in state.records.values():
                    if record.summary is not None and record.article is None:
                        state.records.stale[record.path] = record
                state.changed.notify_all()
        self._cache.save(there)
        state.emit_filled(changed)

    def _memories_key(self) -> str:
        if not self._memories:
            return ""
        stamps = sorted((str(path), size, mtime) for path, size, mtime in self._memories)
        return hashlib.sha256(repr(stamps).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def _read_memories(self) -> list[Memory]:
        """Read the folder's memories, then those kept for all folders; none of them twice."""
        before, self._memories = self._memories, {}
        unreadable: set[tuple[Path, int, int]] = set()
        state = self._state
        found = find_memories(state.folder, follow_links=state.follow_links)
        for path in (*found, *imported_memories()):
            try:
                status = path.stat()
                stamp = (path, status.st_size, status.st_mtime_ns)
                if stamp in self._unreadable:
                    unreadable.add(stamp)  # It was told; it is read again once it is another.
                    continue
                known = before.get(stamp)
                self._memories[stamp] = memory = read_memory(path) if known is None else known
                if known is None and memory.damage:
                    state.emit(Problem(memory.damage, path.name))
            except OSError:
                continue  # It was removed meanwhile.
            except Cancelled:
                raise
            except Exception as error:
                unreadable.add(stamp)
                self._tell_unreadable(path.name, error)
        self._unreadable = unreadable
        return list(self._memories.values())

    def _tell_unreadable(self, name: str, error: Exception) -> None:
        if isinstance(error, MemoryUnreadable):
            self._state.emit(Problem(str(error), name))
        else:
            _log.error("reading a memory failed", exc_info=error)
            words = worded("The memory could not be read ({cause}).", cause=cause(error))
            self._state.emit(Problem(words, name))


def _is_same(record: ArticleRecord | None, file: FileEntry) -> bool:
    return record is not None and record.file == file and not record.gone


def _moved(record: ArticleRecord, file: FileEntry) -> bool:
    """Tell whether a file that is gone is there under another name: renaming keeps both."""
    old = record.file
    return bool(record.content) and (old.size, old.mtime_ns) == (file.size, file.mtime_ns)


def _inherit(record: ArticleRecord, old: ArticleRecord) -> None:
    record.content, record.language_set = old.content, old.language_set
    record.summary, record.outcome = old.summary, old.outcome
    record.unread, record.starred = old.unread, old.starred


def _recall(
    record: ArticleRecord, known: KnownArticle, helped: Mapping[tuple[str, str], Outcome]
) -> None:
    """Take what the store knows, if the file is as it was."""
    file = record.file
    if file.leads_out:
        return  # What it led to may have been read when that was allowed.
    if (known.size, known.mtime_ns) == (file.size, file.mtime_ns):
        record.content, record.language_set = known.content, known.language_set
        record.unread, record.starred = not known.read, known.starred
        outcome = helped.get((known.content, known.language_set or ""), known.outcome)
        record.summary, record.outcome = known.summary, outcome
