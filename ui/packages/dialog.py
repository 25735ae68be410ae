"""Translation packages: what is installed, what this folder needs, what there is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.errors import PackageNotFound
from core.reading.scans import language_data
from core.translatable import one_after_another, worded
from ui.file_dialogs import FileDialog
from ui.packages.installations import (
    Installations,
    load_index,
    read_installed,
    read_language_data,
    read_sizes,
)
from ui.packages.list_content import (
    MEANING,
    Installed,
    Key,
    ListContent,
    RowAction,
    Work,
    direction_name,
)
from ui.packages.list_view import PackageList
from ui.packages.model_box import ModelBox
from ui.packages.style import dialog_rules, hairline, text_button
from ui.qt.i18n import spoken_language, tr
from ui.qt.plain_text import PlainLabel
from ui.qt.screen_bounds import resize_on_screen
from ui.theme.style import SECONDARY_PIXELS, style_sheet, ui_font

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent

    from core.meaning.installed_model import InstalledModel
    from core.packages.checksum import Checksum
    from core.packages.index import AvailablePackage, Index
    from core.packages.installed import Stray
    from core.reading.scans.language_data import LanguageData
    from ui.qt.tasks import Task, TaskRunner
    from ui.theme.theme import Theme

_SUFFIXES = (".argosmodel", ".zip", ".whl", language_data.SUFFIX)
_REFRESH_MS = 50


class PackageDialog(QDialog):
    """Installs and removes packages beside the window; work goes on when it is closed."""

    packages_changed = Signal()
    message_said = Signal(str)
    """What became of work that ended while the dialog was out of sight."""

    def __init__(
        self,
        theme: Theme,
        tasks: TaskRunner,
        needed: Mapping[tuple[str, str], Sequence[str]],
        index_address: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show the dialog; `needed` names this folder's articles by their direction."""
        super().__init__(parent)
        self.setWindowTitle(tr("Translation packages"))
        self.setAcceptDrops(True)
        self._tasks, self._needed, self._address = tasks, dict(needed), index_address
        self._installed: tuple[Installed, ...] = ()
        self._strays: tuple[Stray, ...] = ()
        self._meaning: InstalledModel | None = None
        self._language_data: tuple[LanguageData, ...] = ()
        self.is_read = self._is_old = False
        self._index: Index | None = None
        self._problem = ""
        self._sizes: dict[str, int] = {}
        self._wanted: list[tuple[str, str]] = []
        self._confirming: Key | None = None
        self._loading: list[Task] = []
        self.work = Installations(tasks, self)
        self.work.progressed.connect(self._on_progressed)
        self.work.ended.connect(self._on_work_ended)
        self._soon = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._soon.timeout.connect(self._refresh)
        self._build()
        self.set_theme(theme)
        resize_on_screen(self, 640, 620)
        self.reload()

    # What others call

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.setStyleSheet(style_sheet(theme) + dialog_rules(theme))

    def set_needed(self, needed: Mapping[tuple[str, str], Sequence[str]]) -> None:
        """Take the articles of the folder as they are now."""
        self._needed = dict(needed)
        self._refresh()

    def set_index_address(self, address: str) -> None:
        """Get the list of packages from elsewhere: now, or when the dialog is next seen."""
        self._address, self._index, self._is_old = address, None, True
        if self.isVisible():
            self.reload()

    def start_install(self, from_code: str, to_code: str) -> None:
        """Install what leads from one language to the other, once the list is there."""
        if not self.is_read or (self._index is None and not self._problem):
            self._wanted.append((from_code, to_code))
            return
        have = [(i.package.from_code, i.package.to_code) for i in self._installed]
        key = (from_code, to_code, "")
        try:
            if self._index is None:
                raise PackageNotFound(self._problem)
            steps = self._index.route(from_code, to_code, have=have)
        except PackageNotFound as error:
            self._needed.setdefault((from_code, to_code), ())
            self.work.fail(key, str(error))
        else:
            for package in steps:
                key = self._install(package)
        self.list.make_current(key)
        self._refresh()

    @Slot()
    def install_from_file(self) -> None:
        """Ask for package files and install them."""
        dialog = FileDialog(self, tr("Install a translation package"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                tr("Packages and language data (*.argosmodel *.zip *.traineddata)"),
                tr("Models for understanding across languages (*.whl *.zip model.bin)"),
                tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def install_another_model(self, path: str = "") -> ModelBox:
        """Ask for a model of another family and install it."""
        box = ModelBox(self._tasks, path, self)
        box.model_chosen.connect(self.install_path)
        box.finished.connect(box.deleteLater)
        box.open()
        return box

    @Slot(object, str, str)
    def install_path(self, path: Path, from_code: str = "", to_code: str = "") -> None:
        """Install a package file or a model; codes are for one that does not tell them."""
        self.work.install_file(("", "", str(path)), path, from_code, to_code)
        self._refresh()

    @Slot()
    def reload(self) -> None:
        """Read what is installed and get the list of packages again."""
        self._stop_loading()
        self._problem, self._is_old = "", False
        self.source.setText(tr("Getting the list of packages …"))
        self._read_installed()
        self._load(load_index, self._address, on_result=self._on_index, on_error=self._on_no_index)
        self._refresh()

    def done(self, result: int) -> None:
        """Close, but only from sight while something is being installed."""
        if self.work.busy:
            self.hide()
            return
        self._stop_loading()
        super().done(result)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.list.step(0)
        elif event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _package_files(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in _package_files(event.mimeData().urls()):
            if path.is_dir():
                self.install_another_model(str(path))
            else:
                self.install_path(path)
        event.acceptProposedAction()

    # Building

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.list = PackageList()
        self.list.triggered.connect(self._on_triggered)
        layout.addLayout(self._build_head())
        layout.addWidget(hairline())
        layout.addWidget(self.list, 1)
        layout.addWidget(hairline())
        layout.addLayout(self._build_foot())

    def _build_head(self) -> QHBoxLayout:
        self.filter = QLineEdit(placeholderText=tr("Filter by language"))
        self.filter.setFont(ui_font())
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(tr("Filter packages by language"))
        self.filter.textChanged.connect(self.list.set_filter)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(12)
        head.addWidget(self.filter, 1)
        head.addWidget(text_button(tr("Install from file …"), self.install_from_file))
        head.addWidget(text_button(tr("Install another model …"), self._on_another_model))
        return head

    def _build_foot(self) -> QHBoxLayout:
        self.source = PlainLabel(wordWrap=True)
        self.source.setProperty("quiet", True)
        self.source.setFont(ui_font(SECONDARY_PIXELS))
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        again = text_button(tr("Get the list again"), self.reload)
        again.setProperty("flat", True)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.setSpacing(12)
        foot.addWidget(self.source, 1)
        foot.addWidget(again)
        foot.addWidget(text_button(tr("Close"), self.reject))
        return foot

    def _content(self) -> ListContent:
        return ListContent(
            self._installed,
            self._strays,
            self._index,
            self._needed,
            self.work.works,
            self._sizes,
            self._confirming,
            self._problem,
            self._meaning,
            self._language_data,
        )

    @Slot()
    def _refresh(self) -> None:
        self.list.show_sections(self._content().sections())

    # Loading

    def _load(
        self, fn: Callable[..., object], *args: object, **handlers: Callable[..., None]
    ) -> None:
        task = self._tasks.run(fn, *args, on_progress=_pass_over, **handlers)
        self._loading.append(task)

    def _stop_loading(self) -> None:
        for task in self._loading:
            task.cancel()
        self._loading.clear()

    def _read_installed(self) -> None:
        self._load(read_installed, on_result=self._on_installed)
        self._load(read_language_data, on_result=self._on_language_data)

    def _on_installed(
        self, found: tuple[tuple[Installed, ...], tuple[Stray, ...], InstalledModel | None]
    ) -> None:
        (self._installed, self._strays, self._meaning), self.is_read = found, True
        self._refresh()
        self._install_wanted()

    def _on_language_data(self, found: tuple[LanguageData, ...]) -> None:
        self._language_data = found
        self._refresh()

    def _on_index(self, index: Index) -> None:
        self._index = index
        self._show_source(_source_line(index), failed=bool(index.problem))
        self._refresh()
        self._ask_for_sizes(index)
        self._install_wanted()

    def _on_no_index(self, error: Exception) -> None:
        parts = (str(error), worded("Packages can also be installed from a file."))
        self._problem = one_after_another(parts, " ")
        self._show_source(tr("There is no list of packages."), failed=False)
        self._refresh()
        self._install_wanted()

    def _show_source(self, text: str, *, failed: bool) -> None:
        self.source.setText(text)
        self.source.setProperty("failed", failed)
        self.source.style().unpolish(self.source)
        self.source.style().polish(self.source)

    def _install_wanted(self) -> None:
        wanted, self._wanted = self._wanted, []
        for direction in wanted:
            self.start_install(*direction)

    def _ask_for_sizes(self, index: Index) -> None:
        """Ask for the sizes of the packages that the folder needs; a mirror's cost nothing."""
        needed = self._content().needed_steps()
        unknown = [p for p in index if p.label not in self._sizes]
        asked = [p for p in unknown if index.fetched is None or _key(p) in needed]
        if asked and not index.problem:
            self._load(read_sizes, asked, on_result=self._on_sizes)

    def _on_sizes(self, sizes: Mapping[str, int]) -> None:
        self._sizes.update(sizes)
        self._refresh()

    # Doing

    @Slot(object, object)
    def _on_triggered(self, key: Key, action: RowAction) -> None:
        self._confirming = key if action is RowAction.REMOVE else None
        content = self._content()
        if action is RowAction.INSTALL:
            self._on_install_asked(key, content)
        elif action is RowAction.INSTALL_OTHER:
            key = self._install_other(key, content)
        elif action is RowAction.CANCEL:
            self.work.cancel(key)
        elif action is RowAction.DISMISS:
            self.work.dismiss(key)
        elif action is RowAction.REALLY_REMOVE and key == MEANING:
            if self._meaning is not None:
                self.work.remove(key, self._meaning)
        elif action in (RowAction.REALLY_REMOVE, RowAction.USE):
            installed = content.find_installed(key)
            if installed is not None:
                begin = self.work.use if action is RowAction.USE else self.work.remove
                begin(key, installed)
            data = content.find_language_data(key)
            if data is not None:
                self.work.remove_language_data(key, data)
        self.list.make_current(key)
        self._refresh()

    def _on_install_asked(self, key: Key, content: ListContent) -> None:
        if key == MEANING:
            self.install_from_file()
            return
        package = content.find(key)
        if package is not None:
            self._install(package)
        else:
            self.start_install(key[0], key[1])

    def _install_other(self, key: Key, content: ListContent) -> Key:
        package = content.find_other(key)
        if package is None:
            return key
        if not key[0]:
            self.work.dismiss(key)
        return self._install(package)

    def _install(self, package: AvailablePackage) -> Key:
        key = _key(package)
        self.work.install(key, package)
        return key

    @Slot()
    def _on_progressed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot(object, object, bool)
    def _on_work_ended(self, key: Key, work: Work, changed: bool) -> None:
        self._read_installed()
        if changed:
            self.packages_changed.emit()
        else:
            self._refresh()
        if work.checksum is not None and not self.isHidden():
            self._show_source(_installed_line(key, work.checksum), failed=False)
        if self.isHidden():
            self._say(key, work, changed)
            if not self.work.works:
                self.done(0)

    def _say(self, key: Key, work: Work, changed: bool) -> None:
        if work.error:
            self.message_said.emit(tr(work.error))
        elif work.checksum is not None:
            self.message_said.emit(_installed_line(key, work.checksum))
        elif changed:
            self.message_said.emit(tr(work.ended, name=_name_of(key)))

    @Slot()
    def _on_another_model(self) -> None:
        self.install_another_model()

    @Slot(list)
    def _on_files_selected(self, paths: list[str]) -> None:
        for path in paths:
            self.install_path(Path(path))


def _name_of(key: Key) -> str:
    if key == MEANING:
        return tr("Understanding across languages")
    return direction_name(*key[:2]) if key[0] else Path(key[2]).name


def _installed_line(key: Key, checksum: Checksum) -> str:
    said = tr("{name} is installed.", name=_name_of(key))
    return f"{said} {tr(checksum.words)}"


def _key(package: AvailablePackage) -> Key:
    return package.from_code, package.to_code, ""


def _pass_over(*_values: object) -> None:
    """Ask the task runner for `cancelled` without wanting to hear of progress."""


def _source_line(index: Index) -> str:
    from babel.dates import format_datetime

    place = urlsplit(index.address).hostname or index.address
    if index.fetched is None:
        return tr("List of packages from {place}.", place=place)
    when = format_datetime(index.fetched.astimezone(), "d MMMM y, HH:mm", locale=spoken_language())
    if index.problem:
        return f"{tr(index.problem)} {tr('This is the list of {when}.', when=when)}"
    return tr("List of packages from {place}, fetched on {when}.", place=place, when=when)


def _package_files(urls: Sequence[QUrl]) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in _SUFFIXES or path.is_dir()]
