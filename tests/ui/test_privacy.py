"""The window opens no connection beyond this machine: it and its workers are watched doing so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

# Python runs it in every process that it starts, the workers' too.
_WATCH = """
import os, sys

def watch(event, args):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = args[1]
        local = isinstance(address, (str, bytes)) or address is None or (
            address[0] in ("127.0.0.1", "::1", "localhost"))
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        address, local = args[0], args[0] in (None, "", "127.0.0.1", "::1", "localhost")
    elif event == "urllib.Request":
        address, local = args[0], False
    else:
        return
    if not local:
        with open(os.environ["DIPTYCH_TEST_LOG"], "a") as log:
            log.write(f"{event} {address}\\n")
        raise PermissionError("no connection is allowed in this test")

sys.addaudithook(watch)
"""

_WORK = """
import faulthandler, sys, time
from tests.patience import PATIENCE
faulthandler.dump_traceback_later(PATIENCE, exit=True)
from ui.application import make_application
from core.paths import data_dir, resources_dir
from core.settings import Settings
from core.store import Store
from ui.window.main_window import MainWindow
from tests.ui.driving import show_page

app = make_application(sys.argv[:1])
store = Store(data_dir() / "diptych.sqlite3")
window = MainWindow(store, Settings.load())
window.show()
window.reader.open(resources_dir() / "samples")
while not window.reader.is_settled():
    app.processEvents()
    time.sleep(0.01)
window.reader.step(1)
dialog = window.commands.settings_dialog.open()
for page in dialog.pages:
    show_page(dialog, page)
    app.processEvents()
window.open_palette()
app.processEvents()
network = sorted(name for name in sys.modules if name.startswith("PySide6.QtNetwork"))
print("settled", *network)
window.close()
window.reader.join()
store.close()
"""


_CONNECT = """
import socket
try:
    socket.create_connection(("192.0.2.1", 9), timeout=0.1)
except PermissionError as error:
    print(error)
"""


def _run(tmp_path: Path, code: str) -> tuple[str, str]:
    """Run code in a watched process; give what it said and what was tried."""
    (tmp_path / "sitecustomize.py").write_text(_WATCH)
    log = tmp_path / "log.txt"
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)]),
        "DIPTYCH_TEST_LOG": str(log),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip(), log.read_text() if log.exists() else ""


def test_the_window_over_the_samples_connects_to_nothing(own_home: Path, tmp_path: Path) -> None:
    said, tried = _run(tmp_path, _WORK)
    assert said == "settled"
    assert tried == ""


def test_the_watch_sees_a_connection(tmp_path: Path) -> None:
    said, tried = _run(tmp_path, _CONNECT)
    assert said == "no connection is allowed in this test"
    assert "192.0.2.1" in tried
