"""A page that ArchiveBox saved in many forms: one of them is the article."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME = re.compile(r"[0-9]{9,11}(?:\.[0-9]{1,9})?")
_RECORD = "index.json"
# Whole pages before what was taken out of them, which lacks title or date.
_FORMS = (
    "singlefile.html", "output.html", "readability/content.html", "mercury/content.html",
    "htmltotext.txt", "readability/content.txt", "output.pdf",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SnapshotPage:
    """The form of a saved page that is read; `inner` is its folder there, with a slash."""

    inner: str
    item: os.DirEntry[str]


def snapshot_page(place: str, items: Sequence[os.DirEntry[str]]) -> SnapshotPage | None:
    """Choose what is read of a folder that ArchiveBox made; None where it made no such folder."""
    if not _NAME.fullmatch(os.path.basename(place)):
        return None
    by_name = {item.name: item for item in items}
    if _RECORD not in by_name:
        return None
    for form in _FORMS:
        folder, _, name = form.rpartition("/")
        found = by_name.get(name) if not folder else _in_folder(place, by_name.get(folder), name)
        if found is not None and _has_text(found):
            return SnapshotPage(f"{folder}/" if folder else "", found)
    return None


def _in_folder(place: str, folder: os.DirEntry[str] | None, name: str) -> os.DirEntry[str] | None:
    if folder is None or folder.is_symlink():
        return None
    try:
        with os.scandir(os.path.join(place, folder.name)) as items:
            return next((item for item in items if item.name == name), None)
    except OSError:
        return None


def _has_text(item: os.DirEntry[str]) -> bool:
    try:
        return item.is_file(follow_symlinks=False) and item.stat().st_size > 0
    except OSError:
        return False
