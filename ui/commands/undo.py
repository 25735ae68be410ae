"""Take back what a person wrote or changed: corrections, notes and tags, changes of entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import DiptychError, StoreError
from core.names.linking.edits import EditKind
from ui.qt.i18n import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.session import FolderSession
    from ui.context import Context

_UNDONE = {
    EditKind.RENAME: later("The new name was taken back."),
    EditKind.RETYPE: later("The change of type was taken back."),
    EditKind.MERGE: later("The two entities are apart again."),
    EditKind.SPLIT: later("The spelling is back with its entity."),
    EditKind.HIDE: later("The entity is shown again."),
    EditKind.SHOW: later("The entity is hidden again."),
    EditKind.DROP: later("It is an entity again."),
}


class UndoCommands(QObject):
    """What was written is taken back while its folder is open, changes of entities at any time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._written: list[tuple[FolderSession, Callable[[], str]]] = []
        """What brings back the state before each change and says so, the last one last."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"undo_correction": self.undo, "undo_entity": self.undo_entity}

    def remember(self, session: FolderSession, undo: Callable[[], str]) -> None:
        """Let Ctrl+Z take back what a person wrote; `undo` says what it undid."""
        self._written.append((session, undo))

    def undo(self) -> None:
        """Take back the last change of entities in the panel, else what was written last."""
        if self._context.panel.has_keyboard():
            self.undo_entity()
        else:
            self.undo_written()

    def undo_written(self) -> None:
        """Bring back what stood before the last correction, note or tag in this folder."""
        session, messages = self._context.reader.session, self._context.messages
        self._written = [(one, before) for one, before in self._written if one is session]
        if session is None or not self._written:
            messages.confirm(tr("No correction was made since the folder was opened."))
            return
        try:
            said = self._written[-1][1]()
        except StoreError as error:
            messages.say(str(error))
            return
        self._written.pop()
        messages.confirm(said)

    def undo_entity(self) -> None:
        """Take back the last change of the folder's entities, which the store remembers."""
        reader = self._context.reader
        if reader.session is None:
            return
        try:
            edit = reader.session.entities.undo_edit()
        except DiptychError as error:
            reader.report(error)
            return
        said = tr(_UNDONE[edit.kind]) if edit else tr("No entity was changed here.")
        self._context.messages.confirm(said)
        reader.entities_edited()
