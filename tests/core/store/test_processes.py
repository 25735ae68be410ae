"""Real processes on one store: killed in the middle of saving, and several at once."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.store import Store
from tests.core.store.reading import count_translations, is_read

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
BATCH = 50

SAVE_FOREVER = f"""
import sys
from itertools import count
from pathlib import Path
from core.store import Store
from core.translation.stored_translation import StoredTranslation

store = Store(Path(sys.argv[1]))
for number in count():
    rows = {{f"{{number}}/{{n}}": StoredTranslation("x" * 300) for n in range({BATCH})}}
    store.translations.save("k", rows)
    store.marks.set_starred(str(number), True)
    store.corrections.save(str(number), "ro", "en", "x")
    print(number, flush=True)
"""

SAVE_SOME = f"""
import sys
from pathlib import Path
from core.store import Store
from core.translation.stored_translation import StoredTranslation

input()
store = Store(Path(sys.argv[1]))
for number in range(20):
    rows = {{f"{{sys.argv[2]}}/{{number}}/{{n}}": StoredTranslation("x") for n in range({BATCH})}}
    store.translations.save("k", rows)
    store.marks.set_read(sys.argv[2], number % 2 == 1)
    assert store.translations.of(list(rows), "k") == rows
assert store.notice is None
store.close()
"""


def start(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("seen", [1, 7, 23])
def test_a_kill_loses_nothing_that_was_saved(tmp_path: Path, seen: int):
    path = tmp_path / "diptych.sqlite3"
    with start(SAVE_FOREVER, str(path)) as process:
        assert process.stdout is not None
        for _ in range(seen):
            process.stdout.readline()
        process.kill()
        rest = process.stdout.read()
    saved = seen + rest.count("\n")
    with closing(Store(path)) as store:
        assert store.notice is None
        wanted = [f"{number}/{n}" for number in range(saved) for n in range(BATCH)]
        assert len(store.translations.of(wanted, "k")) == len(wanted)
        assert len(store.marks.of(map(str, range(saved)))) == saved
        assert {("ro", str(number)) for number in range(saved)} <= store.corrections.into(
            "en"
        ).keys()
        # A batch is there as a whole or not at all.
        assert count_translations(store) % BATCH == 0


def test_processes_start_and_write_at_once(tmp_path: Path):
    path = tmp_path / "diptych.sqlite3"
    processes = [start(SAVE_SOME, str(path), str(number)) for number in range(3)]
    for process in processes:
        # All wait for this line, so that they make the new store together.
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.close()
    for process in processes:
        with process:
            assert process.wait() == 0
    with closing(Store(path)) as store:
        assert count_translations(store) == 3 * 20 * BATCH
        assert all(is_read(store, str(number)) for number in range(3))
