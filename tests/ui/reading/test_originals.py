"""Files as they look, drawn: whatever sizes their pages and pictures say they have."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from core.reading.as_it_looked.looks import Look, PagePlace, Raster
from ui.reading.original.page_pictures import PagePictures
from ui.reading.original.written_page import WrittenPage
from ui.theme.theme import LIGHT


def test_each_page_is_drawn_once_however_many_are_in_sight(qapp):
    pages = PagePictures(LIGHT)
    pages.resize(600, 900)
    pages.show()
    wanted: list[tuple[int, int]] = []
    pages.page_wanted.connect(lambda *page: wanted.append(page))
    pages.show_pages([(1_000.0, 20.0)] * 100, ())
    drawn = []
    while wanted and len(drawn) < 200:
        index, _ = wanted.pop()
        drawn.append(index)
        pages.take(index, Raster(10, 1, bytes(30)))
    assert len(drawn) > 20
    assert drawn == list(range(len(drawn)))
    pages.close()


def test_pages_that_are_endless_bands_can_be_scrolled(qapp):
    pages = PagePictures(LIGHT)
    pages.resize(3_000, 900)
    place = (0.1, 0.9, 0.9, 1.0)

    pages.show_pages([(1.0, 20_000.0)] * 2_000, [[PagePlace(1_999, *place)]])
    assert pages.go_to(0)
    assert pages.verticalScrollBar().value() > 1_000_000


def widths(page: WrittenPage) -> list[int]:
    found, cursor = [], QTextCursor(page.document())
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        if cursor.charFormat().isImageFormat():
            found.append(round(cursor.charFormat().toImageFormat().width()))
    return found


def test_pictures_are_as_wide_as_their_page_says_where_there_is_room(qapp):
    page = WrittenPage(LIGHT)
    page.resize(700, 500)
    page.show()
    html = '<p>a</p><img src="picture:0" width="100"><p>b</p><img src="picture:0" width="400">'
    page.show_look(Look(html=html, pictures=(Raster(400, 200, bytes(400 * 200 * 3)),)))
    assert widths(page) == [100, 400]
    page.resize(300, 500)
    narrow = widths(page)
    assert narrow[0] == 100
    assert narrow[1] < 300
    page.resize(700, 500)
    assert widths(page) == [100, 400]
    page.close()
