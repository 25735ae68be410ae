"""Move through the text on screen, find in it and copy from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.commands.corrections import shortened
from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.context import Context


class ReadingCommands(QObject):
    """Goes from sentence to sentence, doubt to doubt, mention to mention, hit to hit."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._doubt = ""
        """What was said last of why a sentence is in doubt."""
        self._doubtful = -1
        context.view.sentence_changed.connect(self._withdraw_doubt)
        context.view.two_pane.settled.connect(self._on_written)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        view, entities = self._context.view, self._context.entity_navigation
        return {
            "next_sentence": partial(view.move_sentence, 1),
            "previous_sentence": partial(view.move_sentence, -1),
            "next_doubt": self.go_to_doubt,
            "copy_pair": partial(self.copy, view.copy_pair, source=False),
            "copy_with_source": partial(self.copy, view.copy_with_source, source=True),
            "find": view.open_find_bar,
            "next_mention": partial(self.move_mention, 1),
            "previous_mention": partial(self.move_mention, -1),
            "next_same_mention": partial(entities.go_on_same, 1),
            "previous_same_mention": partial(entities.go_on_same, -1),
            "show_card": self.show_card,
        }

    def move_mention(self, step: int) -> None:
        """Go to the next (1) or previous (-1) mention of any entity."""
        if not self._context.view.move_mention(step):
            self._context.messages.confirm(
                tr("No mention follows." if step > 0 else "No mention stands before this.")
            )

    def show_card(self) -> None:
        """Show the card of the current mention, or of the next one."""
        if self._context.view.current_mention() is None:
            self.move_mention(1)
        self._context.view.show_card()

    def go_to_doubt(self) -> None:
        """Go to the next sentence in doubt, round to the first, and say why it is in doubt."""
        content, view = self._context.reader.content, self._context.view
        translations = content.translations if content is not None else ()
        doubtful = [n for n, t in enumerate(translations) if t is not None and t.doubts]
        if not doubtful:
            self._context.messages.confirm(tr("No translation in this article is in doubt."))
            return
        current = view.current_sentence()
        number = next((n for n in doubtful if n > current), doubtful[0])
        view.go_to_sentence(number)
        self._doubt, self._doubtful = view.doubt_text(number), number
        self._context.messages.say(self._doubt)

    @Slot()
    def _on_written(self) -> None:
        if self._doubt and self._context.view.doubt_text(self._doubtful) != self._doubt:
            self._withdraw_doubt()

    @Slot()
    def _withdraw_doubt(self) -> None:
        """Take back the words of a doubt that is mended, or left."""
        self._context.messages.withdraw(self._doubt)
        self._doubt = ""

    def copy(self, copy: Callable[[], list[int]], *, source: bool) -> None:
        """Copy sentences and say which."""
        chosen, content = copy(), self._context.reader.content
        if not chosen or content is None:
            self._context.messages.confirm(tr("There is no sentence here to copy."))
            return
        first = content.article.sentences[chosen[0]]
        start = shortened(content.article.text[first.start : first.end])
        words = tr("Copied with the source: %n sentences, “{start}”.", len(chosen), start=start)
        if not source:
            words = tr(
                "Copied with translation: %n sentences, “{start}”.", len(chosen), start=start
            )
        self._context.messages.confirm(words)
