"""Write and take in bundles from the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from core.bundle.opening import open_bundle
from core.bundle.opening import take_in as take_in_bundle
from core.bundle.writing import BundleOptions, write_bundle
from core.commands.folders import opened_store, prepared
from core.commands.line import DONE
from core.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


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
    print(f"{written.articles} articles written to {out}", file=sys.stderr)
    if written.left_out:
        print(f"{written.left_out} could not be read and are left out", file=sys.stderr)
    return code


def take_in(file: Path, into: Path | None, merge: Path | None) -> int:
    """Take a bundle in and print the folder of its articles; raises BundleError."""
    with opened_store() as store:
        if merge is not None:
            opened = take_in_bundle(file, store, merge)
        else:
            opened = open_bundle(file, store, into=into)
    merged = opened.merged
    for conflict in merged.conflicts:
        print(conflict, file=sys.stderr)
    if merged.more_conflicts:
        print(f"{merged.more_conflicts} more differences", file=sys.stderr)
    print(
        f"{opened.articles} articles, {merged.notes} notes, {merged.tags} tags, "
        f"{merged.corrections} corrections and {merged.edits} changes of entities taken in",
        file=sys.stderr,
    )
    print(opened.folder)
    return DONE
