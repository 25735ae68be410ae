"""The window at every size: what folds away, what comes back, and that no word is cut."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from core.remembered import Remembered
from tests.ui.driving import press


def test_the_first_window_is_no_larger_than_the_screen(start):
    window = start(size=None)
    assert window.screen().availableGeometry().size().width() >= window.width() >= 640
    assert window.screen().availableGeometry().size().height() >= window.height()


def test_the_panel_and_then_the_list_fold_away_and_come_back(start, news):
    window = start(news, remembered=Remembered(list_width=300, panel_width=220))
    sides = (window.articles, window.panel)
    assert [side.isVisible() for side in sides] == [True, True]
    for width, shown in ((960, [True, False]), (640, [False, False]), (480, [False, False])):
        window.resize(width, 700)
        QApplication.processEvents()
        assert window.width() == width
        assert [side.isVisible() for side in sides] == shown
        assert all(pane.isVisible() for pane in window.view.two_pane.panes)
    window.resize(1280, 800)
    QApplication.processEvents()
    assert [side.width() for side in sides] == [300, 220]
    window.resize(640, 700)
    QApplication.processEvents()
    window.close()
    assert (window.remembered.list_width, window.remembered.panel_width) == (300, 220)


def test_a_folded_list_is_there_when_it_is_wanted(window):
    window.resize(640, 700)
    QApplication.processEvents()
    assert window.articles.isHidden()
    window.view.focus_original()
    window.messages.dismiss()
    press(window, "Esc")
    assert QApplication.focusWidget() is window.articles.list
    assert window.width() == 640
    press(window, "Down", "Return")
    assert window.reader.path == "2-pl.txt"
    assert window.articles.isHidden()
    assert QApplication.focusWidget() in window.view.two_pane.panes
    press(window, "Ctrl+L")
    assert QApplication.focusWidget() is window.articles.filter
    press(window, "Ctrl+B")
    assert window.panel.isVisible()


def test_what_the_reader_hid_stays_hidden(window):
    press(window, "Ctrl+B")
    for width in (960, 640, 1280):
        window.resize(width, 700)
        QApplication.processEvents()
        assert window.panel.isHidden()


@pytest.mark.parametrize("width", [480, 640, 802, 960, 1280])
@pytest.mark.parametrize("mode", ["both", "stacked"])
def test_no_button_cuts_its_words(window, width, mode):
    window.resize(width, 700)
    window.view.set_mode(mode)
    choices = [("packages", "Download …"), ("install_file", "Zainstaluj z pliku …")]
    window.view.set_translation_notice("No package leads there.", choices)
    window.messages.say("Said, at some length, so that there is little room beside it.")
    if width > 480:
        window.panel.show()
    QApplication.processEvents()
    places = []
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
            places.append(QRect(button.mapTo(window, QPoint()), button.size()))
            assert window.rect().contains(places[-1]), button.text()
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_the_mouse_tells_headlines_that_are_cut_short(window):
    tip = window.articles.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "1-ro.txt\nThe minister arrives in Constanța\nMinistrul sosește la Constanța"
