"""The reading surface as the window sees it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from core.remembered import ReadingMode
from core.settings import ZOOM_RANGE
from ui.qt.i18n import tr
from ui.reading.alternatives_sheet import AlternativesSheet
from ui.reading.article_renderer import ArticleRenderer
from ui.reading.card import Card
from ui.reading.clipboard_text import pairs_text, selected_sentences, source_text
from ui.reading.content import Content, EntityCardContent, Place
from ui.reading.correct.sentence_correction import SentenceCorrection
from ui.reading.document.column import Side
from ui.reading.find.find_bar import FindBar
from ui.reading.find.finder import Finder
from ui.reading.hover import Hover, doubt_text
from ui.reading.mention_steps import next_mention
from ui.reading.passing_marks import PassingMarks
from ui.reading.quoted_words import Chosen, chosen_words
from ui.reading.similar_sheet import SimilarSheet
from ui.reading.spoken_sentence import spoken_sentence
from ui.reading.two_pane import TwoPane
from ui.reading.word_sheet import WordSheet
from ui.theme.style import coloured
from ui.widgets.notice_box import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from core.article import MentionType
    from ui.reading.document.column import Span
    from ui.reading.document.typeface import TextStyle
    from ui.reading.find.hits import Hit
    from ui.reading.original.original_sheet import OriginalSheet
    from ui.reading.pane import Pane
    from ui.theme.theme import Theme

NARROW = 900
"""Windows less wide than this have better room for the texts under each other."""
ZOOM_STEP = 10
"""Percent."""


class ReadingView(QWidget):
    """Show an article beside its translation and move through its sentences and mentions."""

    sentence_changed = Signal(int)
    spoken = Signal(str)
    """What a screen reader is given to say of the sentence that was gone to."""
    translations_changed = Signal()
    """Other translations of the same article are shown."""
    entity_activated = Signal(str)
    """The id of an entity; a click or Return on a mention."""
    article_requested = Signal(object, str)
    """The path of an article and the id of the entity to show there."""
    notice_activated = Signal(str)
    """The id of a notice's button."""
    mode_changed = Signal(str)
    zoom_changed = Signal(int)
    correction_requested = Signal()
    """Return on a sentence, while no mention is current."""
    sentence_corrected = Signal(object)
    """A `Correction`."""
    word_requested = Signal(object, int)
    """A pane and a position of its document, where a word was clicked twice."""
    menu_requested = Signal(object, QPoint)
    """What can be done with the current sentence is to be shown there; the type of the name that
    was clicked, or None."""
    narrowed = Signal()
    """The window has become too narrow for two texts beside each other."""
    end_reached = Signal(int)
    """A page key at the end (1) or the beginning (-1)."""

    def __init__(
        self,
        theme: Theme,
        *,
        entity_card: Callable[[str], EntityCardContent | None] = lambda _id: None,
        parent: QWidget | None = None,
    ) -> None:
        """`entity_card` gives what the hover card tells of an entity by its id."""
        super().__init__(parent)
        self._theme = theme
        self._current = -1
        self._mention: int | None = None
        self._narrow = False

        self.two_pane = TwoPane(theme)
        self._renderer = ArticleRenderer(self.two_pane, theme)
        self.notice = Notice(theme, framed=False)
        self.find_bar = FindBar(theme)
        self.card = Card(theme, self)
        self.similar_sheet = SimilarSheet(theme, self)
        self.alternatives_sheet = AlternativesSheet(theme, self)
        self.word_sheet = WordSheet(theme, self)
        self.original: OriginalSheet | None = None
        """The file as it looks, where that was wanted."""
        self._stack = QStackedLayout()
        self._stack.addWidget(self.two_pane)
        self._stack.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        column.addWidget(self.find_bar)
        self.entity_card = entity_card
        self._hover = Hover(self.two_pane, self.card, self._card_of)
        self._finder = Finder(self.find_bar, self.two_pane)
        self._passing_marks = PassingMarks(self.two_pane, self._renderer, self._finder, self._hover)
        self.sentence_correction = SentenceCorrection(self.two_pane, theme, self)
        self._connect()
        self.setAccessibleName(tr("Article"))
        self.set_theme(theme)

    def _connect(self) -> None:
        for pane in self.two_pane.panes:
            pane.clicked.connect(self._on_clicked)
            pane.paged.connect(self._on_paged)
            pane.edge_requested.connect(self._scroll_to_edge)
            pane.mention_entered.connect(self._on_entered)
            pane.zoomed.connect(self.zoom_by_steps)
            pane.word_requested.connect(partial(self._on_word_requested, pane))
            pane.menu_requested.connect(partial(self._on_menu_requested, pane))
        self._hover.changed.connect(self._show_marks)
        self._finder.changed.connect(self._show_marks)
        self.sentence_correction.corrected.connect(self.sentence_corrected)
        self._finder.went_to.connect(self._on_hit)
        self.card.article_requested.connect(self._on_card_article)
        self.card.left.connect(self.dismiss_card)
        for notice in (self.notice, *self.two_pane.notices):
            notice.activated.connect(self.notice_activated)

    @property
    def _content(self) -> Content | None:
        return self._renderer.content

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_stacking()
        self.card.fit()

    def _offer_stacking(self) -> None:
        narrow = (
            self.isVisible()
            and self.window().width() < NARROW
            and self.mode() is ReadingMode.BOTH
            and self._content is not None
        )
        if narrow and not self._narrow:
            self.narrowed.emit()
        self._narrow = narrow

    # What it shows

    def show_content(
        self,
        content: Content,
        place: Place | None = None,
        *,
        notice: tuple[str | None, Sequence[tuple[str, str]]] = (None, ()),
    ) -> None:
        """Show an article, at a place in it or from its beginning.

        `notice` says why there is no translation, or why some is missing, with its buttons.
        """
        self.sentence_correction.finish()
        self._hover.follow(content)
        self._mention = None
        self._stack.setCurrentWidget(self.two_pane)
        self._renderer.show(content, place, notice)
        self._current = -1
        count = len(content.article.sentences)
        if count:
            start = place.sentence if place is not None else 0
            self._set_current(min(start or self._renderer.first_body_sentence(), count - 1))
        self._finder.refresh()
        self._show_marks()
        self._offer_stacking()

    def update_translations(self, content: Content, indices: Sequence[int]) -> None:
        """Take newly arrived translations; what the reader looks at stays where it is."""
        if indices:
            self._update(content)
            self.translations_changed.emit()

    def update_entities(self, content: Content) -> None:
        """Take other mentions or entities of the same article."""
        self._update(content)

    def _update(self, content: Content) -> None:
        before = self._content
        if before is None:
            return
        if not self._renderer.fits(content):
            self.show_content(content, self.place())
            return
        if before.article.mentions != content.article.mentions:
            self._mention = None
            self._hover.hide_card()
        self._hover.follow(content, same=True)
        arrived = [n for n, t in enumerate(before.translations) if t is None]
        self._renderer.update(content)
        self._renderer.fade_in(n for n in arrived if content.translations[n] is not None)
        self._finder.refresh()
        self._show_marks()

    # Notices

    def show_notice(
        self, title: str, lines: Sequence[str], buttons: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Show words in place of an article; `buttons` are (id, text)."""
        self._hover.hide_card()
        self.sentence_correction.finish()
        self.find_bar.close_bar()
        self._renderer.content = None
        self.notice.say(title, lines, buttons)
        self._stack.setCurrentWidget(self.notice)
        if self.notice.hasFocus():
            self.notice.focus_first()

    def set_translation_notice(
        self, text: str | None, buttons: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Say on the translation's side why there is none, or why some is missing."""
        if not self._renderer.say(text, buttons):
            return
        self._finder.refresh()
        self._show_marks()

    # How it looks

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme, at once and everywhere."""
        self._theme = theme
        palette = coloured(
            self.palette(),
            {QPalette.ColorRole.Window: theme.page, QPalette.ColorRole.WindowText: theme.text},
        )
        self.setPalette(palette)
        for part in (
            self.two_pane,
            self.notice,
            self.find_bar,
            self.card,
            self.similar_sheet,
            self.alternatives_sheet,
            self.word_sheet,
            self.sentence_correction.editor,
        ):
            part.set_theme(theme)
        self._renderer.set_theme(theme)
        self._show_marks()

    def set_visible_types(self, types: frozenset[MentionType]) -> None:
        """Colour only mentions of some types; the text stays as it is."""
        if types != self._renderer.visible:
            self._renderer.set_visible(types)
            self._show_marks()

    def zoom(self) -> int:
        """Give the zoom in percent."""
        return self._renderer.zoom

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text in percent; the sentence at the top stays there."""
        low, high = ZOOM_RANGE
        percent = max(low, min(high, percent))
        if percent == self._renderer.zoom:
            return
        self._renderer.set_zoom(percent)
        self._show_marks()
        self.zoom_changed.emit(percent)

    @Slot(int)
    def zoom_by_steps(self, steps: int) -> None:
        """Make the text some steps larger, or smaller."""
        self.set_zoom(self.zoom() + steps * ZOOM_STEP)

    def set_text_style(self, style: TextStyle) -> None:
        """Set face, height and length of lines; the place stays."""
        self._renderer.set_style(style)
        self._show_marks()

    def mode(self) -> ReadingMode:
        """Give what is shown of an article."""
        return self.two_pane.mode

    def set_mode(self, mode: str) -> None:
        """Show both texts beside or under each other, or one; raises ValueError for no mode."""
        mode = ReadingMode(mode)
        if mode is self.two_pane.mode:
            return
        self._hover.hide_card()
        self._renderer.set_mode(mode)
        self._finder.refresh()
        self._show_marks()
        self.mode_changed.emit(mode)

    def split(self) -> float:
        """Give the original's share of the width, 0 to 1."""
        sizes = self.two_pane.splitter.sizes()
        return sizes[0] / sum(sizes) if all(sizes) else 0.5

    def set_split(self, share: float) -> None:
        """Set the original's share of the width, 0 to 1."""
        share = max(0.1, min(0.9, share))
        self.two_pane.splitter.setSizes([round(10_000 * share), round(10_000 * (1 - share))])

    # Sentences

    def current_sentence(self) -> int:
        """Give the number of the current sentence, -1 where there is none."""
        return self._current

    def move_sentence(self, step: int) -> None:
        """Go some sentences on or back."""
        if self._content is not None:
            self.go_to_sentence(self._current + step)

    def go_to_sentence(self, index: int, *, mention: int | None = None) -> None:
        """Make a sentence current and show it, with one of its mentions outlined."""
        if self._content is None or not self._content.article.sentences:
            return
        index = max(0, min(len(self._content.article.sentences) - 1, index))
        self._mention = mention
        self._set_current(index)
        self.two_pane.align(index)
        self._reveal(index)
        self._show_marks()
        self._speak()

    def _speak(self) -> None:
        """Let a screen reader say the current sentence, and find its place in both texts."""
        content = self._content
        assert content is not None
        for pane in self.two_pane.shown:
            spans = pane.column.spans_of(self._current)
            cursor = pane.textCursor()
            if spans and not cursor.hasSelection():
                cursor.setPosition(spans[0].start)
                pane.setTextCursor(cursor)
        text = spoken_sentence(content, self._current, self._mention)
        self.spoken.emit(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _set_current(self, index: int) -> None:
        if index != self._current:
            self.alternatives_sheet.dismiss()
            self.word_sheet.dismiss()
            self.sentence_correction.finish()
            self._current = index
            self.sentence_changed.emit(index)

    def _reveal(self, index: int) -> None:
        spans = [(p, span) for p in self.two_pane.shown for span in p.column.spans_of(index)]
        self.two_pane.reveal([(p, s.start, max(s.start, s.end - 1)) for p, s in spans])

    def sentence_rects(self, index: int) -> list[QRect]:
        """Give where a sentence is to be seen, on both sides, in pixels of the view."""
        return [
            rect.toAlignedRect().translated(pane.viewport().mapTo(self, QPoint(0, 0)))
            for pane in self.two_pane.shown
            for span in pane.column.spans_of(index)
            for rect in pane.span_rects(span.start, span.end)
        ]

    # Mentions

    def current_mention(self) -> int | None:
        """Give the number of the outlined mention."""
        return self._mention

    def move_mention(self, step: int) -> bool:
        """Go to the next or previous visible mention; say whether there was one."""
        if self._content is None:
            return False
        target = next_mention(
            self._content,
            step,
            mention=self._mention,
            sentence=self._current,
            at_beginning=self._current == self._renderer.first_body_sentence(),
            visible=self._renderer.visible,
        )
        if target is None:
            return False
        self.go_to_sentence(self._renderer.sentence_of(target), mention=target)
        return True

    def activate_mention(self) -> None:
        """Tell that the current mention's entity is asked for."""
        if self._mention is not None:
            self._activate(self._mention)

    def _on_entered(self) -> None:
        if self._mention is not None:
            self.activate_mention()
        else:
            self.correction_requested.emit()

    def _activate(self, mention: int) -> None:
        if self._content is not None and mention < len(self._content.entity_ids):
            self.entity_activated.emit(self._content.entity_ids[mention])

    # Getting about

    def page(self, step: int) -> bool:
        """Scroll a page on (1) or back (-1); False at the end.

        A current sentence that is out of sight then gives way to the first one in sight.
        """
        if self._content is None or not self.two_pane.page(step):
            return False
        self._keep_current_in_sight()
        return True

    def _keep_current_in_sight(self) -> None:
        if self._current >= 0 and not self.two_pane.sees(self._current):
            self._mention = None
            self._set_current(self.two_pane.place().sentence)
            self._show_marks()

    def _scroll_to_edge(self, step: int) -> None:
        self.two_pane.scroll_to_edge(step)
        self._keep_current_in_sight()

    def _on_paged(self, step: int) -> None:
        if not self.page(step):
            self.end_reached.emit(step)

    def place(self) -> Place:
        """Give where the reader is."""
        return self.two_pane.place() if self._content is not None else Place()

    def focus_text(self) -> bool:
        """Give the keyboard to the text, or to the first thing offered in its place.

        Tell whether there was either.
        """
        if self._content is None:
            return self.notice.focus_first()
        self.focus_original()
        return True

    def focus_original(self) -> None:
        """Give the keyboard to the original, or to the only text shown."""
        pane = self.two_pane.pane(Side.ORIGINAL)
        if pane not in self.two_pane.shown:
            pane = self.two_pane.shown[0]
        pane.setFocus(Qt.FocusReason.OtherFocusReason)

    # Correcting

    def edit_sentence(self, text: str | None = None) -> None:
        """Open the editor on the current sentence, with its translation or another text in it."""
        if self._content is not None and self._current >= 0:
            self._hover.hide_card()
            self._reveal(self._current)
            self.sentence_correction.begin(self._content, self._current, text)

    # Copying

    def copy_pair(self) -> list[int]:
        """Copy the selected sentences, else the current one, each with its translation.

        Give which they are.
        """
        chosen = self.chosen_sentences() if self._content is not None else []
        if self._content is not None and chosen:
            QGuiApplication.clipboard().setText(pairs_text(self._content, chosen))
        return chosen

    def copy_with_source(self) -> list[int]:
        """Copy the same with the article, its date and what translated it."""
        chosen = self.chosen_sentences() if self._content is not None else []
        if self._content is not None and chosen:
            text = pairs_text(self._content, chosen)
            source = source_text(self._content, chosen)
            QGuiApplication.clipboard().setText(f"{text}\n\n{source}")
        return chosen

    def chosen_sentences(self) -> list[int]:
        """Give the sentences of the selection, else the current one."""
        panes = sorted(self.two_pane.shown, key=lambda pane: not pane.hasFocus())
        current = [self._current] if self._current >= 0 else []
        return selected_sentences(panes) or current

    # Quoting

    def chosen_words(self) -> Chosen:
        """Give the selected words of one side, else the current sentence's."""
        panes = sorted(self.two_pane.shown, key=lambda pane: not pane.hasFocus())
        return chosen_words(self._content, panes, self._current) if self._content else Chosen()

    def clear_selection(self) -> None:
        """Select nothing any more, so that what was done to the words is seen."""
        for pane in self.two_pane.panes:
            cursor = pane.textCursor()
            cursor.clearSelection()
            pane.setTextCursor(cursor)

    # Doubts

    def doubt_text(self, index: int) -> str:
        """Give the reasons to distrust a sentence's translation, one a line."""
        return doubt_text(self._content, index) if self._content is not None else ""

    # Finding

    def open_find_bar(self) -> None:
        """Open the find bar, with the selected words in it if there are some."""
        if self._content is not None:
            self._finder.open()

    def find_next(self, step: int) -> None:
        """Go to the next or previous hit, round the end."""
        self._finder.step(step)

    def hits(self) -> tuple[Hit, ...]:
        """Give what was found, in reading order."""
        return tuple(self._finder.hits)

    def _on_hit(self, hit: Hit) -> None:
        pane = self.two_pane.pane(hit.side)
        sentence = pane.column.sentence_at(hit.start)
        if sentence is not None:
            self._mention = None
            self._set_current(sentence)
        self.two_pane.reveal([(pane, hit.start, hit.start)])
        self._show_marks()
        if sentence is not None:
            self._speak()

    # The pointer

    def _on_clicked(self, sentence: int | None, mention: Span | None) -> None:
        if sentence is None:
            return
        self._mention = mention.index if mention is not None else None
        self._set_current(sentence)
        self._show_marks()
        if mention is not None:
            self._activate(mention.index)

    def _on_word_requested(self, pane: Pane, position: int) -> None:
        sentence = pane.column.sentence_at(position)
        if sentence is not None:
            self._set_current(sentence)
            self._show_marks()
            self.word_requested.emit(pane, position)

    def _on_menu_requested(self, pane: Pane, position: int, at: QPoint) -> None:
        sentence = pane.column.sentence_at(position) if position >= 0 else None
        mention = pane.column.mention_at(position) if position >= 0 else None
        if sentence is not None:
            self._mention = mention.index if mention is not None else None
            self._set_current(sentence)
            self._show_marks()
            if not pane.textCursor().hasSelection():
                # What is looked up, watched for or quoted is what was clicked.
                if mention is not None:
                    pane.select(mention.start, mention.end)
                else:
                    pane.select_word(position)
        content, number = self._content, self._mention
        if content is not None:
            kind = content.article.mentions[number].type if number is not None else None
            self.menu_requested.emit(kind, at)

    def show_card(self) -> None:
        """Show the card of the current mention."""
        pane = next((p for p in self.two_pane.shown if p.hasFocus()), self.two_pane.shown[0])
        spans = pane.column.mentions_of(self._mention) if self._mention is not None else []
        if spans:
            self._hover.show_card(pane, spans[0])

    def dismiss_card(self) -> bool:
        """Close the card; tell whether one was open."""
        shown = not self.card.isHidden()
        self._hover.hide_card()
        return shown

    def _card_of(self, entity_id: str) -> EntityCardContent | None:
        return self.entity_card(entity_id)

    def _on_card_article(self, path: str) -> None:
        entity = self.card.entity_id
        self._hover.hide_card()
        self.article_requested.emit(path, entity)

    # The passing marks

    def _show_marks(self) -> None:
        self._passing_marks.show(self._theme, self._current, self._mention)
