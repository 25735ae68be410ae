"""The list's rows: paths in the order shown, and what is known of each."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.article_filter import list_articles
from core.article_list import (
    NAMES_MISSING,
    ArticleEntry,
    ArticleState,
    Names,
    Order,
    fold_groups,
)
from core.text.visible_text import visible, visible_words
from ui.article_list.sections import Heading, section_key, sectioned
from ui.qt.i18n import language_name, later, tr
from ui.qt.plain_text import tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable, KeysView, Mapping

    from core.analysis.stories import Story
    from core.query import Facet
    from ui.article_list.sections import Row

ENTRY_ROLE = Qt.ItemDataRole.UserRole
COPIES_ROLE = Qt.ItemDataRole.UserRole + 1
"""How many copies of the article are not shown."""
STORY_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether the row before and the row after tell of the same story, both false elsewhere."""
HEADING_ROLE = Qt.ItemDataRole.UserRole + 3
"""The `Heading` of a row that is one, None of an article's."""
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ArticleModel(QAbstractListModel):
    """Rows are filtered and sorted in `core.article_filter`; `data` is one look-up."""

    entries_replaced = Signal()
    entries_updated = Signal(object)
    """The entries that are known now of some articles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, ArticleEntry] = {}
        self._paths: list[str] = []
        self._places: dict[str, int] = {}
        self._shown: list[Row] = []
        self._headings: list[int] = []
        self._folded: dict[Order, set[str]] = {}
        self._listed: list[str] = []
        self._known: dict[Facet, frozenset[str]] = {}
        self._rows: dict[str, int] = {}
        self._words = ""
        self._order = Order.NAME
        self._opened: set[str] = set()
        self._copies: dict[str, int] = {}
        self._stories: dict[str, tuple[int, int]] = {}
        self._told: dict[str, tuple[int, int]] = {}
        """Of `_stories`, those that several articles tell."""

    @property
    def paths(self) -> list[str]:
        """The paths in the order shown, but for those of folded sections."""
        return self._paths

    @property
    def heading_rows(self) -> list[int]:
        """The rows that are headings, in order."""
        return self._headings

    @property
    def places(self) -> dict[str, int]:
        """Where each article that is shown stands among `paths`."""
        return self._places

    @property
    def listed(self) -> list[str]:
        """The paths that the filter lets through, with copies that are not shown."""
        return self._listed

    @property
    def total(self) -> int:
        """How many articles the folder has, shown or not."""
        return len(self._entries)

    @property
    def known(self) -> Mapping[Facet, frozenset[str]]:
        """Which articles have what the filter asks for and entries do not tell."""
        return self._known

    def tell(self, known: Mapping[Facet, frozenset[str]]) -> None:
        """Take which articles have what the filter asks for and entries do not tell."""
        self._known = dict(known)
        self._arrange()

    def set_entries(self, entries: Iterable[ArticleEntry]) -> None:
        """Show other articles."""
        self._entries = {entry.path: entry for entry in entries}
        self._opened &= {entry.group for entry in self._entries.values()}
        self._arrange()
        self.entries_replaced.emit()

    def copies(self, path: str) -> int:
        """Count the copies of an article that are not shown."""
        return self._copies.get(path, 0)

    def open_group(self, path: str, opened: bool = True) -> bool:
        """Show or hide the copies of an article; tell whether that changed anything."""
        group = self._group(path)
        if opened == (group in self._opened) or (opened and self._is_alone(group)):
            return False
        (self._opened.add if opened else self._opened.discard)(group)
        self._arrange()
        return True

    def _group(self, path: str) -> str:
        entry = self._entries.get(path)
        return entry.group if entry is not None and entry.group else path

    def _is_alone(self, group: str) -> bool:
        return sum(self._group(path) == group for path in self._entries) < 2

    def update_entries(self, entries: Iterable[ArticleEntry]) -> bool:
        """Replace what is known of articles that are in the folder.

        True where one is a copy of another than before, or belongs into another section: `arrange`
        shows them together.
        """
        regrouped = False
        known = []
        for entry in entries:
            before = self._entries.get(entry.path)
            if before is None:
                continue
            self._entries[entry.path] = entry
            known.append(entry)
            regrouped |= before.group != entry.group or (
                self._section(before) != self._section(entry)
            )
            row = self._rows.get(entry.path)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))
        self.entries_updated.emit(known)
        return regrouped

    def _section(self, entry: ArticleEntry) -> str:
        return section_key(entry, self._order, self._told)

    def is_folded(self, row: int) -> bool:
        """Tell whether a row is the heading of a folded section."""
        one = self._shown[row] if 0 <= row < len(self._shown) else None
        return isinstance(one, Heading) and one.folded

    def fold(self, row: int, folded: bool | None = None) -> bool:
        """Fold or unfold the section that a row is in, or turn it; tell whether that changed it."""
        at = bisect_right(self._headings, row) - 1
        if at < 0:
            return False
        heading = self._shown[self._headings[at]]
        assert isinstance(heading, Heading)
        if folded == heading.folded:
            return False
        self._folded.setdefault(self._order, set()).symmetric_difference_update({heading.key})
        self._arrange()
        return True

    def unfold(self, path: str) -> bool:
        """Unfold the section of an article that is listed; tell whether that changed anything."""
        entry = self._entries.get(path)
        folded = self._folded.get(self._order, set[str]())
        if entry is None or self._section(entry) not in folded:
            return False
        folded.discard(self._section(entry))
        self._arrange()
        return True

    def fold_all(self, folded: bool) -> None:
        """Fold or unfold all sections."""
        headings = (self._shown[row] for row in self._headings)
        keys = {heading.key for heading in headings if isinstance(heading, Heading)}
        self._folded[self._order] = keys if folded else set()
        self._arrange()

    def arrange(self, words: str, order: Order) -> None:
        """Show the articles that have the words, in an order."""
        self._words, self._order = words, order
        self._arrange()

    def _arrange(self) -> None:
        entries = self._entries
        self._listed = list_articles(
            entries.values(), self._words, self._order, self._stories, self._known
        )
        paths, self._copies = fold_groups(self._listed, entries, self._opened)
        folded = self._folded.get(self._order, set[str]())
        shown = sectioned(paths, entries, self._order, self._told, folded)
        if shown == self._shown:
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self._headings = [row for row, one in enumerate(shown) if isinstance(one, Heading)]
        self._rows = {one: row for row, one in enumerate(shown) if isinstance(one, str)}
        self._paths = list(self._rows) if self._headings else paths
        self._places = (
            {path: n for n, path in enumerate(self._paths)} if self._headings else self._rows
        )
        self.endResetModel()

    def set_stories(self, stories: Iterable[Story]) -> None:
        """Take which articles tell of one story, newest story first; those of one come last."""
        several = sorted(stories, key=lambda story: len(story.paths) < 2)
        self._stories = {
            path: (number, place)
            for number, story in enumerate(several)
            for place, path in enumerate(story.paths)
        }
        alone = {story.paths[0] for story in several if len(story.paths) == 1}
        self._told = {path: at for path, at in self._stories.items() if path not in alone}
        self._arrange()

    def _in_story(self, row: int) -> tuple[bool, bool]:
        if self._order is not Order.STORY:
            return False, False
        here = self._story(row)
        if here is None:
            return False, False
        return self._story(row - 1) == here, self._story(row + 1) == here

    def _story(self, row: int) -> int | None:
        path = self.path_at(row)
        found = self._told.get(path) if path is not None else None
        return found[0] if found is not None else None

    def row(self, path: str) -> int | None:
        """Give the row of an article, or None if it is not shown."""
        return self._rows.get(path)

    def path_at(self, row: int) -> str | None:
        """Give the article of a row, None of a heading or where there is no such row."""
        one = self._shown[row] if 0 <= row < len(self._shown) else None
        return one if isinstance(one, str) else None

    def entries(self) -> Iterable[ArticleEntry]:
        """Give what is known of all articles of the folder, shown or not."""
        return self._entries.values()

    def known_paths(self) -> KeysView[str]:
        """Give the paths of all articles of the folder."""
        return self._entries.keys()

    def entry(self, path: str) -> ArticleEntry | None:
        """Give what is known of an article of the folder."""
        return self._entries.get(path)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self.path_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        shown = self._shown[index.row()]
        if isinstance(shown, Heading):
            return _of_heading(shown, role)
        entry = self._entries[shown]
        if role == ENTRY_ROLE:
            return entry
        if role == COPIES_ROLE:
            return self._copies.get(entry.path, 0)
        if role == STORY_ROLE:
            return self._in_story(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return visible_words(entry.title_translation or entry.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            told = describe(entry, self._copies.get(entry.path, 0))
            return tooltip("\n".join([told, *headlines(entry)]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry, self._copies.get(entry.path, 0))
        return None


def _of_heading(heading: Heading, role: int) -> object:
    if role == HEADING_ROLE:
        return heading
    if role == Qt.ItemDataRole.DisplayRole:
        return visible_words(heading.label)
    if role == Qt.ItemDataRole.ToolTipRole:
        return tooltip(visible_words(heading.label))
    if role == Qt.ItemDataRole.AccessibleTextRole:
        state = tr("folded") if heading.folded else ""
        told = (visible_words(heading.label), tr("%n articles", heading.count), state)
        return ", ".join(part for part in told if part)
    return None


_STATES = {
    ArticleState.WAITING: later("waiting"),
    ArticleState.READING: later("reading"),
    ArticleState.TRANSLATING: later("translating"),
    ArticleState.READY: later("ready"),
    ArticleState.UNTRANSLATED: later("package missing"),
    ArticleState.FAILED: later("failed"),
}


def state_words(entry: ArticleEntry) -> str:
    """Say an article's state in a few words; nothing when it is simply ready."""
    if entry.gone:
        return tr("file is gone")
    bundle = tr("from a bundle") if entry.bundle else ""
    if entry.state is ArticleState.READY:
        names = "" if entry.names is Names.ALL else tr("names missing")
        doubts = tr("%n doubts", entry.doubts) if entry.doubts else ""
        state = "  ·  ".join(part for part in (names, doubts) if part)
    elif entry.state is ArticleState.TRANSLATING and entry.total:
        state = f"{100 * entry.done // entry.total} %"
    else:
        state = tr(_STATES[entry.state])
    return "  ·  ".join(part for part in (bundle, state) if part)


def headlines(entry: ArticleEntry) -> list[str]:
    """Give the headlines whole: the row may have cut them short."""
    both = (entry.title_translation or "", entry.title)
    return [*dict.fromkeys(visible_words(line) for line in both if line and line != entry.path)]


def describe(entry: ArticleEntry, copies: int = 0) -> str:
    """Say what the row has no room for: the file, the reason of a failure, its copies."""
    lines = [visible(entry.path)]
    if entry.reason:
        lines.append(tr(entry.reason))
    if entry.bundle:
        lines.append(tr("From bundle {name}.", name=entry.bundle))
    if entry.names is not Names.ALL:
        lines.append(tr(NAMES_MISSING))
    if copies:
        lines.append(tr("%n copies of it are not shown. Right shows, Left hides.", copies))
    return "\n".join(lines)


def spoken(entry: ArticleEntry, copies: int = 0) -> str:
    """Say the row as a screen reader should: headline, language, state."""
    parts = [
        visible_words(entry.title_translation or entry.title),
        language_name(entry.language),
        "" if entry.date is None else entry.date.isoformat(),
        state_words(entry),
        tr("unread") if entry.unread else "",
        tr("starred") if entry.starred else "",
        tr("%n copies", copies) if copies else "",
        tr("%n watched names", entry.watched) if entry.watched else "",
        tr("%n notes", entry.notes) if entry.notes else "",
        *(f"#{visible(tag)}" for tag in entry.tags),
    ]
    return ", ".join(part for part in parts if part)
