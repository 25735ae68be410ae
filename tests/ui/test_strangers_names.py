"""A folder whose every name tries to be HTML, a key, another line or another order, in the window.

Its HTML asks for a picture that is there: whatever is drawn as HTML shows magenta.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from lxml import html
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QTextBrowser,
    QWidget,
)

from core.knowledge.tmx_files import Pair, write_tmx
from core.names.linking.edits import EditKind, EntityEdit
from core.paths import data_dir
from core.session import FolderSession
from core.store import Store
from tests.packages.catalogue import PACKAGES
from tests.ui.driving import rows, show_page
from ui.qt.plain_text import PlainLabel, RichLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow

MAGENTA = QColor(255, 0, 255)
IMAGE = "<img src=p.png>"
ROMANIAN = (
    "Ministrul Ion Popescu a sosit luni la Constanța.",
    "Popescu a spus că România cere sprijin de la China.",
)
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

NAMES = (
    f"a <h1>Big</h1> {IMAGE}.txt".replace("/", "\N{FRACTION SLASH}"),
    f"b {IMAGE} &amp; &x [*].txt",
    "c <a href=p.png>link.txt",
    "d line\nbreak \x1b[31m.txt",
    "e photo\u202egpj.txt",
    "f \u2066iso\u2069\u200f.txt",
)


_THINGS = (
    "Primarul a deschis o școală nouă în cartierul de nord al orașului.",
    "Pompierii au stins focul din pădurea de lângă lac înainte de seară.",
    "Prețul grâului a crescut cu zece la sută față de luna trecută.",
    "Echipa de fotbal a pierdut finala disputată pe stadionul vechi.",
    "Muzeul arată tablouri pe care nimeni nu le văzuse vreodată.",
    "Trenurile spre munte circulă iarăși după trei săptămâni de reparații.",
    "Medicii cer mai multe paturi pentru spitalul de copii.",
    "Fermierii au blocat drumul cu tractoarele lor grele.",
    "Cercetătorii au găsit o specie necunoscută de fluture albastru.",
)
"""What each story tells, so that none is a copy of another."""


def _story(title: str, number: int) -> str:
    told = " ".join(_THINGS[(number + by) % len(_THINGS)] for by in (0, 4))
    return f"{title}\n\n{told}\n\n{ROMANIAN[number % 2]}\n"


def _write_folder(folder: Path) -> None:
    for number, name in enumerate(NAMES):
        title = f"{IMAGE} <h1>Știre</h1> &amp; {name[0]}"
        (folder / name).write_text(_story(title, number), "utf-8")
    Path(os.fsdecode(os.fsencode(folder) + b"/g undecodable\xff.txt")).write_text(
        _story("Titlu bun", 6), "utf-8"
    )
    (folder / f"h empty {IMAGE}.txt").write_bytes(b"")
    with ZipFile(folder / f"i {IMAGE} &x.zip", "w") as archive:
        archive.writestr(f"in {IMAGE} <b>bold.txt", _story("În arhivă", 7))
    page = (
        "<html><head><title>&lt;img src=p.png&gt; &amp;amp; pagina</title>"
        "<meta property='article:published_time' content='2024-05-06'>"
        f"<meta name=author content='{IMAGE}'></head>"
        "<body><h1>&lt;img src=p.png&gt; pagina</h1>"
        f"<p>{_THINGS[8]} {_THINGS[3]}</p><p>{ROMANIAN[1]}</p></body></html>"
    )
    (folder / "j.html").write_text(page, "utf-8")
    with (folder / f"k {IMAGE} &x.tmx").open("wb") as file:
        write_tmx(file, [Pair("ro", ROMANIAN[0], "en", f"{IMAGE} Popescu came to Constanța.")])
    (folder / f"l {IMAGE}.diptych").write_bytes(b"no bundle")


def _write_packages(folder: Path) -> None:
    with ZipFile(PACKAGES["ro_en"]) as archive:
        archive.extractall(folder)
    (metadata,) = folder.glob("*/metadata.json")
    said = json.loads(metadata.read_text("utf-8"))
    metadata.write_text(json.dumps({**said, "package_version": f"1.0 {IMAGE}"}), "utf-8")
    (folder / f"stray {IMAGE}\nEnglish").mkdir()


@pytest.fixture(scope="module")
def prepared_hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Give the folder beside a magenta `p.png`, and a store in which it is prepared."""
    place = tmp_path_factory.mktemp("h")
    picture = QImage(60, 60, QImage.Format.Format_RGB32)
    picture.fill(MAGENTA)
    assert picture.save(str(place / "p.png"))
    folder = place / f"{IMAGE} &x [*] \u202efolder"
    folder.mkdir()
    _write_folder(folder)
    packages = place / "packages"
    packages.mkdir()
    _write_packages(packages)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ARGOS_PACKAGES_DIR", str(packages))
        store = Store(place / "diptych.sqlite3")
        session = FolderSession(folder, store, to="en", on_event=lambda _event: None)
        session.start()
        session.wait()
        session.close()
        session.join()
        store.close()
    return folder, place / "diptych.sqlite3"


@pytest.fixture
def hostile(prepared_hostile, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder; what was prepared of it is in this test's own store."""
    folder, store = prepared_hostile
    monkeypatch.chdir(folder.parent)
    _write_packages(own_home / "packages")
    shutil.copy(store, data_dir() / "diptych.sqlite3")
    return folder


def read(text: str) -> str:
    """Read a text as Qt's labels and tooltips would draw it; fails where it asks for anything."""
    if not GuiQt.mightBeRichText(text):
        return text
    document = _Asking()
    document.setHtml(text)
    document.setTextWidth(300)
    document.size()
    assert document.asked == []
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            form = parts.fragment().charFormat()
            assert not form.isImageFormat()
            assert not form.isAnchor()
            parts += 1
        block = block.next()
    return document.toPlainText()


class _Asking(QTextDocument):
    """Notes what it is asked to load."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def loadResource(self, kind: int, name: object) -> object:
        self.asked.append(str(name))
        return super().loadResource(kind, name)


def tooltips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount() if model is not None else 0):
        tip = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        if tip:
            yield tip


def assert_plain(qtbot) -> None:
    """Look at every widget there is, shown or not, and at what is painted."""
    QApplication.processEvents()
    for widget in QApplication.allWidgets():
        tip = read(widget.toolTip())
        assert not STEERING.search(tip), ascii(tip)
        if isinstance(widget, QLabel):
            if isinstance(widget, RichLabel):
                _assert_rich(widget)
            elif widget.text():
                assert isinstance(widget, PlainLabel) or not _is_ours(widget), widget
                assert not GuiQt.mightBeRichText(widget.text()) or (
                    widget.textFormat() is Qt.TextFormat.PlainText
                ), widget.text()
            assert not STEERING.search(widget.text()), ascii(widget.text())
        if isinstance(widget, QAbstractButton):
            assert "&x" not in widget.text().replace("&&", ""), widget.text()
        if isinstance(widget, QAbstractItemView):
            for tip in tooltips(widget):
                assert not STEERING.search(read(tip)), ascii(tip)
        for action in widget.findChildren(QAction):
            read(action.toolTip())
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            assert not STEERING.search(window.windowTitle())
            assert not _magenta(window), "something is drawn as HTML"


def _is_ours(label: QLabel) -> bool:
    return type(label).__module__.startswith("ui.") or label.parent() is None


def _assert_rich(label: RichLabel) -> None:
    document = _Asking()
    document.setHtml(label.text())
    document.setTextWidth(300)
    document.size()
    assert document.asked == []
    assert "\ufffc" not in document.toPlainText()
    assert "<img" not in label.text().lower()
    assert "<h1" not in label.text().lower()


def _magenta(widget: QWidget) -> bool:
    image = widget.grab().toImage()
    return any(
        image.pixelColor(x, y) == MAGENTA
        for x in range(0, image.width(), 12)
        for y in range(0, image.height(), 12)
    )


@pytest.fixture
def window(start, hostile, qtbot):
    window = start(hostile)
    window.activateWindow()
    return window


def test_what_is_drawn_as_html_is_seen_by_this_test(qtbot, hostile):
    label = QLabel(f"x {IMAGE}")
    qtbot.addWidget(label)
    label.show()
    assert _magenta(label)
    with pytest.raises(AssertionError):
        read(f"x {IMAGE}")


def test_the_list_and_the_text_show_names_as_they_are(window, hostile, qtbot):
    tips = [read(tip).split("\n")[0] for tip in tooltips(window.articles.list)]
    assert NAMES[0] in tips
    assert NAMES[1] in tips
    assert NAMES[2] in tips
    assert r"d line\nbreak \x1b[31m.txt" in tips
    assert r"e photo\u202egpj.txt" in tips
    assert r"f \u2066iso\u2069\u200f.txt" in tips
    assert r"g undecodable\xff.txt" in tips
    assert f"i {IMAGE} &x.zip/in {IMAGE} <b>bold.txt" in tips
    for path in list(window.articles.model.paths):
        window.reader.show(path)
        QApplication.processEvents()
        assert_plain(qtbot)
        title = window.windowTitle().replace("[*][*]", "[*]")
        assert rf"{IMAGE} &x [*] \u202efolder" in title
        assert window.windowTitle().count("[*]") % 2 == 0
        for browser in window.findChildren(QTextBrowser):
            assert "\ufffc" not in browser.toPlainText()


def test_every_article_can_be_chosen_in_the_list(window, qtbot):
    for row, path in enumerate(window.articles.model.paths):
        window.articles.list.setCurrentIndex(window.articles.model.index(row))
        assert window.reader.path == path
        assert window.reader.entry is not None


def test_boxes_pages_and_messages_show_names_as_they_are(window, hostile, qtbot):
    window.reader.show(window.articles.model.paths[1])
    for text in (IMAGE, "<h1>x</h1>", f"a\n{IMAGE}", "&x \u202e \x1b[2J"):
        window.messages.say(text)
        assert_plain(qtbot)
    assert window.messages.text == r"&x \u202e \x1b[2J"
    window.commands.bundles.open(hostile / f"l {IMAGE}.diptych")
    qtbot.waitUntil(lambda: f"l {IMAGE}.diptych" in window.messages.text)
    assert_plain(qtbot)
    for opens in (
        window.commands.messages.list_messages,
        window.commands.folder.choose_recent,
        window.commands.memories.show_list,
        window.commands.exporting.choose_scope,
        window.commands.notes.choose_tags,
        window.open_palette,
    ):
        opens()
        assert not window.picker.isHidden()
        assert_plain(qtbot)
        assert not any(map(STEERING.search, rows(window.picker.findChild(QAbstractItemView))))
    window.picker.dismiss()
    window.commands.exporting.export_to(hostile / f"out {IMAGE}", "html")
    qtbot.waitUntil(lambda: "is in the folder of the articles" in window.messages.text)
    assert_plain(qtbot)


def test_notes_tags_names_and_watched_words_show_as_they_are(window, hostile, qtbot):
    window.reader.show(window.articles.model.paths[1])
    qtbot.waitUntil(lambda: window.reader.content is not None)
    session = window.reader.session
    session.notes.note(window.reader.path, 1, f"<h1>mine</h1> {IMAGE}\nsecond &x")
    session.notes.note(window.reader.path, None, f"all {IMAGE}")
    session.notes.set_tags(window.reader.path, [IMAGE.replace(" ", "_"), "<b>tag&x"])
    window.reader.show_notes()
    window.commands.watchlist.watch_for([f"Popescu {IMAGE}", "<h1>China"])
    entity = next(e for e in session.entities.all() if "China" in {form for form, _, _ in e.forms})
    window.activateWindow()
    session.entities.edit(
        EntityEdit(EditKind.RENAME, entity.id, f"<h1>China</h1> {IMAGE} &x\u202e")
    )
    window.reader.entities_edited()
    assert rf"<h1>China</h1> {IMAGE} &x\u202e" in rows(window.panel.list)
    assert_plain(qtbot)
    window.entity_navigation.go_on(entity.id)
    window.view.show_card()
    assert window.view.card.isVisible()
    card = QTextDocument()
    card.setHtml(window.view.card.text())
    assert rf"<h1>China</h1> {IMAGE} &x\u202e" in card.toPlainText()
    assert_plain(qtbot)
    window.view.two_pane.panes[0].note_pointed.emit((1,))
    assert_plain(qtbot)
    card.setHtml(window.view.card.text())
    assert f"<h1>mine</h1> {IMAGE}" in card.toPlainText()
    window.commands.entities.list_mentions(entity.id)
    qtbot.waitUntil(lambda: not window.picker.isHidden())
    assert_plain(qtbot)
    window.picker.dismiss()
    for opens in (window.commands.pages.show_notes, window.commands.pages.show_timeline):
        opens()
        page = window.commands.pages.current()
        qtbot.waitUntil(lambda page=page: bool(page.rows))
        assert_plain(qtbot)
    window.commands.watchlist.edit()
    assert_plain(qtbot)


def test_packages_memories_and_settings_show_names_as_they_are(window, hostile, qtbot):
    window.commands.memories.import_from(hostile / f"k {IMAGE} &x.tmx")
    qtbot.waitUntil(lambda: "is kept for all folders" in window.messages.text)
    assert f"k {IMAGE} &x" in window.messages.text
    dialog = window.commands.packages.open()
    qtbot.waitUntil(lambda: any(IMAGE in label.text() for label in dialog.findChildren(QLabel)))
    assert rf"stray {IMAGE}\nEnglish" in [label.text() for label in dialog.findChildren(QLabel)]
    assert_plain(qtbot)
    settings = window.commands.settings_dialog.open()
    for name in settings.pages:
        show_page(settings, name)
        assert_plain(qtbot)
    show_page(settings, "Memories")
    assert any(f"k {IMAGE} &x.tmx" in label.text() for label in settings.findChildren(PlainLabel))
    settings.close()
    dialog.close()


def test_pages_of_paper_draw_names_as_they_are(window, hostile, tmp_path, qtbot):
    path = window.articles.model.paths[1]
    window.reader.show(path)
    qtbot.waitUntil(lambda: window.reader.content is not None)
    window.commands.exporting.preview()
    qtbot.waitUntil(lambda: window.commands.pages.current() is not None)
    assert_plain(qtbot)
    out = tmp_path / "out"
    window.commands.exporting.export_to(out, "html")
    qtbot.waitUntil(lambda: "exported" in window.messages.text)
    pages = list(out.rglob("*.html"))
    assert len(pages) == 10
    for file in pages:
        page = html.document_fromstring(file.read_text("utf-8"))
        assert not page.xpath("//img | //h1[. = 'Big'] | //*[@src]")
        assert not [link for link in page.xpath("//a/@href") if link == "p.png"]
        assert IMAGE in "".join(page.itertext()) or "undecodable" in file.name
