"""Forget a folder, or erase everything, from the command line; both ask first."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from core.commands.arguments import add_command
from core.commands.exit_codes import DONE, SOME_FAILED
from core.commands.output import counted, say, warn
from core.commands.prepared_folder import opened_store
from core.forgetting import erase_everything, forget_folder, in_words, set_aside
from core.paths import own_folders
from core.remembered import Remembered
from core.settings import Settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from core.commands.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the commands to the command line."""
    one = add_command(
        commands,
        "forget FOLDER [--yes]",
        _forget,
        help="remove all that is kept of a folder; its own files stay",
    )
    one.add_argument("folder", type=Path)
    everything = add_command(
        commands,
        "erase [--packages] [--yes]",
        _erase,
        help="remove all that Diptych keeps on this machine",
    )
    everything.add_argument("--packages", action="store_true", help="the installed packages, too")
    for parser in (one, everything):
        parser.add_argument("--yes", action="store_true", help="do not ask")


def _forget(options: argparse.Namespace) -> int:
    _refuse_where_nobody_answers(options)
    return forget(options.folder.absolute(), sure=options.yes)


def _erase(options: argparse.Namespace) -> int:
    _refuse_where_nobody_answers(options)
    return erase(packages=options.packages, sure=options.yes)


def _refuse_where_nobody_answers(options: argparse.Namespace) -> None:
    if not options.yes and not sys.stdin.isatty():
        options.refuse("this asks before it removes anything: answer in a terminal, or add --yes")


def forget(folder: Path, *, sure: bool) -> int:
    """Remove what is kept of a folder, which need not be there any more; raises StoreError."""
    folder = Path(os.path.realpath(folder))
    with opened_store() as store:
        kept = store.kept_of(str(folder))
        if kept.is_nothing:
            _leave_out_of_settings(folder)
            warn(f"Nothing is kept of {folder}.")
            return DONE
        warn(f"Kept of {folder}: {in_words(kept)}.")
        if kept.shared:
            have = counted(kept.shared, "article stays", "articles stay")
            warn(f"{have}: another folder has the same.")
        for place in set_aside(store.path):
            warn(f"{place.name}, set aside as damaged, goes too.")
        if not sure and not _confirmed("Remove it for good? The folder's own files stay."):
            return SOME_FAILED
        left = forget_folder(folder, store)
    _leave_out_of_settings(folder)
    return _told(left, f"Nothing is kept of {folder} any more.")


def erase(*, packages: bool, sure: bool) -> int:
    """Remove all that is kept on this machine; raises StoreInUse."""
    places = [place for place in own_folders() if place.exists()]
    for place in places:
        warn(place)
    if packages:
        from core.packages.installed import installed_packages

        for package in installed_packages()[0]:
            warn(f"{package.label}: {package.path}")
    if not sure and not _confirmed(
        "Remove all that is in there for good: translations, notes, corrections, settings?"
    ):
        return SOME_FAILED
    return _told(erase_everything(packages=packages), "Nothing is kept any more.")


def _leave_out_of_settings(folder: Path) -> None:
    settings = Settings.load()
    settings.forget_folder(str(folder))
    settings.save()
    remembered = Remembered.load()
    remembered.forget_folder(str(folder))
    remembered.save()


def _confirmed(question: str) -> bool:
    """Ask in the terminal; anything but y or yes is no, and is said to have been."""
    warn(f"{question} [y/N]")
    try:
        answer = input()
    except EOFError:
        answer = ""
    if answer.strip().lower() in {"y", "yes"}:
        return True
    warn("Nothing was removed.")
    return False


def _told(left: Sequence[str], done: str) -> int:
    for words in left:
        warn(words)
    if left:
        return SOME_FAILED
    say(done)
    return DONE
