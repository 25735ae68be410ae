"""Move the keyboard from pane to pane, and back to the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.commands.pages import PageCommands
    from ui.commands.results import ResultCommands
    from ui.context import Context
    from ui.status.bundle_notice import BundleNotice


class FocusCommands(QObject):
    """Knows which panes are shown, and what lies on top of them."""

    def __init__(
        self,
        context: Context,
        pages: PageCommands,
        results: ResultCommands,
        notice: BundleNotice,
        close_original: Callable[[], bool],
    ) -> None:
        """`close_original` tells whether the file was shown as it looks."""
        super().__init__(context.parent)
        self._context, self._pages, self._notice = context, pages, notice
        self._results = results
        self._close_original = close_original

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "next_pane": partial(self.move, 1),
            "previous_pane": partial(self.move, -1),
            "back_to_list": self.back_to_list,
        }

    def move(self, step: int) -> None:
        """Move the keyboard to the next or previous pane that is shown."""
        articles, panel = self._context.articles, self._context.panel
        places = self._context.places
        panes: list[tuple[QWidget, Callable[[], object]]] = [
            *([] if places.isHidden() else [(places, places.focus_list)]),
            (articles, articles.focus_list),
            *self._pages.focusable(),
        ]
        if not self._results.pane.isHidden():
            panes.append((self._results.pane, self._results.pane.focus_list))
        if not panel.isHidden():
            panes.append((panel, panel.focus_list))
        if not self._notice.isHidden():
            panes.append((self._notice, self._notice.focus_first))
        focus = QApplication.focusWidget()
        at = -1 if step > 0 else 0
        for number, (pane, _) in enumerate(panes):
            if focus is not None and (focus is pane or pane.isAncestorOf(focus)):
                at = number
        panes[(at + step) % len(panes)][1]()

    def back_to_list(self) -> None:
        """Close what is open on top; else move the keyboard to the list."""
        find_bar = self._context.view.find_bar
        if self._context.picker.dismiss() or self._context.view.dismiss_card():
            return
        if self._results.dismiss() or self._pages.leave():
            return
        if not find_bar.isHidden():
            find_bar.close_bar()
            return
        closed = (
            self._context.view.similar_sheet.dismiss,
            self._close_original,
            self._context.messages.dismiss,
        )
        if not any(close() for close in closed):
            self._context.articles.focus_list()
