"""Asks for a model of another family: where it is, and its languages where it tells none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
)

from core.errors import PackageInvalid
from core.languages import KNOWN_LANGUAGES, from_argos, is_known
from core.packages.install_model import choose_model, find_models
from core.text.folded_text import search_key
from core.text.visible_text import visible_words
from core.translatable import worded
from ui.file_dialogs import FileDialog
from ui.packages.list_content import megabytes
from ui.packages.style import text_button
from ui.qt.i18n import language_name, tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, ui_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.packages.model import Model
    from ui.qt.tasks import Task, TaskRunner

_WIDTH = 560
_LOOK_MS = 250


class ModelBox(QDialog):
    """Shows what was found, and asks for what it cannot see."""

    model_chosen = Signal(object, str, str)
    """Where the model is, and the codes of the languages it translates from and into."""

    def __init__(self, tasks: TaskRunner, path: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Install another model"))
        self._tasks = tasks
        self._looking: Task | None = None
        self._models: tuple[Model, ...] = ()
        self._problem = ""
        self._told: dict[QLineEdit, str] = {}
        self._soon = QTimer(self, interval=_LOOK_MS, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._build()
        self.place.setText(path)
        (self.source if path else self.place).setFocus()

    def _build(self) -> None:
        self.place = _line(tr("Folder or file of the model"))
        self.place.textChanged.connect(self._on_place_changed)
        names = sorted({language_name(code) for code in KNOWN_LANGUAGES}, key=search_key)
        self.source, self.target = (_line(tr("Language or code")) for _ in range(2))
        for line in (self.source, self.target):
            completer = QCompleter(names, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
            line.textChanged.connect(self._show)
        self.facts = PlainLabel(lines=True, wordWrap=True)
        self.facts.setFont(ui_font(SECONDARY_PIXELS))
        self.facts.setMinimumHeight(56)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        choosers = QHBoxLayout()
        choosers.setSpacing(8)
        choosers.addWidget(self.place, 1)
        choosers.addWidget(text_button(tr("Folder …"), self._ask_for_folder))
        choosers.addWidget(text_button(tr("File …"), self._ask_for_file))
        grid.addWidget(_label(tr("Model"), self.place), 0, 0)
        grid.addLayout(choosers, 0, 1)
        grid.addWidget(_label(tr("Translates from"), self.source), 1, 0)
        grid.addWidget(self.source, 1, 1)
        grid.addWidget(_label(tr("Into"), self.target), 2, 0)
        grid.addWidget(self.target, 2, 1)
        self.install = text_button(tr("Install"), self._on_install)
        self.install.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.install)
        foot.addWidget(text_button(tr("Cancel"), self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addWidget(self.facts)
        layout.addLayout(foot)
        self.setMinimumWidth(_WIDTH)
        self._show()

    def done(self, result: int) -> None:
        """Close, and look no further."""
        if self._looking is not None:
            self._looking.cancel()
        super().done(result)

    @Slot()
    def _ask_for_folder(self) -> None:
        self._ask(tr("The folder of a model"), QFileDialog.FileMode.Directory)

    @Slot()
    def _ask_for_file(self) -> None:
        self._ask(tr("The file of a model"), QFileDialog.FileMode.ExistingFile)

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = FileDialog(self, title)
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()

    @Slot()
    def _on_place_changed(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self._models, self._problem = (), ""
        self._soon.start()
        self._show()

    def _path(self) -> Path:
        return Path(self.place.text().strip()).expanduser()

    @Slot()
    def _look(self) -> None:
        if self.place.text().strip():
            self._looking = self._tasks.run(
                _find, self._path(), on_result=self._on_found, on_error=self._on_not_found
            )

    def _on_found(self, models: tuple[Model, ...]) -> None:
        self._looking = None
        self._models = models
        if len(models) == 1:
            codes = models[0].from_code, models[0].to_code
            for line, code in zip((self.source, self.target), codes, strict=True):
                if not line.text() or line.text() == self._told.get(line):
                    self._told[line] = language_name(code) if code else ""
                    line.setText(self._told[line])
        self._show()

    def _on_not_found(self, error: Exception) -> None:
        self._looking = None
        self._problem = tr(str(error))
        self._show()

    @Slot()
    def _show(self) -> None:
        codes = code_of(self.source.text()), code_of(self.target.text())
        model, said = self._meant(codes)
        self.facts.setText(said)
        ready = model is not None and all(codes) and codes[0] != codes[1]
        self.install.setEnabled(ready)

    def _meant(self, codes: tuple[str, str]) -> tuple[Model | None, str]:
        """Give the model that would be installed, and what to say of it."""
        if self._problem or not self._models:
            looking = self._looking is not None or self._soon.isActive()
            waiting = bool(self.place.text().strip()) and looking
            return None, self._problem or (tr("Looking …") if waiting else "")
        try:
            model = choose_model(self._models, *codes, self._path().name)
            for code, token in zip(codes, model.tokens and codes, strict=False):
                if code and token:
                    model.token(code)
        except PackageInvalid as error:
            return None, tr(str(error))
        return model, "\n".join([_facts(model), *_wanting(model, codes)])

    @Slot()
    def _on_install(self) -> None:
        codes = code_of(self.source.text()), code_of(self.target.text())
        self.model_chosen.emit(self._path(), *codes)
        self.accept()


def code_of(text: str) -> str:
    """Give our code for a language's name or for a code however written; "" for neither."""
    wanted = search_key(text).strip()
    if not wanted:
        return ""
    named = (code for code in KNOWN_LANGUAGES if search_key(language_name(code)) == wanted)
    code = next(named, "") or from_argos(text.strip())
    return code if is_known(code) else ""


def _facts(model: Model) -> str:
    licence = (
        tr("licence {licence}", licence=visible_words(model.licence))
        if model.licence
        else tr("its licence is not stated")
    )
    return "  ·  ".join([visible_words(model.name), megabytes(model.size), licence])


def _wanting(model: Model, codes: tuple[str, str]) -> list[str]:
    """Say what is to be filled in, and what will be done."""
    many = [tr("It knows %n languages.", len(model.tokens))] if model.tokens else []
    if not all(codes):
        return [*many, tr("Say from which language into which it translates.")]
    if codes[0] == codes[1]:
        return [*many, tr("The two languages are the same.")]
    return [*many, tr("It is tried with a few sentences before it is installed.")]


def _find(path: Path) -> tuple[Model, ...]:
    if not path.exists():
        raise PackageInvalid(worded("There is no {path}.", path=path))
    return find_models(path)


def _line(placeholder: str) -> QLineEdit:
    line = QLineEdit(placeholderText=placeholder)
    line.setFont(ui_font())
    return line


def _label(text: str, buddy: QLineEdit) -> PlainLabel:
    label = PlainLabel(text)
    label.setFont(ui_font())
    label.setBuddy(buddy)
    buddy.setAccessibleName(text)
    return label
