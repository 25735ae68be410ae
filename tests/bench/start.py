"""Measure what it costs to start the program on the samples until the first article can be read.

Usage: start.py [--quick]. Every start is a fresh process; the first one prepares the samples. All
times but the last are processor time of the window's process, in ms, so that a busy machine shows
little in them; the median counts. A window of bare PySide6 is started in turn with ours, and the
ratio of the two is what can be compared between machines.
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

_OURS = """
import json, os, sys, time
from time import process_time
times = {"python": process_time()}
def lap(name):
    times[name] = process_time() - sum(times.values())
from PySide6.QtWidgets import QApplication
lap("qt")
from ui.application import make_application
from core.paths import data_dir, resources_dir
from core.settings import Settings
from core.store import Store
from ui.window.main_window import MainWindow
lap("imports")
app = make_application(sys.argv[:1])
store = Store(data_dir() / "diptych.sqlite3")
window = MainWindow(store, Settings.load())
lap("construction")
window.show()
window.reader.open(resources_dir() / "samples")
text = window.view.surface.panes[0].document()
while window.reader.content is None or text.isEmpty():
    app.processEvents()
    time.sleep(0.0005)
window.grab()
lap("first_article")
usable = time.time()
if "--prepare" in sys.argv:
    while not window.reader.is_settled():
        app.processEvents()
        time.sleep(0.01)
print(json.dumps({"usable": usable, **{name: 1000 * value for name, value in times.items()}}))
sys.stdout.flush()
window.close()
window.reader.join()
store.close()
os._exit(0)
"""

_BARE = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("Nothing"))
window.resize(1280, 800)
window.show()
app.processEvents()
window.grab()
print('{"process": %f}' % (1000 * time.process_time()))
sys.stdout.flush()
os._exit(0)
"""

_SHARES = {
    "python": "Python itself",
    "qt": "import of PySide6",
    "imports": "import of the program",
    "construction": "store, settings and window",
    "first_article": "samples opened, first article painted",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    rounds = 3 if options.quick else 11
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DIPTYCH_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        # As on any reader's machine, the first start leaves compiled modules for the others.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(Path(home) / "compiled")
        _run(_OURS, environment, "--prepare")
        _run(_BARE, environment)
        ours, bare = [], []
        for _ in range(rounds):
            begun = time.time()
            shares = _run(_OURS, environment)
            ours.append({**shares, "wall": (shares.pop("usable") - begun) * 1000})
            bare.append(_run(_BARE, environment)["process"])
    usual = {name: statistics.median(one[name] for one in ours) for name in ours[0]}
    process = statistics.median(sum(one[name] for name in _SHARES) for one in ours)
    plain = statistics.median(bare)
    print(f"Processor time until the first of the samples can be read, of {rounds} starts:")
    for name, words in _SHARES.items():
        print(f"  {usual[name]:6.0f} ms  {words}")
    print(f"  {process:6.0f} ms  in all; {usual['wall']:.0f} ms by the clock on the wall")
    print(f"  {plain:6.0f} ms  a window of bare PySide6: ours takes {process / plain:.1f} times it")
    figures = {
        "start_ms": round(process),
        "wall_ms": round(usual["wall"]),
        "import_ms": round(usual["imports"]),
        "construct_ms": round(usual["construction"]),
        "first_article_ms": round(usual["first_article"]),
        "bare_ms": round(plain),
        "vs_bare": round(process / plain, 2),
    }
    print(json.dumps(figures))


def _run(code: str, environment: dict[str, str], *arguments: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    shares: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return shares


if __name__ == "__main__":
    main()
