"""The pages of reading, engine, packages, memories and privacy."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLineEdit, QPushButton

from core.knowledge.imported_memories import imported_memories
from core.packages.installed import installed_packages, package_dirs
from core.paths import cache_dir
from core.settings import THEMES, Settings
from core.text.visible_text import visible
from core.translation.engine_setup import COMPUTE_TYPES, EngineSetup, Setups, processors
from ui.qt.i18n import LANGUAGES, known_languages, language_name, later, tr
from ui.settings.form import ChoiceBox, Form
from ui.theme.style import ui_font

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from core.packages.installed import Package
    from ui.qt.tasks import TaskRunner

_ZOOMS = (75, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""Sizes that are offered, within `ZOOM_RANGE`."""
_THEMES = {
    "system": later("As the system has it"),
    "light": later("Light"),
    "dark": later("Dark"),
    "sepia": later("Sepia"),
}
_BEAMS = (1, 2, 3, 4, 6, 8)
_BATCHES = (256, 512, 768, 1024, 1536, 2048)
_HELP = {declared.name: str(declared.metadata["help"]) for declared in fields(Settings)}


def button(text: str, slot: Callable[[], object]) -> QPushButton:
    """Make a button of the page."""
    made = QPushButton(text, autoDefault=False)
    made.setFont(ui_font())
    made.clicked.connect(slot)
    return made


class SettingsForm(Form):
    """A form whose controls change settings."""

    changed = Signal(str)
    """The name of the setting."""

    def __init__(self, title: str, settings: Settings, about: str = "") -> None:
        super().__init__(title, about)
        self.settings = settings
        self.boxes: dict[str, ChoiceBox] = {}

    def setting(self, name: str, title: str, options: Iterable[tuple[object, str]]) -> None:
        """Add a row that chooses a setting's value; its help is the row's note."""

        def choose(value: object) -> None:
            setattr(self.settings, name, value)
            self.changed.emit(name)

        box = ChoiceBox(options, getattr(self.settings, name), choose)
        self.boxes[name] = box
        self.row(title, box, tr(_HELP[name]))

    def follow(self, name: str) -> None:
        """Show what a setting has become by other means."""
        if name in self.boxes:
            self.boxes[name].choose(getattr(self.settings, name))


class ReadingPage(SettingsForm):
    """Language, type, colours and motion."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(tr("Reading"), settings)
        self.setting("target_language", tr("Translate into"), known_languages())
        self.setting("text_face", tr("Typeface of the articles"), _faces())
        self.setting(
            "line_height",
            tr("Height of lines"),
            [(85, tr("Tight")), (100, tr("Usual")), (120, tr("Wide"))],
        )
        self.setting(
            "line_letters",
            tr("Width of columns"),
            [(50, tr("Narrow")), (66, tr("Usual")), (84, tr("Wide"))],
        )
        self.setting(
            "justified",
            tr("Edges of lines"),
            [(False, tr("Ragged")), (True, tr("Justified"))],
        )
        self.setting("zoom", tr("Size of the text"), [(size, f"{size} %") for size in _ZOOMS])
        self.setting(
            "theme",
            tr("Colours"),
            [(name, tr(_THEMES[name])) for name in ("system", *THEMES)],
        )
        own = [(code, language_name(code)) for code in LANGUAGES]
        system = ("", tr("As the system has it"))
        self.setting("language", tr("Language of the program"), [system, *own])
        self.setting(
            "open_with",
            tr("A folder opens with"),
            [("article", tr("The last article")), ("briefing", tr("The briefing"))],
        )
        self.setting(
            "find_meaning",
            tr("Find by meaning"),
            [(True, tr("Where a model is installed")), (False, tr("Never"))],
        )
        self.setting(
            "put_names_right",
            tr("Mangled names in translations"),
            [(True, tr("Put right where that is sure")), (False, tr("As the package wrote them"))],
        )
        self.setting(
            "motion", tr("Motion"), [("system", tr("As the system has it")), ("none", tr("None"))]
        )


def _faces() -> list[tuple[object, str]]:
    """List the typefaces that can be scaled, the program's own choice first."""
    families = [
        family
        for family in QFontDatabase.families()
        if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
    ]
    return [("", tr("As Diptych chooses")), *((family, family) for family in sorted(families))]


class EnginePage(SettingsForm):
    """How packages are run, beside what was measured on this machine."""

    def __init__(self, settings: Settings, tasks: TaskRunner) -> None:
        super().__init__(
            tr("Engine"),
            settings,
            tr(
                "What is left to Diptych is measured once for each package while it first "
                "translates, and kept. Another beam or other numbers translate the open folder "
                "anew."
            ),
        )
        measured = (0, tr("As measured"))
        self.setting("engine_beam", tr("Beam"), [measured, *((n, str(n)) for n in _BEAMS)])
        count = processors()
        some = [n for n in range(1, count + 1) if n <= 8 or n == count]
        self.setting("engine_threads", tr("Processors"), [measured, *((n, str(n)) for n in some)])
        self.setting("engine_batch", tr("Batch"), [measured, *((n, f"{n:,}") for n in _BATCHES)])
        self.setting(
            "engine_compute",
            tr("Numbers"),
            [(kind, tr("As saved") if kind == "default" else kind) for kind in COMPUTE_TYPES],
        )
        self.heading(tr("On this machine"))
        self._measured = self.words(tr("Looking for packages …"), quiet=True)
        tasks.run(_measurements, on_result=self._on_measured)

    def _on_measured(self, found: list[tuple[Package, EngineSetup | None]]) -> None:
        lines = [f"{visible(package.label)}: {_how(package, setup)}" for package, setup in found]
        if not lines:
            lines = [tr("No package is installed.")]
        usual = EngineSetup.usual().words
        lines.append(tr("Until it is measured, a package runs with {setup}.", setup=usual))
        self._measured.setText("\n".join(lines))


def _how(package: Package, setup: EngineSetup | None) -> str:
    """Say how a package is run on this machine."""
    if not package.family.is_tunable:
        return tr("as it is, there is nothing to set")
    return tr(setup.words) if setup else tr("not measured yet")


def _measurements() -> list[tuple[Package, EngineSetup | None]]:
    setups = Setups(cache_dir() / "engine.json")
    packages, _strays = installed_packages()
    return [(package, setups.measured(package)) for package in packages]


class PackagesPage(SettingsForm):
    """Where packages come from."""

    packages_requested = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(
            tr("Packages"),
            settings,
            tr(
                "Diptych translates with Argos Translate packages, one for each direction. "
                "Those that another Argos program installed are used too."
            ),
        )
        self.row(
            tr("Translation packages"),
            button(tr("Open …"), self.packages_requested.emit),
            tr("What is installed, what the open folder needs, and what there is."),
        )
        self.heading(tr("Where the list comes from"))
        self.words(
            tr(
                "An address of a list, or a folder or file on this machine or on a share. Empty "
                "is Argos Translate's own list."
            )
        )
        self.address = QLineEdit(
            settings.index_address, placeholderText=tr("Argos Translate's own")
        )
        self.address.setFont(ui_font())
        self.address.setAccessibleDescription(tr(_HELP["index_address"]))
        self.address.editingFinished.connect(self._on_address_edited)
        self.wide(self.address, tr("Address of the list, or a folder"))
        self.problem = self.words("", quiet=True)
        self.problem.hide()
        self.heading(tr("Where packages are kept"))
        self.words("\n".join(visible(str(folder)) for folder in package_dirs()), quiet=True)

    @Slot()
    def _on_address_edited(self) -> None:
        address = self.address.text().strip()
        problem = address_problem(address)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.problem.setProperty("failed", True)
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        if not problem and address != self.settings.index_address:
            self.settings.index_address = address
            self.changed.emit("index_address")


def address_problem(address: str) -> str:
    """Say why no list of packages can come from an address, "" where one can."""
    from core.packages.index import local_path

    try:
        path = local_path(address) if address else None
    except (ValueError, RuntimeError) as error:
        return tr("This is no address: {error}.", error=error)
    if path is not None and not path.exists():
        return tr("There is no folder or file {path}. The earlier address still holds.", path=path)
    if address and path is None and not address.startswith(("http://", "https://")):
        return tr("An address begins with https:// or http://. The earlier address still holds.")
    return ""


class MemoriesPage(Form):
    """The memories kept for all folders."""

    import_requested = Signal()
    removal_requested = Signal(object)
    """The path of a memory."""

    def __init__(self, sizes: Callable[[Path], str]) -> None:
        super().__init__(tr("Memories"))
        self._size_of = sizes
        self._fill()

    def reload(self) -> None:
        """Show the memories that there are now."""
        self.clear()
        self._fill()

    def _fill(self) -> None:
        self.words(
            tr(
                "Sentences that a memory knows are shown from it and never passed off as machine "
                "translation. A TMX file in a folder holds for that folder; these hold for all:"
            )
        )
        memories = imported_memories()
        for path in memories:
            remove = button(tr("Remove"), self._on_remove_pressed)
            remove.setProperty("memory", path)
            self.row(path.name, remove, self._size_of(path))
            remove.setAccessibleName(tr("Remove {name}", name=path.name))
        if not memories:
            self.words(tr("None was imported yet."), quiet=True)
        add = button(tr("Import a memory …"), self.import_requested.emit)
        self.row(tr("From a TMX file"), add, tr("A copy is kept; the file itself stays as it is."))
        add.setAccessibleName(tr("Import a memory from a TMX file"))

    @Slot()
    def _on_remove_pressed(self) -> None:
        """Ask once more on the button itself, then remove."""
        pressed = self.sender()
        assert isinstance(pressed, QPushButton)
        path: Path = pressed.property("memory")
        if pressed.property("asked"):
            self.removal_requested.emit(path)
        else:
            pressed.setProperty("asked", True)
            pressed.setText(tr("Really remove"))
            pressed.setAccessibleName(tr("Really remove {name}", name=path.name))
