"""Memories that are kept for all folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import MemoryUnreadable
from core.knowledge.imported_memories import import_memory, imported_memories, remove_memory
from core.knowledge.tmx_files import Pair, read_memory, write_tmx

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, english: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    with path.open("wb") as file:
        write_tmx(file, [Pair("ro", "Bună 🧭 e\u0301 שָלום", "en", english)])
    return path


def test_a_copy_is_kept_and_found(tmp_path: Path):
    source = write(tmp_path / "team.tmx", "Hello")
    kept, memory = import_memory(source)
    assert imported_memories() == [kept]
    assert (kept.name, len(memory)) == ("team.tmx", 1)
    assert kept.read_bytes() == source.read_bytes()
    assert read_memory(kept).lookup("bună 🧭 é שָלום", "ro", "en") == "Hello"


def test_the_same_file_is_kept_once_and_another_of_its_name_beside_it(tmp_path: Path):
    first, _ = import_memory(write(tmp_path / "a" / "team.tmx", "Hello"))
    same, _ = import_memory(write(tmp_path / "b" / "team.tmx", "Hello"))
    other, _ = import_memory(write(tmp_path / "c" / "team.TMX", "Hi"))
    assert same == first
    assert [path.name for path in imported_memories()] == ["team.tmx", "team 2.tmx"]
    assert other.name == "team 2.tmx"


@pytest.mark.parametrize("content", ["<tmx><body>", "<html/>", '<tmx version="1.4"><body/></tmx>'])
def test_what_is_no_memory_is_refused_in_words(tmp_path: Path, content: str):
    path = tmp_path / "bad.tmx"
    path.write_text(content)
    with pytest.raises(MemoryUnreadable, match="bad"):
        import_memory(path)
    with pytest.raises(MemoryUnreadable, match="gone"):
        import_memory(tmp_path / "gone.tmx")
    assert imported_memories() == []


def test_a_memory_is_removed(tmp_path: Path):
    source = write(tmp_path / "team.tmx", "Hello")
    kept, _ = import_memory(source)
    remove_memory(kept)
    remove_memory(kept)
    assert imported_memories() == []
    assert source.exists()
