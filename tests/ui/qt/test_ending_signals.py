"""The window ends by a signal as by its own key."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.paths import data_dir
from core.remembered import Remembered
from tests.patience import PATIENCE, until_or_ended

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_closes_the_window_and_all_is_kept(news: Path, number: signal.Signals):
    with subprocess.Popen(
        [sys.executable, ROOT / "main.py", news],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        # What is remembered is written for the first time when the window stands.
        until_or_ended(process, (data_dir() / "remembered.json").exists)
        process.send_signal(number)
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 128 + number
    assert "Traceback" not in said
    assert Remembered.load().recent_folders == [str(news)]
    assert not list(data_dir().glob("crash-*"))
