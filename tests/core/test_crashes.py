from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.diagnostics import log
from core.diagnostics.crashes import CrashFile, collect
from core.paths import data_dir

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

CRASH = """
import ctypes, sys
sys.path.insert(0, {root!r})
from core.diagnostics.crashes import CrashFile
def fall():
    CrashFile({kind!r})
    ctypes.string_at(0)
fall()
"""


def crash(kind: str = "") -> None:
    code = CRASH.format(root=str(ROOT), kind=kind)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode != 0


@pytest.fixture
def logged(monkeypatch):
    """Give what reads the log, which is written in this test's own home."""
    import logging

    handler = log.LogFile(log.log_file())
    monkeypatch.setattr(logging.getLogger(), "handlers", [handler])
    return lambda: log.log_file().read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="reads address 0")
def test_a_crash_is_found_once_and_written_without_folders(logged):
    crash()
    assert collect() == 1
    assert collect() == 0
    text = logged()
    assert "Fatal Python error: Segmentation fault" in text
    assert " fall\n" in text
    assert str(ROOT) not in text
    assert not list(data_dir().glob("crash-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="reads address 0")
def test_a_helpers_crash_is_written_and_not_told(logged):
    crash("reader")
    assert collect() == 0
    assert "Segmentation fault" in logged()


def test_a_process_that_ends_well_leaves_nothing(logged):
    crash_file = CrashFile()
    (mine,) = data_dir().glob("crash-*")
    assert collect() == 0
    assert mine.exists()
    crash_file.close()
    assert not mine.exists()
    assert logged() == ""
    faulthandler.enable(sys.__stderr__)


def test_only_frames_and_headings_are_taken_over(logged):
    words = 'Fatal Python error: Aborted\nIon Popescu\n  File "/home/ion/x.py", line 3 in f\n'
    (data_dir() / "crash-999999999.txt").write_text(words)
    assert collect() == 1
    assert "x.py:3 f" in logged()
    assert "ion" not in logged().replace("exception", "").lower().replace("x.py", "")


def test_a_file_of_another_name_is_left_alone(logged):
    other = data_dir() / "crash-of-mine.txt"
    other.write_text("x")
    assert collect() == 0
    assert other.exists()
    assert os.getpid() > 0


@pytest.mark.skipif(sys.platform == "win32", reason="reads address 0")
def test_what_helpers_leave_is_cleared_without_telling_of_a_program(logged):
    crash("reader")
    crash()
    assert collect(only_helpers=True) == 0
    assert logged().count("crashed") == 1
    assert len(list(data_dir().glob("crash-*"))) == 1
    assert collect() == 1


def test_a_command_clears_what_ended_readers_left(tmp_path):
    (tmp_path / "a.txt").write_text("Un articol scurt despre port.", "utf-8")
    command = [sys.executable, ROOT / "main.py", "search", tmp_path, "port"]
    for _ in range(3):
        subprocess.run(command, capture_output=True, check=False)
        left = list(data_dir().glob("crash-*"))
    assert len(left) <= 2
