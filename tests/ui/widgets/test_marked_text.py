"""Words that wrap, some of them marked."""

from __future__ import annotations

from ui.theme.style import ui_font
from ui.widgets.marked_text import MarkedText


def test_what_is_marked_is_what_was_said_whatever_stands_before(qtbot):
    shown = MarkedText(ui_font())
    qtbot.addWidget(shown)
    text = "😀 e\u0301 \u202e\U000e0041 שלום port 😀 last"
    marks = [(at, at + 4) for at in (text.index("port"), text.index("last"), 90)]
    shown.show_text(text, tuple(marks))
    assert shown.marked() == ["port", "last"]
    assert "\u202e" not in shown.text()


def test_a_long_text_wraps_and_ends(qtbot):
    shown = MarkedText(ui_font())
    qtbot.addWidget(shown)
    shown.show_text("word " * 40)
    assert shown.heightForWidth(200) > 2 * shown.heightForWidth(900) > 0
    shown.show_text("x" * 100_000, ((0, 100_000),))
    assert len(shown.text()) < 1000
    assert shown.text().endswith("…")
