"""The card that tells of the mention under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from PySide6.QtCore import QEvent, QMargins, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.article import MentionType
from core.languages import format_date
from ui.qt.i18n import language_name, later, spoken_language, tr
from ui.qt.plain_text import RichLabel, html_text
from ui.theme.style import coloured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QPaintEvent

    from core.search import Snippet
    from ui.reading.content import EntityCardContent
    from ui.theme.theme import Theme

TYPE_NAMES = {
    MentionType.PERSON: later("Person"),
    MentionType.ORGANISATION: later("Organisation"),
    MentionType.PLACE: later("Place"),
    MentionType.EVENT: later("Event"),
    MentionType.PRODUCT: later("Product"),
    MentionType.DATE: later("Date"),
}
_MOST_FORMS = 6
_MOST_ARTICLES = 6
_AROUND = 60
"""How many code points a context shows after the mention; before it, half as many."""
_WIDTH = 308
_GAP = 6
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_GOING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HARMLESS = Qt.KeyboardModifier.KeypadModifier
_ANY = "surrogatepass"
"""How a link has a path of which not every byte is text."""


class Card(QFrame):
    """Words on a small sheet beside what they tell of."""

    article_requested = Signal(object)
    """The path of an article."""
    left = Signal()
    """Esc: the card is to close."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.room = parent
        self.entity_id = ""
        self._content: EntityCardContent | None = None
        self._paths: Sequence[str] = ()
        """The articles it leads to, in their order on the card."""
        self._chosen: int | None = None
        """Which of them the keyboard is on."""
        self._beside = QRect()
        self._focus_before: QWidget | None = None
        self.label = RichLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.label.linkActivated.connect(self._on_link)
        column = QVBoxLayout(self)
        self._margins = QMargins(16, 12, 16, 14)
        column.setContentsMargins(self._margins)
        column.addWidget(self.label)
        self.setAccessibleName(tr("Card"))
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme; a card that is open closes."""
        self._theme = theme
        palette = coloured(
            self.palette(),
            {QPalette.ColorRole.WindowText: theme.text, QPalette.ColorRole.Link: theme.accent},
        )
        self.setPalette(palette)
        self.label.setPalette(palette)
        self.hide()

    def text(self) -> str:
        """Give the words it shows, as rich text."""
        return self.label.text()

    def tell_entity(self, content: EntityCardContent, beside: QRect) -> None:
        """Tell of an entity; `beside` is in the parent's coordinates."""
        self.entity_id = content.entity.id
        self._content, self._beside, self._chosen = content, beside, None
        self._tell_content()

    def tell_words(self, text: str, beside: QRect) -> None:
        """Tell plain words, such as a doubt."""
        self._content, self._paths, self._chosen = None, (), None
        lines = "<br>".join(html_text(line) for line in text.split("\n"))
        self._set_html(f'<div style="font-size:13px">{lines}</div>')
        self.setAccessibleDescription(text)
        self._stand_beside(beside)

    def fit(self) -> None:
        """Stand in what room there is now."""
        if not self.isHidden() and self._content is not None:
            self._tell_content()

    def take_keyboard(self) -> None:
        """Let Down and Up go through the articles, Return open one, Esc close the card."""
        if self.isHidden():
            return
        if not self.hasFocus():
            self._focus_before = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._choose(0)

    def _choose(self, number: int) -> None:
        if self._paths:
            self._chosen = max(0, min(len(self._paths) - 1, number))
            self._tell_content()
            content = self._content
            if content is not None:
                title = content.articles[self._chosen][1]
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))

    def _tell_content(self) -> None:
        """Tell as much of the entity as there is room for."""
        content = self._content
        assert content is not None
        room = self._room()
        for most in range(_MOST_ARTICLES, -1, -1):
            self._paths = tuple(path for path, _ in content.articles[:most])
            self._set_html(entity_html(content, self._theme, most=most, chosen=self._chosen))
            if self.height() <= room.height():
                break
        self.setAccessibleDescription(entity_words(content))
        self._stand_beside(self._beside)

    def _room(self) -> QRect:
        return self.room.rect().adjusted(8, 8, -8, -8)

    def _set_html(self, html: str) -> None:
        font = QFont(self.label.font())
        font.setPixelSize(13)
        self.label.setFont(font)
        self.label.setWordWrap(False)
        self.label.setText(html)
        longest = self.label.sizeHint().width()
        self.label.setWordWrap(True)
        self.label.setAccessibleName("")
        margins = self._margins
        inside = min(_WIDTH, self._room().width()) - margins.left() - margins.right()
        if "<table" not in html:
            inside = min(inside, longest + 2)
        height = self.label.heightForWidth(inside)
        self.resize(
            inside + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def _stand_beside(self, beside: QRect) -> None:
        """Stand below a place, or above it; where neither has the room, over it, but whole."""
        room = self._room()
        x = max(room.left(), min(beside.left(), room.right() - self.width()))
        y = beside.bottom() + _GAP
        if y + self.height() > room.bottom():
            above = beside.top() - _GAP - self.height()
            y = above if above >= room.top() else room.bottom() - self.height()
        self.move(x, max(room.top(), y))
        self.raise_()
        self.show()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (*_STEPS, *_GOING, Qt.Key.Key_Escape)
            and not event.modifiers() & ~_HARMLESS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~_HARMLESS:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _STEPS:
            self._choose((self._chosen or 0) + _STEPS[key])
        elif key in _GOING and self._chosen is not None:
            self.article_requested.emit(self._paths[self._chosen])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._choose((self._chosen or 0) + (1 if forward else -1))
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        before, self._focus_before = self._focus_before, None
        had = self.hasFocus()
        super().hideEvent(event)
        if had and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(str)
    def _on_link(self, link: str) -> None:
        self.article_requested.emit(unquote(link, errors=_ANY))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.muted), 0.8))
        painter.setBrush(QColor(self._theme.page))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


def entity_words(content: EntityCardContent) -> str:
    """Say what the card shows of an entity, but for its articles."""
    entity = content.entity
    forms = [f"{form} {language_name(code)} {count}" for form, code, count in entity.forms]
    there = content.engine
    told = [tr("Put right; the package wrote “{there}”.", there=there)] if there else []
    return ", ".join([tr(TYPE_NAMES[entity.type]), entity.name, _counts(content), *told, *forms])


def entity_html(
    content: EntityCardContent,
    theme: Theme,
    *,
    most: int = _MOST_ARTICLES,
    chosen: int | None = None,
) -> str:
    """Give what the card says of an entity, with the first of its articles, one `chosen`."""
    entity = content.entity
    muted = f"color:{theme.muted}"
    kind = tr(TYPE_NAMES[entity.type]).upper()
    mark = theme.marks[entity.type].line
    parts = [
        f'<div style="font-size:11px;font-weight:600;color:{mark}">{kind}</div>',
        f'<div style="font-size:16px;font-weight:600">{html_text(entity.name)}</div>',
        f'<div style="font-size:12px;{muted}">{_counts(content)}</div>',
    ]
    if content.engine:
        words = tr("Put right; the package wrote “{there}”.", there=content.engine)
        parts.append(f'<div style="font-size:13px">{html_text(words)}</div>')
    if content.day is not None:
        day = html_text(format_date(content.day, spoken_language()))
        parts.insert(2, f'<div style="font-size:13px">{day}</div>')
    if entity.forms:
        rows = "".join(
            f"<tr><td>{html_text(form)}</td>"
            f'<td align="right" style="{muted}">{language_name(language)}  {count}</td></tr>'
            for form, language, count in entity.forms[:_MOST_FORMS]
        )
        parts.append(
            f'<table width="100%" cellspacing="0" cellpadding="1" style="margin-top:9px;'
            f'font-size:13px">{rows}</table>'
        )
    if content.articles:
        number = len(content.articles)
        words = tr("in %n articles", number).upper()
        parts.append(
            f'<div style="margin-top:9px;font-size:11px;font-weight:600;{muted}">{words}</div>'
        )
    contexts = {one.path: one for one in content.contexts}
    for number, (path, title) in enumerate(content.articles[:most]):
        look = f"text-decoration:none;color:{theme.accent}"
        if number == chosen:
            look += f";background-color:{theme.selected};text-decoration:underline"
        link = f'<a href="{quote(path, errors=_ANY)}" style="{look}">{html_text(title)}</a>'
        parts.append(f'<div style="margin-top:5px;font-size:13px">{link}</div>')
        if path in contexts:
            told = contexts[path].translation
            words = _words_around(told if told.text else contexts[path].original)
            parts.append(f'<div style="font-size:12px;{muted}">{words}</div>')
    left_out = len(content.articles) - most
    if left_out > 0:
        parts.append(
            f'<div style="margin-top:5px;font-size:12px;{muted}">'
            f"{tr('and %n more', left_out)}</div>"
        )
    return "".join(parts)


def _words_around(snippet: Snippet) -> str:
    """Give the words round a mention in one line or two, the mention in demi-bold."""
    text = snippet.text
    start, end = snippet.spans[0] if snippet.spans else (0, 0)
    first, last = max(0, start - _AROUND // 2), min(len(text), end + _AROUND)
    first = text.find(" ", first, start) + 1 if first else 0
    last = text.rfind(" ", end, last) if last < len(text) and " " in text[end:last] else last
    named = f'<span style="font-weight:600">{html_text(text[start:end])}</span>'
    before, after = ("…" if first else ""), ("…" if last < len(text) else "")
    return f"{before}{html_text(text[first:start])}{named}{html_text(text[end:last])}{after}"


def _counts(content: EntityCardContent) -> str:
    return tr("{here} here, {all} in the folder", here=content.here, all=content.entity.mentions)
