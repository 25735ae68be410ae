"""A person's own translations: written in the window, kept by the session, taken back again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.errors import StoreError
from ui.qt.i18n import language_name, tr
from ui.reading.content import Correction

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.session import FolderSession
    from ui.navigation.reader import Reader
    from ui.reading.view import ReadingView
    from ui.status.message_bar import MessageBar


class CorrectionCommands(QObject):
    """Joins the reading surface's editor to the open folder."""

    def __init__(self, reader: Reader, view: ReadingView, messages: MessageBar) -> None:
        super().__init__(reader)
        self._reader, self._view, self._messages = reader, view, messages
        self._done: list[tuple[FolderSession, Callable[[], str]]] = []
        """What brings back the state before each change and says so, the last one last."""
        view.correction_requested.connect(self.edit)
        view.sentence_corrected.connect(self._on_corrected)

    @Slot()
    def edit(self) -> None:
        """Open the editor on the current sentence."""
        session, entry = self._reader.session, self._reader.entry
        if session is None or entry is None:
            return
        if entry.language == session.to:
            name = language_name(session.to)
            self._messages.say(
                tr("The article is in {name} already: there is nothing to correct.", name=name)
            )
        else:
            self._view.edit_sentence()

    @Slot(object)
    def _on_corrected(self, correction: Correction) -> None:
        session = self._reader.session
        if session is None:
            return
        try:
            earlier = session.correct(correction.sentence, correction.language, correction.text)
        except StoreError as error:
            self._messages.say(str(error))
            self._view.edit_sentence(correction.text)
            return
        before = Correction(correction.sentence, correction.language, earlier)
        self.remember(session, partial(_bring_back, session, before))

    def remember(self, session: FolderSession, undo: Callable[[], str]) -> None:
        """Let Ctrl+Z take back what a person wrote; `undo` says what it undid."""
        self._done.append((session, undo))

    def undo(self) -> None:
        """Bring back what stood before the last correction in this folder."""
        session = self._reader.session
        self._done = [(one, before) for one, before in self._done if one is session]
        if session is None or not self._done:
            self._messages.say(tr("No correction was made since the folder was opened."))
            return
        try:
            said = self._done[-1][1]()
        except StoreError as error:
            self._messages.say(str(error))
            return
        self._done.pop()
        self._messages.say(said)


def _bring_back(session: FolderSession, before: Correction) -> str:
    session.correct(before.sentence, before.language, before.text)
    return tr("The correction of “{start}” was undone.", start=shortened(before.sentence))


def shortened(sentence: str) -> str:
    """Give the beginning of a sentence, enough to know it by."""
    return sentence if len(sentence) <= 60 else sentence[:59].rstrip() + "…"
