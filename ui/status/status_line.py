"""The line at the foot of the window: language, route, speed, progress."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.article_filter import IN_STATE
from core.languages import UNKNOWN
from ui.actions.qactions import key_text
from ui.actions.table import first_key
from ui.qt.i18n import language_name, tr
from ui.qt.plain_text import PlainLabel
from ui.reading.header import describe_original
from ui.theme.style import SECONDARY_PIXELS, ui_font
from ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.article_list import ArticleEntry, ArticleState
    from core.knowledge.bundle_claim import BundleClaim
    from core.session.events import MeaningProgress, Progress
    from core.translation.engine_setup import EngineSetup
    from core.translation.routes import Route
    from ui.theme.theme import Theme


_NO_STATES: Mapping[ArticleState, int] = MappingProxyType({})


class StatusLine(QWidget):
    """Says what is translated how, and how far the folder is."""

    stop_requested = Signal()
    """Stop or Continue was pressed."""
    filter_requested = Signal(str)
    """What to type into the filter for the articles that were clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article = ElidedLabel()
        self._progress = PlainLabel()
        self._stop = QPushButton(tr("Stop"), flat=True)
        self._stop.clicked.connect(self.stop_requested)
        self._keys = ElidedLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 3, 16, 3)
        self.setMinimumHeight(28)  # it keeps its height whatever comes and goes in it
        layout.setSpacing(12)
        for label in (self._article, self._progress, self._keys):
            label.setFont(ui_font(SECONDARY_PIXELS))
        self._stop.setFont(ui_font(SECONDARY_PIXELS))
        layout.addWidget(self._article, 1)
        layout.addWidget(self._progress)
        layout.addWidget(self._stop)
        layout.addWidget(self._keys)
        self._states = {mark: QPushButton(flat=True) for mark in IN_STATE}
        for place, (mark, button) in enumerate(self._states.items(), 2):
            button.setFont(ui_font(SECONDARY_PIXELS))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self.filter_requested.emit, mark))
            button.hide()
            layout.insertWidget(place, button)
        self._stop.hide()
        self._speed = ""
        self._words = ""
        self._meaning = ""
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.setStyleSheet(f"QLabel {{ color: {theme.muted}; }}")

    def show_keys(self, mapped: Mapping[str, str]) -> None:
        """Say which keys show all others."""
        keys, palette = (first_key(action, mapped) for action in ("keys", "palette"))
        said = [tr("{key} keys", key=key_text(keys))] if keys else []
        said += [tr("{key} actions", key=key_text(palette))] if palette else []
        self._keys.setText("  ·  ".join(said))

    def show_article(
        self,
        entry: ArticleEntry | None,
        to: str,
        route: Route | None,
        claim: BundleClaim | None = None,
    ) -> None:
        """Say what language the article is in, which packages translate it, what is a bundle's."""
        self._words = ""
        if entry is not None and entry.language:
            sure = round(100 * entry.language_confidence)
            self._words = f"{language_name(entry.language)} {sure} %"
            if entry.language != to:
                self._words += f"  →  {language_name(to)}"
            if route is not None:
                labels = " + ".join(route.labels)
                via = tr("{packages}, via English", packages=labels)
                self._words += f"   {via if route.via_english else labels}"
        elif entry is not None and entry.total:
            self._words = tr(UNKNOWN)
        bundle = entry.bundle if entry is not None and claim is None else ""
        told = tr("from bundle {name}", name=bundle) if bundle else ""
        self._words = "   ·   ".join(filter(None, (self._words, told, describe_original(claim))))
        self._article.setText(self._words + self._speed + self._meaning)

    def show_engine(self, setups: Sequence[EngineSetup]) -> None:
        """Say, where the mouse rests, how the packages are run on this machine."""
        self._article.set_tip("; ".join(tr(setup.words) for setup in setups))

    def show_meaning(self, progress: MeaningProgress | None) -> None:
        """Say of how many articles it is not known yet what they mean, while there are any."""
        self._meaning = ""
        if progress is not None and progress.done < progress.total:
            self._meaning = "   ·   " + tr(
                "search by meaning: {done} of %n articles", progress.total, done=progress.done
            )
        self._article.setText(self._words + self._speed + self._meaning)

    def show_progress(
        self,
        progress: Progress | None,
        *,
        stopped: bool = False,
        left: str = "",
        states: Mapping[ArticleState, int] = _NO_STATES,
    ) -> None:
        """Say how many articles are finished, how fast the engine is and what time is `left`.

        Where nothing is left and not all are ready, `states` counts those that are what.
        """
        told = {mark: states.get(state, 0) for mark, state in IN_STATE.items()}
        said = (
            tr("%n ready", told["ready:"]),
            tr("%n need a package", told["package:"]),
            tr("%n failed", told["failed:"]),
        )
        for (mark, count), text in zip(told.items(), said, strict=True):
            self._states[mark].setText(text)
            self._states[mark].setVisible(bool(count))
        if progress is None or not progress.total:
            self._progress.clear()
            self._stop.hide()
            self._speed = ""
        else:
            ready = tr("{ready} of %n articles ready", progress.total, ready=progress.ready)
            unfinished = progress.finished < progress.total
            held = tr("stopped") if stopped and unfinished else ""
            parts = () if states else (ready, held or left)
            self._progress.setText("  ·  ".join(part for part in parts if part))
            self._stop.setVisible(unfinished)
            self._stop.setText(tr("Continue") if stopped else tr("Stop"))
            speed = progress.words_per_second
            report = speed and progress.running
            words = tr("{speed} words/s", speed=f"{speed:.0f}") if report else ""
            self._speed = f"   ·   {words}" if words else ""
        self._article.setText(self._words + self._speed + self._meaning)
