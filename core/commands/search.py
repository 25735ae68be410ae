"""The command `search`: words in originals and translations of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.commands.arguments import add_command, add_folder
from core.commands.output import say
from core.commands.prepared_folder import prepared

if TYPE_CHECKING:
    from pathlib import Path

    from core.commands.arguments import Commands

MAX_HITS = 10_000


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    searching = add_command(
        commands,
        "search FOLDER QUERY [--to LANGUAGE]",
        lambda options: search(options.folder, options.to, options.query),
        help="find words in originals and translations",
    )
    add_folder(searching)
    searching.add_argument("query")


def search(folder: Path, to: str, query: str) -> int:
    """Print each sentence that has the words: path, sentence number, side, text."""
    with prepared(folder, to) as (session, reporter):
        for hit in session.search.find(query, most=MAX_HITS):
            for side, found in (("original", hit.original), ("translation", hit.translation)):
                if found.spans:
                    say(f"{hit.path}:{hit.sentence + 1}:{side}: {found.text}")
        return reporter.finish(session)
