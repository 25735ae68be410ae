"""A folder with a file of every kind: each is read, or refused in words and counted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.folder import scan
from tests.core.reading import made_containers, made_files

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
REFUSED = {"a.7z": b"7z\xbc\xaf\x27\x1c", "b.rar": b"Rar!", "c.mobi": b"BOOKMOBI", "d.azw3": b"x"}


def test_every_file_is_read_or_refused_in_words(tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    files = {
        **{f"seed{suffix}": data for suffix, data in made_files.seeds().items()},
        **made_containers.containers(),
        **REFUSED,
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    listed = [entry.path for entry in scan(folder)]
    assert {path.partition("/")[0] for path in listed} == files.keys() - REFUSED.keys()
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", "prepare", folder],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    said = done.stderr.splitlines()
    assert said[-1] == f"{len(listed)} of {len(listed)} articles read"
    inside = {"a.zip/x.jpg", "b.tar.gz/x.7z", "a.zip/b/c.eml/skan.png", "h.eml/skan.png"}
    unread = {line.partition(": ")[0]: line.partition(": ")[2] for line in said}
    assert {path for path, why in unread.items() if path in inside | REFUSED.keys() and why} == (
        inside | REFUSED.keys()
    )
    assert any(line.startswith("8 files of kinds that Diptych does not read: ") for line in said)
