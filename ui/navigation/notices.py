"""What the window says where no text can be shown: what is so, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article_list import ArticleState
from core.reading import read_formats
from ui.qt.i18n import language_name, tr

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
            tr("Open a folder of saved articles: text, web pages, PDF, office files, e-mails."),
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


def of_translation(
    entry: ArticleEntry, to: str, *, packages: bool, stopped: bool = False
) -> tuple[str | None, Choices | tuple[()]]:
    """Say why an article has no translation, None where it has one, will have, or needs none.

    Or what else failed for an article whose text is on screen.

    `packages` tells whether packages lead from its language to the reader's; `stopped` that she
    stopped the translating.
    """
    if entry.state is ArticleState.FAILED:
        # It was read, so its text is there; something else of it is not.
        return tr(entry.reason), [("read_again", tr("Try again"))]
    if entry.language == to:
        return None, ()
    if entry.state is ArticleState.TRANSLATING and stopped:
        words = tr("You stopped the translating; %n sentences are left.", entry.total - entry.done)
        return words, [("stop_or_go_on", tr("Continue"))]
    if entry.state is not ArticleState.UNTRANSLATED:
        return None, ()
    if not entry.language:
        return tr(entry.reason), [("set_language", tr("Choose its language …"))]
    if packages:
        return tr(entry.reason), [("packages", tr("Packages …"))]
    text = tr(
        "No translation package for {source} → {target} is installed.",
        source=language_name(entry.language),
        target=language_name(to),
    )
    if entry.done:
        text += " " + tr("Sentences from memory are shown.")
    return text, [
        ("download_package", tr("Download …")),
        ("install_file", tr("Install from file …")),
    ]
