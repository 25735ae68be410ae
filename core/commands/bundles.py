"""Write and take in bundles from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.bundle.opening import open_bundle
from core.bundle.opening import take_in as take_in_bundle
from core.bundle.taking_over import take_over
from core.bundle.writing import BundleOptions, write_bundle
from core.commands.arguments import add_command, add_folder
from core.commands.exit_codes import DONE
from core.commands.output import counted, say, warn
from core.commands.prepared_folder import opened_store, prepared
from core.restoring import copy_of
from core.settings import Settings

if TYPE_CHECKING:
    import argparse

    from core.bundle.merging import Merged
    from core.commands.arguments import Commands
    from core.store import Store


def add_to(commands: Commands) -> None:
    """Add the commands to the command line."""
    bundle = add_command(
        commands,
        "bundle FOLDER OUT.diptych [--text-only] [--with-notes]",
        _write,
        help="write a prepared folder into one file for others",
    )
    add_folder(bundle)
    bundle.add_argument("out", type=Path, metavar="OUT.diptych")
    bundle.add_argument("--text-only", action="store_true", help="leave the files themselves out")
    bundle.add_argument("--with-notes", action="store_true", help="notes, marks and corrections")

    unbundle = add_command(
        commands,
        "unbundle FILE.diptych [--into DIR | --merge FOLDER] [--take-over]",
        _take_in,
        help="take such a file in, and say where its articles are",
    )
    unbundle.add_argument("file", type=Path, metavar="FILE.diptych")
    unbundle.add_argument("--into", type=Path, metavar="DIR", help="where its articles go")
    unbundle.add_argument(
        "--merge", type=Path, metavar="FOLDER", help="use it for what is there, notes and all"
    )
    unbundle.add_argument(
        "--take-over", action="store_true", help="make its notes and corrections your own"
    )


def _write(options: argparse.Namespace) -> int:
    sources, notes = not options.text_only, options.with_notes
    return write(options.folder, options.to, options.out, sources=sources, notes=notes)


def _take_in(options: argparse.Namespace) -> int:
    if options.merge is not None and not options.merge.is_dir():
        options.refuse(f"{options.merge} is no folder")
    return take_in(options.file, options.into, options.merge, own=options.take_over)


def write(folder: Path, to: str, out: Path, *, sources: bool, notes: bool) -> int:
    """Prepare the folder and write the bundle; raises BundleError."""
    with prepared(folder, to) as (session, reporter):
        code = reporter.finish(session)
    settings = Settings.load()
    with opened_store() as store:
        written = write_bundle(
            folder,
            store,
            out,
            to=to,
            options=BundleOptions(sources, notes),
            wishes=settings.engine_wishes,
            follow_links=settings.follow_links,
        )
    warn(f"{counted(written.articles, 'article')} written to {out}")
    if written.left_out:
        are = "is" if written.left_out == 1 else "are"
        warn(f"{written.left_out} could not be read and {are} left out")
    return code


def take_in(file: Path, into: Path | None, merge: Path | None, *, own: bool = False) -> int:
    """Take a bundle in and print the folder of its articles; raises BundleError.

    `own`, or a folder to merge it into, makes its notes and corrections one's own.
    """
    with opened_store() as store:
        if merge is not None:
            opened = take_in_bundle(file, store, merge)
        else:
            opened = open_bundle(file, store, into=into)
        for told in opened.told:
            warn(told)
        merged = None
        if own or merge is not None:
            merged = take_over(store, opened.folder, opened.bundle)
            _copy(store)
    warn(
        f"{counted(opened.articles, 'article')} taken in; what came is kept apart and marked "
        f"“from bundle {opened.bundle.name}”"
    )
    if opened.unchecked:
        texts = counted(opened.unchecked, "text")
        warn(f"{texts} cannot be checked against a file: the bundle has none for it")
    if merged is not None:
        _tell(merged)
    say(opened.folder)
    return DONE


def _copy(store: Store) -> None:
    try:
        copy_of(store)
    except OSError as error:
        warn(f"what you wrote is kept, but could not be copied ({error.strerror})")


def _tell(merged: Merged) -> None:
    for conflict in merged.conflicts:
        warn(conflict)
    if merged.more_conflicts:
        warn(counted(merged.more_conflicts, "more difference"))
    warn(
        f"{counted(merged.notes, 'note')}, {counted(merged.tags, 'tag')}, "
        f"{counted(merged.corrections, 'correction')} and "
        f"{counted(merged.edits, 'change of entities', 'changes of entities')} are your own now"
    )
