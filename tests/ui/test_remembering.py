"""What is remembered is there again after a sudden end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.article_list import Order
from core.paths import data_dir
from core.remembered import Remembered
from core.settings import Settings
from tests.patience import PATIENCE
from tests.ui.driving import press

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


def read_about(window) -> None:
    """Change everything that is remembered, as a reader does."""
    window.resize(1111, 777)
    window.actions_by_id["sort_by_language"].trigger()
    window.articles.focus_list()
    window.reader.show("2-pl.txt")
    press(window, "Ctrl+=")
    press(window, "6")
    press(window, "Ctrl+Shift+T")
    window.actions_by_id["switch_sides"].trigger()
    window.columns.moveSplitter(333, 2)
    window.actions_by_id["next_sentence"].trigger()


def is_all_kept(folder: Path) -> bool:
    kept, chosen = Remembered.load(), Settings.load()
    return (
        kept.recent_folders[:1] == [str(folder)]
        and kept.place(str(folder)).article == "2-pl.txt"
        and kept.order == Order.LANGUAGE
        and kept.reading_mode == "original"
        and "DATE" not in kept.visible_types
        and kept.list_width == 333
        and bool(kept.window_geometry)
        and chosen.zoom == 110
        and chosen.theme == "light"
    )


def test_all_is_kept_while_the_window_is_open(start, news, qtbot):
    window = start(news)
    read_about(window)
    qtbot.waitUntil(lambda: is_all_kept(news))
    assert window.isVisible()
    again = start(news)
    assert again.articles.order is Order.LANGUAGE
    assert again.view.mode() == "original"
    assert again.columns.sizes()[1] == window.columns.sizes()[1]
    qtbot.waitUntil(lambda: again.reader.path == "2-pl.txt")


def test_nothing_changed_writes_nothing(start, news):
    window = start(news)
    remembering = window.commands.remembering
    file = data_dir() / "remembered.json"
    remembering.keep()
    remembering.settle()
    before = file.stat().st_mtime_ns
    remembering.keep()
    remembering.settle()
    assert file.stat().st_mtime_ns == before
    window.columns.moveSplitter(333, 2)
    remembering.keep()
    remembering.settle()
    assert file.stat().st_mtime_ns > before


DRIVEN = """
import sys
sys.path[:0] = [{root!r}, {tests!r}]
import core.commands.ending, main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.window.main_window import MainWindow
from test_remembering import is_all_kept, read_about
from pathlib import Path

def drive():
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if not windows or not windows[0].reader.is_settled():
        return
    if not done:
        done.append(1)
        read_about(windows[0])
    elif is_all_kept(Path({folder!r})):
        print("kept", flush=True)

done = []
import ui.application
plain = ui.application.make_application
def made(arguments):
    app = plain(arguments)
    app.timer = QTimer(app, interval=100)
    app.timer.timeout.connect(drive)
    app.timer.start()
    return app
ui.application.make_application = made
sys.argv[1:] = [{folder!r}]
sys.exit(main.main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_a_killed_program_remembers(start, news, tmp_path, qtbot):
    script = tmp_path / "driven.py"
    script.write_text(
        DRIVEN.format(root=str(ROOT), tests=str(Path(__file__).parent), folder=str(news)), "utf-8"
    )
    with subprocess.Popen(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        assert process.stdout.readline() == "kept\n"
        process.send_signal(signal.SIGKILL)
        process.wait(PATIENCE)
    assert is_all_kept(news)
    again = start(news)
    assert again.articles.order is Order.LANGUAGE
    assert again.view.zoom() == 110


def test_two_windows_keep_each_others_folders(start, news, tmp_path, qtbot):
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.txt").write_text("Ministrul a sosit luni la Constanța cu trenul.\n", "utf-8")
    one, two = start(news), start(other)
    two.reader.open(other)
    qtbot.waitUntil(lambda: set(Remembered.load().recent_folders) == {str(news), str(other)})
    two.close()
    one.close()
    assert set(Remembered.load().recent_folders) == {str(news), str(other)}
