"""In narrow windows the places fold away, the panel, then the list; the texts keep their room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.remembered import PlacesShown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QWidget

    from ui.article_list.view import ArticleList
    from ui.entity_panel.panel import EntityPanel
    from ui.places.column import PlacesColumn

PLACES_WITH_ROOM = 1400
"""Pixels of the window from which places are shown unasked; all columns then have room."""
PLACES_FROM = 1000
"""Less wide windows have no room for the column, also where it is asked for."""
PANEL_FROM = 1000
"""Pixels of the window; less wide ones have no room for the panel beside list and texts."""
LIST_FROM = 760
"""Nor, less wide than this, for the list beside the texts."""


class Folding(QObject):
    """Hides and shows the columns at the sides, and knows how wide the reader made them."""

    def __init__(
        self,
        window: QWidget,
        columns: QSplitter,
        places: PlacesColumn,
        articles: ArticleList,
        panel: EntityPanel,
    ) -> None:
        super().__init__(window)
        self._window, self._columns = window, columns
        self._places, self._articles, self._panel = places, articles, panel
        self.places_width = self.list_width = self.panel_width = 0
        """As the reader made them; what a narrow window leaves of them is not her choice."""
        self.places = PlacesShown.WITH_ROOM
        self.held = False
        """The texts stand alone: nothing comes or goes beside them."""
        self._panel_folded = self._list_folded = False
        columns.splitterMoved.connect(self._on_dragged)
        articles.wanted.connect(self._on_list_wanted)

    def set_widths(self, places_width: int, list_width: int, panel_width: int) -> None:
        """Make the columns as wide as the reader had them."""
        self.places_width, self.list_width, self.panel_width = places_width, list_width, panel_width
        self._spread()

    def open(self) -> None:
        """Show both columns, as far as there is room."""
        self._panel_folded = self._list_folded = False
        self._articles.show()
        self._panel.show()
        self.fit()

    @property
    def list_folded(self) -> bool:
        """Whether the list is hidden because the window is narrow."""
        return self._list_folded and self._articles.isHidden()

    def fit(self) -> None:
        """Fold away what has no room, and bring back what has it again."""
        if self.held:
            return
        width = self._window.width()
        changed = self._fit_places()
        if width < PANEL_FROM and not self._panel_folded and not self._panel.isHidden():
            self._panel_folded = changed = True
            self._panel.hide()
        elif width >= PANEL_FROM and self._panel_folded:
            self._panel_folded, changed = False, True
            self._panel.show()
        if width < LIST_FROM and not self._list_folded and not self._articles.isHidden():
            self._list_folded = changed = True
            self._articles.hide()
        elif width >= LIST_FROM and self._list_folded:
            self._list_folded, changed = False, True
            self._articles.show()
        if changed:
            self._spread()

    def turn_places(self) -> bool:
        """Show the column of places, or hide it, until the reader says otherwise.

        False where there is no room for it.
        """
        if self._window.width() < PLACES_FROM:
            return False
        self.places = PlacesShown.YES if self._places.isHidden() else PlacesShown.NO
        if self._fit_places():
            self._spread()
        return True

    def _fit_places(self) -> bool:
        """Show or hide the places; tell whether that changed anything."""
        from_width = {
            PlacesShown.WITH_ROOM: PLACES_WITH_ROOM,
            PlacesShown.YES: PLACES_FROM,
            PlacesShown.NO: self._window.width() + 1,
        }
        shown = self._window.width() >= from_width[self.places]
        changed = shown == self._places.isHidden()
        self._places.setVisible(shown)
        return changed

    @Slot()
    def fold_list_again(self) -> None:
        """Fold the list away that was wanted for a moment in a narrow window."""
        if self._list_folded:
            self._articles.hide()

    @Slot()
    def _on_list_wanted(self) -> None:
        if self._window.width() < LIST_FROM:
            self._panel.hide()
        self._articles.show()

    def _spread(self) -> None:
        """Share the width: the sides have theirs, the texts the rest."""
        if self._window.width() >= LIST_FROM:
            sides = (
                (self._places, self.places_width),
                (self._articles, self.list_width),
                (self._panel, self.panel_width),
            )
            used = sum(width for side, width in sides if not side.isHidden())
            rest = max(400, self._window.width() - used)
            sizes = [self.places_width, self.list_width, rest, self.panel_width]
            self._columns.setSizes(sizes)

    @Slot(int, int)
    def _on_dragged(self, _position: int, _number: int) -> None:
        sizes = self._columns.sizes()
        if not self._places.isHidden():
            self.places_width = sizes[0]
        if not self._articles.isHidden():
            self.list_width = sizes[1]
        if not self._panel.isHidden():
            self.panel_width = sizes[3]
