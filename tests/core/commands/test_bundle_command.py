"""Bundles from the command line."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.commands.command_line import run_command
from core.copies import list_copies
from core.knowledge.notes import Note
from core.knowledge.tmx_files import Pair, write_tmx
from core.paths import data_dir
from core.store import Store
from tests.core.store.reading import known_files

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

ARTICLE = "Ministrul sosește la Constanța 🚢\n\nMinistrul a sosit luni la Constanța cu u\u0308.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return folder


def test_a_folder_is_bundled_taken_in_and_merged(folder, tmp_path, capsys, monkeypatch):
    out = tmp_path / "story.diptych"
    assert run_command(["bundle", str(folder), str(out), "--with-notes"]) == 1
    told = capsys.readouterr().err
    assert f"1 article written to {out}" in told
    assert "1 could not be read and is left out" in told
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "another home"))
    into = tmp_path / "into"
    assert run_command(["unbundle", str(out), "--into", str(into)]) == 0
    captured = capsys.readouterr()
    assert captured.out.strip() == str(into)
    assert "1 article taken in; what came is kept apart" in captured.err
    assert "marked “from bundle story”" in captured.err
    assert (into / "a.txt").read_text("utf-8") == ARTICLE
    assert run_command(["unbundle", str(out), "--merge", str(folder)]) == 0
    assert "0 corrections and 0 changes of entities are your own now" in capsys.readouterr().err


def test_what_is_taken_over_is_copied_and_comes_back(folder, tmp_path, capsys, monkeypatch):
    assert run_command(["restore"]) == 0
    assert capsys.readouterr().err == "there is no copy yet of what you wrote\n"
    sentence, correction = "Ministrul sosește la Constanța 🚢", "The minister came 🚢"
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        store.corrections.save(sentence, "ro", "en", correction)
    out = tmp_path / "story.diptych"
    assert run_command(["bundle", str(folder), str(out), "--with-notes"]) == 1
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "another home"))
    assert run_command(["unbundle", str(out), "--into", str(tmp_path / "into")]) == 0
    assert not list_copies()
    assert run_command(["unbundle", str(out), "--merge", str(folder)]) == 0
    (copy,) = list_copies()
    (data_dir() / "diptych.sqlite3").write_bytes(b"")
    assert run_command(["restore", copy.path.name]) == 0
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        assert store.corrections.into("en") == {("ro", sentence): correction}


def test_what_is_no_bundle_is_refused_in_words(folder, tmp_path, capsys):
    assert run_command(["unbundle", str(folder / "a.txt")]) == 1
    assert "a.txt is damaged or no bundle" in capsys.readouterr().err
    assert run_command(["unbundle", str(tmp_path / "none.diptych")]) == 1
    assert "none.diptych cannot be read" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_told(folder, tmp_path, capsys):
    assert run_command(["bundle", str(folder), str(tmp_path / "no" / "story.diptych")]) == 1
    assert "The bundle story.diptych cannot be written" in capsys.readouterr().err


def test_a_bundle_that_lies_in_a_folder_is_taken_in_only_when_told(
    folder, tmp_path, capsys, monkeypatch
):
    out = tmp_path / "memory.tmx"
    with out.open("wb") as file:
        write_tmx(file, [Pair("ro", "Ministrul sosește la Constanța 🚢", "en", "He comes 🚢")])
    (folder / "empty.txt").unlink()
    shutil.copy(out, folder / "team.tmx")
    bundle = tmp_path / "story.diptych"
    assert run_command(["bundle", str(folder), str(bundle)]) == 0
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "another home"))
    (folder / "team.tmx").unlink()
    shutil.copy(bundle, folder / "gift\x1b[31m.diptych")
    capsys.readouterr()
    assert run_command(["prepare", str(folder)]) == 0
    told = capsys.readouterr().err
    assert "a bundle lies here and was not taken in; --bundles takes it in" in told
    assert "\x1b" not in told

    def origins(place: str, *options: str) -> set[str | None]:
        arguments = ["export", str(folder), "--format", "json", "--out", str(tmp_path / place)]
        assert run_command([*arguments, *options]) == 0
        exported = json.loads((tmp_path / place / "a.txt.json").read_text("utf-8"))
        return {s["origin"] for p in exported["paragraphs"] for s in p["sentences"]}

    assert origins("without") == {None}
    assert "was not taken in" in capsys.readouterr().err
    assert origins("with", "--bundles") == {"bundle", None}
    assert "was not taken in" not in capsys.readouterr().err
    # What was taken in once is used from then on.
    assert origins("again") == {"bundle", None}


def test_notes_of_a_bundle_become_ones_own_only_with_take_over(folder, tmp_path, monkeypatch):
    out = tmp_path / "story.diptych"
    run_command(["prepare", str(folder)])
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        content = known_files(store, str(folder))["a.txt"].content
        store.notes.save_note(content, Note("Look again"))
    run_command(["bundle", str(folder), str(out), "--with-notes"])
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "another home"))
    for option, notes in (([], {}), (["--take-over"], {content: (Note("Look again"),)})):
        assert run_command(["unbundle", str(out), "--into", str(tmp_path / "into"), *option]) == 0
        with closing(Store(data_dir() / "diptych.sqlite3")) as store:
            assert store.notes.all_notes() == notes
