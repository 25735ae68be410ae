"""How the program ends, run as a person and a system run it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.diagnostics import log
from tests.patience import PATIENCE, until_or_ended

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
MAIN = [sys.executable, str(ROOT / "main.py")]
TRACEBACK = "Traceback"


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*MAIN, *arguments],
        capture_output=True,
        text=True,
        errors="surrogateescape",
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    text = "Ministrul sosește la Constanța\n\nMinistrul a sosit luni la Constanța cu trenul.\n"
    (folder / "a.txt").write_text(text, "utf-8")
    return folder


def test_the_version_is_said_without_the_window():
    done = run("--version")
    assert done.returncode == 0
    assert done.stdout.startswith("diptych 0.")
    code = "import sys, main; sys.argv[1:] = ['--version']\ntry: main.main()\nexcept SystemExit: "
    code += "print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "core.diagnostics.version" in loaded.stdout
    assert "PySide6" not in loaded.stdout


@pytest.mark.parametrize(
    "arguments", [["search", "{folder}", "x"], ["prepare", "{folder}"], ["{folder}"], []]
)
def test_a_home_that_cannot_be_made_is_named(folder, tmp_path, arguments, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    given = [part.format(folder=folder) for part in arguments]
    # A box waits for its button; in the window's case the words are on standard error before it.
    with subprocess.Popen(
        [*MAIN, *given],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "DIPTYCH_HOME": str(tmp_path / "file" / "home"),
        },
    ) as process:
        said = process.stderr.readline()
        assert "cannot make its folder" in said
        assert str(tmp_path / "file" / "home") in said
        assert "DIPTYCH_HOME" in said
        if not arguments or len(arguments) == 1:
            process.send_signal(signal.SIGTERM)
        _, rest = process.communicate(timeout=PATIENCE)
    assert TRACEBACK not in rest
    assert process.returncode == (1 if len(arguments) > 1 else 128 + signal.SIGTERM)


def test_an_unexpected_exception_of_a_command_is_said_and_logged(folder, tmp_path):
    code = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
import core.commands.search as command
def fail(*_): raise KeyError("Ion Popescu")
command.search = fail
import main
sys.argv[1:] = ["search", {str(folder)!r}, "x"]
sys.exit(main.main())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "something went wrong inside Diptych (KeyError)" in done.stderr
    assert str(log.log_file()) in done.stderr
    assert TRACEBACK not in done.stderr
    text = log.log_file().read_text("utf-8")
    assert "KeyError\n" in text
    assert " fail\n" in text
    assert "Popescu" not in text


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to this limit")
@pytest.mark.parametrize("megabytes", [300, 500, 800])
def test_a_window_without_memory_says_so(folder, megabytes):
    import resource

    done = subprocess.run(
        [sys.executable, ROOT / "main.py", folder],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20,) * 2),
    )
    assert done.returncode == 1
    assert f"a limit leaves {megabytes}" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_command_that_is_asked_to_end_keeps_what_is_done(folder, number):
    for n in range(3000):
        (folder / f"{n}.txt").write_text(f"Ministrul a sosit luni la Constanța cu trenul {n}.\n")
    with subprocess.Popen(
        [*MAIN, "prepare", folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        store = log.log_file().with_name("diptych.sqlite3")
        until_or_ended(process, store.exists)
        process.send_signal(number)
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 128 + number
    assert "stopped; what was finished is kept" in said
    assert TRACEBACK not in said
    assert not list(store.parent.glob("crash-*"))
