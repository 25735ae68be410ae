"""Articles marked read or starred by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.session.events import EntryChanged
from core.session.unsaved_marks import UnsavedMark

if TYPE_CHECKING:
    from core.session.article_record import MarkName
    from core.session.folder_state import FolderState


class FolderMarks:
    """Shows a mark at once; the marking thread keeps it soon after."""

    def __init__(self, state: FolderState) -> None:
        self._state = state

    def set_read(self, path: str, read: bool) -> None:
        """Mark an article read or unread, wherever in whatever folder its content is."""
        self._mark(path, "read", read)

    def set_starred(self, path: str, starred: bool) -> None:
        """Give an article a star or take it away."""
        self._mark(path, "starred", starred)

    def _mark(self, path: str, name: MarkName, value: bool) -> None:
        state = self._state
        with state.changed:
            record = state.records.get(path)
            if record is None:
                return
            state.unsaved.append(UnsavedMark(record, name, value))
            record.show_mark(name, value)
            state.changed.notify_all()
        state.emit(EntryChanged(path))
