"""What is shown where there is no text: no folder, no articles, or one that is not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article_list import ArticleState
from core.reading import read_formats
from ui.qt.i18n import tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.article_list import ArticleEntry

    Choices = list[tuple[str, str]]
    """What is offered to do: (the id of an action, its words here)."""


def of_start() -> tuple[str, list[str], Choices]:
    """Say what the program does while no folder is open."""
    return (
        tr("Read foreign articles beside their translation"),
        [
            tr(
                "Open a folder of saved articles: text, web pages, PDF, office files, e-mails. Or"
                " drag one here, or a .diptych bundle."
            ),
            tr(
                "Each is shown with its translation, sentence by sentence; people, organisations,"
                " places and dates are marked in both."
            ),
            tr("Everything stays on this computer. F1 shows the keys, Ctrl+K every action."),
        ],
        [("open_folder", tr("Open a folder …")), ("open_samples", tr("Open the samples"))],
    )


def of_opening(folder: Path) -> tuple[str, list[str]]:
    """Say that a folder is being looked through."""
    return folder.name, [tr("Looking for articles …")]


def of_empty_folder(folder: Path) -> tuple[str, list[str], Choices]:
    """Say that a folder has nothing to read."""
    return (
        tr("No articles here"),
        [
            tr("{folder} has no files that Diptych reads.", folder=folder),
            tr("It reads {formats}.", formats=read_formats()),
            tr("Files that are put there are shown as soon as they are."),
        ],
        [("open_folder", tr("Open another folder …")), ("open_samples", tr("Open the samples"))],
    )


def of_state(entry: ArticleEntry | None) -> tuple[str, list[str], Choices]:
    """Say why an article's text cannot be seen."""
    if entry is None or entry.gone:
        return tr("This article is gone"), [tr("Its file is no longer in the folder.")], []
    if entry.state is ArticleState.FAILED:
        lines = [
            entry.path,
            tr(entry.reason),
            tr("Once the file is mended or replaced it is read again by itself."),
        ]
        return tr("This file cannot be read"), lines, [("read_again", tr("Try again"))]
    lines = [tr(entry.reason)] if entry.reason else []
    if entry.state is ArticleState.WAITING:
        return entry.title, [*lines, tr("It waits to be read, and is next in turn.")], []
    return entry.title, [*lines, tr("It is being read …")], []
