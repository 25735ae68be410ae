"""The file of watched names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import WatchlistError
from core.knowledge.watchlist_file import read_watchlist, watch_file, write_watchlist

if TYPE_CHECKING:
    from pathlib import Path


def test_names_come_back_from_the_file():
    write_watchlist(watch_file(), ("Лукашенко", "Xi 😀 Jinping", "נתניהו"))
    assert read_watchlist(watch_file()) == ("Лукашенко", "Xi 😀 Jinping", "נתניהו")


def test_a_missing_file_has_none(tmp_path: Path):
    assert read_watchlist(tmp_path / "none.txt") == ()


def test_what_cannot_be_read_or_written_is_said(tmp_path: Path):
    path = tmp_path / "names.txt"
    path.write_bytes(b"\xff\xfe\x00Lukash")
    with pytest.raises(WatchlistError, match="UTF-8"):
        read_watchlist(path)
    with pytest.raises(WatchlistError, match="cannot be read"):
        read_watchlist(tmp_path)
    with pytest.raises(WatchlistError, match="cannot be written"):
        write_watchlist(tmp_path / "missing" / "names.txt", ["Xi"])
