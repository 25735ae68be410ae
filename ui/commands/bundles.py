"""Open, write and merge bundles: a prepared folder in one file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from core.bundle import SUFFIX, is_bundle
from ui.commands.kept_bundles import say_merged, used_words
from ui.file_dialogs import FileDialog
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.bundle.merging import Merged
    from core.bundle.opening import OpenedBundle
    from core.bundle.writing import BundleOptions, Written
    from core.session import FolderSession
    from core.store import Store
    from core.translation.engine_setup import Wishes
    from ui.context import Context

_NAMES = f"(*{SUFFIX})"


class BundleCommands(QObject):
    """Each method opens a box, or does what was chosen in it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions do."""
        return {
            "open_bundle": self.choose_file,
            "save_bundle": self.choose_content,
            "merge_bundle": self.choose_to_merge,
        }

    # Open

    def choose_file(self) -> None:
        """Ask for the bundle to open."""
        self._ask(tr("Open a bundle"), self._on_file_selected)

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        self.open(Path(path))

    def open(self, path: Path) -> None:
        """Open a bundle's articles; a folder is opened as one."""
        if not is_bundle(path):
            self._context.reader.open(path)
            return
        self._context.messages.say(tr("{name} is being opened …", name=path.name))
        self._context.tasks.run(
            _open,
            path,
            self._context.store,
            on_result=self._on_opened,
            on_error=self._context.reader.report,
            on_progress=no_progress,
        )

    def _on_opened(self, opened: OpenedBundle) -> None:
        context = self._context
        context.settings.remember_target(str(opened.folder), opened.to)
        context.reader.open(opened.folder)
        for told in opened.told:
            context.messages.say(tr(told))
        context.messages.say(used_words(opened))

    # Merge

    def choose_to_merge(self) -> None:
        """Ask for the bundle whose notes and changes come into the open folder."""
        self._ask(tr("Merge a bundle into this folder"), self._on_merge_selected)

    @Slot(str)
    def _on_merge_selected(self, path: str) -> None:
        self.merge(Path(path))

    def merge(self, path: Path) -> None:
        """Use a bundle for the open folder and take over what was written in it."""
        session = self._context.reader.session
        if session is not None:
            self._context.tasks.run(
                _merge,
                path,
                self._context.store,
                session.folder,
                on_result=self._on_merged,
                on_error=self._context.reader.report,
                on_progress=no_progress,
            )

    def _on_merged(self, done: tuple[Path, Merged]) -> None:
        folder, merged = done
        session = self._context.reader.session
        if session is not None and session.folder == folder:
            self._context.reader.reopen()
        say_merged(self._context.messages, merged)

    # Save

    def choose_content(self) -> None:
        """Ask what goes into the bundle, then where it goes."""
        choices = [
            Choice((True, False), tr("The folder, ready to read"), tr("with its files")),
            Choice((True, True), tr("… and my notes"), tr("tags, marks and corrections too")),
            Choice((False, False), tr("Only the texts, ready to read"), tr("without the files")),
            Choice((False, True), tr("Only the texts and my notes"), tr("without the files")),
        ]
        self._context.picker.open(tr("Save a bundle"), self._on_content_chosen, choices=choices)

    def _on_content_chosen(self, content: object) -> None:
        session = self._context.reader.session
        if session is None:
            return
        dialog = FileDialog(self._context.parent, tr("Save a bundle"), saves=True)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setNameFilter(f"{tr('Bundles')} {_NAMES}")
        dialog.setDirectory(str(session.folder.parent))
        dialog.selectFile(f"{session.folder.name}{SUFFIX}")
        dialog.setProperty("content", content)
        dialog.fileSelected.connect(self._on_place_selected)
        dialog.open()

    @Slot(str)
    def _on_place_selected(self, path: str) -> None:
        sources, notes = self.sender().property("content")
        self.save(Path(path), sources=sources, notes=notes)

    def save(self, path: Path, *, sources: bool, notes: bool) -> None:
        """Write what is finished of the open folder as a bundle."""
        from core.bundle.writing import BundleOptions

        session = self._context.reader.session
        if session is not None:
            self._context.tasks.run(
                _save,
                session,
                self._context.store,
                path,
                BundleOptions(sources, notes),
                self._context.settings.engine_wishes,
                on_result=partial(self._on_saved, path),
                on_error=self._context.reader.report,
                on_progress=no_progress,
            )

    def _on_saved(self, path: Path, written: Written) -> None:
        text = tr("%n articles are in {name}.", written.articles, name=path.name)
        if written.left_out:
            text += " " + tr(
                "%n could not be read, or not yet, and are left out.", written.left_out
            )
        self._context.messages.say(text)

    def _ask(self, title: str, then: Callable[[str], None]) -> None:
        dialog = FileDialog(self._context.parent, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{tr('Bundles')} {_NAMES}")
        dialog.fileSelected.connect(then)
        dialog.open()


def _open(
    path: Path, store: Store, *, progress: Callable[..., None], cancelled: Callable[[], bool]
) -> OpenedBundle:
    from core.bundle.opening import open_bundle

    return open_bundle(path, store, cancelled=cancelled)


def _merge(
    path: Path,
    store: Store,
    folder: Path,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> tuple[Path, Merged]:
    from core.bundle.opening import take_in
    from core.bundle.taking_over import take_over

    opened = take_in(path, store, folder, cancelled=cancelled)
    return opened.folder, take_over(store, opened.folder, opened.bundle, cancelled)


def _save(
    session: FolderSession,
    store: Store,
    path: Path,
    options: BundleOptions,
    wishes: Wishes,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> Written:
    from core.bundle.writing import write_bundle

    session.entities.keep_ids()
    return write_bundle(
        session.folder,
        store,
        path,
        to=session.to,
        options=options,
        wishes=wishes,
        cancelled=cancelled,
        follow_links=session.follow_links,
    )
