"""Forget what is kept: of one folder, or everything."""

from __future__ import annotations

import logging
import sqlite3
from typing import TYPE_CHECKING

from core.copies import forget_in_copies
from core.errors import DiptychError, StoreError, StoreInUse
from core.paths import STORE_NAME, data_dir, own_folders
from core.store.database import check_unused
from core.store.rescue import alone
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from pathlib import Path

    from core.store import Store
    from core.store.forgetting import Kept

_log = logging.getLogger(__name__)


def in_words(kept: Kept) -> str:
    """Say what forgetting a folder removes, for the question before it."""
    parts = [worded("articles with their translations: {number}", number=kept.articles)]
    for number, text in (
        (kept.notes, worded("notes: {number}", number=kept.notes)),
        (kept.quotes, worded("quotes: {number}", number=kept.quotes)),
        (kept.tags, worded("tags: {number}", number=kept.tags)),
        (kept.corrections, worded("corrections: {number}", number=kept.corrections)),
        (kept.terms, worded("terms: {number}", number=kept.terms)),
        (kept.edits, worded("changes of entities: {number}", number=kept.edits)),
    ):
        if number:
            parts.append(text)
    return one_after_another(parts, ", ")


def forget_folder(folder: Path, store: Store) -> tuple[str, ...]:
    """Remove all that is kept of a folder; its own files stay, but for those a bundle brought.

    What is also kept of another folder stays. Files that were set aside as damaged go as a whole:
    nobody can say what is in them. The folder must not be open; that it was is for the settings to
    forget. Gives what is left and why. Raises StoreInUse or StoreError.
    """
    before = store.written.all()
    store.forget(str(folder))
    forget_in_copies(before.without(store.written.all()), str(folder))
    left = [words for place in set_aside(store.path) for words in _remove(place)]
    bundles = data_dir() / "bundles"
    if folder.is_relative_to(bundles) and folder != bundles:
        left += _remove(folder)
    return tuple(left)


def set_aside(store: Path) -> list[Path]:
    """List what was set aside as damaged beside a store and among the program's own files."""
    folders = {store.parent, *own_folders()}
    return sorted(place for folder in folders for place in folder.glob("*.damaged-*"))


def erase_everything(*, packages: bool = False) -> tuple[str, ...]:
    """Remove the program's data, settings and cache, and if wanted all installed packages.

    No store may be open in this process. What links lead to stays. Gives what is left and why.
    Raises StoreInUse where another window or command is at work.
    """
    places = own_folders()
    _refuse_if_used(places[0] / STORE_NAME)
    left: list[str] = []
    if packages:
        left += _remove_packages()
    for place in places:
        if place.is_symlink():
            left.append(worded("{path} is a link; what it leads to is left to you.", path=place))
        elif place.exists():
            left += _remove(place)
    return tuple(left)


def _refuse_if_used(store: Path) -> None:
    if not store.is_file() or store.parent.is_symlink():
        return
    try:
        with alone(store):
            check_unused(store)
    except StoreInUse:
        raise
    except (sqlite3.Error, StoreError, OSError):
        _log.exception("the store to be erased cannot be opened")


def _remove_packages() -> list[str]:
    from core.packages.install import remove
    from core.packages.installed import installed_packages

    left = []
    for package in installed_packages()[0]:
        try:
            remove(package)
        except DiptychError as error:
            left.append(str(error))
    return left


def _remove(place: Path) -> list[str]:
    """Remove a file or a folder with all in it, following no links; give what is left and why."""
    left: list[str] = []
    is_folder = place.is_dir() and not place.is_symlink()
    try:
        for inner in list(place.iterdir()) if is_folder else ():
            left += _remove(inner)
        if not is_folder:
            place.unlink(missing_ok=True)
        elif not left:
            place.rmdir()
    except OSError as error:
        left.append(
            worded("{path} cannot be removed ({reason}).", path=place, reason=error.strerror)
        )
    return left
