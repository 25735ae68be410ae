"""Other translations of a sentence, made by the engine when the reader asks for them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.knowledge.near_matches import differences
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.commands.corrections import CorrectionCommands
    from ui.context import Context
    from ui.qt.tasks import Task


class AlternativeCommands(QObject):
    """Asks for them beside the window; Esc gives the asking up."""

    def __init__(self, context: Context, corrections: CorrectionCommands) -> None:
        super().__init__(context.parent)
        self._context, self._corrections = context, corrections
        self._asked: Task | None = None
        self._in_editor = False
        sheet = context.view.alternatives_sheet
        sheet.chosen.connect(self._on_chosen)
        sheet.continued.connect(self._ask)
        sheet.closed.connect(self._give_up)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"alternatives": self.show}

    def show(self) -> None:
        """Look for other translations; in the editor, from the word at the cursor on."""
        context = self._context
        correction = context.view.sentence_correction
        self._in_editor = correction.index is not None
        if context.reader.content is None or context.view.current_sentence() < 0:
            return
        entry, session = context.reader.entry, context.reader.session
        if session is None or (entry is not None and entry.language == session.to):
            context.messages.say(tr("There is nothing to translate in this article."))
            return
        self._ask(correction.editor.text_before_word() if self._in_editor else "", "")

    @Slot(str, str)
    def _ask(self, beginning: str, but: str) -> None:
        context, session = self._context, self._context.reader.session
        content, index = context.reader.content, context.view.current_sentence()
        if session is None or content is None:
            return
        self._give_up()
        view = context.view
        view.alternatives_sheet.wait(to=session.to, free_of=view.sentence_rects(index))
        now = content.translations[index]
        self._asked = context.tasks.run(
            session.alternatives.find,
            context.reader.path,
            index,
            beginning,
            on_result=partial(self._on_found, now.text if now is not None else "", but),
            on_error=self._on_failed,
            on_progress=no_progress,
        )

    def _on_found(self, now: str, but: str, found: tuple[str, ...]) -> None:
        self._asked = None
        texts = [text for text in found if text != but]
        marks = [differences(text, but or now) for text in texts]
        self._context.view.alternatives_sheet.tell(texts, marks)

    def _on_failed(self, error: Exception) -> None:
        self._asked = None
        self._context.view.alternatives_sheet.dismiss()
        self._context.reader.report(error)

    @Slot()
    def _give_up(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    @Slot(str)
    def _on_chosen(self, text: str) -> None:
        if self._in_editor:
            self._context.view.sentence_correction.editor.put(text)
        elif self._corrections.take(text):
            self._context.messages.say(
                tr("This translation is yours now; F2 changes it, Ctrl+Z takes it back.")
            )
