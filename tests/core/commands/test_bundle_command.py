"""Bundles from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.commands.line import run_command

if TYPE_CHECKING:
    from pathlib import Path

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


def test_what_is_no_bundle_is_refused_in_words(folder, tmp_path, capsys):
    assert run_command(["unbundle", str(folder / "a.txt")]) == 1
    assert "a.txt is damaged or no bundle" in capsys.readouterr().err
    assert run_command(["unbundle", str(tmp_path / "none.diptych")]) == 1
    assert "none.diptych cannot be read" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_told(folder, tmp_path, capsys):
    assert run_command(["bundle", str(folder), str(tmp_path / "no" / "story.diptych")]) == 1
    assert "The bundle story.diptych cannot be written" in capsys.readouterr().err
