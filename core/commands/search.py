"""The command `search`: words in originals and translations of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.commands.arguments import add_command, add_folder
from core.commands.output import say, warn
from core.commands.prepared_folder import prepared
from core.search import Found

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
        help="find words in originals and translations, and what means the same",
    )
    add_folder(searching)
    searching.add_argument("query")


def search(folder: Path, to: str, query: str) -> int:
    """Print each sentence that has the words: path, sentence number, side, text.

    Where none has all of them, those that have some; where a model for that is installed, what
    means the same too.
    """
    with prepared(folder, to) as (session, reporter):
        session.meaning.wait()
        hits = session.search.find_any_way(query, most=MAX_HITS)
        if any(hit.found is Found.SOME_WORDS for hit in hits):
            warn("No sentence has all words; these have some.")
        for hit in hits:
            for side, found in (("original", hit.original), ("translation", hit.translation)):
                if found.spans:
                    say(f"{hit.path}:{hit.sentence + 1}:{side}: {found.text}")
            if hit.found is Found.MEANING:
                say(f"{hit.path}:{hit.sentence + 1}:meaning: {hit.original.text}")
        return reporter.finish(session)
