"""Measure how long the program takes from its start to a painted window.

Usage: start.py [--quick]. A fresh process each time; the median of its times counts.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_START = """
import sys, time
from PySide6.QtCore import QTimer
from ui.application import make_application
from core.paths import data_dir
from core.settings import Settings
from core.store import Store
from ui.main_window import MainWindow
app = make_application(sys.argv[:1])
window = MainWindow(Store(data_dir() / "diptych.sqlite3"), Settings.load())
window.show()
app.processEvents()
window.grab()
print(time.time())
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DIPTYCH_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        _start(environment)  # The first one reads from the disk and makes the store.
        times = [_start(environment) for _ in range(3 if options.quick else 10)]
    print(f"started {len(times)} times: " + ", ".join(f"{ms:.0f}" for ms in times) + " ms")
    print(json.dumps({"start_ms": round(statistics.median(times))}))


def _start(environment: dict[str, str]) -> float:
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", _START],
        cwd=ROOT,
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    return (float(done.stdout.split()[-1]) - begun) * 1000


if __name__ == "__main__":
    main()
