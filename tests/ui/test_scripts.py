"""Right-to-left and Chinese texts in the real window, with a memory in place of packages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.knowledge.tmx_files import Pair, write_tmx
from core.languages import is_right_to_left, sentence_gap
from core.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

Text = tuple[tuple[str, ...], ...]

ENGLISH: Text = (
    ("The transport minister visits the port",),
    (
        "Transport Minister Ali Hassan visited the port on Monday 🧭.",
        "He said that Lebanon was asking China for support.",
    ),
    ("The works will be finished in 2024, according to Reuters (q\u0303).",),
)
OTHERS: dict[str, Text] = {
    "ar": (
        ("وزير النقل يزور ميناء بيروت",),
        (
            "زار وزير النقل علي حسن ميناء بيروت يوم الاثنين 4 ديسمبر 2023 🧭.",
            "وقال إن لبنان يطلب دعمًا من الصين.",
        ),
        ("وسيكتمل العمل في عام 2024، بحسب رويترز (Reuters).",),
    ),
    "he": (
        ("שר התחבורה ביקר בנמל חיפה",),
        (
            "שר התחבורה דוד כהן ביקר ביום שני בנמל חיפה 🧭.",
            "הוא אמר שיִשְׂרָאֵל מבקשת תמיכה מסין.",
        ),
        ("העבודות יסתיימו בשנת 2024, כך נמסר לסוכנות Reuters.",),
    ),
    "zh-Hans": (
        ("交通部长访问上海港",),
        ("交通部长王伟星期一访问了上海港🧭。", "他说中国将支持罗马尼亚的新港口项目。"),
        ("据路透社报道，工程将于2024年完成。",),
    ),
}


@dataclass(frozen=True, slots=True)
class Direction:
    """An article in one language and its translation into another."""

    source: str
    target: str

    @property
    def texts(self) -> tuple[Text, Text]:
        texts = {"en": ENGLISH, **OTHERS}
        return texts[self.source], texts[self.target]


DIRECTIONS = [
    Direction("ar", "en"),
    Direction("he", "zh-Hans"),
    Direction("zh-Hans", "en"),
    Direction("en", "ar"),
    Direction("en", "he"),
]


def paragraphs(text: Text, code: str) -> list[str]:
    return [sentence_gap(code).join(sentences) for sentences in text]


@pytest.fixture(params=DIRECTIONS, ids=lambda d: f"{d.source}-{d.target}")
def direction(request) -> Direction:
    return request.param


@pytest.fixture
def read(start, direction: Direction, tmp_path: Path):
    """Give a window with the article of a direction in it."""
    folder = tmp_path / "articles"
    folder.mkdir()
    source, target = direction.texts
    text = "\n\n".join(paragraphs(source, direction.source))
    (folder / "a.txt").write_text(text + "\n", "utf-8")
    with (folder / "team.tmx").open("wb") as file:
        write_tmx(
            file,
            [
                Pair(direction.source, one, direction.target, other)
                for block, translated in zip(source, target, strict=True)
                for one, other in zip(block, translated, strict=True)
            ],
        )
    settings = Settings.load()
    settings.target_language = direction.target
    return start(folder, settings=settings)


def test_both_texts_run_and_stand_as_their_script_does(read, direction):
    window = read
    assert window.reader.entry.language == direction.source
    for pane, code, text in zip(
        window.view.two_pane.panes,
        (direction.source, direction.target),
        direction.texts,
        strict=True,
    ):
        assert pane.toPlainText().split("\n") == paragraphs(text, code)
        rtl = is_right_to_left(code)
        block = pane.document().begin()
        while block.isValid():
            assert (block.textDirection() == Qt.LayoutDirection.RightToLeft) is rtl
            line = block.layout().lineAt(block.layout().lineCount() - 1).naturalTextRect()
            # Counted from the block's own left edge; a mark at the end may overhang a little.
            assert abs(pane.text_width() - line.right() if rtl else line.left()) < 4
            block = block.next()
        assert pane.right_to_left is rtl


def test_sentences_and_mentions_are_where_they_say_and_pairs_are_copied(read, direction):
    window = read
    session = window.reader.session
    article, translations = session.article("a.txt"), session.translations("a.txt")
    assert [t.text for t in translations] == [s for block in direction.texts[1] for s in block]
    assert article.text == article.text.strip()
    for pane, texts in zip(
        window.view.two_pane.panes,
        (
            [article.quote(s) for s in article.sentences],
            [t.text for t in translations],
        ),
        strict=True,
    ):
        whole = pane.toPlainText().encode("utf-16-le")
        for span, text in zip(pane.column.sentences, texts, strict=True):
            assert whole[2 * span.start : 2 * span.end].decode("utf-16-le") == text
            assert pane.span_rects(span.start, span.end)
    rows = session.finished("a.txt").translation_mentions
    for row, translation in zip(rows, translations, strict=True):
        for mention in row:
            assert 0 <= mention.start < mention.end <= len(translation.text)
            assert translation.text[mention.start : mention.end].strip()
    assert session.finished("a.txt").title_translation == direction.texts[1][0][0]
    source, target = direction.texts
    for pane in window.view.two_pane.panes:
        span = pane.column.sentences[2]
        rect = pane.span_rects(span.start, span.end)[0]
        position = pane.position_at(rect.center().toPoint())
        assert span.start <= position <= span.end
    window.view.go_to_sentence(2)
    window.view.copy_pair()
    assert QGuiApplication.clipboard().text() == f"{source[1][1]}\n{target[1][1]}"


def test_a_translation_is_corrected_in_its_own_direction(read, direction, qtbot):
    window = read
    window.view.focus_original()
    window.view.go_to_sentence(2)
    QTest.keySequence(QApplication.focusWidget(), QKeySequence("F2"))
    field = window.view.sentence_correction.editor.field
    assert field.toPlainText() == direction.texts[1][1][1]
    rtl = field.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    assert rtl is is_right_to_left(direction.target)
    field.insertPlainText(" 🧭")
    QTest.keyClick(field, Qt.Key.Key_Return)
    pane = window.view.two_pane.panes[1]
    qtbot.waitUntil(lambda: f"{direction.texts[1][1][1]} 🧭" in pane.toPlainText())
    sign = pane.sign_rect(2)
    assert (sign.left() > pane.viewport().width() / 2) is rtl
