"""What is shown where a translation is missing: no package is installed, or why else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article_list import ArticleState
from ui.qt.i18n import language_name, tr

if TYPE_CHECKING:
    from core.article_list import ArticleEntry

    Choices = list[tuple[str, str]]
    """What is offered to do: (the id of an action, its words here)."""


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
