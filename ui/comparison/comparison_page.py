"""The page of a comparison: both headlines, what only one names, and the sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.languages import base
from core.text.visible_text import visible
from ui.comparison.compared_rows import (
    GAP,
    MARGIN,
    ComparedRow,
    ComparedRowDelegate,
    compared_rows,
)
from ui.qt.i18n import language_name, short_date, tr
from ui.qt.plain_text import PlainLabel, RichLabel, html_text, set_tooltip
from ui.reading.document.typeface import READING_FAMILIES
from ui.theme.style import SECONDARY_PIXELS, coloured, ui_font
from ui.widgets.folder_page import FolderPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.comparison.comparison import Comparison, Side
    from core.comparison.facts import Fact
    from ui.theme.theme import Theme

_MOST_FACTS = 16
"""Told of each article above the sentences; an export has all."""

_MOST_PLACES = 3
_STEPS = {Qt.Key.Key_BracketRight: 1, Qt.Key.Key_BracketLeft: -1}


class ComparisonPage(FolderPage):
    """Rows of sentences under what only one article names; ] and [ walk the differences."""

    export_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        self._parts: list[PlainLabel] = []
        super().__init__(theme, tr("Side by side"), ComparedRowDelegate(theme))
        self.comparison: Comparison | None = None
        self.translated = True
        self._as_they_are = QPushButton(tr("As they are"), flat=True)
        self._as_they_are.clicked.connect(self.switch_language)
        export = QPushButton(tr("Export …"), flat=True)
        export.clicked.connect(self.export_requested)
        for button in (self._as_they_are, export):
            self.head.insertWidget(self.head.count() - 1, button)
        self._heads = [(PlainLabel(wordWrap=True), PlainLabel(wordWrap=True)) for _ in range(2)]
        self._facts = RichLabel(wordWrap=True)
        self._facts.setFont(ui_font(SECONDARY_PIXELS))
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self._facts.linkActivated.connect(self._on_link)
        self._told = PlainLabel(wordWrap=True)
        self._told.setFont(ui_font(SECONDARY_PIXELS))
        self.column.insertWidget(2, self._top())
        self.column.addWidget(self._foot())
        self._parts = [self._told, *(label for label, _ in self._heads)]
        self.set_theme(theme)

    def _top(self) -> QWidget:
        top = QWidget()
        heads = QGridLayout()
        heads.setHorizontalSpacing(GAP)
        heads.setVerticalSpacing(2)
        for side, (told, headline) in enumerate(self._heads):
            told.setFont(ui_font(SECONDARY_PIXELS))
            # Else a long name would make its column wider than that of its sentences.
            told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            headline.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            font = headline.font()
            font.setFamilies(list(READING_FAMILIES))
            font.setPixelSize(20)
            font.setWeight(font.Weight.DemiBold)
            headline.setFont(font)
            headline.setAlignment(Qt.AlignmentFlag.AlignTop)
            heads.addWidget(told, 0, side)
            heads.addWidget(headline, 1, side)
            heads.setColumnStretch(side, 1)
        column = QVBoxLayout(top)
        column.setContentsMargins(MARGIN, 12, MARGIN, 4)
        column.setSpacing(10)
        column.addLayout(heads)
        column.addWidget(self._facts)
        self._facts.setMargin(8)
        return top

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 8, MARGIN, 10)
        row.addWidget(self._told, 1)
        return foot

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if not self._parts:
            return
        roles = QPalette.ColorRole
        muted = coloured(self.palette(), {roles.WindowText: theme.muted})
        for label in self._parts:
            label.setPalette(muted)
        self._facts.setAutoFillBackground(True)
        self._facts.setPalette(
            coloured(
                self.palette(),
                {roles.Window: theme.chrome, roles.WindowText: theme.text},
            )
        )
        self._show_facts()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show two articles."""
        self.comparison = comparison
        self.filter.clear()
        self._show()
        self.go_to(0)

    @Slot()
    def switch_language(self) -> None:
        """Show both in the reader's language, or as they are."""
        self.translated = not self.translated
        self._show()
        self.focus_list()

    def _show(self) -> None:
        comparison = self.comparison
        if comparison is None:
            return
        for (told, headline), side in zip(
            self._heads, (comparison.left, comparison.right), strict=True
        ):
            title = side.title
            if self.translated and side.title_translation:
                title = side.title_translation
            headline.setText(title)
            told.setText(_told_of(side, translated=self.translated))
            set_tooltip(told, visible(side.path))
        to = language_name(comparison.left.to)
        self._as_they_are.setText(
            tr("As they are") if self.translated else tr("In {language}", language=to)
        )
        rows = tuple(compared_rows(comparison, translated=self.translated))
        self.show_rows(rows, empty=tr("Neither of the two has a sentence."))
        self._told.setText(told_of(comparison))
        self._show_facts()

    def _show_facts(self) -> None:
        if self.comparison is None:
            return
        sides = (
            (tr("Only left"), self.comparison.left.only, "l"),
            (tr("Only right"), self.comparison.right.only, "r"),
        )
        lines = [
            f"<b>{html_text(title)}</b>&nbsp; {' · '.join(self._links(facts, side))}"
            for title, facts, side in sides
            if facts
        ]
        if not lines:
            lines = [html_text(tr("Both have the same names, numbers and dates."))]
        self._facts.setText("<br>".join(lines))

    def _links(self, facts: tuple[Fact, ...], side: str) -> Iterator[str]:
        colour = self._theme.text
        style = f"color:{colour}; text-decoration:none"
        muted = f"color:{self._theme.muted}; text-decoration:none"
        for fact in facts[:_MOST_FACTS]:
            places = ", ".join(
                f'<a href="{side}{place}" style="{muted}">{place + 1}</a>'
                for place in fact.sentences[:_MOST_PLACES]
            )
            more = " …" if len(fact.sentences) > _MOST_PLACES else ""
            name = html_text(fact.name)
            link = f'<a href="{side}{fact.sentences[0]}" style="{style}">{name}</a>'
            yield f"{link} <span style='color:{self._theme.muted}'>({places}{more})</span>"
        if len(facts) > _MOST_FACTS:
            yield html_text(tr("%n more", len(facts) - _MOST_FACTS))

    @Slot(str)
    def _on_link(self, link: str) -> None:
        side, sentence = "lr".index(link[0]), int(link[1:])
        self.filter.clear()
        for number, row in enumerate(self.rows):
            if isinstance(row, ComparedRow) and row.sentences[side] == sentence:
                self.go_to(number)
                break
        self.focus_list()

    def facts_text(self) -> str:
        """Give what only one of the two names, as HTML."""
        return self._facts.text()

    def told_text(self) -> str:
        """Give what is said of the two as a whole."""
        return self._told.text()

    def walk(self, step: int) -> None:
        """Go to the next sentence that only one has, or to the one before."""
        index = self.list.currentIndex()
        at = index.row() + step
        while 0 <= at < len(self.rows):
            row = self.rows[at]
            if isinstance(row, ComparedRow) and row.only:
                self.go_to(at)
                return
            at += step

    def place(self) -> tuple[str, int] | None:
        """Give the article and the sentence that the keyboard is on."""
        row, comparison = self.current(), self.comparison
        if not isinstance(row, ComparedRow) or comparison is None:
            return None
        for side, sentence in zip((comparison.left, comparison.right), row.sentences, strict=True):
            if sentence is not None:
                return side.path, sentence
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and not event.modifiers():
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if step and event.type() == QEvent.Type.KeyPress:
                self.walk(step)
                return True
        return super().eventFilter(watched, event)


def told_of(comparison: Comparison) -> str:
    """Say how much both have in common, what that means, and which keys there are."""
    if not comparison.known:
        return tr(
            "Which sentences say the same is not known: “Understanding across languages” is not "
            "installed, or has not read both yet. Names, numbers and dates are compared."
        )
    if not comparison.near:
        return tr(
            "These two report differently: too few sentences are alike to put them at one height. "
            "Compare names and numbers."
        )
    same = tr("%n sentences say much the same", comparison.same)
    left = tr("%n stand on the left only", comparison.only_left)
    right = tr("%n on the right only", comparison.only_right)
    meaning = tr("Same means alike in wording, not that both agree, nor that it is true.")
    keys = tr("] and [ go to the next and previous difference, Return opens the article.")
    return f"{same}, {left}, {right}. {meaning} {keys}"


def _told_of(side: Side, *, translated: bool) -> str:
    day = short_date(side.day) if side.day else ""
    language = ""
    if translated and side.title_translation and base(side.language) != base(side.to):
        language = tr("in {language}", language=language_name(side.to))
    parts = (base(side.language).upper(), visible(side.path), day, language)
    return "  ·  ".join(part for part in parts if part)
