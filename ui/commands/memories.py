"""Import memories for all folders, list them, remove them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from core.errors import MemoryUnreadable
from core.folder import find_memories
from core.knowledge.imported_memories import import_memory, imported_memories, remove_memory
from ui.file_dialogs import FileDialog
from ui.qt.i18n import language_name, tr
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.knowledge.translation_memory import Memory
    from ui.context import Context

_IMPORT, _KEEP = "import", "keep"


class MemoryCommands(QObject):
    """Each method opens a box and does what is chosen in it."""

    changed = Signal()
    """A memory was imported or removed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"import_memory": self.choose_file, "memories": self.show_list}

    def choose_file(self) -> None:
        """Ask for the TMX file to import."""
        dialog = FileDialog(self._context.parent, tr("Import a memory for all folders"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Translation memories (*.tmx *.TMX)"))
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Keep a TMX file for all folders."""
        self._context.tasks.run(
            import_memory,
            path,
            on_result=self._on_imported,
            on_error=self._context.reader.report,
        )

    def _on_imported(self, result: tuple[Path, Memory]) -> None:
        path, memory = result
        names = ", ".join(sorted(language_name(code) for code in memory.languages))
        pairs = tr("%n sentences", len(memory))
        self._context.messages.confirm(
            tr(
                "{name} is kept for all folders: {pairs} in {names}.",
                name=path.name,
                pairs=pairs,
                names=names,
            )
        )
        self._context.reader.rescan()
        self.changed.emit()

    def show_list(self) -> None:
        """List the memories in use; one that was imported can be removed."""
        session = self._context.reader.session
        choices = [Choice(_IMPORT, tr("Import a memory …"), tr("from a TMX file, for all folders"))]
        choices += [
            Choice(path, path.name, tr("for all folders"), size_text(path))
            for path in imported_memories()
        ]
        if session is not None:
            choices += [
                Choice(path, path.name, tr("in this folder"), size_text(path), enabled=False)
                for path in find_memories(session.folder, follow_links=session.follow_links)
            ]
        self._context.picker.open(tr("Memories"), self._on_chosen, choices=choices)

    def _on_chosen(self, chosen: object) -> None:
        if chosen == _IMPORT:
            self.choose_file()
            return
        assert isinstance(chosen, Path)
        choices = [
            Choice(_KEEP, tr("Keep {name}", name=chosen.name)),
            Choice(
                chosen,
                tr("Remove {name}", name=chosen.name),
                tr("the file that it was imported from stays"),
            ),
        ]
        self._context.picker.open(
            tr("Remove this memory?"), self._on_removal_chosen, choices=choices
        )

    def _on_removal_chosen(self, chosen: object) -> None:
        if isinstance(chosen, Path):
            self.remove(chosen)

    @Slot(object)
    def remove(self, path: Path) -> None:
        """Forget a memory that was imported."""
        try:
            remove_memory(path)
        except MemoryUnreadable as error:
            self._context.messages.say(str(error))
            return
        self._context.messages.confirm(tr("{name} was removed.", name=path.name))
        self._context.reader.rescan()
        self.changed.emit()


def size_text(path: Path) -> str:
    """Say how large a file is, "" where it is gone."""
    try:
        size = path.stat().st_size
    except OSError:
        return ""
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{max(1, size // 1000)} kB"
