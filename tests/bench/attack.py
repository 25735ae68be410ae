"""Attack the real program as a hostile sender of files and an unlucky day would.

Hostile bundles, packages, archives, memories and articles of all formats lie in folders beside a
genuine article: `export` must finish that article with the very text and names it has alone, in
words where something is refused, and the window must paint the folder. Then the program is killed
by -9 again and again, at progress it reported, while notes and corrections are written: what it
said was kept must be there, and the store whole.

    uv run tests/bench/attack.py [--quick] [--data ../shared/cases/hostile] [--seed N] [--keep DIR]

Harm is: a traceback, an exit code of no meaning, a steered terminal, a genuine article changed or
lost, a file outside, a row forged. The last line is one JSON object; 1 if anything did harm.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from tests.bench import hostile_containers, hostile_files  # noqa: E402
from tests.packages.catalogue import PACKAGES  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.bench.hostile_files import HostileFile

SEED = 20261130
HANG_SECONDS = 240.0
"""A batch of hostile files takes some seconds, on a busy machine many times that."""
AT_ONCE = 10
_MANY = 1_000_000
"""More notes than a writer writes between two kills."""
GENUINE = "genuine.txt"
TEXT = """Portul are un cheu nou

Ministrul Ion Popescu a spus luni la Constanța că portul este bun pentru China.

Lucrările au costat 12 milioane de euro și au fost încheiate pe 3 mai 2024.
"""
TRUE, FALSE = "este bun pentru", "este rău pentru"
_TRACE = re.compile(rb"Traceback \(most recent|Fatal Python error|Segmentation fault")
_STEERING = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]")
_CODES = (0, 1, 2)


@dataclass
class Outcome:
    """What the run has seen; `lost` counts words of a person and finished sentences."""

    tried: int = 0
    harmed: int = 0
    hung: int = 0
    lost: int = 0
    worst_seconds: float = 0.0
    worst_mb: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the program, to its end or to that of the patience with it."""

    code: int | None
    out: bytes
    err: bytes

    def wrong(self) -> str:
        """Say what is wrong with it, "" where nothing is."""
        if self.code is None:
            return "did not end"
        if _TRACE.search(self.err) or _TRACE.search(self.out):
            return "a traceback"
        if self.code not in _CODES:
            return f"exit code {self.code}"
        if _STEERING.search(self.err) or _STEERING.search(self.out):
            return "the terminal was steered"
        return ""


class Attack:
    """The program with a home of its own, and what becomes of it."""

    def __init__(self, place: Path, keep: Path | None) -> None:
        self.outcome = Outcome()
        self._place, self._keep = place, keep
        self.home = place / "home"
        packages = self.home / "packages"
        for folder in (packages, place / "folders", place / "out", place / "incoming"):
            folder.mkdir(parents=True)
        self._env = {
            **os.environ,
            "HOME": str(self.home),
            **{
                f"XDG_{kind}_HOME": str(self.home / kind)
                for kind in ("DATA", "CACHE", "CONFIG", "STATE")
            },
            "ARGOS_PACKAGES_DIR": str(packages),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONFAULTHANDLER": "1",
        }

    def run(self, *arguments: object) -> Run:
        """Run the program, watching its memory; what takes too long is ended."""
        begun = time.monotonic()
        process = self.start(*arguments)
        watch = threading.Thread(target=self._watch, args=(process,), daemon=True)
        watch.start()
        try:
            out, err = process.communicate(timeout=HANG_SECONDS)
            code: int | None = process.returncode
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            out, err = process.communicate()
            code = None
        watch.join()
        seconds = time.monotonic() - begun
        self.outcome.worst_seconds = max(self.outcome.worst_seconds, round(seconds, 1))
        return Run(code, out, err)

    def start(self, *arguments: object) -> subprocess.Popen[bytes]:
        """Start the program in a process group of its own."""
        return subprocess.Popen(
            [sys.executable, ROOT / "main.py", *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            env=self._env,
            cwd=self._place,
            start_new_session=True,
        )

    def start_script(self, script: str, *arguments: object) -> subprocess.Popen[bytes]:
        """Start a script that uses the program as its window does."""
        return subprocess.Popen(
            [sys.executable, "-c", script, *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.PIPE,
            env={**self._env, "PYTHONPATH": str(ROOT)},
            start_new_session=True,
        )

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        while process.poll() is None:
            megabytes = sum(_resident(pid) for pid in _family(process.pid)) >> 20
            self.outcome.worst_mb = max(self.outcome.worst_mb, megabytes)
            time.sleep(0.05)

    def harm(self, what: str, files: Iterable[HostileFile] = ()) -> None:
        """Count a harm and say it; the files that did it are kept if wished."""
        self.outcome.harmed += 1
        files = list(files)
        print(
            f"HARM: {what} by {', '.join(repr(one.name) for one in files) or 'a kill'}", flush=True
        )
        for one in files if self._keep is not None else ():
            folder = self._keep / f"{self.outcome.harmed:03d}" if self._keep else Path()
            folder.mkdir(parents=True, exist_ok=True)
            one.put(folder)

    # Folders with hostile files

    def folder(self, name: str, files: Iterable[HostileFile] = ()) -> Path:
        """Make a folder of the genuine article and hostile files."""
        folder = self._place / "folders" / name
        folder.mkdir(parents=True)
        (folder / GENUINE).write_text(TEXT, "utf-8")
        for one in files:
            one.put(folder)
        return folder

    def try_in_folders(
        self,
        kind: str,
        files: Iterable[HostileFile],
        genuine: str,
        *,
        options: tuple[str, ...] = (),
    ) -> None:
        """Put files into folders, some at once; where they did harm, each again alone."""
        iterator, number = iter(files), 0
        while batch := list(islice(iterator, AT_ONCE)):
            self.outcome.tried += len(batch)
            wrong = self._wrong_with(f"{kind}-{number}", batch, genuine, options)
            number += 1
            if not wrong:
                continue
            alone = [
                (one, found)
                for at, one in enumerate(batch)
                if (
                    found := self._wrong_with(
                        f"{kind}-{number}-{at}-alone", [one], genuine, options
                    )
                )
            ]
            for one, found in alone:
                self.harm(found, [one])
            if not alone:
                self.harm(f"{wrong} (only together)", batch)
        print(
            f"{kind}: {self.outcome.tried} tried so far, {self.outcome.harmed} did harm", flush=True
        )

    def _wrong_with(
        self, name: str, batch: list[HostileFile], genuine: str, options: tuple[str, ...]
    ) -> str:
        folder, out = self.folder(name, batch), self._place / "out" / name
        outside = self._outside()
        run = self.run("export", folder, "--format", "json", "--out", out, *options)
        picture = self._place / "window.png"
        picture.unlink(missing_ok=True)
        shown = self.run(folder, "--screenshot", picture)
        self.outcome.hung += sum(one.code is None for one in (run, shown))
        found = run.wrong() or shown.wrong()
        if not found and not picture.exists():
            found = "no picture of the window"
        if not found and self._exported(out) != genuine:
            found = "the genuine article came out changed"
        if not found and self._outside() != outside:
            found = "a file outside"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(out, ignore_errors=True)
        return found

    def _exported(self, out: Path) -> str:
        """Give what an export has of the genuine article, but for how entities are numbered."""
        place = out / f"{GENUINE}.json"
        if not place.exists():
            return "nothing"
        whole = json.loads(place.read_text("utf-8"))
        names = {entity["id"]: f"{entity['type']} {entity['name']}" for entity in whole["entities"]}
        sentences = [
            (
                one["text"], one["translation"], one["origin"],
                [(m["start"], m["end"], names[m["entity"]]) for m in one["mentions"]],
            )
            for paragraph in whole["paragraphs"]
            for one in paragraph["sentences"]
        ]  # fmt: skip
        return json.dumps([whole["title"], whole["text"], sentences], ensure_ascii=False)

    def genuine(self) -> str:
        """Give what the genuine article is when nothing hostile is near."""
        folder, out = self.folder("alone"), self._place / "out" / "alone"
        run = self.run("export", folder, "--format", "json", "--out", out)
        if run.wrong() or run.code:
            raise SystemExit(f"the genuine article alone: {run.wrong()} {run.err.decode()}")
        return self._exported(out)

    def _outside(self) -> list[str]:
        """List what lies where no file of the program's or of the folders' should come to be."""
        places = [
            Path("/tmp/harmed-by-a-package"),
            self._place / "harmed",
            self._place.parent / "harmed",
        ]
        beside = sorted(path.name for path in self._place.iterdir() if path.name != "window.png")
        return [*beside, *(str(place) for place in places if place.exists())]

    # Packages

    def try_packages(self, files: Iterable[HostileFile]) -> None:
        """Install packages one by one; the list must still be given, and nothing lie outside."""
        place = self._place / "incoming"
        before = self._outside()
        for one in files:
            self.outcome.tried += 1
            one.put(place)
            run = self.run("packages", "install", place / one.name)
            listed = self.run("packages", "list")
            self.outcome.hung += sum(each.code is None for each in (run, listed))
            wrong = run.wrong() or listed.wrong()
            if not wrong and self._outside() != before:
                wrong = "a file outside"
            if wrong:
                self.harm(wrong, [one])
            for path in place.iterdir():
                path.unlink()
        print(
            f"packages: {self.outcome.tried} tried so far, {self.outcome.harmed} did harm",
            flush=True,
        )

    def install(self, package: Path) -> None:
        """Install a good package."""
        run = self.run("packages", "install", package)
        if run.code:
            raise SystemExit(f"a good package: {run.err.decode()}")

    def remove_packages(self) -> None:
        """Remove whatever is installed, past the program."""
        shutil.rmtree(self.home / "packages")
        (self.home / "packages").mkdir()

    # Bundles

    def good_bundle(self) -> bytes:
        """Write a bundle of the genuine article, with a note's place in it, as another would."""
        folder, out = self.folder("bundled"), self._place / "good.diptych"
        run = self.run("bundle", folder, out, "--with-notes")
        if run.code:
            raise SystemExit(f"a good bundle: {run.err.decode()}")
        data = out.read_bytes()
        out.unlink()
        shutil.rmtree(self.home)
        (self.home / "packages").mkdir(parents=True)
        return data

    # Kills

    def kill_while_preparing(self, kills: int, random: Random) -> None:
        """Kill `prepare` at progress it made; no sentence that was finished may be gone."""
        folder = self._place / "killed"
        folder.mkdir()
        seen: dict[tuple[int, bytes], str] = {}
        for number in range(kills):
            self.outcome.tried += 1
            for half in range(2):
                _write_article(folder, 2 * number + half)
            process = self.start("prepare", folder)
            wanted = len(seen) + random.randrange(1, 20)
            if not self._wait_for_rows(process, wanted):
                self.outcome.hung += 1
            _kill(process)
            rows = self._rows()
            self._count_lost(sum(rows.get(key) != text for key, text in seen.items()))
            seen = rows
        run = self.run("prepare", folder)
        if run.wrong() or run.code:
            self.harm(f"after the kills: {run.wrong() or run.err.decode()}")
        self._count_lost(sum(self._rows().get(key) != text for key, text in seen.items()))
        self._check_store()

    def kill_while_writing(self, kills: int, random: Random) -> None:
        """Kill whoever writes notes and corrections; what was said to be kept must be there."""
        folder = self._place / "written"
        folder.mkdir()
        for number in range(4):
            _write_article(folder, 1000 + number)
        self.run("prepare", folder)
        said: dict[tuple[str, str], int] = {}
        for number in range(kills):
            self.outcome.tried += 1
            process = self.start_script(_WRITER, folder, self._store(), number * _MANY)
            assert process.stdout is not None
            assert process.stdin is not None
            for _ in range(random.randrange(1, 25)):
                process.stdin.write(b"\n")
                process.stdin.flush()
                line = process.stdout.readline().decode()
                if not line:
                    self.harm(f"the writer ended: {_ended(process)}")
                    break
                kind, count, sentence = line.rstrip("\n").split("\t")
                said[kind, sentence] = int(count)
            # It is killed while it writes what nobody was told of yet.
            process.stdin.write(b"\n")
            process.stdin.flush()
            _kill(process)
            kept = self._written()
            self._count_lost(sum(kept.get(key, -1) < count for key, count in said.items()))
        self._check_store()

    def _written(self) -> dict[tuple[str, str], int]:
        """Give the number in each note and correction that is in the store, by its sentence."""
        with closing(sqlite3.connect(self._store(), timeout=60)) as store:
            notes = store.execute("SELECT 'note', sentence, text FROM article_notes").fetchall()
            mine = store.execute("SELECT 'correction', sentence, text FROM corrections").fetchall()
        return {
            (kind, sentence): int(text.rsplit(" ", 1)[1]) for kind, sentence, text in notes + mine
        }

    def _wait_for_rows(self, process: subprocess.Popen[bytes], wanted: int) -> bool:
        """Wait for so many finished sentences, or the end of the program; False if in vain."""
        end = time.monotonic() + HANG_SECONDS
        while time.monotonic() < end:
            if process.poll() is not None or len(self._rows()) >= wanted:
                return True
            time.sleep(0.01)
        return False

    def _count_lost(self, count: int) -> None:
        if count:
            self.outcome.lost += count
            print(f"LOST: {count}", flush=True)

    def _check_store(self) -> None:
        with closing(sqlite3.connect(self._store(), timeout=60)) as store:
            if store.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                self.harm("the store is damaged")

    def _store(self) -> Path:
        found = sorted(self.home.rglob("diptych.sqlite3"))
        return found[0] if found else self.home / "none"

    def _rows(self) -> dict[tuple[int, bytes], str]:
        try:
            with closing(
                sqlite3.connect(f"file:{self._store()}?mode=ro", uri=True, timeout=60)
            ) as store:
                rows = store.execute("SELECT key_id, sentence, text FROM translations")
                return {(key, sentence): text for key, sentence, text in rows}
        except sqlite3.OperationalError:
            return {}  # There is none yet.


_WRITER = """
import sys
from pathlib import Path
from core.session import FolderSession
from core.store import Store

if __name__ == "__main__":
    folder, place, start = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    session = FolderSession(folder, Store(place), to="en", on_event=lambda event: None)
    session.start()
    session.wait()
    articles = [session.article(entry.path) for entry in session.entries()]
    number = int(start)
    while True:
        for article in articles:
            for index, sentence in enumerate(article.sentences):
                quote = article.quote(sentence)
                for kind in ("note", "correction"):
                    sys.stdin.readline()
                    if kind == "note":
                        session.notes.note(article.path, index, f"a note {number}")
                    else:
                        session.corrections.correct(quote, "ro", f"own words {number}")
                    print(kind, number, quote, sep="\\t", flush=True)
                    number += 1
"""


def _write_article(folder: Path, number: int) -> None:
    sentences = [
        f"Ministrul a sosit luni la Constanța cu {100 * number + n} de oameni din China."
        for n in range(16)
    ]
    text = "\n\n".join(" ".join(sentences[n : n + 4]) for n in range(0, 16, 4))
    (folder / f"{number}.txt").write_text(f"Știrea cu numărul {number}\n\n{text}\n", "utf-8")


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def _ended(process: subprocess.Popen[bytes]) -> str:
    return process.communicate()[1].decode(errors="replace")[-500:]


def _family(pid: int) -> list[int]:
    """List a process and those it started, where the system tells."""
    found = [pid]
    for one in found:
        for children in Path(f"/proc/{one}/task").glob("*/children"):
            try:
                found += map(int, children.read_text("ascii").split())
            except OSError:
                continue  # It ended meanwhile.
    return found


def _resident(pid: int) -> int:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    except (OSError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def given(data: Path, part: str, suffix: str) -> Iterator[HostileFile]:
    """Give the samples that lie in a folder beside the project, if they are there."""
    for path in sorted((data / part).glob(f"*{suffix}")):
        yield hostile_files.HostileFile(path.name, path.read_bytes())


def attack(quick: bool, seed: int, data: Path, keep: Path | None) -> Outcome:
    """Make all attacks; `quick` a tenth of them."""
    random, share = Random(seed), 10 if quick else 1
    with tempfile.TemporaryDirectory(prefix="diptych-attack-") as name:
        attack = Attack(Path(name), keep)
        package = PACKAGES["ro_en"]
        attack.install(package)
        bundle = attack.good_bundle()
        attack.install(package)
        genuine = attack.genuine()
        bundles = [*given(data, "bundles", ".diptych")][::share]
        bundles += hostile_files.bundles(bundle, random, 100 // share)
        bundles.append(hostile_files.forged(bundle, TRUE, FALSE))
        attack.try_in_folders("bundles", bundles, genuine, options=("--bundles",))
        memories = [*given(data, "tmx", ".tmx")][::share]
        attack.try_in_folders(
            "memories", [*memories, *hostile_files.memories(random, 40 // share)], genuine
        )
        attack.try_in_folders("archives", hostile_files.archives(random, 44 // share), genuine)
        attack.try_in_folders(
            "containers", hostile_containers.containers(random, 60 // share), genuine
        )
        attack.try_in_folders("articles", hostile_files.articles(random, 120 // share), genuine)
        attack.try_packages(hostile_files.packages(package.read_bytes(), random, 40 // share))
        attack.remove_packages()
        attack.install(package)
        attack.kill_while_preparing(max(3, 20 // share), random)
        attack.kill_while_writing(max(3, 20 // share), random)
        return attack.outcome


def main() -> int:
    """Attack and print; 1 if anything did harm, hung or lost something."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "cases" / "hostile")
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    outcome = attack(options.quick, options.seed, options.data, options.keep)
    said = f"{outcome.harmed} did harm, {outcome.hung} hung, {outcome.lost} lost"
    print(f"{outcome.tried} attacks: {said}")
    print(json.dumps(asdict(outcome)))
    return 1 if outcome.harmed or outcome.hung or outcome.lost else 0


if __name__ == "__main__":
    raise SystemExit(main())
