"""The command `export`: a folder's articles, written for others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.commands.arguments import TAKE_BUNDLES, add_command, add_folder
from core.commands.exit_codes import SOME_FAILED
from core.commands.output import counted, warn
from core.commands.prepared_folder import prepared
from core.export import export_folder
from core.export.formats import FORMATS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from core.commands.arguments import Commands
    from core.export.folder_export import Draw
    from core.finished_article import FinishedArticle
    from core.session import FolderSession


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    exporting = add_command(
        commands,
        f"export FOLDER --format {'|'.join(FORMATS)} --out DIR [--no-notes] [--bundles]",
        _export,
        help="write a folder's articles for others",
    )
    add_folder(exporting)
    exporting.add_argument(
        "--format",
        required=True,
        choices=FORMATS,
        help="; ".join(f"{name}: {format.words}" for name, format in FORMATS.items()),
    )
    exporting.add_argument("--bundles", action="store_true", help=TAKE_BUNDLES)
    exporting.add_argument("--no-notes", action="store_true", help="leave out notes and tags")
    exporting.add_argument("--out", required=True, type=Path, metavar="DIR")


def _export(options: argparse.Namespace) -> int:
    return export(
        options.folder,
        options.to,
        options.format,
        options.out,
        notes=not options.no_notes,
        bundles=options.bundles,
        draw=options.paper() if FORMATS[options.format].drawn else None,
    )


def finished_articles(session: FolderSession, *, notes: bool) -> Iterator[FinishedArticle]:
    """Give the articles that are read, in the list's order."""
    for entry in session.entries():
        article = session.finished(entry.path)
        if article is not None:
            yield article if notes else article.without_notes()


def export(
    folder: Path,
    to: str,
    format: str,
    out: Path,
    *,
    notes: bool = True,
    bundles: bool = False,
    draw: Draw | None = None,
) -> int:
    """Prepare the folder and write its articles, with notes and tags; raises ExportError.

    `draw` makes an article's pages, for formats that are drawn.
    """
    with prepared(folder, to, bundles=bundles) as (session, reporter):
        failed: list[str] = []

        def on_failure(path: str, reason: str) -> None:
            failed.append(path)
            warn(f"{path}: {reason}")

        articles = finished_articles(session, notes=notes)
        written = export_folder(
            articles, out, format, source=folder, on_failure=on_failure, draw=draw
        )
        code = reporter.finish(session)
        warn(f"{counted(len(written), 'file')} written to {out}")
        return SOME_FAILED if failed else code
