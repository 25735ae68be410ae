"""Fonts, palette and style sheet of the window, made from a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QSplitter

from core.article import MentionType
from ui.theme.theme import DARK, LIGHT, THEMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.theme.theme import Theme

TEXT_PIXELS = 13
SECONDARY_PIXELS = 12
SMALL_PIXELS = 11

UNDERLINES = {
    MentionType.PERSON: QTextCharFormat.UnderlineStyle.SingleUnderline,
    MentionType.ORGANISATION: QTextCharFormat.UnderlineStyle.DashUnderline,
    MentionType.PLACE: QTextCharFormat.UnderlineStyle.DotLine,
    MentionType.EVENT: QTextCharFormat.UnderlineStyle.DashDotLine,
    MentionType.PRODUCT: QTextCharFormat.UnderlineStyle.WaveUnderline,
    MentionType.DATE: QTextCharFormat.UnderlineStyle.NoUnderline,
}
"""What tells the types of mentions apart besides their colours, on screen and on paper."""

_GENERIC = frozenset({"", "sans serif", "sans-serif", "sans", "dejavu sans", "helvetica"})


def ui_font(pixels: int = TEXT_PIXELS, *, demibold: bool = False) -> QFont:
    """Give the system's face for everything but the articles; better ones where it has none."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    families = [] if system.casefold() in _GENERIC else [system]
    font = QFont()
    font.setFamilies([*families, "Inter", "Noto Sans", "Segoe UI", "DejaVu Sans", system])
    font.setPixelSize(pixels)
    if demibold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def theme_named(name: str) -> Theme:
    """Give a theme by its name; `system` follows the desktop, light where it does not say."""
    if name in THEMES:
        return THEMES[name]
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def coloured(palette: QPalette, colours: Mapping[QPalette.ColorRole, str]) -> QPalette:
    """Give a palette with other colours for some roles."""
    other = QPalette(palette)
    for role, colour in colours.items():
        other.setColor(role, QColor(colour))
    return other


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give all widgets the theme's colours."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.chrome,
        roles.WindowText: theme.text,
        roles.Base: theme.page,
        roles.AlternateBase: theme.chrome,
        roles.Text: theme.text,
        roles.Button: theme.chrome,
        roles.ButtonText: theme.text,
        roles.ToolTipBase: theme.page,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Highlight: theme.selected,
        roles.HighlightedText: theme.text,
        roles.Link: theme.accent,
        roles.Mid: theme.line,
    }
    palette = coloured(QPalette(), colours)
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(disabled, role, QColor(theme.muted))
    app.setPalette(palette)
    # Without it a style sheet keeps a widget's palette from reaching the viewport in it.
    app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    app.setStyleSheet(style_sheet(theme))


def apply_motion(motion: str, usual: Mapping[Qt.UIEffect, bool]) -> None:
    """Let carets blink and boxes glide as the system has it, which is `usual`, or not at all."""
    moves = motion != "none"
    # Less than nothing stands for the system's own time.
    QGuiApplication.styleHints().setCursorFlashTime(-1 if moves else 0)
    for effect, enabled in usual.items():
        QApplication.setEffectEnabled(effect, enabled and moves)


def usual_effects() -> dict[Qt.UIEffect, bool]:
    """Give what the system lets glide and fade."""
    effects = (effect for effect in Qt.UIEffect if effect is not Qt.UIEffect.UI_General)
    return {effect: QApplication.isEffectEnabled(effect) for effect in effects}


def put_in_reading_order(panes: QSplitter) -> None:
    """Let screen readers meet panes as they stand; a splitter holds them the other way round."""
    standing = [panes.widget(number) for number in range(panes.count())]
    # The handles are wider than they look: they stay above the panes.
    standing += [panes.handle(number) for number in range(1, panes.count())]
    for widget in standing:
        if widget is not None:
            widget.raise_()


def style_sheet(theme: Theme) -> str:
    """Write the rules that a palette cannot express: hairlines, flat buttons, quiet scroll bars."""
    return f"""
    QMainWindow, QDialog {{ background: {theme.chrome}; }}
    QToolTip {{ color: {theme.text}; background: {theme.page}; border: 1px solid {theme.line};
        padding: 4px 8px; }}
    QLineEdit {{ padding: 6px 10px; border: 1px solid {theme.line}; border-radius: 6px;
        background: {theme.page}; color: {theme.text}; selection-background-color: {theme.selected};
        selection-color: {theme.text}; }}
    QLineEdit:focus {{ border-color: {theme.accent}; }}
    QPushButton {{ padding: 5px 12px; border: 1px solid {theme.line}; border-radius: 6px;
        background: {theme.page}; color: {theme.text}; }}
    QPushButton:hover {{ border-color: {theme.muted}; }}
    QPushButton:focus {{ border-color: {theme.accent}; }}
    QPushButton:disabled {{ color: {theme.muted}; }}
    QPushButton[flat="true"] {{ border: 1px solid transparent; background: transparent;
        color: {theme.accent}; padding: 2px 4px; }}
    QPushButton[flat="true"]:focus {{ border-color: {theme.accent}; }}
    QPushButton[flat="true"]:checked {{ color: {theme.text}; font-weight: 600; }}
    QPushButton[flat="true"]:disabled {{ color: {theme.muted}; }}
    QSplitter::handle {{ background: {theme.line}; }}
    QMenuBar {{ background: {theme.chrome}; color: {theme.text}; }}
    QMenuBar::item:selected, QMenu::item:selected {{ background: {theme.selected};
        color: {theme.text}; }}
    QMenu {{ background: {theme.page}; color: {theme.text}; border: 1px solid {theme.line};
        padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
    QMenu::item:disabled {{ color: {theme.muted}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.line}; border-radius: 4px; min-height: 32px;
        margin: 1px; }}
    QScrollBar::handle:vertical:hover {{ background: {theme.muted}; }}
    QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
    QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
    """
