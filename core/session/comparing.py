"""Two articles of an opened folder put beside each other; not for the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.session.steps import Step

if TYPE_CHECKING:
    from core.comparison.comparison import Comparison
    from core.session.finished_articles import FinishedArticles
    from core.session.folder_meaning import FolderMeaning
    from core.session.folder_state import FolderState


class FolderComparing:
    """Compares articles by what is kept of their sentences' meanings."""

    def __init__(
        self, state: FolderState, finished: FinishedArticles, meaning: FolderMeaning
    ) -> None:
        self._state, self._finished, self._meaning = state, finished, meaning

    def compare(self, left: str, right: str) -> Comparison | None:
        """Put two articles beside each other; None while one is not read and linked."""
        from core.comparison.comparison import compare

        ours, theirs = self._finished.finished(left), self._finished.finished(right)
        if ours is None or theirs is None:
            return None
        with self._state.changed:
            records = [self._state.records.get(path) for path in (left, right)]
        for finished, record in zip((ours, theirs), records, strict=True):
            failed = record is not None and Step.LINK in record.faults
            if finished.article.mentions and not finished.entity_ids and not failed:
                return None
        keys = [(one.content, one.language_set or "") for one in records if one is not None]
        pairs = self._meaning.same_sentences(*keys) if len(keys) == 2 else None
        return compare(ours, theirs, pairs)
