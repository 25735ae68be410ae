"""The command `brief`: what is in a folder, at one look."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.commands.arguments import add_command, add_folder
from core.commands.output import say, warn
from core.commands.prepared_folder import prepared
from core.errors import ExportError, WatchlistError
from core.export.briefs import BRIEF_FORMATS, brief_html, brief_text, export_brief
from core.export.target_file import writing
from core.knowledge.watchlist_file import read_watchlist, watch_file
from core.translatable import worded

if TYPE_CHECKING:
    from core.commands.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    briefing = add_command(
        commands,
        "brief FOLDER [--html] [--out FILE] [--to LANGUAGE]",
        lambda options: brief(options.folder, options.to, html=options.html, out=options.out),
        help="print stories, news, names, watchlist hits, dates ahead and what is to be done",
    )
    add_folder(briefing)
    briefing.add_argument("--html", action="store_true", help="print a page instead of text")
    briefing.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help=f"write it to a file, by its ending: {', '.join(BRIEF_FORMATS)}",
    )


def brief(folder: Path, to: str, *, html: bool, out: Path | None) -> int:
    """Print the briefing once everything is prepared, or write it to a file."""
    ending = "html" if html else "txt"
    if out is not None:
        ending = out.suffix.removeprefix(".").lower() or ending
        if ending not in BRIEF_FORMATS:
            raise ExportError(
                worded(
                    "A briefing is written as {formats}; {name} is none of them.",
                    formats=", ".join(BRIEF_FORMATS),
                    name=out.name,
                )
            )
    with prepared(folder, to) as (session, reporter):
        try:
            session.watchlist.watch(read_watchlist(watch_file()))
        except WatchlistError as error:
            warn(str(error))
        made = session.briefing.compose(counted=False)
        reporter.end_line()
        if out is None:
            for line in (brief_html if ending == "html" else brief_text)(made).splitlines():
                say(line)
        else:
            with writing(out) as file:
                export_brief(made, file, ending)
        return reporter.finish(session)
