"""What is forgotten is gone: no byte of it is left in the program's folders."""

from __future__ import annotations

import ast
import inspect
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
import zlib
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.bundle.opening import open_bundle
from core.bundle.writing import BundleOptions, write_bundle
from core.errors import StoreInUse
from core.forgetting import erase_everything, forget_folder, in_words
from core.knowledge.imported_memories import import_memory
from core.knowledge.tmx_files import Pair, write_tmx
from core.knowledge.watchlist_file import watch_file, write_watchlist
from core.names.linking.edits import EditKind, EntityEdit
from core.packages.installed import installed_packages
from core.paths import cache_dir, data_dir
from core.remembered import Remembered
from core.session import FolderSession
from core.settings import Settings
from core.store import Store, forgetting
from core.store.forgetting import Kept
from core.store.schema import TABLES
from core.store.translations import digest
from tests.core.store.reading import count_translations
from tests.packages.catalogue import PACKAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

OWN = (
    "Zidarul Hortensius Bubuileanu a reparat clopotnița din Văleni.",
    "Clopotnița a fost sfințită de episcop duminică.",
)
SHARED = "Ministrul Ion Popescu a sosit luni la Constanța."
FORMER = "Zidarul Grigore Tâmpeanu lucrase acolo înainte."
OTHER = "Portul a fost modernizat anul trecut de Compania Națională."
SECRETS = (
    *OWN,
    FORMER,
    "Bubuileanu",
    "bubuileanu",
    "Tâmpeanu",
    "clopotnita",
    "taina.txt",
    "secret-folder",
    "a private remark",
    "privatetag",
    "my own words for the bell tower",
    "Bell Mason",
)
STAYS = (
    OTHER,
    SHARED,
    "portul",
    "popescu",
    "copy.txt",
    "a public remark",
    "publictag",
    "my own words for the port",
    "my own words for the minister",
)


def prepare(folder: Path, store: Store) -> FolderSession:
    session = FolderSession(folder, store, to="en", on_event=lambda event: None)
    session.start()
    session.wait()
    return session


def end(session: FolderSession) -> None:
    session.close()
    session.join()


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Work with two folders as a person does; give the folder with them and with the home."""
    top = tmp_path_factory.mktemp("worked")
    own, other, home = top / "secret-folder", top / "other", top / "home"
    (own / "inner").mkdir(parents=True)
    other.mkdir()
    (own / "taina.txt").write_text(FORMER, "utf-8")
    (own / "inner" / "minister.txt").write_text(SHARED, "utf-8")
    (other / "copy.txt").write_text(SHARED, "utf-8")
    (other / "port.txt").write_text(OTHER, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPTYCH_HOME", str(home))
        patch.setenv("ARGOS_PACKAGES_DIR", str(home / "packages"))
        for path in PACKAGES.values():
            with zipfile.ZipFile(path) as package:
                package.extractall(home / "packages")
        work(own, other)
    return top


def work(own: Path, other: Path) -> None:
    settings = Settings.load()
    remembered = Remembered.load()
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        session = prepare(own, store)
        session.notes.note("taina.txt", None, "a private remark")
        end(session)
        (own / "taina.txt").write_text("\n\n".join(OWN), "utf-8")
        session = prepare(own, store)
        session.notes.note("taina.txt", 0, "a private remark")
        session.notes.set_tags("taina.txt", ["privatetag"])
        session.marks.set_starred("taina.txt", True)
        session.corrections.correct(OWN[0], "ro", "my own words for the bell tower")
        session.corrections.correct(SHARED, "ro", "my own words for the minister")
        entity = next(e for e in session.entities.all() if "Bubuileanu" in e.name)
        session.entities.edit(EntityEdit(EditKind.RENAME, entity.id, "Bell Mason"))
        end(session)
        session = prepare(other, store)
        session.notes.note("port.txt", 0, "a public remark")
        session.notes.set_tags("copy.txt", ["publictag"])
        session.corrections.correct(OTHER, "ro", "my own words for the port")
        end(session)
        end(prepare(own / "inner", store))
    for folder, path in ((own, "taina.txt"), (own / "inner", "x"), (other, "port.txt")):
        remembered.remember_folder(str(folder))
        remembered.remember_place(str(folder), path, 3)
    settings.remember_target(str(own), "en")
    settings.save()
    remembered.save()


@pytest.fixture
def kept(worked: Path, own_home: Path) -> tuple[Path, Path]:
    """Give the two folders; what was kept of them is in this test's own home."""
    shutil.copytree(worked / "home", own_home, dirs_exist_ok=True)
    return worked / "secret-folder", worked / "other"


OF_PACKAGES = {"translation_keys", "kept_routes"}
"""Tables in which nothing of a folder is."""


def test_every_table_is_thought_of():
    parts = list(ast.walk(ast.parse(inspect.getsource(forgetting))))
    told = {id(part.value) for part in parts if isinstance(part, ast.Expr)}  # As docstrings do.
    named: set[str] = {*forgetting.OF_INDEXES}
    for part in parts:
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and id(part) not in told:
            named.update(re.findall(r"\w+", part.value))
    assert {table for table in TABLES if table not in named} == OF_PACKAGES


def test_nothing_of_a_folder_is_left_and_all_of_another_stays(
    kept: tuple[Path, Path], own_home: Path
):
    own, other = kept
    path = data_dir() / "diptych.sqlite3"
    before = everything(own_home)
    assert [secret for secret in (*SECRETS, *STAYS) if secret not in before] == []
    with closing(Store(path)) as store:
        asked = store.kept_of(str(own))
        assert asked == Kept(
            folders=2, articles=2, shared=1, notes=3, tags=1, corrections=1, edits=1
        )
        assert in_words(asked) == (
            "articles with their translations: 2, notes: 3, tags: 1, corrections: 1, "
            "changes of entities: 1"
        )
        assert all(translated(path, sentence) for sentence in (*OWN, FORMER, SHARED, OTHER))
        assert forget_folder(own, store) == ()
        assert not any(translated(path, sentence) for sentence in (*OWN, FORMER))
        assert all(translated(path, sentence) for sentence in (SHARED, OTHER))
        assert store.kept_of(str(own)).is_nothing
        own_files = ("config/settings.json", "data/remembered.json")
        for file in own_files:
            (own_home / file).rename(own_home.parent / file.replace("/", "-"))
        now = everything(own_home)
        for file in own_files:
            (own_home.parent / file.replace("/", "-")).rename(own_home / file)
        assert [secret for secret in SECRETS if secret in now] == []
        assert [word for word in STAYS if word not in now] == []
        rows = count_translations(store)
        session = prepare(other, store)
        assert count_translations(store) == rows
        assert [hit.path for hit in session.search.find("Constanța", most=9)] == ["copy.txt"]
        assert session.notes.in_context()[0].note.text == "a public remark"
        end(session)
    settings = Settings.load()
    settings.forget_folder(str(own))
    settings.save()
    remembered = Remembered.load()
    remembered.forget_folder(str(own))
    remembered.save()
    assert remembered.recent_folders == [str(other)]
    assert everything(own_home).count("secret-folder") == 0


def translated(store: Path, sentence: str) -> bool:
    """Tell whether a store has any translation of a sentence."""
    with closing(sqlite3.connect(store)) as connection:
        return bool(
            connection.execute(
                "SELECT 1 FROM translations WHERE sentence = ?", (digest(sentence),)
            ).fetchall()
        )


def test_what_is_forgotten_can_be_read_again(kept: tuple[Path, Path]):
    own, _ = kept
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        forget_folder(own, store)
        session = prepare(own, store)
        assert [hit.path for hit in session.search.find("Bubuileanu", most=9)] == ["taina.txt"]
        assert session.notes.in_context() == []
        end(session)


def test_a_folder_that_has_nothing_is_nothing(kept: tuple[Path, Path], tmp_path: Path):
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        assert store.kept_of(str(tmp_path / "never")).is_nothing
        assert store.kept_of(str(tmp_path / "secret")).is_nothing


def test_a_store_that_is_in_use_elsewhere_is_not_touched(kept: tuple[Path, Path], own_home: Path):
    own, _ = kept
    path = data_dir() / "diptych.sqlite3"
    with other_process(path), closing(Store(path)) as store:
        with pytest.raises(StoreInUse, match="Another window"):
            forget_folder(own, store)
        with pytest.raises(StoreInUse, match="Another window"):
            erase_everything()
        assert store.notes.all_tags()
        assert "a private remark" in everything(own_home)
    with closing(Store(path)) as store:
        forget_folder(own, store)


def test_a_killed_forgetting_leaves_all_or_nothing(kept: tuple[Path, Path], own_home: Path):
    own, _ = kept
    path = data_dir() / "diptych.sqlite3"
    code = (
        "import os, sys\nfrom pathlib import Path\nimport core.store.forgetting as forgetting\n"
        "from core.store import Store\nstore = Store(Path(sys.argv[1]))\n"
        "forgetting._index_anew = lambda connection: os._exit(9)\nstore.forget(sys.argv[2])\n"
    )
    done = subprocess.run([sys.executable, "-c", code, path, own], cwd=ROOT, check=False)
    assert done.returncode == 9
    with closing(Store(path)) as store:
        assert store.kept_of(str(own)).notes == 3
        store.forget(str(own))
    assert "Bubuileanu" not in everything(own_home)


def test_what_was_set_aside_as_damaged_goes_too(kept: tuple[Path, Path], own_home: Path):
    own, _ = kept
    (data_dir() / "diptych.damaged-2026-01-01.sqlite3").write_bytes(b"clopotnita")
    (data_dir() / "diptych.damaged-2026-01-01.sqlite3-wal").write_bytes(b"clopotnita")
    (own_home / "config" / "settings.damaged-2026-01-01.json").write_bytes(b"clopotnita")
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        forget_folder(own, store)
    assert "clopotnita" not in everything(own_home)


def test_the_files_of_a_bundle_of_ones_own_go_and_other_files_stay(
    kept: tuple[Path, Path], own_home: Path
):
    own, _ = kept
    unpacked = data_dir() / "bundles" / "news-1"
    unpacked.mkdir(parents=True)
    (unpacked / "a.txt").write_text("Bubuileanu")
    (unpacked / "out").symlink_to(own, target_is_directory=True)
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        forget_folder(own, store)
        assert (own / "taina.txt").exists()
        forget_folder(unpacked, store)
    assert not unpacked.exists()
    assert (own / "taina.txt").exists()


def test_nothing_of_a_bundle_is_left_once_no_folder_uses_it(
    kept: tuple[Path, Path], own_home: Path, tmp_path: Path
):
    own, _ = kept
    bundle = tmp_path / "secret-folder.diptych"
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        write_bundle(own, store, bundle, to="en", options=BundleOptions(sources=False, notes=True))
        forget_folder(own, store)
        unpacked = open_bundle(bundle, store).folder
        end(prepare(unpacked, store))
        before = everything(own_home)
        assert "Bubuileanu" in before
        assert "a private remark" in before
        forget_folder(unpacked, store)
        now = everything(own_home)
        settings_know = {"secret-folder", "taina.txt"}
        assert [secret for secret in set(SECRETS) - settings_know if secret in now] == []
        assert not unpacked.exists()


def test_everything_is_erased(kept: tuple[Path, Path], own_home: Path, tmp_path: Path):
    own, other = kept
    tmx = tmp_path / "x.tmx"
    with tmx.open("wb") as file:
        write_tmx(file, [Pair("ro", "Da.", "en", "Yes.")])
    import_memory(tmx)
    write_watchlist(watch_file(), ["Bubuileanu"])
    (cache_dir() / "x.part").write_bytes(b"x")
    (data_dir() / "linked").symlink_to(own, target_is_directory=True)
    packages = sorted((own_home / "packages").iterdir())
    assert erase_everything() == ()
    assert [place.name for place in own_home.iterdir()] == ["packages"]
    assert sorted((own_home / "packages").iterdir()) == packages
    assert (own / "taina.txt").exists()
    assert (other / "port.txt").exists()
    assert erase_everything(packages=True) == ()
    assert installed_packages()[0] == ()


def test_a_damaged_store_is_erased_all_the_same(own_home: Path):
    (data_dir() / "diptych.sqlite3").write_bytes(b"no database at all" * 100)
    assert erase_everything() == ()
    assert not (own_home / "data").exists()


def test_what_a_link_leads_to_is_left_and_said(own_home: Path, tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "theirs.txt").write_text("x")
    (own_home / "data").symlink_to(elsewhere, target_is_directory=True)
    [left] = erase_everything()
    assert "is a link" in left
    assert (elsewhere / "theirs.txt").exists()


@contextmanager
def other_process(store: Path):
    """Have another process hold the store open and do nothing."""
    code = (
        "import sys\nfrom pathlib import Path\nfrom core.store import Store\n"
        "store = Store(Path(sys.argv[1]))\nprint('open', flush=True)\nsys.stdin.read()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, store],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    try:
        yield
    finally:
        process.communicate()


def everything(home: Path) -> str:
    """Give the raw bytes, the names and all that is packed in what the program keeps."""
    found = []
    for kind in ("data", "config", "cache"):
        for place in sorted((home / kind).rglob("*")):
            found.append(place.name)
            if place.is_file():
                found.append(place.read_bytes().decode("utf-8", "replace"))
    return "\n".join([*found, *packed(home / "data" / "diptych.sqlite3")])


def packed(store: Path) -> Iterator[str]:
    """Give every text of a store, also what is packed, and every term of its index."""
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, words, row)")
        yield from (term for (term,) in connection.execute("SELECT term FROM terms"))
        for table in set(TABLES) - {"words"}:
            for row in connection.execute(f"SELECT * FROM {table}"):
                for value in row:
                    if isinstance(value, bytes):
                        with suppress(zlib.error):
                            value = zlib.decompress(value)
                        value = value.decode("utf-8", "replace")
                    yield str(value)
