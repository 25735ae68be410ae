"""Follow an entity: its card, and the way from mention to mention through the folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.analysis.timeline import beside
from core.names.keys import date_value
from ui.qt.i18n import tr
from ui.reading.content import EntityCardContent

if TYPE_CHECKING:
    from core.article import Entity
    from ui.article_list.view import ArticleList
    from ui.navigation.reader import Reader
    from ui.reading.view import ReadingView
    from ui.status.message_bar import MessageBar

CARD_CONTEXTS = 3
"""How many articles the hover card quotes."""


class EntityNavigation(QObject):
    """Goes to mentions of an entity, in the article on screen and in those around it."""

    leaving = Signal()
    """The reader is about to go to another mention in the article on screen."""

    def __init__(
        self, reader: Reader, articles: ArticleList, view: ReadingView, messages: MessageBar
    ) -> None:
        super().__init__(reader)
        self._reader, self._articles = reader, articles
        self._view, self._messages = view, messages
        view.entity_card = self.card

    def entity(self, entity_id: str) -> Entity | None:
        """Give an entity, or None if it was joined with another or no article has it now."""
        session = self._reader.session
        try:
            return session.entities.entity(entity_id) if session else None
        except KeyError:
            return None

    def current(self) -> str:
        """Give the entity whose mention is current, "" where none is."""
        content = self._reader.content
        mention = self._view.current_mention() if content else None
        ids = content.entity_ids if content else ()
        return ids[mention] if mention is not None and mention < len(ids) else ""

    def card(self, entity_id: str) -> EntityCardContent | None:
        """Give what the hover card tells of an entity."""
        session, entity = self._reader.session, self.entity(entity_id)
        if session is None or entity is None:
            return None
        entries = [(path, self._articles.model.entry(path)) for path in entity.paths]
        titles = tuple((p, (e.title_translation or e.title)) for p, e in entries if e is not None)
        here = session.entities.counts(self._reader.path).get(entity_id, 0)
        contexts = session.entities.in_context(entity_id, most=CARD_CONTEXTS, in_each=1)
        shown = self._articles.model.entry(self._reader.path)
        written = shown.date if shown is not None else None
        value = date_value(entity_id)
        day = beside(value, written) if value is not None and written is not None else None
        return EntityCardContent(entity, here, titles, tuple(contexts), day)

    @Slot(str)
    def go_on(self, entity_id: str, step: int = 1) -> None:
        """Go to the entity's next (1) or previous (-1) mention, on through the folder."""
        entity = self.entity(entity_id)
        if entity is None:
            return
        content = self._reader.content
        if content is not None:
            current = self._view.current_mention()
            here = _mentions(content.entity_ids, entity_id)
            before = -1 if step > 0 else len(here) and here[-1] + 1
            at = current if current is not None else before
            rest = [n for n in here if (n > at if step > 0 else n < at)]
            if rest:
                self.leaving.emit()
                self._go_to(rest[0] if step > 0 else rest[-1])
                return
        elsewhere = set(entity.paths)
        around = self._articles.neighbours(self._reader.path, step, self._articles.model.total)
        path = next((p for p in around if p in elsewhere), None)
        if path is None:
            text = tr("{name} is not mentioned after this.", name=entity.name)
            if step < 0:
                text = tr("{name} is not mentioned before this.", name=entity.name)
            self._messages.confirm(text)
        else:
            self.show(path, entity_id, last=step < 0)

    def go_on_same(self, step: int) -> None:
        """Go to the next or previous mention of the entity whose mention is current."""
        entity_id = self.current()
        if entity_id:
            self.go_on(entity_id, step)
        else:
            self._messages.confirm(tr("No mention is current. ] goes to the next one."))

    @Slot(object, str)
    def show(self, path: str, entity_id: str, *, last: bool = False) -> None:
        """Show an article at its first or last mention of an entity."""
        self._reader.show(path)
        content = self._reader.content
        here = _mentions(content.entity_ids, entity_id) if content else []
        if here:
            self._go_to(here[-1 if last else 0])

    def show_mention(self, path: str, mention: int) -> None:
        """Show an article at one of its mentions."""
        if path != self._reader.path or self._reader.content is None:
            self._reader.show(path)
        else:
            self.leaving.emit()
        self._go_to(mention)

    def _go_to(self, mention: int) -> None:
        content = self._reader.content
        if content is None or mention >= len(content.article.mentions):
            return
        start = content.article.mentions[mention].start
        sentence = next(n for n, s in enumerate(content.article.sentences) if start < s.end)
        self._view.go_to_sentence(sentence, mention=mention)


def _mentions(ids: tuple[str, ...], entity_id: str) -> list[int]:
    return [number for number, id in enumerate(ids) if id == entity_id]
