"""The commands that work on a folder: prepare, export, search."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.commands import cluster
from core.commands.arguments import add_command, add_folder
from core.commands.exit_codes import SOME_FAILED
from core.commands.output import counted, say, warn
from core.commands.prepared_folder import prepared
from core.export import export_folder
from core.export.formats import FORMATS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from core.commands.arguments import Commands
    from core.finished_article import FinishedArticle
    from core.session import FolderSession

MAX_HITS = 10_000

_BUNDLES = "take in the bundles that lie in the folder"


def add_to(commands: Commands) -> None:
    """Add the commands to the command line."""
    preparing = add_command(
        commands,
        "prepare FOLDER [--to LANGUAGE] [--bundles]",
        _prepare,
        help="read, translate and recognise everything; can be stopped and run again",
    )
    add_folder(preparing)
    preparing.add_argument("--bundles", action="store_true", help=_BUNDLES)
    cluster.add_options(preparing)

    exporting = add_command(
        commands,
        f"export FOLDER --format {'|'.join(FORMATS)} --out DIR [--no-notes] [--bundles]",
        _export,
        help="write a folder's articles for others",
    )
    add_folder(exporting)
    exporting.add_argument("--format", required=True, choices=FORMATS)
    exporting.add_argument("--bundles", action="store_true", help=_BUNDLES)
    exporting.add_argument("--no-notes", action="store_true", help="leave out notes and tags")
    exporting.add_argument("--out", required=True, type=Path, metavar="DIR")

    searching = add_command(
        commands,
        "search FOLDER QUERY [--to LANGUAGE]",
        lambda options: search(options.folder, options.to, options.query),
        help="find words in originals and translations",
    )
    add_folder(searching)
    searching.add_argument("query")


def _prepare(options: argparse.Namespace) -> int:
    if options.scheduler and options.bundles:
        options.refuse("--bundles does not go with a --scheduler: prepare without it afterwards")
    if options.scheduler:
        return cluster.prepare(options)
    if options.shared or options.tls_ca_file or options.tls_cert or options.tls_key:
        options.refuse("--shared and --tls- need a --scheduler")
    return prepare(options.folder, options.to, bundles=options.bundles)


def _export(options: argparse.Namespace) -> int:
    return export(
        options.folder,
        options.to,
        options.format,
        options.out,
        notes=not options.no_notes,
        bundles=options.bundles,
    )


def _finished(session: FolderSession, *, notes: bool) -> Iterator[FinishedArticle]:
    for entry in session.entries():
        article = session.finished(entry.path)
        if article is not None:
            yield article if notes else article.without_notes()


def prepare(folder: Path, to: str, *, bundles: bool = False) -> int:
    """Read, translate and recognise everything; a second run repeats nothing."""
    with prepared(folder, to, bundles=bundles) as (session, reporter):
        return reporter.finish(session)


def export(
    folder: Path, to: str, format: str, out: Path, *, notes: bool = True, bundles: bool = False
) -> int:
    """Prepare the folder and write its articles, with notes and tags; raises ExportError."""
    with prepared(folder, to, bundles=bundles) as (session, reporter):
        failed: list[str] = []

        def on_failure(path: str, reason: str) -> None:
            failed.append(path)
            warn(f"{path}: {reason}")

        articles = _finished(session, notes=notes)
        written = export_folder(articles, out, format, source=folder, on_failure=on_failure)
        code = reporter.finish(session)
        warn(f"{counted(len(written), 'file')} written to {out}")
        return SOME_FAILED if failed else code


def search(folder: Path, to: str, query: str) -> int:
    """Print each sentence that has the words: path, sentence number, side, text."""
    with prepared(folder, to) as (session, reporter):
        for hit in session.search.find(query, most=MAX_HITS):
            for side, found in (("original", hit.original), ("translation", hit.translation)):
                if found.spans:
                    say(f"{hit.path}:{hit.sentence + 1}:{side}: {found.text}")
        return reporter.finish(session)
