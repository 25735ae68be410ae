"""How the window looks: its colours, the text's size and the marks in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from core.article import MentionType
from core.settings import THEMES
from ui.entity_panel.entity_list import TYPE_HEADINGS
from ui.qt.announcing import announce
from ui.qt.i18n import later, tr
from ui.reading.document.typeface import TextStyle
from ui.theme.style import apply_theme, theme_named

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.context import Context

_COLOURS = {
    "system": later("as the system has them"),
    "light": later("light"),
    "dark": later("dark"),
    "sepia": later("sepia"),
}


class AppearanceCommands(QObject):
    """Changes how the window looks and keeps it in the settings."""

    changed = Signal()
    """The colours or the types that are marked are others."""
    theme_changed = Signal(object)
    """A `Theme`, in which everything is to be drawn."""
    zoom_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._view, self._settings = context.view, context.settings
        self._remembered = context.remembered
        self._types: frozenset[MentionType] = frozenset()
        self._types_before = frozenset(MentionType)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "zoom_in": partial(self._view.zoom_by_steps, 1),
            "zoom_out": partial(self._view.zoom_by_steps, -1),
            "zoom_reset": partial(self._view.set_zoom, 100),
            "toggle_highlights": self.toggle_highlights,
            "toggle_people": partial(self.toggle_type, MentionType.PERSON),
            "toggle_organisations": partial(self.toggle_type, MentionType.ORGANISATION),
            "toggle_places": partial(self.toggle_type, MentionType.PLACE),
            "toggle_events": partial(self.toggle_type, MentionType.EVENT),
            "toggle_products": partial(self.toggle_type, MentionType.PRODUCT),
            "toggle_dates": partial(self.toggle_type, MentionType.DATE),
            "next_theme": self.next_theme,
            "light_theme": partial(self.set_theme, "light"),
            "dark_theme": partial(self.set_theme, "dark"),
            "sepia_theme": partial(self.set_theme, "sepia"),
            "system_theme": partial(self.set_theme, "system"),
        }

    def restore(self) -> None:
        """Make everything look as the settings say, and follow what changes it."""
        view, settings, remembered = self._view, self._settings, self._remembered
        view.set_zoom(settings.zoom)
        self.set_text()
        self._set_types(frozenset(MentionType(value) for value in remembered.visible_types))
        self.set_theme(settings.theme)
        self._context.panel.type_toggled.connect(self.toggle_type)
        view.zoom_changed.connect(self._on_zoom_changed)
        QApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    # The text

    def set_text(self) -> None:
        """Set the texts as the settings say; the place in them stays."""
        settings = self._settings
        self._view.set_text_style(
            TextStyle(
                settings.text_face,
                settings.line_height,
                settings.line_letters,
                settings.justified,
            )
        )

    @Slot(int)
    def _on_zoom_changed(self, percent: int) -> None:
        self._settings.zoom = percent
        self.zoom_changed.emit()

    # The marks

    @Slot(object)
    def toggle_type(self, kind: MentionType) -> None:
        """Show or hide the marks of one type."""
        self._set_types(self._types ^ {kind})
        name = tr(TYPE_HEADINGS[kind])
        shown = kind in self._types
        announce(self._view, tr("{type} marked", type=name) if shown
                 else tr("{type} not marked", type=name))  # fmt: skip

    @property
    def visible_types(self) -> frozenset[MentionType]:
        """The types of mention that are marked."""
        return self._types

    def toggle_highlights(self) -> None:
        """Hide all marks, or show again those that were shown."""
        if self._types:
            self._types_before = self._types
            self._set_types(frozenset())
            announce(self._view, tr("No highlights"))
        else:
            self._set_types(self._types_before)
            announce(self._view, tr("Highlights"))

    def _set_types(self, types: frozenset[MentionType]) -> None:
        self._types = types
        self._remembered.visible_types = [kind.value for kind in MentionType if kind in types]
        self._view.set_visible_types(types)
        self._context.panel.set_visible_types(types)
        self.changed.emit()

    # The colours

    def next_theme(self) -> None:
        """Change to the next theme and say which it is."""
        names = ["system", *THEMES]
        name = names[(names.index(self._settings.theme) + 1) % len(names)]
        self.set_theme(name)
        self._context.messages.confirm(tr("Colours: {name}.", name=tr(_COLOURS[name])))

    def set_theme(self, name: str) -> None:
        """Draw everything in a theme, or in the system's."""
        self._settings.theme = name
        theme = theme_named(name)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, theme)
        self.theme_changed.emit(theme)
        self.changed.emit()

    @Slot()
    def _on_scheme_changed(self) -> None:
        if self._settings.theme == "system":
            self.set_theme("system")
