"""What nobody caught is in the log, and the reader is told in words."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QtMsgType

from core.diagnostics import log
from core.paths import data_dir
from ui.qt.failures import Failures, on_qt_message

SECRET = "Ion Popescu raport.pdf"


@pytest.fixture
def failures(start, monkeypatch):
    """Catch what fails in a window, and leave Python's hooks as they were."""
    for name in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, name, getattr(sys, name))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(logging.getLogger(), "handlers", [log.LogFile(log.log_file())])
    window = start()
    failures = Failures(window.messages.say, window)
    log.catch_all(failures.tell)
    return window


def fail() -> None:
    raise KeyError(SECRET)


def test_an_exception_of_a_thread_is_said_and_logged(failures, qtbot):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "KeyError" in failures.messages.text)
    assert str(log.log_file()) in failures.messages.text
    assert "Popescu" not in failures.messages.text
    text = log.log_file().read_text("utf-8")
    assert " fail\n" in text
    assert "Popescu" not in text


def test_too_little_memory_is_said_in_words(failures, qtbot):
    sys.excepthook(MemoryError, MemoryError(), None)
    qtbot.waitUntil(lambda: "not enough memory" in failures.messages.text)


def test_a_crash_of_the_last_time_is_said_once(failures):
    (data_dir() / "crash-999999999.txt").write_text("Fatal Python error: Aborted\n")
    told = Failures(failures.messages.say, failures)
    told.tell_of_crash()
    assert "ended unexpectedly" in failures.messages.text
    failures.messages.dismiss()
    told.tell_of_crash()
    assert failures.messages.text == ""


def test_of_qts_words_only_who_said_them_is_logged(failures, capsys):
    class Context:
        category = "qt.gui"

    on_qt_message(QtMsgType.QtWarningMsg, Context(), f"QImage::load: cannot open {SECRET}")
    text = log.log_file().read_text("utf-8")
    assert "Qt: qt.gui QImage::load" in text
    assert "Popescu" not in text
    assert "Popescu" in capsys.readouterr().err
