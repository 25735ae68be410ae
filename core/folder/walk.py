"""A folder's files, one real folder after the other, without opening any."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from core.folder.snapshots import snapshot_page
from core.paths import is_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# Browsers save a page's parts beside `name.html` in a folder called `name` and one of these.
_PAGE_PARTS = (
    "_files", ".files", "-files", "_fichiers", "-dateien", "_archivos", "_pliki", "_fisiere",
    "_soubory", "_arquivos", "_bestanden", "_file", "_elemei", "_tiedostot", "_filer",
)  # fmt: skip
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")


def files(
    folder: Path, wanted: Callable[[str], bool], follow_links: bool
) -> Iterator[tuple[str, os.DirEntry[str], bool]]:
    """Give the files of wanted names: path, entry, and whether it is a link out of the folder.

    A link of a folder out of it is among them, where it is not followed.
    """
    top = os.path.realpath(folder)
    for _, prefix, itself, items in walk(folder, follow_links):
        if items is None:
            assert itself is not None
            yield prefix.rstrip("/"), itself, True
            continue
        for item in items:
            if wanted(item.name):
                out = not follow_links and item.is_symlink()
                yield (
                    prefix + item.name,
                    item,
                    out and not is_in(os.path.realpath(item.path), top),
                )


def walk(
    folder: Path, follow_links: bool
) -> Iterator[tuple[str, str, os.DirEntry[str] | None, list[os.DirEntry[str]] | None]]:
    """Walk the folder; each real folder is entered once, however many links lead to it.

    Gives each folder's real path, its path with a slash, its entry, which the top has none of, and
    its files; None in their place for a link out of the folder that is not followed.
    """
    top = os.path.realpath(folder)
    entered: set[str] = set()
    waiting: list[tuple[str, str, os.DirEntry[str] | None]] = [("", str(folder), None)]
    while waiting:
        prefix, place, itself = waiting.pop()
        real = os.path.realpath(place)
        if itself is not None and not follow_links and not is_in(real, top):
            yield real, prefix, itself, None
            continue
        if real in entered:
            continue
        entered.add(real)
        items = [item for item in _list(place) if not _is_hidden(item.name)]
        page = snapshot_page(place, items)
        if page is not None:
            yield real, prefix + page.inner, itself, [page.item]
            continue
        pages = {item.name.rpartition(".")[0] for item in items if _is_page(item.name)}
        files = []
        for item in items:
            if not _is_folder(item):
                files.append(item)
            elif not _holds_page_parts(item.name, pages):
                waiting.append((f"{prefix}{item.name}/", item.path, item))
        yield real, prefix, itself, files


def _list(place: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(place) as items:
            return list(items)
    except OSError:
        return []


def _is_folder(item: os.DirEntry[str]) -> bool:
    try:
        return item.is_dir()
    except OSError:
        return False


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$", "#")) or name.endswith("~")


def _is_page(name: str) -> bool:
    return name.lower().endswith(_PAGE_SUFFIXES)


def _holds_page_parts(name: str, pages: set[str]) -> bool:
    lowered = name.lower()
    return any(lowered.endswith(end) and name[: -len(end)] in pages for end in _PAGE_PARTS)
