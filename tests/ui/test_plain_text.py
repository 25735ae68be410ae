"""Labels, tooltips, titles and boxes show what they are given, whatever it holds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QWidget

from ui.qt.plain_text import (
    PlainLabel,
    html_text,
    message_box,
    set_tooltip,
    set_window_title,
    tooltip,
)

STRANGE = [
    "<h1>Big</h1>",
    "<img src=/dev/zero> gone",
    "a &amp; b &lt;i&gt;",
    "&x and &&y",
    "<!DOCTYPE html>",
    "<?xml version='1.0'?><b>x</b>",
    "  two  spaces <b>bold</b>  ",
    "two\nlines <b>bold</b>",
    "<b>two</b>\nlines\n\n<i>four</i>",
    "a < b > c",
    "Zażółć 🧭 e\u0301 שלום <u>x</u>",
    "plain",
    "",
]


def read(text: str) -> str:
    """Read a tooltip as Qt would draw it."""
    from PySide6.QtGui import Qt as GuiQt

    if not GuiQt.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText().replace("\u00a0", " ")


@pytest.mark.parametrize("text", STRANGE)
def test_a_tooltip_reads_as_it_was_written(qtbot, text):
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tooltip(widget, text)
    assert read(widget.toolTip()) == text
    assert widget.toolTip() == tooltip(text)


@pytest.mark.parametrize("text", STRANGE)
def test_a_label_shows_it_as_it_was_written(qtbot, text):
    label = PlainLabel(text, lines=True)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == QLabel.text(label) == text
    label.setText("other")
    label.setText(text)
    assert QLabel.text(label) == text
    label.clear()
    assert label.text() == ""


def test_a_label_of_a_control_has_no_key_by_an_ampersand(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    field = QLineEdit(room)
    label = PlainLabel("Tom &x Jerry & Co", room)
    label.setBuddy(field)
    assert QLabel.text(label) == "Tom &&x Jerry && Co"
    label.setText("R&D")
    assert QLabel.text(label) == "R&&D"
    assert label.text() == "R&D"
    spoken = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert spoken == "R&D"


def test_what_steers_is_seen(qtbot):
    name = "photo\u202egpj.exe\x1b[2J\nnext"
    line, lines = PlainLabel(name), PlainLabel(name, lines=True)
    for label in (line, lines):
        qtbot.addWidget(label)
    assert line.text() == "photo\\u202egpj.exe\\x1b[2J\\nnext"
    assert lines.text() == "photo\\u202egpj.exe\\x1b[2J\nnext"
    assert tooltip("a\u2066b") == "a\\u2066b"
    assert html_text("<b>\u202e") == "&lt;b&gt;\\u202e"


@pytest.mark.parametrize("name", ["a[*]b", "[*]", "a[*][*]b", "x\ny", "<b>&x</b>"])
def test_a_window_is_named_as_it_is(qtbot, name):
    window = QWidget()
    qtbot.addWidget(window)
    set_window_title(window, name)
    # Two signs of a change stand for one that is shown.
    assert window.windowTitle().replace("[*][*]", "[*]") == name.replace("\n", "\\n")
    assert window.windowTitle().count("[*]") % 2 == 0


def test_a_box_asks_in_plain_words(qtbot):
    box = message_box(QMessageBox.Icon.Question, "Diptych", "<h1>Erase</h1> \u202eit?")
    qtbot.addWidget(box)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == "<h1>Erase</h1> \\u202eit?"
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in _worded(box))


def _worded(box: QMessageBox) -> list[QLabel]:
    return [label for label in box.findChildren(QLabel) if label.text()]
