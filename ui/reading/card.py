"""The card that tells of the mention under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from PySide6.QtCore import QMargins, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.article import MentionType
from core.languages import format_date
from ui.qt.i18n import language_name, later, spoken_language, tr
from ui.qt.plain_text import RichLabel, html_text
from ui.theme.style import coloured

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

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
_ANY = "surrogatepass"
"""How a link has a path of which not every byte is text."""


class Card(QFrame):
    """Words on a small sheet beside what they tell of."""

    article_requested = Signal(object)
    """The path of an article."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.room = parent
        self.entity_id = ""
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
        self._tell(entity_html(content, self._theme), beside)

    def tell_words(self, text: str, beside: QRect) -> None:
        """Tell plain words, such as a doubt."""
        lines = "<br>".join(html_text(line) for line in text.split("\n"))
        self._tell(f'<div style="font-size:13px">{lines}</div>', beside)

    def _tell(self, html: str, beside: QRect) -> None:
        font = QFont(self.label.font())
        font.setPixelSize(13)
        self.label.setFont(font)
        self.label.setWordWrap(False)
        self.label.setText(html)
        longest = self.label.sizeHint().width()
        self.label.setWordWrap(True)
        self.label.setAccessibleName("")
        margins = self._margins
        inside = _WIDTH - margins.left() - margins.right()
        if "<table" not in html:
            inside = min(inside, longest + 2)
        height = self.label.heightForWidth(inside)
        self.resize(
            inside + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )
        room = self.room.rect().adjusted(8, 8, -8, -8)
        x = max(room.left(), min(beside.left(), room.right() - self.width()))
        y = beside.bottom() + _GAP
        if y + self.height() > room.bottom() and beside.top() - _GAP - self.height() >= 0:
            y = beside.top() - _GAP - self.height()
        self.move(x, y)
        self.raise_()
        self.show()

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


def entity_html(content: EntityCardContent, theme: Theme) -> str:
    """Give what the card says of an entity."""
    entity = content.entity
    muted = f"color:{theme.muted}"
    kind = tr(TYPE_NAMES[entity.type]).upper()
    mark = theme.marks[entity.type].line
    parts = [
        f'<div style="font-size:11px;font-weight:600;color:{mark}">{kind}</div>',
        f'<div style="font-size:16px;font-weight:600">{html_text(entity.name)}</div>',
        f'<div style="font-size:12px;{muted}">{_counts(content)}</div>',
    ]
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
    for path, title in content.articles[:_MOST_ARTICLES]:
        look = f"text-decoration:none;color:{theme.accent}"
        link = f'<a href="{quote(path, errors=_ANY)}" style="{look}">{html_text(title)}</a>'
        parts.append(f'<div style="margin-top:5px;font-size:13px">{link}</div>')
        if path in contexts:
            told = contexts[path].translation
            words = _words_around(told if told.text else contexts[path].original)
            parts.append(f'<div style="font-size:12px;{muted}">{words}</div>')
    left_out = len(content.articles) - _MOST_ARTICLES
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
