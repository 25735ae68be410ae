from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from core.files.atomic_write import replacing, set_aside_name

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_replaced_when_the_block_ends(tmp_path: Path):
    path = tmp_path / "x" / "a.txt"
    path.parent.mkdir()
    path.write_text("old")
    with replacing(path, durable=True) as file:
        file.write(b"new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert os.listdir(path.parent) == ["a.txt"]


def test_an_error_leaves_the_old_file(tmp_path: Path):
    path = tmp_path / "x" / "a.txt"
    path.parent.mkdir()
    path.write_text("old")

    def fail_halfway() -> None:
        with replacing(path) as file:
            file.write(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_halfway()
    assert path.read_text() == "old"
    assert os.listdir(path.parent) == ["a.txt"]


def test_a_name_to_set_aside_is_free(tmp_path: Path):
    path = tmp_path / "a.json"
    first = set_aside_name(path)
    first.touch()
    second = set_aside_name(path)
    assert first != second
    assert first.name.startswith("a.damaged-")
    assert {first.suffix, second.suffix} == {".json"}
