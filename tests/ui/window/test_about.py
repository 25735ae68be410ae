from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.diagnostics import log
from core.diagnostics.about import at_home, facts, report
from core.diagnostics.version import version
from ui.window.about import AboutBox
from ui.window.licences import LicenceBox, notice


@pytest.fixture
def logged(monkeypatch):
    """Write to the log of this test's own home."""
    monkeypatch.setattr(logging.getLogger(), "handlers", [log.LogFile(log.log_file())])


def test_the_facts_are_versions_packages_and_places(test_packages):
    found = dict(facts())
    assert found["Diptych"] == version() != "0"
    assert "translate-ro_en 1.0" in found["Packages"]
    assert found["ctranslate2"][0].isdigit()
    assert found["Log"].endswith("diptych.log")


def test_nothing_personal_is_in_the_report(own_home, monkeypatch, logged):
    monkeypatch.setenv("HOME", str(own_home.parent))
    monkeypatch.setenv("USERPROFILE", str(own_home.parent))
    try:
        raise KeyError("Ion Popescu")
    except KeyError:
        logging.getLogger("core.of_a_test").exception("linking an article failed")
    text = report(facts())
    assert "Data: ~" in text
    assert str(own_home.parent) not in text
    assert "linking an article failed" in text
    assert "Popescu" not in text


def test_a_home_folder_is_written_as_a_tilde(monkeypatch):
    monkeypatch.setenv("HOME", "/home/ion.popescu")
    monkeypatch.setenv("USERPROFILE", "/home/ion.popescu")
    assert at_home(Path("/home/ion.popescu/.local/share/diptych")).startswith("~")
    assert "popescu" not in at_home(Path("/data/ion.popescu/diptych"))
    assert at_home(Path("/srv/x")) == os.path.join(os.sep, "srv", "x")


def test_the_box_is_reached_by_keys_and_copies_the_report(start, qtbot, test_packages):
    window = start()
    window.activateWindow()
    window.actions_by_id["palette"].trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QTest.keyClicks(QApplication.focusWidget(), "about dip")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(AboutBox)))
    (box,) = window.findChildren(AboutBox)
    assert box.copy_button.hasFocus()
    QTest.keyClick(box.copy_button, Qt.Key.Key_Space)
    text = QGuiApplication.clipboard().text()
    assert f"Diptych: {version()}\n" in text
    assert "Qt: 6." in text
    assert "translate-ro_en 1.0" in text
    QTest.keyClick(box.licences_button, Qt.Key.Key_Space)
    (licences,) = box.findChildren(LicenceBox)
    assert licences.text.toPlainText() == notice()
    QTest.keyClick(licences.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not box.findChildren(LicenceBox))
    QTest.keyPress(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(AboutBox))
