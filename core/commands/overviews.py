"""The commands `stories` and `timeline`: what a folder's articles have in common, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.timeline import DATE_IDS
from core.commands.arguments import add_command, add_folder
from core.commands.output import counted, say, warn
from core.commands.prepared_folder import prepared

if TYPE_CHECKING:
    from pathlib import Path

    from core.analysis.timeline import Moment
    from core.article_list import ArticleEntry
    from core.commands.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the commands to the command line."""
    telling = add_command(
        commands,
        "stories FOLDER [--to LANGUAGE]",
        lambda options: stories(options.folder, options.to),
        help="print which articles tell of one event together, the newest first",
    )
    add_folder(telling)
    dating = add_command(
        commands,
        "timeline FOLDER [--to LANGUAGE]",
        lambda options: timeline(options.folder, options.to),
        help="print the articles and the dates that they mention, in the order of time",
    )
    add_folder(dating)


def stories(folder: Path, to: str) -> int:
    """Print each story of several articles: day, path, language and headline of each."""
    with prepared(folder, to) as (session, reporter):
        session.meaning.wait()
        found = session.analysis.stories()
        entries = {entry.path: entry for entry in session.entries()}
        alone = 0
        first = True
        for story in found:
            here = [entries[path] for path in story.paths if path in entries]
            if len(here) < 2:
                alone += len(here)
                continue
            if not first:
                say("")
            first = False
            say(counted(len(here), "article"))
            for entry in here:
                copy = "  (a copy)" if entry.path in story.copies else ""
                say(f"  {_day(entry)}  {entry.path}  {entry.language}  {_headline(entry)}{copy}")
        code = reporter.finish(session)
        if alone:
            tells = counted(alone, "article tells", "articles tell")
            warn(f"{tells} of something that no other does")
        return code


def timeline(folder: Path, to: str) -> int:
    """Print each article at its day and each date that is mentioned, the earliest first."""
    with prepared(folder, to) as (session, reporter):
        entries = {entry.path: entry for entry in session.entries()}
        for moment in session.analysis.timeline():
            day = moment.day.isoformat()[: {1: 4, 2: 7, 3: 10}[moment.told]]
            say(f"{day:10}  {_told(moment, entries.get(moment.path))}")
        undated = sum(entry.date is None for entry in entries.values())
        code = reporter.finish(session)
        if undated:
            warn(f"{counted(undated, 'article says', 'articles say')} no date of its own")
        return code


def _told(moment: Moment, entry: ArticleEntry | None) -> str:
    if not moment.entity:
        return f"{moment.path}  {_headline(entry) if entry else ''}".rstrip()
    value = moment.entity.removeprefix(DATE_IDS)
    return f"  {value} in {moment.path}, {counted(moment.count, 'time')}"


def _day(entry: ArticleEntry) -> str:
    return entry.date.isoformat() if entry.date else " " * 10


def _headline(entry: ArticleEntry) -> str:
    return entry.title_translation or entry.title
