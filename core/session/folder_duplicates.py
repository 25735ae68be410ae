"""Which articles of an opened folder are copies of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.near_duplicates import DuplicateGroups
from core.session.steps import Step, log, reason

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable, Mapping

    from core.session.article_record import ArticleRecord
    from core.session.article_records import ArticleRecords
    from core.session.article_states import ArticleStates


class FolderDuplicates:
    """Groups articles by likeness; one that cannot be compared is listed as failed for it."""

    def __init__(
        self, records: ArticleRecords, states: ArticleStates, changed: threading.Condition
    ) -> None:
        self._records, self._states, self._changed = records, states, changed
        self._groups = DuplicateGroups()
        self.remembered = False
        """The groups are those of another time, and what is new cannot be compared with them."""
        self.settled = True
        """The groups are what grouping all articles in their order gives."""

    def remember(self, paths: Iterable[str], copies: Mapping[str, str]) -> DuplicateGroups:
        """Give the groups of the folder's last time."""
        return DuplicateGroups.remembered(paths, copies)

    def copies(self) -> dict[str, str]:
        """Give of each copy the first article that it is one of."""
        return self._groups.copies()

    def first_copy(self, path: str) -> str:
        """Give the first article of those that an article is a copy of."""
        return self._groups.leader(path)

    def add(self, record: ArticleRecord) -> None:
        """Find what the article is a copy of; of one that is read again, that is known."""
        if not (self.remembered and record.path in self._groups):
            self.settled = False
            self._add(record, self._groups)

    def remove(self, record: ArticleRecord) -> None:
        """Forget an article that left the folder, and group its copies anew."""
        for path in self._groups.remove(record.path):
            self.add(self._records[path])

    def grouped(self, records: Iterable[ArticleRecord]) -> DuplicateGroups:
        """Group the articles of a folder; takes long for many, and holds no lock meanwhile."""
        groups = DuplicateGroups()
        for record in records:
            self._add(record, groups)
        return groups

    def follow(self, before: Mapping[str, ArticleRecord], groups: DuplicateGroups | None) -> bool:
        """Take these groups for the articles that the folder has now, in place of those `before`.

        Without groups, those that there are go on, but for articles that are no longer there.
        Tells whether others may be grouped anew.
        """
        regrouped = groups is not None
        if groups is not None:
            self._groups, self.remembered, self.settled = groups, False, True
        else:
            for path, record in before.items():
                if not self._records.has(record):
                    regrouped |= bool(self._groups.remove(path))
        for record in self._records.values():
            if record.summary is not None and record.path not in self._groups:
                self.add(record)
        return regrouped

    def _add(self, record: ArticleRecord, groups: DuplicateGroups) -> None:
        if record.summary is None or Step.GROUP in record.faults:
            return
        try:
            groups.add(record.path, record.content, record.summary.sketch)
        except Exception as error:
            log(Step.GROUP, error)
            with self._changed:
                self._states.spoil(record, Step.GROUP, reason(Step.GROUP, error))
