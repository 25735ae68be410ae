"""Two articles side by side: chosen, shown in place of the text, exported."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.file_dialogs import ask_target
from ui.qt.i18n import short_date, tr
from ui.reading.content import Place
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.comparison.comparison import Comparison
    from core.session import FolderSession
    from ui.commands.pages import PageCommands
    from ui.comparison.comparison_page import ComparisonPage
    from ui.context import Context
    from ui.qt.tasks import Task


class ComparingCommands(QObject):
    """Asks with what an article is compared, and shows it."""

    def __init__(self, context: Context, pages: PageCommands) -> None:
        super().__init__(context.parent)
        self._context, self._pages = context, pages
        self._left = ""
        self._running: Task | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions do."""
        return {"compare": self.choose, "export_comparison": self.export}

    @cached_property
    def page(self) -> ComparisonPage:
        """The page, made when it is first wanted."""
        from ui.comparison.comparison_page import ComparisonPage

        page = ComparisonPage(self._context.theme)
        page.chosen.connect(self._on_row_chosen)
        page.export_requested.connect(self.export)
        return self._pages.add(page)

    def choose(self) -> None:
        """Compare the two articles that are selected, or ask with what to compare this one."""
        selected = self._context.articles.chosen()
        if len(selected) == 2:
            self.compare(*selected)
            return
        session, here = self._context.reader.session, self._context.articles.at_hand()
        if session is not None and here:
            self._left = here
            self._run(_choices, session, here, then=self._on_choices)

    def _on_choices(self, choices: object) -> None:
        assert isinstance(choices, list)
        if choices:
            self._context.picker.open(tr("Compare with"), self._on_chosen, choices=choices)
        else:
            self._context.messages.confirm(tr("There is no other article that is read."))

    def _on_chosen(self, path: object) -> None:
        self.compare(self._left, str(path))

    def compare(self, left: str, right: str) -> None:
        """Show two articles side by side."""
        session = self._context.reader.session
        if session is not None:
            then = partial(self._on_compared, session)
            self._run(_compare, session, left, right, then=then)

    def _run(
        self, fetch: Callable[..., object], *values: object, then: Callable[[object], None]
    ) -> None:
        if self._running is not None:
            self._running.cancel()
        report = self._context.reader.report
        self._running = self._context.tasks.run(fetch, *values, on_result=then, on_error=report)

    def _on_compared(self, session: FolderSession, comparison: object) -> None:
        from core.comparison.comparison import Comparison

        if session is not self._context.reader.session:
            return
        if not isinstance(comparison, Comparison):
            self._context.messages.say(tr("One of the two is not read yet."))
            return
        self.page.show_comparison(comparison)
        self._pages.show_page(self.page)

    @Slot(object)
    def _on_row_chosen(self, _: object) -> None:
        place = self.page.place()
        if place is not None:
            path, sentence = place
            self._pages.leave()
            self._context.reader.show(path, Place(sentence, 120))
            self._context.view.focus_original()

    def export(self) -> None:
        """Ask for a format and a file, and write what the page shows."""
        if self._pages.current() is not self.page or self.page.comparison is None:
            self._context.messages.confirm(tr("Compare two articles first."))
            return
        from core.export.comparison_pages import COMPARISON_FORMATS

        choices = [Choice(name, name.upper()) for name in COMPARISON_FORMATS]
        self._context.picker.open(
            tr("Export the comparison as"), self._on_format_chosen, choices=choices
        )

    def _on_format_chosen(self, name: object) -> None:
        title = tr("Export the comparison")
        ask_target(self._context.parent, title, tr("comparison"), str(name), self.export_to)

    def export_to(self, out: Path) -> None:
        """Write what the page shows into a file whose name tells the format."""
        from core.export.comparison_pages import write_comparison

        page = self.page
        if page.comparison is not None:
            self._run(write_comparison, page.comparison, out, page.translated, then=self._on_done)

    def _on_done(self, out: object) -> None:
        self._context.messages.say(tr("The comparison was written to {out}.", out=out))


def _compare(session: FolderSession, left: str, right: str) -> Comparison | None:
    return session.comparing.compare(left, right)


def _choices(session: FolderSession, here: str) -> list[Choice]:
    """List the other articles of its story first, the nearest first, then all others."""
    story = next((s.paths for s in session.analysis.stories() if here in s.paths), ())
    mates = {path: place for place, path in enumerate(story)}
    entries = [e for e in session.entries() if e.path != here and e.total and not e.gone]
    entries.sort(key=lambda entry: mates.get(entry.path, len(mates)))
    choices = []
    for entry in entries:
        day = short_date(entry.date) if entry.date else ""
        parts = (tr("same story") if entry.path in mates else "", entry.language.upper(), day)
        right = "  ·  ".join(part for part in parts if part)
        title = entry.title_translation or entry.title
        choices.append(Choice(entry.path, title, entry.path, right))
    return choices
