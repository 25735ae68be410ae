"""What Diptych keeps is its user's alone, whatever the umask says and whatever was there before."""

from __future__ import annotations

import ast
import logging
import os
import stat
from contextlib import closing
from pathlib import Path

import pytest

from core.article import Article
from core.files.atomic_write import make_folder, replacing, write_file
from core.files.folder_lock import exclusive
from core.knowledge.imported_memories import import_memory
from core.knowledge.tmx_files import Pair, write_tmx
from core.knowledge.watchlist_file import watch_file, write_watchlist
from core.paths import cache_dir, data_dir, keep_private, settings_file
from core.private_files import restrict
from core.settings import Settings
from core.store import Store
from tests.core.store.reading import save_article
from tests.program_files import ROOT, parsed, program_files

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps profiles apart itself")


def modes(*folders: Path) -> dict[str, int]:
    """Give the permissions of folders and of all that is in them."""
    places = [place for folder in folders for place in (folder, *folder.rglob("*"))]
    return {str(place): stat.S_IMODE(place.lstat().st_mode) for place in places}


def open_to_others(*folders: Path) -> list[str]:
    return [place for place, mode in modes(*folders).items() if mode & 0o077]


@pytest.fixture(params=[0o000, 0o022, 0o377])
def umask(request: pytest.FixtureRequest):
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def keep_everything() -> None:
    """Have each kind of file written."""
    Settings.load().save()
    write_watchlist(watch_file(), ["Maia Sandu"])
    tmx = data_dir() / "x.tmx"
    with replacing(tmx) as file:
        write_tmx(file, [Pair("ro", "Da.", "en", "Yes.")])
    import_memory(tmx)
    write_file(make_folder(data_dir() / "bundles" / "a" / "b") / "a.txt", b"x")
    with replacing(cache_dir() / "engine.json", durable=True) as file:
        file.write(b"{}")
    with exclusive(cache_dir() / "a.lock"):
        pass


def test_all_that_is_kept_is_the_users_alone(own_home: Path, umask: int):
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        save_article(
            store, "c", "1", None, Article("a.txt", "T", None, "ro", 1.0, "utf-8", "T", ())
        )
        store.marks.set_starred("c", True)
        keep_everything()
        found = modes(own_home / "data", own_home / "config", own_home / "cache")
        assert {"diptych.sqlite3-wal", "diptych.sqlite3-shm", "diptych.lock"} <= {
            Path(place).name for place in found
        }
        for place, mode in found.items():
            assert mode == (0o700 if Path(place).is_dir() else 0o600), place


def test_exports_follow_the_umask(tmp_path: Path):
    before = os.umask(0o022)
    try:
        make_folder(tmp_path / "out" / "x")
        write_watchlist(tmp_path / "out" / "x" / "names.txt", ["Ana"])
    finally:
        os.umask(before)
    assert set(modes(tmp_path / "out").values()) == {0o755, 0o644}


def test_what_was_open_to_others_is_mended(own_home: Path, tmp_path: Path):
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text("x")
    articles.chmod(0o755)
    (articles / "a.txt").chmod(0o644)
    inner = data_dir() / "bundles" / "b"
    inner.mkdir(parents=True)
    for place in (inner / "a.txt", settings_file(), cache_dir() / "x.part"):
        place.write_text("x")
    (data_dir() / "linked").symlink_to(articles, target_is_directory=True)
    (data_dir() / "file").symlink_to(articles / "a.txt")
    (data_dir() / "gone").symlink_to(articles / "nowhere")
    packages = own_home / "packages"
    packages.chmod(0o755)
    for place in (own_home, *own_home.rglob("*")):
        if not place.is_symlink():
            place.chmod(0o777)
    keep_private()
    kept = [own_home / kind for kind in ("data", "config", "cache")]
    assert [p for p in open_to_others(*kept) if not Path(p).is_symlink()] == []
    assert modes(articles) == {str(articles): 0o755, str(articles / "a.txt"): 0o644}
    assert stat.S_IMODE(packages.stat().st_mode) == 0o777


def test_a_linked_data_folder_is_left_as_it_is(own_home: Path, tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "theirs.txt").write_text("x")
    elsewhere.chmod(0o755)
    (elsewhere / "theirs.txt").chmod(0o644)
    (own_home / "data").symlink_to(elsewhere, target_is_directory=True)
    keep_private()
    write_file(data_dir() / "ours.txt", b"x")
    assert set(modes(elsewhere).values()) == {0o755, 0o644, 0o600}


def test_nothing_is_made_by_looking(own_home: Path):
    keep_private()
    assert [place.name for place in own_home.iterdir()] == ["packages"]


def test_a_refusal_is_logged_and_ends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0o644)

    def refuse(*_args: object, **_options: object) -> None:
        raise PermissionError(1, "no")

    monkeypatch.setattr(os, "chmod", refuse)
    with caplog.at_level(logging.WARNING):
        restrict(path)
    assert "could not be made private" in caplog.text
    assert "secret" not in caplog.text


# Who writes files

_WRITERS = {"mkdir", "makedirs", "write_text", "write_bytes", "touch", "mkstemp", "mknod"}
_FREE = {
    "core/files/atomic_write.py": "the one place",
    "core/private_files.py": "the one place",
    "core/names/recognition/tagger/network.py": "the trainer's command",
    "core/names/recognition/tagger/word_lists.py": "the trainer's command",
}


def _writes(path: str, tree: ast.Module) -> list[str]:
    """List the calls that make a file or a folder by themselves."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        texts = [arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant)]
        texts += [k.value.value for k in node.keywords if isinstance(k.value, ast.Constant)]
        modes = [text for text in texts if isinstance(text, str) and set(text) <= set("rwxab+t")]
        for_writing = any(set(mode) & set("wxa+") for mode in modes)
        if name in _WRITERS or (name == "open" and for_writing):
            found.append(f"{path}:{node.lineno}: {name}")
    return found


def test_files_are_written_in_one_place():
    called = rf"\b({'|'.join(_WRITERS)}|open)\b"
    found = [
        line
        for path, tree in program_files("core", "ui", having=called)
        if path not in _FREE
        for line in _writes(path, tree)
    ]
    assert not found


def test_the_test_itself_finds_a_writer():
    path = "core/files/atomic_write.py"
    assert _writes(path, parsed(ROOT / path))
