"""Bundles that a folder uses or could use: asked about, taken over, removed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.bundle import BundleWish
from core.errors import StoreError
from ui.navigation.no_text_notice import of_opening
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress
from ui.status.bundle_notice import ALWAYS, LEAVE, NEVER, TAKE, BundleNotice
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.bundle.merging import Merged
    from core.bundle.offers import BundleOffer
    from core.bundle.opening import OpenedBundle
    from core.bundle.taken import TakenBundle
    from core.session import BundleFound, FolderSession
    from core.store import Store
    from ui.commands.keyboard_focus import FocusCommands
    from ui.commands.settings import SettingsCommands
    from ui.context import Context
    from ui.status.message_bar import MessageBar


class KeptBundleCommands(QObject):
    """Each method opens a box, or does what was chosen in it."""

    def __init__(
        self,
        context: Context,
        notice: BundleNotice,
        settings: SettingsCommands,
        keyboard_focus: FocusCommands,
    ) -> None:
        super().__init__(context.parent)
        self._context, self._settings_dialog = context, settings
        self._keyboard_focus = keyboard_focus
        self._notice = notice
        self._waiting: list[BundleOffer] = []
        self._refused: list[BundleOffer] = []
        self._session: FolderSession | None = None
        notice.answered.connect(self._on_answered)
        context.reader.bundle_found.connect(self._on_found)
        context.reader.changed.connect(self._on_reader_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions do."""
        return {
            "bundles": self.list_all,
            "take_over_bundle": partial(self._choose, self.take_over, tr("Take over from …")),
            "remove_bundle": partial(self._choose, self.confirm_removal, tr("Remove …")),
        }

    # Asking

    @Slot(object)
    def _on_found(self, found: BundleFound) -> None:
        if found.wanted:
            self.use(found.offer)
        elif found.refused:
            self._refused = [*_others(self._refused, found.offer), found.offer]
        else:
            self._waiting = [*_others(self._waiting, found.offer), found.offer]
            self._ask()

    @Slot()
    def _on_reader_changed(self) -> None:
        session = self._context.reader.session
        if session is not self._session:
            self._session = session
            self._waiting, self._refused = [], []
            self._ask()

    @property
    def _folder(self) -> Path | None:
        return self._session.folder if self._session is not None else None

    def _ask(self) -> None:
        self._notice.ask(self._waiting[0] if self._waiting else None)

    @Slot(object, str)
    def _on_answered(self, offer: BundleOffer, answer: str) -> None:
        """Do what was answered; the keyboard goes back to the texts."""
        had_keyboard = self._notice.isAncestorOf(self._context.parent.focusWidget())
        self.answer(offer, answer)
        if had_keyboard and self._notice.isHidden():
            self._keyboard_focus.back_to_list()

    def answer(self, offer: BundleOffer, answer: str) -> None:
        """Do what a person decided about a bundle, and remember it where it holds for more."""
        folder = self._folder
        self._waiting = _others(self._waiting, offer)
        if folder is None:
            return
        if answer == ALWAYS:
            self.set_wish(BundleWish.ALWAYS)
        elif answer == NEVER:
            self.set_wish(BundleWish.NEVER)
        elif answer == TAKE:
            self.use(offer)
        elif answer == LEAVE:
            self._refuse(folder, offer)
        self._ask()

    def _refuse(self, folder: Path, offer: BundleOffer) -> None:
        try:
            self._context.store.bundled.refuse(str(folder), offer.id)
        except StoreError as error:
            self._context.messages.say(str(error))
            return
        self._refused = [*_others(self._refused, offer), offer]

    def set_wish(self, wish: BundleWish) -> None:
        """Remember what is to be done with bundles in this folder, and do it with those here."""
        if self._folder is None:
            return
        self._context.settings.set_bundle_wish(str(self._folder), wish)
        problem = self._settings_dialog.keep()
        if wish is not BundleWish.ASK:
            self._waiting = []
            self._ask()
        said = {
            BundleWish.ASK: tr("Bundles in this folder are asked about."),
            BundleWish.NEVER: tr("Bundles in this folder are left alone."),
            BundleWish.ALWAYS: tr("Bundles in this folder are used without asking."),
        }
        messages = self._context.messages
        (messages.say if problem else messages.confirm)(problem or said[wish])
        self._context.reader.reopen()

    # Using

    def use(self, offer: BundleOffer) -> None:
        """Have the folder use a bundle that lies in it."""
        if self._folder is not None:
            self._context.tasks.run(
                _use,
                offer,
                self._context.store,
                self._folder,
                on_result=self._on_used,
                on_error=self._context.reader.report,
                on_progress=no_progress,
            )

    def _on_used(self, opened: OpenedBundle) -> None:
        self._show_anew(opened.folder)
        self._context.messages.say(used_words(opened))

    # What came with bundles

    def list_all(self) -> None:
        """List what can be done with the bundles of this folder."""
        session, folder = self._context.reader.session, self._folder
        if session is None or folder is None:
            return
        choices = [
            Choice((TAKE, offer), tr("Use {name}", name=offer.name), tr("it lies in this folder"))
            for offer in (*self._waiting, *self._refused)
        ]
        choices += [
            Choice(
                (LEAVE, offer),
                tr("Do not use {name}", name=offer.name),
                tr("nor ask again until it changes"),
            )
            for offer in self._waiting
        ]
        for bundle in session.bundles():
            choices += [
                Choice(
                    ("over", bundle),
                    tr("Take over the notes and corrections of {name}", name=bundle.name),
                    tr("they become your own"),
                    enabled=not bundle.kept.taken_over,
                ),
                Choice(
                    ("remove", bundle),
                    tr("Remove what came from {name}", name=bundle.name),
                    tr("in every folder that uses it"),
                ),
            ]
        now = self._context.settings.bundle_wish(str(folder))
        titles = {
            BundleWish.ASK: tr("Ask about bundles in this folder"),
            BundleWish.ALWAYS: tr("Always use bundles in this folder"),
            BundleWish.NEVER: tr("Never use bundles in this folder"),
        }
        choices += [
            Choice(("wish", wish), title, "", tr("so it is now") if wish is now else "")
            for wish, title in titles.items()
        ]
        self._context.picker.open(tr("Bundles"), self._on_chosen, choices=choices)

    def _on_chosen(self, chosen: object) -> None:
        assert isinstance(chosen, tuple)
        what, which = chosen
        acts: dict[str, Callable[[], None]] = {
            TAKE: partial(self.answer, which, TAKE),
            LEAVE: partial(self.answer, which, LEAVE),
            "over": partial(self.take_over, which),
            "remove": partial(self.confirm_removal, which),
            "wish": partial(self.set_wish, which),
        }
        acts[what]()

    def _choose(self, act: Callable[[TakenBundle], None], title: str) -> None:
        """Do something with the one bundle that the folder uses, or ask with which."""
        session = self._context.reader.session
        bundles = session.bundles() if session is not None else []
        if not bundles:
            self._context.messages.confirm(tr("Nothing in this folder came from a bundle."))
        elif len(bundles) == 1:
            act(bundles[0])
        else:
            choices = [Choice(bundle, bundle.name) for bundle in bundles]
            self._context.picker.open(title, partial(_on, act), choices=choices)

    def take_over(self, bundle: TakenBundle) -> None:
        """Make a bundle's notes, tags, marks, corrections and changes the reader's own."""
        if self._folder is not None:
            self._context.tasks.run(
                _take_over,
                self._context.store,
                self._folder,
                bundle,
                on_result=partial(self._on_taken_over, self._folder),
                on_error=self._context.reader.report,
                on_progress=no_progress,
            )

    def _on_taken_over(self, folder: Path, merged: Merged) -> None:
        self._show_anew(folder)
        say_merged(self._context.messages, merged)

    def confirm_removal(self, bundle: TakenBundle) -> None:
        """Ask whether all that came from a bundle is to go."""
        stays = (
            tr("what you took over stays yours") if bundle.kept.taken_over else tr("nothing stays")
        )
        choices = [
            Choice(None, tr("Keep it")),
            Choice(bundle, tr("Remove what came from {name}", name=bundle.name), stays),
        ]
        self._context.picker.open(
            tr("Remove what came from this bundle?"), self._on_removal_chosen, choices=choices
        )

    def _on_removal_chosen(self, chosen: object) -> None:
        from core.bundle.taken import TakenBundle

        if isinstance(chosen, TakenBundle):
            self.remove(chosen)

    def remove(self, bundle: TakenBundle) -> None:
        """Remove what came from a bundle; where it lies in the folder, it is not asked of again.

        The folder is left meanwhile, so that nothing of it is kept again.
        """
        folder, context = self._folder, self._context
        if folder is not None:
            sessions = context.reader.hand_over()
            context.view.show_notice(*of_opening(folder))
            context.tasks.run(
                _remove,
                self._context.store,
                bundle,
                sessions,
                on_result=partial(self._on_removed, folder, bundle),
                on_error=partial(self._on_not_removed, folder),
                on_progress=no_progress,
            )

    def _on_not_removed(self, folder: Path, error: Exception) -> None:
        self._open_again(folder)
        self._context.reader.report(error)

    def _on_removed(self, folder: Path, bundle: TakenBundle, _: object) -> None:
        self._open_again(folder)
        text = tr("What came from {name} was removed.", name=bundle.name)
        if bundle.kept.taken_over:
            text += " " + tr("What you took over stays yours.")
        if bundle.kept.unpacked:
            text += " " + tr("The files in the folder stay.")
        self._context.messages.say(text)

    def _open_again(self, folder: Path) -> None:
        """Open the folder that was left, unless another was opened meanwhile."""
        if self._context.reader.session is None:
            self._context.reader.open(folder)

    def _show_anew(self, folder: Path) -> None:
        session = self._context.reader.session
        if session is not None and session.folder == folder:
            self._context.reader.reopen()


def used_words(opened: OpenedBundle) -> str:
    """Say what came with a bundle and how it is marked."""
    name = opened.bundle.name
    text = tr("%n articles came with {name}, and are marked so.", opened.articles, name=name)
    if opened.unchecked:
        text += " " + tr("%n texts cannot be checked against a file.", opened.unchecked)
    return text


def say_merged(messages: MessageBar, merged: Merged) -> None:
    """Tell what became the reader's own, and then what differs, the last first in the list."""
    for conflict in reversed(merged.conflicts):
        messages.say(tr(conflict))
    text = tr(
        "{notes}, {tags}, {corrections} and {changes} are your own now.",
        notes=tr("%n notes", merged.notes),
        tags=tr("%n tags", merged.tags),
        corrections=tr("%n corrections", merged.corrections),
        changes=tr("%n changes of entities", merged.edits),
    )
    conflicts = len(merged.conflicts) + merged.more_conflicts
    if conflicts:
        text += " " + tr("%n differences are listed under Messages.", conflicts)
    messages.say(text)


def _others(offers: list[BundleOffer], offer: BundleOffer) -> list[BundleOffer]:
    return [other for other in offers if other.path != offer.path]


def _on(act: Callable[[TakenBundle], None], chosen: object) -> None:
    from core.bundle.taken import TakenBundle

    if isinstance(chosen, TakenBundle):
        act(chosen)


def _use(
    offer: BundleOffer,
    store: Store,
    folder: Path,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> OpenedBundle:
    from core.bundle.opening import take_in

    return take_in(offer.path, store, folder, id=offer.id, cancelled=cancelled)


def _take_over(
    store: Store,
    folder: Path,
    bundle: TakenBundle,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> Merged:
    from core.bundle.taking_over import take_over

    return take_over(store, folder, bundle, cancelled)


def _remove(
    store: Store,
    bundle: TakenBundle,
    sessions: Sequence[FolderSession],
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> None:
    from core.bundle.removal import remove

    for session in sessions:
        session.join()
    remove(store, bundle)
