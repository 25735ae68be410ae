"""Every command of one window, each made after those that it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands.alternatives import AlternativeCommands
from ui.commands.appearance import AppearanceCommands
from ui.commands.articles import ArticleCommands
from ui.commands.briefing import BriefingCommands
from ui.commands.bundles import BundleCommands
from ui.commands.comparing import ComparingCommands
from ui.commands.corrections import CorrectionCommands
from ui.commands.daily_copies import DailyCopies
from ui.commands.entities import EntityCommands
from ui.commands.exporting import ExportCommands
from ui.commands.folder import FolderCommands
from ui.commands.forgetting import ForgettingCommands
from ui.commands.kept_bundles import KeptBundleCommands
from ui.commands.keyboard_focus import FocusCommands
from ui.commands.languages import LanguageCommands
from ui.commands.memories import MemoryCommands
from ui.commands.message_history import MessageCommands
from ui.commands.notes import NoteCommands
from ui.commands.originals import OriginalCommands
from ui.commands.packages import PackageCommands
from ui.commands.pages import PageCommands
from ui.commands.places import PlaceCommands
from ui.commands.quote_pages import QuotePageCommands
from ui.commands.quotes import QuoteCommands
from ui.commands.reading import ReadingCommands
from ui.commands.reading_mode import ReadingModeCommands
from ui.commands.remembering import Remembering
from ui.commands.results import ResultCommands
from ui.commands.saved_searches import SavedSearchCommands
from ui.commands.search import SearchCommands
from ui.commands.settings import SettingsCommands
from ui.commands.similar import SimilarCommands
from ui.commands.stories import StoryCommands
from ui.commands.terms import TermCommands
from ui.commands.undo import UndoCommands
from ui.commands.unread_files import UnreadFileCommands
from ui.commands.watchlist import WatchlistCommands
from ui.commands.words import WordCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QSplitter, QStackedWidget

    from ui.context import Context
    from ui.status.bundle_notice import BundleNotice
    from ui.theme.theme import Theme


class Commands:
    """What the actions of the table do, but for those of the window itself."""

    def __init__(
        self,
        context: Context,
        *,
        stack: QStackedWidget,
        room: QSplitter,
        bundle_notice: BundleNotice,
        turn_places: Callable[[], bool],
        measure: Callable[[], None],
        show_start: Callable[[], None],
    ) -> None:
        """Take where pages stand in place of the text, and what only the window can do.

        `room` holds these, and has room for results below or beside them.

        `turn_places` shows or hides their column, and tells whether there is room for it;
        `measure` notes the window's measures, `show_start` shows it as it is without a folder.
        """
        self.remembering = Remembering(context, measure)
        self.articles = ArticleCommands(context)
        self.folder = FolderCommands(context)
        self.unread_files = UnreadFileCommands(context)
        self.undo = UndoCommands(context)
        self.places = PlaceCommands(context, turn_places, self.undo, self.unread_files)
        self.languages = LanguageCommands(context)
        self.search = SearchCommands(context)
        self.saved_searches = SavedSearchCommands(context, self.search)
        self.messages = MessageCommands(context)
        self.packages = PackageCommands(context)
        self.memories = MemoryCommands(context)
        self.bundles = BundleCommands(context)
        self.stories = StoryCommands(context)
        self.reading = ReadingCommands(context)
        self.appearance = AppearanceCommands(context)
        self.reading_mode = ReadingModeCommands(context)
        self.entities = EntityCommands(context)
        self.results = ResultCommands(
            context, room, self.search, self.entities, self.saved_searches
        )
        self.corrections = CorrectionCommands(context, self.entities, self.undo)
        self.notes = NoteCommands(context, self.undo)
        self.terms = TermCommands(context, self.corrections)
        self.alternatives = AlternativeCommands(context, self.corrections)
        self.words = WordCommands(context)
        self.similar = SimilarCommands(context, self.corrections)
        self.watchlist = WatchlistCommands(context, self.entities)
        self.pages = PageCommands(context, stack, self.entities, self.notes)
        self.quotes = QuoteCommands(context, self.undo)
        self.quote_pages = QuotePageCommands(context, self.pages, self.quotes, self.undo)
        self.briefing = BriefingCommands(context, self.pages, self.stories, self.packages)
        self.comparing = ComparingCommands(context, self.pages)
        self.originals = OriginalCommands(context)
        self.keyboard_focus = FocusCommands(
            context, self.pages, self.results, bundle_notice, self.originals.close
        )
        self.exporting = ExportCommands(context, self.pages)
        self.daily_copies = DailyCopies(context, self.watchlist, show_start)
        self.forgetting = ForgettingCommands(
            context, self.remembering, self.daily_copies, show_start
        )
        self.settings_dialog = SettingsCommands(
            context,
            appearance=self.appearance,
            forgetting=self.forgetting,
            memories=self.memories,
            packages=self.packages,
        )
        self.kept_bundles = KeptBundleCommands(
            context, bundle_notice, self.settings_dialog, self.keyboard_focus
        )

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            **self.articles.handlers(),
            **self.folder.handlers(),
            **self.unread_files.handlers(),
            **self.places.handlers(),
            **self.saved_searches.handlers(),
            **self.languages.handlers(),
            **self.search.handlers(),
            **self.messages.handlers(),
            **self.packages.handlers(),
            **self.memories.handlers(),
            **self.bundles.handlers(),
            **self.stories.handlers(),
            **self.reading.handlers(),
            **self.results.handlers(),
            **self.appearance.handlers(),
            **self.reading_mode.handlers(),
            **self.undo.handlers(),
            **self.entities.handlers(),
            **self.corrections.handlers(),
            **self.notes.handlers(),
            **self.terms.handlers(),
            **self.alternatives.handlers(),
            **self.words.handlers(),
            **self.similar.handlers(),
            **self.watchlist.handlers(),
            **self.pages.handlers(),
            **self.comparing.handlers(),
            **self.quotes.handlers(),
            **self.quote_pages.handlers(),
            **self.briefing.handlers(),
            **self.originals.handlers(),
            **self.keyboard_focus.handlers(),
            **self.exporting.handlers(),
            **self.forgetting.handlers(),
            **self.daily_copies.handlers(),
            **self.settings_dialog.handlers(),
            **self.kept_bundles.handlers(),
        }

    def set_theme(self, theme: Theme) -> None:
        """Draw the dialogs, pages and boxes that are open in other colours."""
        self.results.pane.set_theme(theme)
        for command in (
            self.packages,
            self.settings_dialog,
            self.notes,
            self.quotes,
            self.originals,
            self.pages,
        ):
            command.set_theme(theme)

    def finish(self) -> None:
        """Keep what is being written, and what is to be remembered."""
        self.remembering.finish()
        self.daily_copies.finish(save=self.remembering.keeps)
