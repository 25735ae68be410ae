"""What the window says where no text can be shown: what is so, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.languages import english_name
from core.reading import READ_FORMATS
from core.session import ArticleState

if TYPE_CHECKING:
    from pathlib import Path

    from core.session import ArticleEntry

    Choices = list[tuple[str, str]]
    """What is offered to do: (the notice's own name for it, its words)."""


def of_start() -> tuple[str, list[str], Choices]:
    """Say what the program does while no folder is open."""
    return (
        "Read foreign articles beside their translation",
        [
            "Open a folder of saved articles: text, Markdown or web pages.",
            "Each is shown with its translation, sentence by sentence; people, organisations,"
            " places and dates are marked in both.",
            "Everything stays on this computer. F1 shows the keys, Ctrl+K every action.",
        ],
        [("open", "Open a folder …"), ("samples", "Open the samples")],
    )


def of_empty_folder(folder: Path) -> tuple[str, list[str], Choices]:
    """Say that a folder has nothing to read."""
    return (
        "No articles here",
        [f"{folder} has no files that Diptych reads.", f"It reads {READ_FORMATS}."],
        [("open", "Open another folder …")],
    )


def of_state(entry: ArticleEntry | None) -> tuple[str, list[str], Choices]:
    """Say why an article's text cannot be seen."""
    if entry is None:
        return "This article is gone", ["Its file is no longer in the folder."], []
    if entry.state is ArticleState.FAILED:
        return "This file cannot be read", [entry.path, entry.reason], [("retry", "Try again")]
    return entry.title, ["It is being read …"], []


def of_translation(
    entry: ArticleEntry, to: str, *, packages: bool
) -> tuple[str | None, Choices | tuple[()]]:
    """Say why an article has no translation, None where it has one or will have.

    `packages` tells whether packages lead from its language to the reader's.
    """
    if entry.language == to:
        return f"The article is in {english_name(to)} already.", ()
    if entry.state is not ArticleState.UNTRANSLATED:
        return None, ()
    if not entry.language:
        return entry.reason, [("language", "Choose its language …")]
    if packages:
        return entry.reason, [("packages", "Packages …")]
    name = english_name(entry.language)
    text = f"No translation package for {name} → {english_name(to)} is installed."
    if entry.done:
        text += " Sentences from memory are shown."
    return text, [("download", "Download …"), ("install", "Install from file …")]
