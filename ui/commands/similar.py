"""What memories have for a sentence that is nearly the current one: shown, taken by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ui.actions.qactions import key_text
from ui.actions.table import first_key
from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.session import SimilarSentence
    from ui.commands.corrections import CorrectionCommands
    from ui.context import Context
    from ui.qt.tasks import Task

_DELAY_MS = 150
"""A sentence that is only passed is not asked for."""


class SimilarCommands(QObject):
    """Looks for what is nearly the current sentence, beside the window."""

    def __init__(self, context: Context, corrections: CorrectionCommands) -> None:
        super().__init__(context.parent)
        self._context, self._corrections = context, corrections
        context.view.similar_sheet.taken.connect(self.take)
        self._asked: Task | None = None
        self._shown: SimilarSentence | None = None
        self._wanted = False
        self._soon = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._soon.timeout.connect(self._ask)
        context.view.sentence_changed.connect(self._on_changed)
        context.view.translations_changed.connect(self._on_changed)
        context.reader.changed.connect(self._on_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"take_similar": self.take}

    def take(self) -> None:
        """Make the similar sentence's translation the person's own of the current sentence."""
        shown = self._shown
        if shown is None and (self._asked is not None or self._soon.isActive()):
            self._wanted = True
            self._ask_now()
        elif shown is None:
            self._context.messages.say(tr("No memory has a sentence like this one."))
        elif self._corrections.take(shown.translation):
            self.hide()
            self._context.messages.say(
                tr("The similar translation is yours now; F2 changes it, Ctrl+Z takes it back.")
            )

    def hide(self) -> None:
        """Close the sheet."""
        self._shown, self._wanted = None, False
        self._context.view.similar_sheet.dismiss()

    @Slot()
    def _on_changed(self) -> None:
        self.hide()
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if self._context.reader.content is not None:
            self._soon.start()

    def _ask_now(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._ask()

    @Slot()
    def _ask(self) -> None:
        context, session = self._context, self._context.reader.session
        index = context.view.current_sentence()
        if session is None or context.reader.content is None or index < 0:
            self._on_found(None)
            return
        self._asked = context.tasks.run(
            session.similar.find,
            context.reader.path,
            index,
            on_result=self._on_found,
            on_error=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        self._asked, self._wanted = None, False
        self._context.reader.report(error)

    def _on_found(self, similar: SimilarSentence | None) -> None:
        self._asked = None
        content = self._context.reader.content
        wanted, self._wanted = self._wanted, False
        self._shown = similar if content is not None else None
        if wanted:
            self.take()
            return
        if similar is None or content is None:
            return
        key = first_key("take_similar", self._context.settings.keys)
        view = self._context.view
        view.similar_sheet.tell(
            similar,
            language=content.article.language,
            to=content.to,
            key=key_text(key) if key else "",
            free_of=view.sentence_rects(view.current_sentence()),
        )
