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
    from ui.commands.entities import EntityCommands
    from ui.commands.undo import UndoCommands
    from ui.context import Context


class CorrectionCommands(QObject):
    """Joins the reading surface's editor to the open folder."""

    def __init__(self, context: Context, entities: EntityCommands, undo: UndoCommands) -> None:
        super().__init__(context.parent)
        self._context, self._entities, self._undo = context, entities, undo
        context.view.correction_requested.connect(self.edit)
        context.view.sentence_corrected.connect(self.save)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"correct": self.correct}

    def correct(self) -> None:
        """Change what the keyboard is on: the entity of the panel, else the translation."""
        if self._context.panel.has_keyboard():
            self._entities.rename()
        else:
            self.edit()

    @Slot()
    def edit(self) -> None:
        """Open the editor on the current sentence."""
        session, entry = self._context.reader.session, self._context.reader.entry
        if session is None or entry is None:
            return
        if entry.language == session.to:
            name = language_name(session.to)
            self._context.messages.say(
                tr("The article is in {name} already: there is nothing to correct.", name=name)
            )
        else:
            self._context.view.edit_sentence()

    def take(self, text: str) -> bool:
        """Make a text the person's translation of the current sentence; tell whether it is kept."""
        content, index = self._context.reader.content, self._context.view.current_sentence()
        if content is None or index < 0:
            return False
        article = content.article
        sentence = article.quote(article.sentences[index])
        return self.save(Correction(sentence, article.language, text))

    @Slot(object)
    def save(self, correction: Correction) -> bool:
        """Keep a person's translation, which Ctrl+Z takes back; tell whether it is kept."""
        session = self._context.reader.session
        if session is None:
            return False
        try:
            earlier = session.corrections.correct(
                correction.sentence, correction.language, correction.text
            )
        except StoreError as error:
            self._context.messages.say(str(error))
            self._context.view.edit_sentence(correction.text)
            return False
        before = Correction(correction.sentence, correction.language, earlier)
        self._undo.remember(session, partial(_bring_back, session, before))
        return True


def _bring_back(session: FolderSession, before: Correction) -> str:
    session.corrections.correct(before.sentence, before.language, before.text)
    return tr("The correction of “{start}” was undone.", start=shortened(before.sentence))


def shortened(sentence: str) -> str:
    """Give the beginning of a sentence, enough to know it by."""
    return sentence if len(sentence) <= 60 else sentence[:59].rstrip() + "…"
