"""The right column: the entities of the article or of the folder, by type, with counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPalette,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.article import MentionType
from core.text.folded_text import search_key
from ui.entity_panel.entity_list import (
    TYPE_HEADINGS,
    EntityDelegate,
    EntityList,
    EntityModel,
    EntityRow,
)
from ui.entity_panel.names_notice import NamesNotice
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, ui_font

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.article import Entity
    from ui.theme.theme import Theme

_TAB_PADDING = 12


class EntityPanel(QWidget):
    """Lists entities; a click on one goes to its mentions, Return lists them."""

    entity_chosen = Signal(str)
    mentions_requested = Signal(str)
    type_toggled = Signal(object)
    """A `MentionType`: its heading was clicked."""
    menu_requested = Signal(QPoint)
    """The global place at which to show what can be done with the selected entity."""
    scope_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Entities"))
        self._article = self._tab(tr("This article"), checked=True)
        self._folder = self._tab(tr("Folder"), checked=False)
        group = QButtonGroup(self)
        group.addButton(self._article)
        group.addButton(self._folder)
        group.buttonClicked.connect(self._on_scope_clicked)
        self._filter = QLineEdit(clearButtonEnabled=True, placeholderText=tr("Filter entities"))
        self._filter.setAccessibleName(tr("Filter entities"))
        self._filter.textChanged.connect(self._show)
        self._filter.returnPressed.connect(self.focus_list)
        self._model = EntityModel(self)
        self.list = EntityList()
        self.list.setAccessibleName(tr("Entities"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = EntityDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self._model)
        self.list.clicked.connect(self._on_clicked)
        self.list.entered.connect(self._on_entered)
        self.list.heading_clicked.connect(self.type_toggled)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(14, 8, 12, 0)
        tabs.setSpacing(8)
        tabs.addWidget(self._article)
        tabs.addWidget(self._folder)
        tabs.addStretch(1)
        box = QVBoxLayout()
        box.setContentsMargins(12, 4, 12, 0)
        box.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(tabs)
        layout.addLayout(box)
        self.notice = NamesNotice()
        self._nothing = PlainLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._nothing.setFont(ui_font(SECONDARY_PIXELS))
        self._nothing.setContentsMargins(16, 8, 16, 8)
        self._nothing.hide()
        layout.addWidget(self.notice)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self._entities: Sequence[Entity] = ()
        self._counts: Mapping[str, int] = {}
        self._none = ""
        self._visible = frozenset(MentionType)
        self.by_count = False
        self.with_hidden = False
        self.set_theme(theme)

    def _tab(self, text: str, *, checked: bool) -> QPushButton:
        button = QPushButton(text, flat=True)
        button.setCheckable(True)
        button.setChecked(checked)
        button.setFont(ui_font())
        # The checked one is bolder, which Qt does not reckon with.
        bold = QFontMetrics(ui_font(demibold=True)).horizontalAdvance(text)
        button.setMinimumWidth(bold + _TAB_PADDING)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.chrome))
        self.list.setPalette(palette)
        self.list.viewport().update()
        self._nothing.setStyleSheet(f"color: {theme.muted}")

    @property
    def of_folder(self) -> bool:
        """Whether the entities of the whole folder are listed."""
        return self._folder.isChecked()

    def switch_scope(self) -> None:
        """Change between the article's entities and the folder's."""
        (self._article if self.of_folder else self._folder).setChecked(True)
        self.scope_changed.emit()

    def switch_order(self) -> None:
        """Change between lists by type and one list by count."""
        self.by_count = not self.by_count
        self._show()

    def switch_hidden(self) -> None:
        """Show or leave out the entities that were hidden by hand."""
        self.with_hidden = not self.with_hidden
        self._show()

    def selected(self) -> str:
        """Give the id of the selected entity, "" where none is."""
        current = self.list.currentIndex()
        return self._model.rows[current.row()].id if current.isValid() else ""

    def has_keyboard(self) -> bool:
        """Tell whether what is typed in the window goes to the panel."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def set_visible_types(self, types: frozenset[MentionType]) -> None:
        """Show which types are highlighted in the text."""
        self._visible = types
        self._show()

    def show_entities(
        self, entities: Sequence[Entity], counts: Mapping[str, int], *, none: str = ""
    ) -> None:
        """List entities with the number of their mentions; `none` says why there are none."""
        self._entities, self._counts, self._none = entities, counts, none
        self._show()

    @Slot()
    def focus_list(self) -> None:
        """Move the keyboard to the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.selected():  # Qt makes the first row current, which is a heading.
            row = next((r for r, row in enumerate(self._model.rows) if row.id), None)
            if row is not None:
                self.list.setCurrentIndex(self._model.index(row))

    @Slot()
    def _show(self) -> None:
        words = search_key(self._filter.text()).split()
        rows: list[EntityRow] = []
        found = [
            EntityRow(
                type=e.type,
                name=e.name,
                id=e.id,
                count=self._counts[e.id],
                hidden=e.hidden or e.type not in self._visible,
            )
            for e in self._entities
            if self._counts.get(e.id) and (self.with_hidden or not e.hidden) and _has(e, words)
        ]
        found.sort(key=lambda row: (-row.count, row.name))
        if self.by_count:
            rows = found
        else:
            for kind in MentionType:
                alike = [row for row in found if row.type is kind]
                heading = EntityRow(kind, tr(TYPE_HEADINGS[kind]), hidden=kind not in self._visible)
                rows += [heading, *alike] if alike else []
        chosen = self.selected()
        self._model.show(rows)
        none = tr("No entity has these words.") if words and self._entities else self._none
        self._nothing.setText("" if rows else none)
        self._nothing.setHidden(bool(rows) or not none)
        again = next((r for r, row in enumerate(rows) if chosen and row.id == chosen), None)
        if again is not None:
            self.list.setCurrentIndex(self._model.index(again))

    @Slot()
    def _on_scope_clicked(self) -> None:
        self.scope_changed.emit()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if row.id:
            self.entity_chosen.emit(row.id)

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if row.id:
            self.mentions_requested.emit(row.id)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid() and self._model.rows[index.row()].id:
            self.list.setCurrentIndex(index)
            self.menu_requested.emit(self.list.viewport().mapToGlobal(at))


def _has(entity: Entity, words: Sequence[str]) -> bool:
    if not words:
        return True
    text = search_key(" ".join([entity.name, *(form for form, _, _ in entity.forms)]))
    return all(word in text for word in words)
