"""Choose the article's language, and the one to translate into."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.qt.i18n import known_languages, later, tr
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.session import FolderSession
    from ui.context import Context

_DETECT = "detect"
_MISSING = later("package missing")


class LanguageCommands(QObject):
    """Each method opens a box and does what is chosen in it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._paths: list[str] = []
        """The articles whose language is asked for."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "set_language": self.choose_language,
            "set_target": self.choose_target,
        }

    def choose_language(self) -> None:
        """Ask which language the articles that are selected are in."""
        self._paths = self._context.articles.chosen()
        choices = [Choice(_DETECT, tr("Detect it"), tr("by its letters and words")), *_languages()]
        self._context.picker.open(
            tr("The article's language"), self._on_language_chosen, choices=choices
        )

    def _on_language_chosen(self, code: object) -> None:
        self._context.reader.set_language(None if code == _DETECT else str(code), self._paths)

    def choose_target(self) -> None:
        """Ask which language to translate into; those that packages lead to come first."""
        session = self._context.reader.session
        if session is None:
            choices = _languages()
        else:
            choices = [_target_choice(choice, session) for choice in _languages()]
            choices.sort(key=lambda choice: choice.right == tr(_MISSING))
        self._context.picker.open(tr("Translate into"), self._on_target_chosen, choices=choices)

    def _on_target_chosen(self, code: object) -> None:
        self._context.reader.set_target(str(code))


def _languages() -> list[Choice]:
    return [Choice(code, name, code) for code, name in known_languages()]


def _target_choice(choice: Choice, session: FolderSession) -> Choice:
    """Say beside a language whether packages lead to it from the languages of the folder."""
    served, languages = session.packages.leading_to(str(choice.id))
    if not languages:
        right = ""
    elif served == languages:
        right = tr("installed")
    elif served:
        right = tr("installed for {some} of %n languages", languages, some=served)
    else:
        right = tr(_MISSING)
    now = f"{choice.detail}  ·  {tr('now')}" if choice.id == session.to else choice.detail
    return replace(choice, detail=now, right=right)
