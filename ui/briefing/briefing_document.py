"""A briefing as a page of paper: one column of stories, one of names, dates and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from core.article import MentionType
from core.languages import base
from core.text.visible_text import visible, visible_in_place, visible_words
from ui.qt.i18n import language_name, short_date, tr
from ui.reading.document.typeface import READING_FAMILIES
from ui.theme.style import SECONDARY_PIXELS, SMALL_PIXELS, TEXT_PIXELS, ui_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from core.briefing import BriefHit, Briefing, BriefName, BriefStory
    from ui.theme.theme import Theme

TWO_COLUMNS = 760
"""Pixels of width from which there is room for both beside each other."""

_MARGIN = 32
_LEFT_SHARE = 63
_DAY = 3


class Goes(StrEnum):
    """What a line of the briefing leads to."""

    ARTICLE = "article"
    STORY = "story"
    ENTITY = "entity"
    FILTER = "filter"
    PACKAGE = "package"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a line leads: an article, at a sentence or an entity, or a filter of the list."""

    goes: Goes
    path: str = ""
    sentence: int = 0
    entity: str = ""
    filter: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A line that leads somewhere: its positions in the document, and its words."""

    start: int
    end: int
    target: Target
    words: str


@dataclass(frozen=True, slots=True)
class _Row:
    left: str
    right: str
    target: Target
    is_action: bool = False


def write_briefing(
    document: QTextDocument, brief: Briefing, theme: Theme, width: int
) -> tuple[Link, ...]:
    """Write a briefing in place of what a document has; give the lines that lead somewhere."""
    writer = _Writer(document, theme)
    writer.write(brief, two_columns=width >= TWO_COLUMNS)
    return tuple(writer.links)


def title_of(brief: Briefing) -> str:
    """Say in one line what is in the folder."""
    if brief.since is None:
        first = tr("%n articles", brief.articles)
    else:
        first = tr("%n new articles", brief.new)
    parts = [first]
    if brief.languages:
        parts.append(tr("%n languages", brief.languages))
    if brief.stories_all:
        parts.append(tr("%n stories", brief.stories_all))
    return ", ".join(parts)


def _since(brief: Briefing) -> str:
    parts = [visible_words(brief.folder)]
    if brief.since is not None:
        parts.append(tr("since {time}", time=_time(brief.since)))
    if not brief.is_whole:
        read = tr("{read} of {all} read so far", read=brief.read, all=brief.articles)
        parts.append(read)
    return "  ·  ".join(parts)


def _time(moment: datetime) -> str:
    local = moment.astimezone()
    return f"{short_date(local.date())}, {local:%H:%M}"


class _Writer:
    """Writes the parts one after another, and keeps where the lines are that lead somewhere."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._document, self._theme = document, theme
        self.links: list[Link] = []
        document.clear()
        document.setDocumentMargin(_MARGIN)
        document.setDefaultFont(ui_font(TEXT_PIXELS))
        self._cursor = QTextCursor(document)

    def write(self, brief: Briefing, *, two_columns: bool) -> None:
        self._cursor.beginEditBlock()
        self._line(_since(brief), self._small(), below=4)
        self._line(title_of(brief), self._serif(24, bold=True), below=20)
        if two_columns:
            form = QTextTableFormat()
            form.setBorder(0)
            form.setCellPadding(0)
            form.setTopMargin(14)
            form.setCellSpacing(0)
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            shares = (_LEFT_SHARE, 5, 95 - _LEFT_SHARE)
            form.setColumnWidthConstraints(
                [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
            )
            table = self._cursor.insertTable(1, 3, form)
            self._cursor = table.cellAt(0, 0).firstCursorPosition()
            self._stories(brief)
            self._cursor = table.cellAt(0, 2).firstCursorPosition()
            self._beside(brief)
            self._cursor = QTextCursor(self._document)
        else:
            self._stories(brief)
            self._beside(brief)
        self._cursor.endEditBlock()

    def _stories(self, brief: Briefing) -> None:
        self._told(tr("Stories"), brief.stories, brief.stories_all, brief)
        if brief.hits:
            self._heading(tr("On your watchlist"))
            for hit in brief.hits:
                self._hit(hit)
            articles = tr("in %n articles", brief.hit_articles)
            self._link(articles, Target(Goes.FILTER, filter="watch:"), self._small(accent=True))
        self._told(tr("Told once"), brief.alone, brief.alone_all, brief)
        if not (brief.stories or brief.alone or brief.hits):
            text = tr("Nothing of this folder is read yet.")
            self._line(text, self._ui(muted=True), below=16)

    def _told(self, title: str, stories: Sequence[BriefStory], count: int, brief: Briefing) -> None:
        if stories:
            self._heading(title)
        for story in stories:
            self._story(story, brief)
        self._more(count - len(stories))

    def _story(self, story: BriefStory, brief: Briefing) -> None:
        several = story.articles > 1
        target = Target(Goes.STORY if several else Goes.ARTICLE, story.path)
        size = 17 if several else 15
        form = self._serif(size, bold=several)
        self._link(visible_words(story.headline), target, form, above=8, below=2)
        self._begin(below=8)
        if several:
            self._put(tr("%n articles", story.articles) + "   ", self._small())
        for code in story.languages[:8]:
            self._badge(code)
        told = [short_date(story.day)] if story.day else []
        if story.new and brief.since is not None:
            told.append(tr("%n new", story.new))
        self._put("  ".join(["", *told]) if told else "", self._small())

    def _hit(self, hit: BriefHit) -> None:
        text = visible_in_place(hit.text)
        start = self._begin(below=2, above=8)
        plain, marked = self._serif(15), self._serif(15)
        mark = self._theme.marks[MentionType.ORGANISATION]
        marked.setBackground(QColor(mark.background))
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        marked.setUnderlineColor(QColor(mark.line))
        at = 0
        for first, last in hit.spans:
            if first >= at:
                self._put(text[at:first], plain)
                self._put(text[first:last], marked)
                at = last
        self._put(text[at:], plain)
        target = Target(Goes.ARTICLE, hit.path, hit.sentence)
        self.links.append(Link(start, self._cursor.position(), target, text))
        self._begin(below=8)
        self._badge(hit.language)
        day = short_date(hit.day) if hit.day else ""
        told = "  ·  ".join(part for part in (day, visible_words(hit.headline)) if part)
        self._put(f"  {told}", self._small())

    def _beside(self, brief: Briefing) -> None:
        self._rows(tr("New names"), map(_name_row, brief.new_names))
        self._rows(tr("Most named"), map(_name_row, brief.names))
        self._rows(tr("Dates ahead"), _date_rows(brief))
        self._rows(tr("To do"), _to_do(brief))

    def _rows(self, title: str, rows: Iterable[_Row]) -> None:
        lines = list(rows)
        if not lines:
            return
        self._heading(title)
        for row in lines:
            start = self._begin(above=5, below=5)
            self._put(row.left, self._ui())
            if row.right:
                gap = "  " if row.is_action else "   "
                self._put(gap, self._ui())
                self._put(row.right, self._ui(accent=row.is_action, muted=not row.is_action))
            words = f"{row.left}  {row.right}"
            self.links.append(Link(start, self._cursor.position(), row.target, words))

    # Pieces

    def _heading(self, text: str) -> None:
        form = QTextCharFormat()
        form.setFont(ui_font(SMALL_PIXELS, demibold=True))
        form.setFontCapitalization(QFont.Capitalization.AllUppercase)
        form.setForeground(QColor(self._theme.muted))
        self._line(text, form, above=16, below=4)

    def _more(self, count: int) -> None:
        if count > 0:
            self._line(tr("and %n more", count), self._small(), below=4)

    def _line(self, text: str, form: QTextCharFormat, *, above: int = 0, below: int = 0) -> None:
        self._begin(above=above, below=below)
        self._put(text, form)

    def _link(
        self,
        text: str,
        target: Target,
        form: QTextCharFormat,
        *,
        above: int = 0,
        below: int = 0,
    ) -> None:
        start = self._begin(above=above, below=below)
        self._put(text, form)
        self.links.append(Link(start, self._cursor.position(), target, text))

    def _begin(self, *, above: int = 0, below: int = 0) -> int:
        """Begin a paragraph; the first of a cell is there already."""
        form = QTextBlockFormat()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        form.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._cursor.block().length() > 1:
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)
        return self._cursor.position()

    def _put(self, text: str, form: QTextCharFormat) -> None:
        # A line separator keeps what a stranger wrote in its paragraph.
        self._cursor.insertText(text.replace("\n", "\u2028").replace("\u2029", "\u2028"), form)

    def _badge(self, language: str) -> None:
        form = self._small()
        form.setFont(ui_font(SMALL_PIXELS, demibold=True))
        form.setBackground(QColor(self._theme.line))
        form.setForeground(QColor(self._theme.text))
        self._put(f"\u00a0{base(language).upper() or '?'}\u00a0", form)
        self._put(" ", self._small())

    def _serif(self, pixels: int, *, bold: bool = False) -> QTextCharFormat:
        font = QFont()
        font.setFamilies(list(READING_FAMILIES))
        font.setPixelSize(pixels)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(self._theme.text))
        return form

    def _ui(self, *, accent: bool = False, muted: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(ui_font(TEXT_PIXELS))
        colour = self._theme.muted if muted else self._theme.text
        form.setForeground(QColor(self._theme.accent if accent else colour))
        return form

    def _small(self, *, accent: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(ui_font(SECONDARY_PIXELS))
        form.setForeground(QColor(self._theme.accent if accent else self._theme.muted))
        return form


def _name_row(name: BriefName) -> _Row:
    told = f"{name.mentions}"
    if name.languages > 1:
        told = tr("{mentions}, in %n languages", name.languages, mentions=name.mentions)
        told = told.replace(" ", "\u00a0")
    target = Target(Goes.ENTITY, name.path, entity=name.id)
    return _Row(visible_words(name.name), told, target)


def _date_rows(brief: Briefing) -> Iterator[_Row]:
    for one in brief.dates:
        when = short_date(one.day, "d MMM yyyy" if one.told == _DAY else "MMMM yyyy")
        target = Target(Goes.ARTICLE, one.path, one.sentence)
        yield _Row(when, visible_words(one.text), target)


def _to_do(brief: Briefing) -> Iterator[_Row]:
    for package in brief.packages:
        need = tr(
            "%n articles need {source} → {target}",
            package.articles,
            source=language_name(package.from_code),
            target=language_name(brief.to),
        )
        yield _Row(need, tr("Get it …"), Target(Goes.PACKAGE, package.path), is_action=True)
    if brief.doubts:
        text = tr("%n sentences are in doubt", brief.doubts)
        yield _Row(text, tr("Show"), Target(Goes.FILTER, filter="doubt:"), is_action=True)
    for failure in brief.failures:
        reason = visible_words(tr(failure.reason))
        yield _Row(visible(failure.path), reason, Target(Goes.ARTICLE, failure.path))
    if brief.failed > len(brief.failures):
        text = tr("%n articles could not be read", brief.failed)
        yield _Row(text, tr("Show"), Target(Goes.FILTER, filter="failed:"), is_action=True)
